package nl.cyberwerkbank.market.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ArrangementTest {
    private static final List<String> ALL = List.of("a", "b", "c", "d");

    @Test
    void whatIsNewStandsBehindTheRest() {
        assertThat(new Arrangement(List.of("c", "gone", "a"), List.of(), List.of()).shown(ALL))
                .containsExactly("c", "a", "b", "d");
    }

    @Test
    void movesByPlacesAndStopsAtTheEnds() {
        assertThat(Arrangement.NATURAL.moved(ALL, "a", 1).shown(ALL)).containsExactly("b", "a", "c", "d");
        assertThat(Arrangement.NATURAL.moved(ALL, "d", -9).shown(ALL)).containsExactly("d", "a", "b", "c");
    }

    @Test
    void movesPastAHiddenOne() {
        assertThat(Arrangement.NATURAL.hiding("b").moved(ALL, "a", 1).shown(ALL)).containsExactly("c", "a", "d");
    }

    @Test
    void isPlacedWhereAnotherStood() {
        assertThat(Arrangement.NATURAL.placed(ALL, "d", "b").shown(ALL)).containsExactly("a", "d", "b", "c");
        assertThat(Arrangement.NATURAL.placed(ALL, "a", "c").shown(ALL)).containsExactly("b", "c", "a", "d");
    }

    @Test
    void thePinnedComeFirstInTheirOrder() {
        Arrangement pinned = Arrangement.NATURAL.togglingPin("d").togglingPin("b");
        assertThat(pinned.shown(ALL)).containsExactly("b", "d", "a", "c");
        assertThat(pinned.togglingPin("d").shown(ALL)).containsExactly("b", "a", "c", "d");
    }

    @Test
    void whatIsDroppedOnAPinnedOneIsPinnedThereAndTheOtherWayRound() {
        Arrangement pinned = Arrangement.NATURAL.pinning("a").pinning("a").dropped(ALL, "c", "a");
        assertThat(pinned.shown(ALL)).containsExactly("c", "a", "b", "d");
        assertThat(pinned.pinned()).containsExactly("a", "c");
        assertThat(pinned.dropped(ALL, "a", "d").pinned()).containsExactly("c");
    }

    @Test
    void whatIsHiddenIsNoLongerPinnedAndComesBackWhereItWas() {
        Arrangement hidden = Arrangement.NATURAL.togglingPin("b").hiding("b");
        assertThat(hidden.shown(ALL)).containsExactly("a", "c", "d");
        assertThat(hidden.showing("b").shown(ALL)).containsExactly("a", "b", "c", "d");
    }
}
