-- The offers of a dossier by what their paper says of them, so that a scan finds its dossier. Derived from the document
-- in the same transaction; can be made anew from it.
CREATE TABLE dossier_offer (
    dossier      INTEGER NOT NULL REFERENCES dossier (key) ON DELETE CASCADE,
    number       TEXT    NOT NULL,          -- in capitals, as the mark writes it
    content_hash TEXT    NOT NULL,
    PRIMARY KEY (dossier, number, content_hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX offer_by_number ON dossier_offer (number, dossier);

CREATE INDEX offer_by_hash ON dossier_offer (content_hash, dossier);

INSERT OR IGNORE INTO dossier_offer (dossier, number, content_hash)
SELECT d.key, upper(json_extract(o.value, '$.content.number')), json_extract(o.value, '$.contentHash')
FROM dossier d, json_each(d.document, '$.offers') o
WHERE json_extract(o.value, '$.content.number') IS NOT NULL AND json_extract(o.value, '$.contentHash') IS NOT NULL;
