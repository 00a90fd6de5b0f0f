-- Softfall diary, schema 1.
--
-- Rules for every schema file:
--   * NNNN_name.sql brings a diary from schema NNNN-1 to NNNN. It runs once, whole, in one transaction together with
--     PRAGMA user_version, so it holds neither BEGIN nor COMMIT. A released file is never edited.
--   * `compatibility.min_reader` is the oldest schema whose programs may still write this file. Raise it to NNNN unless
--     such a program can write and undo here without loss: a new table or index is harmless, and so is a new column with
--     a default, since undo reads from the file which columns there are. A new table whose changes are undone is not,
--     because the older program does not know it.
--   * Nothing is written here for undo. A table whose changes are undone is named in app/storage/UndoableTables.h, and
--     its triggers are made from its columns after the last script.
--
-- CHECKs list allowed words with OR: an IN with more than two makes a temporary table for every row written.
--
-- Units and zones: *_utc is seconds since 1970-01-01T00:00:00Z; *_offset is local time minus UTC at that instant, in
-- seconds; zone is an IANA name, '' where a file gave only the offset; night is the local date of the evening as
-- YYYY-MM-DD, decided when the entry was noted and never derived again. Instants lie between the years 1970 and 2999.

CREATE TABLE compatibility (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    min_reader INTEGER NOT NULL CHECK (min_reader >= 1)   -- oldest schema whose programs may write this file
) STRICT;
INSERT INTO compatibility (one, min_reader) VALUES (1, 1);

-- (Nights are checked with date(night, '+0 days'), since plain date() lets 2025-02-29 pass.)

-- The morning's answer about a night. NULL: not asked or not answered.
CREATE TABLE night (
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    seq INTEGER NOT NULL CHECK (seq BETWEEN 1 AND 2),     -- 2: second main sleep on one date
    status TEXT NOT NULL CHECK (status = 'logged' OR status = 'unsure' OR status = 'no-sleep'),
    twitches INTEGER CHECK (twitches BETWEEN 0 AND 50),   -- count; given exactly when logged
    woke TEXT CHECK (woke = 'none' OR woke = 'some' OR woke = 'most'),   -- how many of the twitches woke the person
    quality INTEGER CHECK (quality BETWEEN 1 AND 5),      -- 1 bad, 5 good
    fatigue INTEGER CHECK (fatigue BETWEEN 0 AND 4),      -- 0 not tired, 4 very
    in_bed_utc INTEGER CHECK (in_bed_utc BETWEEN -64800 AND 32503744800),         -- seconds UTC
    in_bed_offset INTEGER CHECK (in_bed_offset BETWEEN -64800 AND 64800),         -- seconds east of UTC, then
    lights_out_utc INTEGER CHECK (lights_out_utc BETWEEN -64800 AND 32503744800), -- seconds UTC
    lights_out_offset INTEGER CHECK (lights_out_offset BETWEEN -64800 AND 64800), -- seconds east of UTC, then
    wake_utc INTEGER CHECK (wake_utc BETWEEN -64800 AND 32503744800),             -- seconds UTC; final waking
    wake_offset INTEGER CHECK (wake_offset BETWEEN -64800 AND 64800),             -- seconds east of UTC, then
    out_of_bed_utc INTEGER CHECK (out_of_bed_utc BETWEEN -64800 AND 32503744800), -- seconds UTC
    out_of_bed_offset INTEGER CHECK (out_of_bed_offset BETWEEN -64800 AND 64800), -- seconds east of UTC, then
    -- IANA name of the night and its four instants, fixed at lights-out
    zone TEXT NOT NULL,
    sol_min INTEGER CHECK (sol_min BETWEEN 0 AND 240),    -- minutes to fall asleep
    awakenings INTEGER CHECK (awakenings BETWEEN 0 AND 20), -- count
    waso_min INTEGER CHECK (waso_min BETWEEN 0 AND 600),  -- minutes awake after sleep onset
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),           -- 0 none, 10 worst
    cramp INTEGER CHECK (cramp IN (0, 1)),                -- with a cramp
    spread INTEGER CHECK (spread IN (0, 1)),              -- spread from one limb to others
    middle_of_night INTEGER CHECK (middle_of_night IN (0, 1)), -- came back in the middle of the night
    note TEXT NOT NULL CHECK (length(note) <= 500),       -- '' for none
    late INTEGER NOT NULL CHECK (late IN (0, 1)),         -- answered more than 24 hours after waking
    PRIMARY KEY (night, seq),
    CHECK ((status = 'logged') = (twitches IS NOT NULL)),
    CHECK ((in_bed_utc IS NULL) = (in_bed_offset IS NULL)),
    CHECK ((lights_out_utc IS NULL) = (lights_out_offset IS NULL)),
    CHECK ((wake_utc IS NULL) = (wake_offset IS NULL)),
    CHECK ((out_of_bed_utc IS NULL) = (out_of_bed_offset IS NULL)),
    CHECK (in_bed_utc IS NULL OR coalesce(lights_out_utc, wake_utc, out_of_bed_utc, in_bed_utc) >= in_bed_utc),
    CHECK (lights_out_utc IS NULL OR coalesce(wake_utc, out_of_bed_utc, lights_out_utc) >= lights_out_utc),
    CHECK (wake_utc IS NULL OR coalesce(out_of_bed_utc, wake_utc) >= wake_utc),
    CHECK (wake_utc - lights_out_utc <= 86400)
) STRICT, WITHOUT ROWID;

