package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

/// A save is one transaction over document, index, search and journal, and on the disk when it returns.
class WholeSaveTest {
    @TempDir Path folder;

    private static void assertOnlyTheFirstIsThere(Workspace workspace) {
        StoredDossier kept = workspace.dossiers().load(Sample.id(1)).orElseThrow();
        assertThat(kept.revision()).isEqualTo(1);
        assertThat(kept.index().clientName()).isEqualTo(Sample.CLIENT);
        assertThat(workspace.dossiers().count(DossierQuery.latest().matching("zonderling"))).isEqualTo(1);
        assertThat(workspace.dossiers().count(DossierQuery.latest().matching("tweede"))).isZero();
        assertThat(workspace.journal().of(Sample.id(1))).hasSize(1);
        assertThat(workspace.journal().verify()).isInstanceOf(ChainState.Intact.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ON dossier",
                "INSERT ON dossier_index",
                "INSERT ON dossier_text_content",
                "INSERT ON journal"
            })
    void keepsNothingWhenOnePartFails(String part) {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace
                    .database()
                    .outside(session -> {
                        session.script(
                                "CREATE TRIGGER fails BEFORE %s BEGIN SELECT RAISE(ABORT, 'fails'); END"
                                        .formatted(part));
                        return 0;
                    });
            assertThatThrownBy(() -> workspace.dossiers().save(Sample.dossier(1, "De tweede"), 1, Sample.NOTE))
                    .isInstanceOf(StoreException.class);
            assertOnlyTheFirstIsThere(workspace);
            workspace
                    .database()
                    .outside(session -> {
                        session.script("DROP TRIGGER fails");
                        return 0;
                    });
            assertThat(workspace.dossiers().save(Sample.dossier(1, "De tweede"), 1, Sample.NOTE)).isEqualTo(2);
        }
    }

    @Test
    void keepsNothingWhenThereAreNoMorePages() {
        try (Workspace workspace = Sample.created(folder)) {
            workspace.dossiers().save(Sample.dossier(1, Sample.CLIENT), 0, Sample.NOTE);
            workspace.database().outside(session -> session.pragma("max_page_count=1"));
            String large = "\"" + "x".repeat(1_000_000) + "\"";
            DossierDraft second = Sample.dossier(Sample.id(1), large, Sample.index(1, "De tweede"));
            assertProblem(StoreProblem.DISK_FULL, () -> workspace.dossiers().save(second, 1, Sample.NOTE));
        }
        try (Workspace workspace = Sample.opened(folder)) {
            assertOnlyTheFirstIsThere(workspace);
        }
    }

    @Test
    void isForcedToTheDiskBeforeItReturns() {
        try (Workspace workspace = Sample.created(folder)) {
            assertThat(workspace.database().<Object>outside(session -> session.pragma("journal_mode").orElseThrow()))
                    .isEqualTo("wal");
            assertThat(workspace.database().<Object>outside(session -> session.pragma("synchronous").orElseThrow()))
                    .isEqualTo("2");
            assertThat(workspace.database().<Object>outside(session -> session.pragma("fullfsync").orElseThrow()))
                    .isEqualTo("1");
        }
    }
}
