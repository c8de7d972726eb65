package nl.cyberwerkbank.claim.choice;

import nl.cyberwerkbank.explain.Value;

/// A constant of a closed list, with its name in the case format: `PRIVACY_BREACH` is written `privacyBreach`.
public interface Choice {
    /// The constant's Java name.
    String name();

    /// The constant's place in its list.
    int ordinal();

    /// The name as case files, JSON and message keys write it.
    default String caseName() {
        return value().name();
    }

    /// The constant as findings show it; the list is named after its class, such as `eventType`.
    default Value.Choice value() {
        return WrittenNames.of(getClass())[ordinal()];
    }
}
