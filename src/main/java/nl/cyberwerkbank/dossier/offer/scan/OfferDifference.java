package nl.cyberwerkbank.dossier.offer.scan;

import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.quote.OfferContent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// One thing that is not on both offers alike.
///
/// @param field what: the message key is `scan.field.<name>`
/// @param offered as it was offered
/// @param found as the other one has it
public record OfferDifference(String field, Value offered, Value found) {
    /// What the page with the signature says in figures.
    private static final Set<String> PRINTED = Set.of("sumInsured", "deductible", "total");

    private static final List<Wording> LANGUAGES = List.of(Wording.of(Wording.DUTCH), Wording.of(Wording.ENGLISH));
    private static final char NO_BREAK = '\u00a0';
    private static final Value UNTOLD = new Value.Text("…");

    private record Compared(String field, Function<OfferContent, Value> value) {}

    private static final List<Compared> FIELDS =
            List.of(
                    new Compared("number", content -> new Value.Text(content.number())),
                    new Compared("issuedOn", content -> new Value.Day(content.issuedOn())),
                    new Compared("client", content -> new Value.Text(content.client().legalName())),
                    new Compared("kvkNumber", content -> new Value.Text(content.client().kvkNumber())),
                    new Compared("sumInsured", content -> new Value.Amount(content.chosen().sumInsured())),
                    new Compared("deductible", content -> new Value.Amount(content.chosen().deductible())),
                    new Compared("premium", content -> new Value.Amount(content.chosen().premium())),
                    new Compared("total", content -> new Value.Amount(content.chosen().total())),
                    new Compared(
                            "inceptionDate",
                            content ->
                                    content.terms()
                                            .requestedInceptionDate()
                                            .<Value>map(Value.Day::new)
                                            .orElseGet(Value.Unanswered::new)),
                    new Compared("conditions", content -> new Value.Text(content.terms().conditionsVersion())));

    /// What differs between an offer and another one. Where none of the named things differs but something else does,
    /// that is said without naming it.
    public static List<OfferDifference> between(OfferContent offered, OfferContent found) {
        var differences = new ArrayList<OfferDifference>();
        for (Compared compared : FIELDS) {
            Value one = compared.value().apply(offered);
            Value other = compared.value().apply(found);
            if (!one.equals(other)) {
                differences.add(new OfferDifference(compared.field(), one, other));
            }
        }
        if (!offered.intake().equals(found.intake())) {
            differences.add(new OfferDifference("answers", UNTOLD, UNTOLD));
        }
        if (differences.isEmpty() && !offered.equals(found)) {
            differences.add(new OfferDifference("other", UNTOLD, UNTOLD));
        }
        return differences;
    }

    /// The amounts on the page that is signed, to be compared by a person with what came back: each beside itself.
    public static List<OfferDifference> figures(OfferContent offered) {
        return FIELDS.stream()
                .filter(compared -> PRINTED.contains(compared.field()))
                .map(compared ->
                        new OfferDifference(
                                compared.field(), compared.value().apply(offered), compared.value().apply(offered)))
                .toList();
    }

    /// The amounts of an offer that stand nowhere in a text, written the Dutch or the English way.
    public static List<OfferDifference> unprinted(OfferContent offered, String text) {
        String printed = text.replace(NO_BREAK, ' ');
        var differences = new ArrayList<OfferDifference>();
        for (Compared compared : FIELDS) {
            Value value = compared.value().apply(offered);
            boolean stands =
                    !PRINTED.contains(compared.field())
                            || LANGUAGES.stream()
                                    .map(wording -> wording.value(value).replace(NO_BREAK, ' '))
                                    .anyMatch(printed::contains);
            if (!stands) {
                differences.add(new OfferDifference(compared.field(), value, UNTOLD));
            }
        }
        return differences;
    }
}
