-- What the diary of diary-schema-4.sql has besides, once its program is of schema 5.
INSERT INTO experiment VALUES(1,'2025-03-08','no-late-hard-training',6,3,-9223372036854775807,NULL);
INSERT INTO experiment_pause VALUES(1,'2025-03-12','2025-03-13','illness');
INSERT INTO experiment_answer VALUES(1,'2025-03-09',1);
INSERT INTO undo_step VALUES(8,'experiment',0),(9,'experiment',0);
INSERT INTO undo_row VALUES
    (36,8,'experiment','added-range','first=1,last=1'),
    (37,9,'experiment_pause','added','experiment=1,first_night=''2025-03-12'''),
    (38,9,'experiment_answer','added','experiment=1,night=''2025-03-09''');
