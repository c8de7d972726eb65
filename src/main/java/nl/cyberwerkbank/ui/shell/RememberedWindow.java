package nl.cyberwerkbank.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import nl.cyberwerkbank.ui.view.MachineFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives the program's window its mark and its first place, opens it where it was left, and keeps where it is left.
public final class RememberedWindow {
    private static final String NAME = "venster.properties";
    private static final List<Integer> MARKS = List.of(16, 32, 64, 128, 256);

    private final Stage stage;
    private final Optional<MachineFile> file;
    private Rectangle2D bounds = Rectangle2D.EMPTY;

    /// @param folder where the place is kept; empty for a window that is not remembered, such as that of the
    ///   demonstration
    public RememberedWindow(Stage stage, Optional<Path> folder) {
        this.stage = stage;
        this.file = folder.map(place -> new MachineFile(place, NAME));
    }

    /// Call before the window is shown.
    public void prepare() {
        for (int size : MARKS) {
            String mark = "/icons/cyberwerkbank-" + size + ".png";
            stage.getIcons().add(new Image(Objects.requireNonNull(getClass().getResourceAsStream(mark), mark)));
        }
        List<Rectangle2D> screens =
                Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                        .map(Screen::getVisualBounds)
                        .toList();
        WindowPlace place =
                file.flatMap(kept -> WindowPlace.kept(kept.load()))
                        .map(kept -> kept.within(screens))
                        .orElseGet(() -> WindowPlace.first(screens.getFirst()));
        stage.setX(place.bounds().getMinX());
        stage.setY(place.bounds().getMinY());
        stage.setWidth(place.bounds().getWidth());
        stage.setHeight(place.bounds().getHeight());
        stage.setMaximized(place.maximised());
        bounds = place.bounds();
        for (var side : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            side.addListener((o, was, now) -> follow());
        }
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding -> keep());
    }

    private void follow() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            bounds = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    private void keep() {
        file.ifPresent(kept -> kept.save(new WindowPlace(bounds, stage.isMaximized()).keep()));
    }
}
