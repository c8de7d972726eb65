package nl.cyberwerkbank.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Brings a database from the version of its tables (`PRAGMA user_version`) to this program's, all or nothing.
///
/// @param steps the SQL of each step; the first makes version 1
record Migrations(List<String> steps) {
    /// The steps this program ships, in order; the number in the name is the version a step makes.
    static final List<String> FILES =
            List.of(
                    "V001__create_dossiers.sql",
                    "V002__create_frozen_moments.sql",
                    "V003__create_journal.sql",
                    "V004__create_settings_and_numbers.sql",
                    "V005__create_blobs.sql",
                    "V006__create_dossier_parts.sql",
                    "V007__create_dossier_offers.sql",
                    "V008__create_exchange.sql",
                    "V009__create_revisions_and_erasures.sql",
                    "V010__keep_every_erasure.sql");

    /// "CWRB": tells this program's files from other SQLite files.
    private static final int APPLICATION = 0x43575242;

    Migrations {
        steps = List.copyOf(steps);
    }

    static Migrations shipped() {
        return new Migrations(FILES.stream().map(Migrations::text).toList());
    }

    int newest() {
        return steps.size();
    }

    /// Makes the tables in a new, empty database.
    void create(Database database) {
        apply(database, 0);
    }

    /// Refuses a file of a later program, and one without tables, which was cut off: it must not pass for a new one.
    void requireKnown(Database database) {
        int version = version(database);
        if (version > newest()) {
            throw new StoreException(StoreProblem.NEWER_VERSION);
        }
        if (version == 0) {
            throw new StoreException(StoreProblem.DAMAGED_DATABASE);
        }
    }

    /// Copies an older file aside and migrates it. A file that is up to date is left alone.
    void bringUpToDate(Database database, DatabaseKey key, WorkspaceFiles files) {
        int version = version(database);
        if (version < newest()) {
            copyAside(database, key, files, version);
            apply(database, version);
        }
    }

    private void apply(Database database, int version) {
        try {
            database.write(session -> {
                for (String step : steps.subList(version, newest())) {
                    session.script(step);
                }
                session.pragma("application_id=" + APPLICATION);
                session.pragma("user_version=" + newest());
                return newest();
            });
        } catch (StoreException e) {
            throw e.problem() == StoreProblem.UNEXPECTED ? new StoreException(StoreProblem.MIGRATION_FAILED, e) : e;
        }
    }

    /// For a window that may not migrate: the window that may has not done so yet.
    void requireUpToDate(Database database) {
        if (version(database) < newest()) {
            throw new StoreException(StoreProblem.OPENED_ELSEWHERE);
        }
    }

    private static int version(Database database) {
        return database.read(session -> Math.toIntExact(session.number("PRAGMA user_version")));
    }

    /// A copy left by an earlier attempt, from the same version, makes way.
    private static void copyAside(Database database, DatabaseKey key, WorkspaceFiles files, int version) {
        Backups.write(files, database, key, BackupFolder.beforeMigration(version), Optional.empty());
    }

    private static String text(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/store/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: store/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
