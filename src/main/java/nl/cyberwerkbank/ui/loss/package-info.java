/// Losses on the screen: their list, the first notice, and the wizard of one loss with its steps, its running decision
/// and its `Waarom?`. Steps that do more than ask questions stand in packages of their own and are given in by the
/// wiring.
package nl.cyberwerkbank.ui.loss;
