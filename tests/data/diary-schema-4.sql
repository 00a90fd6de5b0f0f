-- A diary of schema 4 as its release writes it: that of schema 3, upgraded and gone on with (a dump, and the two numbers that
-- a dump leaves out). It is a fixture of the migration tests: never change it, add the next schema's beside it.
PRAGMA application_id=1399809652;
PRAGMA user_version=4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE bedtime_override (
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    bedtime_min INTEGER NOT NULL CHECK (bedtime_min BETWEEN 0 AND 1439),       -- minutes after midnight, wall time
    PRIMARY KEY (night)
) STRICT, WITHOUT ROWID;
INSERT INTO bedtime_override VALUES('2025-03-08',1365);
CREATE TABLE change_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- first night, local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    label TEXT NOT NULL CHECK (length(trim(label)) > 0 AND length(label) <= 200)
) STRICT;
INSERT INTO change_mark VALUES(1,'2025-02-24','Decaf after noon');
CREATE TABLE compatibility (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    min_reader INTEGER NOT NULL CHECK (min_reader >= 1)   -- oldest schema whose programs may write this file
) STRICT;
INSERT INTO compatibility VALUES(1,4);
CREATE TABLE habit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- seconds UTC; end of exercise, begin of screens in bed
    at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN -64800 AND 32503744800),
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),  -- seconds east of UTC, then
    zone TEXT NOT NULL,                                   -- IANA name, then
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL,
    -- mg, units, minutes or level, by kind; NULL where the kind has none
    amount REAL,
    intensity TEXT CHECK (intensity = 'light' OR intensity = 'moderate' OR intensity = 'vigorous'), -- exercise only
    CHECK (CASE kind
        WHEN 'caffeine' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 2000        -- mg
        WHEN 'alcohol' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 20           -- units
        WHEN 'exercise' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 1440        -- minutes
        WHEN 'stress' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 4             -- level
        WHEN 'screens-in-bed' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 240   -- minutes
        WHEN 'stretch' THEN amount IS NOT NULL AND amount BETWEEN 0 AND 240          -- minutes
        WHEN 'nicotine' THEN amount IS NULL
        WHEN 'screens-off' THEN amount IS NULL
        WHEN 'electrolyte-food' THEN amount IS NULL
        WHEN 'tea' THEN amount IS NULL
        ELSE 0 END),
    CHECK (kind = 'alcohol' OR amount IS NULL OR amount = CAST(amount AS INTEGER)), -- only units have fractions
    CHECK ((kind = 'exercise') = (intensity IS NOT NULL))
) STRICT;
INSERT INTO habit VALUES(1,1741482000,-18000,'America/New_York','2025-03-08','alcohol',1.5,NULL);
CREATE TABLE night (
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    seq INTEGER NOT NULL CHECK (seq BETWEEN 1 AND 2),     -- 2: second main sleep on one date
    status TEXT NOT NULL CHECK (status = 'logged' OR status = 'unsure' OR status = 'no-sleep'),
    twitches INTEGER CHECK (twitches BETWEEN 0 AND 50),   -- count; given exactly when logged
    woke TEXT CHECK (woke = 'none' OR woke = 'some' OR woke = 'most'),   -- how many of the twitches woke the person
    quality INTEGER CHECK (quality BETWEEN 1 AND 5),      -- 1 bad, 5 good
    fatigue INTEGER CHECK (fatigue BETWEEN 0 AND 4),      -- 0 not tired, 4 very
    in_bed_utc INTEGER CHECK (in_bed_utc BETWEEN -64800 AND 32503744800),         -- seconds UTC
    in_bed_offset INTEGER CHECK (in_bed_offset BETWEEN -64800 AND 64800),         -- seconds east of UTC, then
    lights_out_utc INTEGER CHECK (lights_out_utc BETWEEN -64800 AND 32503744800), -- seconds UTC
    lights_out_offset INTEGER CHECK (lights_out_offset BETWEEN -64800 AND 64800), -- seconds east of UTC, then
    wake_utc INTEGER CHECK (wake_utc BETWEEN -64800 AND 32503744800),             -- seconds UTC; final waking
    wake_offset INTEGER CHECK (wake_offset BETWEEN -64800 AND 64800),             -- seconds east of UTC, then
    out_of_bed_utc INTEGER CHECK (out_of_bed_utc BETWEEN -64800 AND 32503744800), -- seconds UTC
    out_of_bed_offset INTEGER CHECK (out_of_bed_offset BETWEEN -64800 AND 64800), -- seconds east of UTC, then
    -- IANA name of the night and its four instants, fixed at lights-out
    zone TEXT NOT NULL,
    sol_min INTEGER CHECK (sol_min BETWEEN 0 AND 240),    -- minutes to fall asleep
    awakenings INTEGER CHECK (awakenings BETWEEN 0 AND 20), -- count
    waso_min INTEGER CHECK (waso_min BETWEEN 0 AND 600),  -- minutes awake after sleep onset
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),           -- 0 none, 10 worst
    cramp INTEGER CHECK (cramp IN (0, 1)),                -- with a cramp
    spread INTEGER CHECK (spread IN (0, 1)),              -- spread from one limb to others
    middle_of_night INTEGER CHECK (middle_of_night IN (0, 1)), -- came back in the middle of the night
    note TEXT NOT NULL CHECK (length(note) <= 500),       -- '' for none
    late INTEGER NOT NULL CHECK (late IN (0, 1)),         -- answered more than 24 hours after waking
    PRIMARY KEY (night, seq),
    CHECK ((status = 'logged') = (twitches IS NOT NULL)),
    CHECK ((in_bed_utc IS NULL) = (in_bed_offset IS NULL)),
    CHECK ((lights_out_utc IS NULL) = (lights_out_offset IS NULL)),
    CHECK ((wake_utc IS NULL) = (wake_offset IS NULL)),
    CHECK ((out_of_bed_utc IS NULL) = (out_of_bed_offset IS NULL)),
    CHECK (in_bed_utc IS NULL OR coalesce(lights_out_utc, wake_utc, out_of_bed_utc, in_bed_utc) >= in_bed_utc),
    CHECK (lights_out_utc IS NULL OR coalesce(wake_utc, out_of_bed_utc, lights_out_utc) >= lights_out_utc),
    CHECK (wake_utc IS NULL OR coalesce(out_of_bed_utc, wake_utc) >= wake_utc),
    CHECK (wake_utc - lights_out_utc <= 86400)
) STRICT, WITHOUT ROWID;
INSERT INTO night VALUES('2025-03-08',1,'logged',2,'some',3,1,1741492200,-18000,1741492800,-18000,1741518000,-14400,1741518900,-14400,'America/New_York',20,1,5,0,0,1,0,'corrected',0);
INSERT INTO night VALUES('2025-03-10',1,'logged',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'America/New_York',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',1);
CREATE TABLE pause (
    -- local date of the first evening
    first_night TEXT NOT NULL CHECK (first_night BETWEEN '1970-01-01' AND '2999-12-31' AND first_night IS date(first_night, '+0 days')),
    -- local date of the last evening
    last_night TEXT NOT NULL CHECK (last_night BETWEEN '1970-01-01' AND '2999-12-31' AND last_night IS date(last_night, '+0 days')),
    reason TEXT NOT NULL CHECK (reason = 'holiday' OR reason = 'illness' OR reason = 'other'),
    PRIMARY KEY (first_night),
    CHECK (last_night >= first_night)
) STRICT, WITHOUT ROWID;
INSERT INTO pause VALUES('2025-07-01','2025-07-14','holiday');
CREATE TABLE plan_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    caffeine_before_min INTEGER NOT NULL CHECK (caffeine_before_min BETWEEN 0 AND 1440), -- minutes before bedtime
    -- minutes after midnight, wall time; NULL: no such limit
    caffeine_latest_min INTEGER CHECK (caffeine_latest_min BETWEEN 0 AND 1439),
    -- minutes before bedtime
    large_caffeine_before_min INTEGER NOT NULL CHECK (large_caffeine_before_min BETWEEN 0 AND 1440),
    nicotine_before_min INTEGER NOT NULL CHECK (nicotine_before_min BETWEEN 0 AND 1440), -- minutes before bedtime
    exercise_before_min INTEGER NOT NULL CHECK (exercise_before_min BETWEEN 0 AND 1440), -- minutes before bedtime
    screens_before_min INTEGER NOT NULL CHECK (screens_before_min BETWEEN 0 AND 240),    -- minutes before bedtime
    wind_down_before_min INTEGER NOT NULL CHECK (wind_down_before_min BETWEEN 10 AND 240) -- minutes before bedtime
) STRICT;
INSERT INTO plan_preferences VALUES(1,540,840,780,360,120,60,90);
CREATE TABLE plan_step (
    step TEXT NOT NULL PRIMARY KEY CHECK (step = 'wind-down' OR step = 'stimulants' OR step = 'electrolytes'
        OR step = 'stretching' OR step = 'schedule' OR step = 'environment'
        OR step = 'screens'),
    position INTEGER NOT NULL CHECK (position >= 0),      -- order within the evening, from 0
    length_min INTEGER NOT NULL CHECK (length_min BETWEEN 0 AND 240) -- minutes
) STRICT, WITHOUT ROWID;
INSERT INTO plan_step VALUES('electrolytes',1,15);
INSERT INTO plan_step VALUES('environment',2,10);
INSERT INTO plan_step VALUES('schedule',6,5);
INSERT INTO plan_step VALUES('screens',3,2);
INSERT INTO plan_step VALUES('stimulants',0,5);
INSERT INTO plan_step VALUES('stretching',4,10);
INSERT INTO plan_step VALUES('wind-down',5,43);
CREATE TABLE reminder (
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL CHECK (kind = 'caffeine-cutoff' OR kind = 'nicotine-cutoff'
        OR kind = 'exercise-cutoff' OR kind = 'evening-check-in'
        OR kind = 'wind-down' OR kind = 'screen-cutoff' OR kind = 'bedtime'
        OR kind = 'morning-check-in'),
    state TEXT NOT NULL CHECK (state = 'planned' OR state = 'due' OR state = 'shown' OR state = 'done'
        OR state = 'snoozed' OR state = 'skipped' OR state = 'expired'
        OR state = 'satisfied'),
    snoozed_until_utc INTEGER, due_utc INTEGER,                            -- seconds UTC
    PRIMARY KEY (night, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO reminder VALUES('2025-03-08','screen-cutoff','snoozed',1741489800,1741489200);
CREATE TABLE reminder_decision (
    id INTEGER PRIMARY KEY,                               -- order in which it was noted
    at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN -64800 AND 32503744800),  -- seconds UTC
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),  -- seconds east of UTC, then
    zone TEXT NOT NULL,                                   -- IANA name, then
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    kind TEXT NOT NULL CHECK (kind = 'caffeine-cutoff' OR kind = 'nicotine-cutoff'
        OR kind = 'exercise-cutoff' OR kind = 'evening-check-in'
        OR kind = 'wind-down' OR kind = 'screen-cutoff' OR kind = 'bedtime'
        OR kind = 'morning-check-in'),
    outcome TEXT NOT NULL CHECK (outcome = 'shown' OR outcome = 'shown-again' OR outcome = 'held-back'
        OR outcome = 'asked' OR outcome = 'expired' OR outcome = 'snoozed' OR outcome = 'skipped'
        OR outcome = 'done' OR outcome = 'satisfied' OR outcome = 'answered'),
    reason TEXT NOT NULL CHECK (reason = '' OR reason = 'machine-asleep' OR reason = 'not-running'
        OR reason = 'person-away' OR reason = 'clock-set' OR reason = 'no-server'
        OR reason = 'enough-for-today'),                  -- why it was not shown when due; '' for none
    due_utc INTEGER NOT NULL CHECK (due_utc BETWEEN -64800 AND 32503744800) -- seconds UTC; by the plan of that moment
) STRICT;
INSERT INTO reminder_decision VALUES(1,1741489200,-18000,'America/New_York','2025-03-08','bedtime','shown','',1741489200);
CREATE TABLE reminder_notice (
    key TEXT NOT NULL PRIMARY KEY,                        -- night and kinds
    handle TEXT NOT NULL                                  -- the notifier's: bus, server and number
) STRICT, WITHOUT ROWID;
INSERT INTO reminder_notice VALUES('2025-03-08/bedtime',':1.7 3');
CREATE TABLE reminder_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1))  -- 1: notifications give nothing away
) STRICT;
INSERT INTO reminder_preferences VALUES(1,1);
CREATE TABLE routine_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    -- what fills the wind-down; NULL: not chosen yet
    activity TEXT CHECK (activity = 'reading' OR activity = 'breathing' OR activity = 'relaxation'
        OR activity = 'quiet-relaxation' OR activity = 'meditation' OR activity = 'stretching'),
    version TEXT NOT NULL CHECK (version = 'standing' OR version = 'seated'),
    form TEXT NOT NULL CHECK (form = 'standard' OR form = 'short'),
    hold_s INTEGER NOT NULL CHECK (hold_s BETWEEN 10 AND 60),                -- seconds
    pace TEXT NOT NULL CHECK (pace = '5-5' OR pace = '4-6'),                 -- seconds in, seconds out
    meditation_min INTEGER NOT NULL CHECK (meditation_min BETWEEN 1 AND 60), -- minutes
    sound TEXT NOT NULL CHECK (sound = 'voice' OR sound = 'tones' OR sound = 'silent'),
    volume_pct INTEGER NOT NULL CHECK (volume_pct BETWEEN 0 AND 100),        -- percent
    goes_dark INTEGER NOT NULL CHECK (goes_dark IN (0, 1)),     -- the window becomes black at the screen cut-off
    display_off INTEGER NOT NULL CHECK (display_off IN (0, 1)), -- the displays are switched off then
    warm_light INTEGER NOT NULL CHECK (warm_light IN (0, 1)),   -- the desktop's night light is on then
    knows_stretch_safety INTEGER NOT NULL CHECK (knows_stretch_safety IN (0, 1)) -- was read and confirmed
) STRICT;
INSERT INTO routine_preferences VALUES(1,'breathing','seated','short',45,'4-6',12,'tones',30,1,0,1,1);
CREATE TABLE routine_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    started_utc INTEGER NOT NULL,                         -- seconds UTC
    changed_utc INTEGER NOT NULL,                         -- seconds UTC; last transition
    bedtime_utc INTEGER NOT NULL,                         -- seconds UTC; as planned at the start
    state TEXT NOT NULL CHECK (state = 'running' OR state = 'paused' OR state = 'finished'
        OR state = 'abandoned'),
    current INTEGER NOT NULL CHECK (current >= 0)         -- position of the current step; their number once finished
) STRICT;
INSERT INTO routine_session VALUES(1,'2025-03-08',1741487400,1741487700,1741492800,'paused',1);
CREATE TABLE routine_step (
    session INTEGER NOT NULL REFERENCES routine_session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),      -- order within the session, from 0
    step TEXT NOT NULL CHECK (step = 'wind-down' OR step = 'stimulants' OR step = 'electrolytes'
        OR step = 'stretching' OR step = 'schedule' OR step = 'environment'
        OR step = 'screens'),
    planned_s INTEGER NOT NULL CHECK (planned_s >= 0),    -- seconds
    elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),  -- milliseconds, by the monotonic clock
    state TEXT NOT NULL CHECK (state = 'pending' OR state = 'current' OR state = 'done' OR state = 'skipped'),
    skip_reason TEXT NOT NULL, guidance TEXT NOT NULL DEFAULT '', guided_from_ms INTEGER NOT NULL DEFAULT 0 CHECK (guided_from_ms >= 0),                            -- '' for none
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
INSERT INTO routine_step VALUES(1,0,'stimulants',300,300000,'done','','',0);
INSERT INTO routine_step VALUES(1,1,'stretching',600,1500,'current','','standard-stretching 30',500);
CREATE TABLE routine_tick (
    session INTEGER NOT NULL REFERENCES routine_session (id) ON DELETE CASCADE,
    step TEXT NOT NULL CHECK (step = 'wind-down' OR step = 'stimulants' OR step = 'electrolytes'
        OR step = 'stretching' OR step = 'schedule' OR step = 'environment'
        OR step = 'screens'),
    item TEXT NOT NULL,                                   -- id in the catalogue
    PRIMARY KEY (session, step, item)
) STRICT, WITHOUT ROWID;
INSERT INTO routine_tick VALUES(1,'schedule','alarm');
CREATE TABLE silenced_reminder (
    kind TEXT NOT NULL PRIMARY KEY CHECK (kind = 'caffeine-cutoff' OR kind = 'nicotine-cutoff'
        OR kind = 'exercise-cutoff' OR kind = 'evening-check-in'
        OR kind = 'wind-down' OR kind = 'screen-cutoff' OR kind = 'bedtime'
        OR kind = 'morning-check-in')
) STRICT, WITHOUT ROWID;
INSERT INTO silenced_reminder VALUES('nicotine-cutoff');
CREATE TABLE sleep_schedule (
    weekday INTEGER PRIMARY KEY CHECK (weekday BETWEEN 1 AND 7),               -- ISO: 1 Monday, 7 Sunday
    bedtime_min INTEGER NOT NULL CHECK (bedtime_min BETWEEN 0 AND 1439),       -- minutes after midnight, wall time
    wake_min INTEGER NOT NULL CHECK (wake_min BETWEEN 0 AND 1439)              -- minutes after midnight, wall time
) STRICT;
INSERT INTO sleep_schedule VALUES(1,1380,420);
INSERT INTO sleep_schedule VALUES(2,1380,420);
INSERT INTO sleep_schedule VALUES(3,1380,420);
INSERT INTO sleep_schedule VALUES(4,1380,420);
INSERT INTO sleep_schedule VALUES(5,1410,480);
INSERT INTO sleep_schedule VALUES(6,1380,420);
INSERT INTO sleep_schedule VALUES(7,1380,420);
CREATE TABLE travel (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    home_zone TEXT NOT NULL,                              -- IANA name; '' for not known
    policy TEXT NOT NULL CHECK (policy = 'ask' OR policy = 'always-here' OR policy = 'always-home'),
    answered_zone TEXT,                                   -- IANA name of the zone that was asked about
    answer TEXT CHECK (answer = 'here' OR answer = 'home'), -- which clock to live by there
    asked_zone TEXT NOT NULL,                             -- IANA name of the zone a notice asked about; '' for none
    CHECK ((answered_zone IS NULL) = (answer IS NULL))
) STRICT;
INSERT INTO travel VALUES(1,'America/New_York','ask','Europe/Berlin','here','Europe/Berlin');
CREATE TABLE twitch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_utc INTEGER NOT NULL CHECK (at_utc BETWEEN -64800 AND 32503744800),  -- seconds UTC
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -64800 AND 64800),  -- seconds east of UTC, then
    zone TEXT NOT NULL,                                   -- IANA name, then
    -- local date of the evening
    night TEXT NOT NULL CHECK (night BETWEEN '1970-01-01' AND '2999-12-31' AND night IS date(night, '+0 days')),
    intensity INTEGER CHECK (intensity BETWEEN 1 AND 3),  -- 1 slight, 3 strong
    limb TEXT CHECK (limb = 'leg-left' OR limb = 'leg-right' OR limb = 'legs' OR limb = 'arm'
        OR limb = 'trunk' OR limb = 'whole-body'),
    falling INTEGER NOT NULL CHECK (falling IN (0, 1)),   -- with a feeling of falling
    woke INTEGER NOT NULL CHECK (woke IN (0, 1)),         -- woke the person
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),           -- 0 none, 10 worst
    note TEXT NOT NULL CHECK (length(note) <= 500)        -- '' for none
) STRICT;
INSERT INTO twitch VALUES(1,1741495560,-18000,'America/New_York','2025-03-08',2,'leg-right',0,1,1,'it''s');
CREATE TABLE undo_recording (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    open_step INTEGER REFERENCES undo_step (id)           -- set only inside a transaction
) STRICT;
INSERT INTO undo_recording VALUES(1,NULL);
CREATE TABLE undo_row (
    id INTEGER PRIMARY KEY,                               -- order of the changes
    step INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change = 'added' OR change = 'added-range' OR change = 'changed' OR change = 'removed'),
    -- added: its primary key; added-range: first and last number; changed, removed: all columns as they were before
    image TEXT NOT NULL
) STRICT;
INSERT INTO undo_row VALUES(1,1,'night','added','night=''2025-03-08'',seq=1');
INSERT INTO undo_row VALUES(2,1,'twitch','added-range','first=1,last=1');
INSERT INTO undo_row VALUES(3,1,'habit','added-range','first=1,last=1');
INSERT INTO undo_row VALUES(4,1,'change_mark','added-range','first=1,last=1');
INSERT INTO undo_row VALUES(5,2,'sleep_schedule','added','weekday=1');
INSERT INTO undo_row VALUES(6,2,'sleep_schedule','added','weekday=2');
INSERT INTO undo_row VALUES(7,2,'sleep_schedule','added','weekday=3');
INSERT INTO undo_row VALUES(8,2,'sleep_schedule','added','weekday=4');
INSERT INTO undo_row VALUES(9,2,'sleep_schedule','added','weekday=5');
INSERT INTO undo_row VALUES(10,2,'sleep_schedule','added','weekday=6');
INSERT INTO undo_row VALUES(11,2,'sleep_schedule','added','weekday=7');
INSERT INTO undo_row VALUES(12,2,'bedtime_override','added','night=''2025-03-08''');
INSERT INTO undo_row VALUES(13,2,'plan_preferences','added','one=1');
INSERT INTO undo_row VALUES(14,2,'plan_step','added','step=''wind-down''');
INSERT INTO undo_row VALUES(15,2,'plan_step','added','step=''stimulants''');
INSERT INTO undo_row VALUES(16,2,'plan_step','added','step=''electrolytes''');
INSERT INTO undo_row VALUES(17,2,'plan_step','added','step=''stretching''');
INSERT INTO undo_row VALUES(18,2,'plan_step','added','step=''schedule''');
INSERT INTO undo_row VALUES(19,2,'plan_step','added','step=''environment''');
INSERT INTO undo_row VALUES(20,2,'plan_step','added','step=''screens''');
INSERT INTO undo_row VALUES(21,3,'night','changed','night=''2025-03-08'',seq=1,status=''logged'',twitches=2,woke=''some'',quality=3,fatigue=1,in_bed_utc=1741492200,in_bed_offset=-18000,lights_out_utc=1741492800,lights_out_offset=-18000,wake_utc=1741518000,wake_offset=-14400,out_of_bed_utc=1741518900,out_of_bed_offset=-14400,zone=''America/New_York'',sol_min=20,awakenings=1,waso_min=5,pain=0,cramp=0,spread=1,middle_of_night=0,note=''Müde 😴'',late=0');
INSERT INTO undo_row VALUES(22,4,'reminder_preferences','added','one=1');
INSERT INTO undo_row VALUES(23,4,'silenced_reminder','added','kind=''nicotine-cutoff''');
INSERT INTO undo_row VALUES(24,4,'pause','added','first_night=''2025-07-01''');
INSERT INTO undo_row VALUES(25,5,'routine_preferences','added','one=1');
INSERT INTO undo_row VALUES(26,6,'diary_preferences','added','one=1');
INSERT INTO undo_row VALUES(27,6,'caffeine_preset','added','position=1');
INSERT INTO undo_row VALUES(28,6,'caffeine_preset','added','position=2');
INSERT INTO undo_row VALUES(29,6,'caffeine_preset','added','position=3');
INSERT INTO undo_row VALUES(30,6,'caffeine_preset','added','position=4');
INSERT INTO undo_row VALUES(31,6,'caffeine_preset','added','position=5');
INSERT INTO undo_row VALUES(32,6,'caffeine_preset','added','position=6');
INSERT INTO undo_row VALUES(33,6,'caffeine_preset','added','position=7');
INSERT INTO undo_row VALUES(34,6,'caffeine_preset','added','position=8');
INSERT INTO undo_row VALUES(35,7,'night','added','night=''2025-03-10'',seq=1');
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,                                  -- what it was: log-twitch, import, plan, ...
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))      -- 1: does again what was taken back; goes with the next step
) STRICT;
INSERT INTO undo_step VALUES(1,'import',0);
INSERT INTO undo_step VALUES(2,'plan',0);
INSERT INTO undo_step VALUES(3,'morning',0);
INSERT INTO undo_step VALUES(4,'plan',0);
INSERT INTO undo_step VALUES(5,'plan',0);
INSERT INTO undo_step VALUES(6,'import',0);
INSERT INTO undo_step VALUES(7,'morning',0);
CREATE TABLE diary_preferences (
    one INTEGER PRIMARY KEY CHECK (one = 1),              -- there is one row
    counts TEXT NOT NULL CHECK (counts = 'each-night' OR counts = 'each-week'), -- how twitches are told
    logs_live INTEGER NOT NULL CHECK (logs_live IN (0, 1)) -- twitches are logged as they happen
) STRICT;
INSERT INTO diary_preferences VALUES(1,'each-week',0);
CREATE TABLE caffeine_preset (
    position INTEGER PRIMARY KEY CHECK (position BETWEEN 1 AND 16),            -- order in which they are shown
    -- NULL: the person's own
    serving TEXT CHECK (serving = 'coffee' OR serving = 'espresso' OR serving = 'black-tea' OR serving = 'green-tea'
        OR serving = 'cola' OR serving = 'energy-drink' OR serving = 'large-energy-drink' OR serving = 'decaf'),
    label TEXT NOT NULL CHECK (length(label) <= 40),      -- the person's own name for it; '' for a known serving
    amount_mg INTEGER NOT NULL CHECK (amount_mg BETWEEN 0 AND 2000),           -- mg
    CHECK ((serving IS NULL) = (length(trim(label)) > 0))
) STRICT;
INSERT INTO caffeine_preset VALUES(1,'coffee','',96);
INSERT INTO caffeine_preset VALUES(2,'espresso','',63);
INSERT INTO caffeine_preset VALUES(3,'black-tea','',48);
INSERT INTO caffeine_preset VALUES(4,'green-tea','',29);
INSERT INTO caffeine_preset VALUES(5,'cola','',33);
INSERT INTO caffeine_preset VALUES(6,'energy-drink','',80);
INSERT INTO caffeine_preset VALUES(7,'large-energy-drink','',160);
INSERT INTO caffeine_preset VALUES(8,'decaf','',5);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('undo_step',7);
INSERT INTO sqlite_sequence VALUES('twitch',1);
INSERT INTO sqlite_sequence VALUES('habit',1);
INSERT INTO sqlite_sequence VALUES('change_mark',1);
INSERT INTO sqlite_sequence VALUES('routine_session',1);
CREATE INDEX twitch_by_night ON twitch (night);
CREATE INDEX habit_by_night ON habit (night);
CREATE INDEX change_mark_by_night ON change_mark (night);
CREATE INDEX routine_session_by_night ON routine_session (night);
CREATE INDEX routine_session_open ON routine_session (id) WHERE state IN ('running', 'paused');
CREATE INDEX undo_row_by_step ON undo_row (step);
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
         OLD.cramp, OLD.spread, OLD.middle_of_night, OLD.note, OLD.late)
        IS NOT (NEW.night, NEW.seq, NEW.status, NEW.twitches, NEW.woke, NEW.quality, NEW.fatigue, NEW.in_bed_utc,
                NEW.in_bed_offset, NEW.lights_out_utc, NEW.lights_out_offset, NEW.wake_utc, NEW.wake_offset,
                NEW.out_of_bed_utc, NEW.out_of_bed_offset, NEW.zone, NEW.sol_min, NEW.awakenings, NEW.waso_min,
                NEW.pain, NEW.cramp, NEW.spread, NEW.middle_of_night, NEW.note, NEW.late)
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
        || ',note=' || quote(OLD.note) || ',late=' || quote(OLD.late)
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
        || ',note=' || quote(OLD.note) || ',late=' || quote(OLD.late)
    FROM undo_recording;
