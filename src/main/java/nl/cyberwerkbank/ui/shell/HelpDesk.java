package nl.cyberwerkbank.ui.shell;

import nl.cyberwerkbank.ui.palette.Command;

import java.util.List;

/// The help as the window sees it. For the JavaFX thread.
public interface HelpDesk {
    /// Explains what is in front (F1).
    void explain();

    /// Shows the keys (Shift+F1).
    void keys();

    /// What else it has to offer, for the palette and the menu under the user's name.
    List<Command> commands();

    /// Help that knows nothing but the keys.
    static HelpDesk ofKeys(HelpPlace place) {
        return new HelpDesk() {
            @Override
            public void explain() {
                place.showKeys();
            }

            @Override
            public void keys() {
                place.showKeys();
            }

            @Override
            public List<Command> commands() {
                return List.of();
            }
        };
    }
}
