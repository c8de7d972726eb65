package nl.cyberwerkbank.ui.why;

/// The decision in one line and a sentence.
///
/// @param sign what it means for the user
/// @param title the decision or amount, such as `Nog geen automatische offerte`
/// @param text what it comes from and what would change it; may be empty
public record Verdict(Sign sign, String title, String text) {}
