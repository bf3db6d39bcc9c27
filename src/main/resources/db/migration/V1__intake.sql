-- What has arrived. ${key} is each store's own way to number rows.
CREATE TABLE arrivals (
  id           ${key},
  channel      TEXT    NOT NULL,               -- mailbox, folder, desk
  path         TEXT    NOT NULL,               -- the mailbox's name, or the file's path below the inbox
  mark         TEXT    NOT NULL,               -- uidvalidity:uid of a mail, sha-256 of a file
  present      INTEGER NOT NULL DEFAULT 1,     -- 0 once the file has left the place where it was found
  name         TEXT    NOT NULL,
  sender       TEXT,
  message_id   TEXT,
  thread       TEXT    NOT NULL DEFAULT '',    -- the Message-IDs that the mail answers
  sha256       TEXT    NOT NULL,
  size         BIGINT  NOT NULL,
  received_at  TEXT    NOT NULL,
  taken_at     TEXT    NOT NULL,
  automatic    INTEGER NOT NULL DEFAULT 0,
  chosen_unit  TEXT,                           -- what a person chose at the desk
  chosen_round TEXT,
  state        TEXT    NOT NULL DEFAULT 'received',
  reason       TEXT,                           -- a finding's code, or why it was ignored
  attempts     INTEGER NOT NULL DEFAULT 0      -- how often it was begun to be judged
);
CREATE UNIQUE INDEX arrivals_once ON arrivals (channel, path, mark) WHERE present = 1;
CREATE INDEX arrivals_state ON arrivals (state);

CREATE TABLE documents (
  id       ${key},
  arrival  BIGINT  NOT NULL REFERENCES arrivals (id),
  ordinal  INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  sha256   TEXT    NOT NULL,
  size     BIGINT  NOT NULL,
  state    TEXT    NOT NULL DEFAULT 'received',
  reason   TEXT,
  UNIQUE (arrival, ordinal)
);
CREATE INDEX documents_sha256 ON documents (sha256);

-- How far each mailbox has been taken without a gap.
CREATE TABLE mailboxes (
  name         TEXT   PRIMARY KEY,
  uid_validity BIGINT NOT NULL,
  taken_to     BIGINT NOT NULL
);

-- When each campaign was first loaded: what was over by then is never acted upon.
CREATE TABLE first_loads (
  campaign  TEXT PRIMARY KEY,
  loaded_at TEXT NOT NULL
);

CREATE TABLE journal (
  id      ${key},
  at      TEXT NOT NULL,
  what    TEXT NOT NULL,                       -- an act or a change of state, for instance arrival-taken
  about   TEXT NOT NULL,                       -- what it happened to, for instance arrival/17
  details TEXT NOT NULL                        -- a JSON object
);
CREATE INDEX journal_about ON journal (about);
