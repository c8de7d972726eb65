package nl.cyberwerkbank.ui.scan;

import nl.cyberwerkbank.document.HeldScan;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.Office;
import nl.cyberwerkbank.riskscan.Questionnaire;

import java.time.LocalDate;
import java.util.function.BiFunction;

/// Prints the papers of a scan; given by the wiring. May be called on any thread.
///
/// @param report what came of a scan
/// @param form the questionnaire to be filled in by hand
public record ScanPrinter(BiFunction<HeldScan, Wording, byte[]> report, Form form) {
    /// Prints a blank questionnaire.
    @FunctionalInterface
    public interface Form {
        /// A blank questionnaire as PDF.
        ///
        /// @param clientName of whom it is for; may be empty
        byte[] print(Questionnaire questionnaire, String clientName, Office office, LocalDate today, Wording wording);
    }
}
