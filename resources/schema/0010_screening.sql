-- Softfall diary, schema 10: what is known about health, and what screening found.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- The undo of an older program does not know these tables.
UPDATE compatibility SET min_reader = 10;

-- The present answer to a question of the health check. No row: not answered. An id that a later program wrote is
-- passed over.
CREATE TABLE health_answer (
    question TEXT NOT NULL PRIMARY KEY,                   -- id
    reply TEXT NOT NULL,                                  -- id
    -- local date on which this reply was first given
    day TEXT NOT NULL CHECK (day BETWEEN '1970-01-01' AND '2999-12-31' AND day IS date(day, '+0 days'))
) STRICT, WITHOUT ROWID;

-- One step with one medicine.
CREATE TABLE medicine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- local date, maybe roughly
    day TEXT NOT NULL CHECK (day BETWEEN '1970-01-01' AND '2999-12-31' AND day IS date(day, '+0 days')),
    step TEXT NOT NULL,                                   -- id: started, raised, lowered, stopped
    kind TEXT NOT NULL,                                   -- id
    name TEXT NOT NULL CHECK (length(name) <= 100)        -- '' for none
) STRICT;

-- A rule of screening that has fired.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL,                                   -- id
    version INTEGER NOT NULL CHECK (version >= 1),        -- of the rule
    level TEXT NOT NULL,                                  -- id: E, U, S, R, I
    -- night that made it true, or local date of the answer
    since TEXT NOT NULL CHECK (since BETWEEN '1970-01-01' AND '2999-12-31' AND since IS date(since, '+0 days')),
    found_utc INTEGER NOT NULL CHECK (found_utc BETWEEN -64800 AND 32503744800), -- seconds UTC
    inputs TEXT NOT NULL CHECK (length(inputs) <= 200),   -- what it was based on, as name=value
    measure REAL NOT NULL,                                -- by the rule's own scale; greater is worse
    -- local date on which the person said that it was discussed; NULL: not yet
    discussed TEXT CHECK (discussed BETWEEN '1970-01-01' AND '2999-12-31' AND discussed IS date(discussed, '+0 days')),
    -- local date from which on it no longer holds; NULL: it does
    ended TEXT CHECK (ended BETWEEN '1970-01-01' AND '2999-12-31' AND ended IS date(ended, '+0 days'))
) STRICT;
