create table notes (id int primary key, words varchar(100));
insert into notes values (1, 'Neither tool nor kind can be told from this file.');
insert into notes values (2, 'Both servers take it.');
