package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// What a proposal does to the cover (7.4).
public enum CoverChange implements CaseName {
    NARROWER,
    EQUAL,
    WIDER,
    /// Wider in part and narrower in part: neither equal nor wider.
    MIXED
}
