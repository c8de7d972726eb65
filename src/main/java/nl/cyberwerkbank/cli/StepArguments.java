package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.dossier.contract.OfferedContract;
import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.Closing;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result;
import nl.cyberwerkbank.dossier.offer.Receipt;
import nl.cyberwerkbank.dossier.offer.SanctionsCheck;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.Signing;

import picocli.CommandLine.Option;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a step in the life of an offer is taken with.
final class StepArguments {
    @Option(names = "--by", paramLabel = "NAME", description = "Who signed, looked up or confirmed.")
    private Optional<String> by = Optional.empty();

    @Option(names = "--function", paramLabel = "TEXT", description = "The signatory's function.")
    private String function = "";

    @Option(names = "--place", paramLabel = "TEXT", description = "Where was signed.")
    private String place = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "When; without it: today. For 'issue' the first day of the policy.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", description = "The file of the signed offer.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--without-mark", description = "Take a file in which no code can be read as this offer.")
    private boolean withoutMark;

    @Option(names = "--list", paramLabel = "NAME", description = "Which sanctions list was looked into.")
    private Optional<String> list = Optional.empty();

    @Option(
            names = "--list-date",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "As of which day that list stood; without it: the day of the look.")
    private Optional<LocalDate> listDate = Optional.empty();

    @Option(names = "--subject", paramLabel = "NAME", description = "Who was looked up; may be given several times.")
    private List<String> subjects = List.of();

    @Option(
            names = "--result",
            paramLabel = "RESULT",
            description = "What was found: ${COMPLETION-CANDIDATES}.",
            defaultValue = "CLEAR")
    private SanctionsCheck.Result result = SanctionsCheck.Result.CLEAR;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why an offer is closed; a remark on what was found.")
    private String reason = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "On which side an offer ended: ${COMPLETION-CANDIDATES}.",
            defaultValue = "LOST")
    private Closing.Kind kind = Closing.Kind.LOST;

    @Option(names = "--reference", paramLabel = "TEXT", description = "The insurer's reference; its policy number.")
    private String reference = "";

    @Option(
            names = "--waiting-hours",
            paramLabel = "HOURS",
            description = "The waiting period on the insurer's schedule (1.39).")
    private Optional<BigDecimal> waitingHours = Optional.empty();

    /// The steps that can be named.
    enum Step {
        STATUS,
        SIGN,
        CHECK,
        REQUEST,
        ATTACH,
        CONFIRM,
        ISSUE,
        CLOSE,
        REOPEN
    }

    /// The file that the step brings, where it brings one.
    Optional<Path> file(Step step) throws CannotTake {
        return switch (step) {
            case SIGN, ATTACH -> Optional.of(file.orElseThrow(() -> new CannotTake("--file is needed")));
            case STATUS, CHECK, REQUEST, CONFIRM, ISSUE, CLOSE, REOPEN -> Optional.empty();
        };
    }

    /// Whether a file without a mark is taken at the user's word.
    boolean trustsUser() {
        return withoutMark;
    }

    /// Takes the step.
    ///
    /// @param document the file as it will be attached
    Result take(Step step, OfferSteps steps, Optional<SignedDocument> document, Act act) throws CannotTake {
        LocalDate day = on.orElse(steps.today());
        try {
            return switch (step) {
                case SIGN -> steps.signOnPaper(signing(steps, day, act), document.orElseThrow());
                case CHECK ->
                        steps.check(
                                new SanctionsCheck(
                                        UUID.randomUUID(),
                                        day,
                                        by.orElse(act.by()),
                                        needed(list, "--list"),
                                        listDate.orElse(day),
                                        subjects,
                                        result,
                                        reason,
                                        act));
                case REQUEST -> steps.request(act);
                case ATTACH -> steps.attach(document.orElseThrow());
                case CONFIRM -> steps.confirm(new Receipt(needed(by, "--by"), day, reference, act));
                case ISSUE -> issue(steps, act);
                case CLOSE -> steps.close(new Closing(kind, reason, act));
                case REOPEN -> steps.reopen();
                case STATUS -> new Result.Refused(List.of());
            };
        } catch (IllegalArgumentException incomplete) {
            throw new CannotTake(incomplete.getMessage());
        }
    }

    private Signing signing(OfferSteps steps, LocalDate day, Act act) throws CannotTake {
        return new Signing(
                Signing.Way.ON_PAPER,
                needed(by, "--by"),
                function,
                place,
                day,
                Optional.empty(),
                List.of(),
                Set.of(),
                steps.offer().contentHash(),
                act);
    }

    private Result issue(OfferSteps steps, Act act) throws CannotTake {
        var offered = OfferedContract.of(steps.offer());
        LocalDate inception =
                on.or(offered::inceptionDate)
                        .orElseThrow(() -> new CannotTake("--on is needed: the offer names no first day"));
        if (reference.isBlank()) {
            throw new CannotTake("--reference is needed: the policy number");
        }
        BigDecimal hours = waitingHours.orElseThrow(() -> new CannotTake("--waiting-hours is needed"));
        return steps.issuePolicy(offered.policy(UUID.randomUUID(), reference, inception, hours), act);
    }

    private static String needed(Optional<String> value, String option) throws CannotTake {
        return value.orElseThrow(() -> new CannotTake(option + " is needed"));
    }

    /// Something that a step needs was not given.
    static final class CannotTake extends Exception {
        private static final long serialVersionUID = 1L;

        CannotTake(String message) {
            super(message);
        }
    }
}
