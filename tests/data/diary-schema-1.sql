-- The rows of a diary of schema 1, as its program wrote them, the journal behind undo included. tests/migration/OlderDiary.h
-- makes the diary: scripts and rows of each schema in turn. Never change it; add the next schema's beside it.
INSERT INTO night VALUES('2025-03-08',1,'logged',2,'some',3,1,1741492200,-18000,1741492800,-18000,1741518000,-14400,1741518900,-14400,'America/New_York',20,1,5,0,0,1,0,'corrected',0);
INSERT INTO twitch VALUES(1,1741495560,-18000,'America/New_York','2025-03-08',2,'leg-right',0,1,1,'it''s');
INSERT INTO habit VALUES(1,1741482000,-18000,'America/New_York','2025-03-08','alcohol',1.5,NULL);
INSERT INTO change_mark VALUES(1,'2025-02-24','Decaf after noon');
INSERT INTO sleep_schedule VALUES(1,1380,420),(2,1380,420),(3,1380,420),(4,1380,420),(5,1410,480),(6,1380,420),(7,1380,420);
INSERT INTO bedtime_override VALUES('2025-03-08',1365);
INSERT INTO plan_preferences VALUES(1,540,840,780,360,120,60,90);
INSERT INTO plan_step VALUES('electrolytes',1,15),('environment',2,10),('schedule',6,5),('screens',3,2),('stimulants',0,5),
    ('stretching',4,10),('wind-down',5,43);
INSERT INTO routine_session VALUES(1,'2025-03-08',1741487400,1741487700,1741492800,'paused',1);
INSERT INTO routine_step VALUES(1,0,'stimulants',300,300000,'done',''),(1,1,'stretching',600,1500,'current','');
INSERT INTO reminder VALUES('2025-03-08','screen-cutoff','snoozed',1741489800);
INSERT INTO undo_step VALUES(1,'import',0),(2,'plan',0),(3,'morning',0);
INSERT INTO undo_row VALUES
    (1,1,'night','added','night=''2025-03-08'',seq=1'),
    (2,1,'twitch','added-range','first=1,last=1'),
    (3,1,'habit','added-range','first=1,last=1'),
    (4,1,'change_mark','added-range','first=1,last=1'),
    (5,2,'sleep_schedule','added','weekday=1'),
    (6,2,'sleep_schedule','added','weekday=2'),
    (7,2,'sleep_schedule','added','weekday=3'),
    (8,2,'sleep_schedule','added','weekday=4'),
    (9,2,'sleep_schedule','added','weekday=5'),
    (10,2,'sleep_schedule','added','weekday=6'),
    (11,2,'sleep_schedule','added','weekday=7'),
    (12,2,'bedtime_override','added','night=''2025-03-08'''),
    (13,2,'plan_preferences','added','one=1'),
    (14,2,'plan_step','added','step=''wind-down'''),
    (15,2,'plan_step','added','step=''stimulants'''),
    (16,2,'plan_step','added','step=''electrolytes'''),
    (17,2,'plan_step','added','step=''stretching'''),
    (18,2,'plan_step','added','step=''schedule'''),
    (19,2,'plan_step','added','step=''environment'''),
    (20,2,'plan_step','added','step=''screens'''),
    (21,3,'night','changed','night=''2025-03-08'',seq=1,status=''logged'',twitches=2,woke=''some'',quality=3,fatigue=1,in_bed_utc=1741492200,in_bed_offset=-18000,lights_out_utc=1741492800,lights_out_offset=-18000,wake_utc=1741518000,wake_offset=-14400,out_of_bed_utc=1741518900,out_of_bed_offset=-14400,zone=''America/New_York'',sol_min=20,awakenings=1,waso_min=5,pain=0,cramp=0,spread=1,middle_of_night=0,note=''Müde 😴'',late=0');
