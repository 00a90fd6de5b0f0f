-- Softfall diary, schema 3: how the person wants the routine, what was ticked off in it, and by what a step is guided.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- The undo of a program of schema 2 does not know the routine's preferences.
UPDATE compatibility SET min_reader = 3;

-- How the person wants the routine. No row: the defaults.
CREATE TABLE routine_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    -- what fills the wind-down; NULL: not chosen yet
    activity TEXT CHECK (activity = 'reading' OR activity = 'breathing' OR activity = 'relaxation'
        OR activity = 'quiet-relaxation' OR activity = 'meditation' OR activity = 'stretching'),
    version TEXT NOT NULL CHECK (version = 'standing' OR version = 'seated'),
    form TEXT NOT NULL CHECK (form = 'standard' OR form = 'short'),
    hold_s INTEGER NOT NULL CHECK (hold_s BETWEEN 10 AND 60),                -- seconds
    pace TEXT NOT NULL CHECK (pace = '5-5' OR pace = '4-6'),                 -- seconds in, seconds out
    meditation_min INTEGER NOT NULL CHECK (meditation_min BETWEEN 1 AND 60), -- minutes
    sound TEXT NOT NULL CHECK (sound = 'voice' OR sound = 'tones' OR sound = 'silent'),
    volume_pct INTEGER NOT NULL CHECK (volume_pct BETWEEN 0 AND 100),        -- percent
    goes_dark INTEGER NOT NULL CHECK (goes_dark IN (0, 1)),     -- the window becomes black at the screen cut-off
    display_off INTEGER NOT NULL CHECK (display_off IN (0, 1)), -- the displays are switched off then
    warm_light INTEGER NOT NULL CHECK (warm_light IN (0, 1)),   -- the desktop's night light is on then
    knows_stretch_safety INTEGER NOT NULL CHECK (knows_stretch_safety IN (0, 1)) -- was read and confirmed
) STRICT;

-- What was ticked off. Not undone.
CREATE TABLE routine_tick (
    session INTEGER NOT NULL REFERENCES routine_session (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step = 'wind-down' OR step = 'stimulants' OR step = 'electrolytes'
        OR step = 'stretching' OR step = 'schedule' OR step = 'environment'
        OR step = 'screens'),
    item TEXT NOT NULL,                                   -- id in the catalogue
    PRIMARY KEY (session, step, item)
) STRICT, WITHOUT ROWID;

-- The script that guides the step, with its numbers: 'standard-stretching 30'; '' for none.
ALTER TABLE routine_step ADD COLUMN guidance TEXT NOT NULL DEFAULT '';
-- Milliseconds that the step had run when the script began.
ALTER TABLE routine_step ADD COLUMN guided_from_ms INTEGER NOT NULL DEFAULT 0 CHECK (guided_from_ms >= 0);
