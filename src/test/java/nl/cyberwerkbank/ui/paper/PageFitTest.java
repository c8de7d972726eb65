package nl.cyberwerkbank.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.cyberwerkbank.ui.paper.PageFit.Sheet;

import org.junit.jupiter.api.Test;

class PageFitTest {
    private static final Sheet A4 = new Sheet(595, 842, 12, 18, 12, 18);

    @Test
    void anA4PageStandsOnA4InItsTrueSizeFromTheEdgeOfTheSheet() {
        assertThat(PageFit.of(595.28, 841.89, A4).scale()).as("the code on it must keep its size").isEqualTo(1);
        assertThat(PageFit.of(595, 842, A4)).isEqualTo(new PageFit(1, -12, -18));
    }

    @Test
    void aSmallPageStandsInTheMiddle() {
        assertThat(PageFit.of(295, 442, A4)).isEqualTo(new PageFit(1, 150 - 12, 200 - 18));
    }

    @Test
    void aPageThatIsTooLargeIsMadeSmallerThanWhatThePrinterReaches() {
        PageFit fit = PageFit.of(842, 1191, A4);

        assertThat(842 * fit.scale()).isLessThanOrEqualTo(571.001);
        assertThat(1191 * fit.scale()).isLessThanOrEqualTo(806.001);
        assertThat(fit.x()).isGreaterThanOrEqualTo(0);
        assertThat(fit.x() * 2 + 842 * fit.scale()).isCloseTo(571, within(0.001));
    }
}
