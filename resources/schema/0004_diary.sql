-- Softfall diary, schema 4: how the person wants the diary, and the servings of caffeine that one tap notes.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- The undo of a program of schema 3 does not know the diary's preferences.
UPDATE compatibility SET min_reader = 4;

-- How the person wants the diary. No row: the defaults, those of caffeine_preset included.
CREATE TABLE diary_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    counts TEXT NOT NULL CHECK (counts = 'each-night' OR counts = 'each-week'), -- how twitches are told
    logs_live INTEGER NOT NULL CHECK (logs_live IN (0, 1)) -- twitches are logged as they happen
) STRICT;

-- The servings of caffeine that one tap notes.
CREATE TABLE caffeine_preset (
    position INTEGER PRIMARY KEY CHECK (position BETWEEN 1 AND 16),            -- order in which they are shown
    -- NULL: the person's own
    serving TEXT CHECK (serving = 'coffee' OR serving = 'espresso' OR serving = 'black-tea' OR serving = 'green-tea'
        OR serving = 'cola' OR serving = 'energy-drink' OR serving = 'large-energy-drink' OR serving = 'decaf'),
    label TEXT NOT NULL CHECK (length(label) <= 40),      -- the person's own name for it; '' for a known serving
    amount_mg INTEGER NOT NULL CHECK (amount_mg BETWEEN 0 AND 2000),           -- mg
    CHECK ((serving IS NULL) = (length(trim(label)) > 0))
) STRICT;

CREATE TRIGGER diary_preferences_journal_insert AFTER INSERT ON diary_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'diary_preferences', 'added',
        'one=' || quote(NEW.one)
    FROM undo_recording;
END;

CREATE TRIGGER diary_preferences_journal_update AFTER UPDATE ON diary_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.one, OLD.counts, OLD.logs_live)
        IS NOT (NEW.one, NEW.counts, NEW.logs_live)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'diary_preferences', 'changed',
        'one=' || quote(OLD.one) || ',counts=' || quote(OLD.counts) || ',logs_live=' || quote(OLD.logs_live)
    FROM undo_recording;
END;

CREATE TRIGGER diary_preferences_journal_delete AFTER DELETE ON diary_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'diary_preferences', 'removed',
        'one=' || quote(OLD.one) || ',counts=' || quote(OLD.counts) || ',logs_live=' || quote(OLD.logs_live)
    FROM undo_recording;
END;

CREATE TRIGGER caffeine_preset_journal_insert AFTER INSERT ON caffeine_preset
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'caffeine_preset', 'added',
        'position=' || quote(NEW.position)
    FROM undo_recording;
END;

CREATE TRIGGER caffeine_preset_journal_update AFTER UPDATE ON caffeine_preset
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.position, OLD.serving, OLD.label, OLD.amount_mg)
        IS NOT (NEW.position, NEW.serving, NEW.label, NEW.amount_mg)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'caffeine_preset', 'changed',
        'position=' || quote(OLD.position) || ',serving=' || quote(OLD.serving) || ',label=' || quote(OLD.label) || ',amount_mg=' || quote(OLD.amount_mg)
    FROM undo_recording;
END;

CREATE TRIGGER caffeine_preset_journal_delete AFTER DELETE ON caffeine_preset
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'caffeine_preset', 'removed',
        'position=' || quote(OLD.position) || ',serving=' || quote(OLD.serving) || ',label=' || quote(OLD.label) || ',amount_mg=' || quote(OLD.amount_mg)
    FROM undo_recording;
END;
