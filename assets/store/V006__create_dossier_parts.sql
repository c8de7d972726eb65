-- The policies and losses of a dossier, as lists show them. Derived from the document in the same transaction, like the
-- index; can be made anew from it.
CREATE TABLE dossier_part (
    key          INTEGER PRIMARY KEY,
    dossier      INTEGER NOT NULL REFERENCES dossier (key) ON DELETE CASCADE,
    kind         TEXT    NOT NULL CHECK (kind IN ('policy', 'loss')),
    id           TEXT    NOT NULL,
    number       TEXT    NOT NULL,
    title        TEXT    NOT NULL,
    starts_on    TEXT,                      -- ISO date: inception; day of the report
    ends_on      TEXT,                      -- ISO date: first day without insurance
    amount_cents INTEGER,                   -- sum insured; reserved
    UNIQUE (dossier, kind, id)
) STRICT;

CREATE INDEX part_by_kind ON dossier_part (kind, number, key);

-- How it stands from a day on: a state can change without anybody touching the dossier.
CREATE TABLE dossier_part_state (
    part       INTEGER NOT NULL REFERENCES dossier_part (key) ON DELETE CASCADE,
    from_on    TEXT    NOT NULL,
    status_key TEXT    NOT NULL,
    PRIMARY KEY (part, from_on)
) STRICT, WITHOUT ROWID;

-- What is due, and until which day it is still to be minded. The columns of the primary key stand first: the check of
-- SQLite 3.40 finds a missing value in any column that stands between them, and the file would not open again.
CREATE TABLE dossier_part_date (
    part     INTEGER NOT NULL REFERENCES dossier_part (key) ON DELETE CASCADE,
    due_on   TEXT    NOT NULL,
    due_key  TEXT    NOT NULL,
    until_on TEXT    NOT NULL,
    PRIMARY KEY (part, due_on, due_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX part_date_by_day ON dossier_part_date (due_on, until_on, part);

-- Full text, by the part's key.
CREATE VIRTUAL TABLE dossier_part_text USING fts5 (
    number, client_name, kvk_number, title,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);

-- Dossiers whose parts are to be derived anew: filed before there was this table, or before the readings changed.
CREATE TABLE dossier_part_stale (
    dossier INTEGER PRIMARY KEY REFERENCES dossier (key) ON DELETE CASCADE
) STRICT;

INSERT INTO dossier_part_stale (dossier)
SELECT key FROM dossier
WHERE json_array_length(document, '$.contracts') > 0 OR json_array_length(document, '$.losses') > 0;
