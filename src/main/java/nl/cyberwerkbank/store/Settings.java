package nl.cyberwerkbank.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Named JSON values that belong to the workspace and not to a dossier: the office, the assumptions, where a window was
/// left. They are not in the journal; who changes one that a decision rests on notes it there, in the same transaction.
public final class Settings {
    private final Database database;

    Settings(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.read(
                session -> session.first("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name));
    }

    /// All settings whose name begins so, in order of name: `ui.` for every screen's state.
    public Map<String, String> startingWith(String prefix) {
        return database.read(session -> {
            Map<String, String> found = new TreeMap<>();
            session.list(
                            "SELECT name, value FROM setting WHERE substr(name, 1, length(?1)) = ?1",
                            row -> Map.entry(row.getString(1), row.getString(2)),
                            prefix)
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found;
        });
    }

    /// Keeps a value under a name, in place of the one before.
    ///
    /// @param json one JSON value
    public void put(String name, String json) {
        database.write(session ->
                session.update(
                        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value ="
                                + " excluded.value",
                        name,
                        json));
    }

    /// Goes back to there being no such setting, which is its default.
    public void reset(String name) {
        database.write(session -> session.update("DELETE FROM setting WHERE name = ?", name));
    }
}
