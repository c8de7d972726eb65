/// The stage Offerte: what an offer still needs, the issuing of it, and the offers made, each as its PDF. The view
/// model decides and keeps the papers; it knows no toolkit beyond observable values. The dossier screen shows the stage
/// through `StageView`.
package nl.cyberwerkbank.ui.offer;
