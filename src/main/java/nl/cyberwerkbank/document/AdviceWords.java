package nl.cyberwerkbank.document;

import nl.cyberwerkbank.client.Intake;
import nl.cyberwerkbank.document.AdvicePaper.ComparedRow;
import nl.cyberwerkbank.document.AdvicePaper.FigureRow;
import nl.cyberwerkbank.document.AdvicePaper.NeedRow;
import nl.cyberwerkbank.document.AdvicePaper.SumRow;
import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.dossier.advice.Advice;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.market.Clause;
import nl.cyberwerkbank.market.ClauseWords;
import nl.cyberwerkbank.market.need.AdviserChoice;
import nl.cyberwerkbank.market.need.Need;
import nl.cyberwerkbank.market.need.NeedMatch;
import nl.cyberwerkbank.market.need.Remuneration;
import nl.cyberwerkbank.market.scenario.CostFigure;
import nl.cyberwerkbank.market.scenario.CostWords;
import nl.cyberwerkbank.market.scenario.CoveredCost;
import nl.cyberwerkbank.market.scenario.ScenarioCost;
import nl.cyberwerkbank.market.scenario.Schedule;
import nl.cyberwerkbank.market.scenario.SumAdvice;
import nl.cyberwerkbank.market.scenario.SumFacts;
import nl.cyberwerkbank.market.scenario.SumQuestion;
import nl.cyberwerkbank.market.table.ColumnWords;
import nl.cyberwerkbank.market.table.Proposal;
import nl.cyberwerkbank.market.table.TableColumn;

import org.joda.money.Money;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the adviser's record into the words of one language.
record AdviceWords(Wording wording) {
    AdvicePaper paper(AdviceGiven given) {
        Advice advice = given.advice();
        Optional<TableColumn> advised = advice.choice().flatMap(choice -> column(given, choice.column()));
        var parties = new PartyWords(wording);
        return new AdvicePaper(
                parties.letterhead(given.office()),
                parties.party(given.client()),
                List.of(
                        row("document.advice.number", given.number()),
                        row("document.advice.on", wording.longDate(given.on())),
                        row("document.advice.by", given.office().adviserName())),
                advice.needs().stream().map(need -> need(given, need, advised)).toList(),
                advised.map(new ColumnWords(wording)::name)
                        .or(() -> advice.choice().map(AdviserChoice::name))
                        .orElse(""),
                advised.map(this::terms).orElse(""),
                advice.choice().map(AdviserChoice::why).orElse(""),
                advice.choice()
                        .map(choice ->
                                wording.text(
                                        "document.advice.chosen", choice.by(), wording.longDate(choice.chosenOn())))
                        .orElse(""),
                given.table().columns().stream().map(column -> compared(given, column)).toList(),
                given.table().columns().stream()
                        .flatMap(column -> column.proposal().stream())
                        .anyMatch(proposal -> proposal.kind() == Proposal.Kind.INDICATION),
                factors(given),
                given.sums().schedule().sums().stream().map(wording::shortSum).toList(),
                given.sums().scenarios().stream().map(settled -> scenario(given, settled)).toList(),
                schedule(given.sums().schedule()),
                given.book().figures().stream().map(figure -> figure(given, figure)).toList(),
                attention(given, advised),
                remuneration(advice.remuneration()));
    }

    private Row row(String key, String value) {
        return new Row(wording.text(key), value);
    }

    private static Optional<TableColumn> column(AdviceGiven given, String id) {
        return given.table().columns().stream().filter(column -> column.id().equals(id)).findFirst();
    }

    private static Optional<Clause> clause(AdviceGiven given, int feature, TableColumn column) {
        return given.matrix()
                .feature(feature)
                .flatMap(sought -> column.insurer().flatMap(insurer -> insurer.clause(sought)));
    }

    private String feature(AdviceGiven given, int number) {
        return given.matrix().feature(number).map(found -> found.name().in(wording.locale())).orElse("");
    }

