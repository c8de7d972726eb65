/// The palette (Ctrl+K): one line to find a command or a dossier by typing. It knows commands and a [Finder], not what
/// they do.
package nl.cyberwerkbank.ui.palette;
