-- What of a campaign stays as it was at its first submission: stored figures would mean something else otherwise.
CREATE TABLE first_forms (
  campaign TEXT NOT NULL PRIMARY KEY,
  parts    TEXT NOT NULL
);
