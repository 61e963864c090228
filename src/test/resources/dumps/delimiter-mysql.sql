create database kitchen;
use kitchen;
create table pans (id int, name varchar(20));
delimiter $$
create procedure p() begin select 1; end$$
create trigger t before insert on pans for each row begin set new.name = upper(new.name); end$$
insert into pans values (1, 'wok'), (2, 'skillet')$$
delimiter ;