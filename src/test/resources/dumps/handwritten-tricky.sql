-- -- PostgreSQL database dump complete
/* a comment /* in a comment */ ; */
create table "odd "" name" ("a;b" text, "ключ" int);
insert into "odd "" name" values ('it''s; fine', 1), (E'tab\there', 2), ($$dollar; 'quoted'$$, 3), ($x$ $$ nested $$ $x$, 4);
create function public.twice(n int) returns int language plpgsql as $body$
begin
    -- a semicolon; and a 'quote
    return n * 2;
end;
$body$;
do $$ begin raise notice 'COPY public.nothing (id) FROM stdin;'; end $$;
