/// What becomes of an offer after it was made: signed, applied for with a sanctions check, attached, confirmed, made
/// into a policy, or not gone through with. Every step asks its preconditions and answers with findings.
package nl.cyberwerkbank.dossier.offer;
