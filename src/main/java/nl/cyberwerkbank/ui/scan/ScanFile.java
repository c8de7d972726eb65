package nl.cyberwerkbank.ui.scan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;

/// One file that came in.
final class ScanFile {
    private final Path path;
    private final ReadOnlyObjectWrapper<ScanState> state = new ReadOnlyObjectWrapper<>(new ScanState.Waiting());

    ScanFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /// What it is called, without its folder.
    String name() {
        return path.getFileName().toString();
    }

    ReadOnlyObjectProperty<ScanState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ScanState state() {
        return state.get();
    }

    void become(ScanState now) {
        state.set(now);
    }
}
