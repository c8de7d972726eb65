package nl.cyberwerkbank.riskscan;

import nl.cyberwerkbank.client.CaseName;

/// How carefully a kind of information is treated.
public enum Colour implements CaseName {
    GREEN,
    YELLOW,
    RED
}
