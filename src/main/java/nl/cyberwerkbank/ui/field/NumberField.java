package nl.cyberwerkbank.ui.field;

import nl.cyberwerkbank.explain.Wording;

import java.math.BigDecimal;

/// A plain number with decimals; see [NumberInput] for what it reads.
public final class NumberField extends TextEntryField<BigDecimal> {
    private static final int LONGEST = 30;

    public NumberField(Wording wording, LabelPlace place, String labelText) {
        super(wording, place, labelText, LONGEST);
    }

    @Override
    Entry<BigDecimal> read(String text) {
        return NumberInput.read(text);
    }

    /// Without separators between thousands, so that it reads what it wrote.
    @Override
    String write(BigDecimal value) {
        String plain = value.toPlainString();
        return wording().locale().equals(Wording.DUTCH) ? plain.replace('.', ',') : plain;
    }
}
