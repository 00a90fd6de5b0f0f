-- Softfall diary, schema 8: since when there is a diary. Before that nothing is asked and nobody is reminded.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- Not undone. No row: the welcome was not seen yet.
CREATE TABLE beginning (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    at_utc INTEGER CHECK (at_utc BETWEEN -64800 AND 32503744800), -- seconds UTC; NULL: the welcome is not over
    -- local date of the first evening of the diary
    first_night TEXT CHECK (first_night BETWEEN '1970-01-01' AND '2999-12-31' AND first_night IS date(first_night, '+0 days')),
    screen INTEGER NOT NULL DEFAULT 1 CHECK (screen BETWEEN 1 AND 4), -- of the welcome, where it was left
    answers TEXT NOT NULL DEFAULT '',                     -- ids of what was answered there, with blanks between
    CHECK ((at_utc IS NULL) = (first_night IS NULL))
) STRICT;

-- Whoever has written, set or been shown anything has begun, nobody knows when.
INSERT INTO beginning (one, at_utc, first_night)
    SELECT 1, 0, '1970-01-01' WHERE EXISTS (SELECT 1 FROM night) OR EXISTS (SELECT 1 FROM twitch)
        OR EXISTS (SELECT 1 FROM habit) OR EXISTS (SELECT 1 FROM change_mark) OR EXISTS (SELECT 1 FROM experiment)
        OR EXISTS (SELECT 1 FROM sleep_schedule) OR EXISTS (SELECT 1 FROM bedtime_override)
        OR EXISTS (SELECT 1 FROM plan_preferences) OR EXISTS (SELECT 1 FROM plan_step)
        OR EXISTS (SELECT 1 FROM reminder_preferences) OR EXISTS (SELECT 1 FROM silenced_reminder)
        OR EXISTS (SELECT 1 FROM pause) OR EXISTS (SELECT 1 FROM routine_preferences)
        OR EXISTS (SELECT 1 FROM diary_preferences) OR EXISTS (SELECT 1 FROM caffeine_preset)
        OR EXISTS (SELECT 1 FROM routine_session) OR EXISTS (SELECT 1 FROM reminder)
        OR EXISTS (SELECT 1 FROM reminder_decision) OR EXISTS (SELECT 1 FROM travel);
