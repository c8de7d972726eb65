package nl.cyberwerkbank.ui.field;

import nl.cyberwerkbank.explain.Wording;

import org.joda.money.Money;

/// An amount of euros; see [AmountInput] for what it reads.
public final class MoneyField extends TextEntryField<Money> {
    private static final int LONGEST = 60;

    public MoneyField(Wording wording, LabelPlace place, String labelText) {
        super(wording, place, labelText, LONGEST);
        setUnit("€");
    }

    @Override
    Entry<Money> read(String text) {
        return AmountInput.read(text);
    }

    @Override
    String write(Money value) {
        return wording().roundAmount(value);
    }
}
