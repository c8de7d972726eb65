package nl.cyberwerkbank.document;

import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.conditions.cyb22.decision.Otherwise;
import nl.cyberwerkbank.document.LossPaper.Chosen;
import nl.cyberwerkbank.document.LossPaper.Doubt;
import nl.cyberwerkbank.document.LossPaper.Found;
import nl.cyberwerkbank.document.LossPaper.Item;
import nl.cyberwerkbank.document.LossPaper.Step;
import nl.cyberwerkbank.document.OfferPaper.Row;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Wording;

import org.joda.money.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a decision on a loss into the words of one language. It writes what was decided and computes nothing.
record LossWords(Wording wording) {
    private static final String REDUCED = "claim.reduced.";

    LossPaper paper(DecidedLoss loss) {
        var parties = new PartyWords(wording);
        Settlement settlement = loss.settlement();
        var items = new ArrayList<Item>();
        for (int i = 0; i < settlement.items().size(); i++) {
            items.add(item(loss, loss.facts().items().get(i), settlement.items().get(i)));
        }
        return new LossPaper(
                parties.letterhead(loss.office()),
                parties.party(loss.dossier().client()),
                keyFacts(loss),
                payment(settlement),
                verdict(settlement),
                loss.decision().remark(),
                items,
                steps(settlement.working()),
                bounds(loss),
                settlement.findings().stream().map(this::found).toList(),
                settlement.findings().stream().filter(Finding::fails).map(this::found).toList(),
                loss.result().differing().stream().map(other -> doubt(loss, other)).toList(),
                loss.decision().choices().stream().map(choice -> chosen(loss, choice)).toList(),
                wording.text("document.loss.decidedBy", loss.decision().by(), loss.function()),
                loss.decision()
                        .approval()
                        .map(approval -> wording.text("document.loss.approvedBy", approval.by()))
                        .orElse(""),
                String.join(", ", settlement.sources()));
    }

    private List<Row> keyFacts(DecidedLoss loss) {
        var rows = new ArrayList<Row>();
        rows.add(row("document.loss.fact.number", loss.file().number()));
        rows.add(row("document.loss.fact.decision", loss.number()));
        rows.add(row("document.loss.fact.date", wording.longDate(loss.decidedOn())));
        if (!loss.policyNumber().isBlank()) {
            rows.add(row("document.loss.fact.policy", loss.policyNumber()));
        }
        rows.add(row("document.loss.fact.reported", wording.longDate(loss.file().notice().receivedAt().toLocalDate())));
        rows.add(row("document.loss.fact.payment", payment(loss.settlement())));
        return rows;
    }

    private List<Row> bounds(DecidedLoss loss) {
        Settlement settlement = loss.settlement();
        var year = settlement.year();
        var rows = new ArrayList<Row>();
        rows.add(
                row(
                        "document.loss.bound.year",
                        wording.text(
                                "document.loss.bound.yearText",
                                wording.longDate(year.startsOn()),
                                wording.longDate(year.endsOn()))));
        rows.add(row("document.loss.bound.sum", wording.money(year.sumInsured())));
        rows.add(row("document.loss.bound.paid", wording.money(year.paid())));
        rows.add(row("document.loss.bound.available", wording.money(settlement.totals().availableSumInsured())));
        rows.add(row("document.loss.bound.deductible", wording.money(settlement.totals().deductibleApplied())));
        loss.facts().policy().sublimits().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(limit ->
                        rows.add(
                                new Row(
                                        wording.text("document.loss.bound.sublimit", limit.getKey()),
                                        wording.money(limit.getValue()))));
        if (settlement.reservedAmount().isPositive()) {
            rows.add(row("document.loss.bound.reserved", wording.money(settlement.reservedAmount())));
        }
        return rows;
    }

    private Row row(String key, String value) {
        return new Row(wording.text(key), value);
    }

