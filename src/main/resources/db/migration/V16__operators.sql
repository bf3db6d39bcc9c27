-- Whoever works at the desk. Names are told apart without regard to case.
CREATE TABLE operators (
  id       ${key},
  name     TEXT    NOT NULL,
  folded   TEXT    NOT NULL UNIQUE,            -- the name in small letters
  role     TEXT    NOT NULL,
  password TEXT,                               -- encoded, with its method; null until a one-time address was used
  blocked  INTEGER NOT NULL DEFAULT 0,
  added_at TEXT    NOT NULL
);
-- Addresses that are good once: for a new password, or, without an operator, for the first one.
CREATE TABLE one_time_addresses (
  hash        TEXT PRIMARY KEY,                -- SHA-256 of what stands in the address
  operator_id BIGINT,
  until_at    TEXT NOT NULL                    -- real time
) ${narrow};
-- Who is signed in, in real time.
CREATE TABLE sign_ins (
  hash        TEXT PRIMARY KEY,                -- SHA-256 of what stands in the cookie
  operator_id BIGINT NOT NULL,
  began_at    TEXT   NOT NULL,
  seen_at     TEXT   NOT NULL
) ${narrow};
CREATE INDEX sign_ins_of ON sign_ins (operator_id);
