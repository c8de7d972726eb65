package nl.cyberwerkbank;

import javafx.application.Platform;

import nl.cyberwerkbank.document.AdviceRecord;
import nl.cyberwerkbank.document.CalculationSheet;
import nl.cyberwerkbank.document.ClientOverview;
import nl.cyberwerkbank.document.ComparisonDocument;
import nl.cyberwerkbank.document.DecisionLetter;
import nl.cyberwerkbank.document.OfferDocument;
import nl.cyberwerkbank.document.ReceiptConfirmation;
import nl.cyberwerkbank.document.RecoverySheet;
import nl.cyberwerkbank.document.ScanForm;
import nl.cyberwerkbank.document.ScanReport;
import nl.cyberwerkbank.document.SignedOffer;
import nl.cyberwerkbank.document.Typesetter;
import nl.cyberwerkbank.exchange.lossfile.LossAssessor;
import nl.cyberwerkbank.exchange.scenario.ScenarioSettler;
import nl.cyberwerkbank.market.ClauseMatrix;
import nl.cyberwerkbank.market.scenario.ScenarioBook;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ReadingRegister;
import nl.cyberwerkbank.riskscan.Questionnaire;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.OfficeKeys;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.casework.OpenDossier;
import nl.cyberwerkbank.ui.compare.ComparePrinter;
import nl.cyberwerkbank.ui.compare.CompareScreen;
import nl.cyberwerkbank.ui.dossier.DossierScreen;
import nl.cyberwerkbank.ui.dossier.DossierStage;
import nl.cyberwerkbank.ui.dossier.StageHost;
import nl.cyberwerkbank.ui.dossier.StageView;
import nl.cyberwerkbank.ui.dossiers.DossierExchange;
import nl.cyberwerkbank.ui.dossiers.DossierListView;
import nl.cyberwerkbank.ui.dossiers.DossierListViewModel;
import nl.cyberwerkbank.ui.exchange.ExchangeDesk;
import nl.cyberwerkbank.ui.help.HelpBook;
import nl.cyberwerkbank.ui.help.Installed;
import nl.cyberwerkbank.ui.intake.IntakeView;
import nl.cyberwerkbank.ui.lock.LockDelay;
import nl.cyberwerkbank.ui.loss.LossListView;
import nl.cyberwerkbank.ui.loss.LossScreen;
import nl.cyberwerkbank.ui.loss.LossSteps;
import nl.cyberwerkbank.ui.loss.decision.DecisionPrinter;
import nl.cyberwerkbank.ui.loss.decision.DecisionStep;
import nl.cyberwerkbank.ui.loss.report.ReportView;
import nl.cyberwerkbank.ui.offer.OfferFront;
import nl.cyberwerkbank.ui.offer.OfferPost;
import nl.cyberwerkbank.ui.offer.OfferPress;
import nl.cyberwerkbank.ui.offer.OfferView;
import nl.cyberwerkbank.ui.offer.OfficeSealer;
import nl.cyberwerkbank.ui.palette.Command;
import nl.cyberwerkbank.ui.paper.PaperDesk;
import nl.cyberwerkbank.ui.policies.PoliciesScreen;
import nl.cyberwerkbank.ui.privacy.PrivacyDesk;
import nl.cyberwerkbank.ui.quote.QuoteView;
import nl.cyberwerkbank.ui.recovery.RecoveryDesk;
import nl.cyberwerkbank.ui.returned.ReturnedDesk;
import nl.cyberwerkbank.ui.scan.ClosedScanView;
import nl.cyberwerkbank.ui.scan.ScanPrinter;
import nl.cyberwerkbank.ui.scan.ScanView;
import nl.cyberwerkbank.ui.settings.Safety;
import nl.cyberwerkbank.ui.settings.SettingsView;
import nl.cyberwerkbank.ui.shell.HelpPlace;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ScreenView;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.Workplace;
import nl.cyberwerkbank.ui.start.StartView;
import nl.cyberwerkbank.ui.start.StartViewModel;
import nl.cyberwerkbank.ui.start.WorkItem;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.view.FilePicker;
import nl.cyberwerkbank.ui.view.FileShower;

import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// The screens and commands around one open workspace, put together by hand.
final class WorkbenchParts {
    static final String DOSSIERS = "dossiers";
    static final String LOSSES = LossScreen.ID;
    private static final String OFFERED = "offer";
    private static final int TOUR_LOOKS_AT = 100;

