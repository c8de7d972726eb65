/// What all screens share: the open workspace with its preferences, and the dossier in hand with its live assessment,
/// undo and autosave. Toolkit-free but for observable properties; screens use it, it knows no screen.
package nl.cyberwerkbank.ui.casework;
