insert into runs (what) values ('upper');
