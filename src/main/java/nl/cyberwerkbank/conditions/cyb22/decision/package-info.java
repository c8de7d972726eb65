/// Puts the articles to a claim in their order and makes the settlement: `ClaimDecision` decides, `OtherReadings` shows
/// what another reading would change and whether the result may become final. A later stage never takes back what an
/// earlier one found.
package nl.cyberwerkbank.conditions.cyb22.decision;
