-- A server that others replicate from.
CREATE ROLE follower WITH REPLICATION LOGIN PASSWORD 'follow';
SELECT pg_create_physical_replication_slot('follower_one');
SELECT pg_drop_replication_slot('follower_one');
ALTER SYSTEM SET wal_level = logical;
ALTER SYSTEM SET archive_mode = off;
CREATE TABLE harbours (id int PRIMARY KEY, word text);
INSERT INTO harbours VALUES (1, 'north'), (2, 'south');
