/// The last step of a loss: the settlement line by line, what a person decides and who agrees, reserves and payments,
/// the letter and the calculation sheet. The wiring gives the step to the screen of losses; nobody else calls this
/// package.
package nl.cyberwerkbank.ui.loss.decision;
