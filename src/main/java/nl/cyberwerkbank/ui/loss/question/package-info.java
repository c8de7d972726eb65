/// The questions of a loss on the screen: how one is put, answered, presumed, confirmed and supported by files, and the
/// steps that put them.
package nl.cyberwerkbank.ui.loss.question;
