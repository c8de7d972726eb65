package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

/// What is kept of a dossier's earlier states.
class RevisionsTest {
    @TempDir Path folder;

    private Workspace workspace;
    private long revision;

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void save(String name, int minutes, String why) {
        var note = new JournalNote(Sample.NOON.plus(Duration.ofMinutes(minutes)), "dossierSaved", why);
        revision = workspace.dossiers().save(Sample.dossier(1, name), revision, note);
    }

    @Test
    void keepsTheEndOfEachSittingAndEveryAct() {
        save("Nieuw", 0, "byUser");
        save("B", 1, "autosave");
        save("Ba", 2, "autosave");
        save("Bakker", 3, "autosave");
        save("Bakkerij", 30, "autosave");
        save("Bakkerij Jansen", 31, "clientRequest");
        save("Bakkerij Jansen B.V.", 32, "autosave");
        assertThat(workspace.revisions().of(Sample.id(1)))
                .extracting(Revision::revision)
                .containsExactly(1L, 4L, 5L, 6L, 7L);
        assertThat(workspace.revisions().document(Sample.id(1), 4)).contains("{\"client\":\"Bakker\"}");
        assertThat(workspace.revisions().document(Sample.id(1), 7)).contains("{\"client\":\"Bakkerij Jansen B.V.\"}");
        assertThat(workspace.revisions().document(Sample.id(1), 3)).isEmpty();
        Revision fourth = workspace.revisions().of(Sample.id(1)).get(1);
        assertThat(fourth.who()).isEqualTo("Anna de Vries");
        assertThat(fourth.at()).isEqualTo(Sample.NOON.plus(Duration.ofMinutes(3)));
    }

    @Test
    void nobodyRewritesAnEarlierStateAndRemovingTheDossierEmptiesIt() {
        save("Nieuw", 0, "byUser");
        save("Bakkerij", 1, "byUser");
        assertThatThrownBy(() -> run("UPDATE dossier_revision SET sha256 = 'x'")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> run("DELETE FROM dossier_revision")).isInstanceOf(StoreException.class);
        workspace.dossiers().delete(Sample.id(1), revision, Sample.NOTE);
        assertThat(workspace.revisions().of(Sample.id(1))).isEmpty();
        assertThat(workspace.revisions().document(Sample.id(1), 1)).isEmpty();
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
