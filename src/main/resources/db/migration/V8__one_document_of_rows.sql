-- A submission has a number, by which its figures name it. The unit's figures stay one row each; the rows of its table are
-- kept together in the next step. ${narrow} lets SQLite keep a table by its key alone.
DROP INDEX one_version_per_document;
DROP INDEX submissions_by_bytes;
ALTER TABLE submissions RENAME TO old_submissions;
ALTER TABLE submission_rows RENAME TO old_rows;
ALTER TABLE figures RENAME TO old_figures;
ALTER TABLE findings RENAME TO old_findings;
ALTER TABLE duplicates RENAME TO old_duplicates;

CREATE TABLE submissions (
    id          ${key},
    campaign    TEXT    NOT NULL,
    round_id    TEXT    NOT NULL,
    unit        TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    code        TEXT    NOT NULL,
    verdict     TEXT    NOT NULL,
    nil         INTEGER NOT NULL,
    late        INTEGER NOT NULL,
    received_at TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    arrival     BIGINT  NOT NULL,
    document    BIGINT  NOT NULL,
    sha256      TEXT    NOT NULL,
    UNIQUE (campaign, round_id, unit, version)
);
CREATE UNIQUE INDEX one_version_per_document ON submissions (document, campaign, round_id, unit);
CREATE INDEX submissions_by_bytes ON submissions (sha256);

INSERT INTO submissions (campaign, round_id, unit, version, code, verdict, nil, late,
                         received_at, recorded_at, arrival, document, sha256)
SELECT campaign, round_id, unit, version, code, verdict, nil, late,
       received_at, recorded_at, arrival, document, sha256
FROM old_submissions ORDER BY recorded_at, document, campaign, round_id, unit, version;

CREATE TABLE unit_figures (
    submission BIGINT  NOT NULL REFERENCES submissions (id),
    column_key TEXT    NOT NULL,
    kind       TEXT    NOT NULL,                 -- figure, words, or why there is none
    value      TEXT,                             -- the exact decimal
    original   TEXT,                             -- what stands in the cell; NULL where that is just the value
    sheet      TEXT    NOT NULL,
    cell       TEXT,
    PRIMARY KEY (submission, column_key)
) ${narrow};

INSERT INTO unit_figures (submission, column_key, kind, value, original, sheet, cell)
SELECT s.id, f.column_key, f.kind, f.value, NULLIF(f.original, f.value), f.sheet, f.cell
FROM old_figures f JOIN submissions s
  ON s.campaign = f.campaign AND s.round_id = f.round_id AND s.unit = f.unit AND s.version = f.version
WHERE f.line = 0;

-- The rows of a submission's table in their order, several hundred in each part, as JSON.
CREATE TABLE table_rows (
    submission BIGINT  NOT NULL REFERENCES submissions (id),
    part       INTEGER NOT NULL,
    body       TEXT    NOT NULL,
    PRIMARY KEY (submission, part)
);

-- Everything that was found in a document; what belongs to a submission names it.
CREATE TABLE findings (
    document   BIGINT  NOT NULL,
    line       INTEGER NOT NULL,
    code       TEXT    NOT NULL,
    severity   TEXT    NOT NULL,
    sheet      TEXT,
    cell       TEXT,
    column_key TEXT,
    unit       TEXT,
    original   TEXT,
    taken      TEXT,
    arguments  TEXT    NOT NULL,
    submission BIGINT REFERENCES submissions (id),
    PRIMARY KEY (document, line)
) ${narrow};

INSERT INTO findings (document, line, code, severity, sheet, cell, column_key, unit, original, taken, arguments,
                      submission)
SELECT f.document, f.line, f.code, f.severity, f.sheet, f.cell, f.column_key, f.unit, f.original, f.taken, f.arguments,
       s.id
FROM old_findings f LEFT JOIN submissions s
  ON s.campaign = f.campaign AND s.round_id = f.round_id AND s.unit = f.unit AND s.version = f.version;
DROP TABLE old_findings;

-- A document's table that was not taken again: its bytes are behind this submission already.
CREATE TABLE duplicates (
    document   BIGINT NOT NULL,
    submission BIGINT NOT NULL REFERENCES submissions (id),
    PRIMARY KEY (document, submission)
) ${narrow};

INSERT INTO duplicates (document, submission)
SELECT d.document, s.id FROM old_duplicates d JOIN submissions s
  ON s.campaign = d.campaign AND s.round_id = d.round_id AND s.unit = d.unit AND s.version = d.version;
DROP TABLE old_duplicates;

-- For whoever reads the tables from outside: figures with their units' names, all versions and those that count.
CREATE VIEW figures AS
SELECT s.campaign, s.round_id, s.unit, s.version, f.submission, f.column_key, f.kind, f.value,
       COALESCE(f.original, f.value) AS original, f.sheet, f.cell
FROM unit_figures f JOIN submissions s ON s.id = f.submission;

CREATE VIEW current_submissions AS
SELECT s.id, s.campaign, s.round_id, s.unit, s.version, s.code, s.verdict, s.nil, s.late, s.received_at, s.document
FROM submissions s
WHERE s.verdict <> 'returned' AND NOT EXISTS (
    SELECT 1 FROM submissions n
    WHERE n.campaign = s.campaign AND n.round_id = s.round_id AND n.unit = s.unit AND n.verdict <> 'returned'
      AND (n.received_at > s.received_at OR n.received_at = s.received_at AND n.version > s.version));

CREATE VIEW current_figures AS
SELECT s.campaign, s.round_id, s.unit, s.version, f.submission, f.column_key, f.kind, f.value,
       COALESCE(f.original, f.value) AS original, f.sheet, f.cell
FROM current_submissions s JOIN unit_figures f ON f.submission = s.id;
