package nl.cyberwerkbank.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Lets files be dropped anywhere on the window, and says so while they are held over it.
final class DropPlace {
    private final StackPane frame;
    private final StackPane hint;

    /// @param words what happens to files that are let go
    /// @param dropped told which they are
    DropPlace(StackPane frame, String words, Consumer<List<Path>> dropped) {
        this.frame = frame;
        this.hint = new StackPane(new Label(words));
        hint.getStyleClass().add("drop-hint");
        hint.setMouseTransparent(true);
        frame.addEventHandler(DragEvent.DRAG_OVER, this::over);
        frame.addEventHandler(DragEvent.DRAG_EXITED, _ -> frame.getChildren().remove(hint));
        frame.addEventHandler(
                DragEvent.DRAG_DROPPED,
                drop -> {
                    frame.getChildren().remove(hint);
                    List<Path> files = drop.getDragboard().getFiles().stream().map(File::toPath).toList();
                    drop.setDropCompleted(!files.isEmpty());
                    drop.consume();
                    if (!files.isEmpty()) {
                        dropped.accept(files);
                    }
                });
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            if (!frame.getChildren().contains(hint)) {
                frame.getChildren().add(hint);
            }
            drag.consume();
        }
    }
}
