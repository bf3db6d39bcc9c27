-- An answer may name one of our letters by its subject alone. Only the beginning is looked up: a page of an index holds no text of any length.
CREATE INDEX letters_subject ON letters (substr(subject, 1, 60));
