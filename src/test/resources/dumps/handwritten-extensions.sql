create extension if not exists pg_trgm;
CREATE EXTENSION IF NOT EXISTS "postgis" WITH SCHEMA public;
create table places (id int primary key, name text);
