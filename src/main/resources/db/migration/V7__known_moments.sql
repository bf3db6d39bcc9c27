-- Since when each moment of a round is known: what had passed by then is never acted upon.
CREATE TABLE known_moments (
  campaign TEXT NOT NULL,
  round_id TEXT NOT NULL,
  kind     TEXT NOT NULL,                      -- due, forward
  moment   TEXT NOT NULL,
  known_at TEXT NOT NULL,
  PRIMARY KEY (campaign, round_id, kind, moment)
);

-- 0 until the moments of a campaign that was loaded before this table existed are taken over: they were known at its first load.
ALTER TABLE first_loads ADD COLUMN taken_over INTEGER NOT NULL DEFAULT 0;
