-- Since when a report waits, past its time, for what arrived before it: by our clock, and in real time. A restart goes on with it.
CREATE TABLE begun_waits (
    campaign TEXT NOT NULL,
    round_id TEXT NOT NULL,
    leaves   TEXT NOT NULL,
    begun    TEXT NOT NULL,
    really   TEXT NOT NULL,
    PRIMARY KEY (campaign, round_id, leaves)
);
