package nl.cyberwerkbank;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.dossier.loss.wizard.AnswerValue;
import nl.cyberwerkbank.dossier.loss.wizard.AskedQuestion;
import nl.cyberwerkbank.exchange.casefile.CaseFile;
import nl.cyberwerkbank.exchange.casefile.CaseFileReader;
import nl.cyberwerkbank.exchange.casefile.CaseReading;
import nl.cyberwerkbank.exchange.casefile.FileSchema;
import nl.cyberwerkbank.exchange.lossfile.CaseAsLoss;
import nl.cyberwerkbank.exchange.lossfile.LossAssessment;
import nl.cyberwerkbank.exchange.lossfile.LossAssessor;
import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.product.ClaimQuestion;
import nl.cyberwerkbank.product.ClaimQuestions;
import nl.cyberwerkbank.product.ClaimTerms;
import nl.cyberwerkbank.product.PolicyTerms;
import nl.cyberwerkbank.product.ProductCatalog;
import nl.cyberwerkbank.product.ReadingRegister;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.BackgroundThread;
import nl.cyberwerkbank.store.DossierPart;
import nl.cyberwerkbank.store.PartQuery;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.User;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.loss.question.QuestionWords;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/// Open claim cases typed by hand, by keyboard alone: the report during the call, every question of the wizard, the
/// presumptions confirmed, until the running decision has the case's amount.
class LossWalkTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-09-10T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Wording DUTCH = Wording.of(Wording.DUTCH);
    private static final ClaimQuestions BOOK = ClaimQuestions.shipped();
    private static final QuestionWords WORDS = new QuestionWords(BOOK, DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d-M-uuuu H:mm");
    private static final int MOST_TABS = 400;

    /// What the case files take for granted and the wizard asks.
    private static final Map<String, String> GRANTED =
            Map.of(
                    "event.affectedSystem", "\"ownSystem\"",
                    "event.intrusion", "\"unauthorisedAccess\"",
                    "event.interruption.startedAt", "\"2025-06-02T08:00:00\"",
                    "event.interruption.dataLost", "false",
                    "event.interruption.selfManaged", "true",
                    "event.interruption.failureAt", "\"ownSystem\"");

    private final ExecutorService background = Executors.newCachedThreadPool();

    @TempDir Path folder;

    private Casework casework;
    private FxRobot robot;
    private UUID dossierId;

    @ParameterizedTest
    @ValueSource(strings = {"CLM-03", "CLM-05", "CLM-08"})
    void anOpenCaseTypedThroughTheWizardReachesItsAmount(String name) {
        CaseFile open =
                ((CaseReading.Valid)
                                new CaseFileReader(FileSchema.ofCases())
                                        .read(Path.of("src/test/resources/cases/open/" + name + ".yaml")))
                        .file();
        Map<String, String> answers = CaseAsLoss.answers(open.given());
        var user = new User("M. de Vries", Role.ADVISER, Bakery.euro("0.00"), CLOCK.instant());
        Workspace workspace = Workspace.demo(folder, user);
        try (var saving = new BackgroundThread()) {
            casework =
                    FxRobot.on(() ->
                            new Casework(
                                    workspace,
                                    ProductCatalog.shipped("allianz-cyber"),
                                    CLOCK,
                                    saving,
                                    Platform::runLater));
            dossierId = FxRobot.on(() -> fileWithPolicy(CaseAsLoss.contract(open.given().get("policy"))));
            robot =
                    FxRobot.open(
                            1000,
                            760,
                            stage ->
                                    new WorkbenchWindow(
                                                    stage,
                                                    new WorkbenchParts(
                                                                    casework,
                                                                    new Appearance(),
                                                                    background,
                                                                    TestHouse.INSTALLED)
                                                            .shell(_ -> List.of()))
                                            .show());
            report(answers);
            walk(answers);

            LossAssessment reached = FxRobot.on(this::assess);
            assertThat(reached.open()).isEmpty();
            assertThat(reached.questions().presumed()).isEmpty();
            assertThat(reached.settlement().orElseThrow().outcome().caseName())
                    .isEqualTo(open.expect().get("outcome").asString());
            BigDecimal payment = open.expect().get("payment").decimalValue();
            assertThat(reached.settlement().orElseThrow().payment().orElseThrow().getAmount())
                    .isEqualByComparingTo(payment);
            assertThat(reached.file().answers().values())
                    .allSatisfy(answer -> assertThat(answer.by()).isEqualTo("M. de Vries"));
        } finally {
            robot.close();
            FxRobot.run(casework::close);
            background.shutdownNow();
        }
    }

    private UUID fileWithPolicy(Contract contract) {
        var held =
                casework.file(
                        number ->
                                Dossier.blank(UUID.randomUUID(), number, LocalDate.now(CLOCK))
                                        .withClient(Bakery.CLIENT)
                                        .withContract(contract),
                        "dossierCreated");
        return held.dossier().id();
    }

    private LossFile loss() {
        return casework.open(dossierId).orElseThrow().dossier().losses().getFirst();
    }

    private LossAssessment assess() {
        var assessor =
                new LossAssessor(
                        BOOK, ClaimTerms.shipped(), PolicyTerms.shipped(), ReadingRegister.shipped().ofKind("claim"));
        return assessor.assess(casework.open(dossierId).orElseThrow().dossier(), loss(), casework.readings());
    }

    private void report(Map<String, String> answers) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        robot.await(
                "the policy is asked for", () -> "loss-report-policy".equals(focused().map(Node::getId).orElse("")));
        robot.type("jansen");
        robot.press(KeyCode.ENTER);
        tabTo("loss-report-story");
        robot.type("Alles ligt plat.");
        tabTo("loss-report-occurredOn");
        robot.type(DAY.format(AnswerValue.day(answers.get("event.occurredOn"))));
        tabTo("loss-report-discoveredOn");
        robot.type(DAY.format(AnswerValue.day(answers.get("event.discoveredOn"))));
        tabTo("loss-report-callerName");
        robot.type("J. Jansen");
        tabTo("loss-report-channel");
        retype("e-mail");
        tabTo("loss-report-receivedAt");
        LocalDateTime received =
                answers.containsKey("event.noticeReceivedAt")
                        ? AnswerValue.moment(answers.get("event.noticeReceivedAt"))
                        : AnswerValue.day(answers.get("event.reportedInWritingOn")).atTime(9, 0);
        retype(MOMENT.format(received));
        tabTo("loss-report-open");
        robot.press(KeyCode.SPACE);
        robot.await("the file is open", () -> !casework.open(dossierId).orElseThrow().dossier().losses().isEmpty());
        assertThat(casework.parts(PartQuery.all(DossierPart.Kind.LOSS, casework.today()).matching("jansen")))
                .extracting(row -> row.number())
                .containsExactly("S-2025-0001");
        robot.await("the wizard is shown", () -> robotFinds("#loss-next"));
    }

    private boolean robotFinds(String what) {
        return robot.stage().getScene().getRoot().lookup(what) != null;
    }

    private void walk(Map<String, String> answers) {
        for (ClaimQuestion.Step step : ClaimQuestion.Step.values()) {
            robot.await(step + " is in front", () -> robotFinds("#loss-step-" + step.caseName() + ":current"));
            if (step == ClaimQuestion.Step.ITEMS) {
                items(answers);
            } else {
                answer(step, Optional.empty(), answers);
                confirm(step, Optional.empty());
            }
            goOn();
            if (step == ClaimQuestion.Step.ITEMS) {
                goOn(); // past the log of consents
            }
        }
    }

    private void goOn() {
        tabTo("loss-next");
        robot.press(KeyCode.SPACE);
    }

    private void items(Map<String, String> answers) {
        long items = answers.keySet().stream().filter(path -> path.matches("items\\.[0-9]+\\.type")).count();
        for (int id = 1; id <= items; id++) {
            tabTo("loss-item-add");
            robot.press(KeyCode.SPACE);
            if (answers.containsKey("items." + id + ".businessInterruption.revenue36Months")) {
                type(question("items." + id + ".type"), answers);
                pasteMonths(answers.get("items." + id + ".businessInterruption.revenue36Months"));
            }
            answer(ClaimQuestion.Step.ITEMS, Optional.of(String.valueOf(id)), answers);
            confirm(ClaimQuestion.Step.ITEMS, Optional.of(String.valueOf(id)));
        }
    }

    /// 36 months that add up to the case's revenue, as a spreadsheet gives them.
    private void pasteMonths(String revenue) {
        var total = new BigDecimal(revenue);
        BigDecimal month = new BigDecimal("304000.00");
        var sheet = new StringBuilder("Maand\tOmzet\n");
        YearMonth first = YearMonth.of(2022, 2);
        for (int i = 0; i < 35; i++) {
            sheet.append(first.plusMonths(i)).append('\t').append("304.000,00\n");
        }
        sheet.append(first.plusMonths(35)).append('\t').append(total.subtract(month.multiply(BigDecimal.valueOf(35))));
        tabTo("loss-sheet-months");
        FxRobot.run(() -> ((TextArea) focused().orElseThrow()).replaceSelection(sheet.toString()));
        tabTo("loss-sheet-take");
        robot.press(KeyCode.SPACE);
        assertThat(loss().answers().get("items.1.businessInterruption.referenceDays").value()).isEqualTo("1096");
    }

    private AskedQuestion question(String path) {
        return FxRobot.on(() ->
                assess().questions().asked().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow());
    }

    /// Types what the case says, question by question, as the answers before make them appear.
    private void answer(ClaimQuestion.Step step, Optional<String> item, Map<String, String> answers) {
        Set<String> done = new HashSet<>();
        while (true) {
            Optional<AskedQuestion> next =
                    FxRobot.on(() ->
                            assess().questions().asked(step, item).stream()
                                    .filter(one -> !done.contains(one.path()))
                                    .filter(one -> isToBeTyped(one, answers))
                                    .findFirst());
            if (next.isEmpty()) {
                return;
            }
            done.add(next.get().path());
            type(next.get(), answers);
        }
    }

    private static boolean isToBeTyped(AskedQuestion one, Map<String, String> answers) {
        return switch (one.standing()) {
            case OPEN -> true;
            case PRESUMED ->
                    answers.containsKey(one.path()) && !answers.get(one.path()).equals(one.presumed().orElseThrow());
            case ANSWERED -> false;
        };
    }

    private void confirm(ClaimQuestion.Step step, Optional<String> item) {
        boolean presumed =
                FxRobot.on(() ->
                        assess().questions().asked(step, item).stream()
                                .anyMatch(one -> one.standing() == AskedQuestion.Standing.PRESUMED));
        if (presumed) {
            tabTo("loss-confirm");
            robot.press(KeyCode.SPACE);
        }
    }

    private void type(AskedQuestion asked, Map<String, String> answers) {
        String json =
                Optional.ofNullable(answers.get(asked.path()))
                        .or(() -> Optional.ofNullable(GRANTED.get(asked.path())))
                        .orElseThrow(() -> new AssertionError("the case says nothing of " + asked.path()));
        if (AnswerValue.isAbsent(json)) {
            tabTo("loss-absent-" + asked.path());
            robot.press(KeyCode.SPACE);
            return;
        }
        if (asked.question().kind() != ClaimQuestion.Kind.CHOICES) {
            tabTo("loss-" + asked.path());
        }
        switch (asked.question().kind()) {
            case DATE -> robot.type(DAY.format(AnswerValue.day(json)));
            case MOMENT -> robot.type(MOMENT.format(AnswerValue.moment(json)));
            case MONEY, NUMBER, COUNT -> robot.type(new BigDecimal(json).toPlainString().replace('.', ','));
            case YES_NO -> robot.press(AnswerValue.flag(json) ? KeyCode.SPACE : KeyCode.RIGHT);
            case CHOICES ->
                    AnswerValue.members(json)
                            .forEach(member -> {
                                tabToBox(WORDS.option(asked.question(), member));
                                robot.press(KeyCode.SPACE);
                            });
            case CHOICE, COUNTRY, SUBLIMIT, TEXT -> robot.type(WORDS.answer(asked.question(), json));
        }
        if (asked.question().kind() == ClaimQuestion.Kind.CHOICE) {
            robot.press(KeyCode.ENTER);
        }
        String held =
                Optional.ofNullable(FxRobot.on(this::loss).answers().get(asked.path()))
                        .map(answer -> answer.value())
                        .orElse("nothing");
        assertThat(held).as(asked.path()).isNotEqualTo("nothing");
    }

    private void retype(String text) {
        robot.press(KeyCode.CONTROL, KeyCode.A);
        robot.type(text);
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(robot.stage().getScene().getFocusOwner());
    }

    private void tabTo(String id) {
        tab(id, () -> focused().map(Node::getId).filter(id::equals).isPresent());
    }

    private void tabToBox(String words) {
        tab(
                words,
                () ->
                        focused()
                                .filter(node -> node instanceof CheckBox box && box.getText().equals(words))
                                .isPresent());
    }

    private void tab(String what, BooleanSupplier reached) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (FxRobot.on(reached::getAsBoolean)) {
                return;
            }
            robot.tap(KeyCode.TAB);
        }
        throw new AssertionError("no way by Tab to " + what);
    }
}
