-- Written on Windows, line ends and all.
create table colours (
    id    integer primary key,
    name  text not null,
    note  text
);

insert into colours values
    (1, 'oxblood', null),
    (2, 'eau de nil', 'two
lines'),
    (3, '群青', 'ultramarine');

create index on colours (name);
