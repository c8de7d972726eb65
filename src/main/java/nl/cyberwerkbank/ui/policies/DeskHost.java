package nl.cyberwerkbank.ui.policies;

import javafx.stage.Window;

import nl.cyberwerkbank.explain.Wording;
import nl.cyberwerkbank.ui.why.Sign;

import java.util.UUID;

/// What a section may ask of the desk around it.
interface DeskHost {
    PolicyDesk desk();

    Wording wording();

    /// Shows in the `Waarom?` panel what the section in front says now.
    void explain();

    /// Something was recorded: everything is shown anew, and the user is told.
    void recorded(String messageKey);

    /// A new policy was made: its desk takes the place of this one.
    void made(UUID contractId);

    void tell(Sign sign, String text);

    /// The window, to ask for a file in.
    Window window();
}
