/// The stage Voorstel: every premium in one grid, up to four variants side by side, and while no premium may be shown,
/// what stands in the way and whom to ask. The view model writes the words and decides; it knows no toolkit beyond
/// observable values. The dossier screen shows the stage through `StageView`.
package nl.cyberwerkbank.ui.quote;
