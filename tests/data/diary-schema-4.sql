-- What the diary of diary-schema-3.sql has besides, once its program is of schema 4.
INSERT INTO night VALUES('2025-03-10',1,'logged',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'America/New_York',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',1);
INSERT INTO diary_preferences VALUES(1,'each-week',0);
INSERT INTO caffeine_preset VALUES(1,'coffee','',96),(2,'espresso','',63),(3,'black-tea','',48),(4,'green-tea','',29),
    (5,'cola','',33),(6,'energy-drink','',80),(7,'large-energy-drink','',160),(8,'decaf','',5);
INSERT INTO undo_step VALUES(6,'import',0),(7,'morning',0);
INSERT INTO undo_row VALUES
    (26,6,'diary_preferences','added','one=1'),
    (27,6,'caffeine_preset','added','position=1'),
    (28,6,'caffeine_preset','added','position=2'),
    (29,6,'caffeine_preset','added','position=3'),
    (30,6,'caffeine_preset','added','position=4'),
    (31,6,'caffeine_preset','added','position=5'),
    (32,6,'caffeine_preset','added','position=6'),
    (33,6,'caffeine_preset','added','position=7'),
    (34,6,'caffeine_preset','added','position=8'),
    (35,7,'night','added','night=''2025-03-10'',seq=1');
