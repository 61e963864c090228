--
-- PostgreSQL database dump
--

\restrict YHIRThLzCUAcDSlnZEWJNJDVtmhiLouKuPiz2vRl7p0atS6vU6rdOBSjHtZ5phV

-- Dumped from database version 17.12 (Debian 17.12-0+deb13u1)
-- Dumped by pg_dump version 17.12 (Debian 17.12-0+deb13u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: stock; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA stock;


ALTER SCHEMA stock OWNER TO postgres;

--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: code; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.code AS text
	CONSTRAINT code_check CHECK ((VALUE ~ '^[A-Z]+$'::text));


ALTER DOMAIN public.code OWNER TO postgres;

--
-- Name: rating; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.rating AS ENUM (
    'low',
    'high'
);


ALTER TYPE public.rating OWNER TO postgres;

--
-- Name: span; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.span AS (
	a integer,
	b integer
);


ALTER TYPE public.span OWNER TO postgres;

--
-- Name: atomic_sum(integer, integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.atomic_sum(a integer, b integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT (a + b);
END;


ALTER FUNCTION public.atomic_sum(a integer, b integer) OWNER TO postgres;

--
-- Name: is_short(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.is_short(t text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$ begin return length(t) < 100; end $$;


ALTER FUNCTION public.is_short(t text) OWNER TO postgres;

--
-- Name: later(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.later() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ begin raise exception 'heard of'; end $$;


ALTER FUNCTION public.later() OWNER TO postgres;

--
-- Name: note(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ begin insert into public.heard (what) values (tg_op || new.id); new.changed := new.changed + 1; return new; end $$;


ALTER FUNCTION public.note() OWNER TO postgres;

--
-- Name: nothing(); Type: PROCEDURE; Schema: public; Owner: postgres
--

CREATE PROCEDURE public.nothing()
    LANGUAGE plpgsql
    AS $$ begin null; end $$;


ALTER PROCEDURE public.nothing() OWNER TO postgres;

--
-- Name: tidy(text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.tidy(t text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select lower(trim(t)) $$;


ALTER FUNCTION public.tidy(t text) OWNER TO postgres;

--
-- Name: FUNCTION tidy(t text); Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON FUNCTION public.tidy(t text) IS 'it''s; tidy';


--
-- Name: half(numeric); Type: FUNCTION; Schema: stock; Owner: postgres
--

CREATE FUNCTION stock.half(n numeric) RETURNS numeric
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
begin
  -- a comment; with $$ inside
  return n / 2;
end $_$;


ALTER FUNCTION stock.half(n numeric) OWNER TO postgres;

--
-- Name: product(integer); Type: AGGREGATE; Schema: public; Owner: postgres
--

CREATE AGGREGATE public.product(integer) (
    SFUNC = int4mul,
    STYPE = integer
);


ALTER AGGREGATE public.product(integer) OWNER TO postgres;

--
-- Name: grouped; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.grouped AS
SELECT
    NULL::integer AS id,
    NULL::public.citext AS name,
    NULL::bigint AS count;


ALTER VIEW public.grouped OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: heard; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.heard (
    id integer NOT NULL,
    what text
);


ALTER TABLE public.heard OWNER TO postgres;

--
-- Name: heard_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.heard_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.heard_id_seq OWNER TO postgres;

--
-- Name: heard_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.heard_id_seq OWNED BY public.heard.id;


--
-- Name: item; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.item (
    id bigint NOT NULL,
    maker integer NOT NULL,
    name text NOT NULL,
    price numeric DEFAULT 1 NOT NULL,
    half numeric GENERATED ALWAYS AS (round((price / (2)::numeric), 2)) STORED,
    code public.code,
    at date DEFAULT '2026-01-01'::date NOT NULL,
    changed integer DEFAULT 0 NOT NULL
);


ALTER TABLE public.item OWNER TO postgres;

--
-- Name: item_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.item ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: maker; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.maker (
    id integer NOT NULL,
    name public.citext NOT NULL,
    rating public.rating,
    short text,
    CONSTRAINT maker_short_check CHECK ((length(short) < 50))
);


ALTER TABLE public.maker OWNER TO postgres;

--
-- Name: items; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.items AS
 SELECT i.id,
    i.maker,
    i.name,
    i.price,
    i.half,
    i.code,
    i.at,
    i.changed,
    m.name AS maker_name
   FROM (public.item i
     JOIN public.maker m ON ((m.id = i.maker)));


ALTER VIEW public.items OWNER TO postgres;

--
-- Name: place; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.place (
    id integer NOT NULL,
    name text
);


ALTER TABLE public.place OWNER TO postgres;

--
-- Name: refund; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.refund (
    id integer NOT NULL,
    sale_id bigint,
    sale_at date
);


ALTER TABLE public.refund OWNER TO postgres;

--
-- Name: sale; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sale (
    id bigint NOT NULL,
    at date NOT NULL,
    item bigint NOT NULL,
    what text
)
PARTITION BY RANGE (at);


ALTER TABLE public.sale OWNER TO postgres;

--
-- Name: sale_2025; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sale_2025 (
    id bigint NOT NULL,
    at date NOT NULL,
    item bigint NOT NULL,
    what text
);


ALTER TABLE public.sale_2025 OWNER TO postgres;

--
-- Name: sale_2026; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sale_2026 (
    id bigint NOT NULL,
    at date NOT NULL,
    item bigint NOT NULL,
    what text
);


ALTER TABLE public.sale_2026 OWNER TO postgres;

--
-- Name: sale_rest; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sale_rest (
    id bigint NOT NULL,
    at date NOT NULL,
    item bigint NOT NULL,
    what text
);


ALTER TABLE public.sale_rest OWNER TO postgres;

--
-- Name: totals; Type: MATERIALIZED VIEW; Schema: public; Owner: postgres
--

CREATE MATERIALIZED VIEW public.totals AS
 SELECT maker,
    count(*) AS n,
    sum(price) AS sum
   FROM public.item
  GROUP BY maker
  WITH NO DATA;


ALTER MATERIALIZED VIEW public.totals OWNER TO postgres;

--
-- Name: town; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.town (
    people integer
)
INHERITS (public.place);


ALTER TABLE public.town OWNER TO postgres;

--
-- Name: sale_2025; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sale ATTACH PARTITION public.sale_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');


--
-- Name: sale_2026; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sale ATTACH PARTITION public.sale_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');


--
-- Name: sale_rest; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sale ATTACH PARTITION public.sale_rest DEFAULT;


--
-- Name: heard id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.heard ALTER COLUMN id SET DEFAULT nextval('public.heard_id_seq'::regclass);


--
-- Data for Name: heard; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.heard (id, what) FROM stdin;
\.


--
-- Data for Name: item; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.item (id, maker, name, price, code, at, changed) FROM stdin;
1	1	Item 1 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	1	ABC	2026-01-01	0
2	2	Item 2 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	2	ABC	2026-01-01	0
3	3	Item 3 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	3	ABC	2026-01-01	0
4	4	Item 4 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	4	ABC	2026-01-01	0
5	5	Item 5 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	5	ABC	2026-01-01	0
6	6	Item 6 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	6	ABC	2026-01-01	0
7	7	Item 7 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	7	ABC	2026-01-01	0
8	8	Item 8 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	8	ABC	2026-01-01	0
9	9	Item 9 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	9	ABC	2026-01-01	0
10	10	Item 10 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	10	ABC	2026-01-01	0
11	11	Item 11 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	11	ABC	2026-01-01	0
12	12	Item 12 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	12	ABC	2026-01-01	0
13	13	Item 13 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	13	ABC	2026-01-01	0
14	14	Item 14 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	14	ABC	2026-01-01	0
15	15	Item 15 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	15	ABC	2026-01-01	0
16	16	Item 16 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	16	ABC	2026-01-01	0
17	17	Item 17 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	17	ABC	2026-01-01	0
18	18	Item 18 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	18	ABC	2026-01-01	0
19	19	Item 19 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	19	ABC	2026-01-01	0
20	20	Item 20 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	20	ABC	2026-01-01	0
21	21	Item 21 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	21	ABC	2026-01-01	0
22	22	Item 22 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	22	ABC	2026-01-01	0
23	23	Item 23 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	23	ABC	2026-01-01	0
24	24	Item 24 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	24	ABC	2026-01-01	0
25	25	Item 25 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	25	ABC	2026-01-01	0
26	26	Item 26 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	26	ABC	2026-01-01	0
27	27	Item 27 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	27	ABC	2026-01-01	0
28	28	Item 28 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	28	ABC	2026-01-01	0
29	29	Item 29 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	29	ABC	2026-01-01	0
30	30	Item 30 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	30	ABC	2026-01-01	0
31	31	Item 31 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	31	ABC	2026-01-01	0
32	32	Item 32 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	32	ABC	2026-01-01	0
33	33	Item 33 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	33	ABC	2026-01-01	0
34	34	Item 34 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	34	ABC	2026-01-01	0
35	35	Item 35 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	35	ABC	2026-01-01	0
36	36	Item 36 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	36	ABC	2026-01-01	0
37	37	Item 37 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	37	ABC	2026-01-01	0
38	38	Item 38 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	38	ABC	2026-01-01	0
39	39	Item 39 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	39	ABC	2026-01-01	0
40	40	Item 40 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	40	ABC	2026-01-01	0
41	41	Item 41 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	41	ABC	2026-01-01	0
42	42	Item 42 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	42	ABC	2026-01-01	0
43	43	Item 43 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	43	ABC	2026-01-01	0
44	44	Item 44 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	44	ABC	2026-01-01	0
45	45	Item 45 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	45	ABC	2026-01-01	0
46	46	Item 46 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	46	ABC	2026-01-01	0
47	47	Item 47 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	47	ABC	2026-01-01	0
48	48	Item 48 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	48	ABC	2026-01-01	0
49	49	Item 49 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	49	ABC	2026-01-01	0
50	50	Item 50 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	50	ABC	2026-01-01	0
51	51	Item 51 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	51	ABC	2026-01-01	0
52	52	Item 52 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	52	ABC	2026-01-01	0
53	53	Item 53 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	53	ABC	2026-01-01	0
54	54	Item 54 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	54	ABC	2026-01-01	0
55	55	Item 55 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	55	ABC	2026-01-01	0
56	56	Item 56 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	56	ABC	2026-01-01	0
57	57	Item 57 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	57	ABC	2026-01-01	0
58	58	Item 58 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	58	ABC	2026-01-01	0
59	59	Item 59 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	59	ABC	2026-01-01	0
60	60	Item 60 x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x	60	ABC	2026-01-01	0
\.


--
-- Data for Name: maker; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.maker (id, name, rating, short) FROM stdin;
1	Maker 1	high	m
2	Maker 2	high	m
3	Maker 3	high	m
4	Maker 4	high	m
5	Maker 5	high	m
6	Maker 6	high	m
7	Maker 7	high	m
8	Maker 8	high	m
9	Maker 9	high	m
10	Maker 10	high	m
11	Maker 11	high	m
12	Maker 12	high	m
13	Maker 13	high	m
14	Maker 14	high	m
15	Maker 15	high	m
16	Maker 16	high	m
17	Maker 17	high	m
18	Maker 18	high	m
19	Maker 19	high	m
20	Maker 20	high	m
21	Maker 21	high	m
22	Maker 22	high	m
23	Maker 23	high	m
24	Maker 24	high	m
25	Maker 25	high	m
26	Maker 26	high	m
27	Maker 27	high	m
28	Maker 28	high	m
29	Maker 29	high	m
30	Maker 30	high	m
31	Maker 31	high	m
32	Maker 32	high	m
33	Maker 33	high	m
34	Maker 34	high	m
35	Maker 35	high	m
36	Maker 36	high	m
37	Maker 37	high	m
38	Maker 38	high	m
39	Maker 39	high	m
40	Maker 40	high	m
41	Maker 41	high	m
42	Maker 42	high	m
43	Maker 43	high	m
44	Maker 44	high	m
45	Maker 45	high	m
46	Maker 46	high	m
47	Maker 47	high	m
48	Maker 48	high	m
49	Maker 49	high	m
50	Maker 50	high	m
51	Maker 51	high	m
52	Maker 52	high	m
53	Maker 53	high	m
54	Maker 54	high	m
55	Maker 55	high	m
56	Maker 56	high	m
57	Maker 57	high	m
58	Maker 58	high	m
59	Maker 59	high	m
60	Maker 60	high	m
\.


--
-- Data for Name: place; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.place (id, name) FROM stdin;
1	a
\.


--
-- Data for Name: refund; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.refund (id, sale_id, sale_at) FROM stdin;
1	1	2025-06-14
2	2	2025-06-27
3	3	2025-07-10
4	4	2025-07-23
5	5	2025-08-05
6	6	2025-08-18
7	7	2025-08-31
8	8	2025-09-13
9	9	2025-09-26
10	10	2025-10-09
11	11	2025-10-22
12	12	2025-11-04
13	13	2025-11-17
14	14	2025-11-30
15	15	2025-12-13
16	16	2025-12-26
17	17	2026-01-08
18	18	2026-01-21
19	19	2026-02-03
20	20	2026-02-16
\.


--
-- Data for Name: sale_2025; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.sale_2025 (id, at, item, what) FROM stdin;
1	2025-06-14	1	sale 1yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
2	2025-06-27	2	sale 2yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
3	2025-07-10	3	sale 3yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
4	2025-07-23	4	sale 4yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
5	2025-08-05	5	sale 5yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
6	2025-08-18	6	sale 6yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
7	2025-08-31	7	sale 7yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
8	2025-09-13	8	sale 8yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
9	2025-09-26	9	sale 9yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
10	2025-10-09	10	sale 10yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
11	2025-10-22	11	sale 11yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
12	2025-11-04	12	sale 12yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
13	2025-11-17	13	sale 13yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
14	2025-11-30	14	sale 14yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
15	2025-12-13	15	sale 15yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
16	2025-12-26	16	sale 16yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
\.


--
-- Data for Name: sale_2026; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.sale_2026 (id, at, item, what) FROM stdin;
17	2026-01-08	17	sale 17yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
18	2026-01-21	18	sale 18yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
19	2026-02-03	19	sale 19yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
20	2026-02-16	20	sale 20yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
21	2026-03-01	21	sale 21yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
22	2026-03-14	22	sale 22yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
23	2026-03-27	23	sale 23yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
24	2026-04-09	24	sale 24yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
25	2026-04-22	25	sale 25yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
26	2026-05-05	26	sale 26yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
27	2026-05-18	27	sale 27yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
28	2026-05-31	28	sale 28yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
29	2026-06-13	29	sale 29yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
30	2026-06-26	30	sale 30yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
31	2026-07-09	31	sale 31yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
32	2026-07-22	32	sale 32yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
33	2026-08-04	33	sale 33yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
34	2026-08-17	34	sale 34yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
35	2026-08-30	35	sale 35yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
36	2026-09-12	36	sale 36yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
37	2026-09-25	37	sale 37yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
38	2026-10-08	38	sale 38yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
39	2026-10-21	39	sale 39yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
40	2026-11-03	40	sale 40yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
41	2026-11-16	41	sale 41yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
42	2026-11-29	42	sale 42yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
43	2026-12-12	43	sale 43yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
44	2026-12-25	44	sale 44yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
\.


--
-- Data for Name: sale_rest; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.sale_rest (id, at, item, what) FROM stdin;
45	2027-01-07	45	sale 45yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
46	2027-01-20	46	sale 46yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
47	2027-02-02	47	sale 47yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
48	2027-02-15	48	sale 48yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
49	2027-02-28	49	sale 49yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
50	2027-03-13	50	sale 50yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
51	2027-03-26	51	sale 51yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
52	2027-04-08	52	sale 52yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
53	2027-04-21	53	sale 53yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
54	2027-05-04	54	sale 54yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
55	2027-05-17	55	sale 55yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
56	2027-05-30	56	sale 56yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
57	2027-06-12	57	sale 57yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
58	2027-06-25	58	sale 58yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
59	2027-07-08	59	sale 59yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
60	2027-07-21	60	sale 60yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
\.


--
-- Data for Name: town; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.town (id, name, people) FROM stdin;
2	b	5
\.


--
-- Name: heard_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.heard_id_seq', 1, false);


--
-- Name: item_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.item_id_seq', 60, true);


--
-- Name: maker maker_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.maker
    ADD CONSTRAINT maker_pkey PRIMARY KEY (id);


--
-- Name: grouped_mat; Type: MATERIALIZED VIEW; Schema: public; Owner: postgres
--

CREATE MATERIALIZED VIEW public.grouped_mat AS
 SELECT id,
    name,
    count(*) AS count
   FROM public.maker m
  GROUP BY id
  WITH NO DATA;


ALTER MATERIALIZED VIEW public.grouped_mat OWNER TO postgres;

--
-- Name: item item_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_pkey PRIMARY KEY (id);


--
-- Name: maker maker_name_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.maker
    ADD CONSTRAINT maker_name_key UNIQUE (name);


--
-- Name: place place_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.place
    ADD CONSTRAINT place_pkey PRIMARY KEY (id);


--
-- Name: refund refund_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_pkey PRIMARY KEY (id);


--
-- Name: sale sale_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sale
    ADD CONSTRAINT sale_pkey PRIMARY KEY (id, at);


--
-- Name: sale_2025 sale_2025_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sale_2025
    ADD CONSTRAINT sale_2025_pkey PRIMARY KEY (id, at);


--
-- Name: sale_2026 sale_2026_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sale_2026
    ADD CONSTRAINT sale_2026_pkey PRIMARY KEY (id, at);


--
-- Name: sale_rest sale_rest_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sale_rest
    ADD CONSTRAINT sale_rest_pkey PRIMARY KEY (id, at);


--
-- Name: town town_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.town
    ADD CONSTRAINT town_pkey PRIMARY KEY (id);


--
-- Name: grouped_mat_name; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX grouped_mat_name ON public.grouped_mat USING btree (name);


--
-- Name: item_high; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX item_high ON public.item USING btree (id) WHERE (price > (10)::numeric);


--
-- Name: item_tidy; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX item_tidy ON public.item USING btree (public.tidy(name));


--
-- Name: item_trgm; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX item_trgm ON public.item USING gin (name public.gin_trgm_ops);


--
-- Name: sale_item; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX sale_item ON ONLY public.sale USING btree (item);


--
-- Name: sale_2025_item_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX sale_2025_item_idx ON public.sale_2025 USING btree (item);


--
-- Name: sale_2026_item_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX sale_2026_item_idx ON public.sale_2026 USING btree (item);


--
-- Name: sale_rest_item_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX sale_rest_item_idx ON public.sale_rest USING btree (item);


--
-- Name: totals_maker; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX totals_maker ON public.totals USING btree (maker);


--
-- Name: sale_2025_item_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.sale_item ATTACH PARTITION public.sale_2025_item_idx;


--
-- Name: sale_2025_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.sale_pkey ATTACH PARTITION public.sale_2025_pkey;


--
-- Name: sale_2026_item_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.sale_item ATTACH PARTITION public.sale_2026_item_idx;


--
-- Name: sale_2026_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.sale_pkey ATTACH PARTITION public.sale_2026_pkey;


--
-- Name: sale_rest_item_idx; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.sale_item ATTACH PARTITION public.sale_rest_item_idx;


--
-- Name: sale_rest_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.sale_pkey ATTACH PARTITION public.sale_rest_pkey;


--
-- Name: item_stats; Type: STATISTICS; Schema: public; Owner: postgres
--

CREATE STATISTICS public.item_stats ON maker, price FROM public.item;


ALTER STATISTICS public.item_stats OWNER TO postgres;

--
-- Name: grouped _RETURN; Type: RULE; Schema: public; Owner: postgres
--

CREATE OR REPLACE VIEW public.grouped AS
 SELECT id,
    name,
    count(*) AS count
   FROM public.maker m
  GROUP BY id;


--
-- Name: place no_delete; Type: RULE; Schema: public; Owner: postgres
--

CREATE RULE no_delete AS
    ON DELETE TO public.place DO INSTEAD NOTHING;


--
-- Name: item item_later; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE CONSTRAINT TRIGGER item_later AFTER INSERT ON public.item DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.price < (0)::numeric)) EXECUTE FUNCTION public.later();


--
-- Name: item item_note; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER item_note BEFORE INSERT OR UPDATE ON public.item FOR EACH ROW EXECUTE FUNCTION public.note();


--
-- Name: TRIGGER item_note ON item; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TRIGGER item_note ON public.item IS 'notes';


--
-- Name: item item_maker_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.item
    ADD CONSTRAINT item_maker_fkey FOREIGN KEY (maker) REFERENCES public.maker(id);


--
-- Name: refund refund_sale_id_sale_at_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_sale_id_sale_at_fkey FOREIGN KEY (sale_id, sale_at) REFERENCES public.sale(id, at);


--
-- Name: sale sale_item_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.sale
    ADD CONSTRAINT sale_item_fkey FOREIGN KEY (item) REFERENCES public.item(id);


--
-- Name: item; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.item ENABLE ROW LEVEL SECURITY;

--
-- Name: item mine; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY mine ON public.item USING ((price > (0)::numeric));


--
-- Name: all_items; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION all_items WITH (publish = 'insert, update, delete, truncate');


ALTER PUBLICATION all_items OWNER TO postgres;

--
-- Name: all_items item; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION all_items ADD TABLE ONLY public.item;


--
-- Name: TABLE items; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public.items TO PUBLIC;


--
-- Name: grouped_mat; Type: MATERIALIZED VIEW DATA; Schema: public; Owner: postgres
--

REFRESH MATERIALIZED VIEW public.grouped_mat;


--
-- Name: totals; Type: MATERIALIZED VIEW DATA; Schema: public; Owner: postgres
--

REFRESH MATERIALIZED VIEW public.totals;


--
-- PostgreSQL database dump complete
--

\unrestrict YHIRThLzCUAcDSlnZEWJNJDVtmhiLouKuPiz2vRl7p0atS6vU6rdOBSjHtZ5phV

