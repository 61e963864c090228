-- Orléans in latin1, which is no UTF-8.
create database towns default character set latin1;
use towns;
set names latin1;
create table towns (id int, name varchar(40));
insert into towns values (1, 'Orléans'), (2, 'it''s Nîmes -- with dashes');