-- One sleep start that was noted. AUTOINCREMENT: a number, once given, is never given again.
CREATE TABLE twitch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN -64800 AND 32503744800),  -- seconds UTC
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),  -- seconds east of UTC, then
    zone TEXT NOT NULL,                                   -- IANA name, then
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    intensity INTEGER CHECK (intensity BETWEEN 1 AND 3),  -- 1 slight, 3 strong
    limb TEXT CHECK (limb = 'leg-left' OR limb = 'leg-right' OR limb = 'legs' OR limb = 'arm'
        OR limb = 'trunk' OR limb = 'whole-body'),
    falling INTEGER NOT NULL CHECK (falling IN (0, 1)),   -- with a feeling of falling
    woke INTEGER NOT NULL CHECK (woke IN (0, 1)),         -- woke the person
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),           -- 0 none, 10 worst
    note TEXT NOT NULL CHECK (length(note) <= 500)        -- '' for none
) STRICT;
CREATE INDEX twitch_by_night ON twitch (night);

-- Something recorded about a day.
CREATE TABLE habit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- seconds UTC; end of exercise, begin of screens in bed
    at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN -64800 AND 32503744800),
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),  -- seconds east of UTC, then
    zone TEXT NOT NULL,                                   -- IANA name, then
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL,
    -- mg, units, minutes or level, by kind; NULL where the kind has none
    amount REAL,
    intensity TEXT CHECK (intensity = 'light' OR intensity = 'moderate' OR intensity = 'vigorous'), -- exercise only
    CHECK (CASE kind
        WHEN 'caffeine' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 2000        -- mg
        WHEN 'alcohol' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 20           -- units
        WHEN 'exercise' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 1440        -- minutes
        WHEN 'stress' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 4             -- level
        WHEN 'screens-in-bed' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 240   -- minutes
        WHEN 'stretch' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 240          -- minutes
        WHEN 'nicotine' THEN amount IS NULL
        WHEN 'screens-off' THEN amount IS NULL
        WHEN 'electrolyte-food' THEN amount IS NULL
        WHEN 'tea' THEN amount IS NULL
        ELSE 0 END),
    CHECK (kind = 'alcohol' OR amount IS NULL OR amount = CAST(amount AS INTEGER)), -- only units have fractions
    CHECK ((kind = 'exercise') = (intensity IS NOT NULL))
) STRICT;
CREATE INDEX habit_by_night ON habit (night);

-- A change (the word itself is too easily taken for a verb): from that night on something was done differently.
CREATE TABLE change_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- first night, local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    label TEXT NOT NULL CHECK (length(trim(label)) > 0 AND length(label) <= 200)
) STRICT;
CREATE INDEX change_mark_by_night ON change_mark (night);

-- When to sleep, by weekday of the evening. A weekday without a row has the default.
CREATE TABLE sleep_schedule (
    weekday INTEGER PRIMARY KEY CHECK (weekday BETWEEN 1 AND 7),               -- ISO: 1 Monday, 7 Sunday
    bedtime_min INTEGER NOT NULL CHECK (bedtime_min BETWEEN 0 AND 1439),       -- minutes after midnight, wall time
    wake_min INTEGER NOT NULL CHECK (wake_min BETWEEN 0 AND 1439)              -- minutes after midnight, wall time
) STRICT;

-- A bedtime that holds for one night only.
CREATE TABLE bedtime_override (
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    bedtime_min INTEGER NOT NULL CHECK (bedtime_min BETWEEN 0 AND 1439),       -- minutes after midnight, wall time
    PRIMARY KEY (night)
) STRICT, WITHOUT ROWID;

-- How the evening hangs on bedtime. No row: the defaults, those of plan_step included.
CREATE TABLE plan_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    caffeine_before_min INTEGER NOT NULL CHECK (caffeine_before_min BETWEEN 0 AND 1440), -- minutes before bedtime
    -- minutes after midnight, wall time; NULL: no such limit
    caffeine_latest_min INTEGER CHECK (caffeine_latest_min BETWEEN 0 AND 1439),
    -- minutes before bedtime
    large_caffeine_before_min INTEGER NOT NULL CHECK (large_caffeine_before_min BETWEEN 0 AND 1440),
    nicotine_before_min INTEGER NOT NULL CHECK (nicotine_before_min BETWEEN 0 AND 1440), -- minutes before bedtime
    exercise_before_min INTEGER NOT NULL CHECK (exercise_before_min BETWEEN 0 AND 1440), -- minutes before bedtime
    screens_before_min INTEGER NOT NULL CHECK (screens_before_min BETWEEN 0 AND 240),    -- minutes before bedtime
    wind_down_before_min INTEGER NOT NULL CHECK (wind_down_before_min BETWEEN 10 AND 240) -- minutes before bedtime
) STRICT;

