package nl.cyberwerkbank.ui.theme;

/// What the user asked for; [#AUTOMATIC] follows the operating system while the program runs.
public enum Theme {
    AUTOMATIC,
    LIGHT,
    DARK
}
