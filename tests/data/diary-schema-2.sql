-- What the diary of diary-schema-1.sql has besides, once its program is of schema 2.
UPDATE reminder SET due_utc=1741489200;
INSERT INTO reminder_preferences VALUES(1,1);
INSERT INTO silenced_reminder VALUES('nicotine-cutoff');
INSERT INTO pause VALUES('2025-07-01','2025-07-14','holiday');
INSERT INTO travel VALUES(1,'America/New_York','ask','Europe/Berlin','here','Europe/Berlin');
INSERT INTO reminder_decision VALUES(1,1741489200,-18000,'America/New_York','2025-03-08','bedtime','shown','',1741489200);
INSERT INTO reminder_notice VALUES('2025-03-08/bedtime',':1.7 3');
INSERT INTO undo_step VALUES(4,'plan',0);
INSERT INTO undo_row VALUES
    (22,4,'reminder_preferences','added','one=1'),
    (23,4,'silenced_reminder','added','kind=''nicotine-cutoff'''),
    (24,4,'pause','added','first_night=''2025-07-01''');
