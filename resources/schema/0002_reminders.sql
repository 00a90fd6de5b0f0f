-- Softfall diary, schema 2: how the person wants to be reminded, pauses, travel, and the log of what was decided.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- The undo of a program of schema 1 does not know pauses and reminder preferences.
UPDATE compatibility SET min_reader = 2;

-- When the reminder was due by the plan of the moment it was shown or answered: seconds UTC; NULL for not known.
ALTER TABLE reminder ADD COLUMN due_utc INTEGER;

-- How the person wants to be reminded. No row: the defaults.
CREATE TABLE reminder_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1))  -- 1: notifications give nothing away
) STRICT;

-- Kinds of reminder that are never shown.
CREATE TABLE silenced_reminder (
    kind TEXT NOT NULL PRIMARY KEY CHECK (kind = 'caffeine-cutoff' OR kind = 'nicotine-cutoff'
        OR kind = 'exercise-cutoff' OR kind = 'evening-check-in'
        OR kind = 'wind-down' OR kind = 'screen-cutoff' OR kind = 'bedtime'
        OR kind = 'morning-check-in')
) STRICT, WITHOUT ROWID;

-- Nights on which the coach is silent; no two pauses share a night.
CREATE TABLE pause (
    -- local date of the first evening
    first_night TEXT NOT NULL CHECK (first_night BETWEEN '1970-01-01' AND '2999-12-31' AND first_night IS date(first_night, '+0 days')),
    -- local date of the last evening
    last_night TEXT NOT NULL CHECK (last_night BETWEEN '1970-01-01' AND '2999-12-31' AND last_night IS date(last_night, '+0 days')),
    reason TEXT NOT NULL CHECK (reason = 'holiday' OR reason = 'illness' OR reason = 'other'),
    PRIMARY KEY (first_night),
    CHECK (last_night >= first_night)
) STRICT, WITHOUT ROWID;

-- Home, and what was answered away from it. No row: no home is known yet. Not undone.
CREATE TABLE travel (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    home_zone TEXT NOT NULL,                              -- IANA name; '' for not known
    policy TEXT NOT NULL CHECK (policy = 'ask' OR policy = 'always-here' OR policy = 'always-home'),
    answered_zone TEXT,                                   -- IANA name of the zone that was asked about
    answer TEXT CHECK (answer = 'here' OR answer = 'home'), -- which clock to live by there
    asked_zone TEXT NOT NULL,                             -- IANA name of the zone a notice asked about; '' for none
    CHECK ((answered_zone IS NULL) = (answer IS NULL))
) STRICT;

-- What was decided about a reminder, when, and why. Not undone; only the newest rows are kept.
CREATE TABLE reminder_decision (
    id INTEGER PRIMARY KEY,                               -- order in which it was noted
    at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN -64800 AND 32503744800),  -- seconds UTC
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),  -- seconds east of UTC, then
    zone TEXT NOT NULL,                                   -- IANA name, then
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL CHECK (kind = 'caffeine-cutoff' OR kind = 'nicotine-cutoff'
        OR kind = 'exercise-cutoff' OR kind = 'evening-check-in'
        OR kind = 'wind-down' OR kind = 'screen-cutoff' OR kind = 'bedtime'
        OR kind = 'morning-check-in'),
    outcome TEXT NOT NULL CHECK (outcome = 'shown' OR outcome = 'shown-again' OR outcome = 'held-back'
        OR outcome = 'asked' OR outcome = 'expired' OR outcome = 'snoozed' OR outcome = 'skipped'
        OR outcome = 'done' OR outcome = 'satisfied' OR outcome = 'answered'),
    reason TEXT NOT NULL CHECK (reason = '' OR reason = 'machine-asleep' OR reason = 'not-running'
        OR reason = 'person-away' OR reason = 'clock-set' OR reason = 'no-server'
        OR reason = 'enough-for-today'),                  -- why it was not shown when due; '' for none
    due_utc INTEGER NOT NULL CHECK (due_utc BETWEEN -64800 AND 32503744800) -- seconds UTC; by the plan of that moment
) STRICT;
CREATE INDEX reminder_decision_by_instant ON reminder_decision (at_utc);

-- Notices that stand on the desktop, so that they can be answered and taken away after a restart. Not undone.
CREATE TABLE reminder_notice (
    key TEXT NOT NULL PRIMARY KEY,                        -- night and kinds
    handle TEXT NOT NULL                                  -- the notifier's: bus, server and number
) STRICT, WITHOUT ROWID;
