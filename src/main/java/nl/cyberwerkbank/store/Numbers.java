package nl.cyberwerkbank.store;

/// Gives out numbers without gaps, by series and year.
public final class Numbers {
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
            session.update(
                    "INSERT INTO number_series (series, year, last) VALUES (?, ?, 1)"
                            + " ON CONFLICT (series, year) DO UPDATE SET last = last + 1",
                    series,
                    year);
            return "%d-%04d"
                    .formatted(
                            year,
                            session.number(
                                    "SELECT last FROM number_series WHERE series = ? AND year = ?", series, year));
        });
    }
}
