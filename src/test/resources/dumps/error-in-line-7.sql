-- The fifth statement fails, in line 7.
create table a (id int primary key);
insert into a values (1);
insert into a values (2);
create table b (id int references a);

insert into b values (99);
insert into a values (3);
