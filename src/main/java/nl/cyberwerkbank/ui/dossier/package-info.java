/// One dossier on the screen: its head, the stages it goes through, and the `Waarom?` panel that follows the stage in
/// front. The stages themselves stand in packages of their own and are given in by the wiring.
package nl.cyberwerkbank.ui.dossier;
