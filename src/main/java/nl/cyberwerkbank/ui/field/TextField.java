package nl.cyberwerkbank.ui.field;

import nl.cyberwerkbank.explain.Wording;

/// Plain text of one line.
public final class TextField extends TextEntryField<String> {
    /// @param longest the most characters it holds; what is pasted beyond them is cut off, with a message
    public TextField(Wording wording, LabelPlace place, String labelText, int longest) {
        super(wording, place, labelText, longest);
    }

    @Override
    Entry<String> read(String text) {
        if (text.isBlank()) {
            return Entry.empty();
        }
        return text.chars().anyMatch(Character::isISOControl)
                ? Entry.invalid(text, "field.text.controlCharacter")
                : new Entry.Valid<>(text.strip());
    }

    @Override
    String write(String value) {
        return value;
    }
}
