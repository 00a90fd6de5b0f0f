-- Softfall diary, schema 9: the voice that speaks, its pace, and the person's own recordings.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- id of the voice, as 'flite:slt'; '': the best that is installed
ALTER TABLE routine_preferences ADD COLUMN voice TEXT NOT NULL DEFAULT '';
-- percent of the voice's own pace
ALTER TABLE routine_preferences ADD COLUMN voice_pace_pct INTEGER NOT NULL DEFAULT 90
    CHECK (voice_pace_pct BETWEEN 60 AND 120);
-- absolute path of a folder; '': none
ALTER TABLE routine_preferences ADD COLUMN recordings TEXT NOT NULL DEFAULT '';
