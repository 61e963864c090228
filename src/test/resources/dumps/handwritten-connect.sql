-- Two databases in one file, as psql reads it.
create database orchard;
create database "Cold Store";

\c orchard
create table trees (id serial primary key, kind text not null, planted date);
insert into trees (kind, planted) values ('quince', '2019-11-02'), ('medlar', '2020-02-15'), ('梅', null);

\connect "Cold Store"
create table crates (id serial primary key, label text not null, kg numeric(6, 2) check (kg > 0));
insert into crates (label, kg) values ('A-1', 12.5), ('A-2', 9.75);
