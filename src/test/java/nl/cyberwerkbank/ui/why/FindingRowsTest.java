package nl.cyberwerkbank.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Bound;
import nl.cyberwerkbank.explain.Finding;
import nl.cyberwerkbank.explain.Input;
import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.explain.Outcome;
import nl.cyberwerkbank.explain.ReadingUse;
import nl.cyberwerkbank.explain.Source;
import nl.cyberwerkbank.explain.Value;
import nl.cyberwerkbank.explain.Wording;

import org.junit.jupiter.api.Test;

import java.util.List;

class FindingRowsTest {
    private final FindingRows rows = new FindingRows(Wording.of(Wording.DUTCH));

    private static Finding finding(Outcome outcome, String field) {
        return Finding.of(
                "backupAndRecovery",
                outcome,
                Source.faq("FAQ-16"),
                Message.of("field.yes"),
                new Input(field, new Value.Flag(false)));
    }

    @Test
    void whatFailsComesBeforeWhatIsOpenThenDoubtsPassesAndTheRest() {
        var doubt = finding(Outcome.SATISFIED, "d").restingOn(new ReadingUse("key", "value", Message.of("field.no")));
        List<WhyRow> shown =
                rows.of(
                        List.of(
                                finding(Outcome.NOT_APPLICABLE, "f"),
                                finding(Outcome.SATISFIED, "e"),
                                doubt,
                                finding(Outcome.UNANSWERED, "c"),
                                finding(Outcome.NEEDS_HUMAN, "b"),
                                finding(Outcome.NOT_SATISFIED, "a")));
        assertThat(shown).extracting(row -> row.field().orElseThrow()).containsExactly("a", "c", "b", "d", "e", "f");
        assertThat(shown).extracting(row -> ((WhyRow.Reason) row).sign()).isSorted();
    }

    @Test
    void aFailingRowNamesTheNearestValueThatPassesAndLeadsToItsField() {
        var failing =
                finding(Outcome.NOT_SATISFIED, "other").withNearest(new Bound("backup", new Value.Text("honderd")));
        var row = (WhyRow.Reason) rows.of(List.of(failing)).getFirst();
        assertThat(row.advice()).contains("honderd");
        assertThat(row.field()).contains("backup");
    }

    @Test
    void aDoubtTellsTheOtherReading() {
        var doubt = finding(Outcome.SATISFIED, "d").restingOn(new ReadingUse("key", "value", Message.of("field.no")));
        assertThat(rows.of(List.of(doubt)).getFirst().citation().orElseThrow().otherReadings()).containsExactly("nee");
    }

    @Test
    void twoFindingsOfOneRuleAreTwoRows() {
        assertThat(rows.of(List.of(finding(Outcome.SATISFIED, "a"), finding(Outcome.SATISFIED, "b"))))
                .extracting(WhyRow::id)
                .doesNotHaveDuplicates();
    }
}
