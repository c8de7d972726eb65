package nl.cyberwerkbank;

/// When the desktop ends by itself.
enum Ending {
    /// Not before the user closes the window.
    BY_THE_USER,
    /// Once the first window has drawn: to measure the start.
    AFTER_FIRST_FRAME
}
