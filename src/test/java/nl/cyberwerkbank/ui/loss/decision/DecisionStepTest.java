package nl.cyberwerkbank.ui.loss.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import nl.cyberwerkbank.claim.choice.HumanReason;
import nl.cyberwerkbank.claim.settlement.OpenPoint;
import nl.cyberwerkbank.document.PdfView;
import nl.cyberwerkbank.dossier.loss.CostHead;
import nl.cyberwerkbank.dossier.loss.LossDecision;
import nl.cyberwerkbank.dossier.loss.LossDecision.Choice;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.quote.Bakery;
import nl.cyberwerkbank.store.FrozenMoment;
import nl.cyberwerkbank.store.JournalEntry;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.ui.FxRobot;
import nl.cyberwerkbank.ui.shell.Screen;
import nl.cyberwerkbank.ui.shell.ShellParts;
import nl.cyberwerkbank.ui.shell.WorkbenchWindow;
import nl.cyberwerkbank.ui.theme.Appearance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

class DecisionStepTest {
    private static final double SIZE = 990;
    private static final String MOTIVATION = "De boete is opgelegd zonder opzet.";

    @TempDir Path folder;

    private SampleLoss sample;
    private FxRobot robot;

    private void open(SampleLosses state) {
        sample = new SampleLoss(folder, state.caseName(), state.change(), Platform::runLater);
        robot =
                FxRobot.open(
                        SIZE,
                        SIZE,
                        stage ->
                                new WorkbenchWindow(
                                                stage,
                                                new ShellParts(
                                                        new Appearance(),
                                                        List.of(
                                                                new Screen(
                                                                        "losses",
                                                                        "loss.nav",
                                                                        Material2OutlinedAL.FOLDER,
                                                                        sample::screen)),
                                                        workplace -> List.of(),
                                                        workplace -> List.of(),
                                                        workplace -> (query, limit) -> List.of(),
                                                        "S. Bakker",
                                                        ForkJoinPool.commonPool()))
                                        .show());
    }

    @AfterEach
    void close() {
        robot.close();
        FxRobot.run(sample::close);
    }

    /// By keyboard: goes to the control and presses Space.
    private void activate(String id) {
        var node = robot.node(id);
        FxRobot.run(node::requestFocus);
        robot.settle();
        robot.press(KeyCode.SPACE);
    }

    private void enter(String id, String text) {
        var node = robot.node(id);
        FxRobot.run(node::requestFocus);
        robot.settle();
        robot.type(text);
    }

    private LossFile loss() {
        return FxRobot.on(sample::loss);
    }

    private List<String> journal() {
        return sample.casework().workspace().journal().of(sample.dossier().dossier().id()).stream()
                .map(JournalEntry::kind)
                .toList();
    }

    @Test
    void aDecisionWithOpenQuestionsIsNotMadeAndLeadsToThem() {
        open(SampleLosses.OPEN);

        activate("#settlement-decide");

        assertThat(loss().decisions()).isEmpty();
        assertThat(robot.isShown("#settlement-decide-act")).isFalse();
        robot.await("the step of the items is in front", () -> !robot.isShown("#settlement-decide"));
    }

    @Test
    void aLossIsDecidedApprovedPaidAndReopenedAndItsFirstDecisionIsKept() {
        open(SampleLosses.TO_BE_DECIDED);

        activate("#settlement-record-fineInsurability");
        assertThat(loss().choices()).as("a choice without a reason").isEmpty();
        enter("#decision-on-fineInsurability", MOTIVATION);
        assertThat(loss().unfinished()).as("typing is kept").containsValue(MOTIVATION);
        activate("#settlement-record-fineInsurability");
        assertThat(loss().choices())
                .extracting(Choice::point, Choice::motivation, Choice::by)
                .containsExactly(tuple(new OpenPoint.ByPerson(HumanReason.FINE_INSURABILITY), MOTIVATION, "S. Bakker"));
        enter("#decision-on-remark", "Wij wensen u sterkte.");

        activate("#settlement-decide");
        enter("#settlement-approval-passphrase", "een verkeerde wachtwoordzin");
        activate("#settlement-approval-act");
        var approve = robot.node("#settlement-approval-act");
        robot.await("the passphrase is refused", () -> !approve.isDisabled());
        assertThat(loss().decisions()).isEmpty();
        var passphrase = robot.node("#settlement-approval-passphrase", TextInputControl.class);
        FxRobot.run(passphrase::clear);
        enter("#settlement-approval-passphrase", SampleLoss.SECOND_PASSPHRASE);
        activate("#settlement-approval-act");
        robot.await("it is decided", () -> !sample.loss().decisions().isEmpty());

        LossFile decided = loss();
        LossDecision first = decided.lastDecision().orElseThrow();
        assertThat(decided.phase()).isEqualTo(LossFile.Phase.DECIDED);
        assertThat(first.by()).isEqualTo("S. Bakker");
        assertThat(first.approval().map(LossDecision.Approval::by)).hasValue("T. Visser");
        assertThat(first.payment()).hasValue(Bakery.euro("122000.00"));
        assertThat(first.remark()).isEqualTo("Wij wensen u sterkte.");
        assertThat(decided.unfinished()).isEmpty();
        assertThat(journal()).contains("claimDecided");
        Optional<FrozenMoment> frozen =
                sample.casework().workspace().moments().of(sample.dossier().dossier().id()).stream()
                        .filter(moment -> moment.kind().equals("claimDecided"))
                        .findFirst();
        assertThat(frozen.flatMap(FrozenMoment::json).map(Sha256::of)).isEqualTo(frozen.map(FrozenMoment::sha256));

        letter();
        payment();
        reopening(first);
    }

