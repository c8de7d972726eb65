/// The facts of a policy after it was issued: its period, premium and payments, notices, group, ending, and what is
/// reported under it, with the names of the case format. Records only, validated once; what the conditions make of them
/// is decided in `conditions`, which may use this package as may every tier above.
package nl.cyberwerkbank.policy;
