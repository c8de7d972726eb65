package nl.cyberwerkbank.policy;

import nl.cyberwerkbank.client.CaseName;

/// What counts as "in writing" where the conditions do not add "or by e-mail" (AMB-05). A telephone call never does.
public enum WrittenForm implements CaseName {
    /// A letter, an e-mail and a message in the portal.
    EMAIL_INCLUDED,
    /// A letter only.
    STRICT;

    /// True when an act through this channel is an act in writing.
    public boolean accepts(Channel channel) {
        return switch (channel) {
            case LETTER -> true;
            case EMAIL, PORTAL -> this == EMAIL_INCLUDED;
            case TELEPHONE -> false;
        };
    }
}
