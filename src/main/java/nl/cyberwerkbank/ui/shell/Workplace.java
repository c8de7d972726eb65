package nl.cyberwerkbank.ui.shell;

import javafx.scene.Node;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.WhyModel;

import java.util.function.Consumer;

/// What a screen may ask of the window around it; each screen gets one of its own. All methods are for the JavaFX
/// thread.
public interface Workplace {
    /// The words of the language in which the window was built.
    Wording wording();

    /// Goes to another screen, as it was left.
    void open(String screenId);

    /// Goes to another screen and tells it what to show.
    void open(String screenId, String target);

    /// Shows this in the `Waarom?` panel while the screen is in front.
    ///
    /// @param goToField told the name of the field to which the user follows a row
    void explain(WhyModel model, Consumer<String> goToField);

    /// The screen has nothing to explain: no panel.
    void explainNothing();

    /// Sets what the window's title says before the program's name, such as a client's name.
    void title(String title);

    void saveState(SaveState state);

    void tell(Notice notice);

    /// Takes a notice away that does not hold any more.
    void withdraw(Notice notice);

    /// Lays something over the window, such as a question that must be answered; Escape takes it away. Until then the
    /// focus stays in it: the first thing that takes it has it, unless the content's own `requestFocus` says better.
    void overlay(Node content);

    /// Lays something over all of the window, for a client's eyes: nothing else of the program is to be seen. Only the
    /// content itself takes it away again, by [#closeOverlay].
    void cover(Node content);

    void closeOverlay();
}
