/// Whether the insurer's rules allow a quote: one class a criterion, each citing its article, and the decision that
/// collects what they found. Knows no premium and no risk scan; the risk scan never decides here (FAQ-01).
package nl.cyberwerkbank.acceptance;
