package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.Access;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// Another window has the workspace open: this one reads, and says so.
class SecondWindowTest {
    @TempDir Path folder;

    @Test
    void readsAndSearchesWhileTheFirstGoesOnSaving() {
        try (Workspace first = Sample.created(folder)) {
            first.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            try (Workspace second = Sample.opened(folder)) {
                assertThat(second.access()).isEqualTo(Access.READ_ONLY);
                assertThat(second.dossiers().count(DossierQuery.latest().matching("zonder"))).isEqualTo(1);
                assertProblem(
                        StoreProblem.OPENED_ELSEWHERE,
                        () -> second.dossiers().save(Sample.dossier(2, "Ander"), 0, Sample.NOTE));
                assertProblem(StoreProblem.OPENED_ELSEWHERE, () -> second.addUser(Sample.BRAM, Sample.annas()));
                first.dossiers().save(Sample.dossier(2, "Ander"), 0, Sample.NOTE);
                assertThat(second.dossiers().count(DossierQuery.latest())).isEqualTo(2);
            }
            assertThat(first.access()).isEqualTo(Access.READ_WRITE);
            first.dossiers().save(Sample.dossier(3, "Nog een"), 0, Sample.NOTE);
        }
        try (Workspace later = Sample.opened(folder)) {
            assertThat(later.access()).isEqualTo(Access.READ_WRITE);
        }
    }

    @Test
    void isSeenInAnotherProcessToo() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        try (Workspace first = Sample.created(data)) {
            assertThat(first.access()).isEqualTo(Access.READ_WRITE);
            assertThat(Child.run(Window.class, data).lines()).containsExactly("READ_ONLY");
        }
    }

    /// Opens the workspace as another window would.
    static final class Window {
        private Window() {}

        public static void main(String[] args) {
            try (Workspace workspace = Sample.opened(Path.of(args[0]))) {
                System.out.println(workspace.access());
            }
        }
    }
}
