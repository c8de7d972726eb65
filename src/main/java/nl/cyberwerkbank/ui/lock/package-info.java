/// Hides everything when nobody is there: after a time without a key press, after the machine slept, and at once by
/// key. Tells only when; the desktop saves, lets go of the workspace and asks for the passphrase.
package nl.cyberwerkbank.ui.lock;
