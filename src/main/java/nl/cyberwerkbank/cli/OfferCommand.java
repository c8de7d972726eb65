package nl.cyberwerkbank.cli;

import nl.cyberwerkbank.cli.StepArguments.CannotTake;
import nl.cyberwerkbank.cli.StepArguments.Step;
import nl.cyberwerkbank.document.scan.SignedScan;
import nl.cyberwerkbank.dossier.Assessment;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.dossier.offer.Act;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferSteps;
import nl.cyberwerkbank.dossier.offer.OfferSteps.Result;
import nl.cyberwerkbank.dossier.offer.SignedDocument;
import nl.cyberwerkbank.dossier.offer.SignedDocument.Recognised;
import nl.cyberwerkbank.dossier.offer.scan.ScanJudge;
import nl.cyberwerkbank.dossier.offer.scan.ScanVerdict;
import nl.cyberwerkbank.dossier.offer.scan.ScannedFile;
import nl.cyberwerkbank.exchange.intake.FindingJson;
import nl.cyberwerkbank.quote.Offer;
import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.Filing;
import nl.cyberwerkbank.store.OfferArchive;
import nl.cyberwerkbank.store.OfferFiling;
import nl.cyberwerkbank.store.Right;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.StoredDossier;
import nl.cyberwerkbank.store.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Shows how an offer stands, and takes the steps from signature to policy.
@Command(
        name = "offer",
        description = {
            "Shows how an offer of the encrypted store stands, as JSON, or takes a step: sign (a file signed on paper),"
                    + " check (sanctions list), request (the policy), attach (a file), confirm (receipt), issue (the"
                    + " policy), close, reopen.",
            "",
            "A step is taken only when its conditions are met; if not, the findings say what is missing, each with its"
                    + " article, and nothing is changed."
        },
        footer = {
            "",
            "Exit status: 0 done; 1 the step may not be taken; 2 store, offer or options are not fit for it."
        })
public final class OfferCommand implements Callable<Integer> {
    private final StoreSettings settings;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The offer's number, such as 2026-0147-1.")
    private String number = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STEP",
            description = "${COMPLETION-CANDIDATES}; without it: status.",
            defaultValue = "STATUS")
    private Step step = Step.STATUS;

    @Mixin private StepArguments given = new StepArguments();

    @Mixin private StoreArguments arguments = new StoreArguments();

    @Spec private CommandSpec command = CommandSpec.create();

    public OfferCommand(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws BadInput {
        return arguments.open(settings, this::run);
    }

    private int run(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        StoredDossier stored = stored(workspace, problems);
        Dossier dossier = DossierJson.read(stored.json());
        Offer offer =
                dossier.offers().stream()
                        .filter(one -> one.content().number().equalsIgnoreCase(number))
                        .findFirst()
                        .orElseThrow();
        if (step == Step.STATUS) {
            print(new OfferJson(settings.wording()).of(new OfferLife(dossier, offer, today())));
            return ExitCode.FINE;
        }
        if (workspace.access() == Access.READ_ONLY) {
            throw problems.of("is open in another window, so no step can be taken; close that window first");
        }
        if (!workspace.may(step == Step.ISSUE ? Right.ISSUE_POLICY : Right.MAKE_OFFER)) {
            throw problems.of("this user may not take that step");
        }
        return take(workspace, stored, new OfferSteps(dossier, offer, today()));
    }

    private StoredDossier stored(Workspace workspace, StoreArguments.Problems problems) throws BadInput {
        List<UUID> found = workspace.dossiers().withOffer(number, "");
        if (found.size() != 1) {
            throw problems.of((found.isEmpty() ? "holds no offer " : "holds several offers ") + number);
        }
        return workspace.dossiers().load(found.getFirst()).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(settings.clock());
    }

    private int take(Workspace workspace, StoredDossier stored, OfferSteps steps) throws BadInput {
        var act = new Act(workspace.user().name(), settings.clock().instant());
        try {
            Optional<Path> file = given.file(step);
            if (file.isEmpty()) {
                return told(workspace, stored, given.take(step, steps, Optional.empty(), act), steps, () -> {});
            }
            byte[] bytes = BinaryFile.bytes(file.get(), SignedScan.LARGEST);
            ScannedFile scanned = SignedScan.read(bytes);
            List<ScanVerdict> verdicts = new ScanJudge(new OfferArchive(workspace), today()).judge(scanned);
            Optional<Recognised> recognised =
                    verdicts.stream().flatMap(verdict -> recognised(verdict, steps.offer()).stream()).findFirst();
            if (recognised.isEmpty()) {
                print(new ScanJson(settings.wording()).of(verdicts.getFirst()));
                return ExitCode.NEGATIVE;
            }
            var document =
                    new SignedDocument(
                            Sha256.of(bytes).hex(),
                            scanned.mediaType(),
                            file.get().getFileName().toString(),
                            recognised.get(),
                            act);
            Result result = given.take(step, steps, Optional.of(document), act);
            return told(workspace, stored, result, steps, () -> workspace.blobs().put(scanned.mediaType(), bytes));
        } catch (CannotTake incomplete) {
            throw new BadInput(List.of("cyberwerkbank: " + incomplete.getMessage()));
        }
    }

    /// How the file is known to be this offer; empty when it is not.
    private Optional<Recognised> recognised(ScanVerdict verdict, Offer offer) {
        return switch (verdict) {
            case ScanVerdict.Matches(_, Offer found) when found.equals(offer) -> Optional.of(Recognised.BY_MARK);
            case ScanVerdict.NoMark() when given.trustsUser() -> Optional.of(Recognised.BY_USER);
            default -> Optional.empty();
        };
    }

    private int told(Workspace workspace, StoredDossier stored, Result result, OfferSteps steps, Runnable keepFile) {
        return switch (result) {
            case Result.Taken taken -> {
                var offering =
                        Filing.preferences(workspace.settings()).offeringFor(taken.dossier(), settings.catalog());
                var after = Assessment.of(taken.dossier(), offering);
                workspace.together(() -> {
                    keepFile.run();
                    return OfferFiling.keep(workspace, after, taken, stored.revision(), settings.clock().instant());
                });
                print(
                        new OfferJson(settings.wording())
                                .of(new OfferLife(taken.dossier(), steps.offer(), steps.today())));
                yield ExitCode.FINE;
            }
            case Result.Refused(var findings) -> {
                ObjectNode node = JsonNodeFactory.instance.objectNode().put("offer", number).put("verdict", "refused");
                node.set("findings", new FindingJson(settings.wording()).of(findings));
                print(node);
                yield ExitCode.NEGATIVE;
            }
        };
    }

    private void print(ObjectNode node) {
        command.commandLine().getOut().println(JsonLines.compact(node));
    }
}
