/// The facts of one claim as the case format has them: policy, event, obligations, items; validated once, deciding
/// nothing. The conditions read these records and answer with a settlement (sub-package `settlement`).
package nl.cyberwerkbank.claim;
