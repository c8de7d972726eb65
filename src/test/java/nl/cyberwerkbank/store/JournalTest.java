package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.store.ChainState.Broken;
import nl.cyberwerkbank.store.ChainState.Fault;
import nl.cyberwerkbank.store.ChainState.Intact;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Optional;

class JournalTest {
    @TempDir Path folder;

    private Workspace workspace;

    @BeforeEach
    void openWithFiveRows() {
        workspace = Sample.created(folder);
        for (int i = 1; i <= 5; i++) {
            workspace.dossiers().save(Sample.dossier(i, Sample.CLIENT), 0, Sample.NOTE);
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void chainsEveryRowToTheOneBefore() {
        JournalEntry last = workspace.journal().latest(1).getFirst();
        assertThat(last.who()).isEqualTo("Anna de Vries");
        assertThat(last.dossier()).contains(Sample.id(5));
        assertThat(last.revision()).contains(1L);
        assertThat(last.content()).contains(Sha256.of("{\"client\":\"" + Sample.CLIENT + "\"}"));
        assertThat(workspace.journal().verify()).isEqualTo(new Intact(5, last.hash()));
    }

    @Test
    void isIntactWhenEmpty(@TempDir Path other) {
        try (Workspace fresh = Sample.created(other)) {
            assertThat(fresh.journal().verify()).isEqualTo(new Intact(0, Sha256.NOTHING));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE journal SET who = 'x'", "DELETE FROM journal WHERE row = 2"})
    void refusesToBeChanged(String sql) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(StoreException.class);
        assertThat(workspace.journal().verify()).isInstanceOf(Intact.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE journal SET who = 'Bram Smit' WHERE row = 3         | 3 | CHANGED",
                "UPDATE journal SET at = at + 1 WHERE row = 4               | 4 | CHANGED",
                "UPDATE journal SET revision = NULL WHERE row = 2           | 2 | CHANGED",
                "UPDATE journal SET content = 'no hash' WHERE row = 1       | 1 | CHANGED",
                "UPDATE journal SET hash = previous_hash WHERE row = 2      | 2 | CHANGED",
                "UPDATE journal SET previous_hash = hash WHERE row = 5      | 5 | UNCHAINED",
                "DELETE FROM journal WHERE row = 1                          | 1 | MISSING",
                "DELETE FROM journal WHERE row = 3                          | 3 | MISSING",
                "DELETE FROM journal WHERE row = 5                          | 5 | MISSING",
            })
    void namesTheFirstRowThatDoesNotHold(String tampering, long row, Fault fault) {
        run("DROP TRIGGER journal_unchanged; DROP TRIGGER journal_kept; " + tampering);
        assertThat(workspace.journal().verify()).isEqualTo(new Broken(row, fault));
        workspace.journal().note(Sample.NOTE);
        assertThat(workspace.journal().verify()).isInstanceOf(Broken.class);
    }

    @Test
    void seesARowRewrittenWithAFittingHash() {
        JournalEntry third = workspace.journal().latest(3).getLast();
        JournalEntry forged =
                JournalEntry.chained(
                        3,
                        "Bram Smit",
                        Sample.NOTE,
                        third.dossier(),
                        third.revision(),
                        third.content(),
                        third.previous());
        run(
                "DROP TRIGGER journal_unchanged; UPDATE journal SET who = 'Bram Smit', hash = '"
                        + forged.hash()
                        + "' WHERE row = 3");
        assertThat(workspace.journal().verify()).isEqualTo(new Broken(4, Fault.UNCHAINED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bakkerij Zonderling", "", "Offer", "offer issued", "naam@example.nl"})
    void takesNoTextThatCouldNameAClient(String reason) {
        assertThatThrownBy(() -> new JournalNote(Sample.NOON, "offerIssued", reason))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverWritesTwoDifferentRowsTheSame() {
        JournalEntry one =
                JournalEntry.chained(
                        1, "a", Sample.NOTE, Optional.empty(), Optional.of(1L), Optional.empty(), Sha256.NOTHING);
        JournalEntry other =
                JournalEntry.chained(
                        1, "a1:", Sample.NOTE, Optional.empty(), Optional.empty(), Optional.empty(), Sha256.NOTHING);
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private void run(String sql) {
        workspace
                .database()
                .write(session -> {
                    session.script(sql);
                    return 0;
                });
    }
}
