package nl.cyberwerkbank.ui.shell;

import javafx.scene.Node;

import java.util.Optional;

/// What the help may ask of the window, beyond what every screen may.
public interface HelpPlace {
    /// The window as a screen sees it.
    Workplace workplace();

    /// What is in front: the id of a screen, or `<screen>.<part>`, such as `dossiers.intake`.
    String topic();

    /// All keys of the window.
    Node keys();

    /// Shows the sheet of keys, and nothing else.
    void showKeys();

    /// Lays something over all of the window that lets it be seen, such as a pointer to a place on it. Escape takes it
    /// away.
    void point(Node content);

    /// The first visible node that this CSS selector finds.
    Optional<Node> find(String selector);
}
