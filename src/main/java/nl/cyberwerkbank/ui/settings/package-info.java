/// The settings. Each section is a view of its own that can stand alone.
package nl.cyberwerkbank.ui.settings;
