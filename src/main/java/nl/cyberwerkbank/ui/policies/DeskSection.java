package nl.cyberwerkbank.ui.policies;

import javafx.scene.Node;
import javafx.scene.Parent;

import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.Optional;

/// One section of the desk. Made anew when what is recorded changes; for the JavaFX thread.
interface DeskSection {
    Parent root();

    /// What the section leads to, kept in sight below it, where its form is long.
    default Optional<Node> actions() {
        return Optional.empty();
    }

    /// What the `Waarom?` panel says while the section is in front.
    WhyModel why();

    /// Leads to a field.
    ///
    /// @return whether the section has that field
    boolean goTo(String field);
}
