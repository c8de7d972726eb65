package nl.cyberwerkbank.ui.restore;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.BackupCopy;
import nl.cyberwerkbank.store.QuickWorkspace;
import nl.cyberwerkbank.store.Restore.Consent;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.restore.RestoreViewModel.Step;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class RestoreViewModelTest {
    private static final String PHRASE = "een lange wachtzin";
    private static final String NAME = "M. de Vries";

    @TempDir Path folder;

    private BackupCopy empty;

    /// An empty back-up, one with a dossier, and a second dossier since.
    @BeforeEach
    void make() {
        try (Workspace workspace =
                        QuickWorkspace.create(folder, DemoDesk.user(NAME, Role.ADVISER), PHRASE.toCharArray());
                Casework casework = DemoDesk.of(workspace)) {
            empty = workspace.backups().make(DemoDesk.CLOCK.instant().minus(Duration.ofDays(1)));
            casework.create();
            workspace.backups().make(DemoDesk.CLOCK.instant());
            casework.create();
        }
    }

    private RestoreViewModel model() {
        return new RestoreViewModel(folder, DemoDesk.CLOCK, Runnable::run, Runnable::run);
    }

    @Test
    void asksForThePassphraseBeforeItShowsAndShowsBeforeItPutsBack() {
        RestoreViewModel model = model();
        assertThat(model.stepProperty().get()).isEqualTo(new Step.Choosing());
        assertThat(model.copies()).hasSize(2);
        model.choose(model.copies().getFirst());
        model.putBack(Consent.ALSO_IF_DOUBTFUL);
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Chosen.class);
        model.look(NAME, "een andere wachtzin");
        assertThat(model.problemProperty().get()).contains(StoreProblem.WRONG_PASSPHRASE);
        model.look(NAME, PHRASE);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        Step.Shown.class,
                        shown -> {
                            var lines = new PreviewWords(DemoDesk.DUTCH, DemoDesk.CLOCK.getZone()).of(shown.preview());
                            assertThat(lines)
                                    .anyMatch(line -> line.contains("2026-0002") && line.contains("het hele dossier"));
                        });
    }

    @Test
    void putsBackAnEmptyBackupOnlyAfterAClearYesAndListsWhatItReplaced() {
        RestoreViewModel model = model();
        model.choose(empty);
        model.look(NAME, PHRASE);
        model.putBack(Consent.UNLESS_DOUBTFUL);
        assertThat(model.problemProperty().get()).contains(StoreProblem.BACKUP_SHRUNKEN);
        model.putBack(Consent.ALSO_IF_DOUBTFUL);
        assertThat(model.stepProperty().get()).isInstanceOf(Step.Done.class);
        assertThat(model.copies()).extracting(BackupCopy::kind).contains(BackupCopy.Kind.REPLACED);
    }

    @Test
    void saysThatABackupHasNoReadableKeyFile() throws IOException {
        Files.writeString(empty.folder().resolve("werkbank.keys.json"), "{");
        RestoreViewModel model = model();
        model.choose(empty);
        assertThat(model.problemProperty().get()).contains(StoreProblem.DAMAGED_KEY_FILE);
        assertThat(model.stepProperty().get()).isEqualTo(new Step.Choosing());
    }
}
