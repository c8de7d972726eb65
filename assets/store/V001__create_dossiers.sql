-- The dossier itself: one JSON document, with the version of its own form inside and outside.
CREATE TABLE dossier (
    key            INTEGER PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    schema_version INTEGER NOT NULL CHECK (schema_version > 0),
    revision       INTEGER NOT NULL CHECK (revision > 0),
    document       TEXT    NOT NULL CHECK (json_valid(document))
) STRICT;

-- How a dossier is listed and sorted. Derived from the document in the same transaction; can be made anew from it.
CREATE TABLE dossier_index (
    key           INTEGER PRIMARY KEY REFERENCES dossier (key) ON DELETE CASCADE,
    number        TEXT    NOT NULL,
    client_name   TEXT    NOT NULL,
    client_order  TEXT    NOT NULL,          -- client_name folded for sorting: no case, no accents
    kvk_number    TEXT    NOT NULL,
    place         TEXT    NOT NULL,
    stage         TEXT    NOT NULL,
    decision      TEXT    NOT NULL,
    status_key    TEXT    NOT NULL,
    premium_cents INTEGER,
    attention_on  TEXT,                      -- ISO date
    attention_key TEXT,
    updated_at    INTEGER NOT NULL,          -- milliseconds since 1970-01-01T00:00Z
    archived      INTEGER NOT NULL CHECK (archived IN (0, 1)),
    CHECK ((attention_on IS NULL) = (attention_key IS NULL))
) STRICT;

CREATE INDEX dossier_by_update    ON dossier_index (archived, updated_at, key);
CREATE INDEX dossier_by_client    ON dossier_index (archived, client_order, key);
CREATE INDEX dossier_by_number    ON dossier_index (archived, number, key);
CREATE INDEX dossier_by_attention ON dossier_index (archived, attention_on, key);
CREATE INDEX dossier_by_premium   ON dossier_index (archived, premium_cents, key);

-- Full text, by the dossier's key. One to three letters typed are answered from the prefix indexes.
CREATE VIRTUAL TABLE dossier_text USING fts5 (
    number, client_name, kvk_number, place, free_text,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
