package nl.cyberwerkbank.ui.fault;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.SaveState;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.ui.StillWorkplace;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;

class SaveWatchTest {
    private static final Instant LATER = Instant.parse("2026-11-21T13:02:00Z");

    private final StillWorkplace place = new StillWorkplace(Wording.of(Wording.DUTCH));
    private final SaveWatch watch = new SaveWatch(ZoneOffset.UTC, place);

    @Test
    void aProblemIsToldOnceAndNotAnyMoreOnceAllIsKept() {
        watch.show(new SaveState.Failed(StoreProblem.DISK_FULL));
        watch.show(new SaveState.Failed(StoreProblem.DISK_FULL));
        assertThat(place.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("De schijf is vol"));

        watch.show(new SaveState.Saved(LATER, 1));

        assertThat(place.notices()).isEmpty();
    }

    @Test
    void anotherProblemTakesThePlaceOfTheFirst() {
        watch.show(new SaveState.Failed(StoreProblem.DISK_FULL));
        watch.show(new SaveState.Failed(StoreProblem.FOLDER_NOT_WRITABLE));

        assertThat(place.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).doesNotContain("De schijf is vol"));
    }
}
