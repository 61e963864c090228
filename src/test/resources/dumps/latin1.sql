-- Orléans in LATIN1, which is no UTF-8.
set client_encoding = 'LATIN1';
create table towns (id int, name text);
insert into towns values (1, 'Orléans'), (2, 'it''s Nîmes -- with dashes');
