-- What people did. An act whose letter waits can be undone for a while; undone ones stay.
CREATE TABLE acts (
  id         ${key},
  kind       TEXT   NOT NULL,
  about      TEXT   NOT NULL,                  -- as the journal names it, for instance letter/3
  who        TEXT   NOT NULL,
  why        TEXT   NOT NULL,
  at         TEXT   NOT NULL,
  version    INTEGER,                          -- of the unit, made or changed by the act
  letter     BIGINT,
  undo_until TEXT,                             -- real time
  undone_at  TEXT
);
CREATE INDEX acts_about ON acts (about, kind);
