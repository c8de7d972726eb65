package nl.cyberwerkbank.ui.returned;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;

/// One file that came in.
final class ReturnedFile {
    private final Path path;
    private final ReadOnlyObjectWrapper<ReturnedState> state = new ReadOnlyObjectWrapper<>(new ReturnedState.Waiting());

    ReturnedFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /// What it is called, without its folder.
    String name() {
        return path.getFileName().toString();
    }

    ReadOnlyObjectProperty<ReturnedState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReturnedState state() {
        return state.get();
    }

    void become(ReturnedState now) {
        state.set(now);
    }
}
