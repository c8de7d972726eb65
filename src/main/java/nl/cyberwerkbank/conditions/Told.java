package nl.cyberwerkbank.conditions;

import nl.cyberwerkbank.conditions.reading.ReadingChoice;
import nl.cyberwerkbank.explain.Finding;

import java.util.List;

/// A finding beside the readings on which the article rests; which of them matter shows only when the whole result is
/// known.
///
/// @param finding what the article found
/// @param restsOn the readings that its outcome or its dates can change
public record Told(Finding finding, List<ReadingChoice<?>> restsOn) {
    public Told {
        restsOn = List.copyOf(restsOn);
    }

    /// A finding with the readings it rests on.
    public static Told of(Finding finding, ReadingChoice<?>... restsOn) {
        return new Told(finding, List.of(restsOn));
    }
}
