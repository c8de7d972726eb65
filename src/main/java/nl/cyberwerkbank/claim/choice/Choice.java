package nl.cyberwerkbank.claim.choice;

import nl.cyberwerkbank.client.CaseName;
import nl.cyberwerkbank.explain.Value;

/// A constant of a closed list of the case format. Its written name is asked for often while a claim is decided, so it
/// is worked out once.
public interface Choice extends CaseName {
    /// The constant's place in its list.
    int ordinal();

    @Override
    default String caseName() {
        return value().name();
    }

    /// The constant as findings show it; the list is named after its class, such as `eventType`.
    default Value.Choice value() {
        return WrittenNames.of(getClass())[ordinal()];
    }
}
