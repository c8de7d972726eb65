package nl.cyberwerkbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/// One person typing at one dossier, until he pauses, someone else goes on, or an act of its own is saved. What stood
/// at the end of a sitting is kept; what stood between two of its key presses is not.
///
/// @param who types; blank after an act, which ends every sitting
/// @param from milliseconds since 1970, of its first save
record Sitting(String who, long from) {
    /// Work that goes on longer is cut into sittings, so that a long day leaves several states to look back at.
    static final Duration LONGEST = Duration.ofMinutes(15);

    private static final String TYPED = "autosave";

    static Sitting of(ResultSet row) throws SQLException {
        return new Sitting(row.getString("sitting_who"), row.getLong("sitting_from"));
    }

    static Sitting begunBy(String who, JournalNote note) {
        return new Sitting(note.why().equals(TYPED) ? who : "", note.at().toEpochMilli());
    }

    /// Whether a save goes on with this sitting. A clock that was set back ends it.
    boolean goesOn(String saving, JournalNote note) {
        long age = note.at().toEpochMilli() - from;
        return note.why().equals(TYPED) && who.equals(saving) && age >= 0 && age < LONGEST.toMillis();
    }
}
