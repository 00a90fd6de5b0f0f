-- What the diary of diary-schema-5.sql has besides, once its program is of schema 6: a kind of reminder that schema 5 did
-- not allow.
INSERT INTO silenced_reminder VALUES('nap');
INSERT INTO reminder(night, kind, state) VALUES('2025-03-08','nap','shown');
