package nl.cyberwerkbank.ui.field;

import nl.cyberwerkbank.explain.Wording;

import java.math.BigInteger;

/// A whole number of things; see [CountInput] for what it reads.
public final class CountField extends TextEntryField<BigInteger> {
    private static final int LONGEST = 60;

    public CountField(Wording wording, LabelPlace place, String labelText) {
        super(wording, place, labelText, LONGEST);
    }

    @Override
    Entry<BigInteger> read(String text) {
        return CountInput.read(text);
    }

    @Override
    String write(BigInteger value) {
        return wording().count(value);
    }
}
