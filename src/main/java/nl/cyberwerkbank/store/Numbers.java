package nl.cyberwerkbank.store;

import java.sql.SQLException;

/// Gives out numbers without gaps, by series and year.
public final class Numbers {
    /// The series of the dossiers. A number that a dossier brought along from another installation is passed over.
    public static final String DOSSIER = "dossier";

    private final Database database;

    Numbers(Database database) {
        this.database = database;
    }

    /// The next number, such as `2026-0147`. It is given out for good when the transaction around it is kept, and given
    /// to the next asker when that is rolled back; so it is asked inside `Workspace.together` only, with what bears it.
    ///
    /// @param series which kind of thing is numbered: `dossier`, `offer`
    public String next(String series, int year) {
        if (!database.inTransaction()) {
            throw new IllegalStateException("a number is taken together with what bears it");
        }
        return database.write(session -> {
            String number = following(session, series, year);
            while (series.equals(DOSSIER) && isBorne(session, number)) {
                number = following(session, series, year);
            }
            return number;
        });
    }

    private static String following(Session session, String series, int year) throws SQLException {
        session.update(
                "INSERT INTO number_series (series, year, last) VALUES (?, ?, 1)"
                        + " ON CONFLICT (series, year) DO UPDATE SET last = last + 1",
                series,
                year);
        long last = session.number("SELECT last FROM number_series WHERE series = ? AND year = ?", series, year);
        return "%d-%04d".formatted(year, last);
    }

    private static boolean isBorne(Session session, String number) throws SQLException {
        return session.number("SELECT count(*) FROM dossier_index WHERE archived IN (0, 1) AND number = ?", number) > 0;
    }
}
