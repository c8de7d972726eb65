package nl.cyberwerkbank.dossier.advice;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.market.need.AdviserChoice;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.Remuneration;
import nl.cyberwerkbank.market.scenario.OwnFigure;
import nl.cyberwerkbank.market.scenario.SumFacts;
import nl.cyberwerkbank.market.table.Arrangement;
import nl.cyberwerkbank.market.table.CapturedQuote;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What the adviser recorded for one client beside the intake and the offer.
///
/// @param quotes captured from other insurers, in the order captured
/// @param needs what matters to the client, by number of the feature
/// @param choice what the adviser advises
/// @param remuneration how he is paid, and whether it is printed
/// @param grossProfitPerYear gross profit (1.3) of a year, for the scenarios only
/// @param answers answers on the factors for the sum, by id of the question
/// @param figures figures of scenarios that the user changed, by id
/// @param columns how the columns of the table are arranged
/// @param rows how its rows are arranged
public record Advice(
        List<CapturedQuote> quotes,
        List<Need> needs,
        Optional<AdviserChoice> choice,
        Remuneration remuneration,
        Optional<Money> grossProfitPerYear,
        SortedMap<String, String> answers,
        SortedMap<String, OwnFigure> figures,
        Arrangement columns,
        Arrangement rows) {
    /// Nothing was recorded.
    public static final Advice NONE =
            new Advice(
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Remuneration.OPEN,
                    Optional.empty(),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    Arrangement.NATURAL,
                    Arrangement.NATURAL);

    public Advice {
        quotes = List.copyOf(quotes);
        needs = needs.stream().sorted(Comparator.comparingInt(Need::feature)).toList();
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        if (needs.stream().map(Need::feature).distinct().count() != needs.size()) {
            throw new IllegalArgumentException("a feature is needed once");
        }
    }

    /// What is known for the advice on the sum: what the intake knows is taken from it.
    public SumFacts sumFacts(Intake intake) {
        return new SumFacts(intake.personalDataSubjects(), grossProfitPerYear, answers, figures);
    }

    /// The captured quote with this id.
    public Optional<CapturedQuote> quote(UUID id) {
        return quotes.stream().filter(quote -> quote.id().equals(id)).findFirst();
    }

    /// The need for this feature.
    public Optional<Need> need(int feature) {
        return needs.stream().filter(need -> need.feature() == feature).findFirst();
    }

    /// With this quote in the place of the one with its id, or added.
    public Advice with(CapturedQuote quote) {
        var next = new ArrayList<>(quotes);
        next.replaceAll(one -> one.id().equals(quote.id()) ? quote : one);
        if (!next.contains(quote)) {
            next.add(quote);
        }
        return withQuotes(next);
    }

    /// Without the quote with this id.
    public Advice withoutQuote(UUID id) {
        return withQuotes(quotes.stream().filter(quote -> !quote.id().equals(id)).toList());
    }

    private Advice withQuotes(List<CapturedQuote> other) {
        return new Advice(other, needs, choice, remuneration, grossProfitPerYear, answers, figures, columns, rows);
    }

    /// With this need in the place of the one for its feature, or added.
    public Advice with(Need need) {
        var next = new ArrayList<>(withoutNeed(need.feature()).needs());
        next.add(need);
        return withNeeds(next);
    }

    /// Without a need for this feature.
    public Advice withoutNeed(int feature) {
        return withNeeds(needs.stream().filter(need -> need.feature() != feature).toList());
    }

    private Advice withNeeds(List<Need> other) {
        return new Advice(quotes, other, choice, remuneration, grossProfitPerYear, answers, figures, columns, rows);
    }

    public Advice withChoice(Optional<AdviserChoice> other) {
        return new Advice(quotes, needs, other, remuneration, grossProfitPerYear, answers, figures, columns, rows);
    }

    public Advice withRemuneration(Remuneration other) {
        return new Advice(quotes, needs, choice, other, grossProfitPerYear, answers, figures, columns, rows);
    }

    public Advice withGrossProfitPerYear(Optional<Money> other) {
        return new Advice(quotes, needs, choice, remuneration, other, answers, figures, columns, rows);
    }

    /// With this answer to a question; empty takes it back.
    public Advice withAnswer(String question, Optional<String> answer) {
        var next = new TreeMap<>(answers);
        answer.ifPresentOrElse(given -> next.put(question, given), () -> next.remove(question));
        return new Advice(quotes, needs, choice, remuneration, grossProfitPerYear, next, figures, columns, rows);
    }

    /// With the user's own figure; empty goes back to the shipped one.
    public Advice withFigure(String id, Optional<OwnFigure> figure) {
        var next = new TreeMap<>(figures);
        figure.ifPresentOrElse(own -> next.put(id, own), () -> next.remove(id));
        return new Advice(quotes, needs, choice, remuneration, grossProfitPerYear, answers, next, columns, rows);
    }

    public Advice withColumns(Arrangement other) {
        return new Advice(quotes, needs, choice, remuneration, grossProfitPerYear, answers, figures, other, rows);
    }

    public Advice withRows(Arrangement other) {
        return new Advice(quotes, needs, choice, remuneration, grossProfitPerYear, answers, figures, columns, other);
    }
}
