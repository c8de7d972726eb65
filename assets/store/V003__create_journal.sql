-- Who did what, when and why; hashes only, nothing of a client. Each row's hash covers the row before it.
CREATE TABLE journal (
    row           INTEGER PRIMARY KEY AUTOINCREMENT,  -- the sequence also remembers rows cut off at the end
    at            INTEGER NOT NULL,                   -- milliseconds since 1970-01-01T00:00Z
    who           TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    why           TEXT    NOT NULL,
    dossier       TEXT,
    revision      INTEGER,
    content       TEXT,                               -- SHA-256 of what was saved, frozen or added
    previous_hash TEXT    NOT NULL,
    hash          TEXT    NOT NULL
) STRICT;

CREATE INDEX journal_by_dossier ON journal (dossier, row);

CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;
