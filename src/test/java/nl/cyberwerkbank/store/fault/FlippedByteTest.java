package nl.cyberwerkbank.store.fault;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Sample;
import nl.cyberwerkbank.store.Sha256;
import nl.cyberwerkbank.store.StoreException;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.store.Workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A byte of the file is not what was written.
class FlippedByteTest {
    private static final int POSITIONS = 200;
    private static final int DOSSIERS = 3;

    @TempDir Path folder;

    private final Random chance = new Random(20260302);

    private Path database() {
        return folder.resolve("werkbank.db");
    }

    private void make() {
        try (Workspace workspace = Sample.created(folder)) {
            for (int number = 1; number <= DOSSIERS; number++) {
                workspace.dossiers().save(Sample.dossier(number, Sample.CLIENT + number), 0, Sample.NOTE);
            }
            workspace.settings().put("office", "\"De Vries\"");
            workspace.blobs().put("text/plain", "een bijlage".getBytes(StandardCharsets.UTF_8));
            String frozen = "{\"offer\":1}";
            workspace
                    .moments()
                    .freeze(Sample.id(1), frozen, Sha256.of(frozen), new JournalNote(Sample.NOON, "offerIssued", "t"));
        }
    }

    /// Everything that a user could be shown.
    private List<Object> contents() {
        try (Workspace workspace = Sample.opened(folder)) {
            workspace.checkFile();
            List<Object> all = new ArrayList<>();
            for (int number = 1; number <= DOSSIERS; number++) {
                all.add(workspace.dossiers().load(Sample.id(number)));
                all.add(workspace.journal().of(Sample.id(number)));
                all.add(workspace.dossiers().list(DossierQuery.latest().matching("zonderling" + number)));
            }
            all.add(workspace.dossiers().list(DossierQuery.latest()));
            all.add(workspace.journal().verify());
            all.add(workspace.settings().startingWith(""));
            all.add(workspace.moments().of(Sample.id(1)));
            all.add(workspace.moments().altered());
            all.add(workspace.users());
            return all;
        }
    }

    @Test
    void isDetectedOrHarmlessAtTwoHundredPlacesNeverSilentlyWrong() throws IOException {
        make();
        byte[] whole = Files.readAllBytes(database());
        List<Object> written = contents();
        int detected = 0;
        int harmless = 0;
        for (int i = 0; i < POSITIONS; i++) {
            int position = chance.nextInt(whole.length);
            byte[] spoilt = whole.clone();
            spoilt[position] ^= (byte) (1 << chance.nextInt(Byte.SIZE));
            Files.write(database(), spoilt);
            try {
                assertThat(contents()).as("with a flipped bit at byte %d", position).isEqualTo(written);
                harmless++;
            } catch (StoreException e) {
                assertThat(e.problem()).isEqualTo(StoreProblem.DAMAGED_DATABASE);
                detected++;
            }
            Files.deleteIfExists(folder.resolve("werkbank.db-wal"));
            Files.deleteIfExists(folder.resolve("werkbank.db-shm"));
        }
        System.out.printf(
                "flipped bits %d in %d bytes: detected %d, harmless %d, silently wrong 0%n",
                POSITIONS, whole.length, detected, harmless);
        Files.write(database(), whole);
        assertThat(contents()).isEqualTo(written);
        assertThat(detected).isPositive();
    }

    @Test
    void isSeenOnALaterPageWhenTheFileIsOpened() throws IOException {
        make();
        Bytes.flip(database(), Files.size(database()) - 2_000);
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> Sample.opened(folder));
    }
}