-- The steps of the evening.
CREATE TABLE plan_step (
    step TEXT NOT NULL PRIMARY KEY CHECK (step = 'wind-down' OR step = 'stimulants' OR step = 'electrolytes'
        OR step = 'stretching' OR step = 'schedule' OR step = 'environment'
        OR step = 'screens'),
    position INTEGER NOT NULL CHECK (position >= 0),      -- order within the evening, from 0
    length_min INTEGER NOT NULL CHECK (length_min BETWEEN 0 AND 240) -- minutes
) STRICT, WITHOUT ROWID;

-- One evening's run through the steps. Not undone.
CREATE TABLE routine_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    started_utc INTEGER NOT NULL,                         -- seconds UTC
    changed_utc INTEGER NOT NULL,                         -- seconds UTC; last transition
    bedtime_utc INTEGER NOT NULL,                         -- seconds UTC; as planned at the start
    state TEXT NOT NULL CHECK (state = 'running' OR state = 'paused' OR state = 'finished'
        OR state = 'abandoned'),
    current INTEGER NOT NULL CHECK (current >= 0)         -- position of the current step; their number once finished
) STRICT;
CREATE INDEX routine_session_by_night ON routine_session (night);
CREATE INDEX routine_session_open ON routine_session (id) WHERE state IN ('running', 'paused');

CREATE TABLE routine_step (
    session INTEGER NOT NULL REFERENCES routine_session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),      -- order within the session, from 0
    step TEXT NOT NULL CHECK (step = 'wind-down' OR step = 'stimulants' OR step = 'electrolytes'
        OR step = 'stretching' OR step = 'schedule' OR step = 'environment'
        OR step = 'screens'),
    planned_s INTEGER NOT NULL CHECK (planned_s >= 0),    -- seconds
    elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),  -- milliseconds, by the monotonic clock
    state TEXT NOT NULL CHECK (state = 'pending' OR state = 'current' OR state = 'done' OR state = 'skipped'),
    skip_reason TEXT NOT NULL,                            -- '' for none
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

-- What became of a night's reminder. No row: planned, or due once its time has come. Not undone.
CREATE TABLE reminder (
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL CHECK (kind = 'caffeine-cutoff' OR kind = 'nicotine-cutoff'
        OR kind = 'exercise-cutoff' OR kind = 'evening-check-in'
        OR kind = 'wind-down' OR kind = 'screen-cutoff' OR kind = 'bedtime'
        OR kind = 'morning-check-in'),
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'due' OR state = 'shown' OR state = 'done'
        OR state = 'snoozed' OR state = 'skipped' OR state = 'expired'
        OR state = 'satisfied'),
    snoozed_until_utc INTEGER,                            -- seconds UTC
    PRIMARY KEY (night, kind)
) STRICT, WITHOUT ROWID;

-- The journal behind undo. While `undo_recording.open_step` names a step, it notes every row that the diary's and the
-- plan's tables gain, change or lose: by triggers that the program makes (app/storage/UndoTriggers.cpp), except that the
-- rows a step adds to the tables with numbers of their own are noted as one range when the step is closed, since those
-- numbers are never given twice. Undoing a step is itself recorded, as the step that redoes it.
--
-- An image is column=value, with commas between and values as SQL literals. (Not JSON: SQLite 3.40 refuses its JSON
-- functions to triggers while trusted_schema is off, and quote() writes fractions that read back the same to the last
-- bit.)
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,                                  -- what it was: log-twitch, import, plan, ...
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))      -- 1: redoes what was undone; goes with the next step
) STRICT;

CREATE TABLE undo_row (
    id INTEGER PRIMARY KEY,                               -- order of the changes
    step INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change = 'added' OR change = 'added-range' OR change = 'changed' OR change = 'removed'),
    -- added: its primary key; added-range: first and last number; removed: all columns as they were before; changed:
    -- the primary key, and the columns that changed as they were before (until schema 5 all of them)
    image TEXT NOT NULL
) STRICT;
CREATE INDEX undo_row_by_step ON undo_row (step);

CREATE TABLE undo_recording (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    open_step INTEGER REFERENCES undo_step (id)           -- set only inside a transaction
) STRICT;
INSERT INTO undo_recording (one, open_step) VALUES (1, NULL);
