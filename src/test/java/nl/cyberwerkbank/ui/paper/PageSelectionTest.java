package nl.cyberwerkbank.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import nl.cyberwerkbank.explain.Message;
import nl.cyberwerkbank.ui.field.Entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PageSelectionTest {
    private static final int PAGES = 9;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1-3, 5|0 1 2 4", "5,1-3|0 1 2 4", "2|1", "9|8", "1 - 2; 2|0 1", "8\u20139|7 8"})
    void readsPagesInAnyOrderEachOnce(String text, String expected) {
        var pages = java.util.Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();
        assertThat(PageSelection.read(text, PAGES).answer().map(PageSelection::pages)).contains(pages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|paper.pages.outside",
                "10|paper.pages.outside",
                "3-1|paper.pages.outside",
                "8-10|paper.pages.outside",
                "een|paper.pages.notRead",
                "1,,2|paper.pages.notRead",
                "1-|paper.pages.notRead",
                "99999|paper.pages.notRead"
            })
    void saysWhatIsWrongWithTheRest(String text, String key) {
        assertThat(PageSelection.read(text, PAGES).complaint().map(Message::key)).contains(key);
    }

    @Test
    void nothingIsNoAnswer() {
        assertThat(PageSelection.read("  ", PAGES)).isEqualTo(Entry.empty());
        assertThat(PageSelection.all(2).pages()).isEqualTo(List.of(0, 1));
    }
}
