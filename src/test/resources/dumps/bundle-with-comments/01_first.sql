CREATE TABLE first_one (id int);
INSERT INTO first_one VALUES (1), (2);
