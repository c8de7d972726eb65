/// The log of consents of a loss: what was asked of the insurer, when, by whom, up to which amount, and what was
/// answered.
package nl.cyberwerkbank.ui.loss.consent;
