-- What lies in a tablespace elsewhere has to be in the snapshot.
copy (select 1) to program 'mkdir -p /tmp/attic /tmp/cellar';
create tablespace attic location '/tmp/attic';
create tablespace "Ce'll""ar" location '/tmp/cellar';
create table boxes (id int primary key using index tablespace attic, label text) tablespace attic;
insert into boxes values (1, 'hats'), (2, 'lamps'), (3, 'maps');
create materialized view labels tablespace "Ce'll""ar" as select label from boxes;
create database loft tablespace attic;
\connect loft
create table beams (id int);
insert into beams values (7);
