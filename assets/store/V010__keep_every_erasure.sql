-- Every erasure with its own record of what the law makes one keep: a dossier that was erased may come in again, from
-- another installation, and be erased again.
CREATE TABLE erasure (
    key        INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier    TEXT    NOT NULL,
    number     TEXT    NOT NULL,
    erased_at  INTEGER NOT NULL,
    why        TEXT    NOT NULL,
    kept       TEXT    CHECK (kept IS NULL OR json_valid(kept)),
    kept_until TEXT,                                 -- ISO date: first day on which nothing need be kept any more
    CHECK (kept IS NULL OR kept_until IS NOT NULL)
) STRICT;

CREATE INDEX erasure_by_dossier ON erasure (dossier, erased_at);

INSERT INTO erasure (dossier, number, erased_at, why, kept, kept_until)
SELECT dossier, number, erased_at, why, kept, kept_until FROM erased_dossier ORDER BY erased_at, dossier;

DROP TABLE erased_dossier;
