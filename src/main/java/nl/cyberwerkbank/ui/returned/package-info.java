/// Files of signed offers that come back: dropped anywhere on the window or picked, each is read in the background, and
/// for each it says which offer it is, or why it is not taken.
package nl.cyberwerkbank.ui.returned;
