package nl.cyberwerkbank.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.Sign;

import java.time.format.DateTimeFormatter;

/// What the frame around the screens says: the save state and the window's title.
public final class ShellViewModel {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Wording wording;
    private final ReadOnlyStringWrapper saveText = new ReadOnlyStringWrapper(this, "saveText", "");
    private final ReadOnlyObjectWrapper<Sign> saveSign = new ReadOnlyObjectWrapper<>(this, "saveSign", Sign.NEUTRAL);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");

    public ShellViewModel(Wording wording) {
        this.wording = wording;
        title("");
    }

    /// Says how far the last change is kept.
    public void saveState(SaveState state) {
        switch (state) {
            case SaveState.Nothing() -> say(Sign.NEUTRAL, "");
            case SaveState.Saving() -> say(Sign.NEUTRAL, wording.text("shell.save.saving"));
            case SaveState.Saved(var at) -> say(Sign.SATISFIED, wording.text("shell.save.saved", CLOCK.format(at)));
            case SaveState.Failed(String what) -> say(Sign.FAILING, what);
            case SaveState.ReadOnly(String why) -> say(Sign.OPEN, why);
        }
    }

    private void say(Sign sign, String text) {
        saveSign.set(sign);
        saveText.set(text);
    }

    /// Sets the part of the title before the program's name; empty for none.
    public void title(String part) {
        String name = wording.text("shell.name");
        title.set(part.isEmpty() ? name : part + " – " + name);
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty saveTextProperty() {
        return saveText.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sign> saveSignProperty() {
        return saveSign.getReadOnlyProperty();
    }
}
