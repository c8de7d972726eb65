package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.acceptance.Decision;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.quote.AnswerTerms;
import nl.cyberwerkbank.quote.DeskQuestion;
import nl.cyberwerkbank.quote.UnderwriterAnswer;
import nl.cyberwerkbank.quote.UnderwriterAnswer.Verdict;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.DeskWork;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;

import org.joda.money.Money;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Answers a referral, signs along with a colleague, or replies to what the desk asks.
@Command(
        name = "answer",
        description = {
            "Answers a referral as the insurer's desk, signs along with a colleague, or replies to a question.",
            "",
            "Only an underwriter answers, within his mandate; beyond it the answer waits for a colleague whose mandate"
                    + " covers it, who says --sign-along. 'export' sends the answer back."
        },
        footer = {
            "",
            "Prints how the dossier stands then, as JSON.",
            "Exit status: 0 done; 1 it waits for a colleague's signature; 2 when it cannot be answered so."
        })
public final class AnswerCommand implements Callable<Integer> {
    private static final String WHY = "commandLine";

    private final StoreSettings settings;

    @Mixin private NamedDossier named = new NamedDossier();

    @ArgGroup(multiplicity = "1")
    private Act act = new Act();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, or what is asked.")
    private String reason = "";

    @Option(
            names = "--up-to",
            paramLabel = "EUROS",
            converter = EurosOption.class,
            description = "Accept sums up to this one; without it: every sum on offer.")
    private Optional<Money> upTo = Optional.empty();

    @Option(
            names = "--deductible",
            paramLabel = "EUROS",
            converter = EurosOption.class,
            description = "The deductible in place of the client's choice.")
    private Optional<Money> deductible = Optional.empty();

    @Option(
            names = "--loading",
            paramLabel = "PERCENTAGE",
            converter = PercentageOption.class,
            description = "Raise the tariff premium by this.")
    private Optional<BigDecimal> loading = Optional.empty();

    @Option(
            names = "--sublimit",
            paramLabel = "KEY=EUROS",
            converter = {WordOption.class, EurosOption.class},
            description = "A sublimit, such as telephoneHacking=10000; may be repeated.")
    private Map<String, Money> sublimits = new TreeMap<>();

    @Option(names = "--clause", paramLabel = "TEXT", description = "A further clause; may be repeated.")
    private List<String> clauses = new ArrayList<>();

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    /// One of three things.
    private static final class Act {
        @Option(
                names = "--verdict",
                required = true,
                paramLabel = "accepted|asked|declined",
                description = "The answer.")
        private Optional<Verdict> verdict = Optional.empty();

        @Option(names = "--sign-along", required = true, description = "Sign what a colleague answered.")
        private boolean signAlong;

        @Option(names = "--reply", required = true, paramLabel = "TEXT", description = "Reply to what the desk asks.")
        private Optional<String> reply = Optional.empty();
    }

    public AnswerCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::answer);
    }

    private int answer(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (workspace.access() == Access.READ_ONLY) {
            throw problems.of("is open in another window, so nothing can be answered; close that window first");
        }
        Dossier dossier = named.in(workspace, problems);
        Assessment before = assess(dossier, workspace);
        if (before.decision() != Decision.REFER) {
            throw problems.of("dossier " + dossier.number() + " is not referred: " + before.decision().caseName());
        }
        UnderwriterAnswer answer = answer(before, DeskWork.in(workspace), workspace, problems);
        Assessment after = assess(dossier.withAnswer(Optional.of(answer)), workspace);
        long revision = workspace.dossiers().load(dossier.id()).orElseThrow().revision();
        var now = settings.clock().instant();
        workspace.dossiers().save(Filing.draft(after, now), revision, new JournalNote(now, "referralAnswered", WHY));
        command.commandLine().getOut().println(JsonLines.compact(told(after, answer, workspace)));
        return answer.awaitsSecond() ? ExitCode.NEGATIVE : ExitCode.FINE;
    }

    private Assessment assess(Dossier dossier, Workspace workspace) {
        return Assessment.of(
                dossier, Filing.preferences(workspace.settings()).offeringFor(dossier, settings.catalog()));
    }

    private UnderwriterAnswer answer(
            Assessment before, DeskWork desk, Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        if (act.reply.isPresent()) {
            return reply(before, workspace, problems);
        }
        if (act.signAlong) {
            if (!desk.maySignAlong(before)) {
                throw problems.of("nothing here waits for the signature of " + desk.who().name());
            }
            return desk.signedAlong(before, settings.today());
        }
        if (!desk.isDesk()) {
            throw problems.of("only an underwriter answers a referral; " + desk.who().name() + " is none");
        }
        if (reason.isBlank()) {
            throw problems.of("an answer needs a --reason");
        }
        var draft = new DeskWork.Draft(act.verdict.orElseThrow(), reason, terms(problems));
        if (DeskWork.loadsNothing(draft.terms(), before)) {
            throw problems.of("the tariff has no premium here that a --loading could raise");
        }
        return desk.answer(before, draft, settings.today());
    }

    private AnswerTerms terms(StoreArguments.Problems problems) throws BadInput {
        try {
            var terms = new AnswerTerms(upTo, deductible, loading, new TreeMap<>(sublimits), clauses);
            if (act.verdict.filter(Verdict.ACCEPTED::equals).isEmpty() && !terms.equals(AnswerTerms.NONE)) {
                throw problems.of("only an acceptance has terms");
            }
            return terms;
        } catch (IllegalArgumentException outOfBounds) {
            throw problems.of(outOfBounds.getMessage());
        }
    }

    private UnderwriterAnswer reply(Assessment before, Workspace workspace, StoreArguments.Problems problems)
            throws BadInput {
        if (!workspace.may(Right.REPLY_TO_DESK)) {
            throw problems.of("this user does not reply to the desk");
        }
        Optional<UnderwriterAnswer> asked = before.answerInForce().filter(answer -> answer.openQuestion().isPresent());
        if (asked.isEmpty() || act.reply.filter(String::isBlank).isPresent()) {
            throw problems.of("nothing is asked that could be replied to so");
        }
        return asked.get()
                .replied(new DeskQuestion.Reply(workspace.user().name(), settings.today(), act.reply.orElseThrow()));
    }

    private static ObjectNode told(Assessment after, UnderwriterAnswer answer, Workspace workspace) {
        ObjectNode told =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", after.dossier().id().toString())
                        .put("number", after.dossier().number())
                        .put("status", after.status().caseName())
                        .put("awaitsSecondSignature", answer.awaitsSecond());
        if (answer.awaitsSecond()) {
            var colleagues = told.putArray("colleagues");
            DeskWork.in(workspace).colleaguesFor(answer.terms(), after).stream()
                    .map(User::name)
                    .forEach(colleagues::add);
        }
        return told;
    }
}
