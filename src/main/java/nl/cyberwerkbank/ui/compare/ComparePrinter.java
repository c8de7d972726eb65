package nl.cyberwerkbank.ui.compare;

import nl.cyberwerkbank.document.AdviceGiven;
import nl.cyberwerkbank.document.SideBySide;
import nl.cyberwerkbank.explain.Wording;

import java.util.function.BiFunction;

/// Prints the papers of the comparison; given by the wiring. May be called on any thread.
///
/// @param table the comparison in landscape
/// @param record the adviser's record
public record ComparePrinter(
        BiFunction<SideBySide, Wording, byte[]> table, BiFunction<AdviceGiven, Wording, byte[]> record) {}
