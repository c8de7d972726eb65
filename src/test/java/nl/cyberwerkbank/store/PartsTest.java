package nl.cyberwerkbank.store;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.DossierPart.Due;
import nl.cyberwerkbank.store.DossierPart.Kind;
import nl.cyberwerkbank.store.DossierPart.State;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

class PartsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

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

    private static DossierPart policy(int number, Due... dates) {
        return new DossierPart(
                Kind.POLICY,
                Sample.id(1000 + number),
                "CYB-%d".formatted(number),
                "bakkerij met winkels",
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2027, 1, 1)),
                OptionalLong.of(50_000_000),
                List.of(
                        new State(LocalDate.EPOCH, "policies.state.upcoming"),
                        new State(LocalDate.of(2026, 1, 1), "policies.state.inForce"),
                        new State(LocalDate.of(2026, 2, 1), "policies.state.suspended")),
                List.of(dates));
    }

    private static DossierPart loss(int number) {
        return new DossierPart(
                Kind.LOSS,
                Sample.id(2000 + number),
                "S-2026-%04d".formatted(number),
                "alles staat op zwart",
                Optional.of(LocalDate.of(2026, 2, 28)),
                Optional.empty(),
                OptionalLong.empty(),
                List.of(new State(LocalDate.EPOCH, "loss.phase.open")),
                List.of());
    }

    private static Due due(int month, int day) {
        return new Due(LocalDate.of(2026, month, day), LocalDate.of(2026, month, day), "due." + month + "." + day);
    }

    private long save(int number, String client, DossierPart... parts) {
        return save(number, client, 0, parts);
    }

    private long save(int number, String client, long revision, DossierPart... parts) {
        var findable = new Findable(Sample.index(number, client), "", List.of(parts));
        return workspace.dossiers().save(new DossierDraft(Sample.id(number), 1, "{}", findable), revision, Sample.NOTE);
    }

    private List<String> numbers(PartQuery query) {
        return workspace.parts().list(query).stream().map(PartRow::number).toList();
    }

    /// SQLite's own check is put to every file that is opened.
    @Test
    void aFileWithPoliciesAndTheirDatesPassesTheCheckOfSqlite() {
        save(1, Sample.CLIENT, policy(1, due(3, 31), due(4, 1)), loss(1));
        workspace.checkFile();
    }

    @Test
    void aWorkspaceWithAPolicyAndItsDatesOpensAgain() {
        save(1, "Bakkerij Jansen", policy(1, due(4, 1)), loss(1));
        workspace.checkFile();
        workspace.close();

        workspace = Sample.opened(folder);
        assertThat(workspace.parts().count(PartQuery.all(Kind.POLICY, TODAY))).isEqualTo(1);
    }

    @Test
    void givesBackWhatALineShows() {
        save(1, Sample.CLIENT, policy(1, due(3, 31)));
        assertThat(workspace.parts().list(PartQuery.all(Kind.POLICY, TODAY)))
                .containsExactly(
                        new PartRow(
                                Sample.id(1),
                                Sample.CLIENT,
                                "12340001",
                                Kind.POLICY,
                                Sample.id(1001),
                                "CYB-1",
                                "bakkerij met winkels",
                                Optional.of(LocalDate.of(2026, 1, 1)),
                                Optional.of(LocalDate.of(2027, 1, 1)),
                                OptionalLong.of(50_000_000),
                                "policies.state.suspended",
                                Optional.of(new DossierIndex.Attention(LocalDate.of(2026, 3, 31), "due.3.31"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, upcoming",
        "2026-01-01, inForce",
        "2026-01-31, inForce",
        "2026-02-01, suspended",
        "2030-01-01, suspended"
    })
    void tellsTheStateOfTheDayThatIsAsked(LocalDate day, String state) {
        save(1, Sample.CLIENT, policy(1));
        assertThat(workspace.parts().list(PartQuery.all(Kind.POLICY, day)))
                .extracting(PartRow::statusKey)
                .containsExactly("policies.state." + state);
    }

    @ParameterizedTest
    @CsvSource({
        "zonder, CYB-1",
        "CYB-2, CYB-2",
        "12340002, CYB-2",
        "cafe, CYB-2",
        "winkels zonder, CYB-1",
        "zwart, ''",
        "'\"', ''"
    })
    void findsPoliciesByClientNumberKvkAndTitle(String typed, String number) {
        save(1, "Bakkerij Zonderling", policy(1), loss(1));
        save(2, "Café O'Brien", policy(2));
        PartQuery query = PartQuery.all(Kind.POLICY, TODAY).matching(typed);
        assertThat(numbers(query)).isEqualTo(number.isEmpty() ? List.of() : List.of(number));
        assertThat(workspace.parts().count(query)).isEqualTo(number.isEmpty() ? 0 : 1);
    }

    @Test
    void listsLossesApart() {
        save(1, Sample.CLIENT, policy(1), loss(1));
        assertThat(numbers(PartQuery.all(Kind.LOSS, TODAY).matching("zwart"))).containsExactly("S-2026-0001");
        assertThat(numbers(PartQuery.all(Kind.LOSS, TODAY))).containsExactly("S-2026-0001");
    }

    @Test
    void sortsByWhatIsDueFirstAndPassesOverWhatIsPast() {
        save(1, "Alfa", policy(1, due(2, 1), due(5, 1)));
        save(2, "Beta", policy(2, due(4, 1)));
        save(3, "Gamma", policy(3));
        save(4, "Delta", policy(4, new Due(LocalDate.of(2026, 2, 1), EVER, "unpaid"), due(3, 5)));
        PartQuery all = PartQuery.all(Kind.POLICY, TODAY);
        assertThat(numbers(all)).containsExactly("CYB-4", "CYB-2", "CYB-1", "CYB-3");
        assertThat(numbers(all.sortedBy(PartQuery.Sort.CLIENT).page(1, 2))).containsExactly("CYB-2", "CYB-4");
        assertThat(numbers(all.sortedBy(PartQuery.Sort.NUMBER).page(0, 1))).containsExactly("CYB-4");
    }

    @Test
    void tellsEachPartThatIsDueOnce() {
        save(1, "Alfa", policy(1, due(2, 1), due(3, 20), due(3, 10)));
        save(2, "Beta", policy(2, due(6, 1)));
        save(3, "Gamma", policy(3, new Due(LocalDate.of(2026, 2, 1), EVER, "unpaid")));
        List<PartRow> due = workspace.parts().due(TODAY, LocalDate.of(2026, 4, 1), 10);
        assertThat(due)
                .extracting(row -> row.number() + " " + row.due().orElseThrow().key())
                .containsExactly("CYB-3 unpaid", "CYB-1 due.3.10");
        assertThat(workspace.parts().countDue(TODAY, LocalDate.of(2026, 4, 1))).isEqualTo(2);
    }

    @Test
    void forgetsThePartsOfAnOlderRevisionAndOfADossierThatIsGone() {
        save(1, Sample.CLIENT, policy(1, due(3, 31)), loss(1));
        save(1, Sample.CLIENT, 1, policy(2));
        PartQuery all = PartQuery.all(Kind.POLICY, TODAY);
        assertThat(numbers(all)).containsExactly("CYB-2");
        assertThat(numbers(all.matching("CYB-1"))).isEmpty();
        assertThat(workspace.parts().countDue(TODAY, EVER)).isZero();
        workspace.dossiers().delete(Sample.id(1), 2, Sample.NOTE);
        assertThat(numbers(all.matching("zonder"))).isEmpty();
        assertThat(numbers(all)).isEmpty();
    }

    @Test
    void makesThePartsAnewWithTheIndex() {
        save(1, Sample.CLIENT, policy(1));
        workspace
                .dossiers()
                .rebuildIndex(
                        (id, version, json) -> new Findable(Sample.index(1, "Andere naam"), "", List.of(policy(7))));
        assertThat(numbers(PartQuery.all(Kind.POLICY, TODAY).matching("andere"))).containsExactly("CYB-7");
    }

    @Test
    void derivesWhatIsMarkedStaleAndThatOnly() {
        for (int i = 0; i < 250; i++) {
            save(i, "Klant " + i, policy(i));
        }
        save(999, "Zonder polis");
        workspace.parts().markStale();
        int[] derived = {0};
        Parts.Derivation derivation =
                json -> {
                    derived[0]++;
                    return List.of(policy(7000 + derived[0]));
                };
        assertThat(workspace.parts().refresh(derivation)).as("more to do").isTrue();
        assertThat(workspace.parts().refresh(derivation)).as("more to do").isFalse();
        assertThat(derived[0]).isEqualTo(250);
        assertThat(workspace.parts().refresh(derivation)).isFalse();
        assertThat(derived[0]).isEqualTo(250);
        assertThat(workspace.parts().count(PartQuery.all(Kind.POLICY, TODAY).matching("klant"))).isEqualTo(250);
    }

    @Test
    void findsThePoliciesOfAFileOfTheVersionBefore() {
        workspace.close();
        Path older = folder.resolve("older");
        var before = new Migrations(Migrations.shipped().steps().subList(0, 5));
        try (Workspace five =
                new Gate(older, before).create(Sample.ANNA, Sample.annas(), KeyDerivation.withFreshSalt(8, 1))) {
            five.database()
                    .write(session -> {
                        for (int i = 1; i <= 2; i++) {
                            session.update(
                                    "INSERT INTO dossier (id, schema_version, revision, document) VALUES (?, 1, 1, ?)",
                                    Sample.id(i).toString(),
                                    i == 1 ? "{\"contracts\":[{\"id\":\"x\"}]}" : "{\"contracts\":[]}");
                            session.update(
                                    "INSERT INTO dossier_index (key, number, client_name, client_order, kvk_number,"
                                            + " place, stage, decision, status_key, updated_at, archived)"
                                            + " VALUES (?, ?, 'Oude klant', 'oude klant', '', '', '', '', '', 0, 0)",
                                    (long) i,
                                    "2026-000" + i);
                        }
                        return 0;
                    });
        }
        workspace = Sample.opened(older);
        workspace.parts().refresh(json -> json.contains("\"x\"") ? List.of(policy(1)) : List.of(policy(2)));
        assertThat(numbers(PartQuery.all(Kind.POLICY, TODAY).matching("oude"))).containsExactly("CYB-1");
    }
}