END;
CREATE TRIGGER twitch_journal_update AFTER UPDATE ON twitch
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.id, OLD.at_utc, OLD.at_offset, OLD.zone, OLD.night, OLD.intensity, OLD.limb, OLD.falling, OLD.woke,
         OLD.pain, OLD.note)
        IS NOT (NEW.id, NEW.at_utc, NEW.at_offset, NEW.zone, NEW.night, NEW.intensity, NEW.limb, NEW.falling, NEW.woke,
                NEW.pain, NEW.note)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'twitch', 'changed',
        'id=' || quote(OLD.id) || ',at_utc=' || quote(OLD.at_utc) || ',at_offset=' || quote(OLD.at_offset)
        || ',zone=' || quote(OLD.zone) || ',night=' || quote(OLD.night) || ',intensity=' || quote(OLD.intensity)
        || ',limb=' || quote(OLD.limb) || ',falling=' || quote(OLD.falling) || ',woke=' || quote(OLD.woke)
        || ',pain=' || quote(OLD.pain) || ',note=' || quote(OLD.note)
    FROM undo_recording;
END;
CREATE TRIGGER twitch_journal_delete AFTER DELETE ON twitch
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'twitch', 'removed',
        'id=' || quote(OLD.id) || ',at_utc=' || quote(OLD.at_utc) || ',at_offset=' || quote(OLD.at_offset)
        || ',zone=' || quote(OLD.zone) || ',night=' || quote(OLD.night) || ',intensity=' || quote(OLD.intensity)
        || ',limb=' || quote(OLD.limb) || ',falling=' || quote(OLD.falling) || ',woke=' || quote(OLD.woke)
        || ',pain=' || quote(OLD.pain) || ',note=' || quote(OLD.note)
    FROM undo_recording;
