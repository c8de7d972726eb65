package nl.cyberwerkbank.ui.why;

import nl.cyberwerkbank.explain.Source;

import java.util.List;

/// The article a row rests on, as its link and the balloon behind the link show it.
///
/// @param source document, article, fact or assumption
/// @param otherReadings what the row would say under each other reading of the text; empty where none differs
public record Citation(Source source, List<String> otherReadings) {
    public Citation {
        otherReadings = List.copyOf(otherReadings);
    }
}
