-- What the diary of diary-schema-2.sql has besides, once its program is of schema 3.
INSERT INTO routine_preferences VALUES(1,'breathing','seated','short',45,'4-6',12,'tones',30,1,0,1,1);
UPDATE routine_step SET guidance='standard-stretching 30', guided_from_ms=500 WHERE step='stretching';
INSERT INTO routine_tick VALUES(1,'schedule','alarm');
INSERT INTO undo_step VALUES(5,'plan',0);
INSERT INTO undo_row VALUES(25,5,'routine_preferences','added','one=1');
