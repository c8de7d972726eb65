package nl.cyberwerkbank.ui.loss.decision;

import nl.cyberwerkbank.claim.ClaimFile;
import nl.cyberwerkbank.claim.LossItem;
import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.claim.settlement.WorkingLine;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.conditions.cyb22.decision.Otherwise;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.dossier.loss.decision.DecidedCase;
import nl.cyberwerkbank.dossier.loss.decision.Deciding;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.ui.loss.LossStep;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Doubt;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Item;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Made;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Open;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Point;
import nl.cyberwerkbank.ui.loss.decision.DecisionPage.Step;
import nl.cyberwerkbank.ui.why.Sign;

import org.joda.money.Money;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a settlement and what a person decides on it into the words of the screen.
///
/// @param zone in which days are told
record DecisionWords(Wording wording, ZoneId zone) {
    private static final String REDUCED = "claim.reduced.";

    /// The settlement that is shown: as it stands, or as it was decided.
    record Shown(ClaimFile facts, OtherReadings result, Map<String, String> readings) {
        Settlement settlement() {
            return result.settlement();
        }
    }

    List<Open> open(LossAssessment assessment) {
        var points = new ArrayList<Open>();
        assessment.questions().open().forEach(asked -> points.add(new Open(asked.path(), question(asked))));
        Map<ClaimQuestion.Step, List<AskedQuestion>> presumed =
                assessment.questions().presumed().stream()
                        .collect(
                                Collectors.groupingBy(
                                        asked -> asked.question().step(), TreeMap::new, Collectors.toList()));
        presumed.forEach((step, asked) -> points.add(presumed(step, asked)));
        return points;
    }

    /// What is presumed in one step is confirmed there at once, so it is one point.
    private Open presumed(ClaimQuestion.Step step, List<AskedQuestion> asked) {
        return new Open(
                asked.getFirst().path(),
                asked.size() == 1
                        ? question(asked.getFirst())
                        : wording.text(
                                "settlement.open.presumed.many",
                                wording.text("loss.step." + LossStep.of(step).code()),
                                asked.size()));
    }

    private String question(AskedQuestion asked) {
        String text = asked.question().text(wording.locale());
        String itemised = asked.itemId().map(id -> wording.text("settlement.open.item", id, text)).orElse(text);
        return asked.standing() == AskedQuestion.Standing.PRESUMED
                ? wording.text("settlement.open.presumed", itemised)
                : itemised;
    }

