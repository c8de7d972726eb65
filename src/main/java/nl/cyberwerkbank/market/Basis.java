package nl.cyberwerkbank.market;

import nl.cyberwerkbank.client.CaseName;

/// What kind of text a statement rests on. A yes of marketing and a yes under conditions are not alike, so every cell
/// shows which it is; message key `compare.basis.<caseName>`.
public enum Basis implements CaseName {
    /// Conditions of a policy: what is agreed.
    CONDITIONS,
    /// A page or brochure: what is promised in general.
    MARKETING
}
