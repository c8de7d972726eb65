package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.BackupCopy.Kind;
import nl.cyberwerkbank.store.backup.CareRules;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class CareTest {
    @TempDir Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<CareEvent> told = new ArrayList<>();
    private Instant now = Sample.NOON;
    private Workspace workspace;
    private Care care;

    /// A clock that this test moves.
    private final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
        workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
        care = new Care(workspace.backups(), CareRules.shipped(), clock, (task, delay) -> waiting.add(task), told::add);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private List<Kind> kept() {
        return BackupShelf.of(folder).copies().stream().map(BackupCopy::kind).sorted().toList();
    }

    @Test
    void keepsAKnownGoodCopyMakesABackupAndChecksEverythingAtTheStart() {
        care.start();
        assertThat(kept()).isEmpty();
        pass(Duration.ZERO);
        assertThat(kept()).containsExactly(Kind.REGULAR, Kind.KNOWN_GOOD);
        assertThat(told).singleElement().isInstanceOf(CareEvent.BackedUp.class);
        assertThat(workspace.backups().lastCheck()).contains(new FullCheck(now, Optional.empty()));
    }

    @Test
    void goesOnEveryHourButOnlyWhenSomethingWasDone() {
        care.start();
        pass(Duration.ZERO);
        pass(Duration.ofHours(1));
        assertThat(kept()).hasSize(2);
        workspace.dossiers().save(Sample.dossier(1, "Anders"), 1, Sample.NOTE);
        pass(Duration.ofHours(1));
        assertThat(kept()).containsExactly(Kind.REGULAR, Kind.REGULAR, Kind.KNOWN_GOOD);
    }

    @Test
    void checksEverythingAgainAfterAWeek() {
        care.start();
        pass(Duration.ZERO);
        told.clear();
        pass(Duration.ofDays(6));
        assertThat(told).isEmpty();
        pass(Duration.ofDays(1));
        assertThat(told).containsExactly(new CareEvent.Checked(new FullCheck(now, Optional.empty())));
    }

    @Test
    void tellsOfADamagedPageThatOpeningDidNotMeet() throws IOException {
        workspace.close();
        Path database = folder.resolve("werkbank.db");
        try (Workspace again = Sample.opened(folder)) {
            byte[] bytes = Files.readAllBytes(database);
            bytes[bytes.length - 2000] ^= 1;
            Files.write(database, bytes);
            assertThat(again.backups().check(now).problem()).contains(StoreProblem.DAMAGED_DATABASE);
            assertThat(again.backups().lastCheck())
                    .contains(new FullCheck(now, Optional.of(StoreProblem.DAMAGED_DATABASE)));
        }
    }

    @Test
    void tellsOnceThatTheStickIsNotThere() {
        workspace.backups().secondPlace(Optional.of(folder.resolve("stick")));
        care.start();
        pass(Duration.ZERO);
        pass(Duration.ofHours(1));
        assertThat(told.stream().filter(e -> e.trouble().equals(Optional.of(StoreProblem.SECOND_PLACE_MISSING))))
                .hasSize(1);
        assertThat(kept()).containsExactly(Kind.REGULAR, Kind.KNOWN_GOOD);
    }

    @Test
    void stopsWhenTheWorkspaceCloses() {
        care.start();
        pass(Duration.ZERO);
        care.stop();
        pass(Duration.ofHours(1));
        assertThat(waiting).isEmpty();
    }
}
