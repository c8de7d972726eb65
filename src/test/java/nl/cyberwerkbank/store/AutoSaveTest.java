package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.SaveState.Failed;
import nl.cyberwerkbank.store.SaveState.Saved;
import nl.cyberwerkbank.store.SaveState.Saving;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class AutoSaveTest {
    private record Waiting(Runnable task, Duration delay) {}

    @TempDir Path folder;

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<SaveState> told = new ArrayList<>();
    private Workspace workspace;
    private AutoSave autoSave;

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
        autoSave =
                new AutoSave(
                        workspace.dossiers(),
                        (task, delay) -> waiting.add(new Waiting(task, delay)),
                        InstantSource.fixed(Sample.NOON),
                        (dossier, state) -> told.add(state));
        autoSave.follow(Sample.id(1), 0);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void savesManyChangesOnceWithTheNewestText() {
        for (int i = 0; i < 100; i++) {
            type("Naam " + i);
        }
        assertThat(workspace.dossiers().load(Sample.id(1))).isEmpty();
        assertThat(autoSave.isBehind()).isTrue();
        passTime();
        StoredDossier saved = workspace.dossiers().load(Sample.id(1)).orElseThrow();
        assertThat(saved.index().clientName()).isEqualTo("Naam 99");
        assertThat(saved.revision()).isEqualTo(1);
        assertThat(told).containsExactly(new Saving(), new Saved(Sample.NOON, 1));
        assertThat(autoSave.isBehind()).isFalse();
        assertThat(waiting).isEmpty();
    }

    @Test
    void startsTheClockAtTheFirstChangeSoThatTypingOnDoesNotPutItOff() {
        type("a");
        type("b");
        type("c");
        assertThat(waiting).hasSize(1);
        assertThat(waiting.element().delay()).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void goesOnFromTheRevisionItSaved() {
        type("Een");
        passTime();
        type("Twee");
        passTime();
        assertThat(autoSave.revision(Sample.id(1))).contains(2L);
    }

    @Test
    void flushesAtOnce() {
        type("Nu");
        autoSave.flush();
        assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
        passTime();
        assertThat(autoSave.revision(Sample.id(1))).contains(1L);
    }

    @Test
    void saysWhyItFailedKeepsTheChangeAndTriesAgain() {
        workspace.dossiers().save(Sample.dossier(1, "Van een ander"), 0, Sample.NOTE);
        type("Van mij");
        passTime();
        assertThat(told).containsExactly(new Saving(), new Failed(StoreProblem.CONFLICT));
        assertThat(waiting.element().delay()).isEqualTo(AutoSave.RETRY);
        assertProblem(StoreProblem.CONFLICT, autoSave::flush);
        autoSave.follow(Sample.id(1), 1);
        passTime();
        assertThat(workspace.dossiers().load(Sample.id(1)).orElseThrow().index().clientName()).isEqualTo("Van mij");
    }

    @Test
    void dropsWhatItIsToForget() {
        type("Weg");
        autoSave.forget(Sample.id(1));
        autoSave.flush();
        assertThat(workspace.dossiers().load(Sample.id(1))).isEmpty();
    }

    @Test
    void returnsAtOnceWhileTheDiskIsBusyAndSavesOnItsOwnThread() throws InterruptedException {
        CountDownLatch saved = new CountDownLatch(1);
        try (BackgroundThread thread = new BackgroundThread()) {
            AutoSave real =
                    new AutoSave(
                            workspace.dossiers(),
                            thread,
                            InstantSource.fixed(Sample.NOON),
                            (dossier, state) -> {
                                if (state instanceof Saved) {
                                    saved.countDown();
                                }
                            });
            real.follow(Sample.id(1), 0);
            workspace.together(() -> {
                // the writing connection is taken by this thread until the end of this block
                real.changed(Sample.id(1), () -> Sample.dossier(1, "Getypt"));
                assertThat(saved.getCount()).isEqualTo(1);
                return 0;
            });
            assertThat(saved.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(workspace.dossiers().load(Sample.id(1))).isPresent();
    }

    private void type(String name) {
        autoSave.changed(Sample.id(1), () -> Sample.dossier(1, name));
    }

    private void passTime() {
        List<Waiting> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(w -> w.task().run());
    }
}
