-- Whose figures came in the same bytes, and whether a mail came before, is asked at every arrival: neither may cost more the more there
-- are.
DROP INDEX submissions_by_bytes;
CREATE INDEX submissions_by_bytes ON submissions (sha256, campaign, round_id, unit);
CREATE INDEX arrivals_by_bytes ON arrivals (sha256, channel);
