package nl.cyberwerkbank.ui.loss.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.claim.choice.ReportChannel;
import nl.cyberwerkbank.dossier.loss.LossFile;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.loss.report.ReportDraft.PolicyChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

class ReportViewModelTest {
    private static final LocalDateTime RECEIVED = LocalDateTime.parse("2026-11-21T10:00:00");

    @TempDir Path folder;

    private static ReportDraft draft(PolicyChoice policy, ReportChannel channel, Optional<UUID> seriesOf) {
        return new ReportDraft(
                Optional.of(policy),
                Optional.of(RECEIVED),
                Optional.of(channel),
                "J. Jansen",
                "",
                "",
                "Alles ligt plat.",
                "",
                Optional.of(LocalDate.of(2026, 11, 20)),
                Optional.empty(),
                Optional.empty(),
                seriesOf);
    }

    private static PolicyChoice policy(ReportViewModel model) {
        return model.find("van dijk").getFirst();
    }

    @Test
    void findsAPolicyByNameNumberAndTradeRegister() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            var model = new ReportViewModel(casework, DemoDesk.DUTCH, 72);
            PolicyChoice byName = policy(model);
            String kvk = casework.open(byName.dossier()).orElseThrow().dossier().client().kvkNumber();

            assertThat(model.find(kvk)).extracting(PolicyChoice::contract).contains(byName.contract());
            assertThat(byName.words()).contains("KvK " + kvk);
            assertThat(model.find("niemand heet zo")).isEmpty();
        }
    }

    @Test
    void opensAFileWithTheNextNumberAndWhatTheNoticeSaysAsAnswers() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            var model = new ReportViewModel(casework, DemoDesk.DUTCH, 72);
            PolicyChoice policy = policy(model);

            LossFile written = model.open(draft(policy, ReportChannel.EMAIL, Optional.empty()));
            LossFile told = model.open(draft(policy, ReportChannel.TELEPHONE, Optional.of(written.id())));

            assertThat(written.number()).isEqualTo("S-2026-0002");
            assertThat(told.number()).isEqualTo("S-2026-0003");
            assertThat(written.answers().get("event.reportedInWritingOn").value()).isEqualTo("\"2026-11-21\"");
            assertThat(written.answers().get("event.reportedInWritingOn").by()).isEqualTo("M. de Vries");
            assertThat(told.answers()).doesNotContainKey("event.reportedInWritingOn");
            assertThat(told.seriesOf()).contains(written.id());
            assertThat(casework.workspace().journal().of(policy.dossier()))
                    .extracting(entry -> entry.kind())
                    .contains("lossReported");
            assertThat(casework.open(policy.dossier()).orElseThrow().undo()).isEmpty();
        }
    }

    @Test
    void pointsAtAnEarlierLossOfTheSamePolicyNearTheSameDays() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            var model = new ReportViewModel(casework, DemoDesk.DUTCH, 72);
            PolicyChoice policy = policy(model);

            assertThat(model.connected(draft(policy, ReportChannel.TELEPHONE, Optional.empty())))
                    .extracting(ConnectedLosses.Connected::reason)
                    .containsExactly(ConnectedLosses.Reason.DATES);
        }
    }

    @Test
    void namesWhatIsMissingInTheOrderAsked() {
        var empty =
                new ReportDraft(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        "",
                        " ",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(empty.missing()).containsExactly("policy", "story", "receivedAt", "channel", "callerName");
    }
}
