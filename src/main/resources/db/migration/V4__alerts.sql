-- The operator is told of alerts: they are looked for on every beat.
CREATE INDEX journal_what ON journal (what, at);
