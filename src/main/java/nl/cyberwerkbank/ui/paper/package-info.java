/// Papers on the screen: their pages looked at, and their file written to the disk. Any screen that has a paper may
/// call this package; it makes none.
package nl.cyberwerkbank.ui.paper;
