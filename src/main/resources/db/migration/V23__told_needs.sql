-- Of which needs the operator was told, by letter or by the ring of a program; a row goes when the need is settled.
CREATE TABLE told_needs (
  way    TEXT    NOT NULL,                     -- letter, bell
  what   TEXT    NOT NULL,
  about  TEXT    NOT NULL,                     -- as the journal names it, for instance arrival/17
  extent INTEGER NOT NULL,                     -- how much there was of it by then
  PRIMARY KEY (way, what, about)
);
