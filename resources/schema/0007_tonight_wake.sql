-- Softfall diary, schema 7: the wake time of a single night.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- minutes after midnight, wall time; NULL: that of the weekday
ALTER TABLE bedtime_override ADD COLUMN wake_min INTEGER CHECK (wake_min BETWEEN 0 AND 1439);