END;
CREATE TRIGGER habit_journal_update AFTER UPDATE ON habit
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.id, OLD.at_utc, OLD.at_offset, OLD.zone, OLD.night, OLD.kind, OLD.amount, OLD.intensity)
        IS NOT (NEW.id, NEW.at_utc, NEW.at_offset, NEW.zone, NEW.night, NEW.kind, NEW.amount, NEW.intensity)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'habit', 'changed',
        'id=' || quote(OLD.id) || ',at_utc=' || quote(OLD.at_utc) || ',at_offset=' || quote(OLD.at_offset)
        || ',zone=' || quote(OLD.zone) || ',night=' || quote(OLD.night) || ',kind=' || quote(OLD.kind)
        || ',amount=' || quote(OLD.amount) || ',intensity=' || quote(OLD.intensity)
    FROM undo_recording;
END;
CREATE TRIGGER habit_journal_delete AFTER DELETE ON habit
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'habit', 'removed',
        'id=' || quote(OLD.id) || ',at_utc=' || quote(OLD.at_utc) || ',at_offset=' || quote(OLD.at_offset)
        || ',zone=' || quote(OLD.zone) || ',night=' || quote(OLD.night) || ',kind=' || quote(OLD.kind)
        || ',amount=' || quote(OLD.amount) || ',intensity=' || quote(OLD.intensity)
    FROM undo_recording;
