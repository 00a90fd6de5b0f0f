-- Some of the triggers that the scripts of schemas 1 to 5 had written out, before they were made from the columns, and
-- what these triggers wrote when a night was corrected and a kind of reminder was silenced no longer: a diary of schema 5
-- with these is one of that time.
CREATE TRIGGER night_journal_insert AFTER INSERT ON night
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'night', 'added',
        'night=' || quote(NEW.night) || ',seq=' || quote(NEW.seq)
    FROM undo_recording;
END;

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

CREATE TRIGGER silenced_reminder_journal_update AFTER UPDATE ON silenced_reminder
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.kind)
        IS NOT (NEW.kind)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'silenced_reminder', 'changed',
        'kind=' || quote(OLD.kind)
    FROM undo_recording;
END;

CREATE TRIGGER silenced_reminder_journal_delete AFTER DELETE ON silenced_reminder
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'silenced_reminder', 'removed',
        'kind=' || quote(OLD.kind)
    FROM undo_recording;
END;

INSERT INTO undo_step(label, undone) VALUES ('morning', 0);
UPDATE undo_recording SET open_step = last_insert_rowid();
UPDATE night SET twitches = 5, note = 'by hand' WHERE night = '2025-03-08';
UPDATE undo_recording SET open_step = NULL;
INSERT INTO undo_step(label, undone) VALUES ('plan', 0);
UPDATE undo_recording SET open_step = last_insert_rowid();
DELETE FROM silenced_reminder;
DELETE FROM night WHERE night = '2025-03-10';
UPDATE undo_recording SET open_step = NULL;
