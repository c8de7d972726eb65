-- The sitting that the last save of a dossier belongs to: who typed, since when; nobody after an act of its own, such as
-- an offer issued. The state at the end of a sitting is kept as a revision when the next sitting begins.
ALTER TABLE dossier ADD COLUMN sitting_who TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN sitting_from INTEGER NOT NULL DEFAULT 0;

-- Earlier states of dossiers, to look back at. Who saved one and when stands in the journal, under dossier and revision.
-- The document is deflated; its hash is that of the text.
CREATE TABLE dossier_revision (
    key       INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier   TEXT    NOT NULL,
    revision  INTEGER NOT NULL,
    sha256    TEXT    NOT NULL,
    document  BLOB,
    erased_at INTEGER,
    UNIQUE (dossier, revision, sha256),
    CHECK ((document IS NULL) = (erased_at IS NOT NULL))
) STRICT;

CREATE TRIGGER dossier_revision_only_erased BEFORE UPDATE ON dossier_revision
WHEN NOT (OLD.document IS NOT NULL AND NEW.document IS NULL
          AND NEW.key = OLD.key AND NEW.dossier = OLD.dossier AND NEW.revision = OLD.revision
          AND NEW.sha256 = OLD.sha256)
BEGIN
    SELECT RAISE(ABORT, 'an earlier state is never changed');
END;

CREATE TRIGGER dossier_revision_kept BEFORE DELETE ON dossier_revision
BEGIN
    SELECT RAISE(ABORT, 'an earlier state is never removed');
END;

-- Dossiers whose contents are gone, and the record of what the law makes one keep, until the last of its periods is over.
CREATE TABLE erased_dossier (
    dossier    TEXT    PRIMARY KEY,
    number     TEXT    NOT NULL,
    erased_at  INTEGER NOT NULL,
    why        TEXT    NOT NULL,
    kept       TEXT    CHECK (kept IS NULL OR json_valid(kept)),
    kept_until TEXT,                                 -- ISO date: first day on which nothing need be kept any more
    CHECK (kept IS NULL OR kept_until IS NOT NULL)
) STRICT;