    /// Whose the advised insurance is, for which sum and at what price, as far as that is known.
    private String terms(TableColumn column) {
        var terms = new ArrayList<String>();
        terms.add(new ColumnWords(wording).kind(column));
        Optional<Proposal> proposal = column.proposal();
        proposal.flatMap(Proposal::sumInsured)
                .ifPresent(sum -> terms.add(wording.text("document.advice.terms.sum", wording.roundMoney(sum))));
        proposal.flatMap(Proposal::deductible)
                .ifPresent(own -> terms.add(wording.text("document.advice.terms.deductible", wording.roundMoney(own))));
        proposal.flatMap(Proposal::premium)
                .ifPresent(premium -> terms.add(wording.text("document.advice.terms.premium", wording.money(premium))));
        return String.join(" · ", terms);
    }

    private NeedRow need(AdviceGiven given, Need need, Optional<TableColumn> advised) {
        Optional<Clause> clause = advised.flatMap(column -> clause(given, need.feature(), column));
        NeedMatch match = NeedMatch.of(clause);
        return new NeedRow(
                feature(given, need.feature()),
                wording.text("compare.weight." + need.weight().caseName()),
                need.why(),
                advised.isPresent() ? wording.text("compare.met." + match.caseName()) : "",
                match.caseName(),
                clause.map(new ClauseWords(wording)::source).filter(_ -> match != NeedMatch.UNKNOWN).orElse(""));
    }

    private ComparedRow compared(AdviceGiven given, TableColumn column) {
        var words = new ColumnWords(wording);
        Optional<Proposal> proposal = column.proposal();
        String none = "–";
        String needs =
                Arrays.stream(NeedMatch.values())
                        .map(match -> words(match, needs(given, column, match)))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new ComparedRow(
                words.name(column),
                words.kind(column),
                proposal.flatMap(Proposal::premium).map(wording::money).orElse(none),
                proposal.flatMap(Proposal::sumInsured).map(wording::roundMoney).orElse(none),
                proposal.flatMap(Proposal::deductible).map(wording::roundMoney).orElse(none),
                proposal.flatMap(this::waiting).orElse(none),
                needs.isEmpty() ? none : needs);
    }

    /// The waiting period of a variant of our own is an assumption until the policy schedule tells.
    private Optional<String> waiting(Proposal proposal) {
        boolean assumed = proposal.kind() != Proposal.Kind.CAPTURED;
        return proposal.waitingPeriodHours()
                .map(hours -> wording.text("compare.hours", wording.decimal(hours)))
                .map(words ->
                        assumed
                                ? wording.text("compare.source", words, wording.text("compare.sum.assumption"))
                                : words);
    }

    private List<String> needs(AdviceGiven given, TableColumn column, NeedMatch match) {
        return given.advice().needs().stream()
                .filter(need -> NeedMatch.of(clause(given, need.feature(), column)) == match)
                .map(need -> feature(given, need.feature()))
                .toList();
    }

    /// Told by name: how many there are of a kind would invite adding up.
    private String words(NeedMatch match, List<String> needs) {
        if (needs.isEmpty()) {
            return "";
        }
        return wording.text("compare.needs." + match.caseName(), String.join(", ", needs));
    }

    private List<Row> factors(AdviceGiven given) {
        Intake intake = given.intake();
        String open = wording.text("value.unanswered");
        var rows = new ArrayList<Row>();
        rows.add(row("document.advice.factor.size", intake.annualTurnover().map(wording::roundMoney).orElse(open)));
        rows.add(
                row(
                        "document.advice.factor.nature",
                        intake.sector()
                                .map(sector -> wording.text("choice.sector." + sector.caseName()))
                                .orElse(open)));
        rows.add(row("document.advice.factor.amount", intake.personalDataSubjects().map(wording::count).orElse(open)));
        for (SumQuestion question : given.book().questions()) {
            String answer =
                    Optional.ofNullable(given.advice().answers().get(question.id()))
                            .flatMap(id -> question.answers().stream().filter(each -> each.id().equals(id)).findFirst())
                            .map(each -> each.name().in(wording.locale()))
                            .orElse(open);
            rows.add(new Row(question.name().in(wording.locale()), answer));
        }
        rows.add(
                row(
                        "document.advice.factor.grossProfit",
                        given.advice().grossProfitPerYear().map(wording::roundMoney).orElse(open)));
        return rows;
    }

