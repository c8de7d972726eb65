package nl.cyberwerkbank.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import nl.cyberwerkbank.dossier.Dossier;
import nl.cyberwerkbank.dossier.contract.Contract;
import nl.cyberwerkbank.dossier.offer.OfferLife;
import nl.cyberwerkbank.dossier.offer.OfferState;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;
import nl.cyberwerkbank.ui.view.FilePicker;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The policy desk in a real window, by keyboard: a policy from an offer, its premium paid late, the calendar on
/// another day, an endorsement, and the calendar written to a file.
class PolicyWalkTest {
    @TempDir Path folder;

    private Casework casework;
    private UUID dossier;
    private FxRobot robot;
    private PoliciesScreen screen;

    private final class OneFile implements FilePicker {
        @Override
        public Optional<Path> open(Window owner, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Window owner, Kind kind, String proposed) {
            return Optional.of(folder.resolve(proposed));
        }
    }

    @BeforeEach
    void open() {
        FxRobot.start();
        casework = FxRobot.on(() -> DemoDesk.withSamples(folder, Role.UNDERWRITER));
        dossier = DemoDesk.found(casework, "delta zuid").id();
        robot =
                FxRobot.open(
                        800,
                        480,
                        stage -> {
                            var parts =
                                    new ShellParts(
                                            new Appearance(),
                                            List.of(
                                                    new Screen(
                                                            PoliciesScreen.ID,
                                                            "policies.nav",
                                                            Material2OutlinedAL.FOLDER,
                                                            place -> {
                                                                screen =
                                                                        new PoliciesScreen(
                                                                                casework,
                                                                                place,
                                                                                new OneFile(),
                                                                                Runnable::run);
                                                                return screen;
                                                            })),
                                            _ -> List.of(),
                                            _ -> List.of(),
                                            _ -> (query, limit) -> List.of(),
                                            "A. Acceptant",
                                            Runnable::run);
                            new WorkbenchWindow(stage, parts).show();
                        });
        newPolicy();
    }

    @AfterEach
    void close() {
        robot.close();
        FxRobot.run(casework::close);
    }

    private void newPolicy() {
        FxRobot.run(() -> screen.shown(Optional.of(PoliciesScreen.newIn(dossier))));
        robot.settle();
    }

    private void type(String field, String text) {
        TextInputControl input = robot.node("#policies-" + field + "-input", TextInputControl.class);
        FxRobot.run(() -> {
            input.requestFocus();
            input.clear();
        });
        robot.type(text);
        robot.press(KeyCode.TAB);
    }

    private String text(String field) {
        TextInputControl input = robot.node("#policies-" + field + "-input", TextInputControl.class);
        return FxRobot.on(input::getText);
    }

    private void press(String id) {
        Node button = robot.node("#" + id);
        FxRobot.run(button::requestFocus);
        robot.press(KeyCode.SPACE);
    }

    private void section(String code) {
        ToggleButton tab = robot.node("#policies-section-" + code, ToggleButton.class);
        FxRobot.run(tab::fire);
        robot.settle();
    }

    private void awaitWords(String words) {
        robot.await("'" + words + "' is shown", () -> shows(words));
    }

    private boolean shows(String words) {
        return FxRobot.on(() ->
                robot.stage().getScene().getRoot().lookupAll("*").stream()
                        .anyMatch(node ->
                                node instanceof Labeled labeled
                                        && node.isVisible()
                                        && labeled.getText() != null
                                        && labeled.getText().contains(words)));
    }

    private Dossier file() {
        return FxRobot.on(() -> casework.open(dossier).orElseThrow().dossier());
    }

    private Contract contract() {
        return file().contracts().getLast();
    }

    private void issue() {
        type("schedule-number", "CYB-300001");
        type("schedule-inceptionDate", "1-10-2026");
        type("schedule-endDate", "1-10-2027");
        type("schedule-premiumDueOn", "1-10-2026");
        type("schedule-waitingPeriodHours", "8");
        type("schedule-sublimits-pci", "50.000");
        press("policies-schedule-issue");
    }

