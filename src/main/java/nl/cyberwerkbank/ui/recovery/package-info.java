/// The recovery sheet on the screen: offered at set-up and after every new passphrase, to be printed and kept on paper.
package nl.cyberwerkbank.ui.recovery;
