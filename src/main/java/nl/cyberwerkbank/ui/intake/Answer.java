package nl.cyberwerkbank.ui.intake;

import nl.cyberwerkbank.dossier.Dossier;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One question of the form: where its answer stands in the dossier.
///
/// @param field the field's name in the case format, or as the form names it
/// @param get the answer as it stands; empty: not answered
/// @param set the dossier with another answer; empty takes it away
record Answer<T>(String field, Function<Dossier, Optional<T>> get, BiFunction<Dossier, Optional<T>, Dossier> set) {}