    List<Item> items(Shown shown, Optional<LossDecision> decision, LossAssessment assessment) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < shown.settlement().items().size(); i++) {
            LossItem facts = shown.facts().items().get(i);
            String description =
                    decision.map(made -> DecidedCase.of(assessment.file(), made).description(facts.id()))
                            .orElseGet(() -> description(assessment, facts.id()));
            items.add(item(facts, description, shown.settlement().items().get(i)));
        }
        return items;
    }

    private static String description(LossAssessment assessment, String itemId) {
        return assessment
                .questions()
                .valueOf("items." + itemId + ".description")
                .map(DecisionWords::unquoted)
                .orElse("");
    }

    private static String unquoted(String json) {
        return json.startsWith("\"") ? json.substring(1, json.length() - 1).replace("\\\"", "\"") : "";
    }

    private Item item(LossItem facts, String description, SettledItem settled) {
        Money covered = settled.coveredAmount();
        return new Item(
                facts.id(),
                capital(wording.text("choice.itemType." + facts.type().caseName())),
                description,
                wording.money(facts.amountClaimed()),
                wording.money(covered),
                String.join(", ", settled.articles()),
                covered.isZero()
                        ? Sign.FAILING
                        : covered.isLessThan(facts.amountClaimed()) ? Sign.DOUBT : Sign.SATISFIED,
                settled.working().stream().map(this::step).toList(),
                settled.findings().stream()
                        .filter(finding -> finding.fails() || finding.rule().startsWith(REDUCED))
                        .distinct()
                        .map(this::reason)
                        .toList());
    }

    private String reason(Finding finding) {
        return wording.text(finding.message()) + " (" + finding.source().article() + ")";
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(wording.locale()) + words.substring(1);
    }

    Step step(WorkingLine line) {
        return new Step(wording.text(line.message()), String.join(", ", line.articles()), wording.money(line.result()));
    }

    String payment(Settlement settlement) {
        return settlement.payment().map(wording::money).orElseGet(() -> wording.text("settlement.deferred"));
    }

    List<Doubt> doubts(Shown shown, Mode mode) {
        return shown.result().differing().stream().map(other -> doubt(shown, other, mode)).toList();
    }

    /// Whether the page can be worked on.
    enum Mode {
        CHANGING,
        LOOKING
    }

    private Doubt doubt(Shown shown, Otherwise other, Mode mode) {
        String now = shown.readings().getOrDefault(other.reading(), "");
        return new Doubt(
                other.reading(),
                other.value(),
                title(other.reading()),
                value(other.reading(), now),
                value(other.reading(), other.value()),
                effect(shown.settlement(), other.settlement()),
                other.ambiguity(),
                mode == Mode.CHANGING);
    }

    private String effect(Settlement now, Settlement other) {
        String outcome = wording.text("choice.claimOutcome." + other.outcome().caseName());
        if (now.payment().isEmpty() || other.payment().isEmpty()) {
            return wording.text("settlement.doubt.effect", payment(other), outcome);
        }
        Money difference = other.payment().get().minus(now.payment().get());
        if (difference.isZero()) {
            return wording.text("settlement.doubt.same", outcome);
        }
        String signed = (difference.isPositive() ? "+" : "−") + wording.money(difference.abs());
        return wording.text("settlement.doubt.differs", payment(other), signed, outcome);
    }

    String title(String reading) {
        return wording.text("reading." + reading + ".title");
    }

    String value(String reading, String value) {
        String key = "reading." + reading + "." + value + ".title";
        return wording.has(key) ? wording.text(key) : value;
    }

    /// The points that ask a person, and those where one settled a reading for this loss.
    List<Point> points(Deciding deciding, Optional<Shown> shown) {
        Stream<OpenPoint> settled =
                deciding.file().choices().stream().filter(choice -> !choice.instead().isEmpty()).map(Choice::point);
        return Stream.concat(deciding.points().stream(), settled)
                .distinct()
                .map(point -> point(point, deciding, shown))
                .toList();
    }

    private Point point(OpenPoint point, Deciding deciding, Optional<Shown> shown) {
        Optional<Choice> made = deciding.made(point);
        return new Point(
                point,
                key(point),
                text(point, made),
                shown.map(found -> article(point, found.settlement())).orElse(""),
                made.map(this::made),
                made.isPresent() && deciding.choice(point).isEmpty(),
                made.map(Choice::instead).orElse(Map.of()));
    }

    /// The point's name among drafts and nodes.
    static String key(OpenPoint point) {
        return point instanceof OpenPoint.FalseItem(var item) ? point.key() + "-" + item : point.key();
    }

    private Made made(Choice choice) {
        return new Made(
                choice.motivation(),
                wording.text("settlement.point.by", choice.by(), day(choice.at())),
                choice.instead().entrySet().stream()
                        .map(read -> value(read.getKey(), read.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private String text(OpenPoint point, Optional<Choice> made) {
        return switch (point) {
            case OpenPoint.ByPerson(var reason) ->
                    wording.text("finding.claim.person." + reason.caseName() + ".needsHuman");
            case OpenPoint.ByReading(var reading) ->
                    made.filter(choice -> !choice.instead().isEmpty()).isPresent()
                            ? wording.text("settlement.point.settled", title(reading))
                            : wording.text("settlement.point.reading", title(reading));
            case OpenPoint.FalseItem(var item) -> wording.text("settlement.point.falseItem", item);
        };
    }

    private static String article(OpenPoint point, Settlement settlement) {
        return switch (point) {
            case OpenPoint.ByPerson(var reason) ->
                    settlement.findings().stream()
                            .filter(finding -> finding.rule().equals("claim.person." + reason.caseName()))
                            .map(finding -> finding.source().article())
                            .findFirst()
                            .orElse("");
            case OpenPoint.ByReading _ -> "";
            case OpenPoint.FalseItem _ -> "4.6.3";
        };
    }

    /// The day of a moment.
    String day(Instant moment) {
        return wording.date(moment.atZone(zone).toLocalDate());
    }
}
