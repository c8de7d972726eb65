/// The first notice of loss: taken down during a call, with who to call now, what not to do, and the two clocks that it
/// starts.
package nl.cyberwerkbank.ui.loss.report;
