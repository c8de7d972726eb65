/// Putting a back-up back: which there are, what is in one, what would be lost, and then the act. Shown instead of the
/// sign-in, since no window may have the workspace open; the settings show the same list.
package nl.cyberwerkbank.ui.restore;
