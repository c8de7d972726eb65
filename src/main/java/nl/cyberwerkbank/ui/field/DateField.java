package nl.cyberwerkbank.ui.field;

import nl.cyberwerkbank.explain.Wording;

import java.time.LocalDate;

/// A date, typed; see [DateInput] for what it reads.
public final class DateField extends TextEntryField<LocalDate> {
    private static final int LONGEST = 40;

    public DateField(Wording wording, LabelPlace place, String labelText) {
        super(wording, place, labelText, LONGEST);
        setPrompt(wording.text("field.date.prompt"));
    }

    @Override
    Entry<LocalDate> read(String text) {
        return DateInput.read(text);
    }

    @Override
    String write(LocalDate value) {
        return wording().date(value);
    }
}
