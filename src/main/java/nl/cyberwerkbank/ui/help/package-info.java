/// Help inside the program: what each screen is for, the keys, the glossary, the tour, and what the program is made of.
/// The shell opens it and the wiring makes it; no screen knows it. What it says of a screen is found by the screen's
/// id.
package nl.cyberwerkbank.ui.help;
