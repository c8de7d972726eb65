package nl.cyberwerkbank.ui.loss.question;

import nl.cyberwerkbank.claim.choice.ClaimOutcome;
import nl.cyberwerkbank.claim.choice.HumanReason;
import nl.cyberwerkbank.claim.settlement.SettledItem;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.Otherwise;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.FindingRows;
import nl.cyberwerkbank.ui.why.Sign;
import nl.cyberwerkbank.ui.why.Verdict;
import nl.cyberwerkbank.ui.why.WhyModel;
import nl.cyberwerkbank.ui.why.WhyRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The running decision on a loss as the `Waarom?` panel tells it: outcome and payment, what a person decides, the
/// findings of the item in hand or of the whole loss, and what other readings would give. While nothing can be decided:
/// what is still open.
public final class LossWhy {
    private static final int MOST_OPEN = 12;

    private final Wording wording;
    private final QuestionWords words;

    public LossWhy(Wording wording, QuestionWords words) {
        this.wording = wording;
        this.words = words;
    }

    /// What the panel shows.
    ///
    /// @param item the item in hand; empty: the loss as a whole
    public WhyModel of(LossAssessment assessment, Optional<String> item) {
        var rows = new ArrayList<WhyRow>();
        assessment.contradiction().ifPresent(message -> rows.add(contradiction(message)));
        Optional<Settlement> settlement = assessment.settlement();
        settlement.ifPresent(decided -> rows.addAll(decided(assessment, decided, item)));
        if (settlement.isEmpty()) {
            assessment.open().stream().limit(MOST_OPEN).forEach(open -> rows.add(open(open)));
        }
        String subject = item.map(id -> wording.text("loss.why.item", id)).orElse("");
        return new WhyModel(subject, verdict(assessment), rows);
    }

    private WhyRow contradiction(String message) {
        int colon = message.indexOf(':');
        Optional<String> field = colon < 0 ? Optional.empty() : Optional.of(message.substring(0, colon));
        String question = field.flatMap(words::find).map(words::question).orElse(message);
        return new WhyRow.Reason(
                "contradiction",
                Sign.FAILING,
                wording.text("loss.why.contradiction"),
                question,
                "",
                Optional.empty(),
                field.filter(path -> words.find(path).isPresent()));
    }

    private WhyRow open(AskedQuestion open) {
        return new WhyRow.Reason(
                "open." + open.path(),
                Sign.OPEN,
                words.question(open.question()),
                open.itemId().map(id -> wording.text("loss.why.item", id)).orElse(""),
                "",
                Optional.empty(),
                Optional.of(open.path()));
    }

    private List<WhyRow> decided(LossAssessment assessment, Settlement settlement, Optional<String> item) {
        var rows = new ArrayList<WhyRow>();
        for (Message oddity : assessment.oddities()) {
            rows.add(
                    new WhyRow.Reason(
                            "odd." + rows.size(),
                            Sign.OPEN,
                            wording.text("loss.why.odd"),
                            wording.text(oddity),
                            "",
                            Optional.empty(),
                            Optional.empty()));
        }
        for (HumanReason reason : settlement.humanDecisionReasons()) {
            rows.add(
                    new WhyRow.Reason(
                            "human." + reason.caseName(),
                            Sign.OPEN,
                            wording.text("loss.why.human"),
                            wording.text("choice.humanReason." + reason.caseName()),
                            "",
                            Optional.empty(),
                            Optional.empty()));
        }
        assessment.result().ifPresent(result -> result.differing().forEach(other -> rows.add(otherwise(other))));
        var findings = new ArrayList<Finding>();
        settlement.items().stream()
                .filter(settled -> item.isEmpty() || item.get().equals(settled.id()))
                .flatMap(settled -> settled.findings().stream())
                // of the loss as a whole: what takes an item out of cover, once
                .filter(finding -> item.isPresent() || finding.fails())
                .filter(finding -> findings.stream().noneMatch(known -> known.message().equals(finding.message())))
                .forEach(findings::add);
        findings.addAll(settlement.findings());
        findings.removeIf(finding -> finding.outcome() == Outcome.NOT_APPLICABLE);
        rows.addAll(new FindingRows(wording).of(findings));
        rows.sort(Comparator.comparing(LossWhy::sign));
        if (item.isEmpty()) {
            rows.addAll(0, settlement.items().stream().map(settled -> item(assessment, settled)).toList());
        }
        return rows;
    }

    private WhyRow item(LossAssessment assessment, SettledItem settled) {
        String kind =
                assessment
                        .questions()
                        .valueOf("items." + settled.id() + ".type")
                        .flatMap(value ->
                                words.find("items." + settled.id() + ".type").map(type -> words.answer(type, value)))
                        .orElse("");
        return new WhyRow.ReceiptLine(
                "item." + settled.id(),
                WhyRow.Kind.STEP,
                wording.text("loss.why.item", settled.id()) + " " + kind,
                "",
                wording.money(settled.coveredAmount()),
                Optional.empty(),
                Optional.of("items." + settled.id() + ".type"));
    }

    private WhyRow otherwise(Otherwise other) {
        return new WhyRow.Reason(
                "reading." + other.reading() + "." + other.value(),
                Sign.DOUBT,
                wording.text("reading." + other.reading() + ".title"),
                wording.text(
                        "loss.why.otherwise",
                        wording.text("reading." + other.reading() + "." + other.value() + ".title"),
                        other.payment().map(wording::money).orElse(wording.text("loss.why.deferred")),
                        wording.text("choice.claimOutcome." + other.outcome().caseName())),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /// Outcome and payment in one line, and what is still missing.
    public Verdict verdict(LossAssessment assessment) {
        int open = assessment.open().size();
        int presumed = assessment.questions().presumed().size();
        if (assessment.contradiction().isPresent()) {
            return new Verdict(
                    Sign.FAILING, wording.text("loss.why.contradiction"), wording.text("loss.why.contradiction.text"));
        }
        Optional<Settlement> settlement = assessment.settlement();
        if (settlement.isEmpty()) {
            return new Verdict(
                    Sign.OPEN,
                    wording.text("loss.why.undecided"),
                    assessment.file().items().isEmpty()
                            ? wording.text("loss.why.noItems")
                            : wording.text("loss.why.open", open));
        }
        ClaimOutcome outcome = settlement.get().outcome();
        String words = wording.text("choice.claimOutcome." + outcome.caseName());
        String paid = settlement.get().payment().map(wording::money).orElse(wording.text("loss.why.deferred"));
        return open == 0 && presumed == 0
                ? new Verdict(
                        sign(outcome),
                        wording.text("loss.why.outcome", capital(words), paid),
                        wording.text("loss.why.complete"))
                : new Verdict(
                        Sign.OPEN,
                        wording.text("loss.why.outcome.provisional", words, paid),
                        wording.text("loss.why.provisional", open, presumed));
    }

    private static Sign sign(WhyRow row) {
        return row instanceof WhyRow.Reason reason ? reason.sign() : Sign.NEUTRAL;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Sign sign(ClaimOutcome outcome) {
        return switch (outcome) {
            case COVERED, PARTLY_COVERED -> Sign.SATISFIED;
            case NOT_COVERED, FORFEITED -> Sign.FAILING;
        };
    }
}
