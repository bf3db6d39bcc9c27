-- Truth values 0 or 1, figures plain decimals in text, so that nothing is rounded on either database.

CREATE TABLE submissions (
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
    PRIMARY KEY (campaign, round_id, unit, version)
);
CREATE UNIQUE INDEX one_version_per_document ON submissions (document, campaign, round_id, unit);
CREATE INDEX submissions_by_bytes ON submissions (sha256);

-- Line 0 is the unit's figures; the lines from 1 on are the rows of its table.
CREATE TABLE submission_rows (
    campaign TEXT    NOT NULL,
    round_id TEXT    NOT NULL,
    unit     TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    line     INTEGER NOT NULL,
    role     TEXT    NOT NULL,
    label    TEXT    NOT NULL,
    sheet    TEXT    NOT NULL,
    cell     TEXT,
    PRIMARY KEY (campaign, round_id, unit, version, line),
    FOREIGN KEY (campaign, round_id, unit, version) REFERENCES submissions (campaign, round_id, unit, version)
);

CREATE TABLE figures (
    campaign   TEXT    NOT NULL,
    round_id   TEXT    NOT NULL,
    unit       TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    line       INTEGER NOT NULL,
    column_key TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    value      TEXT,
    original   TEXT    NOT NULL,
    sheet      TEXT    NOT NULL,
    cell       TEXT,
    PRIMARY KEY (campaign, round_id, unit, version, line, column_key),
    FOREIGN KEY (campaign, round_id, unit, version) REFERENCES submissions (campaign, round_id, unit, version)
);

-- Everything that was found in a document; campaign, round, unit and version are set where it belongs to a submission.
CREATE TABLE findings (
    document  BIGINT  NOT NULL,
    line      INTEGER NOT NULL,
    code      TEXT    NOT NULL,
    severity  TEXT    NOT NULL,
    sheet     TEXT,
    cell      TEXT,
    column_key TEXT,
    unit      TEXT,
    original  TEXT,
    taken     TEXT,
    arguments TEXT    NOT NULL,
    campaign  TEXT,
    round_id  TEXT,
    version   INTEGER,
    PRIMARY KEY (document, line)
);

-- A document's table that was not taken again: its bytes are behind the latest version already.
CREATE TABLE duplicates (
    document BIGINT  NOT NULL,
    campaign TEXT    NOT NULL,
    round_id TEXT    NOT NULL,
    unit     TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    PRIMARY KEY (document, campaign, round_id, unit)
);
