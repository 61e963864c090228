--
-- PostgreSQL database dump
--

\restrict z0pnBpeYTZERq1Td2MYNVTHfuf1GAgQfbVA9F9dwHjwCU3kI9Pzrdcv8bTScDlx

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
-- Name: shop; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA shop;


ALTER SCHEMA shop OWNER TO postgres;

--
-- Name: mood; Type: TYPE; Schema: shop; Owner: postgres
--

CREATE TYPE shop.mood AS ENUM (
    'a',
    'b'
);


ALTER TYPE shop.mood OWNER TO postgres;

--
-- Name: note(); Type: FUNCTION; Schema: shop; Owner: postgres
--

CREATE FUNCTION shop.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin insert into shop.audit_log(what) values ('x'); return new; end$$;


ALTER FUNCTION shop.note() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: orders; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.orders (
    id integer NOT NULL,
    customer_id integer,
    total numeric
);


ALTER TABLE shop.orders OWNER TO postgres;

--
-- Name: TABLE orders; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON TABLE shop.orders IS 'orders of shop.customers';


--
-- Name: rows(); Type: FUNCTION; Schema: shop; Owner: postgres
--

CREATE FUNCTION shop.rows() RETURNS SETOF shop.orders
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT orders.id,
     orders.customer_id,
     orders.total
    FROM shop.orders;
END;


ALTER FUNCTION shop.rows() OWNER TO postgres;

--
-- Name: Odd Name; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop."Odd Name" (
    id integer NOT NULL
);


ALTER TABLE shop."Odd Name" OWNER TO postgres;

--
-- Name: audit_log; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.audit_log (
    id integer NOT NULL,
    what text
);


ALTER TABLE shop.audit_log OWNER TO postgres;

--
-- Name: audit_log_id_seq; Type: SEQUENCE; Schema: shop; Owner: postgres
--

CREATE SEQUENCE shop.audit_log_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE shop.audit_log_id_seq OWNER TO postgres;

--
-- Name: audit_log_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: postgres
--

ALTER SEQUENCE shop.audit_log_id_seq OWNED BY shop.audit_log.id;


--
-- Name: customers; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.customers (
    id integer NOT NULL,
    name text NOT NULL,
    m shop.mood DEFAULT 'a'::shop.mood
);


ALTER TABLE shop.customers OWNER TO postgres;

--
-- Name: big; Type: VIEW; Schema: shop; Owner: postgres
--

CREATE VIEW shop.big AS
 SELECT o.id,
    c.name
   FROM (shop.orders o
     JOIN shop.customers c ON ((c.id = o.customer_id)));


ALTER VIEW shop.big OWNER TO postgres;

--
-- Name: bigger; Type: VIEW; Schema: shop; Owner: postgres
--

CREATE VIEW shop.bigger AS
 SELECT id,
    name
   FROM shop.big
  WHERE (id > 1);


ALTER VIEW shop.bigger OWNER TO postgres;

--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: shop; Owner: postgres
--

CREATE SEQUENCE shop.customers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE shop.customers_id_seq OWNER TO postgres;

--
-- Name: customers_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: postgres
--

ALTER SEQUENCE shop.customers_id_seq OWNED BY shop.customers.id;


--
-- Name: lines; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.lines (
    id integer NOT NULL,
    order_id integer NOT NULL
);


ALTER TABLE shop.lines OWNER TO postgres;

--
-- Name: lines_id_seq; Type: SEQUENCE; Schema: shop; Owner: postgres
--

CREATE SEQUENCE shop.lines_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE shop.lines_id_seq OWNER TO postgres;

--
-- Name: lines_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: postgres
--

ALTER SEQUENCE shop.lines_id_seq OWNED BY shop.lines.id;


--
-- Name: m; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.m (
    d date,
    v integer
)
PARTITION BY RANGE (d);


ALTER TABLE shop.m OWNER TO postgres;

--
-- Name: m_24; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.m_24 (
    d date,
    v integer
);


ALTER TABLE shop.m_24 OWNER TO postgres;

--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: shop; Owner: postgres
--

ALTER TABLE shop.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME shop.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: totals; Type: MATERIALIZED VIEW; Schema: shop; Owner: postgres
--

CREATE MATERIALIZED VIEW shop.totals AS
 SELECT sum(total) AS sum
   FROM shop.orders
  WITH NO DATA;


ALTER MATERIALIZED VIEW shop.totals OWNER TO postgres;

--
-- Name: m_24; Type: TABLE ATTACH; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.m ATTACH PARTITION shop.m_24 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');


--
-- Name: audit_log id; Type: DEFAULT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.audit_log ALTER COLUMN id SET DEFAULT nextval('shop.audit_log_id_seq'::regclass);


--
-- Name: customers id; Type: DEFAULT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.customers ALTER COLUMN id SET DEFAULT nextval('shop.customers_id_seq'::regclass);


--
-- Name: lines id; Type: DEFAULT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.lines ALTER COLUMN id SET DEFAULT nextval('shop.lines_id_seq'::regclass);


--
-- Data for Name: Odd Name; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop."Odd Name" (id) FROM stdin;
1
\.


--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.audit_log (id, what) FROM stdin;
1	x
2	x
3	x
4	x
5	x
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.customers (id, name, m) FROM stdin;
1	n1	a
2	n2	a
3	n3	a
4	n4	a
5	n5	a
\.


--
-- Data for Name: lines; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.lines (id, order_id) FROM stdin;
1	1
2	2
3	3
4	4
5	5
\.


--
-- Data for Name: m_24; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.m_24 (d, v) FROM stdin;
2024-05-05	1
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.orders (id, customer_id, total) FROM stdin;
1	1	10
2	2	20
3	3	30
4	4	40
5	5	50
\.


--
-- Name: audit_log_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.audit_log_id_seq', 5, true);


--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.customers_id_seq', 5, true);


--
-- Name: lines_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.lines_id_seq', 5, true);


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.orders_id_seq', 5, true);


--
-- Name: Odd Name Odd Name_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop."Odd Name"
    ADD CONSTRAINT "Odd Name_pkey" PRIMARY KEY (id);


--
-- Name: audit_log audit_log_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: lines lines_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.lines
    ADD CONSTRAINT lines_pkey PRIMARY KEY (id);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: orders_customer_id_idx; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX orders_customer_id_idx ON shop.orders USING btree (customer_id);


--
-- Name: orders t; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER t AFTER INSERT ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.note();


--
-- Name: lines lines_order_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.lines
    ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id);


--
-- Name: orders orders_customer_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customers(id);


--
-- Name: totals; Type: MATERIALIZED VIEW DATA; Schema: shop; Owner: postgres
--

REFRESH MATERIALIZED VIEW shop.totals;


--
-- PostgreSQL database dump complete
--

\unrestrict z0pnBpeYTZERq1Td2MYNVTHfuf1GAgQfbVA9F9dwHjwCU3kI9Pzrdcv8bTScDlx

