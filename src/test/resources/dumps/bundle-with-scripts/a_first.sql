insert into runs (what) values ('lower');
