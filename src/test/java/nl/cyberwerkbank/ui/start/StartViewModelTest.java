package nl.cyberwerkbank.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.store.Role;
import nl.cyberwerkbank.ui.DemoDesk;
import nl.cyberwerkbank.ui.casework.Casework;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class StartViewModelTest {
    @TempDir Path folder;

    private static List<WorkItem> items(StartViewModel model) {
        return model.lines().stream()
                .filter(WorkLine.Entry.class::isInstance)
                .map(line -> ((WorkLine.Entry) line).item())
                .toList();
    }

    private static List<DueGroup> headings(StartViewModel model) {
        return model.lines().stream()
                .filter(WorkLine.Heading.class::isInstance)
                .map(line -> ((WorkLine.Heading) line).group())
                .toList();
    }

    private static StartViewModel shown(Casework casework) {
        var model = new StartViewModel(casework, Runnable::run, Runnable::run);
        model.refresh();
        return model;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, LATE",
        "2026-11-21, TODAY",
        "2026-11-22, THIS_WEEK",
        "2026-11-28, THIS_WEEK",
        "2026-11-29, LATER"
    })
    void putsADayUnderItsHeading(LocalDate due, DueGroup group) {
        assertThat(DueGroup.of(due, LocalDate.of(2026, 11, 21))).isEqualTo(group);
    }

    @Test
    void listsWhatWaitsByDateUnderHeadingsOfTime() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            StartViewModel model = shown(casework);
            assertThat(headings(model))
                    .containsExactly(DueGroup.LATE, DueGroup.TODAY, DueGroup.THIS_WEEK, DueGroup.LATER);
            assertThat(items(model)).extracting(WorkItem::due).isSorted();
            assertThat(model.waitingProperty().get()).isEqualTo(items(model).size());
            assertThat(items(model))
                    .extracting(WorkItem::statusKey)
                    .doesNotContain("status.noQuote", "status.declined");
        }
    }

    /// A view listens to the list that it was given, however long ago.
    @Test
    void givesOneListForGood() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            StartViewModel model = shown(casework);
            assertThat(model.lines()).isSameAs(model.lines());
        }
    }

    @Test
    void listsAPolicyWhosePremiumIsOverdueAmongWhatIsLate() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            assertThat(items(shown(casework)))
                    .filteredOn(item -> item.part().isPresent() && item.group() == DueGroup.LATE)
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.number()).isEqualTo("CYB-198830");
                        assertThat(item.statusKey()).isEqualTo("finding.premiumUnpaid");
                        assertThat(item.part().orElseThrow()).isInstanceOf(WorkItem.Part.Policy.class);
                    });
        }
    }

    @Test
    void showsAnUnderwriterTheReferralsFirst() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.UNDERWRITER)) {
            StartViewModel model = shown(casework);
            assertThat(headings(model).getFirst()).isEqualTo(DueGroup.REFERRALS);
            assertThat(items(model))
                    .filteredOn(item -> item.group() == DueGroup.REFERRALS)
                    .isNotEmpty()
                    .extracting(WorkItem::statusKey)
                    .contains("status.referralToBeAnswered", "status.answerToBeCosigned")
                    .containsOnly("status.referralToBeAnswered", "status.answerToBeCosigned");
            assertThat(items(model))
                    .filteredOn(item -> item.group() != DueGroup.REFERRALS)
                    .noneMatch(item -> item.statusKey().equals("status.referralToBeAnswered"));
        }
    }

    @Test
    void leadsBackToTheDossierThatWasOpenLast() {
        try (Casework casework = DemoDesk.withSamples(folder, Role.ADVISER)) {
            StartViewModel model = shown(casework);
            assertThat(model.leftOffProperty().get()).isEmpty();
            casework.open(DemoDesk.found(casework, "Bakkerij").id());
            model.refresh();
            assertThat(model.leftOffProperty().get())
                    .get()
                    .extracting(StartViewModel.LeftOff::client)
                    .isEqualTo("Bakkerij Jansen B.V.");
        }
    }

    @Test
    void isEmptyWhereNothingWaits() {
        try (Casework casework = DemoDesk.empty(folder)) {
            StartViewModel model = shown(casework);
            assertThat(model.lines()).isEmpty();
            assertThat(model.waitingProperty().get()).isZero();
        }
    }
}