    private void letter() {
        activate("#settlement-letter");
        robot.await(
                "the letter is kept",
                () -> sample.casework().workspace().settings().startingWith("loss.paper.").size() == 2);
        String hash =
                sample.casework().workspace().settings().startingWith("loss.paper.").entrySet().stream()
                        .filter(paper -> paper.getKey().contains(".letter."))
                        .map(paper -> paper.getValue().replace("\"", ""))
                        .findFirst()
                        .orElseThrow();
        byte[] pdf = sample.casework().workspace().blobs().get(new Sha256(hash)).orElseThrow().contents();
        try (PdfView view = PdfView.open(pdf).orElseThrow()) {
            assertThat(view.text().replaceAll("[\\s\u00a0]+", " "))
                    .contains("Wij betalen u € 122.000,00", MOTIVATION, "Wij wensen u sterkte.")
                    .contains("S. Bakker, Schadebehandelaar", "Tweede akkoord: T. Visser", "Besluit S-2026-0001-1");
        }
    }

    private void payment() {
        activate("#settlement-payment-new");
        enter("#settlement-payment-head", "Aansprakelijkheid");
        enter("#settlement-payment-amount", "80.000");
        enter("#settlement-payment-payee", "Bakkerij Jansen B.V.");
        enter("#settlement-payment-iban", "NL91ABNA0417164300");
        enter("#settlement-payment-paidOn", "21-11-2026");
        enter("#settlement-payment-list", "EU-lijst van 20-11-2026");
        enter("#settlement-payment-checkedOn", "21-11-2026");
        activate("#settlement-pay");
        assertThat(loss().payments()).as("no payment without a reserve").isEmpty();
        assertThat(robot.isShown("#settlement-pay")).isTrue();

        activate("#settlement-reserve-take-liability");
        enter("#settlement-reserve-reason", "Besluit 1");
        activate("#settlement-reserve-record");
        assertThat(loss().reserve(CostHead.LIABILITY).orElseThrow().amount()).isEqualTo(Bakery.euro("100000.00"));

        activate("#settlement-pay");
        robot.await("it is paid", () -> !sample.loss().payments().isEmpty());
        assertThat(loss().payments().getFirst().sanctionsCheck().source()).isEqualTo("EU-lijst van 20-11-2026");
        assertThat(loss().payments().getFirst().insuranceYearStartsOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(loss().unfinished()).isEmpty();
        assertThat(journal()).contains("claimPaid");
    }

    private void reopening(LossDecision first) {
        activate("#settlement-reopen");
        enter("#decision-on-reopening", "De toezichthouder verlaagde de boete.");
        activate("#settlement-reopening-act");
        robot.await("it is open again", () -> sample.loss().phase() == LossFile.Phase.REOPENED);
        LossFile open = loss();
        assertThat(open.decisions()).containsExactly(first);
        assertThat(open.reopenings().getFirst().reason()).isEqualTo("De toezichthouder verlaagde de boete.");
        assertThat(open.payments()).hasSize(1);
        assertThat(journal()).contains("claimReopened");
        assertThat(robot.isShown("#settlement-decide")).isTrue();
        assertThat(robot.isShown("#settlement-letter-1")).as("the first letter stays at hand").isTrue();
    }

    @Test
    void aReadingIsSettledOtherwiseForThisLossWithAReason() {
        open(SampleLosses.READY);
        assertThat(payable()).contains("26.500,00");

        activate("#settlement-read-waiver72hScope-forensicOnly");
        enter("#decision-on-waiver72hScope-forensicOnly", "Zo heeft de verzekeraar het bevestigd.");
        activate("#settlement-follow-waiver72hScope-forensicOnly");

        robot.await("the payment is the other one", () -> payable().contains("24.000,00"));
        assertThat(loss().choices().getFirst().instead()).containsEntry("waiver72hScope", "forensicOnly");
        assertThat(robot.isShown("#settlement-point-waiver72hScope")).isTrue();

        activate("#settlement-withdraw-waiver72hScope");
        assertThat(loss().choices()).isEmpty();
    }

    private String payable() {
        return FxRobot.on(() -> ((Label) robot.stage().getScene().lookup("#settlement-payment")).getText());
    }
}