    @Test
    void takesAPolicyFromAnOfferThroughLatePremiumToItsCalendarAndAnEndorsement() throws IOException {
        assertThat(text("schedule-sumInsured")).isEqualTo("1.000.000");
        issue();
        awaitWords("Dekking opgeschort");
        assertThat(contract().number()).isEqualTo("CYB-300001");
        assertThat(contract().offerNumber()).isPresent();
        assertThat(file().offerFile(contract().offerNumber().orElseThrow()).policy())
                .as("who made it, and when")
                .map(issue -> issue.recorded().by())
                .contains("M. de Vries");
        assertThat(contract().premiums()).hasSize(1);

        section("premium");
        awaitWords("Niet betaald op 31-10-2026");
        type("payment-payments-receivedOn", "20-11-2026");
        press("policies-premium-payment-record");
        awaitWords("De dekking herleefde op 21-11-2026");

        section("calendar");
        awaitWords("De dekking herleeft op 21-11-2026");
        awaitWords("Opzeggen tegen de einddatum kan tot en met 01-09-2027");
        awaitWords("Van kracht");
        type("calendar-whatIf", "1-9-2027");
        awaitWords("Op tijd. De verzekering eindigt op 01-10-2027.");
        type("calendar-whatIf", "2-9-2027");
        awaitWords("Te laat. De verzekering loopt door tot 01-10-2028.");

        section("endorsements");
        type("endorsement-effectiveOn", "1-1-2027");
        type("endorsement-reason", "Hogere omzet");
        type("endorsement-sumInsured", "750.000");
        press("policies-endorsement-record");
        awaitWords("Per 01-01-2027: Hogere omzet");
        assertThat(contract().scheduleOn(contract().endDate().minusDays(1)).sumInsured())
                .isEqualTo(Money.ofMajor(CurrencyUnit.EUR, 750_000));

        section("calendar");
        type("calendar-whatIf", "21-11-2026");
        press("policies-agenda-export");
        Path agenda = folder.resolve("polis-CYB-300001.ics");
        robot.await("the calendar is written", () -> Files.exists(agenda));
        assertThat(Files.readString(agenda))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20270901")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatIsRecordedBeforeTheStepsOfTheOfferIsAPolicyFromElsewhere() {
        dossier = DemoDesk.found(casework, "hofstra").id();
        newPolicy();
        awaitWords("is nog niet zover (stand: Offerte uitgebracht)");
        assertThat(text("schedule-sumInsured")).isEmpty();
        type("schedule-sumInsured", "500.000");
        type("schedule-annualPremium", "900");
        for (String coverage : List.of("A", "B", "C", "telephoneHacking")) {
            type("schedule-deductibles-" + coverage, "2.500");
        }
        issue();
        awaitWords("CYB-300001");

        assertThat(contract().offerNumber()).isEmpty();
        Dossier now = file();
        assertThat(OfferLife.stateOf(now, now.currentOffer().orElseThrow())).isEqualTo(OfferState.QUOTE_ISSUED);
    }

    @Test
    void keepsWhatWasTypedAndPointsOutDatesThatContradict() {
        type("schedule-number", "CYB-300001");
        type("schedule-inceptionDate", "1-10-2027");
        type("schedule-endDate", "31-02-2027");
        newPolicy();
        assertThat(text("schedule-number")).isEqualTo("CYB-300001");
        assertThat(text("schedule-endDate")).isEqualTo("31-02-2027");
        type("schedule-endDate", "1-10-2027");
        awaitWords("De einddatum ligt niet na de ingangsdatum.");
        type("schedule-waitingPeriodHours", "8");
        press("policies-schedule-issue");
        assertThat(casework.open(dossier).orElseThrow().dossier().contracts()).isEmpty();
        type("schedule-endDate", "1-10-2028");
        press("policies-schedule-issue");
        assertThat(contract().number()).isEqualTo("CYB-300001");
        assertThat(FxRobot.on(() -> casework.open(dossier).orElseThrow().dossier().unfinished())).isEmpty();
    }

