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

-- Those of night know its new column. (A night that is added is noted by its key alone.)
DROP TRIGGER night_journal_update;
DROP TRIGGER night_journal_delete;

CREATE TRIGGER night_journal_update AFTER UPDATE ON night
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.night, OLD.seq, OLD.status, OLD.twitches, OLD.woke, OLD.quality, OLD.fatigue, OLD.in_bed_utc,
         OLD.in_bed_offset, OLD.lights_out_utc, OLD.lights_out_offset, OLD.wake_utc, OLD.wake_offset,
         OLD.out_of_bed_utc, OLD.out_of_bed_offset, OLD.zone, OLD.sol_min, OLD.awakenings, OLD.waso_min, OLD.pain,
         OLD.cramp, OLD.spread, OLD.middle_of_night, OLD.note, OLD.late, OLD.backfilled)
        IS NOT (NEW.night, NEW.seq, NEW.status, NEW.twitches, NEW.woke, NEW.quality, NEW.fatigue, NEW.in_bed_utc,
                NEW.in_bed_offset, NEW.lights_out_utc, NEW.lights_out_offset, NEW.wake_utc, NEW.wake_offset,
                NEW.out_of_bed_utc, NEW.out_of_bed_offset, NEW.zone, NEW.sol_min, NEW.awakenings, NEW.waso_min,
                NEW.pain, NEW.cramp, NEW.spread, NEW.middle_of_night, NEW.note, NEW.late, NEW.backfilled)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'night', 'changed',
        'night=' || quote(OLD.night) || ',seq=' || quote(OLD.seq) || ',status=' || quote(OLD.status)
        || ',twitches=' || quote(OLD.twitches) || ',woke=' || quote(OLD.woke) || ',quality=' || quote(OLD.quality)
        || ',fatigue=' || quote(OLD.fatigue) || ',in_bed_utc=' || quote(OLD.in_bed_utc)
        || ',in_bed_offset=' || quote(OLD.in_bed_offset) || ',lights_out_utc=' || quote(OLD.lights_out_utc)
        || ',lights_out_offset=' || quote(OLD.lights_out_offset) || ',wake_utc=' || quote(OLD.wake_utc)
        || ',wake_offset=' || quote(OLD.wake_offset) || ',out_of_bed_utc=' || quote(OLD.out_of_bed_utc)
        || ',out_of_bed_offset=' || quote(OLD.out_of_bed_offset) || ',zone=' || quote(OLD.zone)
        || ',sol_min=' || quote(OLD.sol_min) || ',awakenings=' || quote(OLD.awakenings)
        || ',waso_min=' || quote(OLD.waso_min) || ',pain=' || quote(OLD.pain) || ',cramp=' || quote(OLD.cramp)
        || ',spread=' || quote(OLD.spread) || ',middle_of_night=' || quote(OLD.middle_of_night)
        || ',note=' || quote(OLD.note) || ',late=' || quote(OLD.late) || ',backfilled=' || quote(OLD.backfilled)
    FROM undo_recording;
END;

CREATE TRIGGER night_journal_delete AFTER DELETE ON night
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'night', 'removed',
        'night=' || quote(OLD.night) || ',seq=' || quote(OLD.seq) || ',status=' || quote(OLD.status)
        || ',twitches=' || quote(OLD.twitches) || ',woke=' || quote(OLD.woke) || ',quality=' || quote(OLD.quality)
        || ',fatigue=' || quote(OLD.fatigue) || ',in_bed_utc=' || quote(OLD.in_bed_utc)
        || ',in_bed_offset=' || quote(OLD.in_bed_offset) || ',lights_out_utc=' || quote(OLD.lights_out_utc)
        || ',lights_out_offset=' || quote(OLD.lights_out_offset) || ',wake_utc=' || quote(OLD.wake_utc)
        || ',wake_offset=' || quote(OLD.wake_offset) || ',out_of_bed_utc=' || quote(OLD.out_of_bed_utc)
        || ',out_of_bed_offset=' || quote(OLD.out_of_bed_offset) || ',zone=' || quote(OLD.zone)
        || ',sol_min=' || quote(OLD.sol_min) || ',awakenings=' || quote(OLD.awakenings)
        || ',waso_min=' || quote(OLD.waso_min) || ',pain=' || quote(OLD.pain) || ',cramp=' || quote(OLD.cramp)
        || ',spread=' || quote(OLD.spread) || ',middle_of_night=' || quote(OLD.middle_of_night)
        || ',note=' || quote(OLD.note) || ',late=' || quote(OLD.late) || ',backfilled=' || quote(OLD.backfilled)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_journal_update AFTER UPDATE ON experiment
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.id, OLD.first_night, OLD.what, OLD.pairs, OLD.block_nights, OLD.seed, OLD.stopped_night)
        IS NOT (NEW.id, NEW.first_night, NEW.what, NEW.pairs, NEW.block_nights, NEW.seed,
                NEW.stopped_night)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment', 'changed',
        'id=' || quote(OLD.id) || ',first_night=' || quote(OLD.first_night) || ',what=' || quote(OLD.what)
        || ',pairs=' || quote(OLD.pairs) || ',block_nights=' || quote(OLD.block_nights) || ',seed=' || quote(OLD.seed)
        || ',stopped_night=' || quote(OLD.stopped_night)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_journal_delete AFTER DELETE ON experiment
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment', 'removed',
        'id=' || quote(OLD.id) || ',first_night=' || quote(OLD.first_night) || ',what=' || quote(OLD.what)
        || ',pairs=' || quote(OLD.pairs) || ',block_nights=' || quote(OLD.block_nights) || ',seed=' || quote(OLD.seed)
        || ',stopped_night=' || quote(OLD.stopped_night)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_pause_journal_insert AFTER INSERT ON experiment_pause
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment_pause', 'added',
        'experiment=' || quote(NEW.experiment) || ',first_night=' || quote(NEW.first_night)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_pause_journal_update AFTER UPDATE ON experiment_pause
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.experiment, OLD.first_night, OLD.last_night, OLD.reason)
        IS NOT (NEW.experiment, NEW.first_night, NEW.last_night, NEW.reason)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment_pause', 'changed',
        'experiment=' || quote(OLD.experiment) || ',first_night=' || quote(OLD.first_night)
        || ',last_night=' || quote(OLD.last_night) || ',reason=' || quote(OLD.reason)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_pause_journal_delete AFTER DELETE ON experiment_pause
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment_pause', 'removed',
        'experiment=' || quote(OLD.experiment) || ',first_night=' || quote(OLD.first_night)
        || ',last_night=' || quote(OLD.last_night) || ',reason=' || quote(OLD.reason)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_answer_journal_insert AFTER INSERT ON experiment_answer
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment_answer', 'added',
        'experiment=' || quote(NEW.experiment) || ',night=' || quote(NEW.night)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_answer_journal_update AFTER UPDATE ON experiment_answer
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.experiment, OLD.night, OLD.done)
        IS NOT (NEW.experiment, NEW.night, NEW.done)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment_answer', 'changed',
        'experiment=' || quote(OLD.experiment) || ',night=' || quote(OLD.night) || ',done=' || quote(OLD.done)
    FROM undo_recording;
END;

CREATE TRIGGER experiment_answer_journal_delete AFTER DELETE ON experiment_answer
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'experiment_answer', 'removed',
        'experiment=' || quote(OLD.experiment) || ',night=' || quote(OLD.night) || ',done=' || quote(OLD.done)
    FROM undo_recording;
END;