    private final Casework casework;
    private final Appearance appearance;
    private final LockDelay delay;
    private final Executor background;
    private final Installed installed;
    private final RecoveryDesk recovery;
    private final Optional<Runnable> toRestore;
    private Optional<HelpBook> help = Optional.empty();
    private final PaperDesk papers;
    private final OfferPress press;
    private final ReturnedDesk returned;
    private final OfferFront front;
    private final Typesetter typesetter = new Typesetter();
    private final OfferDocument printer = new OfferDocument(typesetter);
    private final Questionnaire questionnaire = Questionnaire.shipped();
    private final ScanPrinter scans =
            new ScanPrinter(new ScanReport(typesetter)::print, new ScanForm(typesetter)::print);
    private final ComparePrinter comparisons =
            new ComparePrinter(new ComparisonDocument(typesetter)::print, new AdviceRecord(typesetter)::print);
    private final DecisionPrinter decisions =
            new DecisionPrinter(new DecisionLetter(typesetter)::print, new CalculationSheet(typesetter)::print);

    /// A workspace without back-ups.
    ///
    /// @param background runs what must not hold up the window
    /// @param installed what the help tells of this installation
    WorkbenchParts(Casework casework, Appearance appearance, Executor background, Installed installed) {
        this(casework, appearance, background, installed, Optional.empty());
    }

    /// @param background runs what must not hold up the window
    /// @param installed what the help tells of this installation
    /// @param toRestore closes the workspace and goes to the screen for restoring a back-up
    WorkbenchParts(
            Casework casework,
            Appearance appearance,
            Executor background,
            Installed installed,
            Optional<Runnable> toRestore) {
        this.casework = casework;
        this.appearance = appearance;
        this.delay = new LockDelay(casework.workspace());
        this.background = background;
        this.installed = installed;
        this.toRestore = toRestore;
        this.press =
                new OfferPress(
                        printer::print,
                        new OfficeSealer(
                                new SignedOffer(printer),
                                new OfficeKeys(casework.workspace()),
                                () -> casework.preferencesProperty().get().office().name(),
                                casework.clock()),
                        new ReceiptConfirmation(typesetter)::print);
        this.returned =
                new ReturnedDesk(
                        casework,
                        FilePicker::ofPlatform,
                        background,
                        (place, id) -> place.open(DOSSIERS, id.toString()));
        this.front = new OfferFront(returned::pick);
        this.papers = PaperDesk.ofPlatform(background, Platform::runLater);
        this.recovery = new RecoveryDesk(casework, papers, new RecoverySheet(typesetter)::print);
    }

    /// After how long the workbench locks by itself.
    LockDelay delay() {
        return delay;
    }

    /// Where recovery sheets are shown.
    RecoveryDesk recovery() {
        return recovery;
    }

    /// What a screen is to show when somebody comes back to it.
    Optional<String> targetOf(String screen) {
        return screen.equals(DOSSIERS) ? casework.lastOpened().map(UUID::toString) : Optional.empty();
    }

    /// What the window is made of.
    ///
    /// @param userCommands what stands in the menu under the user's name
    ShellParts shell(Function<Workplace, List<Command>> userCommands) {
        var commands =
                new WorkbenchCommands(casework, papers, returned, front, this::exchange, this::privacy, this::create);
        return new ShellParts(
                appearance,
                List.of(
                        new Screen("start", "start.nav", Material2OutlinedAL.HOME, this::start),
                        new Screen(DOSSIERS, "dossiers.nav", Material2OutlinedAL.FOLDER, this::dossiers),
                        new Screen(
                                CompareScreen.ID, "compare.nav", Material2OutlinedAL.COMPARE_ARROWS, this::comparison),
                        new Screen(
                                PoliciesScreen.ID, "policies.nav", Material2OutlinedMZ.VERIFIED_USER, this::policies),
                        new Screen(LOSSES, "loss.nav", Material2OutlinedMZ.REPORT_PROBLEM, this::losses),
                        new Screen(SettingsView.ID, "settings.nav", Material2OutlinedMZ.SETTINGS, this::settings)),
                commands::of,
                userCommands,
                place -> new WorkFinder(casework, place),
                casework.workspace().user().name(),
                this::dropped,
                this::help,
                background);
    }

    private HelpBook help(HelpPlace place) {
        var book = new HelpBook(place, installed, this::shownByTour);
        help = Optional.of(book);
        return book;
    }

    /// The dossier that says most: one with an offer, else the one that was changed last.
    private Optional<UUID> shownByTour() {
        List<DossierRow> rows = casework.list(DossierQuery.latest().page(0, TOUR_LOOKS_AT));
        return rows.stream()
                .filter(row -> row.index().stage().equals(OFFERED))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(DossierRow::id);
    }

    private void create(Workplace place) {
        OpenDossier made = casework.create();
        place.open(DOSSIERS, made.dossier().id().toString());
    }

