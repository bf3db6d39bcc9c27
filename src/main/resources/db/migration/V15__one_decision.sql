-- Whoever decides about a round's report (the clock, a person, the approver) takes its row first, so that decisions come one after
-- the other, whichever node or thread they come from.
CREATE TABLE round_decisions (
  campaign  TEXT    NOT NULL,
  round_id  TEXT    NOT NULL,
  decisions INTEGER NOT NULL,
  PRIMARY KEY (campaign, round_id)
);

-- What a report says, as a hash over its figures and states; null for reports that were frozen before this column existed.
ALTER TABLE reports ADD COLUMN content TEXT;

-- Whether the outbox holds its copy of the workbook; until now it was written first.
ALTER TABLE reports ADD COLUMN copied INTEGER NOT NULL DEFAULT 0;
UPDATE reports SET copied = 1;
