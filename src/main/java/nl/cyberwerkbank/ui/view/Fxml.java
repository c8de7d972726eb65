package nl.cyberwerkbank.ui.view;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

import nl.cyberwerkbank.explain.Wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Loads the FXML that stands beside a view class under the same name.
public final class Fxml {
    private Fxml() {}

    /// Loads `XView.fxml` for the `XView` given, which becomes its controller; so a view gets what it needs through its
    /// constructor. `%key` in the file is the text under that key.
    ///
    /// @return the root node
    public static Parent load(Object view, Wording wording) {
        String file = view.getClass().getSimpleName() + ".fxml";
        var loader = new FXMLLoader(Objects.requireNonNull(view.getClass().getResource(file), file));
        loader.setControllerFactory(type -> {
            if (!type.isInstance(view)) {
                throw new IllegalStateException(file + " names another controller: " + type.getName());
            }
            return view;
        });
        loader.setResources(new WordingBundle(wording));
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
