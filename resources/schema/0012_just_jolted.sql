-- Softfall diary, schema 12: slow breathing by ear after a twitch at night.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- 1: a press within a minute of a twitch leads slow breathing; 0: nothing sounds after lights-out
ALTER TABLE routine_preferences ADD COLUMN leads_after_twitch INTEGER NOT NULL DEFAULT 0
    CHECK (leads_after_twitch IN (0, 1));
