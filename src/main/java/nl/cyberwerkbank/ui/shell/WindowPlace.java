package nl.cyberwerkbank.ui.shell;

import javafx.geometry.Rectangle2D;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// Where the window stands and how large it is.
///
/// @param bounds of the window with its frame, in the toolkit's pixels; what it goes back to when it is maximised
/// @param maximised whether it fills its screen
public record WindowPlace(Rectangle2D bounds, boolean maximised) {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// So much of the upper edge must lie on a screen for the window to be taken hold of.
    private static final double GRIP = 64;

    /// The window's place on the first start: in the middle of this screen, and no larger than it.
    static WindowPlace first(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new WindowPlace(
                new Rectangle2D(
                        screen.getMinX() + (screen.getWidth() - width) / 2,
                        screen.getMinY() + (screen.getHeight() - height) / 2,
                        width,
                        height),
                false);
    }

    /// The same place where the screens allow it: a window that is too large shrinks, one that hangs out of its screen
    /// moves in, and one whose screen is gone comes to the first.
    ///
    /// @param screens without bars of the desktop; the first is the main one
    WindowPlace within(List<Rectangle2D> screens) {
        var grip = new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), GRIP);
        Optional<Rectangle2D> screen = screens.stream().filter(each -> each.intersects(grip)).findFirst();
        if (screen.isEmpty()) {
            return new WindowPlace(first(screens.getFirst()).bounds(), maximised);
        }
        Rectangle2D room = screen.get();
        double width = Math.min(bounds.getWidth(), room.getWidth());
        double height = Math.min(bounds.getHeight(), room.getHeight());
        return new WindowPlace(
                new Rectangle2D(
                        Math.clamp(bounds.getMinX(), room.getMinX(), room.getMaxX() - width),
                        Math.clamp(bounds.getMinY(), room.getMinY(), room.getMaxY() - height),
                        width,
                        height),
                maximised);
    }

    /// What was kept by [#keep]; empty when it is not whole.
    static Optional<WindowPlace> kept(Properties kept) {
        try {
            var bounds =
                    new Rectangle2D(
                            number(kept, "x"), number(kept, "y"), number(kept, "width"), number(kept, "height"));
            return Optional.of(new WindowPlace(bounds, Boolean.parseBoolean(kept.getProperty("maximised"))));
        } catch (IllegalArgumentException notWhole) {
            return Optional.empty();
        }
    }

    Properties keep() {
        var kept = new Properties();
        kept.setProperty("x", String.valueOf((long) bounds.getMinX()));
        kept.setProperty("y", String.valueOf((long) bounds.getMinY()));
        kept.setProperty("width", String.valueOf((long) bounds.getWidth()));
        kept.setProperty("height", String.valueOf((long) bounds.getHeight()));
        kept.setProperty("maximised", String.valueOf(maximised));
        return kept;
    }

    private static long number(Properties kept, String name) {
        return Long.parseLong(kept.getProperty(name, ""));
    }
}
