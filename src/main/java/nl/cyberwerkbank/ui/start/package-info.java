/// The first screen: what waits for the user, by date, and the way back to where he left off. Opens dossiers through a
/// callback and knows no other screen.
package nl.cyberwerkbank.ui.start;