END;
CREATE TRIGGER change_mark_journal_update AFTER UPDATE ON change_mark
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.id, OLD.night, OLD.label)
        IS NOT (NEW.id, NEW.night, NEW.label)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'change_mark', 'changed',
        'id=' || quote(OLD.id) || ',night=' || quote(OLD.night) || ',label=' || quote(OLD.label)
    FROM undo_recording;
END;
CREATE TRIGGER change_mark_journal_delete AFTER DELETE ON change_mark
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'change_mark', 'removed',
        'id=' || quote(OLD.id) || ',night=' || quote(OLD.night) || ',label=' || quote(OLD.label)
    FROM undo_recording;
END;
CREATE TRIGGER sleep_schedule_journal_insert AFTER INSERT ON sleep_schedule
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'sleep_schedule', 'added',
        'weekday=' || quote(NEW.weekday)
    FROM undo_recording;
END;
CREATE TRIGGER sleep_schedule_journal_update AFTER UPDATE ON sleep_schedule
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.weekday, OLD.bedtime_min, OLD.wake_min)
        IS NOT (NEW.weekday, NEW.bedtime_min, NEW.wake_min)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'sleep_schedule', 'changed',
        'weekday=' || quote(OLD.weekday) || ',bedtime_min=' || quote(OLD.bedtime_min)
        || ',wake_min=' || quote(OLD.wake_min)
    FROM undo_recording;
