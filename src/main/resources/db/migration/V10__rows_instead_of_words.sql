-- What was read out of the journal's details until now has rows of its own.

-- The mails in which units answered, without a table, what was asked of them for a round.
CREATE TABLE unit_words (
  campaign TEXT   NOT NULL,
  round_id TEXT   NOT NULL,
  unit     TEXT   NOT NULL,
  arrival  BIGINT NOT NULL,
  at       TEXT   NOT NULL,
  PRIMARY KEY (campaign, round_id, unit, arrival)
);

INSERT INTO unit_words (campaign, round_id, unit, arrival, at)
SELECT s.campaign, s.round_id, s.unit, a.id, MIN(j.at)
FROM journal j
JOIN arrivals a ON j.details LIKE '{"arrival":"' || a.id || '",%'
JOIN submissions s ON j.about = 'round/' || s.campaign || '/' || s.round_id
 AND j.details LIKE '%"unit":"' || s.unit || '"}'
WHERE j.what = 'alert-unit-answered'
GROUP BY s.campaign, s.round_id, s.unit, a.id;

-- How far into the journal the operator's program has been told; one row, once it has been told at all.
CREATE TABLE alarm (
  id      INTEGER PRIMARY KEY,
  told_to BIGINT  NOT NULL
);

-- The details are {"needs":"2","to":"17"}.
INSERT INTO alarm (id, told_to)
SELECT 1, CAST(ltrim(ltrim(rtrim(details, '"}'), '{"neds:0123456789'), ',"to:') AS BIGINT)
FROM journal WHERE what = 'alarm-told' ORDER BY id DESC LIMIT 1;
