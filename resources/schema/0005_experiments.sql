-- Softfall diary, schema 5: answers that were added too late to be counted, and randomised experiments.
-- The rules for schema files stand at the head of 0001_initial.sql.

-- The undo of a program of schema 4 knows neither the new column of night nor experiments.
UPDATE compatibility SET min_reader = 5;

-- 1: answered more than two days after waking; kept and shown, but no part of statistics.
ALTER TABLE night ADD COLUMN backfilled INTEGER NOT NULL DEFAULT 0 CHECK (backfilled IN (0, 1));

-- Something that is tried on some nights and left out on others, in blocks whose order within each pair a coin decides.
CREATE TABLE experiment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- first night of the first block, local date of the evening
    first_night TEXT NOT NULL CHECK (first_night BETWEEN '1970-01-01' AND '2999-12-31' AND first_night IS date(first_night, '+0 days')),
    what TEXT NOT NULL CHECK (what = 'no-caffeine-after-noon' OR what = 'ten-minute-stretch'
        OR what = 'screens-off-hour-before' OR what = 'mineral-rich-dinner' OR what = 'no-late-hard-training'),
    pairs INTEGER NOT NULL CHECK (pairs BETWEEN 2 AND 12), -- pairs of blocks, with it and without
    block_nights INTEGER NOT NULL CHECK (block_nights BETWEEN 3 AND 4), -- nights of each block
    seed INTEGER NOT NULL,                                -- of the coin: 64 bits, read as a signed number
    -- first night that is no part of it any more, local date of the evening; NULL unless it was stopped
    stopped_night TEXT CHECK (stopped_night BETWEEN '1970-01-01' AND '2999-12-31' AND stopped_night IS date(stopped_night, '+0 days')),
    CHECK (stopped_night >= first_night)
) STRICT;

-- Nights that an experiment passes over; its later nights move behind them. No two of one experiment share a night.
CREATE TABLE experiment_pause (
    experiment INTEGER NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
    -- local date of the first evening
    first_night TEXT NOT NULL CHECK (first_night BETWEEN '1970-01-01' AND '2999-12-31' AND first_night IS date(first_night, '+0 days')),
    -- local date of the last evening
    last_night TEXT NOT NULL CHECK (last_night BETWEEN '1970-01-01' AND '2999-12-31' AND last_night IS date(last_night, '+0 days')),
    reason TEXT NOT NULL CHECK (reason = 'holiday' OR reason = 'illness' OR reason = 'other'),
    PRIMARY KEY (experiment, first_night),
    CHECK (last_night >= first_night)
) STRICT, WITHOUT ROWID;

-- What the person said about a night of an experiment.
CREATE TABLE experiment_answer (
    experiment INTEGER NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    done INTEGER NOT NULL CHECK (done IN (0, 1)),         -- 1: it was done that night, whatever was asked
    PRIMARY KEY (experiment, night)
) STRICT, WITHOUT ROWID;