    private SumRow scenario(AdviceGiven given, SumAdvice.Settled settled) {
        ScenarioCost cost = settled.cost();
        String total = wording.roundMoney(rounded(cost.total()));
        String lines =
                cost.lines().stream()
                        .filter(line -> line.amount().isPositive())
                        .map(line ->
                                line.line().name().in(wording.locale())
                                        + " "
                                        + wording.roundMoney(rounded(line.amount())))
                        .collect(Collectors.joining(" · "));
        String open =
                cost.open().stream()
                        .distinct()
                        .map(id ->
                                given.book()
                                        .question(id)
                                        .map(question -> question.name().in(wording.locale()))
                                        .orElseGet(() -> wording.text("compare.sum.open." + id)))
                        .collect(Collectors.joining(", "));
        return new SumRow(
                cost.scenario().name().in(wording.locale()),
                cost.open().isEmpty() ? total : wording.text("compare.sum.atLeast", total),
                lines,
                settled.bySum().stream()
                        .map(CoveredCost::uninsured)
                        .map(AdviceWords::rounded)
                        .map(wording::roundMoney)
                        .toList(),
                open.isEmpty() ? "" : wording.text("compare.sum.open", open));
    }

    private static Money rounded(Money money) {
        return money.rounded(0, RoundingMode.HALF_UP);
    }

    private String schedule(Schedule schedule) {
        return wording.text(
                "compare.sum.schedule",
                wording.roundMoney(schedule.deductible()),
                wording.decimal(schedule.waitingPeriodHours()));
    }

    private FigureRow figure(AdviceGiven given, CostFigure figure) {
        var words = new CostWords(wording);
        SumFacts facts = given.advice().sumFacts(given.intake());
        return new FigureRow(
                figure.name().in(wording.locale()),
                words.value(figure, given.book(), facts),
                words.source(figure, facts));
    }

    private List<String> attention(AdviceGiven given, Optional<TableColumn> advised) {
        var lines = new ArrayList<String>();
        advised.ifPresent(column -> {
            for (Need need : given.advice().needs()) {
                NeedMatch match = NeedMatch.of(clause(given, need.feature(), column));
                if (match != NeedMatch.MET) {
                    lines.add(
                            wording.text(
                                    "document.advice.attention." + match.caseName(), feature(given, need.feature())));
                }
            }
        });
        return lines;
    }

    private List<Row> remuneration(Remuneration remuneration) {
        if (remuneration.disclosure() == Remuneration.Disclosure.NOT_SHOWN) {
            return List.of();
        }
        var rows = new ArrayList<Row>();
        remuneration
                .kind()
                .ifPresent(kind ->
                        rows.add(
                                row(
                                        "compare.remuneration.kind",
                                        wording.text("compare.remuneration." + kind.caseName()))));
        remuneration.amount().ifPresent(amount -> rows.add(row("compare.remuneration.amount", wording.money(amount))));
        remuneration
                .analysis()
                .ifPresent(analysis ->
                        rows.add(
                                row(
                                        "compare.remuneration.analysis",
                                        wording.text("compare.analysis." + analysis.caseName()))));
        remuneration
                .ownership()
                .ifPresent(owned ->
                        rows.add(
                                row("compare.remuneration.ownership", wording.text(owned ? "value.yes" : "value.no"))));
        return rows;
    }
}