END;
CREATE TRIGGER sleep_schedule_journal_delete AFTER DELETE ON sleep_schedule
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'sleep_schedule', 'removed',
        'weekday=' || quote(OLD.weekday) || ',bedtime_min=' || quote(OLD.bedtime_min)
        || ',wake_min=' || quote(OLD.wake_min)
    FROM undo_recording;
END;
CREATE TRIGGER bedtime_override_journal_insert AFTER INSERT ON bedtime_override
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'bedtime_override', 'added',
        'night=' || quote(NEW.night)
    FROM undo_recording;
END;
CREATE TRIGGER bedtime_override_journal_update AFTER UPDATE ON bedtime_override
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.night, OLD.bedtime_min)
        IS NOT (NEW.night, NEW.bedtime_min)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'bedtime_override', 'changed',
        'night=' || quote(OLD.night) || ',bedtime_min=' || quote(OLD.bedtime_min)
    FROM undo_recording;
END;
CREATE TRIGGER bedtime_override_journal_delete AFTER DELETE ON bedtime_override
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'bedtime_override', 'removed',
        'night=' || quote(OLD.night) || ',bedtime_min=' || quote(OLD.bedtime_min)
    FROM undo_recording;
END;
CREATE TRIGGER plan_preferences_journal_insert AFTER INSERT ON plan_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'plan_preferences', 'added',
        'one=' || quote(NEW.one)
    FROM undo_recording;
