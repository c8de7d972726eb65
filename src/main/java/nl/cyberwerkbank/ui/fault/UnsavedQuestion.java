package nl.cyberwerkbank.ui.fault;

import javafx.scene.Node;
import javafx.scene.control.Button;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.store.StoreProblem;
import nl.cyberwerkbank.ui.shell.Question;
import nl.cyberwerkbank.ui.shell.Workplace;

/// Asked before the window closes or locks while the last change cannot be saved: it would be lost.
public final class UnsavedQuestion {
    private UnsavedQuestion() {}

    /// The question, to be laid over the window.
    ///
    /// @param problem why it cannot be saved
    /// @param leave closes all the same
    public static Node of(Workplace place, StoreProblem problem, Runnable leave) {
        Wording wording = place.wording();
        var act = new Button(wording.text("shell.unsaved.leave"));
        act.getStyleClass().add("danger");
        act.setId("unsaved-leave");
        act.setOnAction(_ -> {
            place.closeOverlay();
            leave.run();
        });
        String title = wording.text("shell.unsaved.title");
        String text = SaveWatch.words(problem, wording);
        return new Question(title, text, wording.text("shell.unsaved.stay"), place::closeOverlay, act);
    }
}
