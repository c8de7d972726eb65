package nl.cyberwerkbank.ui.recovery;

import nl.cyberwerkbank.explain.Wording;

import java.time.LocalDate;

/// Prints a recovery sheet.
@FunctionalInterface
public interface RecoveryPrinter {
    /// The sheet, as PDF.
    ///
    /// @param code in groups with dashes between
    byte[] print(String user, String code, String folder, LocalDate today, Wording wording);
}
