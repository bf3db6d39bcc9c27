-- Of two versions that were received at the same moment, the one that arrived later counts: mail servers tell whole seconds, and
-- which of two was judged first says nothing.
DROP VIEW current_figures;
DROP VIEW current_submissions;

CREATE VIEW current_submissions AS
SELECT s.id, s.campaign, s.round_id, s.unit, s.version, s.code, s.verdict, s.nil, s.late, s.received_at, s.document, s.arrival
FROM submissions s
WHERE s.verdict <> 'returned' AND NOT EXISTS (
    SELECT 1 FROM submissions n
    WHERE n.campaign = s.campaign AND n.round_id = s.round_id AND n.unit = s.unit AND n.verdict <> 'returned'
      AND (n.received_at > s.received_at
        OR n.received_at = s.received_at AND n.arrival > s.arrival
        OR n.received_at = s.received_at AND n.arrival = s.arrival AND n.version > s.version));

CREATE VIEW current_figures AS
SELECT s.campaign, s.round_id, s.unit, s.version, f.submission, f.column_key, f.kind, f.value,
       COALESCE(f.original, f.value) AS original, f.sheet, f.cell
FROM current_submissions s JOIN unit_figures f ON f.submission = s.id;