END;
CREATE TRIGGER plan_preferences_journal_update AFTER UPDATE ON plan_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.one, OLD.caffeine_before_min, OLD.caffeine_latest_min, OLD.large_caffeine_before_min,
         OLD.nicotine_before_min, OLD.exercise_before_min, OLD.screens_before_min, OLD.wind_down_before_min)
        IS NOT (NEW.one, NEW.caffeine_before_min, NEW.caffeine_latest_min, NEW.large_caffeine_before_min,
                NEW.nicotine_before_min, NEW.exercise_before_min, NEW.screens_before_min, NEW.wind_down_before_min)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'plan_preferences', 'changed',
        'one=' || quote(OLD.one) || ',caffeine_before_min=' || quote(OLD.caffeine_before_min)
        || ',caffeine_latest_min=' || quote(OLD.caffeine_latest_min)
        || ',large_caffeine_before_min=' || quote(OLD.large_caffeine_before_min)
        || ',nicotine_before_min=' || quote(OLD.nicotine_before_min)
        || ',exercise_before_min=' || quote(OLD.exercise_before_min)
        || ',screens_before_min=' || quote(OLD.screens_before_min)
        || ',wind_down_before_min=' || quote(OLD.wind_down_before_min)
    FROM undo_recording;
END;
CREATE TRIGGER plan_preferences_journal_delete AFTER DELETE ON plan_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'plan_preferences', 'removed',
        'one=' || quote(OLD.one) || ',caffeine_before_min=' || quote(OLD.caffeine_before_min)
        || ',caffeine_latest_min=' || quote(OLD.caffeine_latest_min)
        || ',large_caffeine_before_min=' || quote(OLD.large_caffeine_before_min)
        || ',nicotine_before_min=' || quote(OLD.nicotine_before_min)
        || ',exercise_before_min=' || quote(OLD.exercise_before_min)
        || ',screens_before_min=' || quote(OLD.screens_before_min)
        || ',wind_down_before_min=' || quote(OLD.wind_down_before_min)
    FROM undo_recording;
