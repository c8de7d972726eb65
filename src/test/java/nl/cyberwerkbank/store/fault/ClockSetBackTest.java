package nl.cyberwerkbank.store.fault;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.BackupShelf;
import nl.cyberwerkbank.store.Care;
import nl.cyberwerkbank.store.CareEvent;
import nl.cyberwerkbank.store.ChainState;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The clock shows a time before the last change: told, and nothing is thrown away or out of order because of it.
class ClockSetBackTest {
    private static final Instant YEARS_AGO = Sample.NOON.minus(Duration.ofDays(1000));

    @TempDir Path folder;

    private static Care care(Workspace workspace, Instant now, List<CareEvent> told) {
        return new Care(
                workspace.backups(),
                CareRules.shipped(),
                Clock.fixed(now, ZoneOffset.UTC),
                (task, delay) -> {
                    if (delay.isZero()) {
                        task.run();
                    }
                },
                told::add);
    }

    @Test
    void isToldAndKeepsEveryBackup() {
        List<CareEvent> told = new ArrayList<>();
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            BackupCopy made = workspace.backups().make(Sample.NOON);
            workspace.dossiers().save(Sample.dossier(1, "Later"), 1, Sample.NOTE);
            care(workspace, YEARS_AGO, told).start();
            assertThat(told.getFirst()).isEqualTo(new CareEvent.ClockBehind(Sample.NOON));
            assertThat(told.getFirst().trouble()).isEqualTo(Optional.of(StoreProblem.CLOCK_SET_BACK));
            assertThat(BackupShelf.of(folder).copies()).contains(made).hasSize(3);
        }
    }

    @Test
    void isNotToldForAFewMinutes() {
        List<CareEvent> told = new ArrayList<>();
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            care(workspace, Sample.NOON.minus(Duration.ofMinutes(9)), told).start();
            assertThat(told).noneMatch(event -> event.trouble().isPresent());
        }
    }

    @Test
    void leavesTheJournalInTheOrderInWhichThingsWereDone() {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, "Eerst"), 0, Sample.NOTE);
            workspace.dossiers().save(Sample.dossier(1, "Daarna"), 1, new JournalNote(YEARS_AGO, "dossierSaved", "t"));
            assertThat(workspace.journal().of(Sample.id(1)))
                    .extracting(row -> row.revision().orElseThrow())
                    .containsExactly(1L, 2L);
            assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
            assertThat(workspace.dossiers().load(Sample.id(1)).orElseThrow().index().clientName()).isEqualTo("Daarna");
        }
    }
}
