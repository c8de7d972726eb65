package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.dossier.office.OfficeKey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// Frozen moments, settings, numbers and files.
class KeptThingsTest {
    private static final JournalNote ISSUED = new JournalNote(Sample.NOON, "offerIssued", "clientRequest");

    @TempDir Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void makesAnOfficeKeyOnceAndKeepsTheOneThatReplacesIt() {
        var keys = new OfficeKeys(workspace);
        assertThat(keys.kept()).isEmpty();
        OfficeKey made = keys.inUse("De Vries Assurantiën", Sample.NOON);
        assertThat(keys.inUse("Andere naam", Sample.NOON).certificate()).isEqualTo(made.certificate());
        OfficeKey own = OfficeKey.selfMade("Van een instantie", Sample.NOON);
        keys.keep(own);
        assertThat(keys.kept().orElseThrow()).isEqualTo(own);
    }

    @Test
    void findsAFrozenOfferByDossierAndByHash() {
        String json = "{\"premium\":\"1250.00\"}";
        Sha256 hash = Sha256.of(json);
        workspace.moments().freeze(Sample.id(1), json, hash, ISSUED);
        FrozenMoment moment = workspace.moments().withHash(hash).orElseThrow();
        assertThat(moment.json()).contains(json);
        assertThat(moment.kind()).isEqualTo("offerIssued");
        assertThat(moment.frozenAt()).isEqualTo(Sample.NOON);
        assertThat(workspace.moments().of(Sample.id(1))).containsExactly(moment);
        assertThat(workspace.journal().latest(1).getFirst().content()).contains(hash);
    }

    @Test
    void refusesAHashThatIsNotTheDocuments() {
        assertThatThrownBy(() -> workspace.moments().freeze(Sample.id(1), "{}", Sha256.of("[]"), ISSUED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverChangesAFrozenMomentButLetsItsContentsGo() {
        workspace.moments().freeze(Sample.id(1), "{}", Sha256.of("{}"), ISSUED);
        assertThatThrownBy(() -> run("UPDATE frozen_moment SET document = '[]'")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> run("UPDATE frozen_moment SET sha256 = 'x', document = NULL, erased_at = 1"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> run("DELETE FROM frozen_moment")).isInstanceOf(StoreException.class);
        run("UPDATE frozen_moment SET document = NULL, erased_at = 1");
        FrozenMoment erased = workspace.moments().of(Sample.id(1)).getFirst();
        assertThat(erased.json()).isEmpty();
        assertThat(erased.sha256()).isEqualTo(Sha256.of("{}"));
    }

    @Test
    void keepsSettingsUntilTheyAreReset() {
        Settings settings = workspace.settings();
        settings.put("ui.open", "\"a\"");
        settings.put("ui.open", "\"b\"");
        settings.put("ui_x", "1");
        assertThat(settings.get("ui.open")).contains("\"b\"");
        assertThat(settings.startingWith("ui.")).isEqualTo(Map.of("ui.open", "\"b\""));
        settings.reset("ui.open");
        assertThat(settings.get("ui.open")).isEmpty();
        assertThatThrownBy(() -> settings.put("office", "no json")).isInstanceOf(StoreException.class);
    }

    @Test
    void numbersWithoutGapsBySeriesAndYear() {
        assertThat(next("offer", 2026)).isEqualTo("2026-0001");
        assertThatThrownBy(() ->
                        workspace.together(() -> {
                            workspace.numbers().next("offer", 2026);
                            throw new IllegalStateException("the offer was not made");
                        }))
                .hasMessage("the offer was not made");
        assertThat(next("offer", 2026)).isEqualTo("2026-0002");
        assertThat(next("offer", 2027)).isEqualTo("2027-0001");
        assertThat(next("dossier", 2026)).isEqualTo("2026-0001");
        assertThatThrownBy(() -> workspace.numbers().next("offer", 2026)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsAFileOnceUnderItsHashAndNoticesWhenItIsNotThatFile() {
        byte[] pdf = "%PDF-1.7 small".getBytes(StandardCharsets.US_ASCII);
        Sha256 hash = workspace.blobs().put("application/pdf", pdf);
        assertThat(workspace.blobs().put("application/pdf", pdf)).isEqualTo(hash);
        Blob blob = workspace.blobs().get(hash).orElseThrow();
        assertThat(blob.contents()).isEqualTo(pdf);
        assertThat(blob.mediaType()).isEqualTo("application/pdf");
        assertThat(workspace.blobs().get(Sha256.of("other"))).isEmpty();
        run("UPDATE blob SET contents = x'00'");
        assertProblem(StoreProblem.DAMAGED_DATABASE, () -> workspace.blobs().get(hash));
    }

    private String next(String series, int year) {
        return workspace.together(() -> workspace.numbers().next(series, year));
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