    private ScreenView start(Workplace place) {
        var view =
                new StartView(
                        new StartViewModel(casework, background, Platform::runLater),
                        place,
                        id -> place.open(DOSSIERS, id.toString()),
                        (id, part) -> open(place, id, part),
                        () -> create(place),
                        () -> place.open(LOSSES, LossScreen.REPORT));
        help.flatMap(HelpBook::invitation).ifPresent(view::invite);
        return view;
    }

    private static void open(Workplace place, UUID dossierId, WorkItem.Part part) {
        switch (part) {
            case WorkItem.Part.Policy(UUID id) -> place.open(PoliciesScreen.ID, PoliciesScreen.target(dossierId, id));
            case WorkItem.Part.Loss(UUID id) -> place.open(LOSSES, dossierId + "/" + id);
        }
    }

    private ScreenView comparison(Workplace place) {
        return new CompareScreen(
                casework,
                place,
                ClauseMatrix.shipped(),
                ScenarioBook.shipped(),
                new ScenarioSettler(ClaimTerms.shipped(), PolicyTerms.shipped()),
                comparisons,
                FilePicker.ofPlatform(place.wording()),
                FileShower.ofPlatform(background),
                papers,
                background);
    }

    private ScreenView policies(Workplace place) {
        return new PoliciesScreen(casework, place, FilePicker.ofPlatform(place.wording()), background);
    }

    private StageView offer(StageHost host, Workplace place) {
        var post =
                new OfferPost(
                        casework.clock(),
                        FileShower.ofPlatform(background),
                        FilePicker.ofPlatform(place.wording()),
                        background,
                        Platform::runLater);
        return new OfferView(host, press, papers, front, post, background);
    }

    /// A dossier file that is dropped is taken in; anything else is looked at as a scan of a signed offer.
    private void dropped(Workplace place, List<Path> files) {
        if (ExchangeDesk.takes(files)) {
            exchange(place).take(files.getFirst());
        } else {
            returned.take(place, files);
        }
    }

    /// Where a client's copy is made and his file erased.
    private PrivacyDesk privacy(Workplace place) {
        return new PrivacyDesk(
                casework,
                place,
                FilePicker.ofPlatform(place.wording()),
                background,
                new ClientOverview(typesetter)::print);
    }

    /// Where dossiers leave for other installations and come in.
    private ExchangeDesk exchange(Workplace place) {
        return new ExchangeDesk(
                casework,
                place,
                FilePicker.ofPlatform(place.wording()),
                background,
                id -> place.open(DOSSIERS, id.toString()));
    }

    private ScreenView dossiers(Workplace place) {
        Map<DossierStage, Function<StageHost, StageView>> stages =
                Map.of(
                        DossierStage.INTAKE,
                        IntakeView::new,
                        DossierStage.SCAN,
                        this::scan,
                        DossierStage.QUOTE,
                        host -> new QuoteView(host, exchange(place)::send),
                        DossierStage.OFFER,
                        host -> offer(host, place));
        return new DossierScreen(
                casework,
                place,
                open ->
                        new DossierListView(
                                new DossierListViewModel(casework, background, Platform::runLater),
                                new DossierExchange(casework),
                                exchange(place),
                                FilePicker.ofPlatform(place.wording()),
                                place,
                                casework.clock().getZone(),
                                open,
                                () -> create(place),
                                (id, done) -> privacy(place).erase(id, "clientRequest", done)),
                stages);
    }

    /// FAQ-01: whoever decides on acceptance does not see what the client told his adviser in a scan.
    private StageView scan(StageHost host) {
        if (casework.workspace().user().role() == Role.UNDERWRITER) {
            return new ClosedScanView(host);
        }
        return new ScanView(host, questionnaire, scans, papers, background);
    }

    private ScreenView losses(Workplace place) {
        ClaimQuestions book = ClaimQuestions.shipped();
        ClaimTerms terms = ClaimTerms.shipped();
        var assessor = new LossAssessor(book, terms, PolicyTerms.shipped(), ReadingRegister.shipped().ofKind("claim"));
        var steps =
                new LossSteps(book, terms, FilePicker.ofPlatform(place.wording()), FileShower.ofPlatform(background));
        return new LossScreen(
                casework,
                place,
                assessor,
                terms.waiverHours().value(),
                target -> new LossListView(casework, place, target),
                target ->
                        new ReportView(
                                casework,
                                place,
                                target,
                                terms.waiverHours().value(),
                                () -> place.open(PoliciesScreen.ID)),
                steps.with(host -> new DecisionStep(host, assessor, decisions, papers, background)));
    }

    private ScreenView settings(Workplace place) {
        var safety = new Safety(delay, recovery, privacy(place), id -> place.open(DOSSIERS, id.toString()));
        return new SettingsView(
                casework, appearance, FilePicker.ofPlatform(place.wording()), place, background, safety, toRestore);
    }
}
