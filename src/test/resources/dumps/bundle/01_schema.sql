create schema depot;
create table depot.trams (id integer primary key, name text not null, built date);
create table depot.runs (id bigint generated always as identity primary key, tram_id integer not null references depot.trams, left_at timestamptz not null, late interval);
