package nl.cyberwerkbank.policy;

/// What a proposal does to the cover (7.4).
public enum CoverChange {
    NARROWER,
    EQUAL,
    WIDER,
    /// Wider in part and narrower in part: neither equal nor wider.
    MIXED
}
