package nl.cyberwerkbank.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.DossierIndex;
import nl.cyberwerkbank.store.DossierRow;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;

class PagedDossiersTest {
    private static final int MANY = 100_000;

    private final List<Integer> asked = new ArrayList<>();

    private static List<DossierRow> page(int number) {
        return IntStream.range(number * PagedDossiers.PAGE, (number + 1) * PagedDossiers.PAGE)
                .mapToObj(PagedDossiersTest::row)
                .toList();
    }

    private static DossierRow row(int number) {
        var index =
                new DossierIndex(
                        "2026-" + number,
                        "Klant " + number,
                        "",
                        "",
                        "intake",
                        "incomplete",
                        "status.answersNeeded",
                        OptionalLong.empty(),
                        Optional.empty(),
                        Instant.EPOCH,
                        DossierIndex.Shelf.ACTIVE);
        return new DossierRow(new UUID(0, number), 1, index);
    }

    @Test
    void bringsInAPageWhenItIsLookedAtAndFillsItsPlaces() {
        var list = new PagedDossiers(MANY, asked::add);
        DossierSlot slot = list.get(54_321);
        assertThat(slot.row()).isEmpty();
        assertThat(list.get(54_322).row()).isEmpty();
        assertThat(asked).containsExactly(543);
        list.fill(543, page(543));
        assertThat(slot.row()).get().extracting(found -> found.index().number()).isEqualTo("2026-54321");
    }

    @Test
    void holdsFewPagesWhateverIsScrolledThrough() {
        var list = new PagedDossiers(MANY, asked::add);
        for (int i = 0; i < MANY; i++) {
            list.get(i);
        }
        assertThat(asked).hasSize(MANY / PagedDossiers.PAGE);
        assertThat(list.held()).isLessThanOrEqualTo(16);
    }

    @Test
    void answersWhereSomethingStandsWithoutWalkingThroughTheStore() {
        var list = new PagedDossiers(MANY, asked::add);
        DossierSlot slot = list.get(250);
        assertThat(list.indexOf(slot)).isEqualTo(250);
        assertThat(list.contains(new DossierSlot())).isFalse();
        assertThat(asked).containsExactly(2);
    }

    @Test
    void endsWithAShorterPage() {
        var list = new PagedDossiers(150, asked::add);
        list.fillFirst(page(0));
        assertThat(list.get(0).row()).isPresent();
        list.get(149);
        list.fill(1, page(1));
        assertThat(list.get(149).row()).get().extracting(found -> found.index().number()).isEqualTo("2026-149");
        assertThat(asked).containsExactly(1);
    }
}