    @Test
    void takesBackWhatWasRecorded() {
        issue();
        section("premium");
        type("payment-payments-receivedOn", "20-11-2026");
        press("policies-premium-payment-record");
        awaitWords("De dekking herleefde op 21-11-2026");
        FxRobot.run(screen::undo);
        robot.settle();
        assertThat(contract().premiums().getFirst().payments()).isEmpty();
        assertThat(text("payment-payments-receivedOn")).isEqualTo("20-11-2026");
        FxRobot.run(screen::redo);
        robot.settle();
        assertThat(contract().premiums().getFirst().payments()).hasSize(1);
    }

    @Test
    void crashesOnNoNonsense() {
        issue();
        for (String section : List.of("schedule", "endorsements", "premium", "calendar", "risk", "end", "renewal")) {
            section(section);
            for (Node node :
                    FxRobot.on(() -> List.copyOf(robot.stage().getScene().getRoot().lookupAll(".text-input")))) {
                if (node instanceof TextInputControl input && input.getId() != null && input.isVisible()) {
                    for (String text : List.of("31-02-2026", "9".repeat(80), "\u202e{0}<x>", "01-01-1900", "100")) {
                        FxRobot.run(() -> input.setText(text));
                    }
                }
            }
            robot.settle();
        }
        assertThat(contract().number()).isEqualTo("CYB-300001");
    }

    @Test
    void endsThePolicyByNoticeAndTakesTheEndBack() {
        issue();
        section("end");
        type("end-by", "verzekeringnemer");
        type("end-receivedOn", "20-11-2026");
        awaitWords("Geldig. De verzekering eindigt op 01-10-2027.");
        press("policies-end-record");
        awaitWords("opzegging door verzekeringnemer");
        assertThat(contract().ended()).isPresent();
    }

    @Test
    void renewsAndAsksOnlyWhatChanged() {
        issue();
        section("renewal");
        type("renewal-renewal-annualPremium", "1.500");
        press("policies-renewal-record");
        awaitWords("Verlenging vanaf 01-10-2028");
        assertThat(contract().endDate()).isEqualTo("2028-10-01");
        assertThat(contract().endorsements()).hasSize(1);
        assertThat(contract().premiums()).hasSize(2);
    }

    @Test
    void testsANewSubsidiaryWhileItIsTyped() {
        issue();
        section("risk");
        type("subsidiary-subsidiary-name", "Jansen Webwinkel B.V.");
        type("subsidiary-subsidiary-acquiredOn", "1-11-2026");
        type("subsidiary-policyholderConsolidatedNetTurnover", "4.000.000");
        type("subsidiary-subsidiary-netTurnover", "400.000");
        type("subsidiary-subsidiary-onlineTurnover", "100.000");
        type("subsidiary-subsidiary-usTurnover", "0");
        type("subsidiary-subsidiary-activity", "detailhandel");
        type("subsidiary-subsidiary-votingSharePercentage", "100");
        type("subsidiary-subsidiary-capitalSharePercentage", "100");
        Node yes = robot.node("#policies-subsidiary-subsidiary-decidesBoard-input");
        FxRobot.run(() -> ((RadioButton) yes).fire());
        awaitWords("Meeverzekerd");
        type("subsidiary-subsidiary-netTurnover", "400.000,01");
        awaitWords("Niet meeverzekerd");
        press("policies-risk-subsidiary-record");
        awaitWords("Jansen Webwinkel B.V.: niet meeverzekerd");
    }

    @Test
    void putsABreachOfTheDutyOfDisclosureAndTerrorismInTheCalendar() {
        issue();
        section("risk");
        type("breach-breachDiscoveredOn", "1-11-2026");
        press("policies-risk-breach-record");
        awaitWords("Schending van de mededelingsplicht ontdekt op 01-11-2026");
        type("terrorism-determinedOn", "2-11-2026");
        press("policies-risk-terrorism-record");
        awaitWords("Terrorisme vastgesteld op 02-11-2026");
        section("calendar");
        awaitWords("Op de geschonden mededelingsplicht wijzen kan tot en met 01-01-2027");
        awaitWords("Terrorismeschade melden kan tot en met 02-11-2028");
    }
}
