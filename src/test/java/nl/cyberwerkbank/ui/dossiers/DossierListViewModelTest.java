package nl.cyberwerkbank.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.dossier.DossierJson;
import nl.cyberwerkbank.store.DossierQuery;
import nl.cyberwerkbank.store.DossierRow;
import nl.cyberwerkbank.store.JournalNote;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.casework.Casework;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

class DossierListViewModelTest {
    @TempDir Path folder;

    private Casework casework;
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @BeforeEach
    void open() {
        casework = DemoDesk.withSamples(folder, Role.ADVISER);
    }

    @AfterEach
    void close() {
        casework.close();
    }

    private static List<String> clients(DossierListViewModel model) {
        return model.dossiersProperty().get().stream()
                .map(slot -> slot.row().map(row -> row.index().clientName()).orElse("?"))
                .toList();
    }

    private DossierListViewModel immediate() {
        var model = new DossierListViewModel(casework, Runnable::run, Runnable::run);
        model.refresh();
        return model;
    }

    @Test
    void filtersWhileTyping() {
        DossierListViewModel model = immediate();
        assertThat(clients(model)).hasSizeGreaterThan(20);
        model.filterProperty().set("bakk jans");
        assertThat(clients(model)).containsExactly("Bakkerij Jansen B.V.");
        model.filterProperty().set("geen enkel dossier");
        assertThat(clients(model)).isEmpty();
        assertThat(model.knownProperty().get()).isTrue();
    }

    @Test
    void showsOnlyTheAnswerToWhatWasTypedLast() {
        var model = new DossierListViewModel(casework, waiting::add, Runnable::run);
        model.filterProperty().set("bakkerij");
        Runnable first = waiting.remove();
        model.filterProperty().set("fotostudio");
        waiting.remove().run();
        first.run();
        assertThat(clients(model)).containsExactly("Fotostudio Lotte Visser");
    }

    @Test
    void sortsByColumnInTheStore() {
        DossierListViewModel model = immediate();
        model.sort(DossierQuery.Sort.CLIENT, DossierQuery.Direction.ASCENDING);
        assertThat(clients(model)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        model.sort(DossierQuery.Sort.PREMIUM, DossierQuery.Direction.DESCENDING);
        assertThat(clients(model).getFirst()).isEqualTo("Advocatenkantoor Wijnstra B.V.");
    }

    @Test
    void erasesADossierAndForgetsThatItWasOpenLast() {
        DossierListViewModel model = immediate();
        DossierRow bakery = DemoDesk.found(casework, "Bakkerij");
        casework.open(bakery.id());
        erase(bakery);
        model.refresh();
        assertThat(clients(model)).doesNotContain("Bakkerij Jansen B.V.");
        assertThat(casework.lastOpened()).isEmpty();
    }

    @Test
    void erasesADossierThatWasChangedSinceTheListWasRead() {
        DossierListViewModel model = immediate();
        DossierRow bakery = DemoDesk.found(casework, "Bakkerij");
        casework.open(bakery.id()).orElseThrow().change("notes", before -> before.withNotes("net getypt"));
        erase(bakery);
        model.refresh();
        assertThat(clients(model)).doesNotContain("Bakkerij Jansen B.V.");
    }

    @Test
    void takesADossierToAFileAndBackUnderItsOwnNumber() throws IOException {
        var exchange = new DossierExchange(casework);
        DossierRow bakery = DemoDesk.found(casework, "Bakkerij");
        Path file = folder.resolve(DossierExchange.fileName(bakery));
        assertThat(file.getFileName()).hasToString("dossier-" + bakery.index().number() + ".json");
        assertThat(exchange.write(bakery, file)).isInstanceOf(DossierExchange.Outcome.Done.class);
        assertThat(DossierJson.read(Files.readString(file)).client().legalName()).isEqualTo("Bakkerij Jansen B.V.");
        assertThat(exchange.read(file)).isInstanceOf(DossierExchange.Outcome.Refused.class);
        erase(bakery);
        assertThat(exchange.read(file)).isInstanceOf(DossierExchange.Outcome.Done.class);
        assertThat(DemoDesk.found(casework, "Bakkerij").index().number()).isEqualTo(bakery.index().number());
    }

    @Test
    void givesAnImportedDossierTheNextNumberWhereItsOwnIsTaken() throws IOException {
        var exchange = new DossierExchange(casework);
        DossierRow bakery = DemoDesk.found(casework, "Bakkerij");
        DossierRow studio = DemoDesk.found(casework, "Fotostudio");
        String taken =
                DossierJson.write(
                        DossierJson.read(casework.workspace().dossiers().load(bakery.id()).orElseThrow().json())
                                .withNumber(studio.index().number()));
        erase(bakery);
        Path file = Files.writeString(folder.resolve("ander.json"), taken);
        exchange.read(file);
        assertThat(DemoDesk.found(casework, "Bakkerij").index().number())
                .isNotEqualTo(studio.index().number())
                .startsWith("2026-");
    }

    @Test
    void refusesAFileThatIsNoDossierAndChangesNothing() throws IOException {
        var exchange = new DossierExchange(casework);
        long before = casework.count(DossierQuery.latest());
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"schemaVersion\": 99}");
        Path noText = Files.write(folder.resolve("picture.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(List.of(wrong, noText, folder.resolve("nowhere.json")))
                .allSatisfy(
                        file -> assertThat(exchange.read(file)).isInstanceOf(DossierExchange.Outcome.Refused.class));
        assertThat(casework.count(DossierQuery.latest())).isEqualTo(before);
    }

    private void erase(DossierRow row) {
        casework.flush();
        casework.erase(
                casework.erasures().plan(row.id(), casework.today()).orElseThrow(),
                new JournalNote(casework.clock().instant(), "dossierErased", "clientRequest"));
    }
}
