package nl.cyberwerkbank.ui.loss.decision;

import javafx.scene.Parent;

import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.document.CalculationSheet;
import nl.cyberwerkbank.document.DecisionLetter;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.Preferences;
import nl.cyberwerkbank.dossier.loss.FirstNotice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.exchange.lossfile.CaseAsLoss;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.exchange.lossfile.LossAssessor;
import nl.cyberwerkbank.explain.Readings;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.loss.LossStep;
import nl.cyberwerkbank.ui.loss.LossSteps;
import nl.cyberwerkbank.ui.loss.LossView;
import nl.cyberwerkbank.ui.loss.OpenLoss;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;

/// A workspace with two claim handlers and a loss made of an open case, at the step of its decision: for tests and for
/// looking at the screen.
final class SampleLoss implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-21T13:09:00Z");
    static final String SECOND_PASSPHRASE = "een tweede zin van twintig";
    private static final Typesetter TYPESETTER = new Typesetter();

    private final LossAssessor assessor = CaseAsLoss.assessor();
    private final Workspace workspace;
    private final Casework casework;
    private final OpenDossier dossier;

    /// @param name of the open case
    /// @param change of its loss, before it is filed
    SampleLoss(Path folder, String name, UnaryOperator<LossFile> change, Executor onScreen) {
        var first = new User("S. Bakker", Role.CLAIM_HANDLER, Bakery.euro("50000.00"), NOW);
        workspace = Workspace.create(folder, first, "een eerste zin van twintig".toCharArray());
        workspace.addUser(
                new User("T. Visser", Role.CLAIM_HANDLER, Bakery.euro("250000.00"), NOW),
                SECOND_PASSPHRASE.toCharArray());
        casework =
                new Casework(
                        workspace,
                        ProductCatalog.shipped("allianz-cyber"),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        (task, delay) -> {},
                        onScreen);
        casework.changePreferences(_ -> Preferences.SHIPPED.withOffice(Bakery.OFFICE));
        Dossier ready = CaseAsLoss.ready(name);
        LossFile loss = change.apply(CaseAsLoss.loss(ready).withNotice(notice()));
        Dossier made = ready.withClient(Bakery.CLIENT).withLoss(loss);
        dossier = casework.file(made::withNumber, "dossierCreated");
    }

    private static FirstNotice notice() {
        return new FirstNotice(
                LocalDateTime.of(2026, 1, 5, 10, 0),
                ReportChannel.TELEPHONE,
                "J. Jansen",
                "directeur",
                "072-5550199",
                "Niemand kan inloggen en er staat een brief op het scherm.",
                "kassa's",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "S. Bakker");
    }

    /// How a changed loss of that case stands, for making it what it has to be before it is filed.
    static LossAssessment assess(String name, LossFile file) {
        return CaseAsLoss.assessor().assess(CaseAsLoss.ready(name).withLoss(file), file, Readings.defaults());
    }

    Casework casework() {
        return casework;
    }

    LossFile loss() {
        return dossier.dossier().losses().getFirst();
    }

    OpenDossier dossier() {
        return dossier;
    }

    /// The loss's screen at its last step.
    ScreenView screen(Workplace workplace) {
        var printer =
                new DecisionPrinter(new DecisionLetter(TYPESETTER)::print, new CalculationSheet(TYPESETTER)::print);
        var open = new OpenLoss(dossier, loss().id(), casework, assessor);
        var view =
                new LossView(
                        open,
                        casework,
                        workplace,
                        ClaimTerms.shipped().waiverHours().value(),
                        new LossSteps(
                                        ClaimQuestions.shipped(),
                                        ClaimTerms.shipped(),
                                        FilePicker.ofPlatform(workplace.wording()),
                                        FileShower.ofPlatform(ForkJoinPool.commonPool()))
                                .with(host ->
                                        new DecisionStep(
                                                host,
                                                assessor,
                                                printer,
                                                PaperDesk.ofPlatform(ForkJoinPool.commonPool(), casework::onScreen),
                                                ForkJoinPool.commonPool())));
        return new ScreenView() {
            @Override
            public Parent root() {
                return view.root();
            }

            @Override
            public void shown(Optional<String> target) {
                view.go(LossStep.DECISION);
            }
        };
    }

    @Override
    public void close() {
        casework.close();
    }
}
