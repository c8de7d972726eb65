package nl.cyberwerkbank.market;

import nl.cyberwerkbank.client.CaseName;

/// What a source says of a feature; message key `compare.state.<caseName>`. "Not stated" is not "no".
public enum ClauseState implements CaseName {
    YES,
    YES_WITH_CONDITIONS,
    NO,
    NO_WITH_EXCEPTIONS,
    NOT_APPLICABLE,
    NOT_STATED
}
