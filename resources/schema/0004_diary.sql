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
