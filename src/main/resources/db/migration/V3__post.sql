-- What leaves the house. A letter's mail is kept as the very text that goes over the wire (ASCII, CRLF), so that every attempt sends the same bytes.
CREATE TABLE letters (
  id          ${key},
  kind        TEXT    NOT NULL,
  about       TEXT    NOT NULL,
  campaign    TEXT,
  round_id    TEXT,
  recipients  TEXT    NOT NULL,               -- addresses as the header names them, separated by blanks
  remaining   TEXT    NOT NULL,               -- to whom the next attempt goes
  subject     TEXT    NOT NULL,
  message_id  TEXT    NOT NULL UNIQUE,
  mail        TEXT    NOT NULL,
  state       TEXT    NOT NULL,
  attempts    INTEGER NOT NULL DEFAULT 0,
  wired       INTEGER NOT NULL DEFAULT 0,     -- how often the mail went over the wire without an answer
  created_at  TEXT    NOT NULL,
  next_at     TEXT,                           -- not before, for waiting and uncertain letters
  data_at     TEXT,                           -- set while the mail is on the wire: found at a start, nobody knows how it ended
  done_at     TEXT,
  answer      TEXT,                           -- what the server said last
  copied      INTEGER NOT NULL DEFAULT 0,     -- whether the outbox holds its copy
  UNIQUE (kind, about)
);
CREATE INDEX letters_state ON letters (state);
CREATE INDEX letters_uncopied ON letters (id) WHERE copied = 0;

CREATE TABLE attempts (
  letter   BIGINT  NOT NULL REFERENCES letters (id),
  number   INTEGER NOT NULL,
  at       TEXT    NOT NULL,
  outcome  TEXT    NOT NULL,
  answer   TEXT    NOT NULL,
  PRIMARY KEY (letter, number)
);

-- A stage of a round that was acted upon, or passed over, once.
CREATE TABLE reminder_stages (
  campaign TEXT NOT NULL,
  round_id TEXT NOT NULL,
  stage    TEXT NOT NULL,
  outcome  TEXT NOT NULL,
  at       TEXT NOT NULL,
  PRIMARY KEY (campaign, round_id, stage)
);

-- What was done at a round's forward, once.
CREATE TABLE forwardings (
  campaign TEXT NOT NULL,
  round_id TEXT NOT NULL,
  outcome  TEXT NOT NULL,                      -- sent, held, awaiting-approval
  why      TEXT,
  at       TEXT NOT NULL,
  PRIMARY KEY (campaign, round_id)
);

CREATE TABLE reports (
  campaign  TEXT    NOT NULL,
  round_id  TEXT    NOT NULL,
  revision  INTEGER NOT NULL,
  file      TEXT    NOT NULL,                  -- its path below the outbox
  sha256    TEXT    NOT NULL,
  frozen_at TEXT    NOT NULL,
  letter    BIGINT,
  PRIMARY KEY (campaign, round_id, revision)
);

-- Whose which version a report holds.
CREATE TABLE report_units (
  campaign TEXT    NOT NULL,
  round_id TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  unit     TEXT    NOT NULL,
  version  INTEGER NOT NULL,
  PRIMARY KEY (campaign, round_id, revision, unit),
  FOREIGN KEY (campaign, round_id, revision) REFERENCES reports (campaign, round_id, revision)
);
