package nl.cyberwerkbank.ui.loss.decision;

import nl.cyberwerkbank.document.DecidedLoss;
import nl.cyberwerkbank.explain.Wording;

/// Prints the papers of a decision; given by the wiring. May be called on any thread.
///
/// @param letter prints the letter to the client
/// @param sheet prints the calculation sheet
public record DecisionPrinter(Printer letter, Printer sheet) {
    /// Prints one kind of paper.
    @FunctionalInterface
    public interface Printer {
        byte[] print(DecidedLoss loss, Wording wording);
    }

    byte[] print(PaperKind kind, DecidedLoss loss, Wording wording) {
        return switch (kind) {
            case LETTER -> letter.print(loss, wording);
            case SHEET -> sheet.print(loss, wording);
        };
    }
}
