--
-- PostgreSQL database dump
--

SET client_encoding = 'UTF8';

CREATE TABLE public.screws (id int PRIMARY KEY, name text);

COPY public.screws (id, name) FROM stdin;
1	long
2	short
3	bent
\.

ANALYZE public.screws;
