/// The way into the workspace: choosing a passphrase at the first start, asking it at each later one and after locking.
/// Hands the opened workspace to a callback; the key is worked out off the JavaFX thread.
package nl.cyberwerkbank.ui.signin;
