-- What people allow a unit in a round: to report nothing, or to report later.
CREATE TABLE allowances (
  campaign TEXT NOT NULL,
  round_id TEXT NOT NULL,
  unit     TEXT NOT NULL,
  kind     TEXT NOT NULL,                      -- exemption, permit
  until_at TEXT,                               -- of a permit
  PRIMARY KEY (campaign, round_id, unit, kind)
);

-- A version that was taken back stays, and keeps its number, but counts for nothing.
ALTER TABLE submissions ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;

DROP INDEX one_version_per_document;
CREATE UNIQUE INDEX one_version_per_document ON submissions (document, campaign, round_id, unit) WHERE withdrawn = 0;

DROP VIEW current_figures;
DROP VIEW current_submissions;

CREATE VIEW current_submissions AS
SELECT s.id, s.campaign, s.round_id, s.unit, s.version, s.code, s.verdict, s.nil, s.late, s.received_at, s.document, s.arrival
FROM submissions s
WHERE s.verdict <> 'returned' AND s.withdrawn = 0 AND NOT EXISTS (
    SELECT 1 FROM submissions n
    WHERE n.campaign = s.campaign AND n.round_id = s.round_id AND n.unit = s.unit
      AND n.verdict <> 'returned' AND n.withdrawn = 0
      AND (n.received_at > s.received_at
        OR n.received_at = s.received_at AND n.arrival > s.arrival
        OR n.received_at = s.received_at AND n.arrival = s.arrival AND n.version > s.version));

CREATE VIEW current_figures AS
SELECT s.campaign, s.round_id, s.unit, s.version, f.submission, f.column_key, f.kind, f.value,
       COALESCE(f.original, f.value) AS original, f.sheet, f.cell
FROM current_submissions s JOIN unit_figures f ON f.submission = s.id;

-- The state that an act put an end to, so that it can be taken back.
ALTER TABLE acts ADD COLUMN before TEXT;

-- Whether a table brought a version or a person did.
ALTER TABLE submissions ADD COLUMN source TEXT NOT NULL DEFAULT 'table';

-- In real time: a letter that tells of an act waits until the act can no longer be undone.
ALTER TABLE letters ADD COLUMN held_until TEXT;
