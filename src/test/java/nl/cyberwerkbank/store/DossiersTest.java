package nl.cyberwerkbank.store;

import static nl.cyberwerkbank.store.Problems.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.cyberwerkbank.store.DossierQuery.Direction;
import nl.cyberwerkbank.store.DossierQuery.Sort;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

class DossiersTest {
    @TempDir Path folder;

    private Workspace workspace;
    private Dossiers dossiers;

    @BeforeEach
    void open() {
        workspace = Sample.created(folder);
        dossiers = workspace.dossiers();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void givesBackWhatWasSaved() {
        DossierDraft draft =
                Sample.dossier(Sample.id(7), "{\"name\":\"Ĳsbaan \\u0000 🍞\"}", Sample.index(7, "Ĳsbaan 🍞"));
        assertThat(dossiers.save(draft, 0, Sample.NOTE)).isEqualTo(1);
        assertThat(dossiers.load(Sample.id(7)))
                .contains(new StoredDossier(draft.id(), 1, draft.json(), draft.findable().index(), 1));
        assertThat(dossiers.load(Sample.id(8))).isEmpty();
    }

    @Test
    void givesBackADossierOfWhichHardlyAnythingIsKnown() {
        DossierIndex bare =
                new DossierIndex(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        OptionalLong.empty(),
                        Optional.empty(),
                        Sample.NOON,
                        DossierIndex.Shelf.ARCHIVED);
        dossiers.save(Sample.dossier(Sample.id(1), "{}", bare), 0, Sample.NOTE);
        assertThat(dossiers.load(Sample.id(1)).orElseThrow().index()).isEqualTo(bare);
    }

    @Test
    void refusesAChangeMadeOnAnOlderRevision() {
        save(1, "Eerst");
        assertThat(dossiers.save(Sample.dossier(1, "Tweede"), 1, Sample.NOTE)).isEqualTo(2);
        assertProblem(StoreProblem.CONFLICT, () -> dossiers.save(Sample.dossier(1, "Ander"), 1, Sample.NOTE));
        assertProblem(StoreProblem.CONFLICT, () -> dossiers.save(Sample.dossier(1, "Nieuw"), 0, Sample.NOTE));
        assertProblem(StoreProblem.CONFLICT, () -> dossiers.delete(Sample.id(1), 1, Sample.NOTE));
        assertThat(dossiers.load(Sample.id(1)).orElseThrow().index().clientName()).isEqualTo("Tweede");
        assertThat(workspace.journal().of(Sample.id(1))).hasSize(2);
    }

    @Test
    void removesADossierAndEverythingItWasFoundBy() {
        save(1, "Weg");
        dossiers.delete(Sample.id(1), 1, Sample.NOTE);
        assertThat(dossiers.load(Sample.id(1))).isEmpty();
        assertThat(dossiers.count(DossierQuery.latest())).isZero();
        assertThat(found("weg")).isEmpty();
        assertProblem(StoreProblem.DOSSIER_MISSING, () -> dossiers.delete(Sample.id(1), 1, Sample.NOTE));
        assertProblem(StoreProblem.DOSSIER_MISSING, () -> dossiers.save(Sample.dossier(1, "Weg"), 1, Sample.NOTE));
    }

    @ParameterizedTest
    @CsvSource({
        "janssen, 1",
        "JANS bak, 1",
        "cafe, 2",
        "CAFÉ, 2",
        "o'br, 2",
        "2026-0001, 1",
        "12340002, 2",
        "herto o'brien, 2",
        "peeters cafe, 2",
        "ban*, 2",
        "'caf\"é', ''",
        "janssen o'brien, ''",
        "ansse, ''"
    })
    void findsByTheBeginningsOfWords(String typed, String numbers) {
        save(1, "Bakkerij Janssen & Zn.");
        save(2, "Café O'Brien (Bañuelos)");
        assertThat(found(typed)).isEqualTo(numbers.isEmpty() ? List.of() : List.of(Integer.valueOf(numbers)));
    }

    static List<String> nastyTexts() {
        return List.of(
                "\"",
                "\"\"\"",
                "*",
                "jans*\" OR 1=1 --",
                "NEAR(a b, 2)",
                "a AND",
                "NOT",
                "client_name : x",
                "^jans",
                "{client_name} : jans",
                "(((",
                "🍞",
                "\uD83C",
                "jans\u0000sen",
                "'; DROP TABLE dossier; --",
                "-jans",
                "a+b",
                "\u202e\u200b",
                "x".repeat(1_000_000),
                "x ".repeat(500_000),
                "\"".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void takesAnyTextToFilterBy(String typed) {
        save(1, "Bakkerij Zonderling");
        assertThat(found(typed)).isEmpty();
        assertThat(dossiers.count(DossierQuery.latest().matching(typed))).isZero();
        assertThat(dossiers.count(DossierQuery.latest())).isEqualTo(1);
    }

    @Test
    void filtersNothingWhenNothingIsTyped() {
        save(1, "Een");
        assertThat(found("  \t\n")).containsExactly(1);
    }

    @Test
    void forgetsTheWordsOfAnOlderRevision() {
        save(1, "Oudenaam");
        dossiers.save(Sample.dossier(1, "Nieuwenaam"), 1, Sample.NOTE);
        assertThat(found("oude")).isEmpty();
        assertThat(found("nieuwe")).containsExactly(1);
    }

    @Test
    void sortsNamesWithoutRegardToCapitalsAndAccentsAndPagesThem() {
        List<String> names = List.of("Zeeman", "élan", "Alfa", "Über", "beta");
        for (int i = 0; i < names.size(); i++) {
            save(i, names.get(i));
        }
        DossierQuery byName = DossierQuery.latest().sortedBy(Sort.CLIENT, Direction.ASCENDING);
        assertThat(names(byName)).containsExactly("Alfa", "beta", "élan", "Über", "Zeeman");
        assertThat(names(byName.page(1, 2))).containsExactly("beta", "élan");
        assertThat(names(byName.page(4, 2))).containsExactly("Zeeman");
        assertThat(names(DossierQuery.latest())).first().isEqualTo("beta");
        assertThat(names(DossierQuery.latest().matching("a").sortedBy(Sort.NUMBER, Direction.DESCENDING)))
                .containsExactly("Alfa");
    }

    @Test
    void sortsAndPagesTheSameWhenAWordMatchesVeryMany() {
        int many = 1_200;
        workspace.together(() -> {
            for (int i = 0; i < many; i++) {
                save(i, (i % 3 == 0 ? "Ander " : "Zelfde ") + i);
            }
            return many;
        });
        DossierQuery typed = DossierQuery.latest().matching("peeters").sortedBy(Sort.PREMIUM, Direction.DESCENDING);
        assertThat(dossiers.count(typed)).isEqualTo(many);
        assertThat(names(typed.page(0, 2))).containsExactly("Zelfde 1199", "Zelfde 1198");
        assertThat(names(typed.page(many - 1, 10))).containsExactly("Ander 0");
        assertThat(names(typed.matching("ander").page(1, 1))).containsExactly("Ander 1194");
    }

    @Test
    void listsWhatIsDueByADay() {
        save(1, "Een");
        save(2, "Twee");
        DossierQuery due = DossierQuery.latest().sortedBy(Sort.ATTENTION, Direction.ASCENDING);
        assertThat(names(due.dueBy(LocalDate.of(2026, 4, 1)))).isEmpty();
        assertThat(names(due.dueBy(LocalDate.of(2026, 4, 2)))).containsExactly("Een");
        assertThat(names(due.dueBy(LocalDate.of(2026, 4, 3)))).containsExactly("Een", "Twee");
        assertThat(dossiers.count(due.inStage("offer"))).isZero();
        assertThat(dossiers.count(due.on(DossierIndex.Shelf.ARCHIVED))).isZero();
    }

    @Test
    void makesTheIndexAnewFromTheDocuments() {
        save(1, "Een");
        save(2, "Twee");
        workspace
                .database()
                .write(session -> {
                    session.script("DELETE FROM dossier_index; DELETE FROM dossier_text;");
                    return 0;
                });
        long made =
                dossiers.rebuildIndex((id, schemaVersion, json) ->
                        new Findable(Sample.index((int) id.getLeastSignificantBits(), json), "herbouwd", List.of()));
        assertThat(made).isEqualTo(2);
        assertThat(found("herbouwd twee")).containsExactly(2);
        assertThat(dossiers.load(Sample.id(1)).orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void keepsAllOfSeveralActsOrNone() {
        assertThatThrownBy(() ->
                        workspace.together(() -> {
                            save(1, "Een");
                            assertThat(dossiers.load(Sample.id(1))).as("seen from inside").isPresent();
                            workspace.settings().put("office", "{}");
                            throw new IllegalStateException("stop");
                        }))
                .hasMessage("stop");
        assertThat(dossiers.load(Sample.id(1))).isEmpty();
        assertThat(workspace.settings().get("office")).isEmpty();
        assertThat(workspace.journal().latest(10)).isEmpty();
    }

    @Test
    void keepsNothingWhenAPartFailedEvenIfThatIsCaught() {
        assertThatThrownBy(() ->
                        workspace.together(() -> {
                            save(1, "Een");
                            assertProblem(StoreProblem.CONFLICT, () -> save(1, "Nogmaals"));
                            return 0;
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(dossiers.load(Sample.id(1))).isEmpty();
        assertThat(save(1, "Daarna")).isEqualTo(1);
    }

    private long save(int number, String client) {
        return dossiers.save(Sample.dossier(number, client), 0, Sample.NOTE);
    }

    private List<Integer> found(String typed) {
        return dossiers.list(DossierQuery.latest().matching(typed)).stream()
                .map(row -> (int) row.id().getLeastSignificantBits())
                .toList();
    }

    private List<String> names(DossierQuery query) {
        return dossiers.list(query).stream().map(row -> row.index().clientName()).toList();
    }
}