END;
CREATE TRIGGER plan_step_journal_insert AFTER INSERT ON plan_step
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'plan_step', 'added',
        'step=' || quote(NEW.step)
    FROM undo_recording;
END;
CREATE TRIGGER plan_step_journal_update AFTER UPDATE ON plan_step
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.step, OLD.position, OLD.length_min)
        IS NOT (NEW.step, NEW.position, NEW.length_min)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'plan_step', 'changed',
        'step=' || quote(OLD.step) || ',position=' || quote(OLD.position)
        || ',length_min=' || quote(OLD.length_min)
    FROM undo_recording;
END;
CREATE TRIGGER plan_step_journal_delete AFTER DELETE ON plan_step
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'plan_step', 'removed',
        'step=' || quote(OLD.step) || ',position=' || quote(OLD.position)
        || ',length_min=' || quote(OLD.length_min)
    FROM undo_recording;
END;
CREATE INDEX reminder_decision_by_instant ON reminder_decision (at_utc);
CREATE TRIGGER reminder_preferences_journal_insert AFTER INSERT ON reminder_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'reminder_preferences', 'added',
        'one=' || quote(NEW.one)
    FROM undo_recording;
END;
CREATE TRIGGER reminder_preferences_journal_update AFTER UPDATE ON reminder_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.one, OLD.discreet)
        IS NOT (NEW.one, NEW.discreet)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'reminder_preferences', 'changed',
        'one=' || quote(OLD.one) || ',discreet=' || quote(OLD.discreet)
    FROM undo_recording;
