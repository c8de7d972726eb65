package nl.cyberwerkbank.dossier.loss.decision;

import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.claim.settlement.Settlement;
import nl.cyberwerkbank.conditions.cyb22.decision.OtherReadings;
import nl.cyberwerkbank.dossier.loss.Answer;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.Questionnaire;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Whether a loss may be decided finally as it stands, and what a person has to decide first.
///
/// @param file the file
/// @param result the decision as it stands; empty while too little is known
/// @param obstacles what stands in the way; empty: nothing, but for the approval of a second person
public record Deciding(LossFile file, Optional<OtherReadings> result, Set<Obstacle> obstacles) {
    /// Under paths that start so, a file keeps what was typed about the decision itself and not recorded yet; it stands
    /// in no decision's way.
    public static final String DRAFT = "decision.";

    /// Those of them that go once the loss is decided.
    public static final String DRAFT_OF_DECISION = DRAFT + "on.";

    private static final Money NOTHING = Money.zero(CurrencyUnit.EUR);

    public Deciding {
        obstacles = Set.copyOf(obstacles);
    }

    /// Looks at a file with its questions.
    ///
    /// @param result the decision as it stands
    /// @param contradiction what cannot be, where something cannot
    public static Deciding of(
            LossFile file, Optional<OtherReadings> result, Questionnaire questions, Optional<String> contradiction) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        switch (file.phase()) {
            case DECIDED -> obstacles.add(Obstacle.ALREADY_DECIDED);
            case CLOSED -> obstacles.add(Obstacle.CLOSED);
            case OPEN, REOPENED -> {}
        }
        if (contradiction.isPresent()) {
            obstacles.add(Obstacle.CONTRADICTION);
        } else if (result.isEmpty()) {
            obstacles.add(Obstacle.TOO_LITTLE_KNOWN);
        }
        if (!questions.open().isEmpty()) {
            obstacles.add(Obstacle.OPEN_QUESTIONS);
        }
        if (!questions.presumed().isEmpty()) {
            obstacles.add(Obstacle.UNCONFIRMED);
        }
        if (file.unfinished().keySet().stream().anyMatch(path -> !path.startsWith(DRAFT))) {
            obstacles.add(Obstacle.UNFINISHED);
        }
        var deciding = new Deciding(file, result, obstacles);
        if (!deciding.undecided().isEmpty()) {
            obstacles.add(Obstacle.UNDECIDED_POINTS);
        }
        return new Deciding(file, result, obstacles);
    }

    /// The points on which a person has the last word, in the order of the decision.
    public List<OpenPoint> points() {
        return result.map(found -> found.standing().points()).orElse(List.of());
    }

    /// The choice in force on a point. One that was made before the last answer was given rests on other facts and does
    /// not count.
    public Optional<Choice> choice(OpenPoint point) {
        return made(point).filter(choice -> !choice.at().isBefore(lastAnswer()));
    }

    /// The choice made on a point, whether or not facts have changed since.
    public Optional<Choice> made(OpenPoint point) {
        return file.choices().stream().filter(choice -> choice.point().equals(point)).findFirst();
    }

    private Instant lastAnswer() {
        return file.answers().values().stream().map(Answer::at).max(Instant::compareTo).orElse(Instant.MIN);
    }

    /// The points without a choice that counts, and those where a reading was settled for this loss on other facts.
    public List<OpenPoint> undecided() {
        Stream<OpenPoint> settled =
                file.choices().stream().filter(choice -> !choice.instead().isEmpty()).map(Choice::point);
        return Stream.concat(points().stream(), settled).distinct().filter(point -> choice(point).isEmpty()).toList();
    }

    /// The choices that the decision rests on: those on its points, and those that settled a reading for this loss.
    public List<Choice> choicesInForce() {
        List<OpenPoint> points = points();
        return file.choices().stream()
                .filter(choice -> points.contains(choice.point()) || !choice.instead().isEmpty())
                .toList();
    }

    /// What the decision pays or, while payment waits, can come to pay.
    public Money atStake() {
        return result.map(OtherReadings::settlement).map(Deciding::atStake).orElse(NOTHING);
    }

    private static Money atStake(Settlement settlement) {
        return settlement
                .payment()
                .orElseGet(() -> {
                    Money before = settlement.totals().amountBeforeSumInsured();
                    Money available = settlement.totals().availableSumInsured();
                    return before.isLessThan(available) ? before : available;
                });
    }

    /// Whether nothing stands in the way but, where it is needed, a second person.
    public boolean isReady() {
        return obstacles.isEmpty();
    }

    /// Puts the choice on its point; an earlier one there gives way.
    public static LossFile chosen(LossFile file, Choice choice) {
        var choices = new ArrayList<>(file.choices());
        choices.removeIf(earlier -> earlier.point().equals(choice.point()));
        choices.add(choice);
        return file.withChoices(choices);
    }

    /// Takes the choice on a point back.
    public static LossFile withdrawn(LossFile file, OpenPoint point) {
        return file.withChoices(file.choices().stream().filter(choice -> !choice.point().equals(point)).toList());
    }

    /// Makes the decision final: it is added to those before, which stay as they are.
    ///
    /// @param basis the facts and readings it rests on
    /// @param remark to the client, may be empty
    /// @throws IllegalStateException while something stands in the way, or where an approval is asked and not given
    public LossFile decided(Basis basis, String remark, Signature decider, Optional<LossDecision.Approval> approval) {
        if (!isReady()) {
            throw new IllegalStateException("not to be decided: " + obstacles);
        }
        if (decider.asksApproval(atStake()).isPresent() && approval.isEmpty()) {
            throw new IllegalStateException("a second person has not agreed");
        }
        if (approval.filter(second -> second.by().equals(decider.by())).isPresent()) {
            throw new IllegalStateException("the second person is the first");
        }
        Settlement settlement = result.orElseThrow().settlement();
        var decision =
                new LossDecision(
                        file.decisions().size() + 1,
                        basis.given(),
                        basis.readings(),
                        settlement.outcome(),
                        settlement.payment(),
                        choicesInForce(),
                        remark,
                        decider.by(),
                        decider.at(),
                        approval);
        var decisions = new ArrayList<>(file.decisions());
        decisions.add(decision);
        return withoutDrafts().withDecisions(decisions).withPhase(LossFile.Phase.DECIDED);
    }

    private LossFile withoutDrafts() {
        var unfinished = new TreeMap<>(file.unfinished());
        unfinished.keySet().removeIf(path -> path.startsWith(DRAFT_OF_DECISION));
        return file.withUnfinished(unfinished);
    }

    /// Opens a decided or closed file again. Its decisions stay; its choices are to be made anew, but for those that
    /// settled a reading.
    public static LossFile reopened(LossFile file, LossFile.Reopening reopening) {
        if (file.phase() != LossFile.Phase.DECIDED && file.phase() != LossFile.Phase.CLOSED) {
            throw new IllegalStateException("not decided yet");
        }
        var reopenings = new ArrayList<>(file.reopenings());
        reopenings.add(reopening);
        return file.withReopenings(reopenings).withPhase(LossFile.Phase.REOPENED);
    }

    /// Closes a decided file: nothing more is to come.
    public static LossFile closed(LossFile file) {
        if (file.phase() != LossFile.Phase.DECIDED) {
            throw new IllegalStateException("only a decided file is closed");
        }
        return file.withPhase(LossFile.Phase.CLOSED);
    }
}
