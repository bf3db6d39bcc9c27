-- The last word of whoever approves a round's report (送审).
CREATE TABLE approvals (
  campaign TEXT    NOT NULL,
  round_id TEXT    NOT NULL,
  granted  INTEGER NOT NULL,                   -- 0: the report must not leave
  who      TEXT    NOT NULL,
  why      TEXT,
  at       TEXT    NOT NULL,
  PRIMARY KEY (campaign, round_id)
);