END;
CREATE TRIGGER reminder_preferences_journal_delete AFTER DELETE ON reminder_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'reminder_preferences', 'removed',
        'one=' || quote(OLD.one) || ',discreet=' || quote(OLD.discreet)
    FROM undo_recording;
END;
CREATE TRIGGER silenced_reminder_journal_insert AFTER INSERT ON silenced_reminder
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'silenced_reminder', 'added',
        'kind=' || quote(NEW.kind)
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
CREATE TRIGGER pause_journal_insert AFTER INSERT ON pause
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'pause', 'added',
        'first_night=' || quote(NEW.first_night)
    FROM undo_recording;
END;
CREATE TRIGGER pause_journal_update AFTER UPDATE ON pause
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.first_night, OLD.last_night, OLD.reason)
        IS NOT (NEW.first_night, NEW.last_night, NEW.reason)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'pause', 'changed',
        'first_night=' || quote(OLD.first_night) || ',last_night=' || quote(OLD.last_night)
        || ',reason=' || quote(OLD.reason)
    FROM undo_recording;
END;
CREATE TRIGGER pause_journal_delete AFTER DELETE ON pause
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'pause', 'removed',
        'first_night=' || quote(OLD.first_night) || ',last_night=' || quote(OLD.last_night)
        || ',reason=' || quote(OLD.reason)
    FROM undo_recording;
END;
CREATE TRIGGER routine_preferences_journal_insert AFTER INSERT ON routine_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'routine_preferences', 'added',
        'one=' || quote(NEW.one)
    FROM undo_recording;
END;
CREATE TRIGGER routine_preferences_journal_update AFTER UPDATE ON routine_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
    AND (OLD.one, OLD.activity, OLD.version, OLD.form, OLD.hold_s, OLD.pace, OLD.meditation_min, OLD.sound,
        OLD.volume_pct, OLD.goes_dark, OLD.display_off, OLD.warm_light, OLD.knows_stretch_safety)
        IS NOT (NEW.one, NEW.activity, NEW.version, NEW.form, NEW.hold_s, NEW.pace, NEW.meditation_min, NEW.sound,
        NEW.volume_pct, NEW.goes_dark, NEW.display_off, NEW.warm_light, NEW.knows_stretch_safety)
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'routine_preferences', 'changed',
        'one=' || quote(OLD.one) || ',activity=' || quote(OLD.activity) || ',version=' || quote(OLD.version)
        || ',form=' || quote(OLD.form) || ',hold_s=' || quote(OLD.hold_s) || ',pace=' || quote(OLD.pace)
        || ',meditation_min=' || quote(OLD.meditation_min) || ',sound=' || quote(OLD.sound) || ',volume_pct=' || quote(OLD.volume_pct)
        || ',goes_dark=' || quote(OLD.goes_dark) || ',display_off=' || quote(OLD.display_off) || ',warm_light=' || quote(OLD.warm_light)
        || ',knows_stretch_safety=' || quote(OLD.knows_stretch_safety)
    FROM undo_recording;
END;
CREATE TRIGGER routine_preferences_journal_delete AFTER DELETE ON routine_preferences
WHEN (SELECT open_step FROM undo_recording) IS NOT NULL
BEGIN
    INSERT INTO undo_row (step, table_name, change, image)
    SELECT open_step, 'routine_preferences', 'removed',
        'one=' || quote(OLD.one) || ',activity=' || quote(OLD.activity) || ',version=' || quote(OLD.version)
        || ',form=' || quote(OLD.form) || ',hold_s=' || quote(OLD.hold_s) || ',pace=' || quote(OLD.pace)
        || ',meditation_min=' || quote(OLD.meditation_min) || ',sound=' || quote(OLD.sound) || ',volume_pct=' || quote(OLD.volume_pct)
        || ',goes_dark=' || quote(OLD.goes_dark) || ',display_off=' || quote(OLD.display_off) || ',warm_light=' || quote(OLD.warm_light)
        || ',knows_stretch_safety=' || quote(OLD.knows_stretch_safety)
    FROM undo_recording;
END;
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
COMMIT;
