-- Offices whose dossier files were taken in, each known by the fingerprint of its certificate.
CREATE TABLE known_sender (
    fingerprint TEXT PRIMARY KEY,
    name        TEXT    NOT NULL,
    trusted_by  TEXT    NOT NULL,
    trusted_at  INTEGER NOT NULL                     -- milliseconds since 1970-01-01T00:00Z
) STRICT, WITHOUT ROWID;

-- Every version of a dossier that was sent or received: what both sides know is the base when they are merged.
CREATE TABLE exchanged_version (
    key      INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier  TEXT    NOT NULL,
    sha256   TEXT    NOT NULL,
    way      TEXT    NOT NULL CHECK (way IN ('sent', 'received')),
    at       INTEGER NOT NULL,
    document TEXT    NOT NULL,
    UNIQUE (dossier, sha256)
) STRICT;

-- What was done to a dossier elsewhere, row by row as that installation's journal has it.
CREATE TABLE foreign_journal (
    source        TEXT    NOT NULL,                  -- fingerprint of the installation
    row           INTEGER NOT NULL,
    at            INTEGER NOT NULL,
    who           TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    why           TEXT    NOT NULL,
    dossier       TEXT    NOT NULL,
    revision      INTEGER,
    content       TEXT,
    previous_hash TEXT    NOT NULL,
    hash          TEXT    NOT NULL,
    PRIMARY KEY (source, row)
) STRICT, WITHOUT ROWID;

CREATE INDEX foreign_journal_by_dossier ON foreign_journal (dossier, source, row);

CREATE TRIGGER foreign_journal_unchanged BEFORE UPDATE ON foreign_journal
BEGIN
    SELECT RAISE(ABORT, 'a journal is only added to');
END;

CREATE TRIGGER foreign_journal_kept BEFORE DELETE ON foreign_journal
BEGIN
    SELECT RAISE(ABORT, 'a journal is only added to');
END;
