-- Softfall diary, schema 11: how long caffeine stays in the body.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- minutes until half of it is gone
ALTER TABLE plan_preferences ADD COLUMN caffeine_half_life_min INTEGER NOT NULL DEFAULT 300
    CHECK (caffeine_half_life_min BETWEEN 90 AND 900);
