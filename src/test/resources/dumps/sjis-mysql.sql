set names sjis;
create table menu (id int, name varchar(40));
insert into menu values (1, '表示'), (2, 'ソース焼きそば'), (3, '十割そば; 予約可');
