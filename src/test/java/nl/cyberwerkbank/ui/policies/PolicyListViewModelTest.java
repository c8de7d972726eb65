package nl.cyberwerkbank.ui.policies;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.PartRow;
import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.casework.Casework;
import nl.cyberwerkbank.ui.view.PartWords;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

class PolicyListViewModelTest {
    @TempDir Path folder;

    private Casework casework;

    @BeforeEach
    void open() {
        Casework filled = DemoDesk.withSamples(folder, Role.UNDERWRITER);
        // what is to be done later is done at once
        casework =
                new Casework(
                        filled.workspace(),
                        DemoDesk.CATALOG,
                        DemoDesk.CLOCK,
                        (task, delay) -> task.run(),
                        Runnable::run);
    }

    @AfterEach
    void close() {
        casework.close();
    }

    private PolicyListViewModel.Found found(String typed) {
        var model = new PolicyListViewModel(casework, Runnable::run, Runnable::run);
        model.filterProperty().set(typed);
        model.refresh();
        return model.foundProperty().get();
    }

    @ParameterizedTest
    @CsvSource({
        "van dijk, CYB-204417",
        "99118320, CYB-204417",
        "198830, CYB-198830",
        "CYB-198830, CYB-198830",
        "fysio, CYB-187205"
    })
    void findsAPolicyByNameNumberAndKvk(String typed, String number) {
        assertThat(found(typed).rows()).extracting(PartRow::number).containsExactly(number);
    }

    @Test
    void putsWhatIsLateOnTopAndSaysHowEachStands() {
        var found = found("");
        assertThat(found.all()).isEqualTo(4);
        assertThat(found.rows())
                .extracting(row -> row.number() + " " + row.statusKey())
                .containsExactly(
                        "CYB-198830 policies.state.suspended",
                        "CYB-204417 policies.state.inForce",
                        "CYB-272650 policies.state.inForce",
                        "CYB-187205 policies.state.afterReporting");
    }

    @Test
    void dateFollowsTheReadingsInForce() {
        assertThat(unpaidSince()).isEqualTo("2026-11-16");
        casework.changePreferences(before -> before.withReadings(Map.of("dayCount", "dPlusNMinus1")));
        assertThat(unpaidSince()).isEqualTo("2026-11-15");
    }

    private LocalDate unpaidSince() {
        return found("veenstra").rows().getFirst().due().orElseThrow().on();
    }

    @Test
    void everyDateHasWordsForAList() {
        for (PartRow row : found("").rows()) {
            String key = row.due().orElseThrow().key();
            assertThat(PartWords.due(DemoDesk.DUTCH, key)).isNotBlank();
            assertThat(DemoDesk.DUTCH.has("policies.due." + key.substring("finding.".length()))).isTrue();
        }
    }
}
