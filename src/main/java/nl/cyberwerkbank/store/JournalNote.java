package nl.cyberwerkbank.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/// What the caller says of an act for the journal. Kind and reason are codes, never text that a user typed: nothing of
/// a client may stand in the journal.
///
/// @param at when, to the millisecond
/// @param kind what was done: `dossierSaved`, `offerIssued`
/// @param why the reason: `autosave`, `clientRequest`
public record JournalNote(Instant at, String kind, String why) {
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");
    private static final int LONGEST = 64;

    public JournalNote {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        requireCode(kind);
        requireCode(why);
    }

    static void requireCode(String text) {
        if (text.length() > LONGEST || !CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a code such as offerIssued");
        }
    }
}
