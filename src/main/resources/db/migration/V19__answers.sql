-- What became of the questions about a version: how the unit explained one, and whether a person was content with it.
CREATE TABLE finding_answers (
  submission  BIGINT  NOT NULL REFERENCES submissions (id),
  finding     TEXT    NOT NULL,                -- by which it is known again
  explanation TEXT,
  accepted    INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (submission, finding)
) ${narrow};
