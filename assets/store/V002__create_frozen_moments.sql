-- What was said at a fixed moment (offer issued, decision taken), never changed. It may be erased on request of the
-- client: then the document goes and the hash stays. No reference to the dossier, which may go before it.
CREATE TABLE frozen_moment (
    key       INTEGER PRIMARY KEY AUTOINCREMENT,
    dossier   TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    frozen_at INTEGER NOT NULL,
    sha256    TEXT    NOT NULL,
    document  TEXT,
    erased_at INTEGER,
    CHECK ((document IS NULL) = (erased_at IS NOT NULL))
) STRICT;

CREATE INDEX frozen_moment_by_dossier ON frozen_moment (dossier, key);
CREATE INDEX frozen_moment_by_hash    ON frozen_moment (sha256);

CREATE TRIGGER frozen_moment_only_erased BEFORE UPDATE ON frozen_moment
WHEN NOT (OLD.document IS NOT NULL AND NEW.document IS NULL
          AND NEW.key = OLD.key AND NEW.dossier = OLD.dossier AND NEW.kind = OLD.kind
          AND NEW.frozen_at = OLD.frozen_at AND NEW.sha256 = OLD.sha256)
BEGIN
    SELECT RAISE(ABORT, 'a frozen moment is never changed');
END;

CREATE TRIGGER frozen_moment_kept BEFORE DELETE ON frozen_moment
BEGIN
    SELECT RAISE(ABORT, 'a frozen moment is never removed');
END;
