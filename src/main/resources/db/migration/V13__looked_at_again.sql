-- What is asked of a version because of others comes and goes with what they report: it is open or gone, and the unit was told
-- of it or not. Findings of the table itself have neither.
ALTER TABLE findings ADD COLUMN looked TEXT;
ALTER TABLE findings ADD COLUMN told INTEGER NOT NULL DEFAULT 0;

UPDATE findings SET looked = 'open', told = 1
WHERE submission IS NOT NULL AND severity = 'query' AND code IN ('magnitude', 'same-as-other-unit');

CREATE INDEX looked_findings ON findings (submission) WHERE looked IS NOT NULL;
