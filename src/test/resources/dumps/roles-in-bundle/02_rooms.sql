CREATE TABLE rooms (id int PRIMARY KEY, name text);
ALTER TABLE rooms OWNER TO keeper;
GRANT SELECT ON rooms TO visitors;
INSERT INTO rooms VALUES (1, 'east'), (2, 'west'), (3, 'north');