    String payment(Settlement settlement) {
        return settlement.payment().map(wording::money).orElseGet(() -> wording.text("document.loss.deferred"));
    }

    /// What is decided, to the client.
    private String verdict(Settlement settlement) {
        if (settlement.payment().isEmpty()) {
            return wording.text("document.loss.verdict.deferred");
        }
        Money payment = settlement.payment().get();
        String outcome = "document.loss.verdict." + settlement.outcome().caseName();
        boolean pays =
                settlement.outcome() == ClaimOutcome.COVERED || settlement.outcome() == ClaimOutcome.PARTLY_COVERED;
        return pays && payment.isZero()
                ? wording.text(outcome + ".nothing")
                : wording.text(outcome, wording.money(payment));
    }

    private Item item(DecidedLoss loss, LossItem facts, SettledItem settled) {
        return new Item(
                facts.id(),
                capital(wording.text("choice.itemType." + facts.type().caseName())),
                loss.description(facts.id()),
                wording.money(facts.amountClaimed()),
                wording.money(settled.coveredAmount()),
                String.join(", ", settled.articles()),
                reasons(settled).map(this::found).toList(),
                steps(settled.working()),
                settled.findings().stream().map(this::found).toList());
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(wording.locale()) + words.substring(1);
    }

    /// What refuses or lowers an item; for one that is covered as claimed, what opens its cover.
    private static Stream<Finding> reasons(SettledItem settled) {
        List<Finding> against = settled.findings().stream().filter(LossWords::speaksAgainst).toList();
        return against.isEmpty()
                ? settled.findings().stream().filter(found -> found.outcome() == Outcome.SATISFIED).limit(1)
                : against.stream().distinct();
    }

    private static boolean speaksAgainst(Finding finding) {
        return finding.fails() || finding.rule().startsWith(REDUCED);
    }

    private List<Step> steps(List<WorkingLine> working) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < working.size(); i++) {
            WorkingLine line = working.get(i);
            steps.add(
                    new Step(
                            wording.text(line.message()),
                            String.join(", ", line.articles()),
                            wording.money(line.result()),
                            i == working.size() - 1));
        }
        return steps;
    }

    private Found found(Finding finding) {
        return new Found(wording.title(finding), wording.text(finding.message()), article(finding.source().article()));
    }

    private String article(String article) {
        boolean printed = Character.isDigit(article.charAt(0));
        return printed ? wording.text("document.loss.article", article) : article;
    }

    private Doubt doubt(DecidedLoss loss, Otherwise other) {
        String read = loss.decision().readings().getOrDefault(other.reading(), "");
        return new Doubt(
                title(other.reading()),
                value(other.reading(), read),
                wording.text(
                        "document.loss.otherwise",
                        value(other.reading(), other.value()),
                        wording.text("choice.claimOutcome." + other.outcome().caseName()),
                        payment(other.settlement())),
                other.ambiguity());
    }

    private Chosen chosen(DecidedLoss loss, Choice choice) {
        String instead =
                choice.instead().entrySet().stream()
                        .map(read -> title(read.getKey()) + ": " + value(read.getKey(), read.getValue()))
                        .collect(Collectors.joining("; "));
        return new Chosen(point(loss, choice.point()), instead, choice.motivation(), choice.by());
    }

    private String point(DecidedLoss loss, OpenPoint point) {
        return switch (point) {
            case OpenPoint.ByPerson(var reason) ->
                    wording.text("finding.claim.person." + reason.caseName() + ".needsHuman");
            case OpenPoint.ByReading(var reading) -> wording.text("document.loss.point.reading", title(reading));
            case OpenPoint.FalseItem(var item) ->
                    wording.text("document.loss.point.falseItem", item, loss.description(item));
        };
    }

    private String title(String reading) {
        return wording.text("reading." + reading + ".title");
    }

    private String value(String reading, String value) {
        String key = "reading." + reading + "." + value + ".title";
        return wording.has(key) ? wording.text(key) : value;
    }
}
