package nl.cyberwerkbank.explain;

/// Whether a rule or figure stands in a source document or was filled in by the product.
public enum Origin {
    /// Printed in the cited document.
    FACT,
    /// Not in any source document (`aanname`); shown with that label everywhere.
    ASSUMPTION
}
