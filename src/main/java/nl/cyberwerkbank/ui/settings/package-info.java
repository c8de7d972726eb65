/// The settings: office, assumptions, readings, tariff, conditions, appearance and users. Each section is a view of its
/// own that can stand alone, and keeps what is changed at once.
package nl.cyberwerkbank.ui.settings;
