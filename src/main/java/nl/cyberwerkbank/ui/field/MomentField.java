package nl.cyberwerkbank.ui.field;

import nl.cyberwerkbank.explain.Wording;

import java.time.LocalDateTime;

/// A day with a time, typed; see [MomentInput] for what it reads.
public final class MomentField extends TextEntryField<LocalDateTime> {
    private static final int LONGEST = 40;

    public MomentField(Wording wording, LabelPlace place, String labelText) {
        super(wording, place, labelText, LONGEST);
        setPrompt(wording.text("field.moment.prompt"));
    }

    @Override
    Entry<LocalDateTime> read(String text) {
        return MomentInput.read(text);
    }

    @Override
    String write(LocalDateTime value) {
        return wording().moment(value);
    }
}
