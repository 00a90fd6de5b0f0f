-- Softfall diary, schema 6: kinds of reminder are no longer listed, so that a new one needs no schema. A kind that the
-- program does not know is passed over when it is read.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- The undo of a program of schema 5 expects all columns of a row that was changed.
UPDATE compatibility SET min_reader = 6;

-- What became of a night's reminder. No row: planned, or due once its time has come. Not undone.
CREATE TABLE new_reminder (
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'due' OR state = 'shown' OR state = 'done'
        OR state = 'snoozed' OR state = 'skipped' OR state = 'expired'
        OR state = 'satisfied'),
    snoozed_until_utc INTEGER,                            -- seconds UTC
    due_utc INTEGER,                                      -- seconds UTC, as it was shown or answered; NULL: not known
    PRIMARY KEY (night, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO new_reminder SELECT night, kind, state, snoozed_until_utc, due_utc FROM reminder;
DROP TABLE reminder;
ALTER TABLE new_reminder RENAME TO reminder;

-- Kinds of reminder that are never shown.
CREATE TABLE new_silenced_reminder (
    kind TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO new_silenced_reminder SELECT kind FROM silenced_reminder;
DROP TABLE silenced_reminder;
ALTER TABLE new_silenced_reminder RENAME TO silenced_reminder;

-- What was decided about a reminder, when, and why. Not undone; only the newest rows are kept.
CREATE TABLE new_reminder_decision (
    id INTEGER PRIMARY KEY,                               -- order in which it was noted
    at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN -64800 AND 32503744800),  -- seconds UTC
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),  -- seconds east of UTC, then
    zone TEXT NOT NULL,                                   -- IANA name, then
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome = 'shown' OR outcome = 'shown-again' OR outcome = 'held-back'
        OR outcome = 'asked' OR outcome = 'expired' OR outcome = 'snoozed' OR outcome = 'skipped'
        OR outcome = 'done' OR outcome = 'satisfied' OR outcome = 'answered'),
    reason TEXT NOT NULL CHECK (reason = '' OR reason = 'machine-asleep' OR reason = 'not-running'
        OR reason = 'person-away' OR reason = 'clock-set' OR reason = 'no-server'
        OR reason = 'enough-for-today'),                  -- why it was not shown when due; '' for none
    due_utc INTEGER NOT NULL CHECK (due_utc BETWEEN -64800 AND 32503744800) -- seconds UTC; by the plan of that moment
) STRICT;
INSERT INTO new_reminder_decision
    SELECT id, at_utc, at_offset, zone, night, kind, outcome, reason, due_utc FROM reminder_decision;
DROP TABLE reminder_decision;
ALTER TABLE new_reminder_decision RENAME TO reminder_decision;
CREATE INDEX reminder_decision_by_instant ON reminder_decision (at_utc);
