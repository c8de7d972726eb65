-- Files such as PDFs and scans, once each, by the hash of their contents.
CREATE TABLE blob (
    sha256     TEXT PRIMARY KEY,
    media_type TEXT    NOT NULL,
    size       INTEGER NOT NULL,
    contents   BLOB    NOT NULL
) STRICT;
