-- Rules of a form that somebody has said are not asked of a unit in a round.
CREATE TABLE waivers (
  campaign TEXT NOT NULL,
  round_id TEXT NOT NULL,
  unit     TEXT NOT NULL,
  rule     TEXT NOT NULL,                      -- its text as in form.yaml
  until_at TEXT,                               -- asked again from then on; null: in the whole round
  PRIMARY KEY (campaign, round_id, unit, rule)
);
