package nl.cyberwerkbank.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Properties;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 28, 1366, 740);
    private static final Rectangle2D DESK = new Rectangle2D(1366, 0, 2560, 1400);

    private static Rectangle2D opened(Rectangle2D left, Rectangle2D... screens) {
        return new WindowPlace(left, false).within(List.of(screens)).bounds();
    }

    @Test
    void opensWhereItWasLeft() {
        var left = new Rectangle2D(1500, 100, 1800, 1100);
        assertThat(opened(left, LAPTOP, DESK)).isEqualTo(left);
        var kept = new WindowPlace(left, true);
        assertThat(WindowPlace.kept(kept.keep())).contains(kept);
    }

    @Test
    void comesToTheFirstScreenWhenItsOwnIsGone() {
        assertThat(opened(new Rectangle2D(1500, 100, 1800, 1100), LAPTOP))
                .isEqualTo(new Rectangle2D(43, 28, 1280, 740));
    }

    @Test
    void movesInAndShrinksUntilAllOfItIsOnTheScreen() {
        assertThat(opened(new Rectangle2D(900, 600, 800, 600), LAPTOP)).isEqualTo(new Rectangle2D(566, 168, 800, 600));
        assertThat(opened(new Rectangle2D(-50, 0, 3000, 2000), LAPTOP)).isEqualTo(LAPTOP);
        assertThat(opened(new Rectangle2D(100, -300, 800, 600), LAPTOP))
                .as("its title bar is above the screen: nobody could take hold of it")
                .satisfies(bounds -> assertThat(LAPTOP.contains(bounds)).isTrue());
    }

    @Test
    void passesOverAPlaceThatIsNotWhole() {
        var kept = new WindowPlace(LAPTOP, false).keep();
        kept.setProperty("width", "wide");
        assertThat(WindowPlace.kept(kept)).isEmpty();
        kept.setProperty("width", "-5");
        assertThat(WindowPlace.kept(kept)).isEmpty();
        assertThat(WindowPlace.kept(new Properties())).isEmpty();
    }
}
