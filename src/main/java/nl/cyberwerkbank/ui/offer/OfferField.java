package nl.cyberwerkbank.ui.offer;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Dossier.Wishes;
import nl.cyberwerkbank.quote.Statement;
import nl.cyberwerkbank.ui.field.Entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One question of the form: where its answer stands in the dossier. What was typed and is no answer is kept with the
/// dossier too.
///
/// @param name as findings and open points name it
/// @param get the answer as it stands
/// @param set the dossier with another answer; empty takes it away
record OfferField<T>(String name, Function<Dossier, Optional<T>> get, BiFunction<Dossier, Optional<T>, Dossier> set) {
    static final OfferField<LocalDate> INCEPTION =
            new OfferField<>(
                    "inceptionDate",
                    dossier -> dossier.wishes().inceptionDate(),
                    (dossier, date) ->
                            dossier.withWishes(
                                    new Wishes(
                                            date,
                                            dossier.wishes().insuredCapacity(),
                                            dossier.wishes().conditionsReceivedOn())));
    static final OfferField<String> CAPACITY =
            new OfferField<>(
                    "insuredCapacity",
                    dossier -> filled(dossier.wishes().insuredCapacity()),
                    (dossier, text) ->
                            dossier.withWishes(
                                    new Wishes(
                                            dossier.wishes().inceptionDate(),
                                            text.orElse(""),
                                            dossier.wishes().conditionsReceivedOn())));
    static final OfferField<LocalDate> CONDITIONS_RECEIVED =
            new OfferField<>(
                    "conditionsReceivedOn",
                    dossier -> dossier.wishes().conditionsReceivedOn(),
                    (dossier, date) ->
                            dossier.withWishes(
                                    new Wishes(
                                            dossier.wishes().inceptionDate(),
                                            dossier.wishes().insuredCapacity(),
                                            date)));
    static final OfferField<String> GIVEN_BY =
            new OfferField<>(
                    "statementGivenBy",
                    dossier -> filled(dossier.statement().givenBy()),
                    (dossier, name) ->
                            dossier.withStatement(
                                    new Statement(
                                            name.orElse(""),
                                            dossier.statement().function(),
                                            dossier.statement().givenOn())));
    static final OfferField<String> FUNCTION =
            new OfferField<>(
                    "statementFunction",
                    dossier -> filled(dossier.statement().function()),
                    (dossier, function) ->
                            dossier.withStatement(
                                    new Statement(
                                            dossier.statement().givenBy(),
                                            function.orElse(""),
                                            dossier.statement().givenOn())));
    static final OfferField<LocalDate> GIVEN_ON =
            new OfferField<>(
                    "statementGivenOn",
                    dossier -> dossier.statement().givenOn(),
                    (dossier, date) ->
                            dossier.withStatement(
                                    new Statement(
                                            dossier.statement().givenBy(), dossier.statement().function(), date)));

    private static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /// The text that stands in the field and is no answer yet.
    Optional<String> typed(Dossier dossier) {
        return Optional.ofNullable(dossier.unfinished().get(name));
    }

    /// The dossier with what stands in the field now.
    Dossier entered(Dossier dossier, Entry<T> entry) {
        var unfinished = new HashMap<>(dossier.unfinished());
        if (entry instanceof Entry.Invalid<T> invalid) {
            unfinished.put(name, invalid.raw());
        } else {
            unfinished.remove(name);
        }
        return set.apply(dossier, entry.answer()).withUnfinished(unfinished);
    }
}
