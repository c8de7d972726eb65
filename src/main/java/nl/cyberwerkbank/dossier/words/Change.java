package nl.cyberwerkbank.dossier.words;

import java.util.List;
import java.util.Optional;

/// One thing that is not the same in two states of a dossier.
///
/// @param steps where it stands in the dossier's JSON form: names of fields, and of records in lists their number
/// @param before what stood there, as JSON; empty where nothing did
/// @param after what stands there
public record Change(List<String> steps, Optional<String> before, Optional<String> after) {
    public Change {
        steps = List.copyOf(steps);
    }
}
