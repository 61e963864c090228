--
-- PostgreSQL database dump
--

\restrict SeedbedShop

-- Dumped from database version 17.11 (Debian 17.11-0+deb13u1)
-- Dumped by pg_dump version 17.11 (Debian 17.11-0+deb13u1)

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
-- Name: order_status; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.order_status AS ENUM (
    'new',
    'paid',
    'packed',
    'shipped',
    'delivered',
    'cancelled',
    'returned'
);


--
-- Name: product_category; Type: TYPE; Schema: public; Owner: -
--

CREATE TYPE public.product_category AS ENUM (
    'tea',
    'pantry',
    'ceramics',
    'candles',
    'textiles',
    'stationery'
);


--
-- Name: bestsellers; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.bestsellers AS
SELECT
    NULL::text AS sku,
    NULL::text AS name,
    NULL::text AS variant,
    NULL::public.product_category AS category,
    NULL::bigint AS sold,
    NULL::numeric AS stars;


--
-- Name: VIEW bestsellers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON VIEW public.bestsellers IS 'What went out of the door, cancelled and returned orders aside.';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    id integer NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    language text NOT NULL,
    country character(2) NOT NULL,
    city text NOT NULL,
    birthday date,
    newsletter boolean DEFAULT false NOT NULL,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    joined_at timestamp with time zone NOT NULL
);


--
-- Name: TABLE customers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.customers IS 'All names are invented, all addresses end in a reserved domain.';


--
-- Name: orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orders (
    id bigint NOT NULL,
    customer_id integer NOT NULL,
    status public.order_status DEFAULT 'new'::public.order_status NOT NULL,
    placed_at timestamp with time zone DEFAULT now() NOT NULL,
    shipped_at timestamp with time zone,
    delivered_at timestamp with time zone,
    shipping numeric(6,2) NOT NULL,
    total numeric(10,2) NOT NULL,
    ship_to jsonb NOT NULL,
    note text,
    CONSTRAINT orders_times_check CHECK (((shipped_at >= placed_at) AND (delivered_at >= shipped_at)))
);


--
-- Name: COLUMN orders.total; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.orders.total IS 'Goods after discount, and shipping, in euros.';


--
-- Name: COLUMN orders.note; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.orders.note IS 'From the customer to whoever packs the parcel.';


--
-- Name: country_sales; Type: MATERIALIZED VIEW; Schema: public; Owner: -
--

CREATE MATERIALIZED VIEW public.country_sales AS
 SELECT c.country,
    count(DISTINCT c.id) AS customers,
    count(*) AS orders,
    sum(o.total) AS revenue
   FROM (public.orders o
     JOIN public.customers c ON ((c.id = o.customer_id)))
  GROUP BY c.country
  WITH NO DATA;


--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.customers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.customers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: makers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.makers (
    id integer NOT NULL,
    name text NOT NULL,
    name_latin text NOT NULL,
    country character(2) NOT NULL,
    town text NOT NULL,
    supplier_since date NOT NULL,
    note text
);


--
-- Name: TABLE makers; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.makers IS 'The workshops that make what we sell. We have met every one of them.';


--
-- Name: makers_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.makers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.makers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: monthly_revenue; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.monthly_revenue AS
 SELECT (date_trunc('month'::text, (placed_at AT TIME ZONE 'UTC'::text)))::date AS month,
    count(*) AS orders,
    sum(total) AS revenue,
    round(avg(total), 2) AS average_order
   FROM public.orders
  WHERE (status <> ALL (ARRAY['cancelled'::public.order_status, 'returned'::public.order_status]))
  GROUP BY ((date_trunc('month'::text, (placed_at AT TIME ZONE 'UTC'::text)))::date);


--
-- Name: order_items; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.order_items (
    order_id bigint NOT NULL,
    line smallint NOT NULL,
    product_id integer NOT NULL,
    quantity integer NOT NULL,
    unit_price numeric(10,2) NOT NULL,
    discount numeric(3,2) DEFAULT 0 NOT NULL,
    CONSTRAINT order_items_quantity_check CHECK ((quantity > 0))
);


--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: products; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.products (
    id integer NOT NULL,
    maker_id integer NOT NULL,
    sku text NOT NULL,
    name text NOT NULL,
    name_native text,
    variant text NOT NULL,
    category public.product_category NOT NULL,
    price numeric(10,2) NOT NULL,
    weight_g integer NOT NULL,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    description text NOT NULL,
    introduced_on date NOT NULL,
    discontinued_on date,
    CONSTRAINT products_dates_check CHECK ((discontinued_on > introduced_on)),
    CONSTRAINT products_price_check CHECK ((price > (0)::numeric))
);


--
-- Name: TABLE products; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.products IS 'One row per variant; the SKU is the line''s code and a number.';


--
-- Name: COLUMN products.name_native; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.products.name_native IS 'As the maker writes it; NULL where that is the English name.';


--
-- Name: products_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.products ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.products_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: reviews; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reviews (
    id bigint NOT NULL,
    product_id integer NOT NULL,
    customer_id integer NOT NULL,
    rating smallint NOT NULL,
    language text NOT NULL,
    title text,
    body text,
    helpful_votes integer DEFAULT 0 NOT NULL,
    written_at timestamp with time zone NOT NULL,
    CONSTRAINT reviews_rating_check CHECK (((rating >= 1) AND (rating <= 5)))
);


--
-- Name: COLUMN reviews.body; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON COLUMN public.reviews.body IS 'NULL: stars only. Empty: the title says it all.';


--
-- Name: reviews_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.reviews ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.reviews_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (id, name, email, language, country, city, birthday, newsletter, preferences, joined_at) FROM stdin;
1	François Delacour	francois.delacour@example.org	fr	FR	Annecy	\N	t	{"theme": "system", "favourites": ["TLW", "SAF"]}	2023-03-04 13:31:00+00
2	هالة نجّار	hala.najjar@example.org	ar	MA	الرباط	2001-03-17	f	{"theme": "dark", "gift_wrap": true}	2023-03-04 16:18:43+00
3	Çağla Işık	cagla.isik@example.com	tr	TR	Eskişehir	\N	t	{"theme": "dark", "favourites": ["THY", "PCL"]}	2023-03-04 18:33:34+00
4	إدريس بن عاشور	idris.benachour@mail.example	ar	JO	عمّان	\N	f	{"theme": "system", "gift_wrap": true}	2023-03-04 12:39:48+00
5	Lucía Olivares	lucia.olivares@example.org	es	ES	Cádiz	1992-07-17	t	{"theme": "dark"}	2023-03-04 21:08:00+00
6	Bronwyn Larkspur	bronwyn.larkspur@mail.example	en	US	Duluth	\N	f	{"theme": "light", "favourites": ["PCL", "TAP"]}	2023-03-04 14:34:56+00
7	François Montclair	francois.montclair@example.org	fr	FR	Annecy	\N	f	{"theme": "system"}	2023-03-04 18:44:57+00
8	Harriet Marlowe	harriet.marlowe@example.com	en	IE	Galway	1983-08-15	f	{"theme": "light", "gift_wrap": true, "favourites": ["ENV", "RSW"]}	2023-03-04 20:33:44+00
9	Solène Beaumarché	solene.beaumarche@example.org	fr	FR	Annecy	1989-06-05	t	{"theme": "dark", "gift_wrap": true}	2023-03-04 17:24:18+00
10	雨宮 陽翔	haruto.amamiya@example.com	ja	JP	函館市	\N	f	{"theme": "light", "favourites": ["RSW", "BPC"]}	2023-03-04 07:51:54+00
11	طارق نجّار	tariq.najjar@example.com	ar	LB	صيدا	1984-03-11	f	{"theme": "light"}	2023-03-04 19:02:48+00
12	雨宮 茜	akane.amamiya@example.net	ja	JP	那覇市	\N	t	{"theme": "dark", "favourites": ["BWX", "TLW"]}	2023-03-04 16:21:42+00
13	Jonah Birtwhistle	jonah.birtwhistle@example.net	en	GB	Norwich	1994-07-06	f	{"theme": "system"}	2023-03-04 17:12:41+00
14	Martín Peñalver	martin.penalver@example.net	es	UY	Colonia	\N	t	{"theme": "dark", "gift_wrap": true}	2023-03-04 15:41:14+00
15	Łukasz Źrebiec	lukasz.zrebiec@example.org	pl	PL	Gdynia	1977-01-25	t	{"theme": "dark"}	2023-03-04 17:13:56+00
16	Gaspard Delacour	gaspard.delacour@example.net	fr	BE	Namur	\N	t	{"theme": "light", "favourites": ["BWX", "SBR"]}	2023-03-04 14:05:33+00
17	Inês Carvalhal	ines.carvalhal@example.net	pt	BR	Curitiba	\N	f	{"theme": "system"}	2023-03-04 22:58:21+00
18	طارق نجّار	tariq.najjar@example.org	ar	JO	عمّان	\N	t	{"theme": "system"}	2023-03-04 15:12:19+00
19	Callum Ashdown	callum.ashdown@example.com	en	IE	Galway	\N	f	{"theme": "light"}	2023-03-04 23:04:09+00
20	雨宮 蓮	ren.amamiya@example.org	ja	JP	那覇市	\N	t	{"theme": "light", "favourites": ["TGN", "BWX"]}	2023-03-04 23:31:24+00
21	Callum Penhallow	callum.penhallow@example.com	en	IE	Galway	1960-09-01	t	{"theme": "system", "favourites": ["BLK", "BPC"]}	2023-03-04 15:09:59+00
22	雨宮 結衣	yui.amamiya@example.com	ja	JP	松山市	1955-05-14	t	{"theme": "light", "gift_wrap": true}	2023-03-04 09:44:20+00
23	Χλόη Καλλιέργη	chloi.kalliergi@mail.example	el	GR	Χανιά	\N	f	{"theme": "dark", "favourites": ["PCL", "TLW"]}	2023-03-04 22:35:18+00
24	Φωτεινή Πετράκη	foteini.petraki@example.net	el	GR	Χανιά	\N	f	{"theme": "light", "gift_wrap": true, "favourites": ["TLW", "FSL"]}	2023-03-04 13:47:01+00
25	선우은채	eunchae.sunwoo@example.org	ko	KR	통영시	\N	t	{"theme": "system"}	2023-03-04 14:02:47+00
26	Käthe Brömmelkamp	kaethe.broemmelkamp@mail.example	de	AT	Graz	\N	f	{"theme": "system"}	2023-03-04 23:10:20+00
27	Ingrid Hedlund	ingrid.hedlund@example.org	sv	SE	Lund	\N	f	{"theme": "system"}	2023-03-04 15:51:53+00
28	Álvaro Carvalhal	alvaro.carvalhal@example.net	pt	BR	Curitiba	1944-09-13	f	{"theme": "light", "favourites": ["BWX", "MUG"]}	2023-03-04 12:07:57+00
29	Martín Zúñiga	martin.zuniga@example.org	es	ES	Cádiz	\N	t	{"theme": "dark"}	2023-03-04 15:40:39+00
30	Тимофей Снегирь	timofey.snegir@example.org	ru	GE	Батуми	1980-05-16	t	{"theme": "light", "favourites": ["HMP", "SBR"]}	2023-03-04 15:22:18+00
31	Edith Quill	edith.quill@example.com	en	US	Duluth	\N	f	{"theme": "light", "favourites": ["THY", "TPT"]}	2023-03-04 08:42:13+00
32	雨宮 蓮	ren.amamiya2@example.org	ja	JP	京都市	\N	t	{"theme": "dark"}	2023-03-04 17:47:20+00
33	白石 樹	itsuki.shiraishi@mail.example	ja	JP	那覇市	1996-06-30	f	{"theme": "system", "gift_wrap": true}	2023-03-04 07:35:58+00
34	Begoña Olivares	begona.olivares@example.com	es	MX	Oaxaca	\N	t	{"theme": "light", "gift_wrap": true}	2023-03-04 14:00:14+00
35	Göran Nygård	goran.nygard@example.org	sv	NO	Ålesund	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["NTB", "SAF"]}	2023-03-04 19:24:02+00
36	Їванна Яворів	yivanna.yavoriv@example.org	uk	UA	Львів	\N	f	{"theme": "dark", "favourites": ["BLK", "SAF"]}	2023-03-04 17:40:30+00
37	François Du Périer	francois.duperier@mail.example	fr	FR	Annecy	1977-01-28	f	{"theme": "system", "favourites": ["TAP", "PTH"]}	2023-03-04 16:57:10+00
38	Álvaro Magalhães	alvaro.magalhaes@example.com	pt	CV	Mindelo	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["MUG", "BWX"]}	2023-03-04 14:42:45+00
39	Desmond O'Dowd	desmond.odowd@example.org	en	US	Portland	2004-11-14	t	{"theme": "dark", "gift_wrap": true, "favourites": ["SPN", "BWX"]}	2023-03-04 20:06:53+00
40	Άννα Θαλασσινού	anna.thalassinou@mail.example	el	GR	Ιωάννινα	1999-05-31	f	{"theme": "system"}	2023-03-04 14:26:42+00
41	Małgorzata Brzęczek	malgorzata.brzeczek@example.net	pl	PL	Zakopane	1958-12-17	f	{"theme": "light", "favourites": ["ENV", "BRB"]}	2023-03-04 19:52:19+00
42	Maeve Ashdown	maeve.ashdown@example.org	en	GB	Swansea	1956-07-03	t	{"theme": "light", "gift_wrap": true, "favourites": ["TLW", "BPC"]}	2023-03-04 14:17:17+00
43	Ingrid Sjögren	ingrid.sjogren@example.org	sv	FI	Ekenäs	\N	f	{"theme": "system", "favourites": ["BWX", "THY"]}	2023-03-04 12:50:37+00
44	藤宮 千尋	chihiro.fujimiya@example.com	ja	JP	金沢市	\N	t	{"theme": "light"}	2023-03-04 16:44:40+00
45	طارق نجّار	tariq.najjar@mail.example	ar	TN	سوسة	1970-09-17	f	{"theme": "dark"}	2023-03-04 13:02:58+00
46	Lennart Sommerfeld	lennart.sommerfeld@example.org	de	AT	Graz	1985-02-22	t	{"theme": "dark"}	2023-03-04 16:28:33+00
47	Andrés Montealegre	andres.montealegre@example.net	es	ES	Cádiz	1976-04-26	f	{"theme": "light", "favourites": ["TPT", "SAF"]}	2023-03-04 13:48:55+00
48	Margaux Lefèvre-Roy	margaux.lefevre-roy@example.net	fr	FR	Colmar	1953-01-26	f	{"theme": "dark"}	2023-03-06 18:16:01+00
49	Jonah Thistlewood	jonah.thistlewood@example.com	en	US	Duluth	\N	t	{"theme": "system", "favourites": ["MAT", "FBG"]}	2023-03-07 11:12:10+00
50	Bronwyn Tindall	bronwyn.tindall@example.org	en	US	Portland	\N	f	{"theme": "dark"}	2023-03-07 16:02:49+00
51	Bronwyn Marlowe	bronwyn.marlowe@example.com	en	US	Portland	2005-10-13	t	{"theme": "light", "gift_wrap": true}	2023-03-08 18:46:27+00
52	Solène Vauquelin	solene.vauquelin@example.com	fr	FR	Colmar	\N	f	{"theme": "dark"}	2023-03-10 10:31:25+00
53	Élodie Montclair	elodie.montclair@example.net	fr	FR	Nantes	1964-12-17	t	{"theme": "system"}	2023-03-11 19:24:45+00
54	Şebnem Işık	sebnem.isik@example.net	tr	TR	Trabzon	1952-11-09	t	{"theme": "system"}	2023-03-15 19:01:15+00
55	川辺 美咲	misaki.kawabe@example.net	ja	JP	那覇市	1964-04-13	f	{"theme": "light"}	2023-03-17 15:46:05+00
56	Desmond Tindall	desmond.tindall@example.com	en	US	Duluth	1964-09-09	t	{"theme": "light"}	2023-03-19 21:34:38+00
57	Rory Quill	rory.quill@example.net	en	GB	Norwich	1970-12-21	f	{"theme": "dark", "favourites": ["FSL", "HMP"]}	2023-03-19 18:08:27+00
58	Göran Åkerblom	goran.akerblom@example.org	sv	SE	Visby	\N	f	{"theme": "dark"}	2023-03-20 12:46:32+00
59	Ulrike Weißhaupt	ulrike.weisshaupt@mail.example	de	DE	Freiburg	\N	f	{"theme": "system", "favourites": ["FBG", "TAP"]}	2023-03-21 16:09:13+00
60	Gaspard Vauquelin	gaspard.vauquelin@example.net	fr	BE	Namur	\N	f	{"theme": "dark", "gift_wrap": true}	2023-03-25 14:44:03+00
61	Rowan Fairweather	rowan.fairweather@example.org	en	GB	Swansea	1977-08-21	f	{"theme": "light"}	2023-03-26 11:22:09+00
62	Ольга Журавель	olga.zhuravel@example.net	ru	AM	Гюмри	1958-09-02	f	{"theme": "light"}	2023-03-30 23:05:35+00
63	Rowan Thistlewood	rowan.thistlewood@example.com	en	GB	Norwich	\N	t	{"theme": "dark", "favourites": ["FBG", "FBG"]}	2023-03-31 11:52:00+00
64	نور الحداد	nour.alhaddad@example.com	ar	MA	الرباط	1973-08-10	t	{"theme": "dark"}	2023-04-01 13:00:50+00
65	Edith Thistlewood	edith.thistlewood@example.org	en	US	Duluth	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["NTB", "TLW"]}	2023-04-03 18:01:41+00
66	Пётр Черных	pyotr.chernykh@example.com	ru	RS	Нови-Сад	1952-03-28	t	{"theme": "system", "favourites": ["BWX", "FBG"]}	2023-04-08 20:10:09+00
67	Linnéa Hedlund	linnea.hedlund@example.com	sv	NO	Ålesund	2000-12-07	f	{"theme": "dark", "favourites": ["BRB", "PTH"]}	2023-04-11 14:58:27+00
68	Alfie Penhallow	alfie.penhallow@example.org	en	IE	Galway	1983-01-04	t	{"theme": "system"}	2023-04-12 14:34:01+00
69	Jonah Okafor	jonah.okafor@example.net	en	US	Portland	1990-11-27	t	{"theme": "light"}	2023-04-12 17:17:07+00
70	雨宮 蓮	ren.amamiya3@example.org	ja	JP	那覇市	1959-06-26	t	{"theme": "system"}	2023-04-14 07:20:29+00
71	小野寺 結衣	yui.onodera@mail.example	ja	JP	金沢市	\N	f	{"theme": "light", "gift_wrap": true, "favourites": ["MUG", "EGG"]}	2023-04-15 17:58:55+00
72	Rosália Brandão	rosalia.brandao@example.net	pt	PT	Évora	2006-12-13	f	{"theme": "dark", "favourites": ["SBR", "THY"]}	2023-04-18 16:04:35+00
73	نور بن عاشور	nour.benachour@example.org	ar	EG	الإسكندرية	\N	f	{"theme": "dark"}	2023-04-21 18:12:22+00
74	Linnéa Østergaard	linnea.ostergaard@example.com	sv	SE	Visby	\N	t	{"theme": "light"}	2023-04-22 21:01:33+00
75	Andrés Montealegre	andres.montealegre2@example.net	es	AR	Mendoza	1948-12-10	f	{"theme": "light"}	2023-04-24 22:29:52+00
76	Tess Birtwhistle	tess.birtwhistle@example.com	en	NZ	Nelson	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["TAP", "LEN"]}	2023-04-26 17:02:46+00
77	रोहन चौहान	rohan.chauhan@example.net	hi	IN	देहरादून	\N	t	{"theme": "dark"}	2023-04-26 19:36:01+00
78	Соломія Яворів	solomiia.yavoriv@example.net	uk	UA	Полтава	1955-04-21	t	{"theme": "system", "favourites": ["SAF", "PTH"]}	2023-04-29 11:40:34+00
79	كريم بن عاشور	karim.benachour@example.org	ar	JO	عمّان	1947-06-03	f	{"theme": "light", "gift_wrap": true, "favourites": ["THY", "NTB"]}	2023-04-29 18:01:30+00
80	Bjørg Åkerblom	bjorg.akerblom@example.com	sv	NO	Ålesund	1981-04-30	f	{"theme": "light"}	2023-04-30 13:55:38+00
81	Torbjörn Nygård	torbjorn.nygard@example.org	sv	NO	Ålesund	1981-03-01	f	{"theme": "light", "gift_wrap": true, "favourites": ["TGN", "PCL"]}	2023-04-30 11:02:13+00
82	ليلى القاسمي	layla.qasimi@example.com	ar	LB	صيدا	\N	f	{"theme": "dark", "gift_wrap": true}	2023-05-02 11:35:40+00
83	Bruno Brömmelkamp	bruno.broemmelkamp@example.com	de	CH	Winterthur	1949-10-26	f	{"theme": "system"}	2023-05-04 13:36:34+00
84	Аглая Мороз	aglaya.moroz@example.com	ru	RS	Нови-Сад	\N	f	{"theme": "dark"}	2023-05-05 18:51:56+00
85	Élodie Beaumarché	elodie.beaumarche@mail.example	fr	BE	Namur	1966-01-23	f	{"theme": "light"}	2023-05-09 14:21:42+00
86	Matthias Grünwald	matthias.gruenwald@example.org	de	AT	Graz	1984-01-23	t	{"theme": "system"}	2023-05-10 20:24:08+00
87	Inês Carvalhal	ines.carvalhal@example.org	pt	BR	Curitiba	1961-05-27	f	{"theme": "light"}	2023-05-12 17:37:22+00
88	Linnéa Hedlund	linnea.hedlund2@example.com	sv	SE	Visby	\N	t	{"theme": "light", "favourites": ["THY", "FBG"]}	2023-05-13 19:35:07+00
89	अनन्या त्रिपाठी	ananya.tripathi@example.org	hi	IN	देहरादून	\N	f	{"theme": "dark"}	2023-05-14 11:41:57+00
90	Zbigniew Wrona	zbigniew.wrona@example.com	pl	PL	Wrocław	\N	t	{"theme": "dark", "favourites": ["SEN", "HOJ"]}	2023-05-16 12:47:43+00
91	Maud Okafor	maud.okafor@example.com	en	NZ	Nelson	\N	t	{"theme": "light"}	2023-05-17 16:43:51+00
92	Jörg Sommerfeld	joerg.sommerfeld@example.com	de	DE	Marburg	1994-04-11	f	{"theme": "light"}	2023-05-17 14:45:54+00
93	Wilfred Larkspur	wilfred.larkspur@mail.example	en	GB	Norwich	\N	t	{"theme": "light", "gift_wrap": true, "favourites": ["SPN", "BRB"]}	2023-05-18 15:03:42+00
94	Варвара Черных	varvara.chernykh@mail.example	ru	KZ	Алматы	\N	f	{"theme": "dark", "favourites": ["FBG", "TGN"]}	2023-05-18 22:41:47+00
95	अनन्या जोशी	ananya.joshi@mail.example	hi	IN	देहरादून	\N	f	{"theme": "dark", "favourites": ["PCL", "FBG"]}	2023-05-19 13:52:44+00
96	Ingrid Nygård	ingrid.nygard@example.net	sv	DK	Ærøskøbing	\N	t	{"theme": "dark", "favourites": ["THY", "MUG"]}	2023-05-20 16:12:36+00
97	藤宮 茜	akane.fujimiya@example.net	ja	JP	京都市	\N	t	{"theme": "system", "favourites": ["TAP", "SCF"]}	2023-05-22 17:48:05+00
98	Matthias Weißhaupt	matthias.weisshaupt@example.com	de	DE	Lübeck	\N	t	{"theme": "light"}	2023-05-26 08:54:47+00
99	Gaspard Beaumarché	gaspard.beaumarche@example.org	fr	FR	Nantes	1993-04-19	t	{"theme": "system"}	2023-05-26 21:02:30+00
100	Bjørg Sjögren	bjorg.sjogren@mail.example	sv	SE	Umeå	\N	t	{"theme": "system", "gift_wrap": true}	2023-05-26 20:35:18+00
101	橘 さくら	sakura.tachibana@mail.example	ja	JP	函館市	\N	f	{"theme": "light", "favourites": ["SCF", "SAF"]}	2023-05-29 21:23:39+00
102	白石 千尋	chihiro.shiraishi@example.com	ja	JP	那覇市	\N	f	{"theme": "dark"}	2023-05-31 14:08:11+00
103	Martín Ibáñez	martin.ibanez@example.net	es	UY	Colonia	\N	t	{"theme": "dark", "favourites": ["ENV", "SCF"]}	2023-06-02 14:40:58+00
104	Svenja Kröger	svenja.kroeger@example.net	de	AT	Graz	\N	t	{"theme": "light"}	2023-06-02 16:07:35+00
105	小野寺 直人	naoto.onodera@example.net	ja	JP	函館市	2002-02-07	t	{"theme": "dark", "favourites": ["TAP", "ENV"]}	2023-06-02 16:24:53+00
106	Çağla Işık	cagla.isik@mail.example	tr	TR	İzmir	1989-05-08	t	{"theme": "light"}	2023-06-14 17:46:09+00
107	Tess Penhallow	tess.penhallow@mail.example	en	IE	Galway	\N	t	{"theme": "light", "favourites": ["TPT", "EGG"]}	2023-06-16 17:23:10+00
108	Andrés Peñalver	andres.penalver@example.com	es	MX	Oaxaca	1945-10-13	t	{"theme": "system"}	2023-06-17 12:24:57+00
109	Ramiro Peñalver	ramiro.penalver@example.com	es	ES	Gijón	\N	t	{"theme": "system", "favourites": ["TAP", "SCF"]}	2023-06-18 19:16:39+00
110	Лев Мороз	lev.moroz@example.net	ru	AM	Гюмри	\N	f	{"theme": "system", "favourites": ["SEN", "FSL"]}	2023-06-18 11:28:41+00
111	Margaux Montclair	margaux.montclair@example.net	fr	CH	Vevey	1976-07-23	t	{"theme": "system", "favourites": ["ENV", "PTH"]}	2023-06-21 15:05:07+00
112	Till Nußbaum	till.nussbaum@mail.example	de	DE	Freiburg	\N	f	{"theme": "dark", "favourites": ["PTH", "SPN"]}	2023-06-24 12:11:18+00
113	Friederike Grünwald	friederike.gruenwald@example.org	de	DE	Görlitz	1963-04-25	t	{"theme": "light"}	2023-06-25 17:34:12+00
114	Rosália Falcão	rosalia.falcao@example.net	pt	BR	Olinda	1974-08-09	t	{"theme": "dark", "gift_wrap": true, "favourites": ["SCF", "NPK"]}	2023-06-28 19:49:30+00
115	Álvaro Magalhães	alvaro.magalhaes@example.org	pt	PT	Braga	2001-04-03	t	{"theme": "system"}	2023-06-29 14:46:38+00
116	Noémie Delacour	noemie.delacour@example.net	fr	BE	Namur	\N	t	{"theme": "dark", "gift_wrap": true}	2023-06-30 15:40:41+00
117	雨宮 千尋	chihiro.amamiya@mail.example	ja	JP	函館市	\N	f	{"theme": "dark", "gift_wrap": true}	2023-07-03 11:03:03+00
118	طارق القاسمي	tariq.qasimi@example.org	ar	MA	الرباط	1992-04-05	t	{"theme": "system"}	2023-07-04 18:18:27+00
119	سلمى المرّاكشي	salma.marrakchi@example.org	ar	MA	الرباط	\N	t	{"theme": "system", "favourites": ["THY", "NPK"]}	2023-07-05 13:12:40+00
120	雨宮 蓮	ren.amamiya4@example.org	ja	JP	函館市	\N	f	{"theme": "light"}	2023-07-07 16:35:55+00
121	Agnieszka Wrona	agnieszka.wrona@example.com	pl	PL	Zakopane	\N	f	{"theme": "light"}	2023-07-08 14:05:03+00
122	Jagoda Szczypior	jagoda.szczypior@mail.example	pl	PL	Zakopane	2001-08-27	f	{"theme": "system"}	2023-07-08 19:15:46+00
123	Ingrid Fjällström	ingrid.fjallstrom@example.org	sv	SE	Visby	1994-01-14	f	{"theme": "system"}	2023-07-09 20:39:52+00
124	Margaux Delacour	margaux.delacour@example.org	fr	FR	Colmar	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["SCF", "TGN"]}	2023-07-09 18:18:17+00
125	배도현	dohyun.bae@mail.example	ko	KR	통영시	\N	f	{"theme": "dark"}	2023-07-11 22:29:41+00
126	Åsa Nygård	asa.nygard@mail.example	sv	SE	Umeå	\N	f	{"theme": "dark", "favourites": ["SCF", "TGN"]}	2023-07-11 19:41:29+00
127	남궁지호	jiho.namgung@example.net	ko	KR	강릉시	\N	f	{"theme": "light", "favourites": ["SEN", "ENV"]}	2023-07-12 18:26:31+00
128	Till Sommerfeld	till.sommerfeld@example.net	de	AT	Graz	\N	f	{"theme": "dark"}	2023-07-13 17:39:22+00
129	Itziar Olivares	itziar.olivares@example.net	es	ES	Cádiz	1944-07-01	f	{"theme": "system"}	2023-07-14 16:29:27+00
130	Ольга Снегирь	olga.snegir@example.org	ru	KZ	Алматы	1996-05-07	f	{"theme": "system"}	2023-07-18 13:57:31+00
131	Noémie Châtelard	noemie.chatelard@example.net	fr	FR	Colmar	\N	f	{"theme": "light"}	2023-07-19 18:19:50+00
132	विक्रम नायर	vikram.nair@example.org	hi	IN	उदयपुर	\N	f	{"theme": "dark", "favourites": ["RSW", "LEN"]}	2023-07-20 12:03:03+00
133	يوسف الزيتوني	yousef.zaytouni@example.org	ar	TN	سوسة	1956-03-03	f	{"theme": "light"}	2023-07-28 07:55:39+00
134	Тарас Яворів	taras.yavoriv@example.org	uk	UA	Чернівці	1968-11-15	t	{"theme": "light", "favourites": ["FSL", "THY"]}	2023-07-28 18:37:37+00
135	白石 さくら	sakura.shiraishi@example.net	ja	JP	函館市	2006-05-18	t	{"theme": "dark"}	2023-07-29 23:55:17+00
136	Gaspard Beaumarché	gaspard.beaumarche@example.com	fr	FR	Nantes	1958-04-14	f	{"theme": "dark"}	2023-07-30 17:22:53+00
137	Остап Вишня	ostap.vyshnia@mail.example	uk	UA	Полтава	1979-10-18	t	{"theme": "light", "favourites": ["TGN", "TGN"]}	2023-07-30 15:05:11+00
138	선우도현	dohyun.sunwoo@example.net	ko	KR	전주시	\N	f	{"theme": "light", "favourites": ["BRB", "SBR"]}	2023-07-31 16:35:46+00
139	한은채	eunchae.han@example.com	ko	KR	전주시	2004-10-20	f	{"theme": "light"}	2023-08-04 16:55:25+00
140	Tomás Carvalhal	tomas.carvalhal@example.org	pt	PT	Braga	\N	t	{"theme": "dark"}	2023-08-04 17:42:05+00
141	Callum Thistlewood	callum.thistlewood@example.org	en	GB	Sheffield	\N	t	{"theme": "system"}	2023-08-08 18:38:17+00
142	طارق المرّاكشي	tariq.marrakchi@example.net	ar	TN	سوسة	1967-07-01	t	{"theme": "dark"}	2023-08-08 18:05:48+00
143	Till Kröger	till.kroeger@example.net	de	DE	Lübeck	\N	f	{"theme": "system"}	2023-08-12 17:28:41+00
144	雨宮 茜	akane.amamiya@example.com	ja	JP	函館市	\N	t	{"theme": "light"}	2023-08-14 23:19:32+00
145	Rosália Quintela	rosalia.quintela@example.net	pt	BR	Olinda	\N	t	{"theme": "system"}	2023-08-14 22:51:09+00
146	سلمى المرّاكشي	salma.marrakchi@example.com	ar	JO	عمّان	1955-08-02	f	{"theme": "system", "favourites": ["THY", "HMP"]}	2023-08-16 16:49:53+00
147	Élodie Vauquelin	elodie.vauquelin@example.org	fr	BE	Namur	\N	f	{"theme": "system"}	2023-08-20 07:12:04+00
148	Ramiro Etxebarria	ramiro.etxebarria@example.org	es	CL	Valdivia	\N	t	{"theme": "light", "favourites": ["BWX", "BLK"]}	2023-08-20 14:05:00+00
149	Inês Brandão	ines.brandao@example.org	pt	CV	Mindelo	\N	f	{"theme": "system", "favourites": ["HOJ", "SPN"]}	2023-08-20 18:19:37+00
150	Jörg Lindqvist	joerg.lindqvist@mail.example	de	AT	Graz	2003-09-05	f	{"theme": "dark", "favourites": ["HMP", "HMP"]}	2023-08-20 23:38:05+00
151	काव्या त्रिपाठी	kavya.tripathi@example.net	hi	IN	मैसूर	\N	f	{"theme": "dark"}	2023-08-22 23:09:42+00
152	Till Nußbaum	till.nussbaum@example.com	de	AT	Graz	\N	t	{"theme": "light", "gift_wrap": true, "favourites": ["BPC", "HMP"]}	2023-08-23 18:38:36+00
153	雨宮 さくら	sakura.amamiya@example.org	ja	JP	函館市	\N	f	{"theme": "light", "favourites": ["RSW", "ENV"]}	2023-08-25 19:45:13+00
154	Jonah Quill	jonah.quill@example.net	en	AU	Hobart	\N	f	{"theme": "system", "favourites": ["SCF", "SAF"]}	2023-08-28 15:36:21+00
155	Мар’яна Вишня	mariana.vyshnia@mail.example	uk	UA	Чернівці	\N	f	{"theme": "system"}	2023-08-29 16:47:38+00
156	Χλόη Πετράκη	chloi.petraki@example.net	el	GR	Χανιά	1970-04-19	t	{"theme": "light"}	2023-08-30 14:22:20+00
157	Callum Marlowe	callum.marlowe@example.com	en	IE	Galway	1999-04-26	t	{"theme": "system"}	2023-08-31 14:29:29+00
158	Ольга Мороз	olga.moroz@example.net	ru	RS	Нови-Сад	\N	f	{"theme": "dark", "favourites": ["SBR", "SEN"]}	2023-09-02 15:58:57+00
159	Anneliese Weißhaupt	anneliese.weisshaupt@example.net	de	DE	Freiburg	\N	f	{"theme": "system"}	2023-09-06 18:12:08+00
160	Jonah Fairweather	jonah.fairweather@mail.example	en	IE	Galway	1985-09-26	t	{"theme": "system"}	2023-09-07 23:57:26+00
161	Conceição Falcão	conceicao.falcao@example.net	pt	PT	Braga	\N	f	{"theme": "light"}	2023-09-08 11:29:56+00
162	Itziar Zúñiga	itziar.zuniga@mail.example	es	UY	Colonia	1946-08-26	f	{"theme": "system", "favourites": ["BLK", "FBG"]}	2023-09-10 17:18:50+00
163	Gaspard Beaumarché	gaspard.beaumarche@example.net	fr	CH	Vevey	1949-01-15	f	{"theme": "dark"}	2023-09-12 15:26:33+00
164	Maeve Marlowe	maeve.marlowe@example.com	en	CA	Halifax	\N	f	{"theme": "system", "favourites": ["TLW", "RSW"]}	2023-09-13 11:45:52+00
165	Inês Magalhães	ines.magalhaes@mail.example	pt	BR	Curitiba	1951-05-08	t	{"theme": "light", "favourites": ["SCF", "TPT"]}	2023-09-13 14:54:53+00
166	Noémie Montclair	noemie.montclair@example.com	fr	FR	Nantes	\N	t	{"theme": "dark", "favourites": ["NPK", "TAP"]}	2023-09-14 21:13:55+00
167	काव्या नायर	kavya.nair@example.com	hi	IN	मैसूर	\N	t	{"theme": "system"}	2023-09-15 16:00:56+00
168	نور القاسمي	nour.qasimi@example.com	ar	TN	سوسة	1967-02-01	t	{"theme": "dark"}	2023-09-16 17:19:49+00
169	Φωτεινή Θαλασσινού	foteini.thalassinou@example.net	el	CY	Λάρνακα	\N	f	{"theme": "system"}	2023-09-17 16:57:34+00
170	Svenja Weißhaupt	svenja.weisshaupt@example.com	de	DE	Görlitz	\N	f	{"theme": "light", "gift_wrap": true}	2023-09-18 20:55:56+00
171	Svenja Lindqvist	svenja.lindqvist@example.com	de	DE	Görlitz	1989-02-22	t	{"theme": "system", "favourites": ["HMP", "FBG"]}	2023-09-18 18:45:30+00
172	Agnieszka Gołąb	agnieszka.golab@example.org	pl	PL	Wrocław	\N	t	{"theme": "system", "favourites": ["PTH", "NPK"]}	2023-09-18 17:57:01+00
173	Kazimierz Gołąb	kazimierz.golab@example.com	pl	PL	Zakopane	\N	t	{"theme": "light"}	2023-09-18 23:58:39+00
174	Jörg Kröger	joerg.kroeger@mail.example	de	DE	Freiburg	\N	f	{"theme": "dark", "favourites": ["BRB", "SCF"]}	2023-09-20 17:48:11+00
175	मीरा त्रिपाठी	meera.tripathi@example.org	hi	IN	देहरादून	1995-04-22	t	{"theme": "system", "gift_wrap": true, "favourites": ["MUG", "HOJ"]}	2023-09-21 15:31:31+00
176	雨宮 千尋	chihiro.amamiya@example.org	ja	JP	函館市	\N	f	{"theme": "dark"}	2023-09-21 17:21:36+00
177	Kazimierz Źrebiec	kazimierz.zrebiec@example.net	pl	PL	Wrocław	\N	t	{"theme": "light", "favourites": ["ENV", "ENV"]}	2023-09-24 15:49:10+00
178	كريم المرّاكشي	karim.marrakchi@example.org	ar	LB	صيدا	1989-07-10	f	{"theme": "dark", "gift_wrap": true}	2023-09-25 14:34:09+00
179	سلمى الحداد	salma.alhaddad@example.org	ar	EG	الإسكندرية	\N	t	{"theme": "system", "favourites": ["SAF", "TLW"]}	2023-09-25 12:16:28+00
180	Torbjörn Hedlund	torbjorn.hedlund@example.net	sv	FI	Ekenäs	1999-08-04	t	{"theme": "light", "favourites": ["TLW", "NTB"]}	2023-09-25 15:49:10+00
181	Desmond Tindall	desmond.tindall@example.org	en	US	Duluth	\N	f	{"theme": "light", "favourites": ["FSL", "RSW"]}	2023-09-28 15:25:40+00
182	川辺 大輔	daisuke.kawabe@mail.example	ja	JP	函館市	\N	f	{"theme": "dark", "gift_wrap": true}	2023-09-29 18:11:33+00
183	Ольга Снегирь	olga.snegir@example.com	ru	RS	Нови-Сад	\N	f	{"theme": "dark", "favourites": ["PCL", "TAP"]}	2023-10-01 13:39:00+00
184	Priya Tindall	priya.tindall@example.net	en	AU	Hobart	\N	t	{"theme": "light"}	2023-10-01 19:44:03+00
185	Priya Fairweather	priya.fairweather@example.com	en	AU	Hobart	\N	f	{"theme": "dark"}	2023-10-03 23:29:22+00
186	Lennart Sommerfeld	lennart.sommerfeld@example.net	de	AT	Graz	1977-11-11	f	{"theme": "light"}	2023-10-03 14:05:29+00
187	藤宮 直人	naoto.fujimiya@example.net	ja	JP	函館市	2005-04-03	f	{"theme": "light", "favourites": ["PTH", "BLK"]}	2023-10-05 16:53:43+00
188	남궁하윤	hayun.namgung@example.com	ko	KR	전주시	\N	f	{"theme": "light", "gift_wrap": true}	2023-10-05 17:34:33+00
189	Edith O'Dowd	edith.odowd@example.net	en	GB	Norwich	1962-02-09	f	{"theme": "light", "gift_wrap": true}	2023-10-06 15:27:27+00
190	Ксения Белозор	ksenia.belozor@example.org	ru	KZ	Алматы	\N	t	{"theme": "light"}	2023-10-08 14:54:36+00
191	Harriet Birtwhistle	harriet.birtwhistle@mail.example	en	NZ	Nelson	\N	f	{"theme": "system"}	2023-10-13 08:38:34+00
192	Kazimierz Źrebiec	kazimierz.zrebiec@example.org	pl	PL	Wrocław	1962-11-23	f	{"theme": "system"}	2023-10-13 15:07:06+00
193	Göran Åkerblom	goran.akerblom@example.net	sv	SE	Umeå	1997-04-01	f	{"theme": "dark", "gift_wrap": true, "favourites": ["EGG", "FBG"]}	2023-10-15 21:39:25+00
194	Łukasz Brzęczek	lukasz.brzeczek@example.com	pl	PL	Zakopane	\N	f	{"theme": "light"}	2023-10-21 16:04:50+00
195	Łukasz Wrona	lukasz.wrona@example.com	pl	PL	Wrocław	\N	f	{"theme": "dark", "gift_wrap": true}	2023-10-21 14:03:41+00
196	Żaneta Źrebiec	zaneta.zrebiec@mail.example	pl	PL	Gdynia	\N	f	{"theme": "light"}	2023-10-21 13:36:03+00
197	سلمى المرّاكشي	salma.marrakchi2@example.com	ar	TN	سوسة	1951-10-10	f	{"theme": "system"}	2023-10-22 15:18:27+00
198	선우지호	jiho.sunwoo@example.org	ko	KR	강릉시	1966-03-30	f	{"theme": "dark"}	2023-10-22 20:12:03+00
199	Linnéa Sjögren	linnea.sjogren@example.net	sv	DK	Ærøskøbing	\N	t	{"theme": "dark"}	2023-10-24 17:19:57+00
200	Jonah Birtwhistle	jonah.birtwhistle@mail.example	en	AU	Hobart	\N	f	{"theme": "system"}	2023-10-24 10:53:41+00
201	विक्रम चौहान	vikram.chauhan@mail.example	hi	IN	मैसूर	\N	f	{"theme": "system"}	2023-10-26 10:47:47+00
202	Martín Zúñiga	martin.zuniga@example.com	es	MX	Oaxaca	1947-06-16	t	{"theme": "dark"}	2023-10-29 07:44:40+00
203	藤宮 茜	akane.fujimiya2@example.net	ja	JP	金沢市	1945-02-28	f	{"theme": "light"}	2023-11-01 14:05:33+00
204	Friederike Brömmelkamp	friederike.broemmelkamp@example.net	de	CH	Winterthur	1956-03-08	t	{"theme": "dark", "favourites": ["LEN", "SAF"]}	2023-11-02 18:06:20+00
205	Imogen Harkness	imogen.harkness@mail.example	en	GB	Sheffield	1972-01-17	t	{"theme": "light", "gift_wrap": true}	2023-11-06 18:42:27+00
206	橘 蓮	ren.tachibana@mail.example	ja	JP	京都市	\N	t	{"theme": "light", "gift_wrap": true}	2023-11-06 21:15:51+00
207	Begoña Quiroga	begona.quiroga@example.com	es	AR	Mendoza	1948-12-05	f	{"theme": "system"}	2023-11-07 14:13:09+00
208	سلمى القاسمي	salma.qasimi@example.org	ar	TN	سوسة	1991-08-09	f	{"theme": "light", "gift_wrap": true}	2023-11-08 19:05:15+00
209	Лев Белозор	lev.belozor@example.net	ru	RS	Нови-Сад	\N	f	{"theme": "system", "favourites": ["TLW", "FSL"]}	2023-11-11 18:15:28+00
261	Ingrid Nygård	ingrid.nygard@example.com	sv	SE	Lund	\N	t	{"theme": "dark"}	2024-01-15 20:09:53+00
210	雨宮 美咲	misaki.amamiya@example.net	ja	JP	函館市	\N	f	{"theme": "light", "favourites": ["SAF", "SAF"]}	2023-11-13 17:14:43+00
211	Martín Etxebarria	martin.etxebarria@mail.example	es	CL	Valdivia	1965-11-20	f	{"theme": "dark", "favourites": ["SPN", "MAT"]}	2023-11-13 17:11:04+00
212	白石 千尋	chihiro.shiraishi@mail.example	ja	JP	金沢市	\N	f	{"theme": "system", "favourites": ["BLK", "LEN"]}	2023-11-14 20:35:02+00
213	Käthe Weißhaupt	kaethe.weisshaupt@example.com	de	DE	Marburg	1976-04-11	f	{"theme": "light", "favourites": ["HOJ", "FSL"]}	2023-11-14 18:10:47+00
214	Inês Falcão	ines.falcao@example.org	pt	PT	Évora	1971-10-04	f	{"theme": "system", "gift_wrap": true}	2023-11-15 19:27:27+00
215	雨宮 大輔	daisuke.amamiya@mail.example	ja	JP	函館市	\N	t	{"theme": "light", "favourites": ["LEN", "SAF"]}	2023-11-15 20:06:56+00
216	Gaspard Montclair	gaspard.montclair@example.org	fr	FR	Colmar	1950-07-02	f	{"theme": "system", "favourites": ["TLW", "EGG"]}	2023-11-15 23:24:59+00
217	Tess Fairweather	tess.fairweather@mail.example	en	CA	Halifax	2006-10-17	f	{"theme": "system"}	2023-11-21 16:39:37+00
218	Тарас Яворів	taras.yavoriv@example.com	uk	UA	Львів	\N	f	{"theme": "light", "favourites": ["PTH", "SBR"]}	2023-11-21 17:37:27+00
219	川辺 直人	naoto.kawabe@example.org	ja	JP	松山市	1975-12-29	f	{"theme": "dark", "favourites": ["SCF", "BPC"]}	2023-11-25 11:00:26+00
220	Callum Larkspur	callum.larkspur@mail.example	en	NZ	Nelson	\N	f	{"theme": "light"}	2023-11-27 10:19:45+00
221	Χλόη Μαυρομάτη	chloi.mavromati@example.net	el	GR	Χανιά	\N	t	{"theme": "dark"}	2023-11-29 20:58:51+00
222	Álvaro Brandão	alvaro.brandao@example.net	pt	PT	Braga	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["FSL", "FSL"]}	2023-12-01 08:32:06+00
223	Joaquín Quiroga	joaquin.quiroga@mail.example	es	ES	Gijón	\N	t	{"theme": "system"}	2023-12-02 11:36:56+00
224	Ingrid Østergaard	ingrid.ostergaard@example.com	sv	SE	Umeå	\N	t	{"theme": "light", "favourites": ["BRB", "SCF"]}	2023-12-02 07:15:57+00
225	月岡 樹	itsuki.tsukioka@mail.example	ja	JP	京都市	\N	f	{"theme": "dark", "favourites": ["SCF", "BRB"]}	2023-12-02 16:08:34+00
226	Rowan Penhallow	rowan.penhallow@mail.example	en	US	Portland	\N	t	{"theme": "light", "favourites": ["FBG", "PCL"]}	2023-12-03 11:41:19+00
227	Ramiro Montealegre	ramiro.montealegre@mail.example	es	MX	Oaxaca	1948-05-19	f	{"theme": "system", "favourites": ["BLK", "MAT"]}	2023-12-04 07:27:41+00
228	Tess Birtwhistle	tess.birtwhistle@mail.example	en	US	Duluth	\N	t	{"theme": "system", "favourites": ["HMP", "EGG"]}	2023-12-07 17:08:42+00
229	Rosália Magalhães	rosalia.magalhaes@example.com	pt	BR	Curitiba	1947-06-29	f	{"theme": "system", "gift_wrap": true}	2023-12-07 22:41:04+00
230	अनन्या जोशी	ananya.joshi@example.net	hi	IN	देहरादून	\N	t	{"theme": "system"}	2023-12-09 17:04:40+00
231	Jonah Ashdown	jonah.ashdown@example.com	en	GB	Sheffield	\N	f	{"theme": "light"}	2023-12-10 16:10:12+00
232	طارق نجّار	tariq.najjar@example.net	ar	JO	عمّان	\N	t	{"theme": "dark", "favourites": ["TAP", "MAT"]}	2023-12-15 18:32:15+00
233	Svenja Lindqvist	svenja.lindqvist@mail.example	de	AT	Graz	1954-11-30	t	{"theme": "light"}	2023-12-17 17:52:55+00
234	Tess Fairweather	tess.fairweather@example.com	en	GB	Swansea	\N	t	{"theme": "light", "favourites": ["TAP", "SEN"]}	2023-12-19 07:46:28+00
235	Solène Beaumarché	solene.beaumarche@example.com	fr	FR	Colmar	1963-08-20	t	{"theme": "dark", "gift_wrap": true, "favourites": ["TPT", "BWX"]}	2023-12-20 15:50:45+00
236	小野寺 直人	naoto.onodera@example.com	ja	JP	那覇市	\N	f	{"theme": "system", "favourites": ["BRB", "SEN"]}	2023-12-22 18:17:41+00
237	Joaquín Etxebarria	joaquin.etxebarria@example.org	es	ES	Gijón	\N	t	{"theme": "system", "favourites": ["TLW", "TLW"]}	2023-12-23 14:07:39+00
238	Käthe Kröger	kaethe.kroeger@mail.example	de	DE	Marburg	1975-03-13	f	{"theme": "dark", "favourites": ["TPT", "EGG"]}	2023-12-27 19:22:15+00
239	Aurélien Châtelard	aurelien.chatelard@mail.example	fr	CA	Rimouski	\N	t	{"theme": "light"}	2023-12-31 16:34:17+00
240	Alfie Fairweather	alfie.fairweather@mail.example	en	US	Duluth	\N	f	{"theme": "system", "favourites": ["SPN", "FBG"]}	2023-12-31 15:46:51+00
241	Conceição Falcão	conceicao.falcao2@example.net	pt	CV	Mindelo	\N	f	{"theme": "dark"}	2024-01-01 17:56:53+00
242	Jörg Weißhaupt	joerg.weisshaupt@mail.example	de	DE	Görlitz	\N	t	{"theme": "system", "favourites": ["NTB", "RSW"]}	2024-01-01 16:41:29+00
243	Ximena Quiroga	ximena.quiroga@example.org	es	ES	Cádiz	\N	f	{"theme": "dark", "favourites": ["MUG", "SCF"]}	2024-01-03 13:16:04+00
244	白石 茜	akane.shiraishi@example.net	ja	JP	金沢市	1997-10-06	f	{"theme": "dark"}	2024-01-03 12:36:56+00
245	Ulrike Grünwald	ulrike.gruenwald@example.net	de	DE	Görlitz	\N	t	{"theme": "light", "gift_wrap": true}	2024-01-04 16:39:06+00
246	川辺 樹	itsuki.kawabe@example.org	ja	JP	金沢市	1995-01-29	f	{"theme": "dark", "favourites": ["SEN", "THY"]}	2024-01-05 19:13:03+00
247	Edith Birtwhistle	edith.birtwhistle@example.net	en	GB	Sheffield	\N	f	{"theme": "light"}	2024-01-05 13:03:13+00
248	Варвара Черных	varvara.chernykh@example.org	ru	RS	Нови-Сад	1965-10-04	t	{"theme": "dark"}	2024-01-05 19:02:38+00
249	Ulrike Achterberg	ulrike.achterberg@mail.example	de	DE	Lübeck	\N	t	{"theme": "dark", "favourites": ["BLK", "SEN"]}	2024-01-06 16:26:44+00
250	Käthe Brömmelkamp	kaethe.broemmelkamp@example.org	de	DE	Freiburg	\N	t	{"theme": "light"}	2024-01-06 14:13:23+00
251	선우도현	dohyun.sunwoo@example.org	ko	KR	강릉시	\N	t	{"theme": "light", "favourites": ["SCF", "EGG"]}	2024-01-07 14:57:25+00
252	Wilfred Penhallow	wilfred.penhallow@example.org	en	GB	Sheffield	\N	f	{"theme": "light"}	2024-01-07 17:42:54+00
253	Wilfred Ashdown	wilfred.ashdown@example.org	en	US	Duluth	1972-01-03	f	{"theme": "dark", "favourites": ["SPN", "RSW"]}	2024-01-08 22:26:20+00
254	Rory O'Dowd	rory.odowd@example.com	en	GB	Swansea	\N	f	{"theme": "system", "favourites": ["BWX", "FBG"]}	2024-01-09 16:55:43+00
255	Maud Ashdown	maud.ashdown@example.net	en	IE	Galway	1987-12-14	t	{"theme": "system", "gift_wrap": true}	2024-01-10 12:28:48+00
256	Élodie Vauquelin	elodie.vauquelin@example.com	fr	FR	Annecy	1988-06-02	f	{"theme": "dark"}	2024-01-11 11:47:33+00
257	Alfie Penhallow	alfie.penhallow@example.net	en	GB	Sheffield	1949-06-14	t	{"theme": "system"}	2024-01-12 17:39:56+00
258	Χλόη Πετράκη	chloi.petraki@example.com	el	GR	Ιωάννινα	\N	t	{"theme": "dark", "favourites": ["SPN", "SAF"]}	2024-01-13 13:02:17+00
259	Matthias Kröger	matthias.kroeger@example.net	de	DE	Lübeck	1956-05-09	t	{"theme": "system"}	2024-01-13 16:33:20+00
260	Άννα Πετράκη	anna.petraki@example.net	el	GR	Χανιά	\N	f	{"theme": "dark"}	2024-01-14 15:57:54+00
262	Gaspard Delacour	gaspard.delacour@mail.example	fr	BE	Namur	\N	f	{"theme": "dark", "favourites": ["ENV", "SAF"]}	2024-01-15 20:08:54+00
263	Wilfred Birtwhistle	wilfred.birtwhistle@mail.example	en	US	Duluth	1988-06-09	f	{"theme": "system", "favourites": ["FBG", "TPT"]}	2024-01-20 13:51:05+00
264	विक्रम जोशी	vikram.joshi@mail.example	hi	IN	देहरादून	\N	f	{"theme": "light", "gift_wrap": true}	2024-01-20 10:44:48+00
265	Gaspard Lefèvre-Roy	gaspard.lefevre-roy@example.net	fr	FR	Nantes	\N	f	{"theme": "dark"}	2024-01-22 11:34:12+00
266	小野寺 樹	itsuki.onodera@example.com	ja	JP	函館市	1983-04-19	t	{"theme": "dark"}	2024-01-24 12:45:03+00
267	류은채	eunchae.ryu@example.com	ko	KR	전주시	\N	f	{"theme": "system", "favourites": ["TGN", "NTB"]}	2024-01-24 19:33:10+00
268	Żaneta Wrona	zaneta.wrona@example.net	pl	PL	Gdynia	1990-09-08	f	{"theme": "dark", "gift_wrap": true}	2024-01-25 21:41:04+00
269	Rowan Harkness	rowan.harkness@mail.example	en	IE	Galway	1987-02-23	f	{"theme": "dark", "favourites": ["SBR", "BRB"]}	2024-01-25 16:15:34+00
270	كريم الحداد	karim.alhaddad@example.org	ar	LB	صيدا	\N	f	{"theme": "light"}	2024-01-27 12:28:36+00
271	Gaspard Vauquelin	gaspard.vauquelin@mail.example	fr	FR	Nantes	\N	t	{"theme": "system"}	2024-01-29 20:05:47+00
272	Torbjörn Åkerblom	torbjorn.akerblom@example.org	sv	SE	Lund	\N	f	{"theme": "dark"}	2024-02-01 23:49:17+00
273	Aurélien Châtelard	aurelien.chatelard2@mail.example	fr	BE	Namur	\N	f	{"theme": "light", "gift_wrap": true}	2024-02-03 16:44:10+00
274	Lucía Olivares	lucia.olivares@example.com	es	CL	Valdivia	\N	f	{"theme": "light"}	2024-02-07 18:55:40+00
275	Ελένη Μαυρομάτη	eleni.mavromati@example.com	el	GR	Ιωάννινα	1958-01-17	t	{"theme": "system", "favourites": ["TPT", "BLK"]}	2024-02-09 14:59:24+00
276	Kazimierz Gołąb	kazimierz.golab@example.org	pl	PL	Wrocław	\N	t	{"theme": "system", "gift_wrap": true}	2024-02-12 15:01:57+00
277	Rory Harkness	rory.harkness@mail.example	en	NZ	Nelson	2002-03-27	t	{"theme": "system", "gift_wrap": true}	2024-02-14 10:03:59+00
278	小野寺 千尋	chihiro.onodera@example.net	ja	JP	那覇市	1992-05-22	t	{"theme": "light"}	2024-02-16 13:42:59+00
279	水城 直人	naoto.mizuki@mail.example	ja	JP	松山市	1961-06-19	f	{"theme": "system"}	2024-02-16 19:19:59+00
280	هالة بن عاشور	hala.benachour@example.com	ar	JO	عمّان	\N	f	{"theme": "light"}	2024-02-17 14:35:15+00
281	川辺 直人	naoto.kawabe@mail.example	ja	JP	京都市	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["ENV", "BWX"]}	2024-02-18 11:08:05+00
282	雨宮 蓮	ren.amamiya5@example.org	ja	JP	松山市	\N	t	{"theme": "system"}	2024-02-19 12:14:19+00
283	İlker Çiçek	ilker.cicek@example.org	tr	TR	Trabzon	\N	t	{"theme": "dark"}	2024-02-22 17:36:29+00
284	Małgorzata Dąbrowa	malgorzata.dabrowa@example.net	pl	PL	Łódź	\N	t	{"theme": "system"}	2024-02-25 16:10:09+00
285	Conceição Magalhães	conceicao.magalhaes@example.org	pt	PT	Évora	1953-10-24	f	{"theme": "system", "favourites": ["THY", "RSW"]}	2024-02-27 13:15:51+00
286	Solène Delacour	solene.delacour@example.org	fr	BE	Namur	\N	f	{"theme": "light"}	2024-02-28 09:17:33+00
287	Ramiro Zúñiga	ramiro.zuniga@example.net	es	UY	Colonia	\N	f	{"theme": "system", "favourites": ["SEN", "PCL"]}	2024-02-29 18:23:41+00
288	小野寺 樹	itsuki.onodera@example.net	ja	JP	那覇市	1962-06-25	f	{"theme": "dark"}	2024-02-29 20:53:27+00
289	Maud Marlowe	maud.marlowe@example.org	en	US	Portland	\N	f	{"theme": "dark", "favourites": ["SAF", "RSW"]}	2024-02-29 16:24:29+00
290	كريم بن عاشور	karim.benachour@example.com	ar	LB	صيدا	1994-02-20	t	{"theme": "light"}	2024-03-01 12:34:27+00
291	橘 美咲	misaki.tachibana@example.net	ja	JP	松山市	\N	f	{"theme": "system", "favourites": ["MAT", "RSW"]}	2024-03-03 23:41:18+00
292	橘 陽翔	haruto.tachibana@example.com	ja	JP	京都市	1952-12-10	f	{"theme": "dark", "favourites": ["BRB", "SPN"]}	2024-03-03 16:53:56+00
293	काव्या जोशी	kavya.joshi@example.net	hi	IN	देहरादून	1984-07-11	f	{"theme": "light"}	2024-03-04 15:12:31+00
294	ليلى القاسمي	layla.qasimi2@example.com	ar	JO	عمّان	1950-08-03	f	{"theme": "dark"}	2024-03-04 12:10:19+00
295	Gülşah Yıldırımoğlu	gulsah.yildirimoglu@example.net	tr	TR	İzmir	1976-09-10	t	{"theme": "light"}	2024-03-06 20:30:25+00
296	Rowan Harkness	rowan.harkness2@mail.example	en	US	Duluth	1968-11-07	f	{"theme": "dark", "gift_wrap": true, "favourites": ["PTH", "HOJ"]}	2024-03-07 19:21:53+00
297	Begoña Quiroga	begona.quiroga2@example.com	es	ES	Gijón	1965-06-24	f	{"theme": "dark", "gift_wrap": true}	2024-03-07 17:45:46+00
298	Żaneta Dąbrowa	zaneta.dabrowa@example.net	pl	PL	Wrocław	\N	t	{"theme": "system", "favourites": ["FSL", "TLW"]}	2024-03-09 16:58:43+00
299	Rosália Magalhães	rosalia.magalhaes@example.net	pt	CV	Mindelo	\N	f	{"theme": "light", "favourites": ["NTB", "ENV"]}	2024-03-09 12:53:12+00
300	Bronwyn Birtwhistle	bronwyn.birtwhistle@example.com	en	US	Portland	\N	f	{"theme": "dark"}	2024-03-09 17:15:17+00
301	Wilfred Marlowe	wilfred.marlowe@example.net	en	IE	Galway	\N	t	{"theme": "light", "favourites": ["MUG", "SAF"]}	2024-03-15 23:03:11+00
302	Itziar Ibáñez	itziar.ibanez@example.net	es	ES	Gijón	\N	t	{"theme": "light"}	2024-03-20 22:18:52+00
303	Harriet O'Dowd	harriet.odowd@mail.example	en	NZ	Nelson	\N	f	{"theme": "light", "favourites": ["TLW", "TAP"]}	2024-03-23 22:01:40+00
304	Χλόη Μαυρομάτη	chloi.mavromati@example.com	el	CY	Λάρνακα	1969-04-03	f	{"theme": "dark", "favourites": ["MAT", "BWX"]}	2024-03-23 10:51:43+00
305	Tomás Carvalhal	tomas.carvalhal2@example.org	pt	PT	Braga	\N	f	{"theme": "light", "gift_wrap": true, "favourites": ["TPT", "LEN"]}	2024-03-24 13:20:01+00
306	Maud Penhallow	maud.penhallow@example.org	en	US	Portland	1976-07-14	t	{"theme": "dark", "favourites": ["MUG", "RSW"]}	2024-03-26 20:12:37+00
307	Rory Penhallow	rory.penhallow@example.com	en	CA	Halifax	1954-03-29	f	{"theme": "system", "favourites": ["SBR", "SEN"]}	2024-03-28 22:27:19+00
308	Alfie Penhallow	alfie.penhallow2@example.org	en	GB	Swansea	\N	f	{"theme": "light"}	2024-03-29 23:42:15+00
309	هالة الزيتوني	hala.zaytouni@example.com	ar	LB	صيدا	1987-08-18	f	{"theme": "light", "favourites": ["NPK", "NTB"]}	2024-03-31 15:41:06+00
310	Maud Thistlewood	maud.thistlewood@example.com	en	US	Duluth	1960-01-27	t	{"theme": "dark", "gift_wrap": true}	2024-04-01 18:11:56+00
311	Andrés Quiroga	andres.quiroga@mail.example	es	ES	Cádiz	\N	f	{"theme": "light"}	2024-04-02 17:04:30+00
312	Alfie Thistlewood	alfie.thistlewood@example.net	en	US	Portland	1984-07-18	f	{"theme": "light"}	2024-04-03 23:50:53+00
313	Ramiro Etxebarria	ramiro.etxebarria2@example.org	es	AR	Mendoza	1980-10-11	f	{"theme": "system", "favourites": ["FBG", "BPC"]}	2024-04-03 11:44:48+00
420	선우은채	eunchae.sunwoo@mail.example	ko	KR	통영시	\N	f	{"theme": "light"}	2024-10-05 21:54:10+00
314	Friederike Weißhaupt	friederike.weisshaupt@example.net	de	DE	Lübeck	2006-02-17	t	{"theme": "system"}	2024-04-05 17:41:03+00
315	Rowan Penhallow	rowan.penhallow@example.org	en	US	Duluth	1978-11-12	t	{"theme": "light"}	2024-04-09 08:31:10+00
316	Martín Quiroga	martin.quiroga@example.com	es	UY	Colonia	\N	t	{"theme": "dark"}	2024-04-09 20:50:53+00
317	Maeve Ashdown	maeve.ashdown@mail.example	en	CA	Halifax	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["SEN", "NPK"]}	2024-04-11 15:43:37+00
318	Harriet Tindall	harriet.tindall@mail.example	en	GB	Sheffield	\N	t	{"theme": "dark", "gift_wrap": true}	2024-04-12 12:40:19+00
319	Łukasz Dąbrowa	lukasz.dabrowa@example.net	pl	PL	Zakopane	1977-04-26	f	{"theme": "light"}	2024-04-17 12:19:00+00
320	طارق المرّاكشي	tariq.marrakchi@example.org	ar	TN	سوسة	\N	f	{"theme": "system"}	2024-04-18 23:22:06+00
321	Maeve Thistlewood	maeve.thistlewood@example.net	en	NZ	Nelson	\N	f	{"theme": "system"}	2024-04-21 23:02:58+00
322	白石 直人	naoto.shiraishi@mail.example	ja	JP	京都市	\N	f	{"theme": "dark", "favourites": ["SAF", "EGG"]}	2024-04-21 21:34:52+00
323	Gaspard Lefèvre-Roy	gaspard.lefevre-roy@example.org	fr	CH	Vevey	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["ENV", "TAP"]}	2024-04-24 21:44:00+00
324	Linnéa Nygård	linnea.nygard@example.org	sv	SE	Umeå	\N	f	{"theme": "dark"}	2024-04-28 15:24:14+00
325	Conceição Quintela	conceicao.quintela@example.net	pt	BR	Curitiba	\N	f	{"theme": "system", "gift_wrap": true}	2024-05-01 15:01:58+00
326	Lennart Kröger	lennart.kroeger@example.org	de	DE	Freiburg	\N	f	{"theme": "dark", "favourites": ["THY", "RSW"]}	2024-05-02 11:49:54+00
327	Opal Penhallow	opal.penhallow@mail.example	en	GB	Sheffield	\N	t	{"theme": "dark", "favourites": ["NTB", "SBR"]}	2024-05-02 16:01:50+00
328	طارق القاسمي	tariq.qasimi2@example.org	ar	MA	الرباط	\N	f	{"theme": "system"}	2024-05-03 22:36:52+00
329	Álvaro Carvalhal	alvaro.carvalhal2@example.net	pt	CV	Mindelo	\N	f	{"theme": "system", "favourites": ["SCF", "BPC"]}	2024-05-04 10:00:37+00
330	남궁은채	eunchae.namgung@example.org	ko	KR	통영시	\N	f	{"theme": "light"}	2024-05-08 10:40:45+00
331	藤宮 直人	naoto.fujimiya2@example.net	ja	JP	那覇市	\N	f	{"theme": "light"}	2024-05-09 17:11:51+00
332	Остап Яворів	ostap.yavoriv@example.org	uk	UA	Львів	1984-02-18	f	{"theme": "dark"}	2024-05-11 15:09:07+00
333	Варвара Черных	varvara.chernykh@example.com	ru	KZ	Алматы	\N	f	{"theme": "dark"}	2024-05-11 23:54:49+00
334	Noémie Vauquelin	noemie.vauquelin@example.org	fr	FR	Annecy	\N	f	{"theme": "system", "favourites": ["NPK", "SEN"]}	2024-05-14 13:50:52+00
335	هالة المرّاكشي	hala.marrakchi@example.com	ar	JO	عمّان	\N	t	{"theme": "dark", "gift_wrap": true}	2024-05-14 21:34:01+00
336	إدريس الحداد	idris.alhaddad@example.org	ar	JO	عمّان	2003-04-18	t	{"theme": "system"}	2024-05-14 19:23:42+00
337	Лев Белозор	lev.belozor@example.com	ru	RS	Нови-Сад	2000-04-02	f	{"theme": "system"}	2024-05-16 12:13:28+00
338	Аглая Черных	aglaya.chernykh@mail.example	ru	GE	Батуми	\N	t	{"theme": "system"}	2024-05-16 15:47:22+00
339	Oğuz Karataş	oguz.karatas@example.com	tr	TR	Eskişehir	\N	f	{"theme": "system"}	2024-05-17 17:06:48+00
340	Maud Birtwhistle	maud.birtwhistle@mail.example	en	CA	Halifax	\N	f	{"theme": "dark", "favourites": ["SEN", "LEN"]}	2024-05-19 16:34:14+00
341	Tess Birtwhistle	tess.birtwhistle2@mail.example	en	IE	Galway	1961-01-06	f	{"theme": "system", "favourites": ["BRB", "BPC"]}	2024-05-20 19:05:10+00
342	Margaux Delacour	margaux.delacour@example.com	fr	CH	Vevey	1953-09-07	t	{"theme": "system", "gift_wrap": true}	2024-05-23 19:13:48+00
343	Alfie Marlowe	alfie.marlowe@example.org	en	GB	Norwich	\N	t	{"theme": "system"}	2024-05-23 13:29:15+00
344	Margaux Delacour	margaux.delacour@mail.example	fr	CH	Vevey	1964-07-05	f	{"theme": "dark", "gift_wrap": true, "favourites": ["BRB", "BLK"]}	2024-05-28 22:00:01+00
345	मीरा चौहान	meera.chauhan@example.com	hi	IN	मैसूर	1996-12-27	t	{"theme": "dark"}	2024-05-28 12:41:43+00
346	Bronwyn Okafor	bronwyn.okafor@example.org	en	IE	Galway	\N	f	{"theme": "system"}	2024-05-29 18:27:12+00
347	विक्रम नायर	vikram.nair2@example.org	hi	IN	मैसूर	\N	f	{"theme": "system"}	2024-05-30 15:55:08+00
348	Jagoda Źrebiec	jagoda.zrebiec@example.net	pl	PL	Gdynia	1975-05-17	f	{"theme": "dark", "gift_wrap": true, "favourites": ["EGG", "FSL"]}	2024-06-04 14:40:31+00
349	Bjørg Østergaard	bjorg.ostergaard@example.net	sv	SE	Umeå	1950-05-31	t	{"theme": "dark", "favourites": ["NPK", "TGN"]}	2024-06-09 19:30:07+00
350	Wilfred Marlowe	wilfred.marlowe2@example.net	en	CA	Halifax	\N	f	{"theme": "light"}	2024-06-11 14:29:32+00
351	Ümit Karataş	umit.karatas@example.net	tr	TR	İzmir	1974-12-18	f	{"theme": "light", "favourites": ["THY", "HMP"]}	2024-06-11 19:10:47+00
352	Itziar Zúñiga	itziar.zuniga2@mail.example	es	UY	Colonia	\N	t	{"theme": "light"}	2024-06-18 12:28:14+00
353	Callum Ashdown	callum.ashdown2@example.com	en	US	Portland	1944-05-19	f	{"theme": "system"}	2024-06-20 15:50:44+00
354	Andrés Zúñiga	andres.zuniga@example.net	es	MX	Oaxaca	1984-02-12	t	{"theme": "light"}	2024-06-21 13:11:14+00
355	Gaspard Lefèvre-Roy	gaspard.lefevre-roy2@example.org	fr	CH	Vevey	\N	f	{"theme": "dark", "favourites": ["LEN", "ENV"]}	2024-06-22 18:19:20+00
356	Jörg Kröger	joerg.kroeger@example.net	de	AT	Graz	\N	t	{"theme": "light"}	2024-06-26 20:33:47+00
357	سلمى نجّار	salma.najjar@example.org	ar	LB	صيدا	\N	t	{"theme": "system", "favourites": ["LEN", "THY"]}	2024-06-26 15:36:09+00
358	月岡 陽翔	haruto.tsukioka@example.net	ja	JP	那覇市	\N	t	{"theme": "light", "gift_wrap": true}	2024-06-29 17:06:42+00
359	Maeve Ashdown	maeve.ashdown2@mail.example	en	GB	Swansea	1983-02-23	f	{"theme": "system"}	2024-06-29 15:51:15+00
360	Ingrid Fjällström	ingrid.fjallstrom@example.net	sv	DK	Ærøskøbing	\N	t	{"theme": "dark"}	2024-06-29 18:56:23+00
361	橘 陽翔	haruto.tachibana2@example.com	ja	JP	函館市	\N	f	{"theme": "dark", "favourites": ["LEN", "BLK"]}	2024-07-03 20:55:41+00
362	藤宮 さくら	sakura.fujimiya@example.net	ja	JP	那覇市	\N	t	{"theme": "dark"}	2024-07-04 18:00:01+00
363	Rory Harkness	rory.harkness@example.org	en	US	Duluth	\N	t	{"theme": "dark"}	2024-07-04 21:03:45+00
364	Joaquín Quiroga	joaquin.quiroga@example.net	es	AR	Mendoza	\N	f	{"theme": "system"}	2024-07-05 21:06:20+00
365	Rory Larkspur	rory.larkspur@mail.example	en	NZ	Nelson	1982-05-03	f	{"theme": "light"}	2024-07-06 20:18:53+00
366	橘 大輔	daisuke.tachibana@example.com	ja	JP	松山市	1964-09-15	t	{"theme": "light"}	2024-07-06 18:23:49+00
367	Bruno Lindqvist	bruno.lindqvist@example.com	de	DE	Freiburg	\N	f	{"theme": "light"}	2024-07-06 19:48:38+00
368	Gaspard Vauquelin	gaspard.vauquelin2@example.net	fr	FR	Annecy	\N	f	{"theme": "system"}	2024-07-08 12:02:00+00
369	Соломія Яворів	solomiia.yavoriv@mail.example	uk	UA	Чернівці	\N	f	{"theme": "light"}	2024-07-09 14:00:29+00
370	Anneliese Achterberg	anneliese.achterberg@example.net	de	DE	Görlitz	1981-12-12	t	{"theme": "light", "favourites": ["BPC", "LEN"]}	2024-07-09 18:15:36+00
371	Lucía Zúñiga	lucia.zuniga@example.net	es	ES	Gijón	1983-07-06	t	{"theme": "system", "favourites": ["HMP", "FSL"]}	2024-07-10 13:25:22+00
372	Остап Яворів	ostap.yavoriv2@example.org	uk	UA	Полтава	\N	t	{"theme": "dark", "favourites": ["SBR", "TLW"]}	2024-07-10 22:52:55+00
373	Oğuz Yıldırımoğlu	oguz.yildirimoglu@example.com	tr	TR	İzmir	\N	t	{"theme": "light"}	2024-07-13 15:39:00+00
374	Bronwyn Birtwhistle	bronwyn.birtwhistle@mail.example	en	GB	Norwich	\N	f	{"theme": "system"}	2024-07-15 20:14:19+00
375	白石 さくら	sakura.shiraishi@mail.example	ja	JP	松山市	1945-07-22	f	{"theme": "dark"}	2024-07-16 17:23:43+00
376	雨宮 美咲	misaki.amamiya@mail.example	ja	JP	金沢市	\N	f	{"theme": "system"}	2024-07-17 20:00:25+00
377	Їванна Вишня	yivanna.vyshnia@example.com	uk	UA	Полтава	\N	t	{"theme": "dark"}	2024-07-19 12:54:24+00
378	Göran Sjögren	goran.sjogren@example.net	sv	SE	Lund	1994-05-26	f	{"theme": "light", "gift_wrap": true, "favourites": ["SPN", "SBR"]}	2024-07-21 07:13:30+00
379	François Delacour	francois.delacour@example.net	fr	CH	Vevey	\N	f	{"theme": "system", "favourites": ["SPN", "MAT"]}	2024-07-22 21:22:49+00
380	Gaspard Delacour	gaspard.delacour@example.org	fr	FR	Colmar	1999-09-23	f	{"theme": "system", "favourites": ["PTH", "SCF"]}	2024-07-22 18:31:15+00
381	Jörg Lindqvist	joerg.lindqvist@example.net	de	DE	Lübeck	1974-01-27	t	{"theme": "system", "gift_wrap": true}	2024-07-23 22:55:26+00
382	Lennart Sommerfeld	lennart.sommerfeld2@example.org	de	DE	Freiburg	1953-02-21	t	{"theme": "dark"}	2024-07-24 11:49:32+00
383	François Beaumarché	francois.beaumarche@example.com	fr	FR	Annecy	1996-04-12	t	{"theme": "system", "gift_wrap": true}	2024-07-26 17:02:06+00
384	Till Sommerfeld	till.sommerfeld2@example.net	de	CH	Winterthur	\N	t	{"theme": "light"}	2024-07-28 20:22:56+00
385	Aurélien Beaumarché	aurelien.beaumarche@example.com	fr	FR	Colmar	\N	t	{"theme": "dark", "favourites": ["LEN", "TGN"]}	2024-08-02 17:57:01+00
386	Tess Thistlewood	tess.thistlewood@example.org	en	GB	Swansea	\N	t	{"theme": "system"}	2024-08-03 20:42:01+00
387	Ramiro Zúñiga	ramiro.zuniga@example.org	es	ES	Cádiz	\N	t	{"theme": "dark", "favourites": ["BPC", "EGG"]}	2024-08-09 19:56:42+00
388	Lucía Peñalver	lucia.penalver@example.com	es	ES	Gijón	\N	f	{"theme": "light"}	2024-08-13 16:24:38+00
389	Linnéa Hedlund	linnea.hedlund3@example.com	sv	NO	Ålesund	\N	f	{"theme": "system"}	2024-08-14 15:30:51+00
390	Imogen Okafor	imogen.okafor@example.net	en	GB	Norwich	\N	f	{"theme": "system"}	2024-08-15 23:39:32+00
391	Martín Montealegre	martin.montealegre@example.net	es	ES	Gijón	1954-03-24	f	{"theme": "system", "gift_wrap": true, "favourites": ["LEN", "MUG"]}	2024-08-15 11:05:09+00
392	Théo Beaumarché	theo.beaumarche@example.org	fr	FR	Annecy	\N	t	{"theme": "dark", "favourites": ["MUG", "FSL"]}	2024-08-16 14:14:12+00
393	Edith Okafor	edith.okafor@mail.example	en	CA	Halifax	1985-01-29	f	{"theme": "system", "favourites": ["TLW", "RSW"]}	2024-08-16 17:46:32+00
394	يوسف المرّاكشي	yousef.marrakchi@example.com	ar	JO	عمّان	\N	t	{"theme": "dark"}	2024-08-17 08:48:37+00
395	Søren Sjögren	soren.sjogren@example.org	sv	SE	Lund	\N	f	{"theme": "dark", "gift_wrap": true}	2024-08-18 14:32:50+00
396	Åsa Nygård	asa.nygard@example.com	sv	DK	Ærøskøbing	\N	t	{"theme": "system", "favourites": ["TLW", "SPN"]}	2024-08-21 15:40:50+00
397	Jonah Penhallow	jonah.penhallow@mail.example	en	AU	Hobart	\N	t	{"theme": "system"}	2024-08-22 14:42:12+00
398	Matthias Grünwald	matthias.gruenwald2@example.org	de	DE	Görlitz	\N	t	{"theme": "dark"}	2024-08-22 15:55:19+00
399	काव्या जोशी	kavya.joshi@example.org	hi	IN	मैसूर	\N	t	{"theme": "light", "favourites": ["MUG", "TGN"]}	2024-08-23 14:58:16+00
400	Ulrike Kröger	ulrike.kroeger@example.net	de	DE	Freiburg	1981-10-15	t	{"theme": "system", "favourites": ["FSL", "MAT"]}	2024-08-24 21:45:29+00
401	Desmond Tindall	desmond.tindall2@example.org	en	US	Portland	\N	t	{"theme": "light", "favourites": ["FSL", "RSW"]}	2024-08-24 23:37:33+00
402	Ulrike Nußbaum	ulrike.nussbaum@mail.example	de	DE	Freiburg	\N	t	{"theme": "dark", "favourites": ["PCL", "SAF"]}	2024-08-27 11:31:27+00
403	طارق نجّار	tariq.najjar2@example.com	ar	LB	صيدا	1947-06-12	t	{"theme": "light"}	2024-08-31 21:39:20+00
404	Bronwyn Tindall	bronwyn.tindall@example.net	en	US	Duluth	1971-09-01	f	{"theme": "light", "gift_wrap": true}	2024-09-02 16:06:32+00
405	يوسف بن عاشور	yousef.benachour@example.net	ar	TN	سوسة	\N	t	{"theme": "light", "gift_wrap": true}	2024-09-04 11:36:28+00
406	Wilfred Larkspur	wilfred.larkspur@example.org	en	AU	Hobart	\N	t	{"theme": "system", "gift_wrap": true}	2024-09-08 17:09:08+00
407	Noémie Beaumarché	noemie.beaumarche@mail.example	fr	BE	Namur	\N	t	{"theme": "light", "favourites": ["NTB", "BRB"]}	2024-09-09 12:25:04+00
408	水城 樹	itsuki.mizuki@example.org	ja	JP	函館市	\N	t	{"theme": "system"}	2024-09-09 16:56:30+00
409	Harriet Birtwhistle	harriet.birtwhistle@example.org	en	IE	Galway	2004-01-06	t	{"theme": "light", "gift_wrap": true}	2024-09-10 13:12:41+00
410	Bruno Sommerfeld	bruno.sommerfeld@example.net	de	CH	Winterthur	1962-03-26	f	{"theme": "light", "gift_wrap": true}	2024-09-11 12:53:34+00
411	Aurélien Lefèvre-Roy	aurelien.lefevre-roy@example.net	fr	FR	Nantes	1988-03-14	t	{"theme": "light"}	2024-09-14 20:26:47+00
412	Zbigniew Dąbrowa	zbigniew.dabrowa@mail.example	pl	PL	Łódź	\N	t	{"theme": "light"}	2024-09-15 09:52:12+00
413	يوسف الزيتوني	yousef.zaytouni2@example.org	ar	LB	صيدا	\N	t	{"theme": "light", "favourites": ["TGN", "BRB"]}	2024-09-19 16:56:27+00
414	Jörg Lindqvist	joerg.lindqvist2@example.net	de	DE	Lübeck	1949-09-21	f	{"theme": "light"}	2024-09-20 20:20:40+00
415	अनन्या त्रिपाठी	ananya.tripathi2@example.org	hi	IN	देहरादून	\N	t	{"theme": "light"}	2024-09-22 11:21:02+00
416	藤宮 樹	itsuki.fujimiya@example.net	ja	JP	京都市	\N	t	{"theme": "system"}	2024-09-25 16:59:54+00
417	Margaux Beaumarché	margaux.beaumarche@mail.example	fr	FR	Colmar	1961-04-28	f	{"theme": "light", "favourites": ["BLK", "SPN"]}	2024-09-30 14:16:26+00
418	Wilfred Quill	wilfred.quill@example.org	en	US	Portland	1960-11-24	f	{"theme": "light", "gift_wrap": true}	2024-10-04 14:20:34+00
419	يوسف بن عاشور	yousef.benachour@mail.example	ar	TN	سوسة	1994-04-11	t	{"theme": "light"}	2024-10-04 18:07:52+00
421	Tess Larkspur	tess.larkspur@mail.example	en	GB	Swansea	\N	f	{"theme": "system"}	2024-10-08 12:19:05+00
422	Варвара Журавель	varvara.zhuravel@example.com	ru	AM	Гюмри	\N	t	{"theme": "dark", "favourites": ["ENV", "BLK"]}	2024-10-09 23:12:49+00
423	Harriet Ashdown	harriet.ashdown@mail.example	en	GB	Norwich	\N	f	{"theme": "system", "favourites": ["EGG", "SCF"]}	2024-10-09 21:06:49+00
424	Δάφνη Θαλασσινού	dafni.thalassinou@example.com	el	GR	Χανιά	\N	f	{"theme": "dark", "gift_wrap": true}	2024-10-11 17:08:55+00
425	Tess Marlowe	tess.marlowe@mail.example	en	GB	Swansea	\N	t	{"theme": "light"}	2024-10-11 15:07:44+00
426	Bronwyn O'Dowd	bronwyn.odowd@example.org	en	US	Portland	1948-03-03	f	{"theme": "light", "gift_wrap": true, "favourites": ["MUG", "NPK"]}	2024-10-12 19:50:30+00
427	Søren Nygård	soren.nygard@example.org	sv	SE	Visby	1961-04-29	f	{"theme": "system"}	2024-10-13 20:45:50+00
428	Solène Beaumarché	solene.beaumarche2@example.org	fr	FR	Colmar	1999-11-09	t	{"theme": "system", "favourites": ["FSL", "HOJ"]}	2024-10-17 18:00:33+00
429	Άννα Μαυρομάτη	anna.mavromati@mail.example	el	CY	Λάρνακα	1946-06-05	f	{"theme": "system"}	2024-10-19 20:14:00+00
430	Ulrike Kröger	ulrike.kroeger@example.com	de	DE	Marburg	1951-12-01	f	{"theme": "system", "favourites": ["BPC", "TLW"]}	2024-10-25 15:03:37+00
431	藤宮 陽翔	haruto.fujimiya@example.com	ja	JP	京都市	\N	f	{"theme": "dark", "gift_wrap": true}	2024-10-26 19:41:39+00
432	Søren Fjällström	soren.fjallstrom@example.net	sv	SE	Umeå	\N	t	{"theme": "system"}	2024-10-26 16:46:21+00
433	류서연	seoyeon.ryu@example.org	ko	KR	강릉시	1974-11-04	t	{"theme": "system"}	2024-10-29 14:23:39+00
434	Jonah Quill	jonah.quill@example.com	en	GB	Norwich	1961-05-13	t	{"theme": "dark", "gift_wrap": true}	2024-10-29 22:59:54+00
435	Théo Montclair	theo.montclair@mail.example	fr	FR	Annecy	\N	f	{"theme": "light"}	2024-10-30 16:37:28+00
436	Till Achterberg	till.achterberg@example.org	de	DE	Görlitz	\N	t	{"theme": "system", "favourites": ["THY", "TAP"]}	2024-10-30 23:39:52+00
437	Ксения Снегирь	ksenia.snegir@example.net	ru	GE	Батуми	1995-03-15	t	{"theme": "light", "favourites": ["TAP", "SBR"]}	2024-10-30 17:56:41+00
438	विक्रम जोशी	vikram.joshi@example.net	hi	IN	मैसूर	\N	t	{"theme": "system", "favourites": ["HMP", "FBG"]}	2024-11-01 12:35:31+00
439	Bronwyn Tindall	bronwyn.tindall2@example.net	en	US	Portland	\N	f	{"theme": "system"}	2024-11-01 20:50:49+00
440	Álvaro Quintela	alvaro.quintela@example.org	pt	PT	Braga	\N	t	{"theme": "system"}	2024-11-02 17:31:11+00
441	Friederike Kröger	friederike.kroeger@example.com	de	DE	Marburg	\N	t	{"theme": "system"}	2024-11-06 09:04:00+00
442	小野寺 直人	naoto.onodera2@example.com	ja	JP	金沢市	1960-03-07	t	{"theme": "light"}	2024-11-06 18:45:05+00
443	Callum Tindall	callum.tindall@example.net	en	CA	Halifax	2001-01-17	t	{"theme": "dark", "favourites": ["NPK", "NTB"]}	2024-11-06 07:49:45+00
444	배하윤	hayun.bae@example.com	ko	KR	전주시	1951-12-15	t	{"theme": "system"}	2024-11-07 12:59:00+00
445	Ольга Белозор	olga.belozor@example.org	ru	AM	Гюмри	1981-09-26	t	{"theme": "light", "favourites": ["FSL", "EGG"]}	2024-11-08 15:07:35+00
446	Ulrike Weißhaupt	ulrike.weisshaupt@example.net	de	CH	Winterthur	1958-11-21	f	{"theme": "dark", "gift_wrap": true, "favourites": ["SEN", "FBG"]}	2024-11-11 18:32:30+00
447	Till Nußbaum	till.nussbaum@example.net	de	DE	Freiburg	1964-06-17	f	{"theme": "light"}	2024-11-11 17:52:07+00
448	Jagoda Dąbrowa	jagoda.dabrowa@example.net	pl	PL	Łódź	\N	f	{"theme": "system", "favourites": ["FSL", "BWX"]}	2024-11-12 23:37:30+00
449	Maud Okafor	maud.okafor2@example.com	en	GB	Norwich	\N	t	{"theme": "light", "favourites": ["LEN", "SAF"]}	2024-11-13 19:05:17+00
450	Ксения Журавель	ksenia.zhuravel@example.com	ru	KZ	Алматы	\N	t	{"theme": "system"}	2024-11-13 11:51:30+00
451	Jonah Penhallow	jonah.penhallow@example.net	en	US	Duluth	\N	f	{"theme": "light", "favourites": ["ENV", "SCF"]}	2024-11-14 15:16:28+00
452	İlker Işık	ilker.isik@mail.example	tr	TR	Trabzon	\N	t	{"theme": "dark", "favourites": ["SCF", "FSL"]}	2024-11-16 16:08:27+00
453	橘 千尋	chihiro.tachibana@example.net	ja	JP	松山市	\N	f	{"theme": "light", "favourites": ["BRB", "SAF"]}	2024-11-17 12:40:28+00
454	Noémie Vauquelin	noemie.vauquelin@example.com	fr	FR	Annecy	2004-12-03	t	{"theme": "light"}	2024-11-19 18:17:53+00
455	雨宮 千尋	chihiro.amamiya@example.com	ja	JP	函館市	\N	t	{"theme": "system"}	2024-11-20 19:07:31+00
456	Варвара Белозор	varvara.belozor@example.net	ru	KZ	Алматы	\N	t	{"theme": "dark", "favourites": ["FSL", "SBR"]}	2024-11-20 23:33:18+00
457	Conceição Quintela	conceicao.quintela@example.com	pt	BR	Olinda	\N	f	{"theme": "dark"}	2024-11-20 09:59:07+00
458	Ximena Quiroga	ximena.quiroga@example.com	es	AR	Mendoza	\N	t	{"theme": "light", "gift_wrap": true, "favourites": ["HMP", "HOJ"]}	2024-11-21 14:34:21+00
459	Tomás Magalhães	tomas.magalhaes@example.net	pt	BR	Olinda	\N	t	{"theme": "dark", "favourites": ["FBG", "FSL"]}	2024-11-25 12:21:01+00
460	Gülşah Karataş	gulsah.karatas@mail.example	tr	TR	Trabzon	\N	t	{"theme": "dark", "gift_wrap": true, "favourites": ["TAP", "NTB"]}	2024-12-02 11:13:04+00
461	Rory Harkness	rory.harkness2@mail.example	en	GB	Norwich	\N	t	{"theme": "light", "favourites": ["TPT", "BWX"]}	2024-12-02 17:23:54+00
462	Joaquín Peñalver	joaquin.penalver@example.net	es	CL	Valdivia	\N	f	{"theme": "light", "favourites": ["BWX", "SAF"]}	2024-12-04 14:52:10+00
463	Théo Beaumarché	theo.beaumarche@mail.example	fr	BE	Namur	\N	f	{"theme": "light", "gift_wrap": true}	2024-12-04 20:05:49+00
464	月岡 大輔	daisuke.tsukioka@mail.example	ja	JP	金沢市	\N	t	{"theme": "light"}	2024-12-05 17:10:50+00
465	川辺 直人	naoto.kawabe@example.com	ja	JP	金沢市	\N	f	{"theme": "system"}	2024-12-06 13:01:24+00
466	Варвара Мороз	varvara.moroz@example.org	ru	KZ	Алматы	\N	t	{"theme": "light", "favourites": ["EGG", "SCF"]}	2024-12-07 11:31:17+00
467	إدريس القاسمي	idris.qasimi@example.com	ar	MA	الرباط	\N	f	{"theme": "light"}	2024-12-08 22:15:49+00
468	Matthias Brömmelkamp	matthias.broemmelkamp@example.net	de	DE	Görlitz	1944-09-05	f	{"theme": "light", "favourites": ["TAP", "BRB"]}	2024-12-12 18:39:25+00
469	كريم الزيتوني	karim.zaytouni@example.org	ar	TN	سوسة	\N	t	{"theme": "dark", "gift_wrap": true}	2024-12-14 11:41:29+00
470	Δάφνη Θαλασσινού	dafni.thalassinou2@example.com	el	CY	Λάρνακα	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["BRB", "NTB"]}	2024-12-15 16:24:50+00
471	한지호	jiho.han@example.com	ko	KR	강릉시	\N	f	{"theme": "dark"}	2024-12-18 16:52:42+00
472	한은채	eunchae.han@example.net	ko	KR	전주시	\N	f	{"theme": "dark"}	2024-12-19 16:17:12+00
473	Itziar Peñalver	itziar.penalver@example.com	es	UY	Colonia	\N	f	{"theme": "light", "gift_wrap": true, "favourites": ["TLW", "FSL"]}	2024-12-21 18:32:26+00
474	白石 結衣	yui.shiraishi@example.com	ja	JP	松山市	\N	t	{"theme": "system", "favourites": ["RSW", "FBG"]}	2024-12-22 14:21:49+00
475	Maud Fairweather	maud.fairweather@example.net	en	US	Duluth	\N	f	{"theme": "dark"}	2025-01-02 23:01:19+00
476	Lucía Peñalver	lucia.penalver2@example.com	es	CL	Valdivia	1991-12-30	t	{"theme": "system"}	2025-01-03 20:33:22+00
477	Rowan O'Dowd	rowan.odowd@example.com	en	AU	Hobart	1966-08-18	f	{"theme": "light", "favourites": ["LEN", "EGG"]}	2025-01-05 05:36:12+00
478	Noémie Delacour	noemie.delacour2@example.net	fr	CA	Rimouski	\N	f	{"theme": "system"}	2025-01-05 13:20:11+00
479	Lucía Montealegre	lucia.montealegre@mail.example	es	MX	Oaxaca	\N	t	{"theme": "dark"}	2025-01-07 16:02:38+00
480	Rory Fairweather	rory.fairweather@example.org	en	GB	Sheffield	1952-02-08	f	{"theme": "light", "favourites": ["SBR", "TPT"]}	2025-01-08 11:42:22+00
481	선우도현	dohyun.sunwoo@example.com	ko	KR	통영시	1956-04-24	t	{"theme": "dark", "favourites": ["TGN", "BPC"]}	2025-01-11 11:23:29+00
482	Rory O'Dowd	rory.odowd@mail.example	en	AU	Hobart	\N	f	{"theme": "system"}	2025-01-18 14:49:40+00
483	Torbjörn Nygård	torbjorn.nygard2@example.org	sv	NO	Ålesund	\N	t	{"theme": "system"}	2025-01-19 17:14:48+00
484	Gaspard Vauquelin	gaspard.vauquelin3@example.net	fr	FR	Nantes	\N	t	{"theme": "system"}	2025-01-20 13:27:13+00
485	川辺 直人	naoto.kawabe2@mail.example	ja	JP	松山市	\N	f	{"theme": "system"}	2025-01-21 15:25:03+00
486	Лев Белозор	lev.belozor@example.org	ru	KZ	Алматы	\N	t	{"theme": "dark", "favourites": ["BPC", "SCF"]}	2025-01-25 18:42:27+00
487	雨宮 樹	itsuki.amamiya@example.net	ja	JP	金沢市	1973-02-06	t	{"theme": "dark"}	2025-01-25 17:20:04+00
488	Ximena Peñalver	ximena.penalver@example.org	es	ES	Gijón	\N	t	{"theme": "light"}	2025-01-28 21:36:32+00
489	Şebnem Karataş	sebnem.karatas@example.org	tr	TR	Eskişehir	\N	t	{"theme": "light", "favourites": ["PTH", "SPN"]}	2025-01-31 10:11:54+00
490	João Quintela	joao.quintela@mail.example	pt	BR	Curitiba	\N	f	{"theme": "dark"}	2025-01-31 16:20:56+00
491	Аглая Белозор	aglaya.belozor@example.net	ru	AM	Гюмри	\N	t	{"theme": "dark"}	2025-02-05 22:03:15+00
492	Andrés Ibáñez	andres.ibanez@mail.example	es	ES	Gijón	1979-10-26	t	{"theme": "dark"}	2025-02-06 23:13:08+00
493	Agnieszka Dąbrowa	agnieszka.dabrowa@example.net	pl	PL	Zakopane	\N	f	{"theme": "light"}	2025-02-07 11:36:18+00
494	雨宮 樹	itsuki.amamiya2@example.net	ja	JP	京都市	\N	f	{"theme": "system", "gift_wrap": true}	2025-02-14 14:28:38+00
495	한민준	minjun.han@mail.example	ko	KR	전주시	\N	f	{"theme": "dark"}	2025-02-15 09:56:20+00
496	Bronwyn Fairweather	bronwyn.fairweather@example.org	en	US	Portland	\N	t	{"theme": "dark", "favourites": ["TLW", "TAP"]}	2025-02-20 15:03:49+00
497	Пётр Белозор	pyotr.belozor@example.org	ru	AM	Гюмри	\N	f	{"theme": "system", "favourites": ["MUG", "SAF"]}	2025-02-21 10:10:53+00
498	Gülşah Yıldırımoğlu	gulsah.yildirimoglu@example.org	tr	TR	Eskişehir	\N	f	{"theme": "system"}	2025-02-22 18:11:26+00
499	Noémie Châtelard	noemie.chatelard@mail.example	fr	CA	Rimouski	1973-10-08	t	{"theme": "light", "favourites": ["RSW", "TLW"]}	2025-02-23 14:42:18+00
500	川辺 茜	akane.kawabe@example.org	ja	JP	京都市	\N	t	{"theme": "system", "favourites": ["FSL", "TPT"]}	2025-02-23 19:02:28+00
501	Alfie Quill	alfie.quill@example.org	en	GB	Swansea	1977-04-03	f	{"theme": "light"}	2025-02-23 19:12:09+00
502	Käthe Nußbaum	kaethe.nussbaum@example.org	de	DE	Marburg	1977-11-01	f	{"theme": "light"}	2025-02-26 15:12:54+00
503	كريم القاسمي	karim.qasimi@example.org	ar	TN	سوسة	\N	f	{"theme": "dark", "favourites": ["TPT", "TGN"]}	2025-02-28 11:17:20+00
504	Bronwyn Fairweather	bronwyn.fairweather@example.net	en	GB	Swansea	\N	f	{"theme": "system"}	2025-03-02 14:07:13+00
505	藤宮 直人	naoto.fujimiya3@example.net	ja	JP	金沢市	1949-07-18	f	{"theme": "light"}	2025-03-03 16:10:07+00
506	Rory Fairweather	rory.fairweather@example.com	en	GB	Norwich	1944-05-22	f	{"theme": "light", "gift_wrap": true, "favourites": ["FBG", "SAF"]}	2025-03-04 14:30:24+00
507	Аглая Снегирь	aglaya.snegir@example.com	ru	GE	Батуми	\N	t	{"theme": "dark"}	2025-03-04 17:01:31+00
508	Anneliese Nußbaum	anneliese.nussbaum@example.net	de	DE	Freiburg	1990-06-23	f	{"theme": "system", "gift_wrap": true}	2025-03-07 13:35:59+00
509	François Du Périer	francois.duperier@example.org	fr	FR	Nantes	\N	f	{"theme": "light"}	2025-03-08 15:04:18+00
510	Δάφνη Μαυρομάτη	dafni.mavromati@example.com	el	GR	Χανιά	1958-09-20	t	{"theme": "dark"}	2025-03-09 15:48:27+00
511	Ramiro Peñalver	ramiro.penalver@example.org	es	ES	Gijón	\N	f	{"theme": "system"}	2025-03-10 16:16:57+00
512	雨宮 千尋	chihiro.amamiya2@mail.example	ja	JP	松山市	1949-05-27	f	{"theme": "dark", "favourites": ["NPK", "HMP"]}	2025-03-10 11:35:28+00
513	Edith Marlowe	edith.marlowe@example.org	en	GB	Norwich	\N	t	{"theme": "light", "favourites": ["SCF", "FSL"]}	2025-03-15 19:11:25+00
514	류지호	jiho.ryu@example.net	ko	KR	통영시	\N	f	{"theme": "system", "favourites": ["MAT", "NPK"]}	2025-03-17 18:37:37+00
515	小野寺 茜	akane.onodera@example.org	ja	JP	那覇市	\N	t	{"theme": "dark"}	2025-03-18 23:59:26+00
516	Begoña Zúñiga	begona.zuniga@example.com	es	MX	Oaxaca	\N	f	{"theme": "system", "favourites": ["SBR", "SPN"]}	2025-03-18 11:22:29+00
517	Torbjörn Åkerblom	torbjorn.akerblom@example.com	sv	FI	Ekenäs	1972-08-19	f	{"theme": "dark", "gift_wrap": true, "favourites": ["FBG", "HMP"]}	2025-03-20 23:17:15+00
518	Tess O'Dowd	tess.odowd@example.org	en	US	Portland	1952-12-01	f	{"theme": "light", "favourites": ["TPT", "BWX"]}	2025-03-21 17:42:29+00
519	Andrés Olivares	andres.olivares@example.org	es	ES	Cádiz	1994-11-21	f	{"theme": "dark"}	2025-03-21 13:31:50+00
520	Harriet Larkspur	harriet.larkspur@mail.example	en	US	Duluth	1970-10-05	t	{"theme": "light", "gift_wrap": true, "favourites": ["PTH", "FBG"]}	2025-03-23 16:15:10+00
521	Çağla Çiçek	cagla.cicek@example.net	tr	TR	İzmir	2005-09-10	f	{"theme": "light", "favourites": ["HOJ", "BWX"]}	2025-03-24 22:30:30+00
522	نور الحداد	nour.alhaddad@example.org	ar	EG	الإسكندرية	\N	f	{"theme": "dark", "gift_wrap": true}	2025-03-26 20:09:21+00
523	Imogen Tindall	imogen.tindall@example.com	en	US	Portland	1992-12-26	f	{"theme": "light", "favourites": ["SBR", "BWX"]}	2025-03-28 20:38:18+00
524	Jörg Lindqvist	joerg.lindqvist@example.com	de	DE	Görlitz	\N	t	{"theme": "light"}	2025-03-29 10:29:36+00
525	Maeve Ashdown	maeve.ashdown2@example.org	en	IE	Galway	1984-05-26	t	{"theme": "light"}	2025-04-01 09:41:33+00
891	小野寺 茜	akane.onodera@example.com	ja	JP	那覇市	\N	f	{"theme": "dark"}	2026-10-19 18:05:34+00
526	白石 大輔	daisuke.shiraishi@mail.example	ja	JP	金沢市	\N	f	{"theme": "light", "favourites": ["PTH", "TAP"]}	2025-04-01 17:55:00+00
527	Agnieszka Brzęczek	agnieszka.brzeczek@mail.example	pl	PL	Gdynia	\N	t	{"theme": "system"}	2025-04-01 15:39:31+00
528	Bruno Kröger	bruno.kroeger@example.net	de	DE	Görlitz	\N	f	{"theme": "system", "favourites": ["NPK", "PCL"]}	2025-04-05 16:16:46+00
529	Itziar Ibáñez	itziar.ibanez2@example.net	es	CL	Valdivia	1948-04-08	t	{"theme": "dark", "favourites": ["SEN", "HMP"]}	2025-04-06 16:49:09+00
530	Φωτεινή Μαυρομάτη	foteini.mavromati@example.net	el	GR	Ιωάννινα	\N	t	{"theme": "dark", "favourites": ["ENV", "TGN"]}	2025-04-07 18:54:29+00
531	Göran Sjögren	goran.sjogren2@example.net	sv	SE	Lund	1953-05-22	t	{"theme": "system"}	2025-04-07 19:22:36+00
532	काव्या नायर	kavya.nair@example.org	hi	IN	देहरादून	1967-09-07	f	{"theme": "system", "gift_wrap": true}	2025-04-09 16:16:54+00
533	Lennart Weißhaupt	lennart.weisshaupt@example.com	de	DE	Görlitz	1948-11-16	t	{"theme": "system"}	2025-04-09 11:28:41+00
534	小野寺 大輔	daisuke.onodera@example.net	ja	JP	函館市	\N	t	{"theme": "dark", "favourites": ["MUG", "THY"]}	2025-04-10 15:07:51+00
535	Álvaro Brandão	alvaro.brandao@mail.example	pt	PT	Évora	1976-10-04	t	{"theme": "light"}	2025-04-12 19:07:19+00
536	Imogen O'Dowd	imogen.odowd@example.org	en	GB	Sheffield	1966-12-01	t	{"theme": "light"}	2025-04-15 12:32:17+00
537	Rory Birtwhistle	rory.birtwhistle@example.com	en	GB	Norwich	\N	f	{"theme": "light"}	2025-04-15 20:03:31+00
538	남궁은채	eunchae.namgung@mail.example	ko	KR	통영시	\N	t	{"theme": "light"}	2025-04-22 23:44:01+00
539	Itziar Zúñiga	itziar.zuniga@example.net	es	CL	Valdivia	1962-12-20	f	{"theme": "dark"}	2025-04-23 19:10:08+00
540	Bjørg Hedlund	bjorg.hedlund@example.org	sv	DK	Ærøskøbing	\N	f	{"theme": "dark", "favourites": ["LEN", "THY"]}	2025-04-23 14:48:21+00
541	Friederike Sommerfeld	friederike.sommerfeld@example.com	de	DE	Lübeck	1964-01-03	f	{"theme": "light", "favourites": ["TAP", "SPN"]}	2025-04-26 16:47:50+00
542	Desmond Larkspur	desmond.larkspur@mail.example	en	IE	Galway	1987-04-08	f	{"theme": "system", "gift_wrap": true}	2025-04-28 13:00:02+00
543	Bjørg Fjällström	bjorg.fjallstrom@mail.example	sv	SE	Umeå	2002-07-24	f	{"theme": "dark"}	2025-04-29 18:20:59+00
544	白石 千尋	chihiro.shiraishi@example.net	ja	JP	松山市	\N	t	{"theme": "light", "favourites": ["FSL", "RSW"]}	2025-05-01 16:11:20+00
545	Ümit Yıldırımoğlu	umit.yildirimoglu@mail.example	tr	TR	Eskişehir	\N	f	{"theme": "light", "favourites": ["TPT", "NPK"]}	2025-05-05 19:14:40+00
546	Åsa Fjällström	asa.fjallstrom@example.net	sv	SE	Lund	\N	t	{"theme": "light"}	2025-05-06 23:08:44+00
547	Tess Harkness	tess.harkness@example.com	en	GB	Swansea	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["SAF", "SBR"]}	2025-05-07 21:01:14+00
548	橘 大輔	daisuke.tachibana@mail.example	ja	JP	松山市	1961-03-23	t	{"theme": "light", "gift_wrap": true}	2025-05-08 13:14:16+00
549	Conceição Serafim	conceicao.serafim@example.com	pt	BR	Curitiba	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["PCL", "SAF"]}	2025-05-12 13:20:07+00
550	小野寺 千尋	chihiro.onodera@example.com	ja	JP	函館市	\N	t	{"theme": "dark"}	2025-05-13 23:40:39+00
551	川辺 美咲	misaki.kawabe@mail.example	ja	JP	那覇市	\N	t	{"theme": "dark", "favourites": ["THY", "BRB"]}	2025-05-13 17:17:29+00
552	ليلى بن عاشور	layla.benachour@mail.example	ar	EG	الإسكندرية	\N	t	{"theme": "light"}	2025-05-14 19:33:41+00
553	雨宮 蓮	ren.amamiya@example.com	ja	JP	那覇市	\N	f	{"theme": "dark", "favourites": ["NTB", "PCL"]}	2025-05-14 08:54:36+00
554	Théo Montclair	theo.montclair@example.net	fr	BE	Namur	1974-10-07	t	{"theme": "system", "gift_wrap": true}	2025-05-15 19:33:39+00
555	Opal O'Dowd	opal.odowd@example.com	en	CA	Halifax	\N	t	{"theme": "dark"}	2025-05-16 12:34:26+00
556	Svenja Sommerfeld	svenja.sommerfeld@example.net	de	AT	Graz	\N	t	{"theme": "light", "gift_wrap": true}	2025-05-16 17:12:27+00
557	نور المرّاكشي	nour.marrakchi@example.net	ar	EG	الإسكندرية	1982-06-08	f	{"theme": "light"}	2025-05-17 16:05:07+00
558	Ümit Gökçe	umit.gokce@mail.example	tr	TR	Trabzon	\N	f	{"theme": "system"}	2025-05-23 17:32:47+00
559	Ксения Белозор	ksenia.belozor@example.com	ru	KZ	Алматы	\N	t	{"theme": "dark", "favourites": ["FSL", "PTH"]}	2025-05-28 18:44:00+00
560	Edith Okafor	edith.okafor2@mail.example	en	GB	Swansea	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["FBG", "SAF"]}	2025-05-29 23:32:32+00
561	小野寺 樹	itsuki.onodera2@example.com	ja	JP	松山市	\N	t	{"theme": "dark", "favourites": ["EGG", "PCL"]}	2025-05-30 13:41:01+00
562	橘 大輔	daisuke.tachibana2@example.com	ja	JP	函館市	\N	t	{"theme": "system"}	2025-05-31 19:38:49+00
563	François Beaumarché	francois.beaumarche@mail.example	fr	FR	Annecy	\N	f	{"theme": "system", "gift_wrap": true}	2025-05-31 12:26:10+00
564	François Du Périer	francois.duperier2@mail.example	fr	CH	Vevey	\N	f	{"theme": "dark", "gift_wrap": true}	2025-06-03 12:02:33+00
565	Maeve O'Dowd	maeve.odowd@example.org	en	IE	Galway	2000-02-04	t	{"theme": "dark", "favourites": ["RSW", "MUG"]}	2025-06-09 20:56:52+00
566	Opal Harkness	opal.harkness@example.org	en	NZ	Nelson	\N	f	{"theme": "dark"}	2025-06-09 10:51:47+00
567	橘 大輔	daisuke.tachibana3@example.com	ja	JP	京都市	1966-04-01	t	{"theme": "system"}	2025-06-09 17:38:27+00
568	Maud Birtwhistle	maud.birtwhistle@example.net	en	NZ	Nelson	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["BWX", "TPT"]}	2025-06-10 20:43:41+00
569	Тимофей Белозор	timofey.belozor@mail.example	ru	KZ	Алматы	\N	f	{"theme": "dark", "gift_wrap": true}	2025-06-11 09:19:49+00
570	Ольга Снегирь	olga.snegir2@example.com	ru	AM	Гюмри	\N	f	{"theme": "light", "favourites": ["NTB", "PTH"]}	2025-06-12 20:42:28+00
571	Aurélien Du Périer	aurelien.duperier@example.com	fr	CH	Vevey	\N	f	{"theme": "dark", "favourites": ["TLW", "MUG"]}	2025-06-15 16:10:19+00
572	Jagoda Brzęczek	jagoda.brzeczek@example.com	pl	PL	Zakopane	1951-02-05	f	{"theme": "dark", "gift_wrap": true, "favourites": ["BPC", "BLK"]}	2025-06-17 14:14:53+00
573	Inês Brandão	ines.brandao@mail.example	pt	BR	Olinda	\N	f	{"theme": "dark"}	2025-06-17 20:56:42+00
574	Käthe Kröger	kaethe.kroeger@example.net	de	AT	Graz	\N	f	{"theme": "light"}	2025-06-17 23:37:48+00
575	Rory Marlowe	rory.marlowe@example.com	en	CA	Halifax	\N	f	{"theme": "dark", "favourites": ["FBG", "BRB"]}	2025-06-18 13:58:41+00
576	Priya Quill	priya.quill@example.org	en	US	Portland	\N	f	{"theme": "light", "favourites": ["FBG", "RSW"]}	2025-06-18 12:57:02+00
577	Ramiro Etxebarria	ramiro.etxebarria@mail.example	es	ES	Gijón	\N	f	{"theme": "system"}	2025-06-18 13:19:44+00
578	藤宮 千尋	chihiro.fujimiya@example.org	ja	JP	那覇市	1976-10-31	f	{"theme": "system", "gift_wrap": true}	2025-06-20 13:04:37+00
579	Friederike Nußbaum	friederike.nussbaum@mail.example	de	CH	Winterthur	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["SBR", "RSW"]}	2025-06-23 13:55:17+00
580	Çağla Çiçek	cagla.cicek2@example.net	tr	TR	Eskişehir	\N	f	{"theme": "dark", "favourites": ["SAF", "NTB"]}	2025-06-26 13:01:58+00
581	Priya Okafor	priya.okafor@example.org	en	AU	Hobart	1968-10-05	f	{"theme": "dark", "favourites": ["SBR", "HOJ"]}	2025-06-26 16:40:50+00
582	كريم بن عاشور	karim.benachour2@example.com	ar	JO	عمّان	1967-09-05	f	{"theme": "light", "favourites": ["THY", "SAF"]}	2025-06-29 10:42:48+00
583	藤宮 蓮	ren.fujimiya@mail.example	ja	JP	松山市	\N	t	{"theme": "system", "favourites": ["HOJ", "HMP"]}	2025-07-01 12:35:06+00
584	Ümit Karataş	umit.karatas2@example.net	tr	TR	Eskişehir	\N	f	{"theme": "light"}	2025-07-07 17:12:48+00
585	Søren Åkerblom	soren.akerblom@example.net	sv	SE	Lund	\N	t	{"theme": "dark", "gift_wrap": true, "favourites": ["BRB", "BLK"]}	2025-07-07 14:55:33+00
586	विक्रम त्रिपाठी	vikram.tripathi@example.org	hi	IN	मैसूर	1948-04-13	t	{"theme": "dark"}	2025-07-07 15:10:14+00
587	Małgorzata Wrona	malgorzata.wrona@mail.example	pl	PL	Łódź	1984-09-22	t	{"theme": "dark", "gift_wrap": true}	2025-07-13 23:40:28+00
588	هالة القاسمي	hala.qasimi@example.org	ar	TN	سوسة	\N	t	{"theme": "light", "gift_wrap": true}	2025-07-13 16:29:51+00
589	سلمى الحداد	salma.alhaddad@mail.example	ar	EG	الإسكندرية	\N	f	{"theme": "light"}	2025-07-17 15:38:01+00
590	Anneliese Sommerfeld	anneliese.sommerfeld@example.net	de	DE	Görlitz	1959-12-21	t	{"theme": "light"}	2025-07-19 04:06:59+00
591	白石 陽翔	haruto.shiraishi@example.org	ja	JP	那覇市	\N	f	{"theme": "light", "gift_wrap": true}	2025-07-19 08:16:37+00
592	Kazimierz Szczypior	kazimierz.szczypior@example.com	pl	PL	Zakopane	1951-11-22	t	{"theme": "dark", "gift_wrap": true, "favourites": ["TLW", "ENV"]}	2025-07-19 17:21:09+00
593	Maud O'Dowd	maud.odowd@mail.example	en	NZ	Nelson	1993-11-25	f	{"theme": "light", "gift_wrap": true, "favourites": ["BRB", "LEN"]}	2025-07-20 15:33:15+00
594	Åsa Nygård	asa.nygard@example.net	sv	SE	Visby	\N	f	{"theme": "dark"}	2025-07-24 23:20:38+00
595	Agnieszka Gołąb	agnieszka.golab@mail.example	pl	PL	Wrocław	\N	f	{"theme": "system"}	2025-07-24 13:08:53+00
596	Kazimierz Dąbrowa	kazimierz.dabrowa@mail.example	pl	PL	Zakopane	\N	f	{"theme": "light", "gift_wrap": true, "favourites": ["HMP", "TPT"]}	2025-07-27 18:01:24+00
597	선우하윤	hayun.sunwoo@example.org	ko	KR	강릉시	\N	f	{"theme": "system"}	2025-07-28 12:31:09+00
598	남궁도현	dohyun.namgung@example.org	ko	KR	통영시	1998-06-24	f	{"theme": "system", "favourites": ["SPN", "ENV"]}	2025-07-31 13:12:30+00
599	Аглая Черных	aglaya.chernykh2@mail.example	ru	RS	Нови-Сад	\N	f	{"theme": "system", "favourites": ["TAP", "FBG"]}	2025-08-01 11:36:14+00
600	Conceição Magalhães	conceicao.magalhaes2@example.org	pt	CV	Mindelo	\N	f	{"theme": "system", "favourites": ["SCF", "SAF"]}	2025-08-04 15:07:14+00
601	Bruno Sommerfeld	bruno.sommerfeld@example.com	de	DE	Marburg	1945-09-14	t	{"theme": "dark"}	2025-08-04 18:04:32+00
602	Margaux Châtelard	margaux.chatelard@example.com	fr	CH	Vevey	1976-06-10	t	{"theme": "system"}	2025-08-05 13:17:06+00
603	Linnéa Åkerblom	linnea.akerblom@example.org	sv	NO	Ålesund	\N	f	{"theme": "system"}	2025-08-07 12:12:05+00
604	Zbigniew Szczypior	zbigniew.szczypior@mail.example	pl	PL	Zakopane	1960-01-11	t	{"theme": "dark", "favourites": ["BLK", "LEN"]}	2025-08-08 18:36:56+00
605	Ximena Ibáñez	ximena.ibanez@example.org	es	AR	Mendoza	\N	f	{"theme": "dark"}	2025-08-08 19:55:21+00
606	Torbjörn Åkerblom	torbjorn.akerblom2@example.org	sv	SE	Visby	\N	t	{"theme": "dark", "favourites": ["ENV", "BWX"]}	2025-08-10 20:03:28+00
607	Théo Beaumarché	theo.beaumarche@example.com	fr	FR	Colmar	1949-09-23	f	{"theme": "light", "gift_wrap": true, "favourites": ["LEN", "BWX"]}	2025-08-12 13:23:19+00
608	Tess Quill	tess.quill@example.com	en	GB	Sheffield	\N	t	{"theme": "system"}	2025-08-14 17:54:29+00
609	Anneliese Sommerfeld	anneliese.sommerfeld@example.org	de	DE	Freiburg	\N	t	{"theme": "dark", "favourites": ["MAT", "BLK"]}	2025-08-20 14:15:38+00
610	Ingrid Nygård	ingrid.nygard@example.org	sv	FI	Ekenäs	1967-10-02	f	{"theme": "dark", "favourites": ["ENV", "TLW"]}	2025-08-22 20:51:29+00
611	Rory Thistlewood	rory.thistlewood@mail.example	en	IE	Galway	1974-10-06	f	{"theme": "light", "gift_wrap": true, "favourites": ["SPN", "BWX"]}	2025-08-23 14:39:14+00
612	白石 茜	akane.shiraishi@example.org	ja	JP	函館市	\N	f	{"theme": "light", "gift_wrap": true}	2025-08-24 20:10:54+00
613	Anneliese Grünwald	anneliese.gruenwald@example.com	de	CH	Winterthur	1976-10-01	t	{"theme": "system", "favourites": ["SCF", "TPT"]}	2025-08-25 14:21:29+00
614	Agnieszka Gołąb	agnieszka.golab@example.net	pl	PL	Łódź	\N	f	{"theme": "light", "gift_wrap": true, "favourites": ["SCF", "TGN"]}	2025-08-26 11:55:41+00
615	Inês Quintela	ines.quintela@example.org	pt	PT	Braga	1984-10-28	t	{"theme": "system"}	2025-08-29 17:12:49+00
616	Maeve Tindall	maeve.tindall@example.org	en	NZ	Nelson	\N	f	{"theme": "dark"}	2025-08-30 18:18:08+00
617	Noémie Châtelard	noemie.chatelard2@mail.example	fr	BE	Namur	1991-10-07	f	{"theme": "dark", "gift_wrap": true}	2025-08-30 18:44:15+00
618	Théo Vauquelin	theo.vauquelin@example.org	fr	FR	Colmar	1996-11-14	f	{"theme": "dark"}	2025-09-04 16:03:39+00
619	Jagoda Brzęczek	jagoda.brzeczek@mail.example	pl	PL	Zakopane	\N	f	{"theme": "light", "gift_wrap": true}	2025-09-05 14:29:59+00
620	काव्या जोशी	kavya.joshi2@example.net	hi	IN	उदयपुर	1967-04-21	t	{"theme": "dark", "favourites": ["TGN", "NPK"]}	2025-09-07 15:06:36+00
621	Ingrid Nygård	ingrid.nygard2@example.com	sv	NO	Ålesund	1945-01-14	t	{"theme": "dark", "gift_wrap": true, "favourites": ["HMP", "HMP"]}	2025-09-10 23:13:31+00
622	Göran Østergaard	goran.ostergaard@example.net	sv	DK	Ærøskøbing	\N	t	{"theme": "light"}	2025-09-10 21:16:53+00
623	Aurélien Vauquelin	aurelien.vauquelin@example.net	fr	BE	Namur	\N	t	{"theme": "light", "favourites": ["FSL", "SCF"]}	2025-09-11 13:13:06+00
624	Joaquín Etxebarria	joaquin.etxebarria@mail.example	es	ES	Cádiz	\N	t	{"theme": "light"}	2025-09-11 16:39:26+00
625	雨宮 美咲	misaki.amamiya@example.org	ja	JP	松山市	\N	f	{"theme": "dark", "favourites": ["PTH", "THY"]}	2025-09-11 17:38:29+00
626	François Beaumarché	francois.beaumarche@example.org	fr	BE	Namur	1971-03-14	t	{"theme": "light"}	2025-09-12 12:21:10+00
627	Gülşah Karataş	gulsah.karatas2@mail.example	tr	TR	İzmir	\N	t	{"theme": "dark"}	2025-09-12 15:50:42+00
628	Çağla Yıldırımoğlu	cagla.yildirimoglu@example.net	tr	TR	İzmir	\N	f	{"theme": "dark", "favourites": ["HMP", "SCF"]}	2025-09-13 08:35:52+00
629	Torbjörn Østergaard	torbjorn.ostergaard@example.net	sv	SE	Visby	\N	t	{"theme": "system"}	2025-09-14 12:35:31+00
630	Bruno Sommerfeld	bruno.sommerfeld@mail.example	de	DE	Lübeck	1952-01-02	f	{"theme": "system"}	2025-09-14 20:58:51+00
631	Itziar Quiroga	itziar.quiroga@example.net	es	AR	Mendoza	1946-03-18	t	{"theme": "light"}	2025-09-15 13:01:55+00
632	Margaux Delacour	margaux.delacour2@mail.example	fr	FR	Annecy	\N	t	{"theme": "dark"}	2025-09-16 20:58:15+00
633	طارق المرّاكشي	tariq.marrakchi2@example.net	ar	LB	صيدا	\N	f	{"theme": "light", "gift_wrap": true}	2025-09-17 15:15:31+00
634	Jörg Weißhaupt	joerg.weisshaupt@example.net	de	DE	Lübeck	\N	t	{"theme": "system", "favourites": ["EGG", "MAT"]}	2025-09-18 15:19:26+00
635	橘 大輔	daisuke.tachibana@example.net	ja	JP	那覇市	\N	t	{"theme": "system"}	2025-09-19 22:17:22+00
636	Anneliese Sommerfeld	anneliese.sommerfeld2@example.net	de	DE	Marburg	1978-01-06	f	{"theme": "light", "gift_wrap": true}	2025-09-19 14:23:21+00
637	Élodie Montclair	elodie.montclair@example.com	fr	FR	Annecy	1967-08-19	f	{"theme": "light", "favourites": ["ENV", "THY"]}	2025-09-20 19:03:49+00
638	Joaquín Etxebarria	joaquin.etxebarria2@mail.example	es	UY	Colonia	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["LEN", "RSW"]}	2025-09-20 19:45:38+00
639	Rowan Marlowe	rowan.marlowe@example.net	en	CA	Halifax	1985-09-17	f	{"theme": "system", "gift_wrap": true, "favourites": ["SAF", "THY"]}	2025-09-24 19:15:27+00
640	سلمى بن عاشور	salma.benachour@mail.example	ar	TN	سوسة	\N	f	{"theme": "light"}	2025-09-25 19:50:07+00
641	Gaspard Du Périer	gaspard.duperier@example.com	fr	CH	Vevey	\N	t	{"theme": "system", "favourites": ["SBR", "TPT"]}	2025-09-25 16:08:45+00
642	Søren Sjögren	soren.sjogren2@example.org	sv	SE	Umeå	\N	f	{"theme": "light", "gift_wrap": true}	2025-09-25 13:32:35+00
643	Maud Penhallow	maud.penhallow2@example.org	en	US	Duluth	1964-07-14	f	{"theme": "light"}	2025-09-26 17:10:59+00
644	Żaneta Źrebiec	zaneta.zrebiec2@mail.example	pl	PL	Łódź	1998-01-01	t	{"theme": "light", "gift_wrap": true}	2025-09-28 14:46:07+00
645	Ulrike Sommerfeld	ulrike.sommerfeld@example.com	de	AT	Graz	\N	t	{"theme": "system"}	2025-09-28 13:31:12+00
646	Wilfred Fairweather	wilfred.fairweather@example.com	en	CA	Halifax	\N	f	{"theme": "dark"}	2025-09-30 09:02:50+00
647	هالة الحداد	hala.alhaddad@example.org	ar	MA	الرباط	\N	t	{"theme": "system"}	2025-10-02 22:57:32+00
648	Ramiro Zúñiga	ramiro.zuniga2@example.net	es	MX	Oaxaca	\N	f	{"theme": "system"}	2025-10-02 10:36:26+00
649	نور الزيتوني	nour.zaytouni@example.org	ar	LB	صيدا	\N	f	{"theme": "light", "favourites": ["FSL", "SBR"]}	2025-10-06 13:40:41+00
650	Conceição Quintela	conceicao.quintela2@example.net	pt	BR	Olinda	\N	f	{"theme": "light"}	2025-10-06 17:24:59+00
651	Théo Vauquelin	theo.vauquelin@example.net	fr	FR	Colmar	1978-04-23	t	{"theme": "dark", "favourites": ["RSW", "TGN"]}	2025-10-07 20:50:40+00
652	Остап Ґудзь	ostap.gudz@example.com	uk	UA	Полтава	1970-05-19	f	{"theme": "light"}	2025-10-08 16:42:23+00
653	Maeve O'Dowd	maeve.odowd@example.com	en	GB	Norwich	\N	t	{"theme": "light"}	2025-10-10 16:24:23+00
654	류지호	jiho.ryu2@example.net	ko	KR	전주시	1968-06-22	t	{"theme": "dark", "favourites": ["PCL", "BPC"]}	2025-10-15 20:00:18+00
655	Соломія Гончаренко	solomiia.honcharenko@example.com	uk	UA	Львів	1955-08-27	f	{"theme": "light"}	2025-10-20 20:10:06+00
656	Inês Magalhães	ines.magalhaes2@mail.example	pt	PT	Braga	1997-07-06	t	{"theme": "dark"}	2025-10-25 16:11:39+00
657	Rowan Quill	rowan.quill@example.net	en	CA	Halifax	1984-08-05	f	{"theme": "dark"}	2025-10-25 17:56:31+00
658	Kazimierz Szczypior	kazimierz.szczypior2@example.com	pl	PL	Wrocław	1970-03-21	t	{"theme": "system", "favourites": ["NPK", "SCF"]}	2025-10-27 14:23:18+00
659	रोहन नायर	rohan.nair@example.net	hi	IN	मैसूर	\N	t	{"theme": "dark", "favourites": ["HOJ", "THY"]}	2025-10-27 17:18:39+00
660	Ксения Мороз	ksenia.moroz@example.com	ru	RS	Нови-Сад	1959-01-19	t	{"theme": "system"}	2025-10-29 12:23:21+00
661	Jonah Ashdown	jonah.ashdown@example.net	en	GB	Sheffield	1997-11-21	t	{"theme": "light", "gift_wrap": true, "favourites": ["TGN", "SBR"]}	2025-10-30 18:11:56+00
662	Rosália Quintela	rosalia.quintela@example.org	pt	CV	Mindelo	1980-12-08	f	{"theme": "light", "favourites": ["NTB", "NPK"]}	2025-10-30 19:22:33+00
663	Bruno Grünwald	bruno.gruenwald@example.com	de	DE	Görlitz	\N	f	{"theme": "light", "favourites": ["TLW", "HMP"]}	2025-11-02 07:47:20+00
664	Gaspard Lefèvre-Roy	gaspard.lefevre-roy2@example.net	fr	FR	Colmar	\N	t	{"theme": "light", "favourites": ["BPC", "HMP"]}	2025-11-02 16:57:01+00
665	François Du Périer	francois.duperier2@example.org	fr	CA	Rimouski	\N	t	{"theme": "system"}	2025-11-02 17:19:34+00
666	João Brandão	joao.brandao@example.com	pt	PT	Évora	\N	t	{"theme": "system"}	2025-11-02 23:28:46+00
667	藤宮 直人	naoto.fujimiya@example.com	ja	JP	那覇市	\N	t	{"theme": "dark"}	2025-11-06 20:56:14+00
668	Callum Larkspur	callum.larkspur@example.net	en	IE	Galway	\N	f	{"theme": "light"}	2025-11-06 17:25:39+00
669	배도현	dohyun.bae2@mail.example	ko	KR	통영시	\N	f	{"theme": "light"}	2025-11-07 23:34:22+00
670	小野寺 直人	naoto.onodera@example.org	ja	JP	松山市	\N	f	{"theme": "system", "favourites": ["THY", "SAF"]}	2025-11-10 19:42:07+00
671	Élodie Du Périer	elodie.duperier@example.net	fr	CA	Rimouski	1944-03-03	t	{"theme": "dark", "favourites": ["TGN", "SBR"]}	2025-11-10 18:10:38+00
672	Élodie Montclair	elodie.montclair2@example.net	fr	FR	Annecy	1967-06-09	f	{"theme": "light"}	2025-11-11 19:46:09+00
673	Maeve Birtwhistle	maeve.birtwhistle@example.org	en	GB	Swansea	\N	f	{"theme": "dark"}	2025-11-15 16:15:52+00
674	Linnéa Åkerblom	linnea.akerblom@mail.example	sv	SE	Lund	\N	f	{"theme": "system"}	2025-11-16 19:24:36+00
675	Rowan Thistlewood	rowan.thistlewood@mail.example	en	AU	Hobart	\N	t	{"theme": "dark"}	2025-11-20 20:24:41+00
676	Jonah Okafor	jonah.okafor@mail.example	en	US	Portland	\N	f	{"theme": "light"}	2025-11-20 11:37:38+00
677	Ulrike Sommerfeld	ulrike.sommerfeld@mail.example	de	AT	Graz	1954-02-27	t	{"theme": "light"}	2025-11-25 16:11:02+00
678	Ольга Мороз	olga.moroz2@example.net	ru	RS	Нови-Сад	1988-08-12	f	{"theme": "light", "gift_wrap": true, "favourites": ["THY", "MAT"]}	2025-11-26 19:27:39+00
679	배은채	eunchae.bae@example.com	ko	KR	통영시	1959-12-19	t	{"theme": "light", "favourites": ["BWX", "LEN"]}	2025-11-27 18:34:53+00
680	Bronwyn Harkness	bronwyn.harkness@example.org	en	IE	Galway	1999-09-01	f	{"theme": "light"}	2025-11-27 18:33:02+00
681	Desmond Okafor	desmond.okafor@example.org	en	US	Portland	1975-02-28	f	{"theme": "system"}	2025-11-28 17:11:15+00
682	Alfie Penhallow	alfie.penhallow3@example.org	en	US	Portland	\N	f	{"theme": "light"}	2025-11-30 11:30:37+00
683	Лев Снегирь	lev.snegir@example.net	ru	GE	Батуми	1963-08-05	f	{"theme": "system"}	2025-11-30 05:45:26+00
684	Χλόη Καλλιέργη	chloi.kalliergi2@mail.example	el	CY	Λάρνακα	1994-11-12	t	{"theme": "dark"}	2025-12-01 13:22:53+00
685	藤宮 大輔	daisuke.fujimiya@example.com	ja	JP	那覇市	\N	f	{"theme": "system", "favourites": ["SBR", "BWX"]}	2025-12-03 12:24:41+00
686	Oğuz Yıldırımoğlu	oguz.yildirimoglu@mail.example	tr	TR	Trabzon	1983-11-01	f	{"theme": "dark", "favourites": ["SBR", "ENV"]}	2025-12-04 11:04:29+00
687	Rory Okafor	rory.okafor@example.com	en	GB	Norwich	2001-12-15	f	{"theme": "dark", "gift_wrap": true, "favourites": ["MUG", "SAF"]}	2025-12-05 23:38:06+00
688	小野寺 大輔	daisuke.onodera@example.org	ja	JP	函館市	\N	t	{"theme": "system"}	2025-12-11 21:46:23+00
689	Till Kröger	till.kroeger@example.org	de	CH	Winterthur	1954-05-29	t	{"theme": "dark", "favourites": ["TGN", "PCL"]}	2025-12-12 19:55:19+00
690	Priya Fairweather	priya.fairweather2@example.com	en	US	Portland	\N	f	{"theme": "light"}	2025-12-13 13:54:53+00
691	Rowan Ashdown	rowan.ashdown@example.com	en	GB	Sheffield	\N	t	{"theme": "dark", "gift_wrap": true}	2025-12-13 19:30:32+00
692	Priya Quill	priya.quill@mail.example	en	GB	Swansea	2000-02-07	f	{"theme": "dark", "favourites": ["LEN", "BLK"]}	2025-12-14 18:38:39+00
693	Rory Birtwhistle	rory.birtwhistle@mail.example	en	US	Duluth	\N	f	{"theme": "dark", "favourites": ["FBG", "MUG"]}	2025-12-16 16:45:42+00
694	Aurélien Châtelard	aurelien.chatelard@example.net	fr	CA	Rimouski	1978-04-24	f	{"theme": "light", "favourites": ["THY", "FBG"]}	2025-12-16 12:35:02+00
695	Callum O'Dowd	callum.odowd@example.org	en	CA	Halifax	1957-07-31	f	{"theme": "system"}	2025-12-16 20:18:09+00
696	Lennart Lindqvist	lennart.lindqvist@example.org	de	CH	Winterthur	\N	f	{"theme": "system"}	2025-12-17 14:25:08+00
697	Ольга Белозор	olga.belozor2@example.org	ru	GE	Батуми	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["HMP", "SEN"]}	2025-12-19 14:01:20+00
698	Rosália Carvalhal	rosalia.carvalhal@example.net	pt	BR	Olinda	1987-08-28	f	{"theme": "light"}	2025-12-20 19:09:45+00
699	ليلى الزيتوني	layla.zaytouni@mail.example	ar	EG	الإسكندرية	1986-04-30	t	{"theme": "dark", "gift_wrap": true, "favourites": ["TGN", "LEN"]}	2025-12-21 16:43:45+00
700	Аглая Журавель	aglaya.zhuravel@example.net	ru	GE	Батуми	\N	t	{"theme": "light", "gift_wrap": true}	2025-12-21 15:18:26+00
701	Małgorzata Brzęczek	malgorzata.brzeczek2@example.net	pl	PL	Wrocław	\N	f	{"theme": "dark", "favourites": ["SEN", "HMP"]}	2025-12-21 20:49:47+00
702	Żaneta Wrona	zaneta.wrona@example.org	pl	PL	Gdynia	1996-04-13	f	{"theme": "light", "favourites": ["ENV", "PTH"]}	2025-12-23 09:40:05+00
703	Çağla Işık	cagla.isik@example.org	tr	TR	Trabzon	\N	t	{"theme": "light", "favourites": ["PTH", "SEN"]}	2025-12-23 12:42:03+00
704	طارق الحداد	tariq.alhaddad@example.net	ar	EG	الإسكندرية	\N	f	{"theme": "system", "favourites": ["BPC", "TAP"]}	2025-12-24 20:23:24+00
705	Solène Vauquelin	solene.vauquelin@example.org	fr	CA	Rimouski	\N	t	{"theme": "light"}	2025-12-26 20:53:53+00
706	Harriet Ashdown	harriet.ashdown2@mail.example	en	US	Duluth	\N	t	{"theme": "dark", "gift_wrap": true}	2025-12-27 21:22:58+00
707	Ramiro Etxebarria	ramiro.etxebarria@example.net	es	MX	Oaxaca	1965-01-17	t	{"theme": "system", "favourites": ["TGN", "TGN"]}	2025-12-28 17:04:05+00
708	Tess Thistlewood	tess.thistlewood@mail.example	en	GB	Norwich	1971-07-14	f	{"theme": "dark"}	2025-12-28 17:30:50+00
709	كريم نجّار	karim.najjar@example.com	ar	JO	عمّان	1994-05-16	f	{"theme": "system"}	2025-12-31 20:39:31+00
710	Lucía Peñalver	lucia.penalver@example.net	es	AR	Mendoza	\N	f	{"theme": "dark", "favourites": ["SEN", "MAT"]}	2026-01-02 13:55:01+00
711	Harriet Fairweather	harriet.fairweather@example.org	en	GB	Swansea	\N	t	{"theme": "dark", "favourites": ["NTB", "HOJ"]}	2026-01-04 15:00:17+00
712	Inês Serafim	ines.serafim@example.org	pt	BR	Olinda	1959-03-28	t	{"theme": "dark", "gift_wrap": true}	2026-01-04 20:42:31+00
713	Conceição Carvalhal	conceicao.carvalhal@example.com	pt	BR	Curitiba	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["FSL", "LEN"]}	2026-01-09 19:28:50+00
714	月岡 千尋	chihiro.tsukioka@example.com	ja	JP	那覇市	\N	t	{"theme": "system"}	2026-01-09 14:26:57+00
715	Søren Åkerblom	soren.akerblom2@example.net	sv	FI	Ekenäs	\N	f	{"theme": "light"}	2026-01-10 11:45:40+00
716	Opal Birtwhistle	opal.birtwhistle@example.org	en	GB	Swansea	\N	f	{"theme": "dark", "favourites": ["MUG", "MUG"]}	2026-01-12 19:00:37+00
717	Élodie Montclair	elodie.montclair2@example.com	fr	CH	Vevey	\N	t	{"theme": "system"}	2026-01-13 14:19:20+00
718	Álvaro Magalhães	alvaro.magalhaes@mail.example	pt	BR	Curitiba	\N	f	{"theme": "dark"}	2026-01-13 12:23:04+00
719	배은채	eunchae.bae@mail.example	ko	KR	전주시	\N	f	{"theme": "light"}	2026-01-15 17:24:44+00
720	小野寺 大輔	daisuke.onodera2@example.org	ja	JP	那覇市	\N	f	{"theme": "dark", "favourites": ["SPN", "SCF"]}	2026-01-16 16:02:26+00
721	إدريس الحداد	idris.alhaddad@example.net	ar	JO	عمّان	1969-01-27	t	{"theme": "system"}	2026-01-17 16:31:08+00
722	Bronwyn O'Dowd	bronwyn.odowd@mail.example	en	CA	Halifax	\N	f	{"theme": "light"}	2026-01-17 12:10:43+00
723	Rowan Harkness	rowan.harkness@example.com	en	GB	Swansea	\N	t	{"theme": "light", "gift_wrap": true}	2026-01-20 14:24:50+00
724	Şebnem Yıldırımoğlu	sebnem.yildirimoglu@example.net	tr	TR	İzmir	1956-08-15	t	{"theme": "dark", "favourites": ["FBG", "TGN"]}	2026-01-21 14:55:11+00
725	Inês Falcão	ines.falcao@example.com	pt	BR	Curitiba	1985-12-21	f	{"theme": "light", "gift_wrap": true}	2026-01-21 13:26:14+00
726	Małgorzata Szczypior	malgorzata.szczypior@example.com	pl	PL	Zakopane	\N	f	{"theme": "light"}	2026-01-21 10:04:27+00
727	Käthe Lindqvist	kaethe.lindqvist@example.net	de	DE	Lübeck	1946-03-03	f	{"theme": "light"}	2026-01-24 10:46:50+00
728	إدريس المرّاكشي	idris.marrakchi@example.org	ar	LB	صيدا	\N	f	{"theme": "light", "favourites": ["THY", "HMP"]}	2026-01-24 15:09:30+00
729	إدريس المرّاكشي	idris.marrakchi@mail.example	ar	EG	الإسكندرية	\N	f	{"theme": "dark", "gift_wrap": true}	2026-01-27 23:15:14+00
730	Maud Thistlewood	maud.thistlewood@mail.example	en	AU	Hobart	\N	f	{"theme": "light"}	2026-01-28 17:26:26+00
731	Imogen Harkness	imogen.harkness2@mail.example	en	GB	Sheffield	\N	f	{"theme": "system", "favourites": ["NTB", "RSW"]}	2026-01-29 20:10:03+00
732	Käthe Sommerfeld	kaethe.sommerfeld@example.org	de	AT	Graz	\N	f	{"theme": "system", "favourites": ["THY", "FSL"]}	2026-01-29 17:37:30+00
733	Jonah Ashdown	jonah.ashdown2@example.net	en	AU	Hobart	1990-05-19	t	{"theme": "dark", "favourites": ["SPN", "SPN"]}	2026-01-30 22:49:01+00
734	月岡 さくら	sakura.tsukioka@mail.example	ja	JP	那覇市	1986-06-02	t	{"theme": "system", "gift_wrap": true, "favourites": ["BRB", "BLK"]}	2026-01-31 17:32:40+00
735	Аглая Мороз	aglaya.moroz@mail.example	ru	GE	Батуми	\N	f	{"theme": "dark", "favourites": ["NTB", "PTH"]}	2026-02-06 19:55:31+00
736	Rowan Tindall	rowan.tindall@example.org	en	AU	Hobart	1969-05-02	t	{"theme": "dark"}	2026-02-06 18:29:39+00
737	Lennart Achterberg	lennart.achterberg@example.net	de	DE	Görlitz	1952-08-11	f	{"theme": "light"}	2026-02-07 17:34:08+00
738	Ulrike Grünwald	ulrike.gruenwald2@example.net	de	DE	Marburg	1988-04-15	f	{"theme": "light"}	2026-02-07 22:57:27+00
739	रोहन चौहान	rohan.chauhan2@example.net	hi	IN	मैसूर	1990-05-30	f	{"theme": "dark"}	2026-02-08 22:25:26+00
740	يوسف الزيتوني	yousef.zaytouni3@example.org	ar	TN	سوسة	1955-05-15	f	{"theme": "dark"}	2026-02-08 12:34:17+00
741	Åsa Østergaard	asa.ostergaard@example.org	sv	SE	Umeå	\N	f	{"theme": "system", "gift_wrap": true, "favourites": ["LEN", "NTB"]}	2026-02-09 22:03:38+00
742	藤宮 蓮	ren.fujimiya@example.com	ja	JP	松山市	\N	f	{"theme": "dark", "favourites": ["SBR", "MUG"]}	2026-02-09 13:39:49+00
743	Opal Harkness	opal.harkness2@example.org	en	GB	Norwich	\N	f	{"theme": "system", "favourites": ["TAP", "RSW"]}	2026-02-09 07:35:06+00
744	Harriet Thistlewood	harriet.thistlewood@example.org	en	US	Portland	\N	f	{"theme": "dark"}	2026-02-12 20:50:39+00
745	Jagoda Gołąb	jagoda.golab@example.net	pl	PL	Wrocław	1990-01-20	f	{"theme": "system"}	2026-02-13 12:26:59+00
746	İlker Gökçe	ilker.gokce@example.com	tr	TR	İzmir	\N	f	{"theme": "system"}	2026-02-14 15:04:47+00
747	白石 さくら	sakura.shiraishi2@example.net	ja	JP	松山市	1974-08-11	f	{"theme": "dark", "favourites": ["NTB", "NPK"]}	2026-02-15 17:37:25+00
748	Imogen Ashdown	imogen.ashdown@mail.example	en	US	Portland	1965-11-21	f	{"theme": "system"}	2026-02-15 10:37:03+00
749	Priya Okafor	priya.okafor@mail.example	en	AU	Hobart	\N	f	{"theme": "light"}	2026-02-15 14:22:00+00
750	रोहन नायर	rohan.nair@mail.example	hi	IN	देहरादून	\N	f	{"theme": "dark", "favourites": ["BLK", "FBG"]}	2026-02-16 12:37:49+00
751	남궁서연	seoyeon.namgung@example.com	ko	KR	강릉시	\N	f	{"theme": "system", "favourites": ["TAP", "BPC"]}	2026-02-17 20:52:18+00
752	Edith Penhallow	edith.penhallow@example.net	en	GB	Norwich	\N	f	{"theme": "system", "gift_wrap": true}	2026-02-19 15:29:36+00
753	طارق القاسمي	tariq.qasimi3@example.org	ar	LB	صيدا	2003-12-02	f	{"theme": "light"}	2026-02-19 20:41:15+00
754	Noémie Du Périer	noemie.duperier@example.net	fr	BE	Namur	\N	t	{"theme": "system"}	2026-02-21 16:08:43+00
755	Opal Fairweather	opal.fairweather@example.com	en	IE	Galway	\N	f	{"theme": "dark"}	2026-02-21 14:11:18+00
756	अनन्या नायर	ananya.nair@example.com	hi	IN	देहरादून	\N	t	{"theme": "light"}	2026-02-25 07:47:49+00
757	كريم نجّار	karim.najjar@mail.example	ar	MA	الرباط	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["MAT", "SAF"]}	2026-02-26 18:46:20+00
758	小野寺 樹	itsuki.onodera3@example.com	ja	JP	那覇市	\N	f	{"theme": "system"}	2026-03-01 09:00:26+00
759	François Lefèvre-Roy	francois.lefevre-roy@example.com	fr	CA	Rimouski	\N	t	{"theme": "system"}	2026-03-02 18:03:00+00
760	Käthe Sommerfeld	kaethe.sommerfeld@example.com	de	CH	Winterthur	1961-02-03	t	{"theme": "dark"}	2026-03-02 11:01:30+00
761	Bronwyn Tindall	bronwyn.tindall@example.com	en	US	Portland	1950-10-01	f	{"theme": "light", "favourites": ["NPK", "EGG"]}	2026-03-06 13:27:03+00
762	काव्या जोशी	kavya.joshi@example.com	hi	IN	उदयपुर	1948-02-14	f	{"theme": "light", "gift_wrap": true, "favourites": ["BLK", "SEN"]}	2026-03-07 09:12:45+00
763	橘 樹	itsuki.tachibana@example.net	ja	JP	京都市	1965-06-14	f	{"theme": "dark", "gift_wrap": true, "favourites": ["FSL", "HOJ"]}	2026-03-10 18:44:11+00
764	Inês Quintela	ines.quintela@example.com	pt	PT	Braga	1986-04-23	f	{"theme": "dark", "favourites": ["BRB", "TAP"]}	2026-03-11 12:15:40+00
765	Tess Thistlewood	tess.thistlewood@example.net	en	GB	Swansea	1992-06-16	f	{"theme": "system", "favourites": ["EGG", "MAT"]}	2026-03-13 16:23:56+00
766	Соломія Вишня	solomiia.vyshnia@example.net	uk	UA	Полтава	\N	t	{"theme": "system", "gift_wrap": true, "favourites": ["HOJ", "SBR"]}	2026-03-16 17:23:25+00
767	Ксения Черных	ksenia.chernykh@example.org	ru	GE	Батуми	\N	f	{"theme": "light"}	2026-03-27 18:40:25+00
768	Tomás Serafim	tomas.serafim@example.com	pt	PT	Évora	1980-10-01	f	{"theme": "dark", "gift_wrap": true}	2026-03-31 16:38:50+00
769	Bruno Sommerfeld	bruno.sommerfeld2@example.com	de	AT	Graz	\N	f	{"theme": "system", "favourites": ["FBG", "BLK"]}	2026-04-01 07:19:42+00
770	Torbjörn Østergaard	torbjorn.ostergaard@mail.example	sv	SE	Umeå	\N	t	{"theme": "system", "favourites": ["HOJ", "MUG"]}	2026-04-01 12:51:28+00
771	Álvaro Serafim	alvaro.serafim@example.net	pt	BR	Curitiba	\N	t	{"theme": "system"}	2026-04-01 17:23:54+00
772	Rosália Serafim	rosalia.serafim@mail.example	pt	PT	Braga	\N	f	{"theme": "light"}	2026-04-01 18:36:47+00
773	Δάφνη Μαυρομάτη	dafni.mavromati@mail.example	el	CY	Λάρνακα	\N	t	{"theme": "dark", "favourites": ["TAP", "PTH"]}	2026-04-03 23:05:11+00
774	白石 さくら	sakura.shiraishi3@example.net	ja	JP	金沢市	\N	f	{"theme": "dark"}	2026-04-05 14:26:04+00
775	Żaneta Szczypior	zaneta.szczypior@example.net	pl	PL	Gdynia	\N	t	{"theme": "system"}	2026-04-08 13:50:29+00
776	Harriet Okafor	harriet.okafor@mail.example	en	CA	Halifax	1945-08-30	f	{"theme": "dark", "gift_wrap": true}	2026-04-08 15:53:14+00
777	Çağla Çiçek	cagla.cicek3@example.net	tr	TR	Trabzon	1959-02-26	t	{"theme": "light"}	2026-04-09 21:25:44+00
778	Desmond Marlowe	desmond.marlowe@example.org	en	CA	Halifax	1960-11-19	t	{"theme": "dark", "favourites": ["ENV", "HOJ"]}	2026-04-10 20:04:20+00
779	Aurélien Du Périer	aurelien.duperier@example.org	fr	CA	Rimouski	\N	f	{"theme": "system"}	2026-04-11 21:29:22+00
780	विक्रम चौहान	vikram.chauhan@example.com	hi	IN	उदयपुर	1986-03-27	t	{"theme": "dark"}	2026-04-12 23:02:44+00
781	Соломія Ґудзь	solomiia.gudz@mail.example	uk	UA	Львів	\N	t	{"theme": "light"}	2026-04-12 17:05:02+00
782	Solène Beaumarché	solene.beaumarche2@example.com	fr	FR	Nantes	\N	f	{"theme": "light", "gift_wrap": true}	2026-04-13 15:15:49+00
783	Martín Montealegre	martin.montealegre2@example.net	es	AR	Mendoza	1974-09-27	f	{"theme": "light", "favourites": ["SBR", "MAT"]}	2026-04-14 13:46:15+00
784	류하윤	hayun.ryu@mail.example	ko	KR	통영시	\N	f	{"theme": "dark"}	2026-04-15 17:22:27+00
785	Théo Châtelard	theo.chatelard@example.com	fr	CH	Vevey	\N	f	{"theme": "system"}	2026-04-16 21:11:22+00
786	Tess O'Dowd	tess.odowd2@example.org	en	GB	Swansea	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["EGG", "PTH"]}	2026-04-20 15:26:31+00
787	Göran Nygård	goran.nygard@example.com	sv	DK	Ærøskøbing	\N	f	{"theme": "light", "gift_wrap": true}	2026-04-20 17:19:15+00
788	남궁지호	jiho.namgung2@example.net	ko	KR	전주시	\N	f	{"theme": "system", "favourites": ["NPK", "NPK"]}	2026-04-21 22:53:49+00
789	Maud Birtwhistle	maud.birtwhistle@example.com	en	US	Duluth	\N	f	{"theme": "system", "gift_wrap": true}	2026-04-21 17:44:38+00
790	Tess Marlowe	tess.marlowe@example.org	en	US	Duluth	1987-10-23	t	{"theme": "dark"}	2026-04-23 20:49:42+00
791	إدريس المرّاكشي	idris.marrakchi@example.com	ar	EG	الإسكندرية	\N	t	{"theme": "dark"}	2026-04-25 16:03:38+00
792	Kazimierz Źrebiec	kazimierz.zrebiec@mail.example	pl	PL	Gdynia	\N	f	{"theme": "system"}	2026-04-26 15:05:36+00
793	Gaspard Lefèvre-Roy	gaspard.lefevre-roy3@example.net	fr	FR	Annecy	\N	f	{"theme": "dark"}	2026-04-26 16:52:52+00
794	Agnieszka Wrona	agnieszka.wrona@example.org	pl	PL	Łódź	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["FBG", "THY"]}	2026-04-27 17:39:33+00
795	İlker Karataş	ilker.karatas@example.net	tr	TR	Eskişehir	\N	f	{"theme": "system"}	2026-04-29 23:20:18+00
796	Conceição Carvalhal	conceicao.carvalhal@mail.example	pt	PT	Évora	\N	f	{"theme": "light", "gift_wrap": true}	2026-05-02 20:44:00+00
797	Άννα Μαυρομάτη	anna.mavromati@example.net	el	GR	Χανιά	\N	t	{"theme": "system", "favourites": ["TAP", "SAF"]}	2026-05-03 13:39:15+00
798	Ingrid Sjögren	ingrid.sjogren@example.net	sv	FI	Ekenäs	\N	t	{"theme": "light", "favourites": ["SBR", "FSL"]}	2026-05-04 10:29:22+00
799	小野寺 茜	akane.onodera2@example.org	ja	JP	金沢市	\N	t	{"theme": "light", "favourites": ["EGG", "EGG"]}	2026-05-05 16:39:12+00
800	Priya Penhallow	priya.penhallow@example.org	en	GB	Sheffield	\N	t	{"theme": "light"}	2026-05-10 14:32:08+00
801	Їванна Гончаренко	yivanna.honcharenko@example.net	uk	UA	Львів	\N	f	{"theme": "system", "favourites": ["FBG", "MUG"]}	2026-05-11 15:20:04+00
802	रोहन त्रिपाठी	rohan.tripathi@example.net	hi	IN	उदयपुर	\N	t	{"theme": "dark", "favourites": ["HMP", "LEN"]}	2026-05-11 17:39:08+00
803	Noémie Châtelard	noemie.chatelard@example.com	fr	CA	Rimouski	\N	t	{"theme": "dark"}	2026-05-15 13:51:47+00
804	Begoña Quiroga	begona.quiroga3@example.com	es	UY	Colonia	2003-02-27	t	{"theme": "system", "gift_wrap": true, "favourites": ["SCF", "BRB"]}	2026-05-19 20:00:36+00
805	Jörg Weißhaupt	joerg.weisshaupt2@example.net	de	DE	Görlitz	1960-12-17	t	{"theme": "dark"}	2026-05-20 19:49:36+00
806	François Beaumarché	francois.beaumarche@example.net	fr	FR	Colmar	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["LEN", "BLK"]}	2026-05-21 21:45:42+00
807	Şebnem Karataş	sebnem.karatas@example.net	tr	TR	Eskişehir	1946-10-07	f	{"theme": "dark"}	2026-05-26 13:39:27+00
808	Margaux Châtelard	margaux.chatelard@example.net	fr	BE	Namur	\N	t	{"theme": "light", "favourites": ["TGN", "MAT"]}	2026-05-28 09:14:43+00
809	نور الحداد	nour.alhaddad@example.net	ar	LB	صيدا	\N	f	{"theme": "light", "gift_wrap": true}	2026-05-30 13:06:47+00
810	Maud Fairweather	maud.fairweather@mail.example	en	IE	Galway	\N	t	{"theme": "dark", "favourites": ["FBG", "RSW"]}	2026-05-30 13:36:34+00
811	Opal Ashdown	opal.ashdown@example.org	en	CA	Halifax	\N	t	{"theme": "system"}	2026-05-31 15:27:56+00
812	Jörg Lindqvist	joerg.lindqvist@example.org	de	AT	Graz	\N	f	{"theme": "system", "gift_wrap": true}	2026-06-02 13:52:40+00
813	남궁서연	seoyeon.namgung@mail.example	ko	KR	전주시	\N	f	{"theme": "light"}	2026-06-02 21:06:25+00
814	Imogen Fairweather	imogen.fairweather@example.com	en	AU	Hobart	\N	t	{"theme": "system"}	2026-06-03 18:11:58+00
815	طارق المرّاكشي	tariq.marrakchi3@example.net	ar	MA	الرباط	\N	f	{"theme": "dark"}	2026-06-09 14:42:48+00
816	Çağla Çiçek	cagla.cicek@example.org	tr	TR	İzmir	\N	t	{"theme": "system", "gift_wrap": true}	2026-06-11 10:58:37+00
817	月岡 さくら	sakura.tsukioka@example.org	ja	JP	那覇市	\N	f	{"theme": "system"}	2026-06-13 15:18:12+00
818	남궁서연	seoyeon.namgung@example.net	ko	KR	강릉시	\N	f	{"theme": "light"}	2026-06-13 10:31:01+00
819	남궁서연	seoyeon.namgung2@mail.example	ko	KR	강릉시	1970-12-24	f	{"theme": "light"}	2026-06-15 21:13:03+00
820	Rosália Brandão	rosalia.brandao@example.com	pt	BR	Olinda	1945-08-28	t	{"theme": "system", "gift_wrap": true}	2026-06-16 23:18:44+00
821	Bruno Brömmelkamp	bruno.broemmelkamp@example.net	de	DE	Freiburg	\N	t	{"theme": "light"}	2026-06-16 18:51:06+00
822	Agnieszka Szczypior	agnieszka.szczypior@example.net	pl	PL	Gdynia	\N	f	{"theme": "light", "favourites": ["HMP", "LEN"]}	2026-06-19 19:18:35+00
823	Rowan Tindall	rowan.tindall@mail.example	en	AU	Hobart	\N	t	{"theme": "system"}	2026-06-19 18:19:16+00
824	Ramiro Peñalver	ramiro.penalver@example.net	es	UY	Colonia	1976-05-22	f	{"theme": "system", "favourites": ["TLW", "TPT"]}	2026-06-20 21:43:37+00
825	Edith Fairweather	edith.fairweather@example.net	en	GB	Norwich	\N	f	{"theme": "system", "favourites": ["LEN", "FSL"]}	2026-06-20 11:52:37+00
826	배도현	dohyun.bae@example.net	ko	KR	전주시	\N	f	{"theme": "light", "favourites": ["BRB", "BRB"]}	2026-06-23 14:24:45+00
827	Тимофей Мороз	timofey.moroz@mail.example	ru	AM	Гюмри	\N	t	{"theme": "dark"}	2026-06-26 22:30:41+00
828	Anneliese Nußbaum	anneliese.nussbaum@mail.example	de	CH	Winterthur	1961-12-22	f	{"theme": "system", "gift_wrap": true}	2026-06-26 21:55:35+00
829	Bronwyn Okafor	bronwyn.okafor@example.com	en	US	Portland	\N	t	{"theme": "system", "favourites": ["PCL", "EGG"]}	2026-07-01 09:31:55+00
830	Linnéa Hedlund	linnea.hedlund@example.net	sv	SE	Umeå	2000-01-10	f	{"theme": "system", "gift_wrap": true, "favourites": ["PCL", "TLW"]}	2026-07-02 23:45:10+00
831	Priya Marlowe	priya.marlowe@mail.example	en	GB	Sheffield	1950-02-04	t	{"theme": "dark", "gift_wrap": true}	2026-07-03 11:32:34+00
832	Noémie Du Périer	noemie.duperier@mail.example	fr	CH	Vevey	\N	f	{"theme": "dark"}	2026-07-06 13:18:08+00
833	Edith Harkness	edith.harkness@example.org	en	GB	Sheffield	2004-11-12	f	{"theme": "system"}	2026-07-08 11:02:28+00
834	Anneliese Lindqvist	anneliese.lindqvist@example.org	de	AT	Graz	1974-10-14	f	{"theme": "light", "gift_wrap": true}	2026-07-08 16:35:35+00
835	Åsa Fjällström	asa.fjallstrom@mail.example	sv	SE	Visby	\N	f	{"theme": "light"}	2026-07-12 12:58:31+00
836	Torbjörn Nygård	torbjorn.nygard@example.com	sv	SE	Lund	\N	t	{"theme": "system", "gift_wrap": true}	2026-07-15 12:35:25+00
837	विक्रम त्रिपाठी	vikram.tripathi@example.com	hi	IN	देहरादून	\N	f	{"theme": "system", "favourites": ["HMP", "SCF"]}	2026-07-15 09:08:55+00
838	Maud Ashdown	maud.ashdown@example.org	en	US	Portland	\N	t	{"theme": "dark", "favourites": ["BRB", "NTB"]}	2026-07-17 19:42:56+00
839	Ümit Işık	umit.isik@example.org	tr	TR	Trabzon	\N	f	{"theme": "system", "favourites": ["NTB", "HOJ"]}	2026-07-18 20:05:42+00
840	Alfie Thistlewood	alfie.thistlewood@example.org	en	GB	Sheffield	1985-11-30	f	{"theme": "system"}	2026-07-21 14:44:55+00
841	Jörg Weißhaupt	joerg.weisshaupt3@example.net	de	AT	Graz	1965-10-19	f	{"theme": "system", "gift_wrap": true, "favourites": ["SEN", "TGN"]}	2026-07-21 13:38:31+00
842	Ольга Мороз	olga.moroz@example.com	ru	RS	Нови-Сад	1982-05-16	f	{"theme": "light", "favourites": ["TGN", "RSW"]}	2026-07-21 12:21:29+00
843	Gülşah Yıldırımoğlu	gulsah.yildirimoglu@mail.example	tr	TR	İzmir	1945-07-23	t	{"theme": "dark", "gift_wrap": true, "favourites": ["SCF", "FSL"]}	2026-07-24 16:34:39+00
844	Rosália Falcão	rosalia.falcao@example.org	pt	PT	Évora	\N	f	{"theme": "dark", "gift_wrap": true, "favourites": ["THY", "HMP"]}	2026-07-29 21:07:45+00
845	Harriet Fairweather	harriet.fairweather@example.com	en	IE	Galway	\N	f	{"theme": "light", "gift_wrap": true}	2026-07-30 10:15:04+00
846	Agnieszka Dąbrowa	agnieszka.dabrowa@mail.example	pl	PL	Zakopane	1948-10-22	f	{"theme": "system"}	2026-07-30 17:23:55+00
847	François Du Périer	francois.duperier@example.net	fr	BE	Namur	\N	t	{"theme": "system", "favourites": ["BLK", "NTB"]}	2026-07-30 20:52:25+00
848	Margaux Vauquelin	margaux.vauquelin@example.net	fr	FR	Colmar	\N	f	{"theme": "light", "gift_wrap": true}	2026-08-02 18:06:28+00
849	سلمى القاسمي	salma.qasimi2@example.org	ar	MA	الرباط	1962-02-25	t	{"theme": "light"}	2026-08-02 17:34:10+00
850	Тарас Гончаренко	taras.honcharenko@example.com	uk	UA	Львів	1980-12-27	f	{"theme": "dark", "favourites": ["MUG", "HOJ"]}	2026-08-04 13:54:39+00
851	Opal Ashdown	opal.ashdown@mail.example	en	CA	Halifax	1970-02-16	f	{"theme": "light", "favourites": ["TGN", "PCL"]}	2026-08-04 15:06:59+00
852	Χλόη Πετράκη	chloi.petraki2@example.com	el	CY	Λάρνακα	\N	t	{"theme": "system"}	2026-08-09 22:35:34+00
853	Linnéa Fjällström	linnea.fjallstrom@example.org	sv	SE	Lund	1966-11-09	t	{"theme": "light"}	2026-08-09 12:42:49+00
854	Maeve Fairweather	maeve.fairweather@mail.example	en	IE	Galway	2003-01-02	f	{"theme": "system"}	2026-08-11 15:28:30+00
855	Лев Журавель	lev.zhuravel@example.net	ru	KZ	Алматы	1991-09-12	t	{"theme": "system", "gift_wrap": true}	2026-08-14 14:50:11+00
856	Bruno Brömmelkamp	bruno.broemmelkamp@mail.example	de	CH	Winterthur	\N	f	{"theme": "light"}	2026-08-16 21:19:59+00
857	Ксения Снегирь	ksenia.snegir@example.org	ru	KZ	Алматы	\N	f	{"theme": "light"}	2026-08-17 11:40:43+00
858	Priya Quill	priya.quill@example.com	en	CA	Halifax	1963-03-18	f	{"theme": "system"}	2026-08-19 11:16:09+00
859	Noémie Montclair	noemie.montclair@example.net	fr	CA	Rimouski	\N	f	{"theme": "dark", "favourites": ["PCL", "MAT"]}	2026-08-19 19:19:10+00
860	Noémie Montclair	noemie.montclair2@example.net	fr	CA	Rimouski	1992-09-23	f	{"theme": "dark", "gift_wrap": true}	2026-08-23 15:37:14+00
861	Martín Quiroga	martin.quiroga@example.org	es	AR	Mendoza	\N	t	{"theme": "light"}	2026-08-24 16:32:13+00
862	Maud Marlowe	maud.marlowe@mail.example	en	US	Portland	\N	f	{"theme": "dark"}	2026-08-28 19:39:40+00
863	Alfie Ashdown	alfie.ashdown@example.org	en	AU	Hobart	\N	t	{"theme": "dark"}	2026-08-29 18:18:05+00
864	Bronwyn Thistlewood	bronwyn.thistlewood@example.com	en	GB	Sheffield	\N	f	{"theme": "dark", "favourites": ["MUG", "SEN"]}	2026-08-30 19:32:22+00
865	Rowan Birtwhistle	rowan.birtwhistle@example.com	en	GB	Swansea	\N	f	{"theme": "light", "favourites": ["SCF", "THY"]}	2026-08-31 22:06:26+00
866	Edith Quill	edith.quill@example.org	en	GB	Swansea	1971-01-03	f	{"theme": "system"}	2026-08-31 12:57:28+00
867	Callum O'Dowd	callum.odowd2@example.org	en	AU	Hobart	2005-11-30	f	{"theme": "system"}	2026-09-04 21:39:56+00
868	Bjørg Hedlund	bjorg.hedlund@example.net	sv	DK	Ærøskøbing	1950-07-02	f	{"theme": "system"}	2026-09-04 14:37:41+00
869	Zbigniew Gołąb	zbigniew.golab@example.net	pl	PL	Zakopane	\N	t	{"theme": "light"}	2026-09-06 15:53:29+00
870	Opal Quill	opal.quill@example.net	en	GB	Sheffield	\N	t	{"theme": "dark"}	2026-09-06 15:23:39+00
871	Jörg Nußbaum	joerg.nussbaum@mail.example	de	DE	Lübeck	1962-08-05	t	{"theme": "dark", "favourites": ["MUG", "LEN"]}	2026-09-11 16:01:02+00
872	Maeve Tindall	maeve.tindall2@example.org	en	GB	Swansea	2004-07-07	t	{"theme": "dark", "favourites": ["BLK", "TPT"]}	2026-09-13 15:43:03+00
873	月岡 千尋	chihiro.tsukioka2@example.com	ja	JP	那覇市	\N	f	{"theme": "system"}	2026-09-16 11:13:37+00
874	Maud Larkspur	maud.larkspur@mail.example	en	NZ	Nelson	\N	f	{"theme": "dark", "favourites": ["TLW", "TAP"]}	2026-09-18 11:49:27+00
875	川辺 結衣	yui.kawabe@mail.example	ja	JP	京都市	\N	f	{"theme": "dark"}	2026-09-23 14:46:52+00
876	نور القاسمي	nour.qasimi2@example.com	ar	EG	الإسكندرية	1977-11-02	t	{"theme": "light", "favourites": ["RSW", "LEN"]}	2026-09-25 14:55:24+00
877	Φωτεινή Μαυρομάτη	foteini.mavromati@example.org	el	CY	Λάρνακα	\N	t	{"theme": "light"}	2026-09-28 16:42:16+00
878	Kazimierz Szczypior	kazimierz.szczypior@example.net	pl	PL	Zakopane	\N	f	{"theme": "light"}	2026-09-28 14:28:09+00
879	Søren Nygård	soren.nygard@example.net	sv	DK	Ærøskøbing	1952-02-04	t	{"theme": "dark"}	2026-10-01 15:13:41+00
880	남궁서연	seoyeon.namgung2@example.com	ko	KR	전주시	\N	f	{"theme": "system"}	2026-10-01 11:11:18+00
881	白石 茜	akane.shiraishi@mail.example	ja	JP	松山市	\N	f	{"theme": "light"}	2026-10-02 17:10:32+00
882	藤宮 大輔	daisuke.fujimiya@example.org	ja	JP	那覇市	\N	t	{"theme": "system"}	2026-10-05 19:53:42+00
883	Åsa Sjögren	asa.sjogren@mail.example	sv	SE	Umeå	\N	f	{"theme": "dark", "favourites": ["MUG", "EGG"]}	2026-10-08 18:03:17+00
884	Ingrid Åkerblom	ingrid.akerblom@example.org	sv	DK	Ærøskøbing	1996-04-12	f	{"theme": "light", "favourites": ["SBR", "PTH"]}	2026-10-09 12:10:41+00
885	Ümit Karataş	umit.karatas@example.com	tr	TR	İzmir	\N	f	{"theme": "light"}	2026-10-10 21:55:00+00
886	배서연	seoyeon.bae@example.net	ko	KR	강릉시	\N	f	{"theme": "dark"}	2026-10-10 09:46:44+00
887	Svenja Nußbaum	svenja.nussbaum@example.net	de	AT	Graz	\N	t	{"theme": "light", "gift_wrap": true, "favourites": ["TLW", "LEN"]}	2026-10-10 20:09:37+00
888	Zbigniew Brzęczek	zbigniew.brzeczek@example.org	pl	PL	Zakopane	1983-12-06	f	{"theme": "light", "gift_wrap": true}	2026-10-14 14:46:19+00
889	Imogen Larkspur	imogen.larkspur@example.org	en	US	Portland	\N	t	{"theme": "dark", "favourites": ["SPN", "RSW"]}	2026-10-14 14:21:15+00
890	Opal Penhallow	opal.penhallow@example.org	en	US	Duluth	\N	t	{"theme": "light", "favourites": ["NPK", "SEN"]}	2026-10-16 12:21:42+00
892	Ксения Белозор	ksenia.belozor@mail.example	ru	AM	Гюмри	\N	f	{"theme": "light"}	2026-10-21 16:35:00+00
893	विक्रम त्रिपाठी	vikram.tripathi@example.net	hi	IN	मैसूर	\N	t	{"theme": "dark", "favourites": ["THY", "HMP"]}	2026-10-23 19:30:12+00
894	Conceição Magalhães	conceicao.magalhaes3@example.org	pt	CV	Mindelo	\N	t	{"theme": "system"}	2026-10-23 13:08:49+00
895	Ольга Белозор	olga.belozor@example.net	ru	AM	Гюмри	1968-03-23	f	{"theme": "dark"}	2026-10-24 19:19:51+00
896	João Brandão	joao.brandao@example.org	pt	PT	Évora	1953-07-25	f	{"theme": "dark", "favourites": ["SAF", "SCF"]}	2026-10-25 10:29:17+00
897	橘 さくら	sakura.tachibana@example.org	ja	JP	松山市	\N	t	{"theme": "dark"}	2026-10-27 19:30:54+00
898	Friederike Lindqvist	friederike.lindqvist@example.net	de	CH	Winterthur	1986-05-05	f	{"theme": "light"}	2026-10-29 21:06:53+00
899	Małgorzata Wrona	malgorzata.wrona@example.com	pl	PL	Łódź	\N	f	{"theme": "light"}	2026-10-30 15:58:45+00
900	نور نجّار	nour.najjar@example.com	ar	TN	سوسة	\N	t	{"theme": "dark", "favourites": ["RSW", "NTB"]}	2026-10-30 16:32:04+00
\.


--
-- Data for Name: makers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.makers (id, name, name_latin, country, town, supplier_since, note) FROM stdin;
1	Ashgrove Pottery	Ashgrove Pottery	GB	Machynlleth	2023-01-16	Two potters and a dog. Firings on Thursdays only.
2	川辺茶園	Kawabe Tea Garden	JP	宇治市	2023-01-30	First flush is allotted in March; order early.
3	Nordlys Lysstøperi	Nordlys Candle Works	NO	Lillesand	2023-02-06	\N
4	دار الوردة	Dar al-Warda	MA	فاس	2023-02-20	Sends every parcel with a sprig of mint.
5	Мастерская «Рябина»	Ryabina Workshop	KZ	Алматы	2023-03-01	Felt from one flock.
6	Papierhaus Lindengrün	Papierhaus Lindengruen	DE	Görlitz	2023-03-01	Minimum order 200 €.
7	Tear do Cedro	Tear do Cedro	PT	Reguengos	2023-05-11	\N
8	한빛유기	Hanbit Brassware	KR	안성시	2023-09-04	Hand-hammered; no two weigh the same.
9	Molino Sereno	Molino Sereno	IT	Norcia	2024-02-19	Closed in August. All of it.
10	नीलम हस्तशिल्प	Neelam Handicrafts	IN	जयपुर	2024-06-03	\N
11	Εργαστήρι Θυμάρι	Ergastiri Thymari	GR	Σίφνος	2025-03-10	Ferry days: Tuesday, Friday.
12	Halcyon & Daughters	Halcyon & Daughters	IE	Dingle	2025-09-22	New in 2025. Knitwear to follow, they say.
\.


--
-- Data for Name: order_items; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.order_items (order_id, line, product_id, quantity, unit_price, discount) FROM stdin;
1	1	18	6	58.00	0.10
1	2	61	1	9.50	0.10
1	3	12	2	9.80	0.00
2	1	8	3	11.90	0.00
2	2	30	1	64.40	0.00
2	3	1	1	8.70	0.00
2	4	74	1	34.50	0.00
2	5	33	1	8.50	0.00
2	6	3	2	27.60	0.00
3	1	10	1	11.90	0.25
3	2	74	1	34.50	0.00
3	3	1	1	8.70	0.00
4	1	20	1	39.00	0.00
5	1	74	1	34.50	0.00
5	2	6	6	22.00	0.00
5	3	3	3	27.60	0.00
6	1	56	1	52.00	0.00
6	2	1	1	8.70	0.00
7	1	1	1	8.70	0.00
7	2	7	1	22.00	0.00
7	3	59	1	9.50	0.00
7	4	31	1	8.50	0.00
8	1	3	3	27.60	0.00
8	2	7	3	22.00	0.00
9	1	30	1	64.40	0.00
9	2	52	1	13.60	0.00
9	3	46	1	9.20	0.00
9	4	59	3	9.50	0.00
9	5	29	1	46.00	0.00
9	6	74	1	34.50	0.00
10	1	7	2	22.00	0.00
10	2	15	1	17.50	0.00
10	3	47	6	9.20	0.00
10	4	19	2	39.00	0.00
11	1	8	1	11.90	0.00
11	2	9	1	11.90	0.00
11	3	29	1	46.00	0.00
11	4	7	1	22.00	0.00
11	5	1	1	8.70	0.00
11	6	20	1	39.00	0.00
12	1	5	2	22.00	0.00
13	1	28	1	32.20	0.00
13	2	41	1	28.00	0.00
14	1	3	1	27.60	0.00
14	2	1	1	8.70	0.00
15	1	17	1	58.00	0.00
15	2	1	1	8.70	0.00
15	3	12	1	9.80	0.00
16	1	11	2	10.90	0.00
16	2	3	1	27.60	0.00
17	1	17	3	58.00	0.25
17	2	20	3	39.00	0.25
17	3	2	1	14.50	0.00
17	4	32	1	8.50	0.00
18	1	5	1	22.00	0.00
18	2	18	1	58.00	0.00
19	1	12	2	9.80	0.00
19	2	10	1	11.90	0.00
19	3	21	2	39.00	0.00
19	4	52	1	13.60	0.00
20	1	4	1	22.00	0.00
20	2	2	2	14.50	0.00
20	3	6	2	22.00	0.00
21	1	18	2	58.00	0.00
22	1	74	1	34.50	0.00
22	2	15	3	17.50	0.00
22	3	29	1	46.00	0.00
22	4	53	1	13.60	0.00
23	1	33	1	8.50	0.00
23	2	1	1	8.70	0.00
23	3	32	1	8.50	0.10
24	1	14	1	10.50	0.00
25	1	72	1	34.50	0.00
25	2	11	1	10.90	0.00
26	1	40	1	16.80	0.00
27	1	2	2	14.50	0.00
28	1	13	1	21.60	0.00
28	2	6	1	22.00	0.00
29	1	1	1	8.70	0.00
30	1	17	1	58.00	0.10
30	2	32	1	8.50	0.10
31	1	15	1	17.50	0.10
31	2	54	1	13.60	0.00
32	1	30	1	64.40	0.00
33	1	52	2	13.60	0.00
34	1	1	1	8.70	0.00
34	2	14	1	10.50	0.00
34	3	59	3	9.50	0.00
34	4	31	2	8.50	0.00
34	5	2	1	14.50	0.00
34	6	5	1	22.00	0.00
35	1	14	1	10.50	0.00
36	1	1	1	8.70	0.00
37	1	13	2	21.60	0.00
38	1	53	1	13.60	0.00
38	2	7	1	22.00	0.00
38	3	2	1	14.50	0.00
39	1	40	2	16.80	0.00
40	1	7	2	22.00	0.00
41	1	73	1	34.50	0.00
41	2	6	1	22.00	0.00
41	3	9	1	11.90	0.00
41	4	41	1	28.00	0.00
42	1	22	3	42.10	0.00
43	1	7	1	22.00	0.00
43	2	8	2	11.90	0.00
44	1	4	1	22.00	0.00
44	2	30	2	64.40	0.00
44	3	18	1	58.00	0.00
45	1	21	2	39.00	0.00
45	2	3	2	27.60	0.00
46	1	73	1	34.50	0.00
46	2	46	1	9.20	0.00
47	1	10	2	11.90	0.00
48	1	12	1	9.80	0.00
48	2	16	1	26.30	0.00
48	3	29	2	46.00	0.00
49	1	16	1	26.30	0.00
49	2	1	1	8.70	0.00
49	3	47	2	9.20	0.00
50	1	72	6	34.50	0.00
50	2	1	1	8.70	0.00
51	1	7	3	22.00	0.00
51	2	21	1	39.00	0.00
51	3	4	2	22.00	0.00
51	4	56	1	52.00	0.00
52	1	33	3	8.50	0.00
53	1	17	2	58.00	0.00
54	1	19	3	39.00	0.00
54	2	1	1	8.70	0.00
55	1	21	2	39.00	0.00
55	2	15	2	17.50	0.00
56	1	5	2	22.00	0.00
56	2	34	1	8.50	0.10
56	3	9	1	11.90	0.00
57	1	74	1	34.50	0.00
58	1	13	2	21.60	0.00
58	2	2	1	14.50	0.00
59	1	31	1	8.50	0.00
60	1	14	1	10.50	0.00
60	2	6	1	22.00	0.00
61	1	1	1	8.70	0.00
62	1	4	2	22.00	0.00
62	2	18	1	58.00	0.00
63	1	29	3	46.00	0.00
63	2	7	1	22.00	0.00
63	3	19	2	39.00	0.00
63	4	47	1	9.20	0.25
64	1	41	1	28.00	0.00
64	2	2	2	14.50	0.00
65	1	53	1	13.60	0.00
65	2	41	1	28.00	0.00
66	1	3	1	27.60	0.00
66	2	29	1	46.00	0.10
66	3	6	6	22.00	0.00
67	1	32	1	8.50	0.00
67	2	7	1	22.00	0.00
67	3	1	1	8.70	0.25
68	1	20	2	39.00	0.00
69	1	29	1	46.00	0.00
70	1	10	1	11.90	0.00
70	2	56	1	52.00	0.00
71	1	32	1	8.50	0.00
71	2	40	1	16.80	0.00
71	3	14	1	10.50	0.00
72	1	5	1	22.00	0.00
72	2	1	1	8.70	0.00
73	1	26	1	6.80	0.00
74	1	73	1	34.50	0.00
74	2	12	1	9.80	0.00
74	3	55	1	52.00	0.10
75	1	32	1	8.50	0.00
75	2	8	3	11.90	0.00
76	1	1	1	8.70	0.00
76	2	19	6	39.00	0.00
77	1	15	6	17.50	0.00
77	2	8	1	11.90	0.00
77	3	1	1	8.70	0.00
77	4	3	1	27.60	0.00
78	1	55	1	52.00	0.00
78	2	40	1	16.80	0.00
79	1	2	1	14.50	0.25
80	1	11	1	10.90	0.00
80	2	16	1	26.30	0.00
81	1	2	1	14.50	0.00
82	1	21	1	39.00	0.00
83	1	14	2	10.50	0.00
83	2	12	1	9.80	0.00
84	1	61	1	9.50	0.00
85	1	29	2	46.00	0.00
86	1	5	6	22.00	0.00
86	2	11	1	10.90	0.00
86	3	55	1	52.00	0.00
87	1	13	1	21.60	0.00
88	1	4	1	22.00	0.00
88	2	34	1	8.50	0.00
89	1	3	1	27.60	0.00
90	1	21	1	39.00	0.00
90	2	3	1	27.60	0.00
91	1	32	1	8.50	0.00
92	1	1	2	8.70	0.00
93	1	56	1	52.00	0.00
93	2	1	1	8.70	0.00
93	3	9	1	11.90	0.00
93	4	6	1	22.00	0.00
94	1	53	1	13.60	0.00
94	2	8	2	11.90	0.00
94	3	22	1	42.10	0.00
95	1	7	1	22.00	0.00
96	1	4	1	22.00	0.00
96	2	28	1	32.20	0.00
96	3	2	6	14.50	0.00
97	1	1	1	8.70	0.25
97	2	2	1	14.50	0.00
98	1	46	1	9.20	0.00
98	2	41	1	28.00	0.00
99	1	1	2	8.70	0.00
100	1	9	1	11.90	0.00
100	2	3	2	27.60	0.00
100	3	22	3	42.10	0.00
101	1	10	1	11.90	0.00
101	2	14	2	10.50	0.00
101	3	6	1	22.00	0.00
102	1	13	1	21.60	0.00
102	2	27	1	12.40	0.00
102	3	29	1	46.00	0.00
102	4	17	2	58.00	0.00
102	5	6	1	22.00	0.00
102	6	4	2	22.00	0.00
103	1	74	1	34.50	0.00
103	2	22	1	42.10	0.25
103	3	1	1	8.70	0.25
103	4	5	2	22.00	0.00
104	1	20	1	39.00	0.00
105	1	13	3	21.60	0.00
105	2	14	1	10.50	0.00
105	3	25	1	121.60	0.00
105	4	46	1	9.20	0.00
105	5	3	1	27.60	0.00
105	6	6	1	22.00	0.00
106	1	1	1	8.70	0.00
106	2	2	1	14.50	0.10
107	1	18	1	58.00	0.00
107	2	14	2	10.50	0.00
108	1	8	1	11.90	0.00
108	2	75	1	29.00	0.00
109	1	2	1	14.50	0.00
110	1	20	1	39.00	0.00
110	2	54	1	13.60	0.00
110	3	1	3	8.70	0.00
111	1	4	1	22.00	0.00
111	2	26	1	6.80	0.00
111	3	25	1	121.60	0.00
112	1	56	1	52.00	0.25
113	1	1	2	8.70	0.00
113	2	21	1	39.00	0.00
114	1	14	1	10.50	0.00
115	1	1	1	8.70	0.10
115	2	8	1	11.90	0.00
116	1	33	1	8.50	0.00
116	2	73	1	34.50	0.00
117	1	1	1	8.70	0.00
117	2	4	2	22.00	0.00
118	1	12	2	9.80	0.00
119	1	4	1	22.00	0.00
119	2	1	3	8.70	0.00
120	1	14	2	10.50	0.00
120	2	4	1	22.00	0.00
120	3	3	1	27.60	0.00
120	4	26	1	6.80	0.00
121	1	54	1	13.60	0.00
121	2	4	1	22.00	0.10
121	3	46	1	9.20	0.00
122	1	60	1	9.50	0.25
122	2	27	1	12.40	0.00
122	3	16	1	26.30	0.00
123	1	29	1	46.00	0.00
123	2	13	1	21.60	0.00
124	1	8	6	11.90	0.00
124	2	21	1	39.00	0.25
124	3	1	2	8.70	0.00
125	1	28	2	32.20	0.00
125	2	9	1	11.90	0.00
126	1	1	1	8.70	0.00
126	2	25	1	121.60	0.00
126	3	6	1	22.00	0.00
126	4	53	1	13.60	0.00
126	5	5	1	22.00	0.00
126	6	59	1	9.50	0.00
127	1	7	1	22.00	0.00
127	2	9	1	11.90	0.00
128	1	7	1	22.00	0.00
129	1	9	1	11.90	0.00
130	1	4	1	22.00	0.00
130	2	11	2	10.90	0.00
130	3	52	1	13.60	0.00
130	4	40	1	16.80	0.00
130	5	10	1	11.90	0.00
130	6	2	1	14.50	0.00
131	1	8	1	11.90	0.00
131	2	1	1	8.70	0.00
131	3	10	6	11.90	0.00
132	1	5	1	22.00	0.00
133	1	1	2	8.70	0.00
133	2	19	1	39.00	0.00
133	3	7	1	22.00	0.00
133	4	4	1	22.00	0.00
134	1	1	3	8.70	0.00
134	2	2	1	14.50	0.00
134	3	9	1	11.90	0.00
135	1	31	3	8.50	0.00
135	2	17	1	58.00	0.00
135	3	3	2	27.60	0.00
135	4	4	1	22.00	0.00
135	5	26	1	6.80	0.00
135	6	5	1	22.00	0.25
136	1	22	1	42.10	0.00
136	2	21	1	39.00	0.00
137	1	5	1	22.00	0.00
138	1	1	1	8.70	0.00
139	1	75	1	29.00	0.00
139	2	41	1	28.00	0.00
139	3	2	1	14.50	0.00
140	1	2	2	14.50	0.00
141	1	20	1	39.00	0.00
141	2	72	3	34.50	0.00
141	3	25	1	121.60	0.00
142	1	4	1	22.00	0.00
142	2	26	1	6.80	0.00
143	1	19	1	39.00	0.00
143	2	73	1	34.50	0.00
143	3	60	1	9.50	0.00
143	4	20	2	39.00	0.00
143	5	1	1	8.70	0.00
143	6	16	2	26.30	0.00
144	1	3	3	27.60	0.00
145	1	26	2	6.80	0.00
146	1	60	1	9.50	0.00
146	2	15	3	17.50	0.00
146	3	1	1	8.70	0.00
146	4	16	1	26.30	0.00
146	5	3	1	27.60	0.00
146	6	17	1	58.00	0.00
147	1	6	2	22.00	0.00
147	2	1	2	8.70	0.00
147	3	3	3	27.60	0.00
147	4	27	1	12.40	0.00
147	5	20	1	39.00	0.00
147	6	2	2	14.50	0.00
148	1	12	1	9.80	0.10
149	1	60	1	9.50	0.25
149	2	8	1	11.90	0.00
150	1	8	1	11.90	0.00
151	1	3	1	27.60	0.00
151	2	1	1	8.70	0.00
151	3	60	2	9.50	0.00
151	4	2	1	14.50	0.00
152	1	40	1	16.80	0.00
153	1	40	1	16.80	0.00
154	1	6	2	22.00	0.10
154	2	1	2	8.70	0.00
154	3	7	2	22.00	0.00
155	1	4	1	22.00	0.00
155	2	8	1	11.90	0.00
156	1	2	1	14.50	0.00
156	2	9	2	11.90	0.00
156	3	7	2	22.00	0.00
157	1	5	1	22.00	0.00
158	1	61	6	9.50	0.00
158	2	2	2	14.50	0.00
159	1	13	1	21.60	0.00
159	2	28	1	32.20	0.00
160	1	56	2	52.00	0.00
160	2	9	1	11.90	0.00
160	3	10	1	11.90	0.00
161	1	40	1	16.80	0.00
162	1	22	1	42.10	0.00
162	2	17	2	58.00	0.00
163	1	3	2	27.60	0.00
164	1	5	2	22.00	0.00
164	2	12	2	9.80	0.00
164	3	32	1	8.50	0.00
164	4	8	1	11.90	0.00
164	5	1	1	8.70	0.00
164	6	26	2	6.80	0.00
165	1	32	1	8.50	0.00
165	2	21	3	39.00	0.00
166	1	47	1	9.20	0.00
166	2	25	1	121.60	0.00
166	3	26	1	6.80	0.00
166	4	4	1	22.00	0.00
167	1	19	2	39.00	0.00
167	2	1	2	8.70	0.00
168	1	52	2	13.60	0.00
169	1	45	1	9.20	0.00
169	2	76	1	29.00	0.00
169	3	9	1	11.90	0.00
170	1	19	1	39.00	0.00
170	2	3	1	27.60	0.00
171	1	1	3	8.70	0.00
172	1	17	1	58.00	0.00
172	2	14	1	10.50	0.00
173	1	19	1	39.00	0.00
173	2	1	1	8.70	0.00
174	1	73	2	34.50	0.00
174	2	1	1	8.70	0.00
174	3	8	1	11.90	0.00
175	1	2	1	14.50	0.00
175	2	7	2	22.00	0.00
176	1	18	1	58.00	0.00
176	2	59	1	9.50	0.00
176	3	9	1	11.90	0.00
177	1	7	1	22.00	0.00
177	2	34	2	8.50	0.00
178	1	1	1	8.70	0.00
179	1	76	2	29.00	0.10
180	1	10	1	11.90	0.00
180	2	16	1	26.30	0.00
181	1	19	6	39.00	0.00
181	2	1	1	8.70	0.00
181	3	16	1	26.30	0.00
182	1	20	2	39.00	0.00
183	1	26	2	6.80	0.00
183	2	40	1	16.80	0.00
184	1	6	1	22.00	0.00
185	1	16	1	26.30	0.00
185	2	29	1	46.00	0.00
185	3	34	1	8.50	0.00
185	4	3	3	27.60	0.00
185	5	75	1	29.00	0.00
185	6	19	2	39.00	0.00
186	1	14	1	10.50	0.00
186	2	2	1	14.50	0.00
186	3	10	1	11.90	0.00
187	1	22	1	42.10	0.00
187	2	1	1	8.70	0.00
187	3	2	1	14.50	0.00
188	1	9	3	11.90	0.25
189	1	30	1	64.40	0.00
189	2	10	1	11.90	0.00
190	1	11	2	10.90	0.00
190	2	4	3	22.00	0.00
190	3	19	1	39.00	0.00
191	1	24	2	128.00	0.00
192	1	1	1	8.70	0.00
192	2	22	1	42.10	0.00
192	3	76	1	29.00	0.00
192	4	2	1	14.50	0.00
192	5	6	1	22.00	0.00
192	6	3	2	27.60	0.00
193	1	8	1	11.90	0.00
193	2	26	3	6.80	0.00
193	3	5	1	22.00	0.00
194	1	21	1	39.00	0.00
194	2	15	1	17.50	0.00
194	3	3	1	27.60	0.00
195	1	23	3	128.00	0.25
196	1	8	1	11.90	0.00
197	1	1	1	8.70	0.00
198	1	5	2	22.00	0.00
198	2	31	1	8.50	0.00
198	3	56	1	52.00	0.00
199	1	5	1	22.00	0.00
199	2	41	1	28.00	0.00
199	3	1	1	8.70	0.00
199	4	60	2	9.50	0.00
200	1	74	2	34.50	0.00
200	2	1	1	8.70	0.00
201	1	34	1	8.50	0.00
201	2	23	1	128.00	0.00
201	3	6	1	22.00	0.00
201	4	4	2	22.00	0.00
202	1	13	2	21.60	0.00
202	2	59	2	9.50	0.00
203	1	47	1	9.20	0.00
203	2	7	1	22.00	0.00
204	1	6	1	22.00	0.00
204	2	31	2	8.50	0.00
205	1	30	1	64.40	0.10
205	2	32	1	8.50	0.00
206	1	47	1	9.20	0.00
207	1	4	1	22.00	0.00
207	2	25	1	121.60	0.00
208	1	59	2	9.50	0.00
209	1	15	6	17.50	0.00
209	2	6	1	22.00	0.00
209	3	27	1	12.40	0.00
209	4	8	1	11.90	0.00
210	1	6	1	22.00	0.00
210	2	8	1	11.90	0.00
210	3	59	1	9.50	0.00
211	1	1	2	8.70	0.00
212	1	16	1	26.30	0.00
212	2	35	2	74.00	0.00
212	3	12	1	9.80	0.00
213	1	34	2	8.50	0.00
213	2	6	2	22.00	0.00
214	1	5	1	22.00	0.00
215	1	1	3	8.70	0.00
215	2	56	1	52.00	0.00
216	1	12	1	9.80	0.25
216	2	11	2	10.90	0.00
216	3	21	2	39.00	0.00
217	1	54	1	13.60	0.00
218	1	1	1	8.70	0.00
218	2	75	1	29.00	0.00
219	1	28	1	32.20	0.00
220	1	59	1	9.50	0.00
221	1	8	6	11.90	0.00
222	1	45	1	9.20	0.00
223	1	14	1	10.50	0.00
223	2	47	1	9.20	0.00
224	1	32	1	8.50	0.00
224	2	1	2	8.70	0.00
224	3	16	1	26.30	0.00
224	4	17	1	58.00	0.00
225	1	47	1	9.20	0.00
225	2	4	1	22.00	0.00
225	3	75	1	29.00	0.10
226	1	7	1	22.00	0.00
227	1	45	2	9.20	0.00
227	2	1	2	8.70	0.00
227	3	28	1	32.20	0.00
227	4	27	1	12.40	0.00
228	1	24	3	128.00	0.00
228	2	55	1	52.00	0.00
229	1	22	1	42.10	0.00
230	1	1	1	8.70	0.00
230	2	7	1	22.00	0.00
231	1	55	1	52.00	0.00
232	1	1	1	8.70	0.00
233	1	11	1	10.90	0.25
233	2	47	6	9.20	0.00
234	1	10	1	11.90	0.00
235	1	76	1	29.00	0.00
235	2	15	1	17.50	0.00
235	3	9	1	11.90	0.00
236	1	12	1	9.80	0.00
237	1	1	1	8.70	0.00
237	2	25	2	121.60	0.00
237	3	34	1	8.50	0.00
237	4	8	1	11.90	0.00
238	1	1	1	8.70	0.00
239	1	10	1	11.90	0.00
239	2	26	3	6.80	0.00
239	3	6	1	22.00	0.00
239	4	21	1	39.00	0.00
240	1	6	1	22.00	0.00
241	1	22	2	42.10	0.00
241	2	19	1	39.00	0.00
241	3	13	3	21.60	0.00
242	1	10	1	11.90	0.10
243	1	25	1	121.60	0.00
243	2	72	1	34.50	0.00
243	3	5	2	22.00	0.00
243	4	12	2	9.80	0.00
244	1	56	2	52.00	0.00
244	2	6	1	22.00	0.00
244	3	1	1	8.70	0.00
244	4	75	1	29.00	0.00
245	1	41	2	28.00	0.00
245	2	29	1	46.00	0.00
246	1	4	1	22.00	0.00
247	1	17	2	58.00	0.00
247	2	2	1	14.50	0.00
248	1	9	6	11.90	0.10
249	1	35	1	74.00	0.00
249	2	60	3	9.50	0.00
250	1	2	1	14.50	0.00
250	2	21	3	39.00	0.00
251	1	16	1	26.30	0.00
251	2	40	2	16.80	0.00
252	1	12	1	9.80	0.00
252	2	33	2	8.50	0.00
252	3	27	2	12.40	0.00
252	4	1	1	8.70	0.10
253	1	73	1	34.50	0.00
254	1	1	1	8.70	0.00
254	2	23	1	128.00	0.00
255	1	23	3	128.00	0.00
255	2	40	1	16.80	0.00
255	3	15	2	17.50	0.00
255	4	31	2	8.50	0.00
256	1	21	2	39.00	0.25
256	2	2	2	14.50	0.00
257	1	1	1	8.70	0.00
257	2	35	1	74.00	0.00
258	1	52	1	13.60	0.00
259	1	19	3	39.00	0.00
260	1	9	2	11.90	0.00
260	2	6	3	22.00	0.00
260	3	28	1	32.20	0.00
260	4	5	1	22.00	0.00
260	5	22	2	42.10	0.00
260	6	1	1	8.70	0.10
261	1	18	1	58.00	0.00
261	2	5	1	22.00	0.00
261	3	25	1	121.60	0.00
262	1	1	1	8.70	0.00
262	2	19	6	39.00	0.00
262	3	72	1	34.50	0.00
263	1	31	1	8.50	0.00
263	2	1	1	8.70	0.00
264	1	3	1	27.60	0.00
264	2	1	3	8.70	0.00
265	1	30	1	64.40	0.00
266	1	52	1	13.60	0.00
267	1	1	3	8.70	0.00
267	2	10	1	11.90	0.00
267	3	28	1	32.20	0.00
268	1	2	1	14.50	0.00
268	2	3	1	27.60	0.00
268	3	17	1	58.00	0.00
269	1	1	1	8.70	0.00
269	2	22	1	42.10	0.00
270	1	14	1	10.50	0.00
270	2	2	1	14.50	0.00
270	3	55	3	52.00	0.00
271	1	3	1	27.60	0.00
271	2	5	1	22.00	0.00
271	3	4	1	22.00	0.00
272	1	31	2	8.50	0.00
272	2	15	2	17.50	0.00
272	3	27	1	12.40	0.00
272	4	54	1	13.60	0.00
272	5	21	1	39.00	0.00
272	6	29	1	46.00	0.00
273	1	22	1	42.10	0.00
273	2	19	2	39.00	0.00
273	3	45	1	9.20	0.00
273	4	5	1	22.00	0.00
274	1	53	3	13.60	0.10
274	2	29	3	46.00	0.00
274	3	61	1	9.50	0.00
274	4	22	1	42.10	0.00
275	1	6	1	22.00	0.00
276	1	75	2	29.00	0.00
276	2	1	1	8.70	0.00
277	1	20	1	39.00	0.25
277	2	28	3	32.20	0.00
278	1	72	1	34.50	0.00
279	1	19	3	39.00	0.00
279	2	14	2	10.50	0.00
279	3	4	3	22.00	0.00
279	4	47	1	9.20	0.00
280	1	61	1	9.50	0.00
280	2	27	1	12.40	0.00
280	3	22	1	42.10	0.00
281	1	11	1	10.90	0.00
281	2	20	3	39.00	0.00
281	3	4	3	22.00	0.10
282	1	1	1	8.70	0.00
282	2	3	1	27.60	0.00
282	3	7	2	22.00	0.00
283	1	30	1	64.40	0.00
283	2	4	1	22.00	0.00
284	1	5	1	22.00	0.00
284	2	6	1	22.00	0.00
284	3	9	1	11.90	0.00
285	1	10	1	11.90	0.00
285	2	13	6	21.60	0.00
285	3	17	1	58.00	0.00
286	1	6	1	22.00	0.00
286	2	3	6	27.60	0.00
286	3	60	1	9.50	0.00
287	1	61	1	9.50	0.25
288	1	54	1	13.60	0.00
289	1	19	3	39.00	0.00
289	2	9	1	11.90	0.25
289	3	1	6	8.70	0.00
289	4	29	1	46.00	0.00
290	1	24	1	128.00	0.00
290	2	1	3	8.70	0.00
290	3	60	1	9.50	0.00
291	1	3	2	27.60	0.00
292	1	54	1	13.60	0.00
292	2	23	3	128.00	0.00
293	1	11	1	10.90	0.00
293	2	7	3	22.00	0.25
293	3	54	1	13.60	0.00
294	1	5	1	22.00	0.00
294	2	36	1	85.10	0.10
294	3	7	2	22.00	0.00
295	1	6	1	22.00	0.00
295	2	3	1	27.60	0.00
296	1	11	1	10.90	0.00
296	2	10	2	11.90	0.00
297	1	12	1	9.80	0.00
298	1	34	1	8.50	0.25
298	2	1	1	8.70	0.00
298	3	8	1	11.90	0.00
299	1	9	1	11.90	0.00
299	2	31	2	8.50	0.00
299	3	4	1	22.00	0.00
299	4	73	1	34.50	0.00
300	1	20	3	39.00	0.00
301	1	59	3	9.50	0.00
301	2	54	1	13.60	0.00
302	1	1	2	8.70	0.00
302	2	31	3	8.50	0.00
302	3	2	1	14.50	0.00
303	1	45	2	9.20	0.25
303	2	6	2	22.00	0.00
303	3	1	1	8.70	0.00
304	1	17	1	58.00	0.00
305	1	1	1	8.70	0.00
305	2	11	1	10.90	0.00
305	3	8	1	11.90	0.00
305	4	9	1	11.90	0.00
305	5	47	3	9.20	0.00
305	6	13	1	21.60	0.00
306	1	7	1	22.00	0.00
307	1	2	6	14.50	0.00
307	2	1	1	8.70	0.00
307	3	73	2	34.50	0.00
307	4	61	1	9.50	0.00
307	5	26	2	6.80	0.00
307	6	5	1	22.00	0.00
308	1	14	1	10.50	0.00
309	1	17	1	58.00	0.00
309	2	73	1	34.50	0.00
309	3	9	1	11.90	0.00
310	1	5	1	22.00	0.00
311	1	7	1	22.00	0.00
311	2	2	1	14.50	0.00
311	3	1	1	8.70	0.00
312	1	54	1	13.60	0.00
312	2	3	1	27.60	0.00
312	3	14	1	10.50	0.00
312	4	6	2	22.00	0.00
313	1	46	2	9.20	0.00
313	2	8	1	11.90	0.00
313	3	28	1	32.20	0.00
314	1	23	2	128.00	0.00
315	1	25	2	121.60	0.00
316	1	1	1	8.70	0.00
317	1	40	2	16.80	0.00
317	2	14	1	10.50	0.00
317	3	2	6	14.50	0.00
318	1	12	6	9.80	0.00
319	1	1	3	8.70	0.00
320	1	8	1	11.90	0.00
321	1	27	3	12.40	0.00
321	2	26	2	6.80	0.00
321	3	47	1	9.20	0.00
322	1	74	1	34.50	0.25
322	2	10	1	11.90	0.00
322	3	18	1	58.00	0.00
322	4	25	1	121.60	0.00
323	1	34	1	8.50	0.00
324	1	62	1	36.00	0.00
324	2	15	1	17.50	0.00
325	1	54	2	13.60	0.25
326	1	1	1	8.70	0.00
326	2	52	1	13.60	0.00
327	1	30	1	64.40	0.00
327	2	5	1	22.00	0.00
327	3	52	2	13.60	0.00
328	1	40	3	16.80	0.00
328	2	8	1	11.90	0.00
328	3	3	1	27.60	0.00
329	1	29	2	46.00	0.00
329	2	14	1	10.50	0.00
329	3	59	2	9.50	0.00
329	4	1	2	8.70	0.00
330	1	10	1	11.90	0.00
331	1	4	1	22.00	0.00
331	2	47	1	9.20	0.00
331	3	3	1	27.60	0.00
332	1	13	1	21.60	0.00
332	2	15	1	17.50	0.00
333	1	18	1	58.00	0.00
333	2	13	1	21.60	0.00
333	3	4	1	22.00	0.00
334	1	75	6	29.00	0.00
334	2	46	1	9.20	0.00
334	3	56	1	52.00	0.00
335	1	15	1	17.50	0.00
335	2	17	1	58.00	0.00
336	1	45	2	9.20	0.00
337	1	21	1	39.00	0.00
337	2	36	1	85.10	0.00
337	3	1	3	8.70	0.00
338	1	15	1	17.50	0.00
339	1	31	2	8.50	0.00
339	2	32	1	8.50	0.00
339	3	1	1	8.70	0.00
340	1	33	1	8.50	0.00
341	1	14	6	10.50	0.00
342	1	1	1	8.70	0.00
343	1	13	1	21.60	0.25
344	1	47	1	9.20	0.00
344	2	20	1	39.00	0.10
344	3	74	1	34.50	0.00
345	1	35	1	74.00	0.00
345	2	36	1	85.10	0.00
346	1	2	1	14.50	0.25
347	1	9	1	11.90	0.00
347	2	10	1	11.90	0.00
348	1	1	1	8.70	0.00
349	1	74	1	34.50	0.00
350	1	1	1	8.70	0.00
351	1	34	1	8.50	0.00
351	2	1	1	8.70	0.00
351	3	24	1	128.00	0.00
352	1	6	1	22.00	0.00
352	2	11	1	10.90	0.00
353	1	63	1	43.20	0.00
353	2	14	2	10.50	0.00
354	1	7	2	22.00	0.00
354	2	60	1	9.50	0.00
355	1	61	3	9.50	0.00
355	2	4	1	22.00	0.00
355	3	9	1	11.90	0.00
355	4	7	1	22.00	0.00
356	1	6	2	22.00	0.00
357	1	63	2	43.20	0.00
357	2	1	2	8.70	0.10
358	1	6	2	22.00	0.00
358	2	2	1	14.50	0.00
358	3	1	3	8.70	0.00
359	1	15	1	17.50	0.00
360	1	21	1	39.00	0.00
360	2	40	1	16.80	0.00
360	3	23	2	128.00	0.00
360	4	1	3	8.70	0.00
361	1	40	2	16.80	0.00
362	1	14	2	10.50	0.00
362	2	1	1	8.70	0.00
362	3	74	1	34.50	0.00
363	1	9	2	11.90	0.00
364	1	62	2	36.00	0.00
365	1	2	2	14.50	0.00
366	1	20	1	39.00	0.00
366	2	45	6	9.20	0.00
366	3	10	1	11.90	0.00
367	1	32	2	8.50	0.00
367	2	3	1	27.60	0.00
367	3	2	1	14.50	0.00
368	1	14	1	10.50	0.00
369	1	24	2	128.00	0.00
369	2	5	1	22.00	0.00
370	1	7	1	22.00	0.00
370	2	10	6	11.90	0.00
370	3	4	1	22.00	0.00
371	1	24	2	128.00	0.00
371	2	1	2	8.70	0.00
372	1	12	2	9.80	0.00
372	2	41	2	28.00	0.00
372	3	1	2	8.70	0.00
373	1	27	3	12.40	0.00
373	2	25	1	121.60	0.00
374	1	22	1	42.10	0.00
374	2	59	1	9.50	0.00
374	3	26	1	6.80	0.00
374	4	3	1	27.60	0.00
375	1	10	3	11.90	0.00
375	2	15	1	17.50	0.00
375	3	20	1	39.00	0.00
376	1	25	1	121.60	0.00
376	2	9	1	11.90	0.00
377	1	5	3	22.00	0.10
378	1	25	1	121.60	0.00
378	2	12	1	9.80	0.00
379	1	18	2	58.00	0.25
380	1	28	3	32.20	0.00
380	2	17	1	58.00	0.00
380	3	27	1	12.40	0.00
381	1	25	1	121.60	0.00
381	2	36	2	85.10	0.00
382	1	18	1	58.00	0.00
382	2	9	1	11.90	0.00
382	3	12	1	9.80	0.00
382	4	1	1	8.70	0.25
382	5	7	3	22.00	0.00
382	6	14	2	10.50	0.00
383	1	1	1	8.70	0.00
383	2	26	2	6.80	0.10
384	1	46	1	9.20	0.00
384	2	55	1	52.00	0.00
384	3	2	1	14.50	0.00
385	1	23	1	128.00	0.00
385	2	72	2	34.50	0.25
385	3	4	1	22.00	0.00
386	1	1	2	8.70	0.00
386	2	9	2	11.90	0.00
386	3	10	3	11.90	0.00
386	4	30	1	64.40	0.00
387	1	9	1	11.90	0.00
388	1	31	1	8.50	0.00
388	2	40	1	16.80	0.00
389	1	40	1	16.80	0.00
389	2	4	1	22.00	0.00
390	1	23	1	128.00	0.00
390	2	74	1	34.50	0.00
391	1	19	1	39.00	0.00
391	2	23	1	128.00	0.00
392	1	56	1	52.00	0.00
392	2	2	1	14.50	0.00
392	3	10	6	11.90	0.00
392	4	59	1	9.50	0.00
392	5	16	1	26.30	0.00
392	6	21	1	39.00	0.25
393	1	47	1	9.20	0.00
393	2	7	2	22.00	0.00
393	3	27	2	12.40	0.00
394	1	5	3	22.00	0.00
394	2	3	2	27.60	0.00
395	1	74	1	34.50	0.25
395	2	35	6	74.00	0.00
395	3	4	2	22.00	0.25
396	1	2	1	14.50	0.00
396	2	1	2	8.70	0.00
397	1	9	2	11.90	0.00
398	1	62	1	36.00	0.00
398	2	2	1	14.50	0.25
398	3	28	1	32.20	0.00
399	1	60	1	9.50	0.25
399	2	27	1	12.40	0.00
400	1	17	1	58.00	0.25
400	2	1	1	8.70	0.00
401	1	1	1	8.70	0.00
401	2	8	3	11.90	0.00
401	3	2	1	14.50	0.00
402	1	8	1	11.90	0.00
402	2	46	2	9.20	0.00
402	3	29	3	46.00	0.00
402	4	21	1	39.00	0.00
402	5	10	3	11.90	0.00
402	6	75	1	29.00	0.00
403	1	2	1	14.50	0.00
403	2	75	2	29.00	0.00
404	1	9	2	11.90	0.00
405	1	5	1	22.00	0.00
406	1	31	1	8.50	0.00
407	1	17	1	58.00	0.00
407	2	36	1	85.10	0.00
407	3	19	1	39.00	0.00
408	1	22	2	42.10	0.00
409	1	2	2	14.50	0.00
409	2	34	2	8.50	0.00
410	1	45	3	9.20	0.00
410	2	1	1	8.70	0.00
411	1	19	2	39.00	0.00
412	1	36	1	85.10	0.00
412	2	11	3	10.90	0.00
412	3	3	1	27.60	0.00
413	1	3	1	27.60	0.00
414	1	72	1	34.50	0.00
414	2	32	1	8.50	0.00
415	1	53	1	13.60	0.00
415	2	3	1	27.60	0.00
416	1	11	1	10.90	0.00
416	2	13	1	21.60	0.00
417	1	9	2	11.90	0.00
417	2	5	1	22.00	0.00
418	1	4	1	22.00	0.00
418	2	37	2	155.40	0.00
418	3	46	1	9.20	0.00
418	4	5	1	22.00	0.00
419	1	47	1	9.20	0.00
419	2	5	1	22.00	0.00
419	3	35	6	74.00	0.00
420	1	54	2	13.60	0.00
420	2	2	2	14.50	0.00
421	1	1	3	8.70	0.00
421	2	32	1	8.50	0.00
422	1	59	1	9.50	0.00
422	2	73	1	34.50	0.00
422	3	74	1	34.50	0.00
423	1	3	1	27.60	0.00
423	2	54	1	13.60	0.00
424	1	17	1	58.00	0.00
425	1	41	1	28.00	0.00
425	2	5	2	22.00	0.00
426	1	3	1	27.60	0.00
427	1	1	2	8.70	0.25
427	2	52	1	13.60	0.00
428	1	1	2	8.70	0.00
428	2	31	1	8.50	0.00
428	3	4	1	22.00	0.00
429	1	53	1	13.60	0.00
430	1	2	1	14.50	0.00
430	2	3	2	27.60	0.00
431	1	59	1	9.50	0.00
431	2	6	1	22.00	0.00
432	1	34	1	8.50	0.00
432	2	1	2	8.70	0.00
432	3	16	1	26.30	0.25
433	1	21	1	39.00	0.00
433	2	11	1	10.90	0.00
433	3	3	1	27.60	0.00
433	4	1	1	8.70	0.00
434	1	3	1	27.60	0.10
434	2	17	1	58.00	0.00
435	1	1	1	8.70	0.00
436	1	1	1	8.70	0.00
436	2	54	2	13.60	0.00
436	3	19	1	39.00	0.00
436	4	3	1	27.60	0.00
437	1	5	2	22.00	0.00
437	2	22	6	42.10	0.00
438	1	24	1	128.00	0.00
438	2	7	1	22.00	0.00
438	3	26	1	6.80	0.00
438	4	53	3	13.60	0.00
438	5	72	1	34.50	0.00
438	6	1	1	8.70	0.00
439	1	5	6	22.00	0.00
439	2	16	1	26.30	0.00
440	1	2	1	14.50	0.00
440	2	3	2	27.60	0.00
440	3	8	2	11.90	0.00
440	4	62	6	36.00	0.00
441	1	76	1	29.00	0.00
442	1	3	1	27.60	0.00
442	2	5	2	22.00	0.00
442	3	23	1	128.00	0.00
442	4	25	1	121.60	0.00
443	1	3	2	27.60	0.00
444	1	1	2	8.70	0.00
445	1	19	1	39.00	0.00
445	2	59	2	9.50	0.00
445	3	16	1	26.30	0.00
446	1	2	1	14.50	0.00
446	2	3	2	27.60	0.00
446	3	60	1	9.50	0.00
446	4	4	2	22.00	0.00
447	1	1	1	8.70	0.00
447	2	40	1	16.80	0.00
448	1	4	1	22.00	0.00
448	2	61	1	9.50	0.10
449	1	22	2	42.10	0.00
449	2	5	2	22.00	0.00
449	3	15	1	17.50	0.00
449	4	56	2	52.00	0.00
450	1	10	1	11.90	0.00
450	2	5	1	22.00	0.00
450	3	1	1	8.70	0.00
450	4	21	1	39.00	0.10
450	5	74	1	34.50	0.00
450	6	14	1	10.50	0.00
451	1	76	1	29.00	0.00
451	2	72	1	34.50	0.00
451	3	1	1	8.70	0.00
451	4	13	6	21.60	0.00
451	5	4	1	22.00	0.00
451	6	54	1	13.60	0.00
452	1	1	2	8.70	0.00
452	2	4	2	22.00	0.00
452	3	62	1	36.00	0.10
452	4	6	3	22.00	0.00
453	1	4	1	22.00	0.00
453	2	30	1	64.40	0.00
453	3	11	1	10.90	0.00
454	1	3	1	27.60	0.00
455	1	1	1	8.70	0.00
455	2	76	1	29.00	0.00
455	3	3	1	27.60	0.00
455	4	73	1	34.50	0.00
456	1	25	1	121.60	0.00
456	2	11	1	10.90	0.10
456	3	24	1	128.00	0.00
457	1	29	2	46.00	0.00
458	1	2	1	14.50	0.00
459	1	1	1	8.70	0.00
459	2	29	1	46.00	0.00
459	3	8	1	11.90	0.00
460	1	10	1	11.90	0.10
461	1	9	1	11.90	0.00
461	2	1	1	8.70	0.00
462	1	1	2	8.70	0.00
462	2	7	2	22.00	0.00
463	1	16	1	26.30	0.00
464	1	4	1	22.00	0.00
464	2	52	1	13.60	0.00
464	3	18	2	58.00	0.00
465	1	5	1	22.00	0.00
465	2	35	1	74.00	0.00
465	3	59	1	9.50	0.00
465	4	41	1	28.00	0.00
466	1	1	3	8.70	0.00
467	1	18	1	58.00	0.00
467	2	2	2	14.50	0.00
467	3	8	1	11.90	0.00
468	1	75	1	29.00	0.00
468	2	9	1	11.90	0.00
469	1	10	2	11.90	0.00
469	2	14	2	10.50	0.00
470	1	11	1	10.90	0.00
471	1	45	3	9.20	0.00
471	2	33	2	8.50	0.00
472	1	2	1	14.50	0.00
472	2	3	1	27.60	0.25
472	3	1	1	8.70	0.00
472	4	35	1	74.00	0.00
472	5	36	2	85.10	0.00
472	6	29	1	46.00	0.00
473	1	4	1	22.00	0.00
473	2	74	1	34.50	0.00
474	1	15	1	17.50	0.00
474	2	47	1	9.20	0.00
474	3	56	2	52.00	0.00
474	4	2	1	14.50	0.00
475	1	1	1	8.70	0.00
475	2	2	1	14.50	0.00
475	3	3	1	27.60	0.00
476	1	47	1	9.20	0.00
477	1	21	1	39.00	0.00
477	2	31	1	8.50	0.00
478	1	6	2	22.00	0.00
478	2	8	1	11.90	0.00
478	3	12	1	9.80	0.00
479	1	1	1	8.70	0.00
479	2	8	1	11.90	0.00
480	1	53	2	13.60	0.10
480	2	7	1	22.00	0.00
481	1	1	1	8.70	0.00
481	2	2	1	14.50	0.00
482	1	28	1	32.20	0.00
482	2	15	1	17.50	0.00
483	1	26	1	6.80	0.10
483	2	3	2	27.60	0.00
484	1	25	2	121.60	0.00
484	2	1	1	8.70	0.00
484	3	8	1	11.90	0.00
485	1	54	1	13.60	0.00
485	2	4	3	22.00	0.00
486	1	2	1	14.50	0.00
486	2	40	2	16.80	0.00
487	1	22	1	42.10	0.00
487	2	14	2	10.50	0.00
487	3	17	1	58.00	0.00
487	4	40	1	16.80	0.00
488	1	1	2	8.70	0.25
488	2	72	1	34.50	0.00
489	1	20	1	39.00	0.00
489	2	3	1	27.60	0.00
489	3	9	3	11.90	0.00
490	1	2	2	14.50	0.00
491	1	10	1	11.90	0.00
491	2	7	1	22.00	0.00
492	1	16	1	26.30	0.00
493	1	27	6	12.40	0.00
493	2	61	1	9.50	0.00
493	3	13	1	21.60	0.10
493	4	29	1	46.00	0.10
494	1	45	1	9.20	0.00
495	1	13	1	21.60	0.10
495	2	1	1	8.70	0.00
495	3	75	2	29.00	0.00
496	1	21	1	39.00	0.00
496	2	5	1	22.00	0.00
496	3	61	1	9.50	0.00
497	1	10	3	11.90	0.00
497	2	11	1	10.90	0.10
498	1	22	1	42.10	0.00
498	2	1	2	8.70	0.00
498	3	25	2	121.60	0.25
498	4	76	2	29.00	0.00
499	1	1	2	8.70	0.00
500	1	27	1	12.40	0.00
500	2	23	1	128.00	0.00
501	1	3	1	27.60	0.00
501	2	7	1	22.00	0.00
502	1	4	1	22.00	0.00
502	2	6	1	22.00	0.00
502	3	2	1	14.50	0.00
502	4	3	2	27.60	0.00
503	1	31	1	8.50	0.00
504	1	16	1	26.30	0.00
505	1	10	1	11.90	0.00
505	2	35	1	74.00	0.00
505	3	52	1	13.60	0.00
506	1	63	2	43.20	0.00
506	2	4	1	22.00	0.00
507	1	34	1	8.50	0.00
508	1	14	1	10.50	0.00
509	1	12	1	9.80	0.00
510	1	2	1	14.50	0.00
510	2	11	1	10.90	0.00
511	1	11	3	10.90	0.00
512	1	18	2	58.00	0.00
512	2	25	1	121.60	0.00
513	1	1	1	8.70	0.00
513	2	3	1	27.60	0.00
513	3	12	1	9.80	0.00
513	4	32	1	8.50	0.00
513	5	15	1	17.50	0.00
513	6	30	1	64.40	0.00
514	1	56	1	52.00	0.00
515	1	10	2	11.90	0.00
515	2	6	2	22.00	0.00
516	1	6	3	22.00	0.00
516	2	14	1	10.50	0.00
517	1	57	1	11.40	0.00
517	2	23	2	128.00	0.00
518	1	31	1	8.50	0.00
518	2	17	1	58.00	0.00
518	3	14	1	10.50	0.00
518	4	28	2	32.20	0.00
518	5	10	1	11.90	0.00
518	6	5	1	22.00	0.00
519	1	11	1	10.90	0.00
519	2	1	1	8.70	0.00
520	1	45	1	9.20	0.00
520	2	6	6	22.00	0.25
520	3	1	1	8.70	0.00
521	1	2	1	14.50	0.00
521	2	31	6	8.50	0.00
521	3	8	3	11.90	0.00
521	4	28	1	32.20	0.25
522	1	23	2	128.00	0.00
522	2	41	1	28.00	0.00
523	1	75	2	29.00	0.00
523	2	40	3	16.80	0.00
524	1	11	1	10.90	0.00
524	2	6	1	22.00	0.00
524	3	41	2	28.00	0.00
525	1	1	1	8.70	0.00
525	2	16	1	26.30	0.00
526	1	2	3	14.50	0.00
526	2	9	1	11.90	0.00
526	3	37	1	155.40	0.00
526	4	32	1	8.50	0.00
527	1	30	2	64.40	0.00
528	1	1	1	8.70	0.00
529	1	30	2	64.40	0.00
529	2	35	1	74.00	0.00
530	1	1	1	8.70	0.00
530	2	28	1	32.20	0.00
530	3	21	1	39.00	0.00
530	4	13	1	21.60	0.00
530	5	76	1	29.00	0.00
530	6	2	2	14.50	0.00
531	1	2	1	14.50	0.00
532	1	61	1	9.50	0.10
533	1	31	1	8.50	0.00
533	2	19	1	39.00	0.00
533	3	5	1	22.00	0.00
534	1	16	1	26.30	0.00
534	2	61	1	9.50	0.00
534	3	22	1	42.10	0.00
534	4	23	1	128.00	0.00
535	1	16	2	26.30	0.00
535	2	19	1	39.00	0.00
536	1	74	1	34.50	0.00
536	2	20	2	39.00	0.00
537	1	5	3	22.00	0.00
537	2	45	1	9.20	0.00
538	1	30	1	64.40	0.00
538	2	4	6	22.00	0.00
539	1	17	1	58.00	0.00
539	2	41	1	28.00	0.00
540	1	13	1	21.60	0.00
541	1	1	1	8.70	0.00
541	2	33	1	8.50	0.00
542	1	12	1	9.80	0.00
542	2	1	1	8.70	0.00
542	3	31	1	8.50	0.00
543	1	31	1	8.50	0.00
543	2	30	1	64.40	0.00
543	3	26	2	6.80	0.00
544	1	5	1	22.00	0.00
545	1	46	3	9.20	0.00
546	1	3	1	27.60	0.00
546	2	74	1	34.50	0.00
546	3	1	2	8.70	0.00
546	4	5	1	22.00	0.00
547	1	5	1	22.00	0.00
548	1	5	1	22.00	0.00
549	1	1	1	8.70	0.00
549	2	41	1	28.00	0.00
550	1	3	1	27.60	0.00
550	2	31	2	8.50	0.00
550	3	34	2	8.50	0.00
550	4	1	2	8.70	0.00
550	5	33	1	8.50	0.00
550	6	21	1	39.00	0.00
551	1	15	1	17.50	0.00
551	2	7	1	22.00	0.00
551	3	1	1	8.70	0.00
552	1	20	1	39.00	0.00
552	2	1	1	8.70	0.00
552	3	9	1	11.90	0.00
553	1	23	1	128.00	0.00
554	1	5	1	22.00	0.00
555	1	7	1	22.00	0.25
555	2	10	3	11.90	0.00
555	3	1	2	8.70	0.00
556	1	53	1	13.60	0.25
556	2	1	1	8.70	0.00
556	3	5	3	22.00	0.10
557	1	52	1	13.60	0.00
557	2	57	2	11.40	0.00
558	1	25	1	121.60	0.00
558	2	41	2	28.00	0.00
559	1	7	1	22.00	0.00
559	2	5	1	22.00	0.00
559	3	1	1	8.70	0.00
559	4	36	2	85.10	0.00
560	1	1	2	8.70	0.00
560	2	53	2	13.60	0.00
560	3	74	1	34.50	0.00
561	1	32	1	8.50	0.10
561	2	56	1	52.00	0.00
562	1	31	2	8.50	0.00
562	2	21	1	39.00	0.00
563	1	6	1	22.00	0.00
564	1	9	1	11.90	0.00
564	2	1	1	8.70	0.00
564	3	62	1	36.00	0.00
565	1	1	1	8.70	0.00
566	1	63	2	43.20	0.25
567	1	22	1	42.10	0.00
568	1	5	2	22.00	0.10
568	2	36	1	85.10	0.00
568	3	28	2	32.20	0.00
568	4	4	1	22.00	0.00
568	5	1	1	8.70	0.00
568	6	17	1	58.00	0.00
569	1	54	2	13.60	0.00
569	2	24	1	128.00	0.10
570	1	74	2	34.50	0.00
570	2	23	1	128.00	0.00
571	1	19	1	39.00	0.00
571	2	59	1	9.50	0.00
571	3	2	1	14.50	0.00
572	1	2	1	14.50	0.00
572	2	5	1	22.00	0.00
573	1	61	1	9.50	0.00
573	2	57	2	11.40	0.00
573	3	1	1	8.70	0.00
573	4	55	1	52.00	0.00
573	5	40	1	16.80	0.00
573	6	28	1	32.20	0.00
574	1	40	1	16.80	0.00
574	2	62	1	36.00	0.00
574	3	1	1	8.70	0.00
575	1	24	2	128.00	0.00
575	2	47	1	9.20	0.10
575	3	29	2	46.00	0.00
576	1	47	2	9.20	0.00
577	1	6	1	22.00	0.00
577	2	28	2	32.20	0.00
577	3	2	2	14.50	0.00
578	1	41	1	28.00	0.00
579	1	62	1	36.00	0.00
580	1	24	1	128.00	0.00
581	1	74	1	34.50	0.00
581	2	22	1	42.10	0.00
581	3	45	1	9.20	0.00
581	4	1	1	8.70	0.00
582	1	61	2	9.50	0.00
582	2	18	1	58.00	0.00
582	3	15	1	17.50	0.25
582	4	2	1	14.50	0.25
582	5	7	1	22.00	0.10
582	6	25	1	121.60	0.00
583	1	1	1	8.70	0.00
583	2	2	2	14.50	0.00
584	1	1	1	8.70	0.00
584	2	19	1	39.00	0.00
585	1	55	1	52.00	0.00
586	1	10	1	11.90	0.00
586	2	24	1	128.00	0.00
587	1	26	1	6.80	0.00
587	2	63	1	43.20	0.00
588	1	4	2	22.00	0.00
588	2	2	1	14.50	0.00
589	1	35	1	74.00	0.00
589	2	1	1	8.70	0.00
590	1	1	1	8.70	0.00
590	2	45	2	9.20	0.00
591	1	9	1	11.90	0.00
592	1	41	2	28.00	0.00
592	2	12	1	9.80	0.00
593	1	2	2	14.50	0.00
593	2	27	1	12.40	0.00
594	1	58	1	19.00	0.00
594	2	55	1	52.00	0.00
594	3	37	1	155.40	0.00
594	4	10	2	11.90	0.00
595	1	25	2	121.60	0.00
596	1	52	1	13.60	0.00
597	1	8	1	11.90	0.00
598	1	19	1	39.00	0.00
598	2	29	1	46.00	0.00
598	3	52	6	13.60	0.00
598	4	60	3	9.50	0.00
598	5	73	1	34.50	0.00
598	6	24	1	128.00	0.00
599	1	1	1	8.70	0.00
599	2	3	1	27.60	0.00
600	1	34	2	8.50	0.00
600	2	14	3	10.50	0.00
601	1	47	1	9.20	0.00
601	2	9	1	11.90	0.00
602	1	10	2	11.90	0.00
602	2	3	1	27.60	0.00
602	3	1	1	8.70	0.00
602	4	52	1	13.60	0.00
602	5	6	1	22.00	0.00
602	6	24	3	128.00	0.00
603	1	4	1	22.00	0.00
604	1	2	3	14.50	0.00
604	2	1	1	8.70	0.00
605	1	62	1	36.00	0.00
606	1	32	2	8.50	0.00
606	2	3	1	27.60	0.00
606	3	2	1	14.50	0.00
606	4	57	1	11.40	0.00
607	1	1	2	8.70	0.00
607	2	39	2	12.80	0.00
608	1	17	1	58.00	0.00
609	1	16	3	26.30	0.00
609	2	15	3	17.50	0.00
610	1	10	1	11.90	0.00
611	1	17	6	58.00	0.25
612	1	11	1	10.90	0.00
612	2	9	1	11.90	0.00
613	1	18	1	58.00	0.00
614	1	34	1	8.50	0.00
614	2	61	1	9.50	0.00
614	3	60	2	9.50	0.00
614	4	29	1	46.00	0.00
615	1	30	3	64.40	0.00
616	1	39	2	12.80	0.00
617	1	12	2	9.80	0.00
617	2	1	1	8.70	0.00
617	3	3	1	27.60	0.00
618	1	1	2	8.70	0.00
618	2	14	1	10.50	0.00
619	1	1	2	8.70	0.00
620	1	15	1	17.50	0.00
620	2	36	1	85.10	0.00
621	1	74	1	34.50	0.00
622	1	2	2	14.50	0.00
622	2	33	1	8.50	0.00
623	1	4	1	22.00	0.00
623	2	3	2	27.60	0.00
624	1	39	3	12.80	0.00
624	2	3	2	27.60	0.00
624	3	37	1	155.40	0.00
625	1	16	1	26.30	0.00
626	1	9	1	11.90	0.00
627	1	1	2	8.70	0.00
627	2	60	1	9.50	0.00
628	1	39	2	12.80	0.00
629	1	63	1	43.20	0.00
629	2	1	1	8.70	0.00
630	1	5	1	22.00	0.00
630	2	10	3	11.90	0.00
631	1	18	1	58.00	0.00
632	1	41	2	28.00	0.00
632	2	17	2	58.00	0.00
633	1	16	1	26.30	0.00
634	1	35	2	74.00	0.00
635	1	8	1	11.90	0.00
635	2	62	6	36.00	0.00
636	1	33	1	8.50	0.00
636	2	20	3	39.00	0.00
637	1	1	6	8.70	0.25
637	2	4	1	22.00	0.00
638	1	36	1	85.10	0.00
638	2	23	1	128.00	0.00
639	1	2	1	14.50	0.00
639	2	74	1	34.50	0.00
639	3	58	1	19.00	0.00
639	4	45	2	9.20	0.00
639	5	13	1	21.60	0.00
639	6	15	1	17.50	0.00
640	1	9	1	11.90	0.00
641	1	38	1	6.90	0.00
642	1	18	1	58.00	0.00
642	2	62	1	36.00	0.00
642	3	3	1	27.60	0.00
643	1	18	2	58.00	0.00
644	1	1	2	8.70	0.00
644	2	5	1	22.00	0.00
645	1	18	2	58.00	0.00
645	2	1	3	8.70	0.00
645	3	4	1	22.00	0.00
645	4	72	2	34.50	0.00
646	1	8	2	11.90	0.00
647	1	17	2	58.00	0.00
647	2	3	2	27.60	0.10
647	3	52	2	13.60	0.00
648	1	1	1	8.70	0.25
649	1	74	2	34.50	0.00
649	2	2	3	14.50	0.00
649	3	60	1	9.50	0.00
650	1	18	1	58.00	0.00
651	1	8	1	11.90	0.00
652	1	2	1	14.50	0.00
653	1	73	1	34.50	0.00
654	1	60	1	9.50	0.00
654	2	75	1	29.00	0.00
654	3	5	1	22.00	0.00
654	4	61	3	9.50	0.00
655	1	41	1	28.00	0.00
655	2	7	1	22.00	0.10
655	3	2	2	14.50	0.00
655	4	1	2	8.70	0.00
656	1	2	1	14.50	0.00
657	1	3	1	27.60	0.00
657	2	52	1	13.60	0.00
658	1	5	1	22.00	0.00
658	2	1	1	8.70	0.00
658	3	38	2	6.90	0.00
658	4	3	2	27.60	0.00
659	1	16	1	26.30	0.00
659	2	13	1	21.60	0.00
659	3	36	2	85.10	0.00
659	4	20	2	39.00	0.00
659	5	19	2	39.00	0.00
659	6	31	2	8.50	0.00
660	1	26	2	6.80	0.00
661	1	4	1	22.00	0.00
661	2	35	1	74.00	0.00
661	3	73	2	34.50	0.00
661	4	33	1	8.50	0.00
661	5	24	1	128.00	0.00
661	6	2	2	14.50	0.00
662	1	23	1	128.00	0.00
662	2	5	2	22.00	0.00
663	1	1	1	8.70	0.00
663	2	2	2	14.50	0.00
664	1	3	1	27.60	0.00
664	2	75	1	29.00	0.00
665	1	61	1	9.50	0.00
666	1	10	1	11.90	0.00
666	2	2	1	14.50	0.00
666	3	7	3	22.00	0.00
667	1	1	1	8.70	0.00
667	2	3	1	27.60	0.25
667	3	9	3	11.90	0.00
667	4	6	1	22.00	0.00
668	1	1	3	8.70	0.00
668	2	27	1	12.40	0.00
669	1	20	1	39.00	0.00
669	2	25	1	121.60	0.00
670	1	23	1	128.00	0.00
670	2	34	3	8.50	0.10
671	1	2	1	14.50	0.00
671	2	3	1	27.60	0.00
671	3	6	1	22.00	0.00
672	1	1	1	8.70	0.00
672	2	33	1	8.50	0.00
672	3	75	1	29.00	0.00
673	1	22	6	42.10	0.00
674	1	5	1	22.00	0.00
674	2	6	6	22.00	0.00
675	1	42	2	24.00	0.00
675	2	15	1	17.50	0.00
675	3	61	1	9.50	0.00
676	1	2	2	14.50	0.10
677	1	3	1	27.60	0.00
677	2	9	3	11.90	0.00
677	3	30	2	64.40	0.00
677	4	14	1	10.50	0.00
678	1	1	3	8.70	0.00
679	1	7	1	22.00	0.00
679	2	1	1	8.70	0.00
679	3	6	1	22.00	0.00
679	4	2	1	14.50	0.00
680	1	61	1	9.50	0.00
680	2	72	1	34.50	0.00
681	1	1	1	8.70	0.00
681	2	63	1	43.20	0.00
682	1	2	1	14.50	0.00
683	1	19	1	39.00	0.00
683	2	9	1	11.90	0.00
684	1	24	1	128.00	0.00
684	2	12	1	9.80	0.00
685	1	28	1	32.20	0.00
685	2	13	1	21.60	0.25
685	3	10	1	11.90	0.00
685	4	6	2	22.00	0.00
686	1	73	3	34.50	0.00
687	1	34	1	8.50	0.00
687	2	26	1	6.80	0.00
687	3	75	1	29.00	0.25
687	4	17	1	58.00	0.00
688	1	21	1	39.00	0.00
688	2	75	1	29.00	0.00
688	3	11	1	10.90	0.00
688	4	16	1	26.30	0.00
689	1	57	2	11.40	0.00
689	2	71	1	35.70	0.00
689	3	3	1	27.60	0.00
689	4	75	1	29.00	0.00
689	5	7	1	22.00	0.00
689	6	60	1	9.50	0.00
690	1	47	1	9.20	0.00
690	2	76	1	29.00	0.00
690	3	32	1	8.50	0.00
691	1	29	1	46.00	0.00
692	1	14	1	10.50	0.00
692	2	24	1	128.00	0.00
692	3	61	1	9.50	0.00
693	1	62	2	36.00	0.25
694	1	56	1	52.00	0.00
694	2	8	1	11.90	0.00
694	3	26	1	6.80	0.00
694	4	1	1	8.70	0.00
695	1	22	1	42.10	0.00
695	2	21	1	39.00	0.00
695	3	29	1	46.00	0.00
695	4	4	2	22.00	0.00
696	1	5	3	22.00	0.00
696	2	31	2	8.50	0.00
696	3	26	2	6.80	0.00
696	4	55	1	52.00	0.10
697	1	15	1	17.50	0.00
698	1	3	1	27.60	0.00
698	2	52	2	13.60	0.00
699	1	75	2	29.00	0.00
699	2	52	1	13.60	0.00
700	1	11	1	10.90	0.00
700	2	4	6	22.00	0.00
701	1	52	1	13.60	0.00
701	2	72	1	34.50	0.00
702	1	59	1	9.50	0.00
702	2	17	2	58.00	0.00
702	3	14	2	10.50	0.00
702	4	30	1	64.40	0.00
703	1	5	2	22.00	0.10
704	1	5	1	22.00	0.00
705	1	46	3	9.20	0.00
706	1	4	1	22.00	0.00
706	2	1	2	8.70	0.00
707	1	3	1	27.60	0.00
707	2	11	1	10.90	0.00
707	3	21	1	39.00	0.00
708	1	11	1	10.90	0.00
708	2	47	1	9.20	0.00
709	1	22	2	42.10	0.00
709	2	4	1	22.00	0.00
710	1	1	1	8.70	0.00
711	1	37	1	155.40	0.00
712	1	15	2	17.50	0.00
713	1	72	1	34.50	0.00
713	2	2	1	14.50	0.00
713	3	56	2	52.00	0.00
714	1	25	2	121.60	0.00
714	2	38	1	6.90	0.00
714	3	34	1	8.50	0.00
714	4	60	1	9.50	0.00
715	1	14	1	10.50	0.00
716	1	38	2	6.90	0.00
716	2	76	1	29.00	0.00
717	1	22	1	42.10	0.00
717	2	13	1	21.60	0.00
717	3	35	2	74.00	0.00
717	4	57	1	11.40	0.00
718	1	35	1	74.00	0.00
719	1	3	1	27.60	0.00
719	2	19	1	39.00	0.25
719	3	73	1	34.50	0.00
720	1	25	2	121.60	0.10
720	2	38	1	6.90	0.00
721	1	1	1	8.70	0.00
722	1	61	1	9.50	0.00
722	2	72	6	34.50	0.00
722	3	63	1	43.20	0.00
723	1	11	3	10.90	0.00
723	2	40	1	16.80	0.00
723	3	59	1	9.50	0.00
724	1	15	1	17.50	0.00
724	2	22	6	42.10	0.00
725	1	3	1	27.60	0.00
725	2	10	2	11.90	0.00
726	1	12	1	9.80	0.00
726	2	35	1	74.00	0.10
726	3	9	1	11.90	0.00
727	1	2	1	14.50	0.10
727	2	16	1	26.30	0.00
727	3	52	1	13.60	0.00
727	4	13	1	21.60	0.00
728	1	47	3	9.20	0.00
728	2	12	2	9.80	0.00
729	1	42	1	24.00	0.00
729	2	24	3	128.00	0.00
729	3	19	2	39.00	0.00
730	1	1	1	8.70	0.00
730	2	8	2	11.90	0.00
731	1	36	1	85.10	0.10
732	1	59	1	9.50	0.00
732	2	2	1	14.50	0.00
733	1	27	2	12.40	0.00
734	1	12	1	9.80	0.00
734	2	1	1	8.70	0.00
734	3	39	1	12.80	0.00
735	1	38	1	6.90	0.00
735	2	37	1	155.40	0.00
735	3	14	1	10.50	0.00
736	1	69	1	12.60	0.00
736	2	18	2	58.00	0.00
736	3	37	1	155.40	0.00
737	1	38	1	6.90	0.00
737	2	76	1	29.00	0.00
738	1	69	2	12.60	0.00
739	1	29	1	46.00	0.00
739	2	20	1	39.00	0.00
739	3	52	3	13.60	0.10
740	1	14	1	10.50	0.00
740	2	11	1	10.90	0.25
741	1	12	1	9.80	0.00
741	2	11	2	10.90	0.00
742	1	61	6	9.50	0.00
742	2	2	2	14.50	0.00
742	3	6	1	22.00	0.00
743	1	44	1	24.00	0.00
744	1	58	3	19.00	0.00
744	2	37	2	155.40	0.00
745	1	25	1	121.60	0.00
745	2	36	1	85.10	0.00
746	1	63	1	43.20	0.00
747	1	62	3	36.00	0.00
747	2	43	1	24.00	0.00
747	3	27	1	12.40	0.00
747	4	1	1	8.70	0.00
748	1	52	1	13.60	0.00
748	2	8	1	11.90	0.00
748	3	1	1	8.70	0.00
749	1	60	1	9.50	0.00
750	1	3	1	27.60	0.00
750	2	28	1	32.20	0.00
751	1	2	1	14.50	0.00
751	2	18	1	58.00	0.00
751	3	53	2	13.60	0.00
752	1	59	1	9.50	0.00
753	1	12	1	9.80	0.00
754	1	30	2	64.40	0.00
754	2	1	1	8.70	0.00
754	3	18	2	58.00	0.00
755	1	58	1	19.00	0.00
756	1	59	1	9.50	0.00
757	1	27	1	12.40	0.00
757	2	20	1	39.00	0.00
758	1	39	1	12.80	0.00
758	2	31	2	8.50	0.00
758	3	17	2	58.00	0.00
759	1	5	1	22.00	0.00
759	2	56	3	52.00	0.00
759	3	26	2	6.80	0.00
760	1	5	2	22.00	0.00
761	1	57	1	11.40	0.00
761	2	3	1	27.60	0.00
762	1	7	1	22.00	0.00
762	2	10	1	11.90	0.00
762	3	24	1	128.00	0.00
762	4	69	1	12.60	0.25
762	5	53	1	13.60	0.00
762	6	29	2	46.00	0.00
763	1	2	1	14.50	0.00
764	1	58	1	19.00	0.00
764	2	30	6	64.40	0.00
764	3	41	1	28.00	0.00
764	4	26	1	6.80	0.00
765	1	8	6	11.90	0.00
765	2	31	1	8.50	0.00
765	3	23	1	128.00	0.00
766	1	41	6	28.00	0.00
766	2	54	1	13.60	0.00
766	3	10	1	11.90	0.00
766	4	1	1	8.70	0.00
766	5	18	1	58.00	0.00
766	6	22	1	42.10	0.25
767	1	9	2	11.90	0.00
768	1	9	1	11.90	0.00
768	2	25	2	121.60	0.00
768	3	1	1	8.70	0.25
768	4	4	2	22.00	0.00
769	1	4	1	22.00	0.00
770	1	13	1	21.60	0.00
771	1	13	1	21.60	0.00
771	2	26	1	6.80	0.00
771	3	5	1	22.00	0.25
772	1	46	1	9.20	0.00
773	1	12	1	9.80	0.10
774	1	7	2	22.00	0.00
774	2	1	1	8.70	0.00
775	1	33	1	8.50	0.00
775	2	75	1	29.00	0.00
775	3	6	2	22.00	0.00
776	1	17	1	58.00	0.00
776	2	39	2	12.80	0.25
777	1	63	2	43.20	0.00
777	2	11	1	10.90	0.00
777	3	26	2	6.80	0.00
778	1	14	2	10.50	0.00
778	2	43	1	24.00	0.25
779	1	24	1	128.00	0.00
779	2	28	2	32.20	0.00
779	3	6	2	22.00	0.00
780	1	5	1	22.00	0.00
781	1	46	1	9.20	0.00
781	2	3	2	27.60	0.00
782	1	29	1	46.00	0.10
783	1	72	1	34.50	0.00
783	2	42	2	24.00	0.25
784	1	16	1	26.30	0.00
784	2	1	2	8.70	0.00
785	1	16	1	26.30	0.00
785	2	2	1	14.50	0.00
785	3	25	1	121.60	0.00
785	4	44	2	24.00	0.00
786	1	6	1	22.00	0.00
786	2	11	1	10.90	0.00
786	3	35	1	74.00	0.00
787	1	1	1	8.70	0.00
788	1	36	1	85.10	0.00
788	2	10	1	11.90	0.00
789	1	41	1	28.00	0.00
789	2	53	1	13.60	0.00
790	1	21	1	39.00	0.00
790	2	1	1	8.70	0.00
791	1	1	1	8.70	0.10
791	2	71	6	35.70	0.00
791	3	46	1	9.20	0.00
792	1	1	1	8.70	0.00
792	2	32	1	8.50	0.00
792	3	7	1	22.00	0.00
792	4	5	1	22.00	0.00
793	1	3	2	27.60	0.00
793	2	71	1	35.70	0.00
794	1	2	1	14.50	0.00
794	2	47	2	9.20	0.10
794	3	76	1	29.00	0.00
794	4	24	2	128.00	0.00
795	1	26	2	6.80	0.00
795	2	75	1	29.00	0.00
796	1	1	2	8.70	0.00
796	2	6	2	22.00	0.00
797	1	9	1	11.90	0.00
798	1	3	1	27.60	0.00
799	1	5	1	22.00	0.00
800	1	1	2	8.70	0.25
800	2	61	2	9.50	0.00
800	3	54	1	13.60	0.00
800	4	38	2	6.90	0.00
800	5	25	1	121.60	0.00
800	6	30	2	64.40	0.00
801	1	2	1	14.50	0.00
801	2	11	6	10.90	0.00
801	3	1	1	8.70	0.00
801	4	41	1	28.00	0.00
802	1	1	1	8.70	0.00
803	1	6	1	22.00	0.00
803	2	54	1	13.60	0.00
803	3	62	2	36.00	0.00
804	1	7	1	22.00	0.00
804	2	3	2	27.60	0.00
805	1	6	1	22.00	0.00
805	2	69	1	12.60	0.00
806	1	7	1	22.00	0.25
806	2	4	1	22.00	0.00
807	1	63	2	43.20	0.10
808	1	55	3	52.00	0.00
809	1	70	1	21.00	0.00
810	1	15	2	17.50	0.00
811	1	11	3	10.90	0.00
811	2	1	1	8.70	0.00
812	1	1	1	8.70	0.25
812	2	59	1	9.50	0.00
813	1	1	1	8.70	0.00
813	2	14	2	10.50	0.00
814	1	36	2	85.10	0.00
814	2	41	1	28.00	0.00
815	1	28	1	32.20	0.00
815	2	25	3	121.60	0.00
816	1	12	1	9.80	0.00
816	2	16	1	26.30	0.00
817	1	2	1	14.50	0.00
817	2	10	1	11.90	0.00
817	3	31	2	8.50	0.00
817	4	60	2	9.50	0.00
818	1	8	1	11.90	0.00
819	1	11	1	10.90	0.00
819	2	31	1	8.50	0.00
819	3	1	3	8.70	0.00
820	1	1	3	8.70	0.00
820	2	6	2	22.00	0.00
820	3	42	1	24.00	0.00
821	1	5	1	22.00	0.00
821	2	6	1	22.00	0.00
822	1	10	1	11.90	0.00
822	2	25	2	121.60	0.00
822	3	46	2	9.20	0.25
822	4	7	1	22.00	0.00
823	1	9	1	11.90	0.00
823	2	32	2	8.50	0.00
824	1	42	1	24.00	0.00
825	1	13	2	21.60	0.00
825	2	1	1	8.70	0.00
825	3	21	1	39.00	0.00
825	4	5	1	22.00	0.00
825	5	7	1	22.00	0.00
825	6	56	1	52.00	0.00
826	1	30	1	64.40	0.00
826	2	40	1	16.80	0.10
826	3	12	1	9.80	0.00
826	4	18	2	58.00	0.00
827	1	76	1	29.00	0.00
827	2	28	1	32.20	0.00
828	1	45	1	9.20	0.00
829	1	74	1	34.50	0.00
829	2	18	6	58.00	0.00
829	3	15	1	17.50	0.00
829	4	37	2	155.40	0.00
829	5	62	2	36.00	0.00
829	6	16	1	26.30	0.00
830	1	55	1	52.00	0.00
831	1	2	6	14.50	0.00
831	2	73	2	34.50	0.00
831	3	8	1	11.90	0.00
831	4	1	1	8.70	0.25
832	1	3	1	27.60	0.00
832	2	2	1	14.50	0.00
832	3	13	2	21.60	0.00
832	4	59	1	9.50	0.00
833	1	60	1	9.50	0.00
833	2	8	1	11.90	0.00
834	1	26	1	6.80	0.00
834	2	21	2	39.00	0.10
834	3	75	2	29.00	0.00
835	1	39	1	12.80	0.00
836	1	76	1	29.00	0.00
836	2	35	1	74.00	0.00
836	3	6	2	22.00	0.00
836	4	1	1	8.70	0.00
837	1	56	1	52.00	0.00
837	2	2	1	14.50	0.00
838	1	6	1	22.00	0.00
838	2	40	2	16.80	0.00
838	3	2	1	14.50	0.00
839	1	24	1	128.00	0.00
839	2	1	1	8.70	0.00
839	3	17	1	58.00	0.00
839	4	6	2	22.00	0.00
840	1	24	1	128.00	0.10
840	2	27	1	12.40	0.00
840	3	4	2	22.00	0.00
840	4	3	1	27.60	0.00
841	1	9	3	11.90	0.10
841	2	14	1	10.50	0.00
842	1	26	1	6.80	0.10
842	2	5	1	22.00	0.00
843	1	1	1	8.70	0.00
843	2	29	1	46.00	0.00
843	3	37	1	155.40	0.25
844	1	15	1	17.50	0.00
844	2	2	1	14.50	0.00
844	3	43	2	24.00	0.00
844	4	27	1	12.40	0.00
844	5	34	1	8.50	0.00
844	6	61	3	9.50	0.00
845	1	2	2	14.50	0.00
846	1	1	1	8.70	0.00
846	2	22	1	42.10	0.00
846	3	4	1	22.00	0.00
846	4	8	2	11.90	0.25
846	5	32	1	8.50	0.00
846	6	17	1	58.00	0.00
847	1	3	1	27.60	0.00
848	1	63	1	43.20	0.25
848	2	5	1	22.00	0.00
848	3	11	1	10.90	0.00
849	1	57	1	11.40	0.00
850	1	15	1	17.50	0.00
850	2	2	1	14.50	0.00
851	1	14	2	10.50	0.00
851	2	27	1	12.40	0.00
851	3	63	1	43.20	0.00
851	4	26	1	6.80	0.00
852	1	1	1	8.70	0.00
853	1	11	1	10.90	0.00
853	2	28	2	32.20	0.00
854	1	3	1	27.60	0.00
854	2	57	2	11.40	0.00
854	3	38	1	6.90	0.00
855	1	72	2	34.50	0.00
856	1	8	6	11.90	0.00
856	2	63	1	43.20	0.10
856	3	26	6	6.80	0.00
857	1	3	2	27.60	0.00
857	2	41	2	28.00	0.00
858	1	10	1	11.90	0.00
858	2	22	1	42.10	0.10
859	1	57	2	11.40	0.00
859	2	19	2	39.00	0.00
860	1	8	1	11.90	0.00
861	1	19	1	39.00	0.00
862	1	2	3	14.50	0.00
863	1	72	1	34.50	0.00
863	2	10	2	11.90	0.00
863	3	26	3	6.80	0.00
864	1	46	1	9.20	0.00
865	1	20	1	39.00	0.00
866	1	43	1	24.00	0.00
866	2	14	6	10.50	0.00
866	3	76	2	29.00	0.00
866	4	5	2	22.00	0.00
867	1	3	2	27.60	0.00
868	1	33	6	8.50	0.00
869	1	34	2	8.50	0.00
870	1	16	2	26.30	0.00
870	2	2	1	14.50	0.00
870	3	75	1	29.00	0.00
870	4	28	3	32.20	0.00
871	1	62	1	36.00	0.00
871	2	71	1	35.70	0.00
872	1	8	1	11.90	0.00
873	1	1	1	8.70	0.00
873	2	14	6	10.50	0.00
874	1	6	2	22.00	0.00
874	2	42	2	24.00	0.00
874	3	76	2	29.00	0.00
874	4	71	2	35.70	0.25
875	1	2	1	14.50	0.00
876	1	2	2	14.50	0.00
876	2	76	1	29.00	0.00
876	3	23	2	128.00	0.00
877	1	60	1	9.50	0.10
877	2	41	2	28.00	0.00
877	3	54	1	13.60	0.00
878	1	62	2	36.00	0.00
878	2	38	1	6.90	0.00
879	1	28	1	32.20	0.00
880	1	4	3	22.00	0.00
880	2	8	1	11.90	0.00
881	1	2	1	14.50	0.00
881	2	55	3	52.00	0.00
881	3	12	1	9.80	0.10
882	1	2	1	14.50	0.00
882	2	1	1	8.70	0.10
882	3	31	2	8.50	0.00
882	4	9	3	11.90	0.00
883	1	1	1	8.70	0.00
884	1	18	3	58.00	0.00
884	2	1	1	8.70	0.00
884	3	70	2	21.00	0.00
885	1	15	2	17.50	0.00
885	2	31	1	8.50	0.00
885	3	3	2	27.60	0.00
885	4	40	1	16.80	0.00
886	1	31	2	8.50	0.00
886	2	3	1	27.60	0.00
886	3	44	2	24.00	0.00
887	1	10	1	11.90	0.00
887	2	52	1	13.60	0.00
887	3	9	1	11.90	0.00
887	4	25	3	121.60	0.00
888	1	23	1	128.00	0.00
888	2	1	1	8.70	0.00
888	3	37	1	155.40	0.00
889	1	1	1	8.70	0.00
889	2	58	1	19.00	0.00
889	3	11	1	10.90	0.00
890	1	47	2	9.20	0.00
890	2	23	2	128.00	0.00
891	1	69	1	12.60	0.00
891	2	8	1	11.90	0.00
891	3	52	1	13.60	0.00
891	4	55	1	52.00	0.00
892	1	27	1	12.40	0.00
892	2	34	1	8.50	0.00
892	3	69	1	12.60	0.00
893	1	2	1	14.50	0.00
893	2	3	1	27.60	0.00
894	1	7	1	22.00	0.00
894	2	37	1	155.40	0.00
895	1	1	2	8.70	0.00
895	2	32	1	8.50	0.25
895	3	12	2	9.80	0.00
896	1	1	1	8.70	0.00
897	1	30	1	64.40	0.00
897	2	25	1	121.60	0.00
898	1	31	1	8.50	0.00
898	2	1	1	8.70	0.00
899	1	10	1	11.90	0.00
900	1	1	2	8.70	0.25
900	2	2	3	14.50	0.00
901	1	31	1	8.50	0.00
902	1	32	1	8.50	0.00
903	1	70	1	21.00	0.00
903	2	1	1	8.70	0.00
904	1	34	1	8.50	0.00
904	2	10	1	11.90	0.00
905	1	7	1	22.00	0.00
906	1	29	1	46.00	0.00
906	2	31	2	8.50	0.00
907	1	72	1	34.50	0.00
908	1	15	1	17.50	0.00
909	1	1	1	8.70	0.00
909	2	31	2	8.50	0.00
909	3	3	2	27.60	0.00
909	4	4	1	22.00	0.00
910	1	40	1	16.80	0.25
911	1	71	1	35.70	0.00
912	1	1	1	8.70	0.00
912	2	17	1	58.00	0.00
913	1	1	3	8.70	0.00
913	2	2	1	14.50	0.00
913	3	8	3	11.90	0.00
913	4	16	1	26.30	0.00
914	1	47	1	9.20	0.00
915	1	74	2	34.50	0.00
915	2	16	1	26.30	0.00
915	3	70	2	21.00	0.00
916	1	1	6	8.70	0.00
917	1	63	1	43.20	0.00
918	1	2	1	14.50	0.00
919	1	27	1	12.40	0.00
919	2	18	1	58.00	0.00
919	3	11	1	10.90	0.00
919	4	35	1	74.00	0.00
920	1	2	1	14.50	0.00
920	2	12	2	9.80	0.00
921	1	6	1	22.00	0.00
921	2	7	2	22.00	0.00
921	3	21	1	39.00	0.00
922	1	5	1	22.00	0.00
923	1	75	1	29.00	0.00
924	1	33	1	8.50	0.00
925	1	18	1	58.00	0.00
925	2	3	2	27.60	0.00
925	3	43	1	24.00	0.00
926	1	8	1	11.90	0.00
927	1	62	1	36.00	0.00
927	2	69	1	12.60	0.00
928	1	4	2	22.00	0.00
928	2	1	1	8.70	0.00
928	3	12	1	9.80	0.00
929	1	70	1	21.00	0.00
929	2	59	1	9.50	0.00
929	3	1	3	8.70	0.00
929	4	44	2	24.00	0.00
929	5	21	1	39.00	0.00
929	6	53	1	13.60	0.10
930	1	34	1	8.50	0.00
930	2	27	1	12.40	0.00
930	3	55	1	52.00	0.00
931	1	36	1	85.10	0.00
931	2	38	1	6.90	0.10
932	1	13	2	21.60	0.00
932	2	72	1	34.50	0.00
933	1	41	1	28.00	0.25
934	1	20	1	39.00	0.00
934	2	24	6	128.00	0.00
935	1	22	2	42.10	0.00
935	2	29	2	46.00	0.00
936	1	20	2	39.00	0.00
936	2	1	1	8.70	0.00
936	3	12	2	9.80	0.00
936	4	55	1	52.00	0.00
936	5	32	1	8.50	0.00
936	6	4	2	22.00	0.00
937	1	3	1	27.60	0.00
937	2	15	2	17.50	0.00
937	3	2	2	14.50	0.00
937	4	14	1	10.50	0.00
938	1	3	1	27.60	0.00
938	2	55	2	52.00	0.00
939	1	31	2	8.50	0.00
939	2	19	3	39.00	0.00
940	1	72	1	34.50	0.00
940	2	58	1	19.00	0.00
941	1	41	1	28.00	0.00
941	2	1	2	8.70	0.00
942	1	1	1	8.70	0.00
943	1	25	6	121.60	0.00
943	2	1	1	8.70	0.00
943	3	18	1	58.00	0.00
944	1	5	1	22.00	0.00
944	2	9	2	11.90	0.00
944	3	75	1	29.00	0.00
944	4	17	1	58.00	0.00
945	1	3	2	27.60	0.00
945	2	1	1	8.70	0.00
945	3	46	1	9.20	0.00
946	1	32	1	8.50	0.00
946	2	7	1	22.00	0.00
947	1	57	2	11.40	0.00
948	1	21	1	39.00	0.00
948	2	13	1	21.60	0.00
949	1	9	1	11.90	0.00
950	1	1	1	8.70	0.00
951	1	22	1	42.10	0.00
951	2	59	2	9.50	0.00
951	3	13	1	21.60	0.00
951	4	23	1	128.00	0.00
951	5	26	1	6.80	0.00
951	6	34	1	8.50	0.00
952	1	16	1	26.30	0.00
952	2	28	2	32.20	0.00
953	1	7	1	22.00	0.25
954	1	5	1	22.00	0.00
954	2	1	1	8.70	0.10
954	3	63	2	43.20	0.00
955	1	2	1	14.50	0.00
955	2	75	2	29.00	0.25
956	1	14	1	10.50	0.00
957	1	1	1	8.70	0.10
957	2	3	1	27.60	0.25
957	3	75	1	29.00	0.00
958	1	1	3	8.70	0.00
959	1	22	3	42.10	0.00
960	1	10	3	11.90	0.00
961	1	70	1	21.00	0.00
961	2	1	2	8.70	0.00
961	3	54	1	13.60	0.00
962	1	73	1	34.50	0.00
963	1	1	6	8.70	0.00
963	2	19	1	39.00	0.00
963	3	37	1	155.40	0.25
964	1	10	1	11.90	0.00
964	2	2	3	14.50	0.00
965	1	27	1	12.40	0.00
966	1	1	1	8.70	0.00
966	2	7	1	22.00	0.00
966	3	24	2	128.00	0.00
966	4	10	1	11.90	0.00
967	1	5	1	22.00	0.00
967	2	4	3	22.00	0.00
967	3	54	1	13.60	0.00
968	1	26	3	6.80	0.00
969	1	1	1	8.70	0.00
970	1	56	2	52.00	0.00
971	1	4	1	22.00	0.00
971	2	19	1	39.00	0.00
971	3	1	1	8.70	0.00
972	1	20	1	39.00	0.00
972	2	6	1	22.00	0.00
973	1	10	2	11.90	0.00
973	2	20	6	39.00	0.00
974	1	28	1	32.20	0.00
975	1	21	1	39.00	0.00
976	1	23	1	128.00	0.00
976	2	28	1	32.20	0.00
976	3	1	1	8.70	0.00
977	1	70	2	21.00	0.00
977	2	58	1	19.00	0.00
978	1	36	1	85.10	0.00
979	1	1	2	8.70	0.00
979	2	4	1	22.00	0.00
979	3	17	1	58.00	0.00
979	4	9	1	11.90	0.00
980	1	1	1	8.70	0.00
980	2	19	1	39.00	0.00
981	1	30	1	64.40	0.00
981	2	38	1	6.90	0.00
982	1	31	1	8.50	0.00
982	2	9	2	11.90	0.00
982	3	12	1	9.80	0.00
982	4	1	1	8.70	0.00
983	1	4	1	22.00	0.00
984	1	55	2	52.00	0.00
985	1	1	2	8.70	0.00
986	1	1	1	8.70	0.00
986	2	6	3	22.00	0.00
987	1	7	3	22.00	0.00
987	2	11	1	10.90	0.00
988	1	1	2	8.70	0.00
988	2	63	1	43.20	0.00
988	3	52	1	13.60	0.00
988	4	32	1	8.50	0.00
988	5	69	1	12.60	0.00
988	6	14	3	10.50	0.00
989	1	9	1	11.90	0.00
990	1	56	1	52.00	0.00
990	2	24	2	128.00	0.25
991	1	1	1	8.70	0.00
992	1	12	1	9.80	0.00
992	2	3	1	27.60	0.00
992	3	32	1	8.50	0.00
992	4	16	2	26.30	0.00
993	1	2	1	14.50	0.00
993	2	63	1	43.20	0.00
994	1	1	1	8.70	0.00
995	1	30	1	64.40	0.00
996	1	59	1	9.50	0.00
997	1	6	3	22.00	0.00
997	2	20	1	39.00	0.00
998	1	32	1	8.50	0.00
998	2	63	2	43.20	0.00
998	3	17	1	58.00	0.25
999	1	33	1	8.50	0.00
1000	1	2	1	14.50	0.00
1001	1	61	1	9.50	0.00
1001	2	1	1	8.70	0.00
1001	3	75	2	29.00	0.00
1002	1	39	1	12.80	0.00
1002	2	16	1	26.30	0.00
1002	3	7	1	22.00	0.00
1003	1	7	2	22.00	0.00
1003	2	45	1	9.20	0.00
1003	3	18	1	58.00	0.00
1003	4	31	1	8.50	0.00
1003	5	28	1	32.20	0.00
1003	6	39	1	12.80	0.00
1004	1	38	1	6.90	0.00
1004	2	5	1	22.00	0.00
1004	3	25	3	121.60	0.00
1005	1	17	1	58.00	0.00
1006	1	1	1	8.70	0.00
1006	2	36	2	85.10	0.00
1006	3	6	1	22.00	0.00
1007	1	53	3	13.60	0.00
1008	1	41	1	28.00	0.00
1009	1	8	6	11.90	0.00
1009	2	13	1	21.60	0.00
1010	1	5	1	22.00	0.00
1010	2	26	1	6.80	0.00
1011	1	3	1	27.60	0.00
1011	2	52	1	13.60	0.00
1011	3	45	1	9.20	0.00
1012	1	1	6	8.70	0.00
1013	1	1	2	8.70	0.00
1013	2	61	1	9.50	0.00
1013	3	7	2	22.00	0.00
1013	4	16	1	26.30	0.00
1014	1	28	1	32.20	0.00
1014	2	1	1	8.70	0.00
1014	3	62	2	36.00	0.00
1014	4	22	3	42.10	0.10
1015	1	25	1	121.60	0.00
1015	2	8	1	11.90	0.00
1016	1	12	2	9.80	0.00
1016	2	7	1	22.00	0.25
1016	3	1	1	8.70	0.00
1017	1	3	1	27.60	0.10
1018	1	71	1	35.70	0.25
1018	2	13	3	21.60	0.00
1019	1	1	1	8.70	0.00
1019	2	71	1	35.70	0.00
1019	3	5	2	22.00	0.00
1019	4	53	2	13.60	0.00
1020	1	53	3	13.60	0.00
1021	1	2	1	14.50	0.00
1021	2	55	1	52.00	0.00
1021	3	20	1	39.00	0.00
1021	4	56	1	52.00	0.00
1022	1	22	1	42.10	0.25
1022	2	18	1	58.00	0.00
1022	3	63	1	43.20	0.00
1023	1	1	3	8.70	0.00
1023	2	15	1	17.50	0.00
1024	1	26	2	6.80	0.00
1024	2	54	2	13.60	0.00
1024	3	4	1	22.00	0.00
1024	4	2	1	14.50	0.00
1025	1	1	1	8.70	0.00
1025	2	47	1	9.20	0.00
1026	1	19	2	39.00	0.00
1027	1	34	2	8.50	0.00
1027	2	62	2	36.00	0.00
1028	1	2	1	14.50	0.00
1029	1	6	2	22.00	0.00
1029	2	9	1	11.90	0.25
1030	1	4	1	22.00	0.00
1031	1	1	1	8.70	0.00
1032	1	18	1	58.00	0.25
1032	2	10	1	11.90	0.00
1032	3	23	1	128.00	0.00
1032	4	60	1	9.50	0.00
1033	1	9	3	11.90	0.00
1033	2	58	2	19.00	0.00
1034	1	61	6	9.50	0.00
1034	2	53	3	13.60	0.25
1034	3	1	2	8.70	0.00
1035	1	15	1	17.50	0.00
1036	1	18	1	58.00	0.00
1037	1	62	1	36.00	0.10
1037	2	10	1	11.90	0.00
1037	3	30	1	64.40	0.00
1038	1	24	3	128.00	0.00
1038	2	19	2	39.00	0.00
1039	1	1	1	8.70	0.10
1039	2	6	1	22.00	0.00
1039	3	27	2	12.40	0.00
1039	4	31	1	8.50	0.00
1039	5	18	1	58.00	0.00
1039	6	25	1	121.60	0.00
1040	1	2	2	14.50	0.00
1040	2	1	2	8.70	0.25
1041	1	1	1	8.70	0.00
1041	2	21	1	39.00	0.00
1042	1	15	1	17.50	0.00
1043	1	29	1	46.00	0.00
1043	2	19	1	39.00	0.00
1043	3	76	1	29.00	0.00
1043	4	1	3	8.70	0.00
1044	1	16	1	26.30	0.00
1045	1	58	1	19.00	0.00
1046	1	6	1	22.00	0.00
1046	2	56	2	52.00	0.00
1046	3	70	1	21.00	0.00
1046	4	74	2	34.50	0.00
1047	1	12	1	9.80	0.00
1047	2	5	2	22.00	0.00
1048	1	4	1	22.00	0.00
1049	1	16	1	26.30	0.00
1049	2	55	1	52.00	0.00
1050	1	11	1	10.90	0.00
1050	2	33	2	8.50	0.00
1051	1	23	6	128.00	0.25
1051	2	7	1	22.00	0.00
1051	3	8	3	11.90	0.25
1051	4	35	1	74.00	0.00
1051	5	6	2	22.00	0.00
1051	6	25	2	121.60	0.00
1052	1	4	1	22.00	0.00
1053	1	13	1	21.60	0.10
1053	2	38	6	6.90	0.00
1053	3	16	1	26.30	0.00
1053	4	52	2	13.60	0.00
1054	1	26	2	6.80	0.00
1055	1	8	2	11.90	0.00
1055	2	69	1	12.60	0.00
1056	1	20	2	39.00	0.00
1057	1	11	2	10.90	0.00
1057	2	28	1	32.20	0.00
1058	1	16	2	26.30	0.00
1058	2	73	1	34.50	0.00
1059	1	3	1	27.60	0.00
1059	2	37	1	155.40	0.00
1060	1	58	2	19.00	0.00
1060	2	43	1	24.00	0.00
1060	3	1	1	8.70	0.00
1061	1	28	1	32.20	0.00
1061	2	42	1	24.00	0.00
1062	1	28	1	32.20	0.00
1063	1	8	1	11.90	0.00
1063	2	26	1	6.80	0.00
1064	1	3	1	27.60	0.00
1065	1	8	3	11.90	0.00
1065	2	70	1	21.00	0.00
1065	3	59	1	9.50	0.00
1065	4	7	1	22.00	0.00
1066	1	62	1	36.00	0.00
1066	2	28	1	32.20	0.00
1067	1	76	1	29.00	0.00
1067	2	6	1	22.00	0.00
1067	3	29	2	46.00	0.00
1068	1	1	1	8.70	0.00
1069	1	7	1	22.00	0.00
1070	1	30	1	64.40	0.00
1070	2	4	6	22.00	0.00
1070	3	1	1	8.70	0.00
1071	1	25	1	121.60	0.00
1071	2	3	1	27.60	0.00
1071	3	4	3	22.00	0.00
1072	1	61	1	9.50	0.00
1072	2	44	1	24.00	0.00
1072	3	41	2	28.00	0.00
1072	4	28	2	32.20	0.00
1072	5	1	1	8.70	0.10
1072	6	12	1	9.80	0.00
1073	1	2	1	14.50	0.00
1074	1	22	3	42.10	0.25
1075	1	71	1	35.70	0.00
1076	1	16	1	26.30	0.00
1076	2	25	1	121.60	0.00
1076	3	61	1	9.50	0.00
1077	1	2	1	14.50	0.00
1077	2	39	1	12.80	0.00
1077	3	47	1	9.20	0.00
1078	1	26	6	6.80	0.00
1078	2	13	1	21.60	0.25
1078	3	12	1	9.80	0.00
1079	1	39	1	12.80	0.00
1080	1	42	2	24.00	0.00
1080	2	32	1	8.50	0.00
1080	3	76	1	29.00	0.00
1081	1	52	1	13.60	0.10
1081	2	7	1	22.00	0.00
1081	3	76	1	29.00	0.00
1081	4	45	1	9.20	0.00
1082	1	2	1	14.50	0.10
1082	2	12	1	9.80	0.00
1083	1	19	1	39.00	0.00
1084	1	42	1	24.00	0.00
1085	1	31	1	8.50	0.00
1085	2	3	1	27.60	0.00
1085	3	59	1	9.50	0.00
1085	4	24	1	128.00	0.00
1086	1	69	1	12.60	0.00
1086	2	53	2	13.60	0.25
1086	3	20	2	39.00	0.00
1087	1	5	1	22.00	0.00
1087	2	23	1	128.00	0.00
1088	1	7	1	22.00	0.00
1089	1	45	2	9.20	0.10
1090	1	21	1	39.00	0.00
1090	2	6	1	22.00	0.00
1090	3	34	1	8.50	0.00
1091	1	19	1	39.00	0.00
1091	2	6	1	22.00	0.00
1091	3	54	1	13.60	0.00
1091	4	1	1	8.70	0.00
1092	1	25	2	121.60	0.00
1092	2	7	1	22.00	0.00
1093	1	13	2	21.60	0.00
1094	1	3	2	27.60	0.00
1094	2	1	2	8.70	0.00
1095	1	17	1	58.00	0.10
1096	1	1	1	8.70	0.00
1096	2	43	1	24.00	0.00
1097	1	32	1	8.50	0.00
1097	2	16	2	26.30	0.00
1098	1	56	1	52.00	0.00
1098	2	20	2	39.00	0.00
1099	1	17	2	58.00	0.00
1100	1	1	3	8.70	0.00
1100	2	20	1	39.00	0.00
1100	3	26	1	6.80	0.00
1100	4	24	1	128.00	0.00
1101	1	20	3	39.00	0.00
1101	2	16	1	26.30	0.00
1101	3	25	2	121.60	0.00
1102	1	62	1	36.00	0.00
1102	2	47	1	9.20	0.00
1102	3	42	1	24.00	0.00
1103	1	8	2	11.90	0.00
1103	2	28	1	32.20	0.00
1104	1	52	1	13.60	0.00
1105	1	53	1	13.60	0.00
1106	1	2	1	14.50	0.00
1106	2	1	1	8.70	0.00
1106	3	75	2	29.00	0.00
1107	1	70	1	21.00	0.00
1107	2	12	3	9.80	0.00
1108	1	3	1	27.60	0.00
1108	2	29	1	46.00	0.00
1108	3	1	1	8.70	0.00
1109	1	2	1	14.50	0.00
1110	1	1	2	8.70	0.00
1110	2	5	1	22.00	0.00
1111	1	8	2	11.90	0.00
1111	2	12	1	9.80	0.00
1111	3	55	2	52.00	0.00
1112	1	55	1	52.00	0.00
1112	2	1	1	8.70	0.00
1112	3	4	6	22.00	0.10
1113	1	71	1	35.70	0.00
1113	2	34	2	8.50	0.00
1113	3	43	3	24.00	0.00
1113	4	26	2	6.80	0.00
1114	1	44	1	24.00	0.00
1114	2	18	1	58.00	0.00
1114	3	35	2	74.00	0.00
1115	1	54	1	13.60	0.00
1115	2	1	1	8.70	0.00
1115	3	37	2	155.40	0.00
1116	1	6	1	22.00	0.00
1117	1	7	1	22.00	0.00
1118	1	53	3	13.60	0.00
1118	2	11	1	10.90	0.00
1118	3	6	1	22.00	0.00
1118	4	27	1	12.40	0.00
1118	5	56	1	52.00	0.00
1118	6	16	2	26.30	0.25
1119	1	22	1	42.10	0.00
1119	2	75	1	29.00	0.00
1119	3	27	6	12.40	0.00
1119	4	25	1	121.60	0.00
1119	5	37	1	155.40	0.00
1119	6	11	1	10.90	0.00
1120	1	29	1	46.00	0.00
1121	1	55	1	52.00	0.00
1122	1	38	2	6.90	0.00
1122	2	45	3	9.20	0.00
1122	3	36	1	85.10	0.00
1123	1	74	2	34.50	0.00
1124	1	3	6	27.60	0.00
1125	1	9	1	11.90	0.00
1125	2	54	1	13.60	0.00
1126	1	55	1	52.00	0.00
1126	2	10	1	11.90	0.00
1126	3	21	1	39.00	0.00
1126	4	35	1	74.00	0.00
1127	1	8	2	11.90	0.00
1128	1	4	1	22.00	0.00
1128	2	16	1	26.30	0.00
1129	1	21	2	39.00	0.00
1129	2	5	1	22.00	0.00
1129	3	4	1	22.00	0.00
1130	1	1	1	8.70	0.00
1130	2	29	2	46.00	0.00
1131	1	7	2	22.00	0.00
1131	2	14	1	10.50	0.25
1132	1	31	2	8.50	0.00
1132	2	72	2	34.50	0.00
1133	1	2	2	14.50	0.00
1134	1	15	1	17.50	0.00
1135	1	10	3	11.90	0.00
1135	2	5	1	22.00	0.00
1136	1	4	2	22.00	0.00
1137	1	4	1	22.00	0.00
1138	1	2	1	14.50	0.00
1138	2	17	2	58.00	0.00
1139	1	2	1	14.50	0.00
1139	2	10	1	11.90	0.00
1140	1	9	2	11.90	0.00
1141	1	17	1	58.00	0.00
1141	2	28	1	32.20	0.00
1141	3	46	1	9.20	0.00
1141	4	21	1	39.00	0.00
1141	5	8	1	11.90	0.00
1141	6	11	3	10.90	0.00
1142	1	30	1	64.40	0.00
1142	2	36	6	85.10	0.00
1143	1	32	2	8.50	0.00
1143	2	10	2	11.90	0.00
1144	1	7	1	22.00	0.00
1144	2	29	1	46.00	0.00
1144	3	39	2	12.80	0.00
1144	4	10	1	11.90	0.00
1145	1	23	1	128.00	0.00
1145	2	44	1	24.00	0.00
1145	3	9	1	11.90	0.00
1145	4	1	1	8.70	0.00
1145	5	11	1	10.90	0.00
1145	6	2	3	14.50	0.00
1146	1	43	1	24.00	0.00
1146	2	42	2	24.00	0.00
1146	3	28	2	32.20	0.00
1147	1	1	1	8.70	0.00
1148	1	5	6	22.00	0.00
1148	2	17	3	58.00	0.00
1148	3	21	1	39.00	0.00
1149	1	29	1	46.00	0.00
1149	2	27	1	12.40	0.00
1149	3	1	1	8.70	0.00
1150	1	29	1	46.00	0.00
1150	2	7	1	22.00	0.00
1151	1	17	2	58.00	0.00
1152	1	3	1	27.60	0.00
1152	2	16	1	26.30	0.00
1152	3	8	1	11.90	0.00
1152	4	40	1	16.80	0.00
1152	5	5	3	22.00	0.00
1152	6	18	1	58.00	0.00
1153	1	27	1	12.40	0.00
1153	2	4	1	22.00	0.00
1153	3	17	1	58.00	0.00
1154	1	4	1	22.00	0.00
1154	2	22	1	42.10	0.00
1154	3	40	1	16.80	0.00
1154	4	2	2	14.50	0.00
1154	5	28	1	32.20	0.00
1154	6	44	1	24.00	0.00
1155	1	43	3	24.00	0.00
1155	2	15	2	17.50	0.00
1156	1	4	1	22.00	0.00
1156	2	45	3	9.20	0.00
1157	1	3	1	27.60	0.00
1157	2	13	2	21.60	0.00
1158	1	14	2	10.50	0.00
1158	2	3	6	27.60	0.25
1158	3	33	1	8.50	0.00
1158	4	30	1	64.40	0.00
1159	1	71	1	35.70	0.00
1159	2	24	1	128.00	0.00
1160	1	24	1	128.00	0.00
1160	2	7	1	22.00	0.00
1160	3	16	1	26.30	0.00
1160	4	18	1	58.00	0.00
1160	5	19	1	39.00	0.25
1160	6	74	3	34.50	0.00
1161	1	3	1	27.60	0.00
1161	2	16	2	26.30	0.00
1161	3	11	1	10.90	0.00
1162	1	14	1	10.50	0.00
1162	2	24	3	128.00	0.00
1163	1	18	1	58.00	0.00
1164	1	30	2	64.40	0.00
1165	1	6	1	22.00	0.00
1165	2	17	1	58.00	0.00
1166	1	54	1	13.60	0.10
1167	1	1	1	8.70	0.25
1167	2	12	1	9.80	0.00
1167	3	10	2	11.90	0.00
1168	1	1	6	8.70	0.00
1168	2	26	2	6.80	0.00
1169	1	36	1	85.10	0.00
1170	1	28	2	32.20	0.00
1170	2	1	1	8.70	0.00
1171	1	1	1	8.70	0.00
1171	2	4	1	22.00	0.00
1171	3	12	1	9.80	0.00
1171	4	31	1	8.50	0.00
1171	5	33	1	8.50	0.00
1171	6	13	1	21.60	0.00
1172	1	8	2	11.90	0.00
1172	2	72	2	34.50	0.25
1172	3	9	1	11.90	0.00
1173	1	35	2	74.00	0.00
1173	2	1	1	8.70	0.00
1173	3	3	2	27.60	0.00
1173	4	11	1	10.90	0.00
1173	5	62	1	36.00	0.00
1173	6	6	1	22.00	0.00
1174	1	1	1	8.70	0.00
1175	1	6	1	22.00	0.00
1175	2	8	1	11.90	0.25
1175	3	53	1	13.60	0.00
1176	1	1	1	8.70	0.25
1176	2	27	1	12.40	0.25
1177	1	2	2	14.50	0.00
1178	1	74	1	34.50	0.00
1178	2	63	2	43.20	0.10
1178	3	57	1	11.40	0.00
1179	1	30	3	64.40	0.00
1180	1	6	1	22.00	0.00
1181	1	14	3	10.50	0.00
1182	1	2	1	14.50	0.00
1182	2	10	2	11.90	0.00
1183	1	11	1	10.90	0.00
1184	1	11	1	10.90	0.00
1185	1	38	1	6.90	0.00
1185	2	62	1	36.00	0.00
1185	3	1	1	8.70	0.10
1185	4	4	1	22.00	0.00
1185	5	16	1	26.30	0.00
1185	6	25	1	121.60	0.00
1186	1	59	1	9.50	0.00
1186	2	31	2	8.50	0.00
1186	3	25	1	121.60	0.00
1186	4	4	1	22.00	0.00
1187	1	10	1	11.90	0.00
1188	1	40	2	16.80	0.00
1188	2	20	1	39.00	0.00
1188	3	55	1	52.00	0.00
1188	4	52	1	13.60	0.00
1189	1	21	1	39.00	0.00
1189	2	3	1	27.60	0.00
1190	1	24	2	128.00	0.00
1190	2	70	1	21.00	0.00
1190	3	20	2	39.00	0.00
1191	1	40	1	16.80	0.00
1192	1	14	1	10.50	0.00
1192	2	7	1	22.00	0.00
1193	1	1	1	8.70	0.00
1193	2	69	1	12.60	0.00
1193	3	29	2	46.00	0.00
1194	1	16	1	26.30	0.00
1194	2	8	1	11.90	0.00
1195	1	55	1	52.00	0.00
1195	2	61	1	9.50	0.00
1196	1	23	1	128.00	0.00
1196	2	53	1	13.60	0.00
1196	3	69	1	12.60	0.00
1196	4	1	2	8.70	0.00
1197	1	42	2	24.00	0.25
1197	2	33	2	8.50	0.00
1198	1	7	2	22.00	0.00
1198	2	2	1	14.50	0.00
1199	1	38	2	6.90	0.25
1199	2	8	1	11.90	0.00
1199	3	40	1	16.80	0.00
1200	1	12	1	9.80	0.00
1200	2	14	1	10.50	0.00
1200	3	70	1	21.00	0.00
1201	1	15	1	17.50	0.00
1201	2	52	1	13.60	0.00
1201	3	11	1	10.90	0.00
1202	1	4	1	22.00	0.00
1202	2	7	1	22.00	0.00
1203	1	5	2	22.00	0.00
1204	1	1	2	8.70	0.00
1204	2	31	1	8.50	0.00
1205	1	74	2	34.50	0.00
1205	2	38	1	6.90	0.00
1206	1	12	1	9.80	0.00
1206	2	21	1	39.00	0.00
1207	1	20	1	39.00	0.00
1207	2	14	2	10.50	0.10
1207	3	58	1	19.00	0.00
1208	1	14	1	10.50	0.00
1209	1	31	2	8.50	0.00
1209	2	11	1	10.90	0.10
1209	3	5	1	22.00	0.10
1210	1	5	1	22.00	0.00
1210	2	55	1	52.00	0.00
1210	3	2	3	14.50	0.00
1210	4	11	1	10.90	0.00
1211	1	56	1	52.00	0.00
1211	2	23	1	128.00	0.00
1212	1	31	1	8.50	0.25
1212	2	4	1	22.00	0.00
1212	3	1	2	8.70	0.00
1213	1	16	1	26.30	0.00
1213	2	1	6	8.70	0.00
1214	1	28	1	32.20	0.00
1215	1	7	2	22.00	0.00
1215	2	30	1	64.40	0.00
1216	1	1	2	8.70	0.00
1216	2	16	1	26.30	0.00
1217	1	59	1	9.50	0.00
1217	2	74	1	34.50	0.00
1217	3	29	1	46.00	0.00
1218	1	1	1	8.70	0.00
1218	2	56	6	52.00	0.00
1218	3	40	2	16.80	0.25
1219	1	18	1	58.00	0.00
1220	1	1	1	8.70	0.00
1220	2	2	3	14.50	0.00
1221	1	2	1	14.50	0.00
1221	2	1	2	8.70	0.00
1221	3	29	1	46.00	0.00
1222	1	40	1	16.80	0.00
1222	2	25	2	121.60	0.25
1222	3	3	2	27.60	0.00
1223	1	1	2	8.70	0.00
1223	2	5	1	22.00	0.00
1223	3	30	1	64.40	0.00
1224	1	12	3	9.80	0.00
1224	2	24	1	128.00	0.00
1225	1	54	1	13.60	0.25
1226	1	1	2	8.70	0.00
1226	2	23	1	128.00	0.00
1227	1	1	1	8.70	0.00
1228	1	6	2	22.00	0.00
1228	2	10	1	11.90	0.00
1228	3	1	1	8.70	0.00
1228	4	32	3	8.50	0.00
1229	1	4	1	22.00	0.00
1229	2	3	3	27.60	0.00
1229	3	52	1	13.60	0.00
1230	1	75	1	29.00	0.00
1231	1	75	1	29.00	0.00
1231	2	3	1	27.60	0.00
1231	3	33	1	8.50	0.10
1232	1	2	1	14.50	0.25
1232	2	4	3	22.00	0.00
1232	3	53	1	13.60	0.00
1232	4	3	2	27.60	0.00
1232	5	7	1	22.00	0.00
1232	6	40	3	16.80	0.00
1233	1	2	1	14.50	0.00
1233	2	12	1	9.80	0.00
1233	3	53	2	13.60	0.10
1233	4	3	2	27.60	0.00
1234	1	43	1	24.00	0.00
1234	2	6	1	22.00	0.00
1235	1	7	1	22.00	0.00
1235	2	41	1	28.00	0.00
1236	1	29	3	46.00	0.00
1236	2	25	2	121.60	0.00
1237	1	17	1	58.00	0.00
1237	2	1	1	8.70	0.00
1237	3	38	1	6.90	0.00
1238	1	10	1	11.90	0.00
1239	1	13	1	21.60	0.00
1239	2	63	1	43.20	0.00
1239	3	56	3	52.00	0.00
1239	4	7	2	22.00	0.00
1240	1	19	1	39.00	0.00
1240	2	33	1	8.50	0.00
1240	3	6	1	22.00	0.00
1241	1	4	2	22.00	0.00
1241	2	22	2	42.10	0.00
1242	1	12	1	9.80	0.00
1242	2	5	1	22.00	0.00
1243	1	71	2	35.70	0.00
1244	1	9	1	11.90	0.00
1245	1	23	1	128.00	0.00
1245	2	34	1	8.50	0.00
1245	3	38	1	6.90	0.00
1246	1	48	1	9.80	0.00
1246	2	50	1	31.00	0.00
1246	3	7	1	22.00	0.10
1246	4	15	1	17.50	0.00
1247	1	35	1	74.00	0.00
1248	1	27	1	12.40	0.00
1248	2	1	1	8.70	0.00
1248	3	42	1	24.00	0.00
1248	4	56	2	52.00	0.00
1249	1	53	3	13.60	0.00
1250	1	11	1	10.90	0.00
1250	2	60	1	9.50	0.00
1250	3	2	1	14.50	0.10
1251	1	30	1	64.40	0.00
1251	2	6	1	22.00	0.00
1251	3	62	2	36.00	0.00
1252	1	2	1	14.50	0.00
1252	2	16	1	26.30	0.25
1253	1	8	1	11.90	0.00
1254	1	30	1	64.40	0.00
1255	1	2	1	14.50	0.00
1256	1	15	1	17.50	0.00
1257	1	4	1	22.00	0.00
1258	1	37	1	155.40	0.00
1258	2	2	1	14.50	0.00
1259	1	59	1	9.50	0.00
1260	1	11	2	10.90	0.00
1260	2	21	1	39.00	0.00
1261	1	46	1	9.20	0.00
1261	2	59	2	9.50	0.00
1261	3	9	1	11.90	0.00
1261	4	11	1	10.90	0.00
1262	1	42	1	24.00	0.00
1263	1	14	1	10.50	0.25
1264	1	12	1	9.80	0.00
1264	2	45	1	9.20	0.00
1265	1	63	1	43.20	0.00
1266	1	61	2	9.50	0.00
1267	1	14	2	10.50	0.00
1268	1	25	1	121.60	0.00
1269	1	53	3	13.60	0.00
1269	2	21	1	39.00	0.00
1270	1	43	1	24.00	0.00
1271	1	34	1	8.50	0.00
1271	2	1	1	8.70	0.00
1271	3	13	1	21.60	0.00
1272	1	18	2	58.00	0.00
1272	2	62	1	36.00	0.10
1272	3	10	1	11.90	0.25
1273	1	1	1	8.70	0.00
1273	2	9	1	11.90	0.00
1274	1	1	1	8.70	0.00
1274	2	12	2	9.80	0.00
1275	1	1	1	8.70	0.00
1275	2	43	1	24.00	0.00
1275	3	25	2	121.60	0.00
1275	4	20	2	39.00	0.00
1275	5	63	1	43.20	0.00
1275	6	33	3	8.50	0.10
1276	1	2	3	14.50	0.00
1276	2	45	1	9.20	0.00
1276	3	46	2	9.20	0.00
1276	4	7	1	22.00	0.00
1277	1	5	1	22.00	0.00
1277	2	11	1	10.90	0.00
1277	3	24	1	128.00	0.00
1278	1	1	1	8.70	0.00
1278	2	42	1	24.00	0.00
1279	1	26	2	6.80	0.00
1279	2	7	1	22.00	0.00
1279	3	40	1	16.80	0.00
1280	1	26	1	6.80	0.00
1280	2	72	1	34.50	0.00
1281	1	4	1	22.00	0.00
1281	2	31	1	8.50	0.00
1282	1	47	1	9.20	0.00
1283	1	3	1	27.60	0.00
1283	2	24	1	128.00	0.00
1283	3	21	2	39.00	0.00
1284	1	48	1	9.80	0.00
1284	2	28	1	32.20	0.00
1284	3	50	2	31.00	0.00
1285	1	1	2	8.70	0.00
1285	2	5	1	22.00	0.25
1285	3	69	1	12.60	0.00
1286	1	25	1	121.60	0.00
1287	1	26	1	6.80	0.00
1287	2	27	6	12.40	0.25
1287	3	12	2	9.80	0.00
1287	4	75	1	29.00	0.00
1288	1	32	1	8.50	0.10
1289	1	21	1	39.00	0.10
1289	2	24	2	128.00	0.00
1290	1	8	1	11.90	0.00
1291	1	19	1	39.00	0.00
1292	1	1	2	8.70	0.00
1292	2	5	1	22.00	0.00
1292	3	25	2	121.60	0.10
1292	4	8	1	11.90	0.00
1292	5	40	1	16.80	0.00
1292	6	52	1	13.60	0.00
1293	1	52	2	13.60	0.00
1293	2	3	1	27.60	0.25
1294	1	31	1	8.50	0.00
1294	2	57	1	11.40	0.00
1295	1	26	1	6.80	0.00
1295	2	9	1	11.90	0.00
1296	1	9	1	11.90	0.00
1297	1	29	1	46.00	0.00
1297	2	1	1	8.70	0.00
1297	3	63	1	43.20	0.00
1298	1	14	2	10.50	0.00
1299	1	22	2	42.10	0.00
1300	1	6	1	22.00	0.00
1300	2	35	1	74.00	0.00
1301	1	1	1	8.70	0.00
1301	2	24	2	128.00	0.00
1301	3	5	1	22.00	0.00
1301	4	71	1	35.70	0.00
1301	5	7	1	22.00	0.00
1301	6	16	1	26.30	0.00
1302	1	2	1	14.50	0.00
1302	2	1	1	8.70	0.00
1302	3	18	1	58.00	0.00
1303	1	1	1	8.70	0.00
1304	1	36	2	85.10	0.00
1304	2	3	1	27.60	0.25
1305	1	34	1	8.50	0.00
1305	2	60	1	9.50	0.10
1306	1	4	1	22.00	0.00
1306	2	18	1	58.00	0.00
1307	1	17	1	58.00	0.00
1307	2	43	2	24.00	0.00
1308	1	40	1	16.80	0.00
1309	1	22	1	42.10	0.00
1309	2	48	1	9.80	0.00
1310	1	3	1	27.60	0.00
1310	2	18	1	58.00	0.10
1311	1	10	1	11.90	0.00
1311	2	72	1	34.50	0.00
1311	3	76	1	29.00	0.00
1312	1	11	1	10.90	0.00
1313	1	13	1	21.60	0.00
1314	1	42	1	24.00	0.00
1315	1	76	1	29.00	0.00
1316	1	3	1	27.60	0.00
1316	2	19	2	39.00	0.00
1316	3	10	1	11.90	0.00
1316	4	21	1	39.00	0.00
1316	5	52	1	13.60	0.00
1316	6	13	1	21.60	0.00
1317	1	2	1	14.50	0.00
1317	2	6	1	22.00	0.00
1318	1	24	2	128.00	0.00
1318	2	2	1	14.50	0.00
1319	1	20	1	39.00	0.00
1319	2	27	1	12.40	0.00
1319	3	25	1	121.60	0.00
1319	4	31	1	8.50	0.25
1320	1	5	1	22.00	0.00
1320	2	31	2	8.50	0.00
1320	3	55	1	52.00	0.00
1321	1	27	1	12.40	0.00
1322	1	23	1	128.00	0.00
1323	1	54	1	13.60	0.00
1324	1	43	1	24.00	0.00
1324	2	46	1	9.20	0.00
1324	3	3	1	27.60	0.00
1325	1	6	6	22.00	0.10
1325	2	1	1	8.70	0.00
1326	1	5	1	22.00	0.00
1326	2	19	1	39.00	0.00
1326	3	1	2	8.70	0.00
1327	1	22	1	42.10	0.00
1328	1	4	2	22.00	0.00
1329	1	1	2	8.70	0.00
1329	2	44	2	24.00	0.00
1330	1	57	3	11.40	0.00
1330	2	37	1	155.40	0.00
1330	3	50	2	31.00	0.00
1331	1	4	3	22.00	0.00
1331	2	16	2	26.30	0.00
1332	1	45	1	9.20	0.00
1332	2	1	3	8.70	0.00
1332	3	6	1	22.00	0.00
1332	4	11	1	10.90	0.00
1333	1	6	2	22.00	0.00
1334	1	46	1	9.20	0.00
1335	1	12	1	9.80	0.25
1335	2	58	2	19.00	0.10
1336	1	46	1	9.20	0.25
1337	1	9	1	11.90	0.25
1338	1	72	1	34.50	0.00
1339	1	40	1	16.80	0.00
1340	1	7	1	22.00	0.00
1340	2	19	1	39.00	0.25
1341	1	3	1	27.60	0.00
1342	1	12	1	9.80	0.00
1342	2	37	1	155.40	0.00
1342	3	1	1	8.70	0.00
1342	4	39	2	12.80	0.00
1342	5	75	2	29.00	0.00
1342	6	6	6	22.00	0.00
1343	1	8	1	11.90	0.00
1344	1	17	1	58.00	0.00
1345	1	1	1	8.70	0.00
1345	2	72	1	34.50	0.00
1346	1	1	3	8.70	0.00
1347	1	3	1	27.60	0.00
1348	1	30	2	64.40	0.00
1349	1	57	2	11.40	0.00
1349	2	69	2	12.60	0.00
1349	3	14	1	10.50	0.00
1350	1	20	1	39.00	0.00
1351	1	40	2	16.80	0.00
1351	2	4	2	22.00	0.00
1352	1	9	2	11.90	0.00
1352	2	76	1	29.00	0.00
1353	1	71	1	35.70	0.00
1353	2	1	2	8.70	0.00
1353	3	76	2	29.00	0.00
1353	4	15	1	17.50	0.00
1353	5	24	2	128.00	0.00
1353	6	10	1	11.90	0.00
1354	1	36	3	85.10	0.00
1354	2	12	3	9.80	0.00
1355	1	31	1	8.50	0.00
1356	1	24	1	128.00	0.00
1357	1	5	1	22.00	0.00
1357	2	1	6	8.70	0.00
1357	3	35	1	74.00	0.00
1357	4	36	3	85.10	0.00
1358	1	15	1	17.50	0.00
1358	2	5	1	22.00	0.25
1358	3	43	1	24.00	0.00
1359	1	22	2	42.10	0.00
1360	1	25	2	121.60	0.00
1361	1	39	1	12.80	0.00
1361	2	1	1	8.70	0.00
1361	3	24	1	128.00	0.00
1362	1	45	1	9.20	0.00
1363	1	38	3	6.90	0.00
1364	1	47	1	9.20	0.00
1364	2	75	2	29.00	0.00
1365	1	18	1	58.00	0.00
1365	2	2	1	14.50	0.00
1365	3	32	2	8.50	0.00
1365	4	19	1	39.00	0.10
1366	1	1	1	8.70	0.00
1366	2	21	3	39.00	0.00
1367	1	37	1	155.40	0.00
1367	2	47	6	9.20	0.00
1367	3	9	1	11.90	0.00
1368	1	22	1	42.10	0.00
1368	2	7	1	22.00	0.00
1368	3	8	2	11.90	0.00
1368	4	3	1	27.60	0.00
1369	1	2	2	14.50	0.00
1370	1	3	1	27.60	0.00
1370	2	15	1	17.50	0.00
1371	1	3	1	27.60	0.00
1371	2	19	1	39.00	0.00
1371	3	18	1	58.00	0.00
1371	4	4	1	22.00	0.00
1372	1	72	2	34.50	0.00
1373	1	16	2	26.30	0.00
1374	1	54	1	13.60	0.00
1374	2	6	1	22.00	0.00
1375	1	76	1	29.00	0.00
1376	1	70	1	21.00	0.00
1376	2	7	2	22.00	0.00
1376	3	32	1	8.50	0.00
1377	1	74	1	34.50	0.00
1377	2	37	2	155.40	0.00
1377	3	20	1	39.00	0.00
1378	1	5	1	22.00	0.10
1379	1	19	2	39.00	0.00
1379	2	1	1	8.70	0.00
1379	3	3	1	27.60	0.00
1380	1	4	1	22.00	0.00
1381	1	9	1	11.90	0.00
1381	2	2	2	14.50	0.00
1381	3	14	1	10.50	0.00
1382	1	20	1	39.00	0.00
1382	2	44	1	24.00	0.00
1383	1	52	1	13.60	0.00
1383	2	24	1	128.00	0.00
1384	1	1	2	8.70	0.00
1384	2	27	3	12.40	0.00
1385	1	1	1	8.70	0.00
1386	1	7	2	22.00	0.00
1386	2	22	1	42.10	0.00
1387	1	8	2	11.90	0.25
1388	1	1	1	8.70	0.00
1389	1	3	1	27.60	0.00
1389	2	21	1	39.00	0.00
1390	1	2	1	14.50	0.00
1390	2	10	1	11.90	0.00
1391	1	51	1	31.00	0.00
1391	2	25	2	121.60	0.00
1392	1	19	1	39.00	0.00
1392	2	29	1	46.00	0.25
1393	1	25	3	121.60	0.00
1394	1	34	1	8.50	0.00
1395	1	13	1	21.60	0.00
1396	1	4	1	22.00	0.00
1396	2	7	1	22.00	0.00
1396	3	31	1	8.50	0.00
1397	1	7	1	22.00	0.00
1397	2	36	2	85.10	0.00
1398	1	13	3	21.60	0.00
1399	1	33	6	8.50	0.00
1399	2	29	1	46.00	0.00
1400	1	1	1	8.70	0.00
1400	2	12	1	9.80	0.00
1400	3	47	1	9.20	0.00
1401	1	25	1	121.60	0.25
1401	2	47	1	9.20	0.00
1401	3	15	1	17.50	0.00
1401	4	16	2	26.30	0.00
1402	1	18	1	58.00	0.00
1402	2	8	1	11.90	0.00
1402	3	44	1	24.00	0.00
1402	4	4	1	22.00	0.00
1402	5	20	1	39.00	0.00
1402	6	32	1	8.50	0.00
1403	1	22	3	42.10	0.00
1403	2	1	1	8.70	0.00
1404	1	62	2	36.00	0.00
1404	2	75	3	29.00	0.00
1404	3	13	1	21.60	0.00
1405	1	13	1	21.60	0.00
1405	2	10	3	11.90	0.00
1406	1	9	2	11.90	0.00
1407	1	4	1	22.00	0.00
1407	2	49	1	15.80	0.00
1408	1	72	3	34.50	0.00
1408	2	40	3	16.80	0.00
1408	3	1	1	8.70	0.00
1408	4	47	2	9.20	0.00
1409	1	39	1	12.80	0.00
1409	2	1	1	8.70	0.00
1410	1	6	1	22.00	0.00
1411	1	49	1	15.80	0.00
1411	2	37	1	155.40	0.00
1412	1	49	1	15.80	0.00
1412	2	2	2	14.50	0.00
1413	1	2	1	14.50	0.00
1414	1	29	1	46.00	0.00
1414	2	23	3	128.00	0.00
1415	1	10	1	11.90	0.00
1415	2	15	3	17.50	0.00
1416	1	26	1	6.80	0.25
1417	1	3	2	27.60	0.00
1417	2	1	3	8.70	0.00
1418	1	6	2	22.00	0.00
1418	2	1	1	8.70	0.10
1418	3	2	3	14.50	0.00
1419	1	13	6	21.60	0.00
1420	1	2	1	14.50	0.00
1421	1	4	2	22.00	0.00
1421	2	20	2	39.00	0.00
1422	1	27	1	12.40	0.00
1422	2	47	1	9.20	0.00
1423	1	2	1	14.50	0.00
1423	2	1	1	8.70	0.00
1423	3	16	1	26.30	0.00
1423	4	57	2	11.40	0.00
1424	1	75	1	29.00	0.00
1425	1	3	1	27.60	0.10
1425	2	47	1	9.20	0.00
1426	1	1	1	8.70	0.00
1427	1	14	1	10.50	0.00
1427	2	39	1	12.80	0.00
1427	3	47	1	9.20	0.00
1428	1	71	2	35.70	0.25
1429	1	1	1	8.70	0.00
1429	2	18	2	58.00	0.00
1430	1	5	1	22.00	0.00
1431	1	11	2	10.90	0.00
1432	1	56	1	52.00	0.00
1432	2	22	1	42.10	0.00
1433	1	54	2	13.60	0.00
1433	2	44	2	24.00	0.00
1433	3	1	1	8.70	0.00
1434	1	1	1	8.70	0.00
1434	2	6	2	22.00	0.00
1435	1	21	1	39.00	0.00
1435	2	45	1	9.20	0.00
1435	3	18	1	58.00	0.00
1436	1	73	3	34.50	0.00
1437	1	12	1	9.80	0.00
1438	1	1	1	8.70	0.00
1439	1	11	1	10.90	0.00
1440	1	54	1	13.60	0.00
1440	2	74	1	34.50	0.00
1441	1	9	1	11.90	0.25
1441	2	30	1	64.40	0.00
1441	3	54	3	13.60	0.00
1442	1	27	1	12.40	0.00
1443	1	3	2	27.60	0.00
1443	2	2	2	14.50	0.00
1444	1	15	1	17.50	0.00
1445	1	58	1	19.00	0.00
1445	2	20	2	39.00	0.00
1446	1	1	1	8.70	0.00
1446	2	4	1	22.00	0.00
1446	3	17	1	58.00	0.00
1447	1	10	1	11.90	0.00
1447	2	3	1	27.60	0.00
1448	1	17	1	58.00	0.00
1449	1	7	1	22.00	0.00
1450	1	4	1	22.00	0.00
1450	2	6	1	22.00	0.00
1451	1	7	1	22.00	0.00
1451	2	8	1	11.90	0.00
1451	3	49	1	15.80	0.00
1452	1	23	1	128.00	0.00
1453	1	7	1	22.00	0.00
1453	2	1	1	8.70	0.00
1453	3	43	1	24.00	0.00
1454	1	2	1	14.50	0.10
1454	2	60	1	9.50	0.00
1455	1	48	1	9.80	0.00
1455	2	69	1	12.60	0.00
1455	3	10	1	11.90	0.25
1455	4	11	2	10.90	0.00
1456	1	55	1	52.00	0.00
1457	1	50	1	31.00	0.00
1457	2	51	1	31.00	0.00
1457	3	34	6	8.50	0.00
1457	4	9	1	11.90	0.10
1458	1	2	1	14.50	0.00
1459	1	17	3	58.00	0.00
1460	1	14	3	10.50	0.00
1460	2	1	1	8.70	0.00
1461	1	28	1	32.20	0.00
1461	2	16	3	26.30	0.00
1461	3	25	1	121.60	0.00
1461	4	1	1	8.70	0.00
1462	1	40	2	16.80	0.10
1462	2	7	1	22.00	0.00
1463	1	1	1	8.70	0.00
1463	2	53	3	13.60	0.00
1464	1	35	1	74.00	0.00
1464	2	47	1	9.20	0.00
1464	3	63	1	43.20	0.00
1465	1	54	2	13.60	0.00
1465	2	1	1	8.70	0.00
1466	1	2	1	14.50	0.00
1466	2	8	1	11.90	0.00
1466	3	15	3	17.50	0.00
1466	4	13	3	21.60	0.00
1467	1	70	1	21.00	0.25
1467	2	2	1	14.50	0.00
1467	3	11	1	10.90	0.00
1468	1	63	1	43.20	0.00
1468	2	45	1	9.20	0.00
1468	3	1	1	8.70	0.00
1469	1	48	1	9.80	0.00
1469	2	19	1	39.00	0.00
1469	3	49	1	15.80	0.00
1469	4	50	3	31.00	0.00
1470	1	24	3	128.00	0.00
1470	2	8	1	11.90	0.00
1470	3	49	1	15.80	0.00
1471	1	5	3	22.00	0.00
1471	2	1	1	8.70	0.00
1472	1	8	3	11.90	0.00
1472	2	2	2	14.50	0.25
1472	3	47	1	9.20	0.00
1472	4	59	1	9.50	0.00
1473	1	74	2	34.50	0.00
1474	1	1	1	8.70	0.00
1475	1	17	1	58.00	0.00
1476	1	8	2	11.90	0.00
1477	1	1	3	8.70	0.00
1477	2	19	1	39.00	0.00
1477	3	33	1	8.50	0.00
1478	1	42	1	24.00	0.00
1479	1	21	1	39.00	0.00
1479	2	11	1	10.90	0.00
1479	3	16	1	26.30	0.00
1479	4	44	1	24.00	0.00
1480	1	7	1	22.00	0.00
1481	1	2	1	14.50	0.00
1481	2	32	1	8.50	0.00
1481	3	15	2	17.50	0.00
1481	4	63	2	43.20	0.00
1481	5	37	6	155.40	0.00
1481	6	53	2	13.60	0.00
1482	1	16	1	26.30	0.00
1483	1	2	1	14.50	0.10
1483	2	1	1	8.70	0.00
1483	3	69	1	12.60	0.00
1484	1	69	1	12.60	0.00
1484	2	27	1	12.40	0.00
1484	3	6	1	22.00	0.00
1484	4	1	2	8.70	0.00
1485	1	14	1	10.50	0.00
1486	1	1	1	8.70	0.00
1486	2	6	2	22.00	0.00
1486	3	10	1	11.90	0.00
1486	4	24	1	128.00	0.00
1487	1	1	1	8.70	0.00
1487	2	75	2	29.00	0.00
1488	1	20	1	39.00	0.00
1488	2	3	1	27.60	0.00
1489	1	63	2	43.20	0.00
1489	2	33	1	8.50	0.00
1489	3	7	1	22.00	0.00
1489	4	11	2	10.90	0.00
1490	1	72	1	34.50	0.00
1490	2	1	2	8.70	0.00
1491	1	3	1	27.60	0.00
1492	1	7	1	22.00	0.00
1492	2	1	1	8.70	0.00
1492	3	71	1	35.70	0.00
1492	4	43	1	24.00	0.00
1492	5	38	1	6.90	0.00
1492	6	31	1	8.50	0.10
1493	1	69	1	12.60	0.00
1494	1	1	1	8.70	0.00
1495	1	70	1	21.00	0.00
1495	2	44	1	24.00	0.00
1496	1	4	3	22.00	0.00
1496	2	47	1	9.20	0.00
1497	1	6	2	22.00	0.00
1497	2	76	1	29.00	0.00
1498	1	38	2	6.90	0.00
1498	2	74	2	34.50	0.00
1499	1	32	3	8.50	0.00
1499	2	62	2	36.00	0.00
1500	1	69	1	12.60	0.00
1500	2	1	2	8.70	0.00
1501	1	3	1	27.60	0.00
1501	2	10	1	11.90	0.00
1501	3	18	3	58.00	0.00
1502	1	36	1	85.10	0.00
1502	2	6	2	22.00	0.00
1502	3	28	3	32.20	0.00
1502	4	12	1	9.80	0.00
1503	1	13	1	21.60	0.00
1504	1	18	1	58.00	0.00
1504	2	76	3	29.00	0.00
1505	1	1	1	8.70	0.00
1505	2	75	1	29.00	0.00
1506	1	27	1	12.40	0.00
1506	2	40	2	16.80	0.00
1507	1	6	1	22.00	0.00
1507	2	2	2	14.50	0.00
1508	1	12	1	9.80	0.00
1508	2	21	1	39.00	0.10
1509	1	17	2	58.00	0.00
1509	2	44	1	24.00	0.00
1509	3	39	1	12.80	0.10
1510	1	14	1	10.50	0.00
1510	2	40	1	16.80	0.00
1510	3	72	2	34.50	0.00
1511	1	18	1	58.00	0.00
1512	1	1	1	8.70	0.00
1512	2	8	1	11.90	0.00
1513	1	22	2	42.10	0.00
1514	1	50	2	31.00	0.00
1515	1	56	2	52.00	0.00
1515	2	19	1	39.00	0.00
1515	3	37	1	155.40	0.00
1516	1	3	1	27.60	0.00
1516	2	60	1	9.50	0.00
1516	3	32	2	8.50	0.00
1517	1	33	3	8.50	0.00
1517	2	42	2	24.00	0.00
1517	3	1	1	8.70	0.10
1517	4	15	1	17.50	0.00
1518	1	15	2	17.50	0.00
1518	2	6	1	22.00	0.25
1518	3	76	2	29.00	0.00
1518	4	37	1	155.40	0.00
1519	1	35	1	74.00	0.00
1519	2	36	1	85.10	0.00
1520	1	9	1	11.90	0.00
1521	1	6	1	22.00	0.00
1521	2	2	1	14.50	0.00
1522	1	41	1	28.00	0.00
1523	1	2	1	14.50	0.00
1524	1	8	1	11.90	0.00
1524	2	18	3	58.00	0.00
1524	3	29	1	46.00	0.00
1524	4	69	1	12.60	0.00
1525	1	72	1	34.50	0.00
1526	1	49	1	15.80	0.00
1526	2	20	3	39.00	0.00
1526	3	51	1	31.00	0.10
1527	1	2	1	14.50	0.00
1527	2	28	1	32.20	0.00
1527	3	27	2	12.40	0.00
1528	1	1	6	8.70	0.00
1529	1	42	2	24.00	0.00
1529	2	37	1	155.40	0.00
1529	3	39	1	12.80	0.10
1529	4	13	2	21.60	0.00
1530	1	27	1	12.40	0.10
1530	2	2	1	14.50	0.00
1530	3	1	1	8.70	0.00
1531	1	9	1	11.90	0.00
1531	2	1	2	8.70	0.00
1531	3	10	2	11.90	0.00
1532	1	15	1	17.50	0.00
1532	2	73	1	34.50	0.00
1532	3	62	2	36.00	0.10
1533	1	57	1	11.40	0.00
1533	2	15	1	17.50	0.00
1534	1	1	1	8.70	0.00
1534	2	38	3	6.90	0.25
1535	1	2	1	14.50	0.00
1535	2	38	1	6.90	0.00
1535	3	40	1	16.80	0.00
1535	4	55	1	52.00	0.00
1536	1	23	1	128.00	0.00
1536	2	69	3	12.60	0.00
1536	3	2	1	14.50	0.00
1537	1	4	1	22.00	0.00
1537	2	7	1	22.00	0.00
1537	3	9	1	11.90	0.10
1537	4	60	3	9.50	0.00
1538	1	1	1	8.70	0.00
1538	2	21	2	39.00	0.00
1538	3	5	1	22.00	0.00
1539	1	11	1	10.90	0.10
1540	1	13	1	21.60	0.00
1540	2	16	1	26.30	0.00
1541	1	50	2	31.00	0.00
1541	2	10	1	11.90	0.00
1542	1	47	1	9.20	0.00
1542	2	19	1	39.00	0.00
1542	3	41	1	28.00	0.00
1542	4	40	1	16.80	0.00
1542	5	14	1	10.50	0.00
1542	6	25	1	121.60	0.00
1543	1	46	2	9.20	0.00
1543	2	4	1	22.00	0.00
1543	3	54	6	13.60	0.00
1543	4	8	1	11.90	0.00
1543	5	2	1	14.50	0.00
1543	6	17	2	58.00	0.00
1544	1	4	2	22.00	0.00
1545	1	1	1	8.70	0.10
1546	1	13	1	21.60	0.10
1546	2	57	3	11.40	0.00
1547	1	13	1	21.60	0.00
1548	1	57	1	11.40	0.00
1549	1	4	1	22.00	0.00
1550	1	30	1	64.40	0.00
1550	2	53	1	13.60	0.00
1550	3	13	1	21.60	0.00
1551	1	3	1	27.60	0.00
1552	1	70	1	21.00	0.00
1552	2	54	1	13.60	0.00
1552	3	52	1	13.60	0.00
1553	1	76	2	29.00	0.00
1553	2	2	1	14.50	0.00
1554	1	26	1	6.80	0.00
1554	2	11	2	10.90	0.00
1555	1	15	1	17.50	0.00
1555	2	27	6	12.40	0.00
1555	3	3	1	27.60	0.00
1555	4	70	1	21.00	0.00
1556	1	63	3	43.20	0.00
1557	1	1	1	8.70	0.00
1557	2	69	1	12.60	0.00
1558	1	60	1	9.50	0.00
1558	2	1	3	8.70	0.00
1558	3	11	2	10.90	0.00
1559	1	4	2	22.00	0.25
1560	1	1	2	8.70	0.00
1560	2	18	1	58.00	0.00
1560	3	43	1	24.00	0.00
1561	1	19	2	39.00	0.00
1561	2	36	2	85.10	0.00
1562	1	1	2	8.70	0.00
1562	2	41	1	28.00	0.00
1563	1	63	1	43.20	0.00
1563	2	35	2	74.00	0.00
1564	1	16	2	26.30	0.00
1565	1	3	6	27.60	0.00
1565	2	61	3	9.50	0.00
1566	1	28	1	32.20	0.00
1566	2	13	1	21.60	0.00
1567	1	21	2	39.00	0.00
1567	2	20	1	39.00	0.00
1567	3	32	2	8.50	0.00
1568	1	60	1	9.50	0.00
1568	2	3	6	27.60	0.00
1568	3	55	1	52.00	0.00
1569	1	7	1	22.00	0.00
1570	1	27	1	12.40	0.00
1570	2	35	3	74.00	0.25
1570	3	55	1	52.00	0.00
1570	4	74	1	34.50	0.00
1570	5	47	1	9.20	0.00
1570	6	29	1	46.00	0.00
1571	1	4	1	22.00	0.00
1571	2	1	1	8.70	0.00
1571	3	47	1	9.20	0.10
1572	1	41	1	28.00	0.00
1572	2	71	1	35.70	0.00
1573	1	27	1	12.40	0.00
1573	2	1	1	8.70	0.00
1573	3	4	2	22.00	0.00
1574	1	11	1	10.90	0.00
1574	2	1	1	8.70	0.00
1574	3	27	6	12.40	0.00
1575	1	4	3	22.00	0.00
1576	1	1	3	8.70	0.00
1576	2	47	1	9.20	0.25
1577	1	2	2	14.50	0.00
1577	2	19	2	39.00	0.00
1577	3	21	1	39.00	0.00
1578	1	31	1	8.50	0.00
1578	2	35	6	74.00	0.00
1578	3	1	1	8.70	0.00
1579	1	23	1	128.00	0.00
1579	2	1	3	8.70	0.00
1580	1	14	1	10.50	0.00
1580	2	62	1	36.00	0.00
1580	3	38	1	6.90	0.00
1581	1	16	2	26.30	0.00
1582	1	31	2	8.50	0.00
1582	2	55	2	52.00	0.00
1582	3	36	1	85.10	0.25
1583	1	20	1	39.00	0.00
1584	1	19	1	39.00	0.00
1584	2	17	1	58.00	0.00
1585	1	2	1	14.50	0.00
1586	1	15	1	17.50	0.00
1586	2	10	2	11.90	0.00
1586	3	46	1	9.20	0.00
1586	4	5	2	22.00	0.00
1587	1	11	1	10.90	0.00
1587	2	50	1	31.00	0.00
1587	3	10	3	11.90	0.00
1588	1	11	1	10.90	0.00
1589	1	10	1	11.90	0.00
1589	2	30	1	64.40	0.00
1590	1	1	1	8.70	0.00
1590	2	6	1	22.00	0.00
1591	1	69	6	12.60	0.00
1591	2	16	2	26.30	0.00
1591	3	12	1	9.80	0.00
1592	1	42	1	24.00	0.00
1593	1	8	3	11.90	0.00
1593	2	75	1	29.00	0.00
1594	1	17	1	58.00	0.00
1594	2	55	1	52.00	0.00
1594	3	6	1	22.00	0.00
1595	1	74	1	34.50	0.00
1596	1	14	2	10.50	0.00
1597	1	1	1	8.70	0.00
1597	2	10	2	11.90	0.00
1598	1	4	2	22.00	0.00
1598	2	32	2	8.50	0.00
1598	3	1	1	8.70	0.00
1599	1	45	1	9.20	0.00
1600	1	47	6	9.20	0.00
1600	2	56	3	52.00	0.10
1601	1	42	2	24.00	0.00
1601	2	29	1	46.00	0.00
1602	1	9	1	11.90	0.00
1602	2	10	2	11.90	0.00
1603	1	9	1	11.90	0.00
1603	2	73	1	34.50	0.00
1603	3	59	2	9.50	0.00
1604	1	52	1	13.60	0.00
1604	2	1	3	8.70	0.00
1604	3	12	1	9.80	0.00
1604	4	14	1	10.50	0.00
1604	5	33	3	8.50	0.00
1604	6	5	3	22.00	0.00
1605	1	49	1	15.80	0.00
1605	2	58	2	19.00	0.00
1606	1	5	1	22.00	0.00
1606	2	76	2	29.00	0.00
1606	3	18	1	58.00	0.00
1607	1	40	1	16.80	0.00
1607	2	6	3	22.00	0.25
1608	1	69	1	12.60	0.00
1608	2	14	1	10.50	0.00
1608	3	16	1	26.30	0.00
1609	1	63	1	43.20	0.00
1609	2	59	2	9.50	0.00
1609	3	49	1	15.80	0.00
1609	4	21	1	39.00	0.10
1610	1	18	2	58.00	0.00
1610	2	14	1	10.50	0.00
1610	3	34	2	8.50	0.00
1611	1	70	1	21.00	0.00
1611	2	42	2	24.00	0.00
1612	1	31	1	8.50	0.00
1613	1	28	1	32.20	0.00
1614	1	28	1	32.20	0.00
1615	1	76	2	29.00	0.00
1615	2	39	1	12.80	0.25
1615	3	35	2	74.00	0.00
1615	4	42	1	24.00	0.00
1616	1	45	1	9.20	0.00
1616	2	14	1	10.50	0.00
1616	3	41	2	28.00	0.00
1617	1	13	1	21.60	0.00
1617	2	22	2	42.10	0.00
1617	3	11	2	10.90	0.00
1617	4	56	1	52.00	0.00
1617	5	27	1	12.40	0.00
1617	6	47	1	9.20	0.00
1618	1	1	1	8.70	0.00
1618	2	35	1	74.00	0.00
1619	1	72	2	34.50	0.00
1619	2	8	1	11.90	0.00
1619	3	63	1	43.20	0.00
1620	1	57	6	11.40	0.00
1621	1	10	1	11.90	0.00
1621	2	32	2	8.50	0.00
1622	1	4	1	22.00	0.00
1623	1	1	3	8.70	0.25
1623	2	2	1	14.50	0.00
1623	3	51	1	31.00	0.00
1624	1	43	1	24.00	0.00
1624	2	47	2	9.20	0.00
1625	1	8	3	11.90	0.00
1626	1	21	1	39.00	0.00
1626	2	57	6	11.40	0.00
1627	1	22	2	42.10	0.00
1627	2	1	1	8.70	0.00
1628	1	15	1	17.50	0.00
1628	2	34	1	8.50	0.00
1629	1	8	1	11.90	0.00
1629	2	31	1	8.50	0.00
1629	3	9	1	11.90	0.00
1630	1	1	1	8.70	0.00
1631	1	74	1	34.50	0.00
1631	2	23	2	128.00	0.00
1632	1	37	2	155.40	0.00
1632	2	1	1	8.70	0.00
1633	1	6	1	22.00	0.00
1634	1	47	3	9.20	0.00
1634	2	10	2	11.90	0.00
1635	1	46	1	9.20	0.00
1635	2	14	1	10.50	0.10
1635	3	15	1	17.50	0.00
1635	4	1	1	8.70	0.00
1636	1	8	1	11.90	0.00
1636	2	1	1	8.70	0.00
1637	1	1	1	8.70	0.00
1638	1	1	2	8.70	0.00
1639	1	1	1	8.70	0.00
1639	2	11	1	10.90	0.00
1640	1	9	1	11.90	0.00
1641	1	39	1	12.80	0.00
1642	1	51	2	31.00	0.00
1642	2	44	2	24.00	0.00
1642	3	61	1	9.50	0.00
1643	1	11	2	10.90	0.00
1644	1	7	1	22.00	0.00
1644	2	1	1	8.70	0.00
1644	3	43	1	24.00	0.00
1645	1	63	1	43.20	0.00
1646	1	1	1	8.70	0.10
1646	2	4	1	22.00	0.00
1646	3	62	2	36.00	0.25
1646	4	56	1	52.00	0.00
1647	1	2	1	14.50	0.00
1647	2	9	1	11.90	0.00
1648	1	42	2	24.00	0.25
1648	2	53	2	13.60	0.00
1649	1	17	1	58.00	0.00
1649	2	3	1	27.60	0.00
1649	3	1	1	8.70	0.00
1650	1	1	2	8.70	0.00
1650	2	41	1	28.00	0.00
1650	3	70	1	21.00	0.00
1651	1	47	1	9.20	0.00
1651	2	5	1	22.00	0.00
1651	3	2	6	14.50	0.00
1651	4	48	2	9.80	0.00
1652	1	56	1	52.00	0.00
1652	2	30	1	64.40	0.25
1652	3	1	1	8.70	0.00
1653	1	28	1	32.20	0.00
1653	2	38	1	6.90	0.00
1653	3	73	1	34.50	0.00
1654	1	1	3	8.70	0.00
1654	2	4	1	22.00	0.00
1654	3	52	1	13.60	0.10
1655	1	63	1	43.20	0.00
1655	2	7	2	22.00	0.00
1655	3	13	2	21.60	0.10
1656	1	63	1	43.20	0.00
1656	2	61	2	9.50	0.00
1657	1	26	1	6.80	0.00
1657	2	7	1	22.00	0.00
1657	3	9	1	11.90	0.00
1658	1	10	2	11.90	0.00
1659	1	70	1	21.00	0.25
1659	2	7	2	22.00	0.00
1659	3	19	1	39.00	0.00
1660	1	6	2	22.00	0.00
1660	2	32	1	8.50	0.10
1661	1	63	2	43.20	0.00
1662	1	3	1	27.60	0.00
1662	2	41	1	28.00	0.00
1662	3	55	2	52.00	0.00
1663	1	64	3	64.00	0.00
1663	2	29	1	46.00	0.00
1663	3	27	1	12.40	0.00
1664	1	9	1	11.90	0.00
1664	2	1	1	8.70	0.10
1664	3	13	1	21.60	0.00
1665	1	63	1	43.20	0.00
1665	2	8	1	11.90	0.00
1665	3	41	1	28.00	0.00
1666	1	24	1	128.00	0.00
1666	2	28	1	32.20	0.00
1667	1	1	1	8.70	0.00
1667	2	22	1	42.10	0.00
1667	3	32	1	8.50	0.00
1668	1	27	1	12.40	0.00
1668	2	40	1	16.80	0.00
1669	1	41	1	28.00	0.00
1670	1	39	1	12.80	0.00
1670	2	15	1	17.50	0.00
1670	3	28	1	32.20	0.00
1670	4	16	1	26.30	0.00
1671	1	19	2	39.00	0.00
1672	1	51	1	31.00	0.00
1673	1	48	2	9.80	0.00
1674	1	46	1	9.20	0.00
1674	2	62	6	36.00	0.00
1674	3	12	1	9.80	0.00
1675	1	53	1	13.60	0.00
1675	2	1	1	8.70	0.25
1675	3	17	1	58.00	0.00
1676	1	7	1	22.00	0.00
1676	2	18	1	58.00	0.00
1677	1	4	1	22.00	0.00
1677	2	40	1	16.80	0.00
1677	3	1	1	8.70	0.00
1678	1	1	1	8.70	0.00
1679	1	7	1	22.00	0.00
1679	2	17	1	58.00	0.00
1679	3	6	1	22.00	0.00
1679	4	48	1	9.80	0.00
1680	1	24	1	128.00	0.00
1680	2	1	1	8.70	0.00
1681	1	2	1	14.50	0.00
1682	1	59	1	9.50	0.00
1683	1	6	1	22.00	0.00
1684	1	56	6	52.00	0.00
1684	2	72	1	34.50	0.00
1685	1	9	3	11.90	0.00
1685	2	6	2	22.00	0.00
1686	1	1	1	8.70	0.00
1686	2	7	2	22.00	0.00
1686	3	45	6	9.20	0.00
1687	1	52	1	13.60	0.00
1688	1	11	3	10.90	0.00
1688	2	1	1	8.70	0.25
1688	3	2	3	14.50	0.00
1689	1	22	2	42.10	0.00
1690	1	8	1	11.90	0.00
1691	1	14	2	10.50	0.00
1691	2	8	1	11.90	0.00
1692	1	44	1	24.00	0.10
1692	2	18	1	58.00	0.00
1692	3	30	3	64.40	0.00
1693	1	71	1	35.70	0.00
1693	2	2	1	14.50	0.00
1693	3	72	1	34.50	0.25
1693	4	3	1	27.60	0.00
1694	1	1	1	8.70	0.00
1694	2	43	1	24.00	0.00
1695	1	1	1	8.70	0.00
1696	1	33	1	8.50	0.00
1696	2	15	1	17.50	0.00
1696	3	57	3	11.40	0.00
1696	4	10	1	11.90	0.00
1697	1	12	1	9.80	0.00
1697	2	15	1	17.50	0.00
1697	3	31	2	8.50	0.00
1698	1	48	2	9.80	0.00
1699	1	28	3	32.20	0.00
1699	2	2	1	14.50	0.00
1700	1	58	1	19.00	0.00
1700	2	43	1	24.00	0.00
1700	3	2	1	14.50	0.00
1701	1	3	1	27.60	0.00
1701	2	36	2	85.10	0.00
1701	3	21	1	39.00	0.00
1702	1	56	1	52.00	0.00
1702	2	7	1	22.00	0.00
1703	1	12	1	9.80	0.00
1703	2	6	1	22.00	0.00
1703	3	5	2	22.00	0.00
1704	1	46	1	9.20	0.00
1704	2	33	1	8.50	0.00
1705	1	63	2	43.20	0.00
1706	1	5	1	22.00	0.00
1706	2	18	1	58.00	0.00
1707	1	71	1	35.70	0.00
1707	2	12	1	9.80	0.00
1708	1	25	2	121.60	0.00
1708	2	24	2	128.00	0.00
1709	1	36	1	85.10	0.00
1709	2	1	1	8.70	0.00
1709	3	15	1	17.50	0.00
1710	1	2	1	14.50	0.00
1711	1	1	1	8.70	0.00
1712	1	53	6	13.60	0.25
1712	2	1	1	8.70	0.00
1713	1	4	1	22.00	0.00
1713	2	64	1	64.00	0.00
1713	3	34	2	8.50	0.10
1714	1	36	1	85.10	0.00
1714	2	6	1	22.00	0.00
1714	3	2	2	14.50	0.00
1715	1	2	1	14.50	0.00
1715	2	40	2	16.80	0.00
1715	3	1	1	8.70	0.00
1715	4	11	2	10.90	0.00
1716	1	56	1	52.00	0.00
1716	2	26	2	6.80	0.00
1717	1	2	1	14.50	0.00
1717	2	29	2	46.00	0.00
1717	3	17	1	58.00	0.00
1718	1	38	2	6.90	0.00
1719	1	33	1	8.50	0.00
1719	2	2	2	14.50	0.00
1719	3	51	1	31.00	0.00
1720	1	21	1	39.00	0.00
1720	2	25	1	121.60	0.00
1721	1	1	1	8.70	0.10
1722	1	27	1	12.40	0.25
1722	2	10	3	11.90	0.00
1723	1	61	1	9.50	0.00
1724	1	20	1	39.00	0.00
1724	2	1	1	8.70	0.00
1724	3	3	3	27.60	0.00
1725	1	34	1	8.50	0.00
1725	2	46	1	9.20	0.00
1725	3	43	2	24.00	0.00
1726	1	9	1	11.90	0.10
1726	2	8	1	11.90	0.00
1727	1	2	1	14.50	0.00
1727	2	49	1	15.80	0.00
1728	1	29	1	46.00	0.00
1729	1	48	1	9.80	0.00
1729	2	75	1	29.00	0.00
1729	3	55	1	52.00	0.00
1729	4	20	2	39.00	0.00
1730	1	45	2	9.20	0.00
1730	2	22	6	42.10	0.00
1730	3	1	1	8.70	0.00
1731	1	46	1	9.20	0.00
1732	1	22	6	42.10	0.00
1732	2	64	2	64.00	0.00
1732	3	27	1	12.40	0.00
1733	1	1	1	8.70	0.00
1733	2	31	1	8.50	0.00
1734	1	1	1	8.70	0.00
1734	2	2	1	14.50	0.00
1735	1	34	1	8.50	0.00
1736	1	15	1	17.50	0.00
1736	2	41	1	28.00	0.25
1737	1	74	1	34.50	0.00
1737	2	6	1	22.00	0.25
1737	3	17	1	58.00	0.25
1738	1	54	1	13.60	0.00
1738	2	10	1	11.90	0.00
1739	1	56	2	52.00	0.00
1739	2	1	1	8.70	0.25
1740	1	2	1	14.50	0.00
1740	2	6	2	22.00	0.00
1741	1	1	1	8.70	0.00
1741	2	9	1	11.90	0.00
1742	1	13	1	21.60	0.00
1743	1	3	1	27.60	0.00
1743	2	18	1	58.00	0.00
1743	3	47	2	9.20	0.00
1743	4	1	1	8.70	0.00
1743	5	60	2	9.50	0.00
1743	6	11	2	10.90	0.00
1744	1	40	2	16.80	0.00
1744	2	71	1	35.70	0.00
1745	1	12	2	9.80	0.00
1745	2	29	1	46.00	0.00
1745	3	48	1	9.80	0.00
1745	4	18	3	58.00	0.00
1746	1	3	2	27.60	0.00
1746	2	9	1	11.90	0.00
1746	3	1	1	8.70	0.00
1747	1	1	1	8.70	0.00
1747	2	11	1	10.90	0.00
1748	1	22	1	42.10	0.00
1749	1	11	1	10.90	0.00
1749	2	42	1	24.00	0.00
1750	1	24	2	128.00	0.00
1750	2	43	1	24.00	0.00
1750	3	61	1	9.50	0.00
1750	4	10	1	11.90	0.00
1750	5	71	1	35.70	0.00
1750	6	17	1	58.00	0.00
1751	1	49	1	15.80	0.00
1751	2	27	1	12.40	0.00
1752	1	58	1	19.00	0.00
1752	2	20	2	39.00	0.00
1753	1	47	1	9.20	0.00
1753	2	25	2	121.60	0.00
1753	3	43	2	24.00	0.00
1754	1	4	1	22.00	0.00
1754	2	59	2	9.50	0.00
1755	1	14	2	10.50	0.00
1755	2	3	1	27.60	0.00
1756	1	61	1	9.50	0.00
1757	1	73	1	34.50	0.00
1758	1	44	1	24.00	0.00
1758	2	46	2	9.20	0.00
1758	3	1	1	8.70	0.00
1759	1	2	1	14.50	0.00
1759	2	38	3	6.90	0.00
1760	1	37	1	155.40	0.00
1760	2	55	1	52.00	0.00
1761	1	76	1	29.00	0.00
1761	2	15	6	17.50	0.00
1762	1	2	1	14.50	0.00
1762	2	30	2	64.40	0.00
1763	1	76	2	29.00	0.00
1763	2	31	6	8.50	0.00
1763	3	49	1	15.80	0.00
1764	1	62	1	36.00	0.00
1765	1	27	2	12.40	0.00
1766	1	28	2	32.20	0.00
1766	2	5	1	22.00	0.00
1766	3	22	1	42.10	0.00
1766	4	2	2	14.50	0.00
1767	1	8	6	11.90	0.00
1767	2	1	1	8.70	0.00
1767	3	2	2	14.50	0.00
1768	1	22	1	42.10	0.00
1768	2	44	1	24.00	0.00
1768	3	12	2	9.80	0.00
1769	1	10	1	11.90	0.00
1769	2	58	1	19.00	0.10
1769	3	1	1	8.70	0.10
1769	4	37	1	155.40	0.00
1770	1	3	1	27.60	0.00
1770	2	22	1	42.10	0.00
1770	3	53	1	13.60	0.00
1771	1	11	1	10.90	0.00
1771	2	23	1	128.00	0.00
1772	1	9	1	11.90	0.00
1772	2	40	1	16.80	0.00
1772	3	47	1	9.20	0.00
1772	4	20	1	39.00	0.00
1773	1	4	2	22.00	0.00
1774	1	64	1	64.00	0.00
1775	1	1	1	8.70	0.00
1775	2	21	1	39.00	0.00
1776	1	17	2	58.00	0.00
1776	2	1	1	8.70	0.00
1777	1	53	1	13.60	0.00
1778	1	59	1	9.50	0.00
1778	2	6	1	22.00	0.00
1778	3	11	1	10.90	0.00
1778	4	3	1	27.60	0.00
1779	1	19	1	39.00	0.00
1779	2	8	1	11.90	0.00
1780	1	27	1	12.40	0.00
1780	2	52	6	13.60	0.00
1781	1	4	1	22.00	0.00
1781	2	3	3	27.60	0.00
1782	1	52	1	13.60	0.00
1783	1	1	1	8.70	0.00
1784	1	61	1	9.50	0.00
1784	2	31	6	8.50	0.00
1784	3	20	1	39.00	0.25
1785	1	1	1	8.70	0.00
1785	2	38	1	6.90	0.25
1786	1	36	2	85.10	0.00
1786	2	44	1	24.00	0.00
1786	3	5	1	22.00	0.00
1787	1	4	1	22.00	0.00
1788	1	1	1	8.70	0.00
1789	1	2	1	14.50	0.00
1790	1	3	1	27.60	0.00
1790	2	60	1	9.50	0.00
1791	1	4	3	22.00	0.00
1792	1	40	2	16.80	0.00
1792	2	1	1	8.70	0.00
1792	3	36	1	85.10	0.00
1793	1	6	6	22.00	0.00
1794	1	6	1	22.00	0.00
1794	2	1	2	8.70	0.00
1794	3	2	2	14.50	0.00
1794	4	42	1	24.00	0.00
1794	5	71	1	35.70	0.00
1794	6	10	2	11.90	0.00
1795	1	11	1	10.90	0.00
1795	2	58	1	19.00	0.25
1796	1	7	1	22.00	0.00
1797	1	16	1	26.30	0.00
1797	2	30	1	64.40	0.00
1798	1	2	2	14.50	0.00
1798	2	13	2	21.60	0.00
1798	3	28	1	32.20	0.00
1799	1	26	3	6.80	0.00
1800	1	63	1	43.20	0.00
1800	2	2	1	14.50	0.00
1800	3	7	1	22.00	0.10
1800	4	40	3	16.80	0.00
1801	1	52	1	13.60	0.00
1802	1	28	1	32.20	0.00
1802	2	5	6	22.00	0.00
1802	3	8	1	11.90	0.00
1802	4	29	1	46.00	0.00
1803	1	61	2	9.50	0.00
1803	2	58	3	19.00	0.00
1804	1	57	1	11.40	0.00
1804	2	35	1	74.00	0.00
1804	3	62	1	36.00	0.00
1804	4	12	1	9.80	0.00
1805	1	32	2	8.50	0.00
1806	1	14	3	10.50	0.00
1807	1	1	1	8.70	0.00
1807	2	24	1	128.00	0.00
1808	1	75	1	29.00	0.00
1808	2	11	6	10.90	0.00
1808	3	10	2	11.90	0.00
1809	1	17	1	58.00	0.00
1809	2	34	1	8.50	0.00
1809	3	54	1	13.60	0.00
1810	1	8	2	11.90	0.10
1810	2	50	1	31.00	0.00
1810	3	56	2	52.00	0.00
1811	1	7	1	22.00	0.00
1811	2	52	1	13.60	0.00
1811	3	4	1	22.00	0.00
1811	4	16	1	26.30	0.00
1812	1	21	1	39.00	0.00
1812	2	1	1	8.70	0.00
1812	3	3	1	27.60	0.00
1813	1	47	1	9.20	0.00
1813	2	61	1	9.50	0.00
1813	3	3	1	27.60	0.00
1814	1	70	1	21.00	0.00
1814	2	13	1	21.60	0.00
1815	1	76	3	29.00	0.00
1816	1	60	3	9.50	0.25
1816	2	12	1	9.80	0.00
1816	3	2	2	14.50	0.00
1816	4	1	3	8.70	0.00
1816	5	50	1	31.00	0.00
1816	6	3	1	27.60	0.00
1817	1	6	1	22.00	0.00
1817	2	5	1	22.00	0.10
1818	1	52	3	13.60	0.00
1818	2	12	2	9.80	0.00
1818	3	22	1	42.10	0.00
1819	1	25	3	121.60	0.00
1819	2	49	3	15.80	0.00
1820	1	5	3	22.00	0.00
1820	2	1	2	8.70	0.00
1821	1	17	1	58.00	0.00
1821	2	5	3	22.00	0.00
1822	1	11	1	10.90	0.00
1822	2	18	3	58.00	0.00
1822	3	49	2	15.80	0.00
1823	1	41	1	28.00	0.00
1823	2	38	3	6.90	0.00
1824	1	4	2	22.00	0.00
1824	2	28	1	32.20	0.10
1825	1	40	2	16.80	0.00
1826	1	1	2	8.70	0.00
1827	1	38	1	6.90	0.00
1828	1	14	1	10.50	0.00
1828	2	5	1	22.00	0.00
1829	1	59	1	9.50	0.00
1829	2	2	2	14.50	0.00
1829	3	27	1	12.40	0.00
1830	1	36	1	85.10	0.00
1830	2	3	3	27.60	0.00
1830	3	72	1	34.50	0.00
1831	1	13	2	21.60	0.00
1831	2	58	1	19.00	0.00
1832	1	9	1	11.90	0.00
1833	1	10	1	11.90	0.00
1833	2	3	1	27.60	0.00
1834	1	25	1	121.60	0.00
1834	2	22	1	42.10	0.00
1834	3	24	1	128.00	0.00
1834	4	4	2	22.00	0.00
1835	1	10	2	11.90	0.00
1835	2	45	1	9.20	0.00
1835	3	60	2	9.50	0.00
1835	4	1	1	8.70	0.00
1836	1	27	1	12.40	0.00
1836	2	14	1	10.50	0.00
1836	3	60	1	9.50	0.00
1837	1	1	1	8.70	0.00
1837	2	11	2	10.90	0.00
1838	1	19	1	39.00	0.00
1838	2	7	1	22.00	0.00
1838	3	31	1	8.50	0.00
1839	1	1	1	8.70	0.00
1840	1	1	2	8.70	0.00
1841	1	22	1	42.10	0.00
1841	2	19	2	39.00	0.00
1841	3	8	1	11.90	0.00
1841	4	3	3	27.60	0.25
1842	1	1	1	8.70	0.00
1842	2	17	1	58.00	0.00
1843	1	6	6	22.00	0.00
1844	1	52	2	13.60	0.00
1845	1	28	1	32.20	0.00
1845	2	73	2	34.50	0.00
1846	1	32	1	8.50	0.00
1846	2	28	1	32.20	0.00
1846	3	4	1	22.00	0.00
1847	1	38	1	6.90	0.00
1847	2	23	1	128.00	0.00
1847	3	4	1	22.00	0.00
1848	1	20	1	39.00	0.00
1848	2	55	6	52.00	0.00
1848	3	2	1	14.50	0.00
1849	1	28	1	32.20	0.00
1850	1	3	1	27.60	0.00
1850	2	1	1	8.70	0.00
1850	3	38	1	6.90	0.00
1851	1	25	1	121.60	0.00
1852	1	12	2	9.80	0.10
1852	2	36	1	85.10	0.00
1853	1	41	1	28.00	0.00
1853	2	47	1	9.20	0.00
1854	1	13	1	21.60	0.00
1855	1	26	1	6.80	0.00
1855	2	31	1	8.50	0.10
1856	1	50	2	31.00	0.10
1856	2	1	1	8.70	0.00
1856	3	10	1	11.90	0.00
1856	4	15	1	17.50	0.00
1857	1	28	1	32.20	0.00
1857	2	76	1	29.00	0.00
1857	3	43	1	24.00	0.10
1858	1	51	1	31.00	0.00
1858	2	49	2	15.80	0.10
1858	3	18	1	58.00	0.00
1858	4	9	1	11.90	0.00
1858	5	2	1	14.50	0.00
1858	6	19	1	39.00	0.00
1859	1	4	1	22.00	0.00
1859	2	54	1	13.60	0.00
1860	1	2	1	14.50	0.00
1861	1	34	1	8.50	0.00
1861	2	9	1	11.90	0.00
1861	3	75	1	29.00	0.00
1861	4	52	6	13.60	0.00
1862	1	1	1	8.70	0.00
1862	2	39	1	12.80	0.00
1863	1	1	1	8.70	0.10
1863	2	74	1	34.50	0.00
1863	3	16	1	26.30	0.00
1863	4	38	1	6.90	0.10
1864	1	58	1	19.00	0.00
1864	2	71	1	35.70	0.00
1864	3	46	3	9.20	0.00
1864	4	1	1	8.70	0.00
1865	1	2	1	14.50	0.00
1865	2	20	1	39.00	0.25
1866	1	6	2	22.00	0.00
1866	2	1	1	8.70	0.00
1867	1	1	1	8.70	0.00
1868	1	59	1	9.50	0.00
1869	1	45	1	9.20	0.00
1869	2	3	2	27.60	0.00
1869	3	17	1	58.00	0.00
1870	1	11	2	10.90	0.00
1870	2	69	1	12.60	0.00
1871	1	56	1	52.00	0.00
1871	2	1	1	8.70	0.00
1871	3	29	3	46.00	0.00
1871	4	61	1	9.50	0.00
1872	1	54	2	13.60	0.00
1872	2	36	2	85.10	0.00
1873	1	2	2	14.50	0.00
1873	2	14	1	10.50	0.00
1874	1	1	2	8.70	0.00
1875	1	63	1	43.20	0.00
1875	2	29	6	46.00	0.00
1876	1	41	2	28.00	0.00
1876	2	56	1	52.00	0.00
1877	1	20	2	39.00	0.00
1877	2	17	1	58.00	0.10
1877	3	8	3	11.90	0.00
1877	4	73	2	34.50	0.00
1878	1	2	1	14.50	0.00
1878	2	8	1	11.90	0.00
1879	1	45	1	9.20	0.00
1879	2	73	1	34.50	0.00
1880	1	1	3	8.70	0.00
1880	2	39	1	12.80	0.00
1880	3	35	2	74.00	0.00
1881	1	2	3	14.50	0.00
1881	2	8	1	11.90	0.00
1882	1	12	1	9.80	0.00
1883	1	74	3	34.50	0.00
1883	2	1	1	8.70	0.00
1884	1	8	2	11.90	0.00
1884	2	1	1	8.70	0.00
1885	1	52	1	13.60	0.00
1885	2	29	1	46.00	0.00
1886	1	62	2	36.00	0.00
1887	1	51	2	31.00	0.00
1887	2	1	3	8.70	0.00
1887	3	10	2	11.90	0.00
1887	4	5	1	22.00	0.00
1887	5	24	1	128.00	0.00
1887	6	14	1	10.50	0.00
1888	1	56	1	52.00	0.00
1888	2	19	3	39.00	0.00
1889	1	2	1	14.50	0.00
1890	1	74	6	34.50	0.00
1891	1	6	1	22.00	0.00
1891	2	3	1	27.60	0.00
1891	3	1	2	8.70	0.00
1892	1	53	2	13.60	0.00
1892	2	33	1	8.50	0.00
1892	3	20	3	39.00	0.00
1893	1	2	1	14.50	0.25
1893	2	10	1	11.90	0.25
1893	3	19	2	39.00	0.00
1893	4	12	2	9.80	0.00
1893	5	8	3	11.90	0.00
1893	6	30	1	64.40	0.00
1894	1	75	1	29.00	0.00
1894	2	8	2	11.90	0.00
1894	3	32	1	8.50	0.00
1895	1	8	1	11.90	0.00
1895	2	12	1	9.80	0.00
1896	1	63	1	43.20	0.00
1897	1	7	3	22.00	0.00
1898	1	65	6	64.00	0.00
1898	2	10	1	11.90	0.00
1899	1	4	1	22.00	0.00
1900	1	71	3	35.70	0.00
1901	1	50	2	31.00	0.00
1902	1	5	1	22.00	0.00
1902	2	58	2	19.00	0.00
1902	3	51	1	31.00	0.00
1903	1	1	1	8.70	0.00
1903	2	58	1	19.00	0.00
1903	3	10	1	11.90	0.00
1904	1	2	1	14.50	0.00
1904	2	1	2	8.70	0.00
1904	3	36	1	85.10	0.00
1905	1	28	1	32.20	0.00
1906	1	18	1	58.00	0.00
1907	1	2	2	14.50	0.00
1908	1	14	1	10.50	0.00
1908	2	4	1	22.00	0.00
1908	3	11	1	10.90	0.00
1909	1	9	2	11.90	0.00
1909	2	13	2	21.60	0.00
1909	3	22	3	42.10	0.00
1910	1	38	2	6.90	0.00
1910	2	52	1	13.60	0.00
1910	3	14	1	10.50	0.00
1910	4	1	1	8.70	0.00
1911	1	26	1	6.80	0.00
1912	1	44	1	24.00	0.00
1913	1	36	1	85.10	0.00
1913	2	16	1	26.30	0.00
1913	3	41	1	28.00	0.25
1914	1	4	1	22.00	0.00
1914	2	1	3	8.70	0.00
1915	1	50	2	31.00	0.00
1916	1	25	1	121.60	0.00
1916	2	7	1	22.00	0.00
1917	1	4	2	22.00	0.00
1918	1	72	1	34.50	0.00
1918	2	53	2	13.60	0.00
1919	1	64	2	64.00	0.00
1919	2	15	1	17.50	0.00
1920	1	6	1	22.00	0.00
1920	2	51	1	31.00	0.00
1920	3	3	1	27.60	0.00
1921	1	49	1	15.80	0.00
1922	1	33	1	8.50	0.00
1922	2	20	1	39.00	0.00
1922	3	73	1	34.50	0.00
1923	1	73	1	34.50	0.00
1924	1	2	1	14.50	0.00
1924	2	4	1	22.00	0.00
1925	1	13	1	21.60	0.00
1925	2	26	2	6.80	0.00
1925	3	39	1	12.80	0.00
1926	1	27	1	12.40	0.00
1926	2	3	1	27.60	0.00
1926	3	39	1	12.80	0.00
1927	1	20	1	39.00	0.00
1927	2	4	1	22.00	0.00
1927	3	62	3	36.00	0.00
1927	4	7	1	22.00	0.00
1928	1	75	1	29.00	0.00
1928	2	1	1	8.70	0.00
1928	3	32	2	8.50	0.00
1928	4	14	1	10.50	0.00
1929	1	13	1	21.60	0.00
1929	2	1	6	8.70	0.00
1930	1	47	1	9.20	0.00
1930	2	11	3	10.90	0.00
1930	3	65	6	64.00	0.00
1930	4	5	1	22.00	0.10
1931	1	32	3	8.50	0.00
1931	2	13	1	21.60	0.00
1931	3	74	1	34.50	0.00
1932	1	7	2	22.00	0.00
1932	2	20	2	39.00	0.00
1932	3	4	1	22.00	0.00
1933	1	10	3	11.90	0.00
1933	2	29	3	46.00	0.00
1933	3	49	2	15.80	0.25
1933	4	3	1	27.60	0.25
1933	5	74	2	34.50	0.00
1933	6	65	1	64.00	0.00
1934	1	14	1	10.50	0.00
1934	2	41	3	28.00	0.00
1935	1	21	1	39.00	0.00
1935	2	17	3	58.00	0.00
1935	3	41	2	28.00	0.00
1935	4	1	1	8.70	0.00
1935	5	46	1	9.20	0.00
1935	6	48	2	9.80	0.10
1936	1	15	2	17.50	0.00
1937	1	32	1	8.50	0.00
1937	2	13	3	21.60	0.00
1937	3	12	1	9.80	0.00
1937	4	61	1	9.50	0.00
1938	1	9	1	11.90	0.00
1938	2	39	2	12.80	0.00
1939	1	69	1	12.60	0.00
1939	2	50	2	31.00	0.00
1939	3	75	2	29.00	0.00
1940	1	3	1	27.60	0.00
1941	1	27	1	12.40	0.00
1941	2	9	1	11.90	0.00
1941	3	76	1	29.00	0.00
1941	4	7	2	22.00	0.00
1942	1	1	3	8.70	0.00
1942	2	47	6	9.20	0.00
1943	1	22	3	42.10	0.00
1943	2	51	1	31.00	0.00
1943	3	19	1	39.00	0.00
1944	1	28	2	32.20	0.00
1944	2	6	2	22.00	0.00
1944	3	60	1	9.50	0.00
1945	1	15	2	17.50	0.00
1945	2	20	2	39.00	0.00
1946	1	22	1	42.10	0.00
1947	1	37	1	155.40	0.00
1948	1	74	1	34.50	0.00
1949	1	2	1	14.50	0.00
1950	1	2	1	14.50	0.00
1951	1	1	1	8.70	0.00
1951	2	60	1	9.50	0.00
1952	1	2	1	14.50	0.00
1952	2	74	2	34.50	0.00
1953	1	3	1	27.60	0.00
1953	2	39	1	12.80	0.00
1953	3	1	1	8.70	0.00
1953	4	2	2	14.50	0.00
1954	1	14	1	10.50	0.00
1954	2	8	1	11.90	0.00
1954	3	68	1	22.70	0.00
1954	4	1	1	8.70	0.00
1954	5	15	1	17.50	0.00
1954	6	35	2	74.00	0.00
1955	1	3	1	27.60	0.00
1955	2	54	2	13.60	0.00
1955	3	7	1	22.00	0.00
1955	4	65	2	64.00	0.25
1955	5	9	2	11.90	0.00
1955	6	50	1	31.00	0.00
1956	1	1	2	8.70	0.00
1956	2	2	1	14.50	0.00
1956	3	50	1	31.00	0.00
1957	1	34	6	8.50	0.10
1957	2	29	1	46.00	0.00
1958	1	74	1	34.50	0.00
1958	2	69	1	12.60	0.00
1959	1	15	1	17.50	0.00
1960	1	2	3	14.50	0.25
1961	1	8	1	11.90	0.00
1961	2	40	2	16.80	0.00
1961	3	75	1	29.00	0.00
1961	4	10	2	11.90	0.00
1962	1	2	1	14.50	0.00
1962	2	13	1	21.60	0.00
1962	3	27	1	12.40	0.00
1962	4	12	3	9.80	0.00
1963	1	47	1	9.20	0.00
1963	2	44	1	24.00	0.00
1963	3	33	1	8.50	0.00
1964	1	1	1	8.70	0.00
1964	2	24	6	128.00	0.00
1965	1	71	2	35.70	0.00
1965	2	42	1	24.00	0.00
1965	3	30	2	64.40	0.00
1965	4	13	3	21.60	0.00
1966	1	24	1	128.00	0.10
1967	1	2	1	14.50	0.00
1967	2	7	1	22.00	0.00
1967	3	62	1	36.00	0.00
1968	1	14	2	10.50	0.00
1969	1	8	1	11.90	0.00
1969	2	4	1	22.00	0.00
1969	3	23	3	128.00	0.00
1969	4	11	1	10.90	0.00
1970	1	40	1	16.80	0.00
1970	2	35	2	74.00	0.00
1970	3	30	1	64.40	0.00
1971	1	68	3	22.70	0.00
1971	2	7	3	22.00	0.00
1971	3	5	1	22.00	0.00
1972	1	53	1	13.60	0.00
1972	2	2	1	14.50	0.00
1972	3	40	1	16.80	0.00
1973	1	26	1	6.80	0.25
1973	2	33	3	8.50	0.00
1973	3	44	1	24.00	0.00
1973	4	5	1	22.00	0.00
1974	1	10	3	11.90	0.00
1975	1	4	1	22.00	0.00
1975	2	15	1	17.50	0.00
1975	3	1	1	8.70	0.00
1975	4	42	1	24.00	0.00
1976	1	3	1	27.60	0.00
1977	1	56	3	52.00	0.00
1977	2	12	2	9.80	0.00
1978	1	41	1	28.00	0.00
1978	2	37	1	155.40	0.00
1979	1	1	2	8.70	0.00
1980	1	16	1	26.30	0.00
1980	2	7	1	22.00	0.00
1980	3	23	2	128.00	0.00
1980	4	54	1	13.60	0.00
1981	1	1	3	8.70	0.25
1982	1	7	3	22.00	0.00
1982	2	1	1	8.70	0.25
1982	3	36	2	85.10	0.00
1982	4	34	1	8.50	0.10
1982	5	59	1	9.50	0.25
1982	6	2	1	14.50	0.00
1983	1	3	1	27.60	0.00
1983	2	69	1	12.60	0.00
1983	3	20	1	39.00	0.00
1984	1	52	1	13.60	0.00
1984	2	48	1	9.80	0.00
1984	3	12	3	9.80	0.00
1985	1	1	1	8.70	0.00
1985	2	73	2	34.50	0.00
1986	1	61	1	9.50	0.00
1986	2	7	2	22.00	0.00
1987	1	2	1	14.50	0.00
1987	2	29	1	46.00	0.00
1988	1	1	1	8.70	0.00
1989	1	32	1	8.50	0.00
1989	2	7	1	22.00	0.00
1990	1	6	1	22.00	0.00
1990	2	51	1	31.00	0.00
1991	1	29	1	46.00	0.00
1991	2	1	1	8.70	0.00
1992	1	39	1	12.80	0.00
1993	1	2	1	14.50	0.00
1994	1	1	2	8.70	0.00
1994	2	54	1	13.60	0.00
1994	3	71	1	35.70	0.00
1994	4	11	1	10.90	0.00
1995	1	74	1	34.50	0.25
1995	2	14	2	10.50	0.00
1995	3	4	6	22.00	0.00
1995	4	28	1	32.20	0.00
1996	1	56	1	52.00	0.00
1996	2	6	1	22.00	0.00
1996	3	1	2	8.70	0.00
1997	1	22	1	42.10	0.00
1997	2	70	1	21.00	0.00
1997	3	2	2	14.50	0.00
1998	1	34	2	8.50	0.00
1998	2	69	2	12.60	0.00
1998	3	1	1	8.70	0.00
1999	1	18	3	58.00	0.00
2000	1	14	1	10.50	0.00
2000	2	16	1	26.30	0.00
2001	1	1	1	8.70	0.00
2001	2	16	1	26.30	0.00
2002	1	51	1	31.00	0.00
2002	2	61	2	9.50	0.00
2002	3	6	1	22.00	0.00
2003	1	2	1	14.50	0.00
2003	2	27	1	12.40	0.00
2003	3	18	2	58.00	0.00
2003	4	56	2	52.00	0.00
2004	1	71	1	35.70	0.00
2004	2	55	1	52.00	0.00
2005	1	5	1	22.00	0.00
2005	2	26	1	6.80	0.00
2006	1	64	2	64.00	0.00
2007	1	4	1	22.00	0.00
2007	2	60	1	9.50	0.00
2007	3	19	2	39.00	0.00
2007	4	46	1	9.20	0.00
2007	5	73	6	34.50	0.00
2007	6	34	1	8.50	0.00
2008	1	63	2	43.20	0.00
2009	1	37	1	155.40	0.00
2009	2	21	1	39.00	0.00
2009	3	49	2	15.80	0.00
2009	4	28	1	32.20	0.25
2010	1	4	2	22.00	0.00
2011	1	53	2	13.60	0.00
2012	1	13	1	21.60	0.00
2012	2	38	1	6.90	0.00
2012	3	1	1	8.70	0.00
2012	4	14	1	10.50	0.00
2013	1	39	1	12.80	0.00
2014	1	6	1	22.00	0.00
2014	2	21	1	39.00	0.00
2014	3	22	1	42.10	0.00
2015	1	43	1	24.00	0.25
2015	2	52	1	13.60	0.00
2015	3	2	1	14.50	0.00
2016	1	3	3	27.60	0.00
2017	1	11	1	10.90	0.00
2017	2	2	3	14.50	0.00
2018	1	24	1	128.00	0.00
2018	2	51	1	31.00	0.00
2019	1	5	2	22.00	0.00
2020	1	62	1	36.00	0.25
2020	2	51	2	31.00	0.00
2021	1	2	3	14.50	0.00
2022	1	57	2	11.40	0.00
2022	2	16	1	26.30	0.00
2022	3	36	2	85.10	0.00
2023	1	35	1	74.00	0.00
2023	2	7	1	22.00	0.00
2023	3	1	1	8.70	0.00
2024	1	2	3	14.50	0.00
2025	1	8	1	11.90	0.00
2025	2	23	1	128.00	0.00
2026	1	12	2	9.80	0.00
2026	2	54	1	13.60	0.00
2027	1	50	1	31.00	0.00
2027	2	1	2	8.70	0.00
2028	1	1	1	8.70	0.00
2029	1	12	6	9.80	0.00
2029	2	6	1	22.00	0.00
2030	1	45	1	9.20	0.00
2030	2	67	1	18.90	0.00
2030	3	25	2	121.60	0.00
2031	1	76	1	29.00	0.00
2031	2	22	1	42.10	0.10
2031	3	48	1	9.80	0.25
2032	1	1	1	8.70	0.00
2033	1	2	1	14.50	0.00
2033	2	1	2	8.70	0.10
2033	3	8	2	11.90	0.00
2034	1	33	1	8.50	0.00
2035	1	32	1	8.50	0.00
2036	1	36	1	85.10	0.00
2037	1	5	2	22.00	0.00
2038	1	47	1	9.20	0.00
2039	1	52	3	13.60	0.00
2039	2	57	2	11.40	0.00
2039	3	12	1	9.80	0.00
2040	1	11	1	10.90	0.00
2040	2	1	1	8.70	0.00
2041	1	18	1	58.00	0.00
2041	2	15	1	17.50	0.00
2041	3	4	1	22.00	0.00
2042	1	48	1	9.80	0.00
2042	2	23	1	128.00	0.00
2042	3	52	2	13.60	0.00
2042	4	19	1	39.00	0.00
2042	5	14	2	10.50	0.00
2042	6	40	3	16.80	0.00
2043	1	63	2	43.20	0.00
2043	2	19	2	39.00	0.00
2044	1	16	1	26.30	0.00
2044	2	1	1	8.70	0.00
2044	3	25	2	121.60	0.00
2044	4	66	1	64.00	0.00
2045	1	12	1	9.80	0.00
2046	1	65	1	64.00	0.10
2047	1	60	2	9.50	0.00
2048	1	11	3	10.90	0.00
2048	2	29	2	46.00	0.00
2048	3	6	1	22.00	0.00
2049	1	58	1	19.00	0.00
2050	1	29	1	46.00	0.00
2051	1	1	2	8.70	0.00
2051	2	3	2	27.60	0.00
2052	1	65	1	64.00	0.00
2053	1	12	2	9.80	0.00
2053	2	61	1	9.50	0.00
2053	3	1	2	8.70	0.00
2054	1	3	2	27.60	0.00
2054	2	8	2	11.90	0.00
2054	3	75	1	29.00	0.00
2054	4	50	2	31.00	0.00
2055	1	3	1	27.60	0.00
2056	1	12	1	9.80	0.00
2056	2	23	1	128.00	0.00
2057	1	11	1	10.90	0.00
2057	2	34	2	8.50	0.00
2057	3	14	1	10.50	0.00
2058	1	47	2	9.20	0.00
2058	2	37	1	155.40	0.00
2059	1	9	1	11.90	0.00
2059	2	23	1	128.00	0.00
2060	1	31	1	8.50	0.00
2060	2	22	3	42.10	0.00
2061	1	12	1	9.80	0.00
2061	2	22	1	42.10	0.00
2062	1	40	2	16.80	0.00
2063	1	10	1	11.90	0.00
2063	2	75	1	29.00	0.00
2064	1	1	2	8.70	0.00
2064	2	50	1	31.00	0.00
2065	1	14	1	10.50	0.00
2065	2	28	1	32.20	0.00
2066	1	9	2	11.90	0.00
2067	1	30	1	64.40	0.00
2068	1	30	1	64.40	0.00
2068	2	32	1	8.50	0.00
2069	1	64	2	64.00	0.00
2069	2	11	1	10.90	0.00
2069	3	25	1	121.60	0.00
2070	1	55	1	52.00	0.00
2071	1	10	1	11.90	0.00
2072	1	2	2	14.50	0.00
2073	1	38	1	6.90	0.00
2073	2	3	1	27.60	0.00
2074	1	19	1	39.00	0.00
2075	1	7	1	22.00	0.00
2075	2	26	1	6.80	0.00
2075	3	72	1	34.50	0.00
2075	4	1	1	8.70	0.00
2076	1	16	2	26.30	0.00
2076	2	1	1	8.70	0.00
2077	1	13	1	21.60	0.00
2077	2	55	2	52.00	0.00
2077	3	9	6	11.90	0.00
2078	1	72	2	34.50	0.00
2079	1	59	1	9.50	0.00
2079	2	8	1	11.90	0.00
2080	1	5	2	22.00	0.00
2080	2	9	1	11.90	0.00
2080	3	2	2	14.50	0.00
2080	4	15	1	17.50	0.00
2081	1	1	2	8.70	0.10
2082	1	1	1	8.70	0.00
2082	2	50	1	31.00	0.00
2083	1	17	1	58.00	0.00
2083	2	7	2	22.00	0.00
2083	3	40	2	16.80	0.00
2083	4	3	3	27.60	0.00
2084	1	27	1	12.40	0.00
2084	2	31	1	8.50	0.00
2084	3	9	1	11.90	0.00
2085	1	12	1	9.80	0.00
2086	1	3	2	27.60	0.00
2086	2	10	3	11.90	0.00
2087	1	49	1	15.80	0.00
2088	1	17	2	58.00	0.00
2088	2	10	1	11.90	0.00
2089	1	62	1	36.00	0.10
2089	2	1	2	8.70	0.00
2090	1	6	1	22.00	0.00
2090	2	43	1	24.00	0.00
2090	3	66	2	64.00	0.00
2090	4	37	1	155.40	0.00
2091	1	11	1	10.90	0.00
2091	2	20	2	39.00	0.00
2092	1	9	1	11.90	0.00
2092	2	39	1	12.80	0.00
2092	3	11	1	10.90	0.00
2092	4	1	2	8.70	0.00
2093	1	23	1	128.00	0.00
2093	2	1	6	8.70	0.00
2094	1	17	1	58.00	0.00
2094	2	31	3	8.50	0.00
2094	3	60	1	9.50	0.00
2095	1	7	1	22.00	0.10
2095	2	26	2	6.80	0.00
2096	1	9	1	11.90	0.00
2096	2	68	1	22.70	0.00
2096	3	33	2	8.50	0.00
2097	1	42	2	24.00	0.00
2097	2	1	1	8.70	0.00
2098	1	12	2	9.80	0.00
2099	1	26	6	6.80	0.00
2099	2	41	1	28.00	0.00
2099	3	55	2	52.00	0.10
2099	4	1	1	8.70	0.00
2099	5	21	1	39.00	0.00
2099	6	39	1	12.80	0.00
2100	1	71	1	35.70	0.00
2100	2	8	1	11.90	0.00
2101	1	73	1	34.50	0.00
2101	2	60	2	9.50	0.00
2102	1	1	3	8.70	0.00
2103	1	6	1	22.00	0.00
2103	2	3	1	27.60	0.10
2104	1	64	1	64.00	0.00
2104	2	6	1	22.00	0.00
2104	3	1	1	8.70	0.00
2105	1	75	1	29.00	0.00
2106	1	11	1	10.90	0.10
2106	2	54	1	13.60	0.00
2107	1	18	1	58.00	0.00
2107	2	16	2	26.30	0.00
2108	1	10	2	11.90	0.00
2109	1	4	2	22.00	0.00
2109	2	2	1	14.50	0.00
2109	3	20	2	39.00	0.00
2109	4	5	1	22.00	0.00
2110	1	1	1	8.70	0.00
2110	2	31	3	8.50	0.00
2111	1	13	1	21.60	0.00
2111	2	19	1	39.00	0.00
2111	3	2	2	14.50	0.00
2111	4	11	1	10.90	0.00
2112	1	34	1	8.50	0.00
2112	2	7	1	22.00	0.00
2112	3	65	1	64.00	0.00
2113	1	5	1	22.00	0.25
2113	2	22	1	42.10	0.00
2113	3	25	3	121.60	0.00
2114	1	38	1	6.90	0.00
2114	2	17	1	58.00	0.00
2115	1	42	1	24.00	0.00
2116	1	69	1	12.60	0.00
2116	2	9	1	11.90	0.00
2116	3	1	1	8.70	0.00
2117	1	51	1	31.00	0.00
2117	2	7	1	22.00	0.00
2117	3	2	1	14.50	0.00
2118	1	25	1	121.60	0.00
2118	2	13	1	21.60	0.00
2118	3	1	1	8.70	0.00
2119	1	15	1	17.50	0.00
2120	1	8	1	11.90	0.00
2120	2	1	1	8.70	0.00
2121	1	1	1	8.70	0.00
2121	2	32	1	8.50	0.00
2122	1	61	2	9.50	0.00
2122	2	3	1	27.60	0.00
2123	1	7	2	22.00	0.00
2123	2	10	1	11.90	0.00
2123	3	51	6	31.00	0.00
2123	4	40	2	16.80	0.00
2124	1	4	1	22.00	0.00
2124	2	7	1	22.00	0.00
2124	3	63	2	43.20	0.00
2125	1	20	2	39.00	0.25
2125	2	13	1	21.60	0.00
2126	1	42	1	24.00	0.00
2127	1	69	1	12.60	0.00
2127	2	25	2	121.60	0.00
2127	3	36	2	85.10	0.00
2127	4	1	1	8.70	0.00
2128	1	14	1	10.50	0.00
2128	2	21	1	39.00	0.00
2128	3	11	1	10.90	0.00
2129	1	38	3	6.90	0.00
2129	2	65	3	64.00	0.00
2129	3	1	2	8.70	0.00
2130	1	74	2	34.50	0.00
2130	2	3	1	27.60	0.00
2130	3	53	1	13.60	0.00
2131	1	12	1	9.80	0.25
2132	1	59	1	9.50	0.00
2132	2	12	1	9.80	0.00
2132	3	55	1	52.00	0.00
2133	1	14	1	10.50	0.00
2134	1	7	1	22.00	0.00
2135	1	17	1	58.00	0.00
2135	2	14	1	10.50	0.00
2136	1	54	1	13.60	0.00
2136	2	29	1	46.00	0.00
2137	1	71	1	35.70	0.00
2137	2	57	1	11.40	0.00
2138	1	33	1	8.50	0.00
2138	2	14	1	10.50	0.00
2139	1	31	1	8.50	0.00
2139	2	1	2	8.70	0.00
2139	3	5	1	22.00	0.00
2140	1	1	1	8.70	0.00
2141	1	16	6	26.30	0.00
2142	1	37	1	155.40	0.00
2143	1	28	1	32.20	0.00
2144	1	69	2	12.60	0.25
2145	1	58	2	19.00	0.00
2146	1	4	1	22.00	0.00
2147	1	4	1	22.00	0.00
2147	2	21	2	39.00	0.00
2147	3	14	1	10.50	0.00
2148	1	1	1	8.70	0.00
2149	1	5	1	22.00	0.00
2150	1	22	1	42.10	0.00
2150	2	64	3	64.00	0.00
2150	3	4	1	22.00	0.00
2151	1	68	1	22.70	0.25
2152	1	38	1	6.90	0.10
2152	2	10	1	11.90	0.00
2152	3	1	2	8.70	0.00
2152	4	64	1	64.00	0.00
2153	1	76	1	29.00	0.00
2153	2	28	1	32.20	0.00
2153	3	18	1	58.00	0.00
2153	4	20	1	39.00	0.10
2153	5	6	1	22.00	0.00
2153	6	33	1	8.50	0.00
2154	1	12	2	9.80	0.00
2155	1	61	1	9.50	0.00
2156	1	1	1	8.70	0.25
2156	2	13	2	21.60	0.25
2156	3	2	3	14.50	0.00
2157	1	23	1	128.00	0.00
2158	1	51	1	31.00	0.00
2159	1	27	1	12.40	0.00
2159	2	1	1	8.70	0.00
2160	1	43	1	24.00	0.00
2161	1	18	2	58.00	0.00
2162	1	14	1	10.50	0.00
2163	1	18	1	58.00	0.00
2163	2	16	1	26.30	0.00
2163	3	4	1	22.00	0.00
2163	4	61	2	9.50	0.00
2164	1	1	1	8.70	0.00
2164	2	42	1	24.00	0.00
2165	1	42	1	24.00	0.25
2165	2	15	1	17.50	0.00
2165	3	3	1	27.60	0.00
2166	1	1	2	8.70	0.00
2167	1	46	1	9.20	0.00
2168	1	19	1	39.00	0.00
2168	2	69	1	12.60	0.00
2168	3	5	1	22.00	0.00
2169	1	1	1	8.70	0.00
2169	2	10	1	11.90	0.10
2169	3	21	1	39.00	0.00
2170	1	13	1	21.60	0.00
2170	2	72	1	34.50	0.00
2170	3	33	3	8.50	0.00
2171	1	62	1	36.00	0.00
2171	2	16	2	26.30	0.00
2171	3	1	3	8.70	0.00
2172	1	69	1	12.60	0.00
2172	2	61	1	9.50	0.00
2172	3	70	1	21.00	0.00
2172	4	43	1	24.00	0.00
2173	1	13	1	21.60	0.00
2174	1	59	1	9.50	0.00
2174	2	43	3	24.00	0.00
2174	3	22	1	42.10	0.00
2174	4	13	1	21.60	0.10
2175	1	52	2	13.60	0.00
2176	1	30	1	64.40	0.00
2176	2	49	1	15.80	0.10
2177	1	25	1	121.60	0.00
2178	1	65	1	64.00	0.00
2178	2	22	6	42.10	0.00
2179	1	32	1	8.50	0.00
2179	2	57	1	11.40	0.00
2179	3	1	1	8.70	0.00
2179	4	5	1	22.00	0.00
2180	1	38	6	6.90	0.00
2180	2	60	2	9.50	0.00
2180	3	33	2	8.50	0.00
2181	1	46	1	9.20	0.00
2181	2	6	2	22.00	0.00
2181	3	1	1	8.70	0.00
2182	1	64	2	64.00	0.00
2182	2	5	2	22.00	0.00
2182	3	2	1	14.50	0.00
2182	4	42	1	24.00	0.00
2183	1	10	1	11.90	0.00
2184	1	69	1	12.60	0.00
2185	1	5	1	22.00	0.00
2185	2	14	1	10.50	0.00
2186	1	4	3	22.00	0.00
2186	2	7	1	22.00	0.00
2186	3	5	1	22.00	0.00
2186	4	27	1	12.40	0.00
2186	5	1	2	8.70	0.00
2186	6	49	1	15.80	0.00
2187	1	10	1	11.90	0.00
2187	2	2	1	14.50	0.00
2187	3	4	1	22.00	0.00
2188	1	73	1	34.50	0.00
2188	2	24	1	128.00	0.00
2189	1	55	1	52.00	0.00
2189	2	25	1	121.60	0.00
2190	1	58	1	19.00	0.00
2191	1	50	2	31.00	0.00
2192	1	67	1	18.90	0.00
2193	1	31	1	8.50	0.00
2193	2	14	2	10.50	0.00
2193	3	26	1	6.80	0.00
2193	4	1	1	8.70	0.00
2194	1	2	1	14.50	0.00
2194	2	11	1	10.90	0.00
2195	1	27	1	12.40	0.00
2196	1	70	1	21.00	0.00
2196	2	59	6	9.50	0.00
2196	3	36	1	85.10	0.00
2196	4	67	1	18.90	0.00
2197	1	57	1	11.40	0.00
2197	2	8	1	11.90	0.00
2197	3	72	1	34.50	0.00
2198	1	29	1	46.00	0.25
2198	2	67	1	18.90	0.10
2198	3	10	1	11.90	0.10
2199	1	2	1	14.50	0.10
2199	2	1	2	8.70	0.00
2199	3	49	1	15.80	0.00
2200	1	1	1	8.70	0.00
2201	1	41	1	28.00	0.00
2201	2	1	1	8.70	0.00
2202	1	3	2	27.60	0.00
2202	2	2	2	14.50	0.10
2202	3	18	1	58.00	0.00
2203	1	9	1	11.90	0.00
2203	2	68	1	22.70	0.00
2203	3	63	1	43.20	0.00
2204	1	5	1	22.00	0.00
2204	2	37	1	155.40	0.00
2205	1	63	1	43.20	0.00
2205	2	30	1	64.40	0.00
2206	1	21	1	39.00	0.00
2207	1	48	1	9.80	0.00
2207	2	13	6	21.60	0.00
2208	1	1	1	8.70	0.00
2208	2	2	2	14.50	0.00
2209	1	26	1	6.80	0.00
2209	2	5	1	22.00	0.00
2209	3	62	1	36.00	0.00
2210	1	10	1	11.90	0.00
2210	2	45	1	9.20	0.00
2211	1	64	1	64.00	0.00
2212	1	18	2	58.00	0.00
2212	2	75	3	29.00	0.00
2212	3	60	1	9.50	0.00
2212	4	32	1	8.50	0.00
2213	1	6	1	22.00	0.00
2214	1	35	2	74.00	0.00
2215	1	74	1	34.50	0.00
2216	1	1	1	8.70	0.00
2217	1	8	1	11.90	0.00
2218	1	21	1	39.00	0.00
2218	2	74	2	34.50	0.00
2218	3	1	1	8.70	0.00
2218	4	10	2	11.90	0.00
2219	1	14	1	10.50	0.00
2220	1	7	1	22.00	0.25
2220	2	4	3	22.00	0.00
2221	1	15	1	17.50	0.00
2221	2	12	3	9.80	0.00
2221	3	64	1	64.00	0.00
2222	1	14	1	10.50	0.00
2222	2	71	1	35.70	0.00
2222	3	36	2	85.10	0.00
2222	4	32	1	8.50	0.00
2223	1	47	1	9.20	0.00
2223	2	38	3	6.90	0.00
2224	1	35	1	74.00	0.00
2224	2	7	2	22.00	0.00
2225	1	1	1	8.70	0.00
2225	2	4	2	22.00	0.00
2226	1	9	2	11.90	0.00
2226	2	4	1	22.00	0.25
2227	1	1	2	8.70	0.00
2227	2	50	1	31.00	0.00
2228	1	16	2	26.30	0.00
2229	1	31	1	8.50	0.00
2230	1	1	2	8.70	0.00
2230	2	27	2	12.40	0.00
2230	3	21	1	39.00	0.00
2231	1	35	1	74.00	0.00
2232	1	34	1	8.50	0.00
2232	2	2	1	14.50	0.00
2232	3	13	2	21.60	0.00
2232	4	76	1	29.00	0.00
2232	5	21	1	39.00	0.00
2232	6	3	2	27.60	0.00
2233	1	19	1	39.00	0.00
2233	2	76	1	29.00	0.00
2234	1	4	1	22.00	0.00
2234	2	1	2	8.70	0.00
2235	1	19	2	39.00	0.00
2235	2	13	1	21.60	0.00
2235	3	10	1	11.90	0.00
2235	4	45	2	9.20	0.00
2236	1	2	1	14.50	0.00
2236	2	52	2	13.60	0.00
2236	3	4	2	22.00	0.00
2237	1	4	1	22.00	0.00
2238	1	30	1	64.40	0.00
2239	1	41	1	28.00	0.00
2239	2	1	1	8.70	0.00
2239	3	3	3	27.60	0.00
2240	1	29	1	46.00	0.00
2241	1	1	1	8.70	0.00
2241	2	34	1	8.50	0.00
2242	1	56	1	52.00	0.00
2242	2	6	1	22.00	0.00
2242	3	3	3	27.60	0.00
2242	4	1	1	8.70	0.00
2243	1	47	1	9.20	0.00
2244	1	32	1	8.50	0.00
2244	2	4	3	22.00	0.00
2244	3	50	1	31.00	0.00
2244	4	14	1	10.50	0.00
2245	1	23	1	128.00	0.00
2245	2	48	1	9.80	0.00
2246	1	73	1	34.50	0.00
2247	1	71	1	35.70	0.00
2248	1	20	1	39.00	0.00
2249	1	19	1	39.00	0.00
2249	2	2	3	14.50	0.10
2250	1	31	1	8.50	0.00
2250	2	11	2	10.90	0.00
2251	1	32	1	8.50	0.00
2252	1	32	1	8.50	0.00
2252	2	11	1	10.90	0.00
2253	1	5	1	22.00	0.00
2253	2	2	1	14.50	0.00
2254	1	1	1	8.70	0.00
2254	2	58	1	19.00	0.00
2255	1	1	1	8.70	0.00
2255	2	9	3	11.90	0.00
2256	1	10	1	11.90	0.00
2256	2	8	1	11.90	0.00
2256	3	18	1	58.00	0.00
2256	4	72	1	34.50	0.00
2256	5	14	2	10.50	0.00
2256	6	29	1	46.00	0.25
2257	1	61	3	9.50	0.00
2257	2	74	1	34.50	0.00
2257	3	29	2	46.00	0.00
2257	4	23	3	128.00	0.00
2258	1	74	1	34.50	0.00
2259	1	25	2	121.60	0.00
2259	2	57	1	11.40	0.00
2259	3	2	1	14.50	0.00
2260	1	6	1	22.00	0.00
2260	2	12	1	9.80	0.00
2260	3	15	1	17.50	0.00
2261	1	21	1	39.00	0.00
2261	2	29	1	46.00	0.00
2261	3	3	1	27.60	0.00
2262	1	42	1	24.00	0.00
2262	2	11	1	10.90	0.00
2263	1	1	2	8.70	0.00
2263	2	9	1	11.90	0.00
2263	3	5	1	22.00	0.00
2263	4	48	3	9.80	0.00
2263	5	38	3	6.90	0.10
2263	6	54	1	13.60	0.00
2264	1	3	1	27.60	0.00
2264	2	26	3	6.80	0.00
2264	3	7	1	22.00	0.00
2264	4	42	2	24.00	0.00
2265	1	2	1	14.50	0.00
2266	1	9	1	11.90	0.00
2266	2	74	2	34.50	0.00
2267	1	9	1	11.90	0.00
2268	1	1	1	8.70	0.00
2269	1	8	1	11.90	0.00
2269	2	27	1	12.40	0.00
2269	3	53	1	13.60	0.00
2269	4	10	3	11.90	0.00
2270	1	49	3	15.80	0.00
2270	2	51	3	31.00	0.00
2270	3	3	2	27.60	0.00
2270	4	2	1	14.50	0.00
2271	1	29	6	46.00	0.00
2271	2	15	2	17.50	0.00
2271	3	60	1	9.50	0.00
2271	4	57	2	11.40	0.25
2272	1	63	6	43.20	0.00
2272	2	59	2	9.50	0.00
2272	3	74	1	34.50	0.00
2273	1	17	2	58.00	0.00
2274	1	5	1	22.00	0.00
2274	2	51	2	31.00	0.00
2275	1	11	1	10.90	0.00
2276	1	24	1	128.00	0.00
2276	2	40	1	16.80	0.00
2276	3	67	2	18.90	0.00
2277	1	1	2	8.70	0.00
2278	1	72	2	34.50	0.00
2278	2	16	1	26.30	0.10
2279	1	10	2	11.90	0.00
2279	2	2	6	14.50	0.00
2279	3	14	1	10.50	0.00
2279	4	53	2	13.60	0.00
2279	5	29	3	46.00	0.00
2279	6	63	1	43.20	0.00
2280	1	61	1	9.50	0.00
2280	2	3	2	27.60	0.00
2280	3	2	1	14.50	0.00
2281	1	14	1	10.50	0.00
2281	2	3	1	27.60	0.00
2282	1	15	1	17.50	0.00
2282	2	14	1	10.50	0.10
2282	3	3	2	27.60	0.00
2283	1	2	1	14.50	0.00
2284	1	27	1	12.40	0.00
2284	2	64	1	64.00	0.00
2285	1	15	1	17.50	0.25
2285	2	30	2	64.40	0.00
2285	3	32	2	8.50	0.00
2286	1	39	1	12.80	0.00
2286	2	7	1	22.00	0.00
2286	3	40	1	16.80	0.00
2287	1	32	1	8.50	0.00
2287	2	76	3	29.00	0.00
2287	3	5	1	22.00	0.00
2288	1	41	1	28.00	0.00
2288	2	5	1	22.00	0.00
2288	3	2	3	14.50	0.00
2289	1	24	1	128.00	0.00
2289	2	1	1	8.70	0.00
2289	3	32	2	8.50	0.25
2290	1	28	3	32.20	0.00
2290	2	27	1	12.40	0.00
2290	3	6	1	22.00	0.00
2291	1	22	1	42.10	0.10
2291	2	25	1	121.60	0.10
2291	3	32	1	8.50	0.00
2291	4	2	2	14.50	0.00
2292	1	14	1	10.50	0.00
2292	2	20	1	39.00	0.00
2292	3	42	1	24.00	0.00
2292	4	46	1	9.20	0.25
2292	5	55	1	52.00	0.00
2292	6	30	2	64.40	0.10
2293	1	25	6	121.60	0.00
2294	1	23	3	128.00	0.00
2295	1	4	2	22.00	0.00
2296	1	1	1	8.70	0.00
2296	2	25	1	121.60	0.00
2296	3	19	2	39.00	0.00
2296	4	41	1	28.00	0.00
2296	5	9	1	11.90	0.00
2296	6	6	1	22.00	0.00
2297	1	18	2	58.00	0.00
2297	2	1	1	8.70	0.00
2297	3	15	1	17.50	0.00
2297	4	31	1	8.50	0.00
2297	5	5	2	22.00	0.10
2297	6	53	1	13.60	0.00
2298	1	14	2	10.50	0.00
2299	1	41	1	28.00	0.00
2300	1	49	1	15.80	0.00
2300	2	14	1	10.50	0.00
2300	3	65	2	64.00	0.10
2301	1	3	2	27.60	0.00
2301	2	4	1	22.00	0.00
2301	3	48	2	9.80	0.00
2301	4	12	1	9.80	0.00
2302	1	6	1	22.00	0.00
2302	2	66	1	64.00	0.00
2302	3	73	1	34.50	0.00
2303	1	69	1	12.60	0.00
2304	1	24	3	128.00	0.00
2304	2	18	1	58.00	0.00
2305	1	14	1	10.50	0.00
2305	2	3	1	27.60	0.00
2305	3	31	1	8.50	0.00
2305	4	50	1	31.00	0.00
2306	1	61	1	9.50	0.00
2307	1	16	3	26.30	0.00
2308	1	43	2	24.00	0.10
2308	2	10	1	11.90	0.00
2309	1	21	1	39.00	0.00
2309	2	1	2	8.70	0.00
2310	1	1	1	8.70	0.00
2310	2	8	1	11.90	0.00
2311	1	5	2	22.00	0.00
2312	1	4	1	22.00	0.00
2312	2	31	2	8.50	0.00
2312	3	56	1	52.00	0.10
2312	4	1	1	8.70	0.00
2313	1	1	1	8.70	0.00
2313	2	10	1	11.90	0.00
2314	1	43	2	24.00	0.00
2314	2	7	2	22.00	0.00
2314	3	4	1	22.00	0.00
2315	1	34	1	8.50	0.00
2315	2	68	1	22.70	0.00
2315	3	2	1	14.50	0.00
2316	1	15	2	17.50	0.00
2316	2	6	1	22.00	0.00
2316	3	26	3	6.80	0.00
2317	1	3	1	27.60	0.00
2317	2	63	3	43.20	0.00
2318	1	22	1	42.10	0.25
2318	2	1	1	8.70	0.00
2319	1	40	1	16.80	0.25
2320	1	30	1	64.40	0.00
2320	2	16	1	26.30	0.00
2320	3	7	1	22.00	0.00
2321	1	22	1	42.10	0.25
2321	2	73	1	34.50	0.00
2321	3	1	1	8.70	0.00
2321	4	4	6	22.00	0.00
2322	1	45	1	9.20	0.00
2323	1	64	1	64.00	0.00
2324	1	6	1	22.00	0.00
2324	2	30	1	64.40	0.00
2324	3	1	1	8.70	0.00
2324	4	4	1	22.00	0.00
2325	1	63	1	43.20	0.00
2325	2	11	1	10.90	0.00
2325	3	5	1	22.00	0.00
2326	1	17	1	58.00	0.00
2327	1	68	1	22.70	0.00
2327	2	41	1	28.00	0.00
2327	3	10	1	11.90	0.00
2327	4	35	2	74.00	0.00
2328	1	5	2	22.00	0.00
2328	2	2	1	14.50	0.00
2329	1	30	1	64.40	0.00
2330	1	6	1	22.00	0.10
2330	2	26	1	6.80	0.00
2330	3	73	1	34.50	0.00
2330	4	58	3	19.00	0.00
2331	1	4	1	22.00	0.00
2332	1	16	2	26.30	0.10
2332	2	34	1	8.50	0.00
2332	3	47	1	9.20	0.00
2332	4	46	1	9.20	0.00
2332	5	11	1	10.90	0.25
2332	6	50	2	31.00	0.10
2333	1	37	2	155.40	0.00
2333	2	5	1	22.00	0.00
2333	3	74	1	34.50	0.00
2333	4	25	2	121.60	0.00
2334	1	13	1	21.60	0.00
2335	1	28	1	32.20	0.00
2335	2	29	1	46.00	0.00
2336	1	71	1	35.70	0.00
2336	2	69	2	12.60	0.00
2337	1	27	1	12.40	0.00
2337	2	7	1	22.00	0.00
2338	1	75	2	29.00	0.00
2339	1	18	1	58.00	0.00
2339	2	2	2	14.50	0.00
2340	1	22	1	42.10	0.00
2340	2	75	1	29.00	0.00
2340	3	39	1	12.80	0.00
2340	4	7	1	22.00	0.00
2341	1	28	1	32.20	0.00
2341	2	19	1	39.00	0.00
2341	3	9	2	11.90	0.00
2342	1	76	2	29.00	0.00
2343	1	10	2	11.90	0.00
2343	2	2	1	14.50	0.00
2343	3	9	3	11.90	0.00
2343	4	4	1	22.00	0.00
2343	5	31	1	8.50	0.00
2343	6	6	1	22.00	0.00
2344	1	25	1	121.60	0.10
2344	2	42	1	24.00	0.00
2344	3	24	2	128.00	0.00
2345	1	33	3	8.50	0.00
2346	1	39	1	12.80	0.00
2346	2	1	1	8.70	0.00
2346	3	3	1	27.60	0.00
2347	1	10	1	11.90	0.00
2347	2	7	2	22.00	0.00
2347	3	58	1	19.00	0.00
2347	4	2	1	14.50	0.00
2348	1	49	1	15.80	0.00
2348	2	44	1	24.00	0.00
2349	1	25	1	121.60	0.00
2349	2	61	3	9.50	0.00
2349	3	50	3	31.00	0.00
2350	1	7	1	22.00	0.00
2351	1	50	1	31.00	0.00
2352	1	26	2	6.80	0.00
2352	2	34	1	8.50	0.00
2353	1	1	1	8.70	0.00
2353	2	25	1	121.60	0.00
2353	3	9	2	11.90	0.00
2353	4	68	1	22.70	0.00
2354	1	69	1	12.60	0.00
2355	1	10	1	11.90	0.00
2355	2	61	1	9.50	0.00
2356	1	1	1	8.70	0.10
2357	1	59	1	9.50	0.00
2358	1	19	1	39.00	0.00
2358	2	6	1	22.00	0.10
2358	3	1	3	8.70	0.00
2359	1	14	1	10.50	0.00
2359	2	37	1	155.40	0.00
2360	1	50	1	31.00	0.00
2360	2	29	2	46.00	0.00
2361	1	7	2	22.00	0.00
2361	2	13	2	21.60	0.00
2362	1	71	1	35.70	0.25
2363	1	55	1	52.00	0.00
2363	2	5	2	22.00	0.00
2363	3	11	1	10.90	0.00
2364	1	10	2	11.90	0.00
2364	2	22	1	42.10	0.00
2364	3	47	1	9.20	0.00
2364	4	61	1	9.50	0.00
2365	1	34	1	8.50	0.00
2365	2	32	1	8.50	0.00
2365	3	42	3	24.00	0.00
2366	1	3	1	27.60	0.00
2367	1	1	3	8.70	0.00
2367	2	12	1	9.80	0.00
2367	3	29	1	46.00	0.00
2367	4	8	1	11.90	0.00
2368	1	23	1	128.00	0.00
2369	1	48	1	9.80	0.00
2369	2	27	1	12.40	0.00
2369	3	14	1	10.50	0.00
2369	4	24	2	128.00	0.00
2370	1	24	1	128.00	0.00
2370	2	11	2	10.90	0.00
2370	3	1	1	8.70	0.00
2370	4	16	2	26.30	0.00
2371	1	42	1	24.00	0.00
2372	1	1	1	8.70	0.00
2373	1	13	1	21.60	0.00
2374	1	2	1	14.50	0.00
2374	2	12	2	9.80	0.00
2374	3	36	1	85.10	0.00
2375	1	70	1	21.00	0.00
2375	2	3	3	27.60	0.00
2375	3	47	2	9.20	0.00
2376	1	3	1	27.60	0.00
2377	1	53	1	13.60	0.00
2377	2	5	1	22.00	0.00
2378	1	3	2	27.60	0.00
2378	2	30	1	64.40	0.00
2378	3	5	1	22.00	0.00
2378	4	4	3	22.00	0.00
2379	1	67	1	18.90	0.00
2380	1	12	1	9.80	0.00
2380	2	17	1	58.00	0.10
2381	1	27	1	12.40	0.00
2382	1	21	3	39.00	0.00
2383	1	1	1	8.70	0.25
2384	1	16	1	26.30	0.00
2385	1	69	3	12.60	0.25
2385	2	11	1	10.90	0.00
2385	3	25	1	121.60	0.00
2386	1	53	1	13.60	0.25
2386	2	2	1	14.50	0.00
2386	3	26	2	6.80	0.00
2387	1	7	2	22.00	0.00
2388	1	2	1	14.50	0.00
2389	1	46	1	9.20	0.00
2389	2	42	2	24.00	0.00
2390	1	26	3	6.80	0.00
2390	2	20	1	39.00	0.00
2390	3	70	1	21.00	0.00
2391	1	40	2	16.80	0.00
2391	2	46	2	9.20	0.00
2392	1	67	1	18.90	0.00
2393	1	56	1	52.00	0.10
2393	2	9	1	11.90	0.00
2393	3	11	2	10.90	0.00
2393	4	68	3	22.70	0.00
2393	5	41	3	28.00	0.00
2393	6	21	2	39.00	0.00
2394	1	9	2	11.90	0.10
2395	1	23	1	128.00	0.00
2395	2	71	2	35.70	0.25
2395	3	2	2	14.50	0.00
2395	4	45	1	9.20	0.00
2395	5	15	1	17.50	0.00
2395	6	6	1	22.00	0.00
2396	1	57	3	11.40	0.00
2396	2	73	6	34.50	0.00
2397	1	23	1	128.00	0.00
2398	1	3	1	27.60	0.00
2398	2	14	1	10.50	0.00
2399	1	24	1	128.00	0.00
2400	1	19	1	39.00	0.10
2401	1	5	1	22.00	0.00
2401	2	2	1	14.50	0.00
2401	3	8	1	11.90	0.00
2401	4	37	1	155.40	0.00
2401	5	33	1	8.50	0.00
2401	6	70	2	21.00	0.00
2402	1	39	1	12.80	0.00
2402	2	3	1	27.60	0.00
2402	3	54	1	13.60	0.00
2402	4	16	1	26.30	0.00
2403	1	60	3	9.50	0.00
2403	2	5	1	22.00	0.00
2404	1	63	1	43.20	0.00
2404	2	72	3	34.50	0.00
2404	3	1	1	8.70	0.00
2405	1	3	2	27.60	0.00
2405	2	5	1	22.00	0.00
2405	3	28	1	32.20	0.00
2405	4	8	2	11.90	0.00
2406	1	21	2	39.00	0.00
2407	1	50	1	31.00	0.00
2407	2	36	6	85.10	0.00
2408	1	53	3	13.60	0.00
2408	2	46	2	9.20	0.00
2409	1	1	1	8.70	0.00
2409	2	32	1	8.50	0.00
2410	1	27	1	12.40	0.00
2411	1	56	1	52.00	0.00
2411	2	14	2	10.50	0.00
2412	1	22	1	42.10	0.00
2412	2	4	1	22.00	0.00
2413	1	1	2	8.70	0.00
2413	2	6	1	22.00	0.00
2414	1	1	2	8.70	0.00
2415	1	7	1	22.00	0.00
2415	2	74	1	34.50	0.00
2416	1	9	2	11.90	0.00
2417	1	6	1	22.00	0.00
2417	2	35	1	74.00	0.00
2417	3	15	1	17.50	0.00
2418	1	4	1	22.00	0.00
2418	2	19	1	39.00	0.00
2418	3	10	1	11.90	0.00
2419	1	60	1	9.50	0.00
2420	1	1	1	8.70	0.25
2421	1	70	1	21.00	0.10
2421	2	40	1	16.80	0.00
2422	1	1	1	8.70	0.00
2422	2	44	1	24.00	0.00
2423	1	19	2	39.00	0.00
2424	1	50	6	31.00	0.00
2424	2	62	1	36.00	0.00
2424	3	1	1	8.70	0.10
2425	1	64	1	64.00	0.00
2426	1	54	2	13.60	0.00
2427	1	15	2	17.50	0.10
2427	2	31	1	8.50	0.00
2428	1	39	1	12.80	0.00
2429	1	33	1	8.50	0.00
2430	1	44	1	24.00	0.00
2430	2	41	1	28.00	0.00
2431	1	1	1	8.70	0.00
2431	2	4	1	22.00	0.00
2431	3	55	3	52.00	0.00
2432	1	76	3	29.00	0.00
2433	1	16	1	26.30	0.00
2433	2	46	2	9.20	0.00
2434	1	8	1	11.90	0.00
2434	2	3	1	27.60	0.00
2434	3	5	2	22.00	0.00
2434	4	56	2	52.00	0.00
2434	5	23	2	128.00	0.00
2434	6	14	6	10.50	0.25
2435	1	1	1	8.70	0.00
2436	1	1	3	8.70	0.00
2436	2	62	1	36.00	0.00
2436	3	71	1	35.70	0.00
2436	4	53	6	13.60	0.00
2437	1	31	1	8.50	0.00
2437	2	5	1	22.00	0.00
2438	1	59	1	9.50	0.00
2439	1	10	1	11.90	0.00
2439	2	8	1	11.90	0.00
2439	3	50	1	31.00	0.00
2440	1	22	1	42.10	0.00
2440	2	63	6	43.20	0.00
2440	3	71	1	35.70	0.00
2440	4	7	1	22.00	0.00
2440	5	27	1	12.40	0.00
2440	6	40	2	16.80	0.00
2441	1	18	2	58.00	0.00
2441	2	12	1	9.80	0.00
2441	3	19	2	39.00	0.00
2442	1	2	2	14.50	0.00
2442	2	32	1	8.50	0.00
2443	1	36	1	85.10	0.00
2443	2	2	2	14.50	0.00
2443	3	39	1	12.80	0.00
2444	1	19	1	39.00	0.00
2444	2	29	2	46.00	0.00
2445	1	1	1	8.70	0.00
2446	1	1	2	8.70	0.00
2446	2	44	2	24.00	0.25
2446	3	27	1	12.40	0.00
2447	1	23	2	128.00	0.00
2447	2	8	1	11.90	0.00
2447	3	3	2	27.60	0.00
2448	1	6	2	22.00	0.00
2448	2	1	1	8.70	0.00
2449	1	32	2	8.50	0.00
2449	2	58	1	19.00	0.00
2450	1	76	1	29.00	0.00
2451	1	8	2	11.90	0.00
2451	2	4	2	22.00	0.00
2452	1	29	2	46.00	0.00
2452	2	7	1	22.00	0.00
2453	1	51	1	31.00	0.00
2453	2	28	1	32.20	0.00
2453	3	8	2	11.90	0.00
2454	1	16	2	26.30	0.00
2455	1	4	1	22.00	0.00
2455	2	5	1	22.00	0.00
2456	1	7	1	22.00	0.00
2457	1	10	2	11.90	0.00
2458	1	1	1	8.70	0.00
2459	1	67	1	18.90	0.10
2459	2	47	1	9.20	0.00
2459	3	27	2	12.40	0.00
2460	1	33	1	8.50	0.00
2461	1	9	2	11.90	0.00
2461	2	2	1	14.50	0.00
2462	1	33	3	8.50	0.00
2462	2	17	1	58.00	0.00
2462	3	1	1	8.70	0.00
2463	1	46	1	9.20	0.00
2464	1	44	1	24.00	0.00
2464	2	61	3	9.50	0.00
2464	3	52	1	13.60	0.00
2465	1	35	1	74.00	0.00
2466	1	61	1	9.50	0.00
2466	2	3	1	27.60	0.00
2467	1	2	1	14.50	0.00
2468	1	49	1	15.80	0.00
2469	1	1	2	8.70	0.00
2469	2	31	1	8.50	0.00
2470	1	8	1	11.90	0.00
2470	2	26	2	6.80	0.00
2471	1	3	2	27.60	0.00
2472	1	50	1	31.00	0.00
2472	2	27	1	12.40	0.00
2472	3	60	1	9.50	0.00
2473	1	14	1	10.50	0.00
2473	2	9	1	11.90	0.00
2473	3	16	1	26.30	0.00
2473	4	18	2	58.00	0.00
2473	5	2	2	14.50	0.00
2473	6	15	1	17.50	0.00
2474	1	76	2	29.00	0.00
2474	2	23	1	128.00	0.00
2474	3	47	1	9.20	0.00
2474	4	1	1	8.70	0.00
2475	1	55	1	52.00	0.00
2475	2	73	1	34.50	0.00
2475	3	49	1	15.80	0.00
2476	1	1	1	8.70	0.00
2477	1	70	1	21.00	0.00
2477	2	25	1	121.60	0.00
2477	3	3	1	27.60	0.10
2477	4	4	1	22.00	0.00
2478	1	2	1	14.50	0.00
2478	2	28	1	32.20	0.00
2479	1	37	1	155.40	0.00
2479	2	19	1	39.00	0.00
2479	3	45	1	9.20	0.00
2480	1	39	1	12.80	0.10
2480	2	28	1	32.20	0.10
2480	3	56	1	52.00	0.00
2480	4	12	1	9.80	0.00
2481	1	72	1	34.50	0.00
2482	1	28	1	32.20	0.00
2483	1	1	1	8.70	0.00
2484	1	22	1	42.10	0.00
2485	1	44	2	24.00	0.00
2485	2	2	1	14.50	0.00
2486	1	23	1	128.00	0.00
2486	2	1	1	8.70	0.00
2487	1	16	1	26.30	0.00
2487	2	57	6	11.40	0.00
2487	3	20	1	39.00	0.00
2488	1	44	1	24.00	0.00
2488	2	20	1	39.00	0.00
2488	3	7	1	22.00	0.00
2489	1	41	6	28.00	0.00
2489	2	6	2	22.00	0.10
2490	1	56	1	52.00	0.25
2491	1	52	3	13.60	0.00
2492	1	3	1	27.60	0.00
2492	2	2	1	14.50	0.00
2493	1	1	2	8.70	0.00
2494	1	16	1	26.30	0.00
2494	2	1	2	8.70	0.00
2494	3	8	3	11.90	0.00
2495	1	5	1	22.00	0.00
2495	2	42	3	24.00	0.00
2495	3	58	1	19.00	0.00
2496	1	55	1	52.00	0.00
2497	1	61	6	9.50	0.00
2497	2	1	2	8.70	0.25
2497	3	50	1	31.00	0.25
2498	1	53	1	13.60	0.00
2498	2	7	3	22.00	0.00
2498	3	2	1	14.50	0.00
2498	4	70	1	21.00	0.00
2499	1	68	2	22.70	0.00
2499	2	8	1	11.90	0.00
2500	1	1	1	8.70	0.00
2500	2	53	1	13.60	0.00
2500	3	73	1	34.50	0.00
2500	4	61	1	9.50	0.00
2501	1	75	3	29.00	0.00
2501	2	41	1	28.00	0.00
2502	1	24	2	128.00	0.00
2502	2	43	1	24.00	0.00
2502	3	13	1	21.60	0.00
2502	4	49	1	15.80	0.00
2503	1	9	1	11.90	0.00
2504	1	27	1	12.40	0.25
2505	1	6	1	22.00	0.00
2505	2	50	2	31.00	0.00
2505	3	55	1	52.00	0.00
2506	1	6	6	22.00	0.00
2507	1	15	1	17.50	0.00
2508	1	65	6	64.00	0.00
2508	2	8	2	11.90	0.00
2508	3	6	2	22.00	0.00
2509	1	3	1	27.60	0.00
2509	2	62	6	36.00	0.00
2510	1	35	1	74.00	0.00
2511	1	1	1	8.70	0.00
2511	2	31	2	8.50	0.25
2512	1	14	1	10.50	0.00
2512	2	2	1	14.50	0.00
2513	1	29	1	46.00	0.25
2514	1	9	2	11.90	0.00
2515	1	57	1	11.40	0.00
2516	1	12	3	9.80	0.00
2516	2	22	1	42.10	0.00
2516	3	61	2	9.50	0.00
2517	1	19	1	39.00	0.00
2517	2	1	1	8.70	0.00
2518	1	49	1	15.80	0.00
2519	1	11	1	10.90	0.00
2519	2	2	1	14.50	0.00
2520	1	65	2	64.00	0.00
2521	1	46	1	9.20	0.00
2521	2	3	1	27.60	0.00
2521	3	68	1	22.70	0.00
2522	1	6	1	22.00	0.00
2522	2	1	1	8.70	0.00
2522	3	3	2	27.60	0.00
2522	4	75	1	29.00	0.00
2523	1	17	1	58.00	0.00
2523	2	3	1	27.60	0.00
2524	1	14	1	10.50	0.00
2524	2	76	2	29.00	0.00
2524	3	47	1	9.20	0.00
2525	1	1	1	8.70	0.25
2525	2	27	1	12.40	0.00
2525	3	6	1	22.00	0.00
2525	4	22	1	42.10	0.00
2525	5	16	1	26.30	0.00
2525	6	25	1	121.60	0.00
2526	1	33	1	8.50	0.00
2526	2	52	1	13.60	0.00
2527	1	13	1	21.60	0.00
2528	1	19	1	39.00	0.00
2529	1	3	2	27.60	0.00
2530	1	2	1	14.50	0.00
2531	1	1	3	8.70	0.00
2532	1	49	1	15.80	0.00
2532	2	3	1	27.60	0.00
2532	3	60	1	9.50	0.10
2533	1	23	1	128.00	0.00
2533	2	6	2	22.00	0.00
2534	1	1	2	8.70	0.00
2534	2	70	1	21.00	0.00
2534	3	3	1	27.60	0.00
2535	1	6	3	22.00	0.00
2536	1	62	2	36.00	0.00
2536	2	32	3	8.50	0.00
2536	3	27	6	12.40	0.00
2536	4	1	1	8.70	0.00
2537	1	1	1	8.70	0.00
2537	2	64	6	64.00	0.00
2537	3	30	1	64.40	0.00
2538	1	1	1	8.70	0.00
2538	2	26	1	6.80	0.00
2538	3	3	2	27.60	0.10
2538	4	7	1	22.00	0.00
2539	1	5	2	22.00	0.00
2540	1	1	1	8.70	0.00
2540	2	25	2	121.60	0.00
2540	3	2	1	14.50	0.00
2541	1	10	2	11.90	0.00
2542	1	24	1	128.00	0.00
2543	1	7	1	22.00	0.00
2543	2	74	1	34.50	0.25
2544	1	1	1	8.70	0.00
2544	2	61	6	9.50	0.00
2545	1	24	1	128.00	0.00
2545	2	72	2	34.50	0.00
2545	3	12	1	9.80	0.00
2546	1	4	2	22.00	0.00
2546	2	3	3	27.60	0.00
2546	3	16	6	26.30	0.00
2547	1	4	1	22.00	0.00
2547	2	2	1	14.50	0.00
2547	3	48	3	9.80	0.00
2547	4	18	1	58.00	0.00
2548	1	26	1	6.80	0.00
2548	2	35	1	74.00	0.00
2549	1	61	6	9.50	0.00
2550	1	1	1	8.70	0.00
2550	2	9	1	11.90	0.00
2550	3	20	1	39.00	0.00
2551	1	38	3	6.90	0.00
2552	1	63	2	43.20	0.00
2553	1	43	1	24.00	0.00
2553	2	1	1	8.70	0.00
2553	3	22	1	42.10	0.00
2554	1	54	1	13.60	0.00
2554	2	14	1	10.50	0.00
2554	3	56	2	52.00	0.00
2555	1	13	1	21.60	0.00
2555	2	6	3	22.00	0.00
2556	1	36	1	85.10	0.00
2556	2	54	1	13.60	0.00
2556	3	25	1	121.60	0.00
2557	1	4	1	22.00	0.00
2558	1	30	1	64.40	0.25
2559	1	71	2	35.70	0.00
2559	2	30	2	64.40	0.00
2560	1	7	1	22.00	0.00
2560	2	9	1	11.90	0.00
2560	3	2	1	14.50	0.00
2560	4	61	1	9.50	0.00
2561	1	72	3	34.50	0.00
2562	1	1	1	8.70	0.00
2562	2	5	2	22.00	0.00
2562	3	13	1	21.60	0.00
2562	4	37	2	155.40	0.00
2563	1	46	1	9.20	0.00
2563	2	75	2	29.00	0.00
2564	1	65	1	64.00	0.00
2564	2	11	1	10.90	0.00
2564	3	70	1	21.00	0.00
2565	1	1	2	8.70	0.00
2565	2	3	1	27.60	0.25
2566	1	68	2	22.70	0.00
2566	2	2	3	14.50	0.00
2566	3	18	2	58.00	0.00
2566	4	1	1	8.70	0.00
2567	1	3	2	27.60	0.00
2567	2	73	1	34.50	0.25
2567	3	54	1	13.60	0.25
2567	4	1	2	8.70	0.00
2568	1	1	1	8.70	0.00
2568	2	22	1	42.10	0.00
2568	3	10	2	11.90	0.00
2568	4	38	1	6.90	0.00
2569	1	24	2	128.00	0.00
2569	2	58	1	19.00	0.00
2570	1	70	1	21.00	0.00
2571	1	41	1	28.00	0.00
2571	2	32	2	8.50	0.00
2572	1	1	3	8.70	0.10
2573	1	20	1	39.00	0.00
2573	2	59	1	9.50	0.00
2574	1	18	3	58.00	0.00
2574	2	71	1	35.70	0.00
2574	3	9	1	11.90	0.00
2575	1	15	1	17.50	0.00
2576	1	22	1	42.10	0.00
2577	1	48	1	9.80	0.00
2577	2	18	2	58.00	0.00
2577	3	1	1	8.70	0.00
2578	1	58	1	19.00	0.00
2579	1	15	2	17.50	0.00
2579	2	34	2	8.50	0.00
2579	3	26	1	6.80	0.00
2579	4	20	2	39.00	0.00
2579	5	27	1	12.40	0.00
2579	6	11	1	10.90	0.00
2580	1	3	6	27.60	0.00
2580	2	70	2	21.00	0.00
2580	3	51	1	31.00	0.00
2580	4	32	1	8.50	0.00
2581	1	18	1	58.00	0.00
2581	2	36	1	85.10	0.00
2582	1	37	2	155.40	0.00
2583	1	63	2	43.20	0.00
2583	2	59	1	9.50	0.00
2583	3	1	1	8.70	0.00
2584	1	74	1	34.50	0.00
2584	2	1	1	8.70	0.00
2584	3	44	1	24.00	0.00
2584	4	45	3	9.20	0.00
2585	1	8	1	11.90	0.25
2585	2	33	1	8.50	0.00
2586	1	24	2	128.00	0.00
2587	1	56	1	52.00	0.10
2587	2	8	1	11.90	0.00
2588	1	57	1	11.40	0.00
2589	1	51	1	31.00	0.00
2590	1	63	1	43.20	0.00
2591	1	54	1	13.60	0.25
2592	1	59	2	9.50	0.25
2592	2	3	2	27.60	0.10
2593	1	7	1	22.00	0.00
2593	2	21	1	39.00	0.00
2593	3	25	1	121.60	0.00
2593	4	60	3	9.50	0.00
2594	1	69	1	12.60	0.10
2594	2	7	1	22.00	0.00
2594	3	46	1	9.20	0.00
2594	4	32	2	8.50	0.00
2594	5	14	1	10.50	0.10
2594	6	3	1	27.60	0.00
2595	1	1	1	8.70	0.00
2595	2	25	1	121.60	0.00
2595	3	17	1	58.00	0.00
2596	1	69	1	12.60	0.00
2596	2	52	1	13.60	0.00
2597	1	39	1	12.80	0.00
2598	1	6	1	22.00	0.00
2598	2	8	1	11.90	0.00
2599	1	17	2	58.00	0.00
2600	1	5	1	22.00	0.10
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (id, customer_id, status, placed_at, shipped_at, delivered_at, shipping, total, ship_to, note) FROM stdin;
1	14	delivered	2023-03-04 15:35:55+00	2023-03-06 22:49:55+00	2023-03-11 06:49:55+00	0.00	341.35	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
2	33	delivered	2023-03-04 19:51:17+00	2023-03-07 00:50:17+00	2023-03-09 13:50:17+00	0.00	207.00	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
3	11	delivered	2023-03-05 18:33:18+00	2023-03-06 05:13:18+00	2023-03-10 20:13:18+00	9.50	61.63	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
4	1	delivered	2023-03-07 15:12:30+00	2023-03-08 14:47:30+00	2023-03-10 17:47:30+00	9.50	48.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
5	41	delivered	2023-03-08 18:59:46+00	2023-03-09 10:57:46+00	2023-03-10 15:57:46+00	0.00	249.30	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
6	16	delivered	2023-03-09 11:58:10+00	2023-03-11 19:12:10+00	2023-03-16 05:12:10+00	9.50	70.20	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
7	16	returned	2023-03-09 23:18:57+00	2023-03-10 12:00:57+00	2023-03-12 18:00:57+00	9.50	58.20	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
8	3	delivered	2023-03-10 13:29:48+00	2023-03-12 23:12:48+00	2023-03-17 11:12:48+00	0.00	148.80	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
9	48	delivered	2023-03-11 17:31:04+00	2023-03-13 10:19:04+00	2023-03-15 20:19:04+00	0.00	196.20	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
10	40	delivered	2023-03-12 20:35:15+00	2023-03-14 08:52:15+00	2023-03-17 20:52:15+00	0.00	194.70	{"city": "Ιωάννινα", "name": "Άννα Θαλασσινού", "country": "GR"}	\N
11	8	delivered	2023-03-13 22:40:27+00	2023-03-15 12:53:27+00	2023-03-19 21:53:27+00	0.00	139.50	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
12	53	delivered	2023-03-14 17:30:41+00	2023-03-15 15:05:41+00	2023-03-16 23:05:41+00	9.50	53.50	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
13	41	delivered	2023-03-14 20:32:31+00	2023-03-16 11:34:31+00	2023-03-18 13:34:31+00	9.50	69.70	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
14	1	delivered	2023-03-15 15:54:59+00	2023-03-17 22:27:59+00	2023-03-22 11:27:59+00	9.50	45.80	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
15	49	delivered	2023-03-15 18:37:19+00	2023-03-16 21:18:19+00	2023-03-19 00:18:19+00	9.50	86.00	{"city": "Duluth", "name": "Jonah Thistlewood", "country": "US"}	\N
16	33	delivered	2023-03-16 13:22:26+00	2023-03-18 03:19:26+00	2023-03-22 21:19:26+00	9.50	58.90	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
17	2	delivered	2023-03-16 16:47:12+00	2023-03-18 11:42:12+00	2023-03-20 10:42:12+00	0.00	241.25	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
18	17	delivered	2023-03-17 15:42:39+00	2023-03-18 01:25:39+00	2023-03-23 05:25:39+00	0.00	80.00	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
19	1	delivered	2023-03-19 15:02:52+00	2023-03-22 03:57:52+00	2023-03-25 01:57:52+00	0.00	123.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
20	4	delivered	2023-03-20 13:39:42+00	2023-03-21 12:15:42+00	2023-03-23 02:15:42+00	0.00	95.00	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
21	35	delivered	2023-03-20 19:18:07+00	2023-03-22 11:16:07+00	2023-03-26 09:16:07+00	0.00	116.00	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
22	41	delivered	2023-03-21 21:27:56+00	2023-03-23 12:33:56+00	2023-03-25 06:33:56+00	0.00	146.60	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	If the blue one is sold out, the grey one is fine too.
23	51	delivered	2023-03-22 17:38:07+00	2023-03-24 19:21:07+00	2023-03-27 20:21:07+00	9.50	34.35	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
24	1	delivered	2023-03-25 20:02:29+00	2023-03-26 10:54:29+00	2023-03-29 14:54:29+00	9.50	20.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
25	33	delivered	2023-03-26 18:17:30+00	2023-03-27 09:07:30+00	2023-03-30 20:07:30+00	9.50	54.90	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
26	55	delivered	2023-03-26 21:07:42+00	2023-03-29 06:15:42+00	2023-04-02 14:15:42+00	9.50	26.30	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
27	2	delivered	2023-03-28 12:58:55+00	2023-03-30 07:44:55+00	2023-04-02 16:44:55+00	9.50	38.50	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
28	39	delivered	2023-03-29 16:57:23+00	2023-03-31 15:14:23+00	2023-04-02 22:14:23+00	9.50	53.10	{"city": "Portland", "name": "Desmond O'Dowd", "country": "US"}	\N
29	10	delivered	2023-03-30 19:04:22+00	2023-04-01 15:55:22+00	2023-04-06 04:55:22+00	9.50	18.20	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
30	2	delivered	2023-03-30 23:25:15+00	2023-04-02 04:35:15+00	2023-04-03 14:35:15+00	9.50	69.35	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
31	4	delivered	2023-04-01 14:41:50+00	2023-04-03 11:37:50+00	2023-04-08 13:37:50+00	9.50	38.85	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
32	1	delivered	2023-04-01 15:26:44+00	2023-04-02 18:39:44+00	2023-04-05 01:39:44+00	9.50	73.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
33	31	delivered	2023-04-03 14:55:04+00	2023-04-04 23:54:04+00	2023-04-09 02:54:04+00	9.50	36.70	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
34	12	delivered	2023-04-03 23:58:00+00	2023-04-05 18:19:00+00	2023-04-07 12:19:00+00	0.00	101.20	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
35	1	delivered	2023-04-05 13:50:59+00	2023-04-08 02:01:59+00	2023-04-09 08:01:59+00	9.50	20.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
36	2	delivered	2023-04-05 15:03:54+00	2023-04-06 09:32:54+00	2023-04-10 07:32:54+00	9.50	18.20	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
37	50	delivered	2023-04-07 13:43:36+00	2023-04-09 11:22:36+00	2023-04-14 01:22:36+00	9.50	52.70	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
38	4	delivered	2023-04-10 11:53:42+00	2023-04-12 01:18:42+00	2023-04-16 13:18:42+00	9.50	59.60	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
39	33	delivered	2023-04-10 12:07:10+00	2023-04-11 19:18:10+00	2023-04-14 14:18:10+00	9.50	43.10	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
40	21	delivered	2023-04-10 17:51:37+00	2023-04-12 10:13:37+00	2023-04-17 15:13:37+00	9.50	53.50	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
41	6	delivered	2023-04-12 09:09:07+00	2023-04-13 09:20:07+00	2023-04-15 11:20:07+00	0.00	96.40	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
42	23	delivered	2023-04-13 22:18:39+00	2023-04-14 07:23:39+00	2023-04-18 08:23:39+00	0.00	126.30	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
43	55	delivered	2023-04-14 18:46:53+00	2023-04-16 06:56:53+00	2023-04-21 10:56:53+00	9.50	55.30	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
44	51	delivered	2023-04-17 22:29:24+00	2023-04-19 06:15:24+00	2023-04-24 06:15:24+00	0.00	208.80	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
45	47	delivered	2023-04-18 15:41:30+00	2023-04-19 12:32:30+00	2023-04-22 15:32:30+00	0.00	133.20	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
46	12	delivered	2023-04-18 17:06:18+00	2023-04-20 20:32:18+00	2023-04-21 22:32:18+00	9.50	53.20	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
47	1	delivered	2023-04-20 12:11:07+00	2023-04-21 18:52:07+00	2023-04-26 13:52:07+00	9.50	33.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
48	49	delivered	2023-04-20 14:04:59+00	2023-04-21 13:56:59+00	2023-04-25 20:56:59+00	0.00	128.10	{"city": "Duluth", "name": "Jonah Thistlewood", "country": "US"}	\N
49	10	delivered	2023-04-21 13:22:36+00	2023-04-23 00:50:36+00	2023-04-25 02:50:36+00	9.50	62.90	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
50	14	delivered	2023-04-22 16:28:47+00	2023-04-25 05:10:47+00	2023-04-28 03:10:47+00	0.00	215.70	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
51	9	delivered	2023-04-23 13:12:15+00	2023-04-24 22:08:15+00	2023-04-28 20:08:15+00	0.00	201.00	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
52	1	delivered	2023-04-24 19:15:16+00	2023-04-25 09:55:16+00	2023-04-26 14:55:16+00	9.50	35.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
53	4	returned	2023-04-25 19:19:40+00	2023-04-27 21:00:40+00	2023-05-02 05:00:40+00	0.00	116.00	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
54	16	delivered	2023-04-26 11:04:58+00	2023-04-27 18:53:58+00	2023-04-30 04:53:58+00	0.00	125.70	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
55	22	delivered	2023-04-28 17:12:14+00	2023-05-01 05:55:14+00	2023-05-05 23:55:14+00	0.00	113.00	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
56	7	delivered	2023-04-28 20:09:42+00	2023-05-01 04:58:42+00	2023-05-04 10:58:42+00	9.50	73.05	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
57	55	delivered	2023-05-01 23:18:07+00	2023-05-04 07:10:07+00	2023-05-08 15:10:07+00	9.50	44.00	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
58	43	delivered	2023-05-05 14:01:39+00	2023-05-07 05:40:39+00	2023-05-11 08:40:39+00	9.50	67.20	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
59	2	delivered	2023-05-05 17:01:45+00	2023-05-07 03:16:45+00	2023-05-08 16:16:45+00	9.50	18.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
60	65	delivered	2023-05-09 12:14:54+00	2023-05-11 06:57:54+00	2023-05-15 01:57:54+00	9.50	42.00	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	\N
61	4	delivered	2023-05-10 11:58:06+00	2023-05-11 04:31:06+00	2023-05-14 01:31:06+00	9.50	18.20	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
62	29	delivered	2023-05-10 17:12:04+00	2023-05-11 19:09:04+00	2023-05-17 00:09:04+00	0.00	102.00	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
63	24	delivered	2023-05-11 11:46:11+00	2023-05-13 10:06:11+00	2023-05-17 17:06:11+00	0.00	244.90	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
64	22	delivered	2023-05-12 22:05:28+00	2023-05-13 11:30:28+00	2023-05-18 01:30:28+00	9.50	66.50	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
65	16	delivered	2023-05-13 12:41:06+00	2023-05-13 22:21:06+00	2023-05-16 04:21:06+00	9.50	51.10	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
66	31	delivered	2023-05-14 10:27:13+00	2023-05-15 18:11:13+00	2023-05-18 05:11:13+00	0.00	201.00	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
67	45	delivered	2023-05-16 15:29:06+00	2023-05-19 00:01:06+00	2023-05-23 13:01:06+00	9.50	46.53	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
68	4	delivered	2023-05-17 12:26:45+00	2023-05-19 19:08:45+00	2023-05-23 03:08:45+00	9.50	87.50	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
69	61	delivered	2023-05-22 12:05:10+00	2023-05-24 06:05:10+00	2023-05-26 11:05:10+00	9.50	55.50	{"city": "Swansea", "name": "Rowan Fairweather", "country": "GB"}	\N
70	42	delivered	2023-05-22 20:03:10+00	2023-05-24 05:55:10+00	2023-05-27 09:55:10+00	9.50	73.40	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
71	3	delivered	2023-05-23 14:02:47+00	2023-05-24 11:33:47+00	2023-05-25 14:33:47+00	9.50	45.30	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
72	5	delivered	2023-05-23 19:39:59+00	2023-05-26 04:21:59+00	2023-05-28 09:21:59+00	9.50	40.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
73	31	delivered	2023-05-24 16:33:26+00	2023-05-26 10:51:26+00	2023-05-29 20:51:26+00	9.50	16.30	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
74	34	cancelled	2023-05-24 20:49:25+00	\N	\N	0.00	91.10	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
75	88	delivered	2023-05-25 21:32:01+00	2023-05-28 08:04:01+00	2023-06-01 08:04:01+00	9.50	53.70	{"city": "Visby", "name": "Linnéa Hedlund", "country": "SE"}	\N
76	7	delivered	2023-05-27 22:57:17+00	2023-05-30 09:20:17+00	2023-06-02 18:20:17+00	0.00	242.70	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
77	6	delivered	2023-05-27 23:14:37+00	2023-05-29 01:54:37+00	2023-06-03 01:54:37+00	0.00	153.20	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
78	70	delivered	2023-05-28 11:44:59+00	2023-05-30 16:32:59+00	2023-06-03 18:32:59+00	9.50	78.30	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
79	23	delivered	2023-05-30 15:33:55+00	2023-06-01 11:43:55+00	2023-06-04 01:43:55+00	9.50	20.38	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
80	36	delivered	2023-05-31 19:49:05+00	2023-06-02 21:04:05+00	2023-06-05 14:04:05+00	9.50	46.70	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
81	2	delivered	2023-06-03 12:54:25+00	2023-06-04 12:12:25+00	2023-06-07 01:12:25+00	9.50	24.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
82	30	delivered	2023-06-03 21:10:39+00	2023-06-05 01:38:39+00	2023-06-10 05:38:39+00	9.50	48.50	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
83	36	delivered	2023-06-05 13:03:04+00	2023-06-05 22:20:04+00	2023-06-07 12:20:04+00	9.50	40.30	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
84	76	delivered	2023-06-05 18:24:10+00	2023-06-06 20:13:10+00	2023-06-08 00:13:10+00	9.50	19.00	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
85	9	delivered	2023-06-07 13:34:10+00	2023-06-09 01:22:10+00	2023-06-13 08:22:10+00	0.00	92.00	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
86	52	delivered	2023-06-08 22:48:52+00	2023-06-09 20:14:52+00	2023-06-13 17:14:52+00	0.00	194.90	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
87	8	delivered	2023-06-10 13:21:08+00	2023-06-12 10:21:08+00	2023-06-14 17:21:08+00	9.50	31.10	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
88	64	delivered	2023-06-11 23:21:21+00	2023-06-12 23:01:21+00	2023-06-14 22:01:21+00	9.50	40.00	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
89	67	delivered	2023-06-14 10:23:42+00	2023-06-15 21:16:42+00	2023-06-19 10:16:42+00	9.50	37.10	{"city": "Ålesund", "name": "Linnéa Hedlund", "country": "NO"}	\N
90	10	delivered	2023-06-14 16:11:38+00	2023-06-15 22:08:38+00	2023-06-17 23:08:38+00	9.50	76.10	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
91	82	delivered	2023-06-14 18:10:55+00	2023-06-15 21:51:55+00	2023-06-18 18:51:55+00	9.50	18.00	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
92	33	delivered	2023-06-15 14:16:36+00	2023-06-16 07:26:36+00	2023-06-18 02:26:36+00	9.50	26.90	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	Код домофона 47, второй этаж.
93	19	delivered	2023-06-16 15:08:14+00	2023-06-17 04:59:14+00	2023-06-18 08:59:14+00	0.00	94.60	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
94	31	delivered	2023-06-17 14:18:25+00	2023-06-18 19:46:25+00	2023-06-21 07:46:25+00	9.50	89.00	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
95	99	delivered	2023-06-17 15:45:44+00	2023-06-18 13:45:44+00	2023-06-22 21:45:44+00	9.50	31.50	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
96	15	delivered	2023-06-17 19:03:59+00	2023-06-18 08:22:59+00	2023-06-21 00:22:59+00	0.00	141.20	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
97	18	delivered	2023-06-19 08:10:05+00	2023-06-20 14:29:05+00	2023-06-25 16:29:05+00	9.50	30.53	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
98	6	delivered	2023-06-19 22:22:36+00	2023-06-21 03:59:36+00	2023-06-26 02:59:36+00	9.50	46.70	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
99	3	delivered	2023-06-20 23:33:32+00	2023-06-23 06:43:32+00	2023-06-26 19:43:32+00	9.50	26.90	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
100	7	delivered	2023-06-21 15:37:43+00	2023-06-22 19:11:43+00	2023-06-26 10:11:43+00	0.00	193.40	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	Happy birthday, Tess! 🎂
101	24	delivered	2023-06-21 22:13:08+00	2023-06-23 05:57:08+00	2023-06-26 08:57:08+00	9.50	64.40	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
102	12	delivered	2023-06-22 14:27:50+00	2023-06-24 00:14:50+00	2023-06-25 00:14:50+00	0.00	262.00	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	Bitte nicht vor 10 Uhr liefern.
103	111	delivered	2023-06-23 17:18:22+00	2023-06-24 13:00:22+00	2023-06-28 18:00:22+00	0.00	116.60	{"city": "Vevey", "name": "Margaux Montclair", "country": "CH"}	Ring twice, the dog is deaf.
104	88	delivered	2023-06-25 16:50:48+00	2023-06-27 18:00:48+00	2023-06-29 10:00:48+00	9.50	48.50	{"city": "Visby", "name": "Linnéa Hedlund", "country": "SE"}	\N
105	45	delivered	2023-06-26 16:29:58+00	2023-06-28 04:11:58+00	2023-07-03 12:11:58+00	0.00	255.70	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	Sonner à l’atelier au fond de la cour.
106	51	returned	2023-06-26 19:46:04+00	2023-06-27 07:04:04+00	2023-06-28 20:04:04+00	9.50	31.25	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
107	64	cancelled	2023-06-28 12:11:03+00	\N	\N	9.50	88.50	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
108	1	delivered	2023-06-30 18:54:58+00	2023-07-02 12:14:58+00	2023-07-05 06:14:58+00	9.50	50.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
109	72	delivered	2023-07-01 21:59:14+00	2023-07-02 15:59:14+00	2023-07-03 21:59:14+00	9.50	24.00	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
110	24	delivered	2023-07-04 12:02:38+00	2023-07-06 08:01:38+00	2023-07-10 06:01:38+00	9.50	88.20	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
111	100	delivered	2023-07-04 16:48:27+00	2023-07-06 10:31:27+00	2023-07-09 15:31:27+00	0.00	150.40	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
112	17	delivered	2023-07-05 12:58:04+00	2023-07-06 15:05:04+00	2023-07-10 23:05:04+00	9.50	48.50	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
113	16	delivered	2023-07-05 17:33:45+00	2023-07-07 11:10:45+00	2023-07-10 05:10:45+00	9.50	65.90	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
114	97	delivered	2023-07-07 10:31:01+00	2023-07-09 11:17:01+00	2023-07-13 08:17:01+00	9.50	20.00	{"city": "京都市", "name": "藤宮 茜", "country": "JP"}	\N
115	52	delivered	2023-07-07 17:04:41+00	2023-07-08 05:21:41+00	2023-07-13 07:21:41+00	9.50	29.23	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
116	34	delivered	2023-07-11 17:31:28+00	2023-07-12 19:11:28+00	2023-07-14 18:11:28+00	9.50	52.50	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
117	50	delivered	2023-07-12 13:11:31+00	2023-07-14 19:08:31+00	2023-07-19 08:08:31+00	9.50	62.20	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	It is a gift — no invoice in the parcel, please.
118	22	delivered	2023-07-12 14:55:46+00	2023-07-13 05:12:46+00	2023-07-15 16:12:46+00	9.50	29.10	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
119	52	returned	2023-07-13 14:19:37+00	2023-07-14 07:50:37+00	2023-07-16 08:50:37+00	9.50	57.60	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
120	40	delivered	2023-07-13 16:30:23+00	2023-07-15 05:12:23+00	2023-07-19 07:12:23+00	9.50	86.90	{"city": "Ιωάννινα", "name": "Άννα Θαλασσινού", "country": "GR"}	\N
121	5	delivered	2023-07-14 15:12:15+00	2023-07-15 15:35:15+00	2023-07-20 13:35:15+00	9.50	52.10	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
122	111	delivered	2023-07-16 19:18:19+00	2023-07-18 10:40:19+00	2023-07-23 10:40:19+00	9.50	55.33	{"city": "Vevey", "name": "Margaux Montclair", "country": "CH"}	\N
123	5	delivered	2023-07-16 22:32:13+00	2023-07-18 12:14:13+00	2023-07-23 07:14:13+00	9.50	77.10	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
124	54	delivered	2023-07-26 13:59:46+00	2023-07-27 14:36:46+00	2023-08-01 15:36:46+00	0.00	118.05	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
125	57	delivered	2023-07-27 15:59:12+00	2023-07-28 12:32:12+00	2023-08-01 01:32:12+00	9.50	85.80	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
126	4	delivered	2023-08-01 16:04:24+00	2023-08-03 22:32:24+00	2023-08-05 08:32:24+00	0.00	197.40	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
127	23	delivered	2023-08-02 12:43:48+00	2023-08-04 11:31:48+00	2023-08-06 23:31:48+00	9.50	43.40	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
128	55	delivered	2023-08-02 23:26:19+00	2023-08-04 18:48:19+00	2023-08-07 16:48:19+00	9.50	31.50	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
129	1	delivered	2023-08-03 15:43:54+00	2023-08-04 13:45:54+00	2023-08-09 14:45:54+00	9.50	21.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
130	18	delivered	2023-08-03 17:14:13+00	2023-08-05 06:16:13+00	2023-08-06 10:16:13+00	0.00	100.60	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
131	22	delivered	2023-08-05 11:18:05+00	2023-08-07 21:54:05+00	2023-08-09 08:54:05+00	0.00	92.00	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
132	2	delivered	2023-08-06 15:20:23+00	2023-08-07 23:21:23+00	2023-08-10 10:21:23+00	9.50	31.50	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
133	58	delivered	2023-08-06 19:34:43+00	2023-08-08 11:37:43+00	2023-08-12 03:37:43+00	0.00	100.40	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
134	12	delivered	2023-08-06 23:46:41+00	2023-08-07 08:54:41+00	2023-08-09 19:54:41+00	9.50	62.00	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
135	78	delivered	2023-08-07 17:58:52+00	2023-08-09 04:21:52+00	2023-08-12 23:21:52+00	0.00	184.00	{"city": "Полтава", "name": "Соломія Яворів", "country": "UA"}	\N
136	111	delivered	2023-08-07 19:34:18+00	2023-08-09 00:13:18+00	2023-08-11 14:13:18+00	0.00	81.10	{"city": "Vevey", "name": "Margaux Montclair", "country": "CH"}	\N
137	124	delivered	2023-08-08 12:30:54+00	2023-08-10 22:23:54+00	2023-08-15 03:23:54+00	9.50	31.50	{"city": "Colmar", "name": "Margaux Delacour", "country": "FR"}	\N
138	36	delivered	2023-08-10 10:27:13+00	2023-08-10 20:39:13+00	2023-08-14 18:39:13+00	9.50	18.20	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
139	20	delivered	2023-08-11 12:02:29+00	2023-08-12 06:03:29+00	2023-08-16 17:03:29+00	9.50	81.00	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
140	54	delivered	2023-08-11 15:58:51+00	2023-08-13 05:09:51+00	2023-08-16 19:09:51+00	9.50	38.50	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
141	1	delivered	2023-08-11 18:03:01+00	2023-08-13 01:05:01+00	2023-08-17 08:05:01+00	0.00	264.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
142	66	delivered	2023-08-11 23:33:19+00	2023-08-13 06:26:19+00	2023-08-18 06:26:19+00	9.50	38.30	{"city": "Нови-Сад", "name": "Пётр Черных", "country": "RS"}	\N
143	1	delivered	2023-08-12 20:24:25+00	2023-08-13 06:50:25+00	2023-08-18 01:50:25+00	0.00	222.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
144	10	delivered	2023-08-13 15:41:44+00	2023-08-15 08:41:44+00	2023-08-17 01:41:44+00	0.00	82.80	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
145	19	delivered	2023-08-14 10:00:29+00	2023-08-16 16:56:29+00	2023-08-17 16:56:29+00	9.50	23.10	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
146	38	delivered	2023-08-14 18:20:29+00	2023-08-15 07:53:29+00	2023-08-16 19:53:29+00	0.00	182.60	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
147	128	delivered	2023-08-14 19:00:45+00	2023-08-16 18:03:45+00	2023-08-20 21:03:45+00	0.00	224.60	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
148	20	delivered	2023-08-15 18:16:39+00	2023-08-16 11:11:39+00	2023-08-17 18:11:39+00	9.50	18.32	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
149	6	delivered	2023-08-16 18:12:38+00	2023-08-17 22:45:38+00	2023-08-19 04:45:38+00	9.50	28.53	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
150	97	delivered	2023-08-17 15:07:35+00	2023-08-19 15:04:35+00	2023-08-23 08:04:35+00	9.50	21.40	{"city": "京都市", "name": "藤宮 茜", "country": "JP"}	\N
151	110	delivered	2023-08-19 13:01:41+00	2023-08-20 18:18:41+00	2023-08-22 07:18:41+00	9.50	79.30	{"city": "Гюмри", "name": "Лев Мороз", "country": "AM"}	\N
152	107	delivered	2023-08-20 16:50:26+00	2023-08-23 05:26:26+00	2023-08-27 06:26:26+00	9.50	26.30	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
153	6	delivered	2023-08-21 17:06:51+00	2023-08-23 07:46:51+00	2023-08-24 09:46:51+00	9.50	26.30	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
154	113	delivered	2023-08-22 17:12:34+00	2023-08-24 23:13:34+00	2023-08-29 20:13:34+00	0.00	101.00	{"city": "Görlitz", "name": "Friederike Grünwald", "country": "DE"}	\N
155	79	cancelled	2023-08-22 18:09:08+00	\N	\N	9.50	43.40	{"city": "عمّان", "name": "كريم بن عاشور", "country": "JO"}	\N
156	1	delivered	2023-08-24 15:44:58+00	2023-08-25 12:04:58+00	2023-08-30 03:04:58+00	0.00	82.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
157	7	delivered	2023-08-25 14:51:38+00	2023-08-26 09:36:38+00	2023-08-30 12:36:38+00	9.50	31.50	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
158	12	delivered	2023-08-28 14:32:00+00	2023-08-29 18:06:00+00	2023-09-03 02:06:00+00	0.00	86.00	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
159	144	returned	2023-08-31 16:13:19+00	2023-09-01 07:09:19+00	2023-09-04 07:09:19+00	9.50	63.30	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
160	156	delivered	2023-08-31 20:57:32+00	2023-09-03 08:40:32+00	2023-09-06 03:40:32+00	0.00	127.80	{"city": "Χανιά", "name": "Χλόη Πετράκη", "country": "GR"}	\N
161	42	delivered	2023-09-01 16:52:40+00	2023-09-03 00:29:40+00	2023-09-08 05:29:40+00	9.50	26.30	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
162	156	delivered	2023-09-01 17:14:59+00	2023-09-02 09:02:59+00	2023-09-07 17:02:59+00	0.00	158.10	{"city": "Χανιά", "name": "Χλόη Πετράκη", "country": "GR"}	\N
163	45	delivered	2023-09-01 21:33:44+00	2023-09-03 05:19:44+00	2023-09-04 15:19:44+00	9.50	64.70	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
164	1	returned	2023-09-02 11:01:23+00	2023-09-04 20:17:23+00	2023-09-07 00:17:23+00	0.00	106.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
165	69	delivered	2023-09-02 12:26:48+00	2023-09-04 17:12:48+00	2023-09-08 21:12:48+00	0.00	125.50	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
166	12	delivered	2023-09-02 13:01:08+00	2023-09-04 08:22:08+00	2023-09-07 20:22:08+00	0.00	159.60	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
167	125	delivered	2023-09-03 13:26:37+00	2023-09-05 00:07:37+00	2023-09-10 03:07:37+00	0.00	95.40	{"city": "통영시", "name": "배도현", "country": "KR"}	\N
168	34	delivered	2023-09-04 22:49:05+00	2023-09-06 13:40:05+00	2023-09-07 16:40:05+00	9.50	36.70	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
169	54	delivered	2023-09-05 12:38:14+00	2023-09-07 02:35:14+00	2023-09-10 02:35:14+00	9.50	59.60	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
170	155	delivered	2023-09-06 17:02:07+00	2023-09-08 19:51:07+00	2023-09-11 10:51:07+00	9.50	76.10	{"city": "Чернівці", "name": "Мар’яна Вишня", "country": "UA"}	\N
171	158	cancelled	2023-09-06 17:23:00+00	\N	\N	9.50	35.60	{"city": "Нови-Сад", "name": "Ольга Мороз", "country": "RS"}	\N
172	83	delivered	2023-09-09 08:15:25+00	2023-09-10 02:41:25+00	2023-09-11 08:41:25+00	9.50	78.00	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
173	74	delivered	2023-09-09 13:58:15+00	2023-09-11 03:03:15+00	2023-09-15 08:03:15+00	9.50	57.20	{"city": "Visby", "name": "Linnéa Østergaard", "country": "SE"}	\N
174	52	cancelled	2023-09-09 17:14:18+00	\N	\N	0.00	89.60	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
175	5	delivered	2023-09-10 12:06:39+00	2023-09-12 18:18:39+00	2023-09-15 20:18:39+00	9.50	68.00	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
176	42	delivered	2023-09-10 23:05:38+00	2023-09-12 13:47:38+00	2023-09-13 12:47:38+00	9.50	88.90	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
177	54	delivered	2023-09-11 14:35:04+00	2023-09-14 02:45:04+00	2023-09-15 00:45:04+00	9.50	48.50	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	Код домофона 47, второй этаж.
178	1	delivered	2023-09-11 17:40:40+00	2023-09-13 03:06:40+00	2023-09-14 18:06:40+00	9.50	18.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
179	82	delivered	2023-09-12 09:06:16+00	2023-09-13 15:57:16+00	2023-09-18 01:57:16+00	9.50	61.70	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
180	21	delivered	2023-09-12 15:45:33+00	2023-09-13 08:04:33+00	2023-09-14 22:04:33+00	9.50	47.70	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
181	21	delivered	2023-09-15 13:31:29+00	2023-09-17 07:51:29+00	2023-09-19 03:51:29+00	0.00	269.00	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
182	91	delivered	2023-09-15 18:08:56+00	2023-09-16 14:01:56+00	2023-09-21 10:01:56+00	9.50	87.50	{"city": "Nelson", "name": "Maud Okafor", "country": "NZ"}	\N
183	90	delivered	2023-09-17 13:57:22+00	2023-09-17 23:19:22+00	2023-09-20 09:19:22+00	9.50	39.90	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
184	141	delivered	2023-09-17 16:15:33+00	2023-09-18 16:49:33+00	2023-09-21 04:49:33+00	9.50	31.50	{"city": "Sheffield", "name": "Callum Thistlewood", "country": "GB"}	\N
185	41	delivered	2023-09-17 19:49:06+00	2023-09-20 06:48:06+00	2023-09-24 20:48:06+00	0.00	270.60	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
186	16	delivered	2023-09-18 17:00:51+00	2023-09-20 05:35:51+00	2023-09-21 06:35:51+00	9.50	46.40	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
187	4	delivered	2023-09-18 18:27:29+00	2023-09-20 21:55:29+00	2023-09-22 09:55:29+00	9.50	74.80	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
188	127	delivered	2023-09-18 18:50:34+00	2023-09-21 00:32:34+00	2023-09-23 15:32:34+00	9.50	36.28	{"city": "강릉시", "name": "남궁지호", "country": "KR"}	\N
189	10	delivered	2023-09-19 22:12:37+00	2023-09-20 23:46:37+00	2023-09-24 00:46:37+00	9.50	85.80	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
190	119	delivered	2023-09-21 10:03:35+00	2023-09-22 13:05:35+00	2023-09-26 11:05:35+00	0.00	126.80	{"city": "الرباط", "name": "سلمى المرّاكشي", "country": "MA"}	\N
191	18	delivered	2023-09-22 14:55:44+00	2023-09-24 10:59:44+00	2023-09-25 10:59:44+00	0.00	256.00	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
192	1	delivered	2023-09-22 16:12:49+00	2023-09-23 06:44:49+00	2023-09-28 04:44:49+00	0.00	171.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
193	40	delivered	2023-09-22 16:16:01+00	2023-09-24 07:31:01+00	2023-09-25 08:31:01+00	9.50	63.80	{"city": "Ιωάννινα", "name": "Άννα Θαλασσινού", "country": "GR"}	\N
194	1	delivered	2023-09-23 21:35:54+00	2023-09-24 23:08:54+00	2023-09-28 01:08:54+00	0.00	84.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
195	165	delivered	2023-09-26 19:29:19+00	2023-09-28 00:36:19+00	2023-10-02 07:36:19+00	0.00	288.00	{"city": "Curitiba", "name": "Inês Magalhães", "country": "BR"}	\N
196	102	delivered	2023-09-26 20:58:22+00	2023-09-28 07:43:22+00	2023-09-29 16:43:22+00	9.50	21.40	{"city": "那覇市", "name": "白石 千尋", "country": "JP"}	\N
197	59	delivered	2023-09-27 15:31:08+00	2023-09-29 09:42:08+00	2023-10-04 06:42:08+00	4.90	13.60	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
198	105	delivered	2023-09-28 12:23:54+00	2023-09-29 18:55:54+00	2023-10-03 01:55:54+00	0.00	104.50	{"city": "函館市", "name": "小野寺 直人", "country": "JP"}	\N
199	9	delivered	2023-09-28 14:26:32+00	2023-09-30 07:22:32+00	2023-10-02 19:22:32+00	9.50	87.20	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
200	76	delivered	2023-09-28 14:43:26+00	2023-09-30 03:55:26+00	2023-10-02 12:55:26+00	9.50	87.20	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
201	72	delivered	2023-09-28 20:31:09+00	2023-10-01 09:21:09+00	2023-10-05 15:21:09+00	0.00	202.50	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
202	29	delivered	2023-10-02 09:38:34+00	2023-10-03 12:06:34+00	2023-10-06 16:06:34+00	9.50	71.70	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
203	68	delivered	2023-10-02 15:22:55+00	2023-10-03 07:50:55+00	2023-10-04 05:50:55+00	9.50	40.70	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
204	9	delivered	2023-10-02 18:28:07+00	2023-10-05 05:58:07+00	2023-10-09 05:58:07+00	9.50	48.50	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
205	91	delivered	2023-10-03 10:10:46+00	2023-10-04 01:17:46+00	2023-10-05 07:17:46+00	9.50	75.96	{"city": "Nelson", "name": "Maud Okafor", "country": "NZ"}	\N
206	33	delivered	2023-10-03 18:53:01+00	2023-10-04 10:35:01+00	2023-10-06 17:35:01+00	9.50	18.70	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
207	76	delivered	2023-10-04 13:36:17+00	2023-10-05 14:54:17+00	2023-10-07 22:54:17+00	0.00	143.60	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
208	125	delivered	2023-10-04 17:45:17+00	2023-10-06 03:31:17+00	2023-10-08 17:31:17+00	9.50	28.50	{"city": "통영시", "name": "배도현", "country": "KR"}	\N
209	25	delivered	2023-10-05 09:48:39+00	2023-10-06 11:43:39+00	2023-10-09 02:43:39+00	0.00	151.30	{"city": "통영시", "name": "선우은채", "country": "KR"}	Ring twice, the dog is deaf.
210	46	delivered	2023-10-05 16:06:46+00	2023-10-07 09:09:46+00	2023-10-12 14:09:46+00	9.50	52.90	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
211	123	delivered	2023-10-05 19:49:18+00	2023-10-07 02:57:18+00	2023-10-09 20:57:18+00	9.50	26.90	{"city": "Visby", "name": "Ingrid Fjällström", "country": "SE"}	ギフト包装をお願いします。
212	16	delivered	2023-10-06 15:50:18+00	2023-10-08 22:18:18+00	2023-10-11 13:18:18+00	0.00	184.10	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
213	16	returned	2023-10-06 23:15:17+00	2023-10-09 11:33:17+00	2023-10-12 10:33:17+00	9.50	70.50	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
214	42	delivered	2023-10-07 15:31:34+00	2023-10-09 06:28:34+00	2023-10-12 22:28:34+00	9.50	31.50	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
215	120	delivered	2023-10-07 15:41:06+00	2023-10-09 10:23:06+00	2023-10-14 13:23:06+00	9.50	87.60	{"city": "函館市", "name": "雨宮 蓮", "country": "JP"}	Sonner à l’atelier au fond de la cour.
216	6	delivered	2023-10-07 18:41:40+00	2023-10-09 09:24:40+00	2023-10-12 13:24:40+00	0.00	107.15	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
217	142	delivered	2023-10-07 23:30:11+00	2023-10-08 12:26:11+00	2023-10-10 18:26:11+00	9.50	23.10	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
218	96	delivered	2023-10-09 17:45:59+00	2023-10-11 22:35:59+00	2023-10-14 13:35:59+00	9.50	47.20	{"city": "Ærøskøbing", "name": "Ingrid Nygård", "country": "DK"}	\N
219	1	delivered	2023-10-09 20:32:21+00	2023-10-12 01:01:21+00	2023-10-14 16:01:21+00	9.50	41.70	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
220	167	delivered	2023-10-10 15:43:26+00	2023-10-11 18:58:26+00	2023-10-16 12:58:26+00	9.50	19.00	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
221	51	delivered	2023-10-13 19:45:17+00	2023-10-15 02:33:17+00	2023-10-16 19:33:17+00	9.50	80.90	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
222	189	delivered	2023-10-15 12:50:18+00	2023-10-17 18:14:18+00	2023-10-20 11:14:18+00	9.50	18.70	{"city": "Norwich", "name": "Edith O'Dowd", "country": "GB"}	\N
223	54	delivered	2023-10-15 14:46:53+00	2023-10-16 10:46:53+00	2023-10-21 20:46:53+00	9.50	29.20	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
224	1	delivered	2023-10-15 21:51:24+00	2023-10-17 12:16:24+00	2023-10-22 01:16:24+00	0.00	110.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
225	180	delivered	2023-10-16 14:35:21+00	2023-10-17 06:33:21+00	2023-10-19 18:33:21+00	9.50	66.80	{"city": "Ekenäs", "name": "Torbjörn Hedlund", "country": "FI"}	\N
226	1	delivered	2023-10-16 18:42:32+00	2023-10-18 10:14:32+00	2023-10-19 21:14:32+00	9.50	31.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
227	10	delivered	2023-10-16 18:44:27+00	2023-10-17 05:14:27+00	2023-10-20 15:14:27+00	0.00	80.40	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
228	9	returned	2023-10-17 17:02:00+00	2023-10-19 23:51:00+00	2023-10-25 06:51:00+00	0.00	436.00	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
229	28	delivered	2023-10-18 12:09:52+00	2023-10-19 09:51:52+00	2023-10-24 07:51:52+00	9.50	51.60	{"city": "Curitiba", "name": "Álvaro Carvalhal", "country": "BR"}	\N
230	159	delivered	2023-10-19 11:12:15+00	2023-10-19 21:12:15+00	2023-10-20 23:12:15+00	4.90	35.60	{"city": "Freiburg", "name": "Anneliese Weißhaupt", "country": "DE"}	\N
231	5	delivered	2023-10-19 16:52:47+00	2023-10-20 22:21:47+00	2023-10-24 15:21:47+00	9.50	61.50	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
232	84	returned	2023-10-22 14:49:26+00	2023-10-24 22:06:26+00	2023-10-29 22:06:26+00	9.50	18.20	{"city": "Нови-Сад", "name": "Аглая Мороз", "country": "RS"}	\N
233	194	delivered	2023-10-23 13:45:49+00	2023-10-25 08:21:49+00	2023-10-27 12:21:49+00	9.50	72.88	{"city": "Zakopane", "name": "Łukasz Brzęczek", "country": "PL"}	\N
234	32	returned	2023-10-23 23:01:49+00	2023-10-24 19:13:49+00	2023-10-28 13:13:49+00	9.50	21.40	{"city": "京都市", "name": "雨宮 蓮", "country": "JP"}	It is a gift — no invoice in the parcel, please.
235	188	delivered	2023-10-24 09:53:46+00	2023-10-25 22:23:46+00	2023-10-27 16:23:46+00	9.50	67.90	{"city": "전주시", "name": "남궁하윤", "country": "KR"}	\N
236	83	delivered	2023-10-24 14:36:22+00	2023-10-26 11:41:22+00	2023-10-27 15:41:22+00	9.50	19.30	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
237	10	delivered	2023-10-26 23:05:24+00	2023-10-27 18:25:24+00	2023-11-01 12:25:24+00	0.00	272.30	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
238	97	delivered	2023-10-29 11:05:22+00	2023-10-30 23:48:22+00	2023-11-02 19:48:22+00	9.50	18.20	{"city": "京都市", "name": "藤宮 茜", "country": "JP"}	\N
239	59	delivered	2023-10-29 22:05:13+00	2023-10-31 11:04:13+00	2023-11-03 04:04:13+00	0.00	93.30	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
240	197	delivered	2023-10-31 19:26:38+00	2023-11-02 14:03:38+00	2023-11-04 10:03:38+00	9.50	31.50	{"city": "سوسة", "name": "سلمى المرّاكشي", "country": "TN"}	\N
241	23	delivered	2023-11-02 16:14:23+00	2023-11-04 16:03:23+00	2023-11-07 00:03:23+00	0.00	188.00	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
242	8	delivered	2023-11-02 18:05:55+00	2023-11-04 01:18:55+00	2023-11-06 07:18:55+00	9.50	20.21	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
243	20	delivered	2023-11-03 16:21:16+00	2023-11-04 10:13:16+00	2023-11-09 06:13:16+00	0.00	219.70	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
244	166	delivered	2023-11-03 17:58:39+00	2023-11-05 11:08:39+00	2023-11-10 20:08:39+00	0.00	163.70	{"city": "Nantes", "name": "Noémie Montclair", "country": "FR"}	\N
245	2	delivered	2023-11-04 16:40:37+00	2023-11-05 21:06:37+00	2023-11-08 22:06:37+00	0.00	102.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
246	3	delivered	2023-11-04 17:59:09+00	2023-11-05 16:20:09+00	2023-11-06 14:20:09+00	9.50	31.50	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
247	14	delivered	2023-11-04 20:54:16+00	2023-11-06 17:06:16+00	2023-11-07 18:06:16+00	0.00	130.50	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
248	161	delivered	2023-11-05 09:09:35+00	2023-11-05 19:14:35+00	2023-11-09 02:14:35+00	9.50	73.76	{"city": "Braga", "name": "Conceição Falcão", "country": "PT"}	\N
249	27	delivered	2023-11-05 12:38:56+00	2023-11-07 10:33:56+00	2023-11-08 20:33:56+00	0.00	102.50	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
250	110	delivered	2023-11-05 15:11:07+00	2023-11-07 00:06:07+00	2023-11-08 21:06:07+00	0.00	131.50	{"city": "Гюмри", "name": "Лев Мороз", "country": "AM"}	\N
251	84	delivered	2023-11-05 16:39:53+00	2023-11-06 07:15:53+00	2023-11-08 01:15:53+00	9.50	69.40	{"city": "Нови-Сад", "name": "Аглая Мороз", "country": "RS"}	\N
252	42	delivered	2023-11-05 16:43:45+00	2023-11-07 13:35:45+00	2023-11-10 05:35:45+00	9.50	68.93	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
253	152	returned	2023-11-05 17:57:50+00	2023-11-07 07:00:50+00	2023-11-10 00:00:50+00	9.50	44.00	{"city": "Graz", "name": "Till Nußbaum", "country": "AT"}	\N
254	58	delivered	2023-11-06 10:47:36+00	2023-11-07 03:44:36+00	2023-11-10 17:44:36+00	0.00	136.70	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
255	43	delivered	2023-11-06 12:30:34+00	2023-11-07 22:09:34+00	2023-11-09 20:09:34+00	0.00	452.80	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
256	98	returned	2023-11-06 13:57:11+00	2023-11-08 23:40:11+00	2023-11-13 14:40:11+00	0.00	87.50	{"city": "Lübeck", "name": "Matthias Weißhaupt", "country": "DE"}	\N
257	9	delivered	2023-11-06 14:18:27+00	2023-11-07 18:14:27+00	2023-11-12 08:14:27+00	0.00	82.70	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
258	136	delivered	2023-11-06 16:18:49+00	2023-11-07 13:16:49+00	2023-11-09 04:16:49+00	9.50	23.10	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
259	101	delivered	2023-11-06 19:25:26+00	2023-11-08 22:21:26+00	2023-11-10 18:21:26+00	0.00	117.00	{"city": "函館市", "name": "橘 さくら", "country": "JP"}	يرجى الاتصال قبل التوصيل
260	200	delivered	2023-11-06 22:18:50+00	2023-11-07 20:16:50+00	2023-11-10 04:16:50+00	0.00	236.03	{"city": "Hobart", "name": "Jonah Birtwhistle", "country": "AU"}	\N
261	193	delivered	2023-11-06 23:55:56+00	2023-11-07 11:49:56+00	2023-11-10 05:49:56+00	0.00	201.60	{"city": "Umeå", "name": "Göran Åkerblom", "country": "SE"}	\N
262	103	delivered	2023-11-07 12:44:28+00	2023-11-09 19:46:28+00	2023-11-13 04:46:28+00	0.00	277.20	{"city": "Colonia", "name": "Martín Ibáñez", "country": "UY"}	\N
263	166	delivered	2023-11-07 18:38:50+00	2023-11-08 12:15:50+00	2023-11-10 19:15:50+00	9.50	26.70	{"city": "Nantes", "name": "Noémie Montclair", "country": "FR"}	Ring twice, the dog is deaf.
264	106	delivered	2023-11-08 09:05:30+00	2023-11-09 04:27:30+00	2023-11-13 05:27:30+00	9.50	63.20	{"city": "İzmir", "name": "Çağla Işık", "country": "TR"}	\N
265	15	delivered	2023-11-08 10:19:02+00	2023-11-10 15:42:02+00	2023-11-11 23:42:02+00	9.50	73.90	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
266	138	delivered	2023-11-08 16:58:15+00	2023-11-11 01:41:15+00	2023-11-14 17:41:15+00	9.50	23.10	{"city": "전주시", "name": "선우도현", "country": "KR"}	\N
267	36	delivered	2023-11-08 19:35:14+00	2023-11-11 00:31:14+00	2023-11-16 01:31:14+00	9.50	79.70	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
268	177	delivered	2023-11-08 20:44:19+00	2023-11-10 21:57:19+00	2023-11-13 15:57:19+00	0.00	100.10	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
269	64	delivered	2023-11-08 20:48:54+00	2023-11-09 09:19:54+00	2023-11-12 03:19:54+00	9.50	60.30	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
270	1	delivered	2023-11-08 23:58:43+00	2023-11-11 06:46:43+00	2023-11-14 15:46:43+00	0.00	181.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
271	13	delivered	2023-11-09 18:28:06+00	2023-11-11 16:15:06+00	2023-11-16 00:15:06+00	9.50	81.10	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
272	113	delivered	2023-11-09 20:40:07+00	2023-11-10 16:35:07+00	2023-11-12 01:35:07+00	0.00	163.00	{"city": "Görlitz", "name": "Friederike Grünwald", "country": "DE"}	\N
273	7	delivered	2023-11-09 21:57:33+00	2023-11-11 05:01:33+00	2023-11-13 10:01:33+00	0.00	151.30	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
274	38	delivered	2023-11-10 14:36:52+00	2023-11-11 17:36:52+00	2023-11-13 04:36:52+00	0.00	226.32	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
275	82	delivered	2023-11-10 22:09:35+00	2023-11-11 10:21:35+00	2023-11-15 23:21:35+00	9.50	31.50	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
276	59	delivered	2023-11-11 13:02:58+00	2023-11-13 09:51:58+00	2023-11-14 12:51:58+00	4.90	71.60	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
277	56	delivered	2023-11-11 15:07:27+00	2023-11-13 01:33:27+00	2023-11-15 02:33:27+00	0.00	125.85	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
278	193	delivered	2023-11-11 17:42:18+00	2023-11-14 04:31:18+00	2023-11-15 03:31:18+00	9.50	44.00	{"city": "Umeå", "name": "Göran Åkerblom", "country": "SE"}	\N
279	121	delivered	2023-11-12 12:28:03+00	2023-11-13 06:17:03+00	2023-11-17 23:17:03+00	0.00	213.20	{"city": "Zakopane", "name": "Agnieszka Wrona", "country": "PL"}	\N
280	186	delivered	2023-11-12 19:14:28+00	2023-11-14 20:37:28+00	2023-11-18 23:37:28+00	9.50	73.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
281	48	delivered	2023-11-13 09:01:44+00	2023-11-14 23:48:44+00	2023-11-18 04:48:44+00	0.00	187.30	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	ギフト包装をお願いします。
282	19	delivered	2023-11-13 14:05:59+00	2023-11-15 18:59:59+00	2023-11-19 05:59:59+00	0.00	80.30	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
283	1	delivered	2023-11-13 18:01:35+00	2023-11-15 18:58:35+00	2023-11-20 06:58:35+00	0.00	86.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
284	21	delivered	2023-11-13 19:24:24+00	2023-11-16 01:29:24+00	2023-11-20 21:29:24+00	9.50	65.40	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
285	48	delivered	2023-11-14 12:28:54+00	2023-11-15 13:09:54+00	2023-11-17 18:09:54+00	0.00	199.50	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
286	106	delivered	2023-11-14 15:50:17+00	2023-11-16 14:09:17+00	2023-11-21 04:09:17+00	0.00	197.10	{"city": "İzmir", "name": "Çağla Işık", "country": "TR"}	\N
287	45	delivered	2023-11-14 16:58:47+00	2023-11-15 12:54:47+00	2023-11-19 13:54:47+00	9.50	16.63	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
288	2	cancelled	2023-11-14 23:37:07+00	\N	\N	9.50	23.10	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
289	118	delivered	2023-11-15 12:44:29+00	2023-11-17 20:05:29+00	2023-11-21 20:05:29+00	0.00	224.13	{"city": "الرباط", "name": "طارق القاسمي", "country": "MA"}	\N
290	2	delivered	2023-11-17 08:16:04+00	2023-11-18 13:55:04+00	2023-11-20 07:55:04+00	0.00	163.60	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
291	112	delivered	2023-11-17 10:16:40+00	2023-11-19 16:25:40+00	2023-11-22 18:25:40+00	4.90	60.10	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	\N
292	21	cancelled	2023-11-17 14:10:55+00	\N	\N	0.00	397.60	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
293	115	delivered	2023-11-17 16:56:17+00	2023-11-20 01:42:17+00	2023-11-24 02:42:17+00	9.50	83.50	{"city": "Braga", "name": "Álvaro Magalhães", "country": "PT"}	\N
294	121	delivered	2023-11-17 16:59:20+00	2023-11-19 23:48:20+00	2023-11-21 17:48:20+00	0.00	142.59	{"city": "Zakopane", "name": "Agnieszka Wrona", "country": "PL"}	If the blue one is sold out, the grey one is fine too.
295	1	delivered	2023-11-17 18:20:19+00	2023-11-18 17:58:19+00	2023-11-23 11:58:19+00	9.50	59.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
296	154	delivered	2023-11-17 23:54:54+00	2023-11-19 04:14:54+00	2023-11-24 05:14:54+00	9.50	44.20	{"city": "Hobart", "name": "Jonah Quill", "country": "AU"}	\N
297	165	delivered	2023-11-18 14:56:33+00	2023-11-19 03:42:33+00	2023-11-21 15:42:33+00	9.50	19.30	{"city": "Curitiba", "name": "Inês Magalhães", "country": "BR"}	Happy birthday, Tess! 🎂
298	137	cancelled	2023-11-18 21:25:48+00	\N	\N	9.50	36.48	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
299	42	delivered	2023-11-19 12:22:09+00	2023-11-20 14:52:09+00	2023-11-21 16:52:09+00	0.00	85.40	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
300	183	delivered	2023-11-19 13:39:54+00	2023-11-20 05:40:54+00	2023-11-25 02:40:54+00	0.00	117.00	{"city": "Нови-Сад", "name": "Ольга Снегирь", "country": "RS"}	\N
301	47	delivered	2023-11-19 23:34:11+00	2023-11-21 01:51:11+00	2023-11-25 06:51:11+00	9.50	51.60	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
302	145	delivered	2023-11-20 16:37:50+00	2023-11-22 14:36:50+00	2023-11-25 23:36:50+00	9.50	66.90	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
303	2	delivered	2023-11-21 09:17:35+00	2023-11-23 18:05:35+00	2023-11-26 04:05:35+00	9.50	76.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
304	212	cancelled	2023-11-21 18:05:06+00	\N	\N	9.50	67.50	{"city": "金沢市", "name": "白石 千尋", "country": "JP"}	\N
305	52	delivered	2023-11-22 15:55:56+00	2023-11-23 01:50:56+00	2023-11-24 00:50:56+00	0.00	92.60	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
306	7	delivered	2023-11-22 17:30:11+00	2023-11-25 00:59:11+00	2023-11-29 18:59:11+00	9.50	31.50	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
307	150	delivered	2023-11-23 19:13:34+00	2023-11-25 10:25:34+00	2023-11-27 03:25:34+00	0.00	209.80	{"city": "Graz", "name": "Jörg Lindqvist", "country": "AT"}	\N
308	146	delivered	2023-11-24 10:21:47+00	2023-11-24 23:00:47+00	2023-11-29 05:00:47+00	9.50	20.00	{"city": "عمّان", "name": "سلمى المرّاكشي", "country": "JO"}	Sonner à l’atelier au fond de la cour.
309	79	delivered	2023-11-24 14:02:56+00	2023-11-27 02:21:56+00	2023-11-30 13:21:56+00	0.00	104.40	{"city": "عمّان", "name": "كريم بن عاشور", "country": "JO"}	\N
310	135	delivered	2023-11-24 14:19:08+00	2023-11-26 13:08:08+00	2023-11-27 19:08:08+00	9.50	31.50	{"city": "函館市", "name": "白石 さくら", "country": "JP"}	\N
311	155	delivered	2023-11-24 23:41:44+00	2023-11-25 12:00:44+00	2023-11-28 00:00:44+00	9.50	54.70	{"city": "Чернівці", "name": "Мар’яна Вишня", "country": "UA"}	Happy birthday, Tess! 🎂
312	12	delivered	2023-11-25 13:10:11+00	2023-11-26 17:48:11+00	2023-11-28 04:48:11+00	0.00	95.70	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
313	202	delivered	2023-11-25 16:50:42+00	2023-11-27 00:07:42+00	2023-12-01 19:07:42+00	9.50	72.00	{"city": "Oaxaca", "name": "Martín Zúñiga", "country": "MX"}	\N
314	215	delivered	2023-11-26 16:12:41+00	2023-11-28 16:32:41+00	2023-12-01 15:32:41+00	0.00	256.00	{"city": "函館市", "name": "雨宮 大輔", "country": "JP"}	\N
315	20	delivered	2023-11-27 06:15:53+00	2023-11-28 07:23:53+00	2023-11-30 16:23:53+00	0.00	243.20	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
316	5	delivered	2023-11-27 19:13:23+00	2023-11-30 07:33:23+00	2023-12-02 00:33:23+00	9.50	18.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
317	31	delivered	2023-11-28 13:11:45+00	2023-11-29 05:47:45+00	2023-11-30 15:47:45+00	0.00	131.10	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
318	9	returned	2023-11-28 14:20:44+00	2023-11-29 16:53:44+00	2023-12-05 02:53:44+00	9.50	68.30	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
319	187	delivered	2023-11-28 16:26:12+00	2023-11-29 21:54:12+00	2023-12-02 23:54:12+00	9.50	35.60	{"city": "函館市", "name": "藤宮 直人", "country": "JP"}	\N
320	167	delivered	2023-11-28 16:45:47+00	2023-11-30 08:52:47+00	2023-12-01 20:52:47+00	9.50	21.40	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
321	11	delivered	2023-11-28 17:21:58+00	2023-11-30 23:20:58+00	2023-12-03 04:20:58+00	9.50	69.50	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
322	80	delivered	2023-11-28 18:04:59+00	2023-11-30 02:52:59+00	2023-12-02 05:52:59+00	0.00	217.38	{"city": "Ålesund", "name": "Bjørg Åkerblom", "country": "NO"}	\N
323	191	delivered	2023-11-28 18:06:37+00	2023-11-30 10:31:37+00	2023-12-01 08:31:37+00	9.50	18.00	{"city": "Nelson", "name": "Harriet Birtwhistle", "country": "NZ"}	\N
324	102	delivered	2023-11-29 22:42:48+00	2023-12-02 02:05:48+00	2023-12-06 15:05:48+00	9.50	63.00	{"city": "那覇市", "name": "白石 千尋", "country": "JP"}	\N
325	56	delivered	2023-11-29 23:18:03+00	2023-12-01 18:45:03+00	2023-12-03 13:45:03+00	9.50	29.90	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
326	148	delivered	2023-12-01 14:14:10+00	2023-12-03 12:53:10+00	2023-12-04 18:53:10+00	9.50	31.80	{"city": "Valdivia", "name": "Ramiro Etxebarria", "country": "CL"}	\N
327	5	delivered	2023-12-01 15:26:11+00	2023-12-03 04:54:11+00	2023-12-07 18:54:11+00	0.00	113.60	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
328	3	delivered	2023-12-02 11:38:04+00	2023-12-03 08:38:04+00	2023-12-07 19:38:04+00	0.00	89.90	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
329	5	delivered	2023-12-02 12:27:37+00	2023-12-04 03:42:37+00	2023-12-06 10:42:37+00	0.00	138.90	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
330	12	delivered	2023-12-02 13:39:16+00	2023-12-04 19:30:16+00	2023-12-08 10:30:16+00	9.50	21.40	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
331	100	delivered	2023-12-02 17:32:35+00	2023-12-04 19:18:35+00	2023-12-07 03:18:35+00	9.50	68.30	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
332	143	delivered	2023-12-02 20:38:43+00	2023-12-04 17:30:43+00	2023-12-09 13:30:43+00	4.90	44.00	{"city": "Lübeck", "name": "Till Kröger", "country": "DE"}	\N
333	122	delivered	2023-12-04 04:52:12+00	2023-12-06 13:04:12+00	2023-12-08 03:04:12+00	0.00	101.60	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
334	215	delivered	2023-12-04 11:08:31+00	2023-12-04 22:22:31+00	2023-12-06 13:22:31+00	0.00	235.20	{"city": "函館市", "name": "雨宮 大輔", "country": "JP"}	\N
335	142	delivered	2023-12-04 20:22:56+00	2023-12-06 13:18:56+00	2023-12-11 14:18:56+00	9.50	85.00	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
336	191	delivered	2023-12-04 22:05:52+00	2023-12-06 05:00:52+00	2023-12-09 12:00:52+00	9.50	27.90	{"city": "Nelson", "name": "Harriet Birtwhistle", "country": "NZ"}	\N
337	47	delivered	2023-12-05 17:09:26+00	2023-12-06 04:39:26+00	2023-12-10 16:39:26+00	0.00	150.20	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
338	59	delivered	2023-12-05 18:11:50+00	2023-12-06 14:23:50+00	2023-12-08 00:23:50+00	4.90	22.40	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
339	178	delivered	2023-12-05 18:36:56+00	2023-12-07 04:46:56+00	2023-12-10 07:46:56+00	9.50	43.70	{"city": "صيدا", "name": "كريم المرّاكشي", "country": "LB"}	\N
340	106	delivered	2023-12-06 17:56:21+00	2023-12-08 17:41:21+00	2023-12-11 03:41:21+00	9.50	18.00	{"city": "İzmir", "name": "Çağla Işık", "country": "TR"}	\N
341	121	returned	2023-12-08 20:05:34+00	2023-12-10 22:24:34+00	2023-12-12 07:24:34+00	9.50	72.50	{"city": "Zakopane", "name": "Agnieszka Wrona", "country": "PL"}	\N
342	119	cancelled	2023-12-09 08:45:46+00	\N	\N	9.50	18.20	{"city": "الرباط", "name": "سلمى المرّاكشي", "country": "MA"}	\N
343	125	delivered	2023-12-09 13:53:07+00	2023-12-12 01:18:07+00	2023-12-14 01:18:07+00	9.50	25.70	{"city": "통영시", "name": "배도현", "country": "KR"}	\N
344	63	delivered	2023-12-09 16:10:10+00	2023-12-11 00:12:10+00	2023-12-14 01:12:10+00	9.50	88.30	{"city": "Norwich", "name": "Rowan Thistlewood", "country": "GB"}	\N
345	144	delivered	2023-12-09 16:31:44+00	2023-12-10 17:27:44+00	2023-12-12 21:27:44+00	0.00	159.10	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
346	227	delivered	2023-12-09 22:23:15+00	2023-12-11 21:43:15+00	2023-12-15 09:43:15+00	9.50	20.38	{"city": "Oaxaca", "name": "Ramiro Montealegre", "country": "MX"}	\N
347	6	delivered	2023-12-10 13:43:59+00	2023-12-12 12:44:59+00	2023-12-15 23:44:59+00	9.50	33.30	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
348	102	delivered	2023-12-10 14:40:16+00	2023-12-12 19:02:16+00	2023-12-15 17:02:16+00	9.50	18.20	{"city": "那覇市", "name": "白石 千尋", "country": "JP"}	\N
349	53	returned	2023-12-11 10:56:33+00	2023-12-12 02:14:33+00	2023-12-13 13:14:33+00	9.50	44.00	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
350	197	delivered	2023-12-11 16:50:39+00	2023-12-12 03:04:39+00	2023-12-14 20:04:39+00	9.50	18.20	{"city": "سوسة", "name": "سلمى المرّاكشي", "country": "TN"}	\N
351	118	delivered	2023-12-12 16:44:31+00	2023-12-14 19:30:31+00	2023-12-17 14:30:31+00	0.00	145.20	{"city": "الرباط", "name": "طارق القاسمي", "country": "MA"}	\N
352	144	delivered	2023-12-13 11:58:11+00	2023-12-14 20:20:11+00	2023-12-16 21:20:11+00	9.50	42.40	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
353	47	delivered	2023-12-13 12:49:12+00	2023-12-14 08:25:12+00	2023-12-18 13:25:12+00	9.50	73.70	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
354	42	delivered	2023-12-13 18:10:11+00	2023-12-14 12:07:11+00	2023-12-16 07:07:11+00	9.50	63.00	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
355	145	delivered	2023-12-13 21:16:42+00	2023-12-14 06:37:42+00	2023-12-15 21:37:42+00	0.00	84.40	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
356	175	delivered	2023-12-15 15:43:25+00	2023-12-16 13:14:25+00	2023-12-19 06:14:25+00	9.50	53.50	{"city": "देहरादून", "name": "मीरा त्रिपाठी", "country": "IN"}	\N
357	109	delivered	2023-12-15 17:31:55+00	2023-12-17 02:00:55+00	2023-12-18 21:00:55+00	0.00	102.06	{"city": "Gijón", "name": "Ramiro Peñalver", "country": "ES"}	\N
358	84	delivered	2023-12-15 18:14:58+00	2023-12-18 05:24:58+00	2023-12-23 09:24:58+00	0.00	84.60	{"city": "Нови-Сад", "name": "Аглая Мороз", "country": "RS"}	\N
359	3	delivered	2023-12-15 20:21:36+00	2023-12-17 09:05:36+00	2023-12-18 20:05:36+00	9.50	27.00	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
360	35	delivered	2023-12-16 17:42:03+00	2023-12-18 00:02:03+00	2023-12-23 03:02:03+00	0.00	337.90	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
361	190	delivered	2023-12-16 22:40:18+00	2023-12-17 21:51:18+00	2023-12-21 10:51:18+00	9.50	43.10	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	\N
362	70	delivered	2023-12-17 11:02:18+00	2023-12-19 06:50:18+00	2023-12-21 22:50:18+00	9.50	73.70	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
363	54	delivered	2023-12-17 20:14:14+00	2023-12-18 10:55:14+00	2023-12-19 11:55:14+00	9.50	33.30	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
364	38	delivered	2023-12-17 20:43:37+00	2023-12-19 20:22:37+00	2023-12-21 11:22:37+00	9.50	81.50	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
365	68	delivered	2023-12-17 23:27:03+00	2023-12-19 21:36:03+00	2023-12-23 17:36:03+00	9.50	38.50	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
366	7	delivered	2023-12-18 19:35:28+00	2023-12-20 20:31:28+00	2023-12-23 15:31:28+00	0.00	106.10	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
367	2	delivered	2023-12-18 22:03:19+00	2023-12-19 09:56:19+00	2023-12-21 12:56:19+00	9.50	68.60	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	Ring twice, the dog is deaf.
368	186	delivered	2023-12-19 16:43:41+00	2023-12-22 03:52:41+00	2023-12-24 15:52:41+00	9.50	20.00	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
369	1	delivered	2023-12-20 11:11:08+00	2023-12-21 00:07:08+00	2023-12-25 19:07:08+00	0.00	278.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
370	23	delivered	2023-12-20 18:04:18+00	2023-12-23 01:25:18+00	2023-12-24 05:25:18+00	0.00	115.40	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
371	6	delivered	2023-12-21 12:36:17+00	2023-12-22 16:43:17+00	2023-12-24 02:43:17+00	0.00	273.40	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	It is a gift — no invoice in the parcel, please.
372	50	delivered	2023-12-21 15:31:49+00	2023-12-22 20:39:49+00	2023-12-24 03:39:49+00	0.00	93.00	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
373	24	delivered	2023-12-21 16:46:02+00	2023-12-22 23:44:02+00	2023-12-24 13:44:02+00	0.00	158.80	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
374	113	delivered	2023-12-21 17:20:56+00	2023-12-23 10:02:56+00	2023-12-28 10:02:56+00	0.00	86.00	{"city": "Görlitz", "name": "Friederike Grünwald", "country": "DE"}	\N
375	5	delivered	2023-12-22 12:36:00+00	2023-12-23 04:27:00+00	2023-12-25 09:27:00+00	0.00	92.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
376	46	delivered	2023-12-23 11:30:43+00	2023-12-24 15:45:43+00	2023-12-29 00:45:43+00	0.00	133.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
377	5	delivered	2023-12-23 17:55:25+00	2023-12-26 03:38:25+00	2023-12-30 01:38:25+00	9.50	68.90	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
378	31	delivered	2023-12-24 11:04:38+00	2023-12-25 20:18:38+00	2023-12-29 20:18:38+00	0.00	131.40	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
379	104	delivered	2023-12-24 15:42:03+00	2023-12-25 14:07:03+00	2023-12-30 13:07:03+00	0.00	87.00	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
380	76	delivered	2023-12-24 16:32:06+00	2023-12-26 05:41:06+00	2023-12-29 20:41:06+00	0.00	167.00	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
381	1	delivered	2023-12-24 17:42:34+00	2023-12-26 15:06:34+00	2023-12-30 18:06:34+00	0.00	291.80	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	يرجى الاتصال قبل التوصيل
382	90	delivered	2023-12-25 12:40:28+00	2023-12-26 02:15:28+00	2023-12-29 04:15:28+00	0.00	173.23	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
383	91	delivered	2023-12-25 15:01:03+00	2023-12-27 06:46:03+00	2024-01-01 04:46:03+00	9.50	30.44	{"city": "Nelson", "name": "Maud Okafor", "country": "NZ"}	\N
384	17	delivered	2023-12-26 12:56:46+00	2023-12-28 20:19:46+00	2024-01-01 00:19:46+00	9.50	85.20	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	ギフト包装をお願いします。
385	193	delivered	2023-12-26 13:36:29+00	2023-12-27 16:56:29+00	2023-12-31 18:56:29+00	0.00	201.75	{"city": "Umeå", "name": "Göran Åkerblom", "country": "SE"}	\N
386	11	delivered	2023-12-27 11:05:37+00	2023-12-28 17:03:37+00	2023-12-31 03:03:37+00	0.00	141.30	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
387	78	delivered	2023-12-27 11:52:01+00	2023-12-29 21:15:01+00	2024-01-03 07:15:01+00	9.50	21.40	{"city": "Полтава", "name": "Соломія Яворів", "country": "UA"}	\N
388	54	delivered	2023-12-27 17:36:22+00	2023-12-30 00:33:22+00	2023-12-31 10:33:22+00	9.50	34.80	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
389	4	delivered	2023-12-28 19:32:45+00	2023-12-30 15:20:45+00	2024-01-04 20:20:45+00	9.50	48.30	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
390	196	delivered	2023-12-29 12:50:41+00	2023-12-30 19:43:41+00	2024-01-01 00:43:41+00	0.00	162.50	{"city": "Gdynia", "name": "Żaneta Źrebiec", "country": "PL"}	\N
391	114	delivered	2023-12-29 16:59:49+00	2023-12-31 02:43:49+00	2024-01-03 03:43:49+00	0.00	167.00	{"city": "Olinda", "name": "Rosália Falcão", "country": "BR"}	\N
392	84	delivered	2023-12-29 19:33:17+00	2024-01-01 02:12:17+00	2024-01-04 18:12:17+00	0.00	202.95	{"city": "Нови-Сад", "name": "Аглая Мороз", "country": "RS"}	\N
393	17	delivered	2023-12-29 20:47:50+00	2024-01-01 02:37:50+00	2024-01-02 17:37:50+00	9.50	87.50	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
394	114	delivered	2023-12-30 14:37:50+00	2023-12-31 22:00:50+00	2024-01-05 11:00:50+00	0.00	121.20	{"city": "Olinda", "name": "Rosália Falcão", "country": "BR"}	\N
395	128	delivered	2023-12-30 16:15:17+00	2024-01-01 00:29:17+00	2024-01-01 23:29:17+00	0.00	502.88	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
396	9	delivered	2023-12-30 17:10:49+00	2023-12-31 15:52:49+00	2024-01-03 00:52:49+00	9.50	41.40	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
397	8	delivered	2023-12-30 20:30:51+00	2024-01-01 12:13:51+00	2024-01-03 15:13:51+00	9.50	33.30	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
398	24	delivered	2023-12-30 22:23:24+00	2024-01-01 20:02:24+00	2024-01-03 09:02:24+00	9.50	88.58	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	Ring twice, the dog is deaf.
399	172	delivered	2023-12-31 16:56:47+00	2024-01-02 07:17:47+00	2024-01-04 06:17:47+00	9.50	29.03	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
400	1	delivered	2024-01-01 14:18:13+00	2024-01-03 05:56:13+00	2024-01-04 13:56:13+00	9.50	61.70	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
401	132	delivered	2024-01-02 10:27:41+00	2024-01-03 15:32:41+00	2024-01-05 01:32:41+00	9.50	68.40	{"city": "उदयपुर", "name": "विक्रम नायर", "country": "IN"}	\N
402	3	delivered	2024-01-02 18:20:55+00	2024-01-03 11:06:55+00	2024-01-06 11:06:55+00	0.00	272.00	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
403	131	delivered	2024-01-03 14:20:38+00	2024-01-05 23:36:38+00	2024-01-11 01:36:38+00	9.50	82.00	{"city": "Colmar", "name": "Noémie Châtelard", "country": "FR"}	\N
404	50	delivered	2024-01-03 17:13:08+00	2024-01-04 14:51:08+00	2024-01-07 03:51:08+00	9.50	33.30	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
405	37	delivered	2024-01-04 19:51:21+00	2024-01-06 16:40:21+00	2024-01-10 04:40:21+00	9.50	31.50	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
406	34	delivered	2024-01-05 20:02:47+00	2024-01-08 08:51:47+00	2024-01-12 08:51:47+00	9.50	18.00	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
407	196	delivered	2024-01-07 11:10:57+00	2024-01-08 02:37:57+00	2024-01-13 11:37:57+00	0.00	182.10	{"city": "Gdynia", "name": "Żaneta Źrebiec", "country": "PL"}	\N
408	22	delivered	2024-01-07 15:03:06+00	2024-01-10 01:09:06+00	2024-01-14 13:09:06+00	0.00	84.20	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
409	238	delivered	2024-01-07 15:04:28+00	2024-01-09 07:02:28+00	2024-01-14 07:02:28+00	4.90	50.90	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
410	202	delivered	2024-01-08 07:34:46+00	2024-01-10 20:33:46+00	2024-01-15 14:33:46+00	9.50	45.80	{"city": "Oaxaca", "name": "Martín Zúñiga", "country": "MX"}	\N
411	49	delivered	2024-01-08 12:55:57+00	2024-01-10 02:54:57+00	2024-01-14 22:54:57+00	9.50	87.50	{"city": "Duluth", "name": "Jonah Thistlewood", "country": "US"}	\N
412	216	delivered	2024-01-08 18:42:49+00	2024-01-09 06:47:49+00	2024-01-14 11:47:49+00	0.00	145.40	{"city": "Colmar", "name": "Gaspard Montclair", "country": "FR"}	Ring twice, the dog is deaf.
413	8	delivered	2024-01-08 20:40:21+00	2024-01-11 00:33:21+00	2024-01-14 01:33:21+00	9.50	37.10	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
414	172	delivered	2024-01-08 23:26:53+00	2024-01-09 09:39:53+00	2024-01-10 10:39:53+00	9.50	52.50	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
415	182	delivered	2024-01-09 17:16:51+00	2024-01-10 11:03:51+00	2024-01-15 12:03:51+00	9.50	50.70	{"city": "函館市", "name": "川辺 大輔", "country": "JP"}	Код домофона 47, второй этаж.
416	46	delivered	2024-01-13 23:38:42+00	2024-01-15 21:32:42+00	2024-01-20 05:32:42+00	9.50	42.00	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
417	222	delivered	2024-01-14 18:46:32+00	2024-01-16 02:26:32+00	2024-01-17 01:26:32+00	9.50	55.30	{"city": "Braga", "name": "Álvaro Brandão", "country": "PT"}	\N
418	241	cancelled	2024-01-15 15:07:59+00	\N	\N	0.00	364.00	{"city": "Mindelo", "name": "Conceição Falcão", "country": "CV"}	\N
419	2	delivered	2024-01-16 19:59:28+00	2024-01-17 06:27:28+00	2024-01-18 04:27:28+00	0.00	475.20	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
420	118	delivered	2024-01-18 14:39:27+00	2024-01-20 15:18:27+00	2024-01-24 04:18:27+00	9.50	65.70	{"city": "الرباط", "name": "طارق القاسمي", "country": "MA"}	\N
421	253	delivered	2024-01-19 23:04:50+00	2024-01-20 15:53:50+00	2024-01-21 22:53:50+00	9.50	44.10	{"city": "Duluth", "name": "Wilfred Ashdown", "country": "US"}	Please leave with the neighbour at no. 12.
422	173	returned	2024-01-22 16:39:56+00	2024-01-23 18:28:56+00	2024-01-27 13:28:56+00	9.50	88.00	{"city": "Zakopane", "name": "Kazimierz Gołąb", "country": "PL"}	\N
423	107	delivered	2024-01-22 21:48:47+00	2024-01-24 01:22:47+00	2024-01-29 07:22:47+00	9.50	50.70	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
424	45	delivered	2024-01-26 16:18:24+00	2024-01-28 18:31:24+00	2024-02-03 04:31:24+00	9.50	67.50	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
425	44	delivered	2024-01-26 17:09:01+00	2024-01-28 20:56:01+00	2024-01-31 08:56:01+00	9.50	81.50	{"city": "金沢市", "name": "藤宮 千尋", "country": "JP"}	\N
426	4	delivered	2024-01-27 12:06:44+00	2024-01-28 20:01:44+00	2024-01-31 12:01:44+00	9.50	37.10	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
427	57	delivered	2024-01-27 15:31:17+00	2024-01-28 13:54:17+00	2024-01-29 23:54:17+00	9.50	36.15	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
428	63	delivered	2024-01-28 13:29:37+00	2024-01-29 01:01:37+00	2024-02-01 06:01:37+00	9.50	57.40	{"city": "Norwich", "name": "Rowan Thistlewood", "country": "GB"}	\N
429	17	delivered	2024-01-30 09:20:02+00	2024-01-31 21:25:02+00	2024-02-02 23:25:02+00	9.50	23.10	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	If the blue one is sold out, the grey one is fine too.
430	17	delivered	2024-01-30 09:21:04+00	2024-01-30 22:35:04+00	2024-02-02 11:35:04+00	9.50	79.20	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
431	20	delivered	2024-01-30 23:18:28+00	2024-01-31 14:26:28+00	2024-02-03 21:26:28+00	9.50	41.00	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
432	85	delivered	2024-01-31 10:55:11+00	2024-02-02 22:08:11+00	2024-02-05 13:08:11+00	9.50	55.13	{"city": "Namur", "name": "Élodie Beaumarché", "country": "BE"}	\N
433	93	delivered	2024-01-31 13:52:12+00	2024-02-03 02:08:12+00	2024-02-04 21:08:12+00	0.00	86.20	{"city": "Norwich", "name": "Wilfred Larkspur", "country": "GB"}	\N
434	140	delivered	2024-01-31 14:50:44+00	2024-02-02 18:19:44+00	2024-02-04 14:19:44+00	0.00	82.84	{"city": "Braga", "name": "Tomás Carvalhal", "country": "PT"}	\N
435	25	delivered	2024-02-01 10:09:14+00	2024-02-03 10:58:14+00	2024-02-05 12:58:14+00	9.50	18.20	{"city": "통영시", "name": "선우은채", "country": "KR"}	\N
436	38	delivered	2024-02-01 12:55:48+00	2024-02-01 23:57:48+00	2024-02-06 01:57:48+00	0.00	102.50	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
437	2	delivered	2024-02-02 23:47:50+00	2024-02-04 21:38:50+00	2024-02-09 01:38:50+00	0.00	296.60	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	If the blue one is sold out, the grey one is fine too.
438	13	returned	2024-02-03 09:24:31+00	2024-02-04 13:52:31+00	2024-02-09 07:52:31+00	0.00	240.80	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
439	54	delivered	2024-02-03 14:50:45+00	2024-02-04 00:17:45+00	2024-02-05 22:17:45+00	0.00	158.30	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
440	273	delivered	2024-02-03 19:58:30+00	2024-02-06 03:58:30+00	2024-02-09 03:58:30+00	0.00	309.50	{"city": "Namur", "name": "Aurélien Châtelard", "country": "BE"}	\N
441	258	delivered	2024-02-04 18:03:32+00	2024-02-06 17:44:32+00	2024-02-08 11:44:32+00	9.50	38.50	{"city": "Ιωάννινα", "name": "Χλόη Πετράκη", "country": "GR"}	\N
442	21	delivered	2024-02-04 21:20:16+00	2024-02-05 22:42:16+00	2024-02-10 09:42:16+00	0.00	321.20	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
443	189	delivered	2024-02-04 23:49:04+00	2024-02-06 11:26:04+00	2024-02-08 23:26:04+00	9.50	64.70	{"city": "Norwich", "name": "Edith O'Dowd", "country": "GB"}	\N
444	10	delivered	2024-02-05 08:03:43+00	2024-02-06 06:14:43+00	2024-02-08 20:14:43+00	9.50	26.90	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
445	10	delivered	2024-02-05 12:53:35+00	2024-02-07 07:08:35+00	2024-02-10 20:08:35+00	0.00	84.30	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
446	116	delivered	2024-02-05 23:43:00+00	2024-02-06 23:56:00+00	2024-02-09 17:56:00+00	0.00	123.20	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
447	141	delivered	2024-02-07 19:39:30+00	2024-02-08 23:52:30+00	2024-02-13 01:52:30+00	9.50	35.00	{"city": "Sheffield", "name": "Callum Thistlewood", "country": "GB"}	\N
448	73	delivered	2024-02-08 11:47:49+00	2024-02-10 03:10:49+00	2024-02-11 03:10:49+00	9.50	40.05	{"city": "الإسكندرية", "name": "نور بن عاشور", "country": "EG"}	\N
449	15	delivered	2024-02-08 17:07:17+00	2024-02-09 13:31:17+00	2024-02-14 21:31:17+00	0.00	249.70	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
450	5	delivered	2024-02-09 14:30:22+00	2024-02-11 14:04:22+00	2024-02-15 00:04:22+00	0.00	122.70	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
451	266	delivered	2024-02-09 15:52:30+00	2024-02-11 13:47:30+00	2024-02-16 01:47:30+00	0.00	237.40	{"city": "函館市", "name": "小野寺 樹", "country": "JP"}	\N
452	8	delivered	2024-02-10 16:57:17+00	2024-02-11 17:28:17+00	2024-02-13 00:28:17+00	0.00	159.80	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
453	18	delivered	2024-02-10 17:48:44+00	2024-02-13 02:48:44+00	2024-02-18 01:48:44+00	0.00	97.30	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
454	38	delivered	2024-02-11 10:15:02+00	2024-02-12 10:31:02+00	2024-02-14 06:31:02+00	9.50	37.10	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
455	113	delivered	2024-02-11 16:57:43+00	2024-02-13 17:27:43+00	2024-02-16 13:27:43+00	0.00	99.80	{"city": "Görlitz", "name": "Friederike Grünwald", "country": "DE"}	\N
456	3	delivered	2024-02-11 16:59:40+00	2024-02-13 18:44:40+00	2024-02-17 04:44:40+00	0.00	259.41	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
457	233	delivered	2024-02-13 17:14:41+00	2024-02-15 12:57:41+00	2024-02-20 08:57:41+00	0.00	92.00	{"city": "Graz", "name": "Svenja Lindqvist", "country": "AT"}	\N
458	170	delivered	2024-02-14 15:14:52+00	2024-02-15 11:20:52+00	2024-02-16 17:20:52+00	4.90	19.40	{"city": "Görlitz", "name": "Svenja Weißhaupt", "country": "DE"}	\N
459	15	returned	2024-02-14 21:26:39+00	2024-02-17 00:15:39+00	2024-02-20 13:15:39+00	9.50	76.10	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
460	117	delivered	2024-02-15 15:51:44+00	2024-02-17 03:10:44+00	2024-02-20 22:10:44+00	9.50	20.21	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
461	45	delivered	2024-02-16 14:30:18+00	2024-02-18 20:33:18+00	2024-02-22 08:33:18+00	9.50	30.10	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
462	2	delivered	2024-02-16 23:21:39+00	2024-02-19 07:34:39+00	2024-02-24 09:34:39+00	9.50	70.90	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
463	18	delivered	2024-02-19 11:57:21+00	2024-02-21 01:56:21+00	2024-02-23 23:56:21+00	9.50	35.80	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
464	36	delivered	2024-02-19 16:15:51+00	2024-02-20 05:06:51+00	2024-02-22 12:06:51+00	0.00	151.60	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
465	42	delivered	2024-02-19 17:19:58+00	2024-02-20 09:52:58+00	2024-02-25 05:52:58+00	0.00	133.50	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
466	91	delivered	2024-02-19 18:31:49+00	2024-02-20 13:52:49+00	2024-02-21 19:52:49+00	9.50	35.60	{"city": "Nelson", "name": "Maud Okafor", "country": "NZ"}	\N
467	71	delivered	2024-02-21 18:39:44+00	2024-02-24 01:42:44+00	2024-02-26 12:42:44+00	0.00	98.90	{"city": "金沢市", "name": "小野寺 結衣", "country": "JP"}	\N
468	46	delivered	2024-02-21 23:02:57+00	2024-02-24 08:09:57+00	2024-02-28 16:09:57+00	9.50	50.40	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
469	182	delivered	2024-02-22 17:05:37+00	2024-02-24 04:15:37+00	2024-02-26 10:15:37+00	9.50	54.30	{"city": "函館市", "name": "川辺 大輔", "country": "JP"}	\N
470	234	delivered	2024-02-23 14:31:28+00	2024-02-25 05:06:28+00	2024-02-29 13:06:28+00	9.50	20.40	{"city": "Swansea", "name": "Tess Fairweather", "country": "GB"}	\N
471	17	delivered	2024-02-24 18:02:30+00	2024-02-26 09:58:30+00	2024-02-28 02:58:30+00	9.50	54.10	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
472	188	delivered	2024-02-25 17:59:09+00	2024-02-26 10:17:09+00	2024-03-01 00:17:09+00	0.00	334.10	{"city": "전주시", "name": "남궁하윤", "country": "KR"}	\N
473	22	delivered	2024-02-25 20:16:35+00	2024-02-27 16:33:35+00	2024-03-02 23:33:35+00	9.50	66.00	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
474	14	delivered	2024-02-26 14:27:04+00	2024-02-28 05:11:04+00	2024-03-01 06:11:04+00	0.00	145.20	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
475	51	delivered	2024-02-27 17:37:34+00	2024-02-28 07:06:34+00	2024-03-04 16:06:34+00	9.50	60.30	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
476	257	returned	2024-02-28 19:11:03+00	2024-02-29 16:21:03+00	2024-03-02 06:21:03+00	9.50	18.70	{"city": "Sheffield", "name": "Alfie Penhallow", "country": "GB"}	\N
477	7	delivered	2024-02-29 19:43:56+00	2024-03-01 20:45:56+00	2024-03-03 03:45:56+00	9.50	57.00	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
478	1	delivered	2024-03-01 20:56:08+00	2024-03-03 08:00:08+00	2024-03-04 13:00:08+00	9.50	75.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
479	258	delivered	2024-03-02 17:37:18+00	2024-03-03 04:31:18+00	2024-03-04 20:31:18+00	9.50	30.10	{"city": "Ιωάννινα", "name": "Χλόη Πετράκη", "country": "GR"}	\N
480	23	delivered	2024-03-04 19:40:20+00	2024-03-06 21:56:20+00	2024-03-11 11:56:20+00	9.50	55.98	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
481	53	delivered	2024-03-05 22:44:09+00	2024-03-06 10:46:09+00	2024-03-10 04:46:09+00	9.50	32.70	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
482	45	delivered	2024-03-06 13:49:39+00	2024-03-07 12:53:39+00	2024-03-09 14:53:39+00	9.50	59.20	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
483	185	delivered	2024-03-06 23:33:49+00	2024-03-09 12:18:49+00	2024-03-14 04:18:49+00	9.50	70.82	{"city": "Hobart", "name": "Priya Fairweather", "country": "AU"}	\N
484	2	delivered	2024-03-07 13:18:02+00	2024-03-09 08:09:02+00	2024-03-13 12:09:02+00	0.00	263.80	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
485	5	delivered	2024-03-08 16:40:30+00	2024-03-10 02:39:30+00	2024-03-13 07:39:30+00	9.50	89.10	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
486	2	delivered	2024-03-10 10:28:30+00	2024-03-10 20:44:30+00	2024-03-15 19:44:30+00	9.50	57.60	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
487	188	delivered	2024-03-10 15:17:06+00	2024-03-12 11:33:06+00	2024-03-13 23:33:06+00	0.00	137.90	{"city": "전주시", "name": "남궁하윤", "country": "KR"}	\N
488	1	delivered	2024-03-10 16:53:09+00	2024-03-12 12:08:09+00	2024-03-17 22:08:09+00	9.50	57.05	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
489	33	delivered	2024-03-10 18:26:01+00	2024-03-12 06:44:01+00	2024-03-14 15:44:01+00	0.00	102.30	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
490	243	delivered	2024-03-11 12:14:09+00	2024-03-12 02:03:09+00	2024-03-17 07:03:09+00	9.50	38.50	{"city": "Cádiz", "name": "Ximena Quiroga", "country": "ES"}	\N
491	267	returned	2024-03-11 16:20:03+00	2024-03-12 10:10:03+00	2024-03-15 17:10:03+00	9.50	43.40	{"city": "전주시", "name": "류은채", "country": "KR"}	\N
492	57	delivered	2024-03-13 14:57:10+00	2024-03-16 01:14:10+00	2024-03-20 17:14:10+00	9.50	35.80	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
493	96	delivered	2024-03-13 16:44:10+00	2024-03-15 19:49:10+00	2024-03-18 19:49:10+00	0.00	144.74	{"city": "Ærøskøbing", "name": "Ingrid Nygård", "country": "DK"}	\N
494	82	delivered	2024-03-14 17:48:16+00	2024-03-17 04:53:16+00	2024-03-20 03:53:16+00	9.50	18.70	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
495	8	cancelled	2024-03-14 21:54:30+00	\N	\N	0.00	86.14	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
496	116	delivered	2024-03-15 06:59:14+00	2024-03-16 03:51:14+00	2024-03-17 10:51:14+00	9.50	80.00	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
497	4	delivered	2024-03-15 18:05:21+00	2024-03-17 17:15:21+00	2024-03-20 03:15:21+00	9.50	55.01	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
498	24	delivered	2024-03-15 19:48:09+00	2024-03-17 09:53:09+00	2024-03-21 07:53:09+00	0.00	299.90	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
499	5	delivered	2024-03-15 22:22:43+00	2024-03-16 14:16:43+00	2024-03-21 22:16:43+00	9.50	26.90	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
500	136	delivered	2024-03-18 08:11:06+00	2024-03-19 11:07:06+00	2024-03-21 20:07:06+00	0.00	140.40	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
501	18	delivered	2024-03-18 12:16:22+00	2024-03-18 21:37:22+00	2024-03-20 14:37:22+00	9.50	59.10	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
502	14	delivered	2024-03-20 13:04:21+00	2024-03-21 07:50:21+00	2024-03-23 12:50:21+00	0.00	113.70	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
503	1	delivered	2024-03-20 16:22:10+00	2024-03-22 00:12:10+00	2024-03-25 16:12:10+00	9.50	18.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
504	6	delivered	2024-03-21 16:00:13+00	2024-03-22 03:51:13+00	2024-03-24 21:51:13+00	9.50	35.80	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
505	268	delivered	2024-03-22 19:28:56+00	2024-03-23 07:31:56+00	2024-03-27 01:31:56+00	0.00	99.50	{"city": "Gdynia", "name": "Żaneta Wrona", "country": "PL"}	\N
506	72	delivered	2024-03-23 15:01:00+00	2024-03-24 07:09:00+00	2024-03-27 13:09:00+00	0.00	108.40	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
507	262	delivered	2024-03-24 10:11:09+00	2024-03-26 05:04:09+00	2024-03-31 10:04:09+00	9.50	18.00	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
508	122	delivered	2024-03-24 15:05:36+00	2024-03-26 21:03:36+00	2024-04-01 01:03:36+00	9.50	20.00	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
509	303	delivered	2024-03-24 15:24:52+00	2024-03-27 02:12:52+00	2024-03-30 16:12:52+00	9.50	19.30	{"city": "Nelson", "name": "Harriet O'Dowd", "country": "NZ"}	\N
510	108	delivered	2024-03-25 06:36:03+00	2024-03-27 09:04:03+00	2024-03-28 07:04:03+00	9.50	34.90	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
511	163	delivered	2024-03-25 12:58:34+00	2024-03-26 16:50:34+00	2024-03-28 20:50:34+00	9.50	42.20	{"city": "Vevey", "name": "Gaspard Beaumarché", "country": "CH"}	\N
512	7	delivered	2024-03-25 13:42:19+00	2024-03-26 20:27:19+00	2024-03-30 11:27:19+00	0.00	237.60	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
513	267	delivered	2024-03-25 15:36:47+00	2024-03-27 01:29:47+00	2024-03-28 01:29:47+00	0.00	136.50	{"city": "전주시", "name": "류은채", "country": "KR"}	\N
514	287	delivered	2024-03-25 18:22:38+00	2024-03-26 18:28:38+00	2024-03-30 11:28:38+00	9.50	61.50	{"city": "Colonia", "name": "Ramiro Zúñiga", "country": "UY"}	Код домофона 47, второй этаж.
515	54	delivered	2024-03-25 23:30:46+00	2024-03-26 17:27:46+00	2024-03-29 09:27:46+00	9.50	77.30	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
516	38	delivered	2024-03-26 18:35:50+00	2024-03-28 11:47:50+00	2024-03-30 04:47:50+00	9.50	86.00	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
517	242	delivered	2024-03-26 23:09:29+00	2024-03-28 12:52:29+00	2024-03-30 01:52:29+00	0.00	267.40	{"city": "Görlitz", "name": "Jörg Weißhaupt", "country": "DE"}	\N
518	65	delivered	2024-03-26 23:44:21+00	2024-03-28 06:33:21+00	2024-03-30 15:33:21+00	0.00	175.30	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	\N
519	23	delivered	2024-03-27 14:26:19+00	2024-03-29 15:20:19+00	2024-03-31 20:20:19+00	9.50	29.10	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	يرجى الاتصال قبل التوصيل
520	13	delivered	2024-03-27 16:26:42+00	2024-03-28 23:49:42+00	2024-03-31 08:49:42+00	0.00	116.90	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
521	84	delivered	2024-03-28 10:14:57+00	2024-03-29 11:48:57+00	2024-03-30 11:48:57+00	0.00	125.35	{"city": "Нови-Сад", "name": "Аглая Мороз", "country": "RS"}	\N
522	181	delivered	2024-03-29 14:01:16+00	2024-03-31 12:02:16+00	2024-04-03 10:02:16+00	0.00	284.00	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
523	116	delivered	2024-03-30 19:10:29+00	2024-03-31 19:49:29+00	2024-04-03 19:49:29+00	0.00	108.40	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
524	125	delivered	2024-03-30 19:27:47+00	2024-04-02 07:11:47+00	2024-04-05 06:11:47+00	0.00	88.90	{"city": "통영시", "name": "배도현", "country": "KR"}	\N
525	58	delivered	2024-03-31 09:03:04+00	2024-04-01 00:45:04+00	2024-04-06 04:45:04+00	9.50	44.50	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
526	219	delivered	2024-03-31 16:46:11+00	2024-04-01 20:46:11+00	2024-04-02 20:46:11+00	0.00	219.30	{"city": "松山市", "name": "川辺 直人", "country": "JP"}	\N
527	254	delivered	2024-04-01 11:13:39+00	2024-04-03 17:51:39+00	2024-04-05 23:51:39+00	0.00	128.80	{"city": "Swansea", "name": "Rory O'Dowd", "country": "GB"}	\N
528	150	delivered	2024-04-01 16:50:42+00	2024-04-03 08:06:42+00	2024-04-08 17:06:42+00	9.50	18.20	{"city": "Graz", "name": "Jörg Lindqvist", "country": "AT"}	\N
529	67	delivered	2024-04-02 13:17:16+00	2024-04-04 19:54:16+00	2024-04-08 01:54:16+00	0.00	202.80	{"city": "Ålesund", "name": "Linnéa Hedlund", "country": "NO"}	\N
530	94	delivered	2024-04-02 17:37:53+00	2024-04-03 02:43:53+00	2024-04-05 10:43:53+00	0.00	159.50	{"city": "Алматы", "name": "Варвара Черных", "country": "KZ"}	\N
531	307	returned	2024-04-03 15:31:27+00	2024-04-05 02:15:27+00	2024-04-10 00:15:27+00	9.50	24.00	{"city": "Halifax", "name": "Rory Penhallow", "country": "CA"}	\N
532	7	delivered	2024-04-04 18:49:51+00	2024-04-05 11:42:51+00	2024-04-07 12:42:51+00	9.50	18.05	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
533	60	delivered	2024-04-04 23:59:05+00	2024-04-06 01:53:05+00	2024-04-10 17:53:05+00	9.50	79.00	{"city": "Namur", "name": "Gaspard Vauquelin", "country": "BE"}	\N
534	174	delivered	2024-04-05 16:18:14+00	2024-04-06 01:18:14+00	2024-04-09 08:18:14+00	0.00	205.90	{"city": "Freiburg", "name": "Jörg Kröger", "country": "DE"}	\N
535	10	delivered	2024-04-06 02:35:15+00	2024-04-07 18:35:15+00	2024-04-11 08:35:15+00	0.00	91.60	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
536	66	delivered	2024-04-06 15:46:40+00	2024-04-09 01:17:40+00	2024-04-13 05:17:40+00	0.00	112.50	{"city": "Нови-Сад", "name": "Пётр Черных", "country": "RS"}	\N
537	107	delivered	2024-04-06 22:34:05+00	2024-04-08 12:42:05+00	2024-04-13 13:42:05+00	9.50	84.70	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
538	278	delivered	2024-04-07 17:40:37+00	2024-04-09 00:01:37+00	2024-04-11 04:01:37+00	0.00	196.40	{"city": "那覇市", "name": "小野寺 千尋", "country": "JP"}	\N
539	177	delivered	2024-04-07 23:06:10+00	2024-04-10 02:31:10+00	2024-04-13 01:31:10+00	0.00	86.00	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
540	5	delivered	2024-04-08 22:42:15+00	2024-04-11 02:29:15+00	2024-04-13 21:29:15+00	9.50	31.10	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
541	22	delivered	2024-04-09 17:00:49+00	2024-04-12 03:38:49+00	2024-04-13 02:38:49+00	9.50	26.70	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
542	52	returned	2024-04-09 20:33:36+00	2024-04-12 02:57:36+00	2024-04-17 06:57:36+00	9.50	36.50	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
543	35	delivered	2024-04-10 13:58:07+00	2024-04-11 22:58:07+00	2024-04-15 04:58:07+00	0.00	86.50	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
544	199	delivered	2024-04-12 13:47:57+00	2024-04-13 18:34:57+00	2024-04-17 15:34:57+00	9.50	31.50	{"city": "Ærøskøbing", "name": "Linnéa Sjögren", "country": "DK"}	\N
545	12	delivered	2024-04-12 20:01:08+00	2024-04-14 03:35:08+00	2024-04-15 10:35:08+00	9.50	37.10	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
546	165	delivered	2024-04-13 11:08:34+00	2024-04-15 21:56:34+00	2024-04-17 11:56:34+00	0.00	101.50	{"city": "Curitiba", "name": "Inês Magalhães", "country": "BR"}	\N
547	239	delivered	2024-04-13 19:57:37+00	2024-04-15 19:16:37+00	2024-04-18 08:16:37+00	9.50	31.50	{"city": "Rimouski", "name": "Aurélien Châtelard", "country": "CA"}	\N
548	167	delivered	2024-04-15 03:13:06+00	2024-04-16 21:05:06+00	2024-04-18 07:05:06+00	9.50	31.50	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
549	10	delivered	2024-04-15 15:29:00+00	2024-04-17 04:22:00+00	2024-04-19 18:22:00+00	9.50	46.20	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
550	26	delivered	2024-04-15 17:35:23+00	2024-04-16 19:35:23+00	2024-04-19 18:35:23+00	0.00	126.50	{"city": "Graz", "name": "Käthe Brömmelkamp", "country": "AT"}	\N
551	50	delivered	2024-04-16 09:32:38+00	2024-04-16 21:31:38+00	2024-04-18 11:31:38+00	9.50	57.70	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
552	89	delivered	2024-04-16 11:03:11+00	2024-04-18 03:24:11+00	2024-04-20 16:24:11+00	9.50	69.10	{"city": "देहरादून", "name": "अनन्या त्रिपाठी", "country": "IN"}	If the blue one is sold out, the grey one is fine too.
553	246	delivered	2024-04-16 11:32:37+00	2024-04-17 08:50:37+00	2024-04-21 01:50:37+00	0.00	128.00	{"city": "金沢市", "name": "川辺 樹", "country": "JP"}	\N
554	144	delivered	2024-04-16 16:52:32+00	2024-04-18 13:48:32+00	2024-04-22 23:48:32+00	9.50	31.50	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
555	1	delivered	2024-04-17 09:13:28+00	2024-04-17 21:27:28+00	2024-04-21 11:27:28+00	9.50	79.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
556	27	delivered	2024-04-17 14:24:55+00	2024-04-19 00:52:55+00	2024-04-23 01:52:55+00	9.50	87.80	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
557	242	delivered	2024-04-17 18:43:59+00	2024-04-20 07:18:59+00	2024-04-21 16:18:59+00	4.90	41.30	{"city": "Görlitz", "name": "Jörg Weißhaupt", "country": "DE"}	\N
558	14	cancelled	2024-04-17 19:47:49+00	\N	\N	0.00	177.60	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
559	13	delivered	2024-04-18 14:08:09+00	2024-04-20 18:52:09+00	2024-04-26 02:52:09+00	0.00	222.90	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
560	16	delivered	2024-04-18 17:01:36+00	2024-04-21 00:03:36+00	2024-04-26 04:03:36+00	9.50	88.60	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
561	295	delivered	2024-04-19 18:04:55+00	2024-04-21 14:00:55+00	2024-04-22 20:00:55+00	9.50	69.15	{"city": "İzmir", "name": "Gülşah Yıldırımoğlu", "country": "TR"}	\N
562	309	delivered	2024-04-20 20:05:19+00	2024-04-22 15:40:19+00	2024-04-24 19:40:19+00	9.50	65.50	{"city": "صيدا", "name": "هالة الزيتوني", "country": "LB"}	Ring twice, the dog is deaf.
563	168	delivered	2024-04-21 14:31:17+00	2024-04-23 09:08:17+00	2024-04-26 02:08:17+00	9.50	31.50	{"city": "سوسة", "name": "نور القاسمي", "country": "TN"}	\N
564	250	delivered	2024-04-21 14:46:08+00	2024-04-22 12:04:08+00	2024-04-26 21:04:08+00	4.90	61.50	{"city": "Freiburg", "name": "Käthe Brömmelkamp", "country": "DE"}	\N
565	2	delivered	2024-04-21 18:07:45+00	2024-04-23 20:10:45+00	2024-04-26 18:10:45+00	9.50	18.20	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
566	127	delivered	2024-04-23 16:04:29+00	2024-04-24 21:14:29+00	2024-04-30 06:14:29+00	9.50	74.30	{"city": "강릉시", "name": "남궁지호", "country": "KR"}	\N
567	56	delivered	2024-04-24 14:08:54+00	2024-04-26 18:08:54+00	2024-04-29 01:08:54+00	9.50	51.60	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
568	217	delivered	2024-04-24 16:44:24+00	2024-04-25 10:46:24+00	2024-04-27 05:46:24+00	0.00	277.80	{"city": "Halifax", "name": "Tess Fairweather", "country": "CA"}	\N
569	164	delivered	2024-04-25 18:54:40+00	2024-04-27 13:52:40+00	2024-04-29 16:52:40+00	0.00	142.40	{"city": "Halifax", "name": "Maeve Marlowe", "country": "CA"}	\N
570	183	cancelled	2024-04-26 14:12:16+00	\N	\N	0.00	197.00	{"city": "Нови-Сад", "name": "Ольга Снегирь", "country": "RS"}	\N
571	1	cancelled	2024-04-27 17:30:21+00	\N	\N	9.50	72.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
572	5	delivered	2024-04-27 18:28:54+00	2024-04-28 23:11:54+00	2024-05-02 11:11:54+00	9.50	46.00	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
573	123	delivered	2024-04-28 13:32:43+00	2024-04-30 10:33:43+00	2024-05-05 13:33:43+00	0.00	142.00	{"city": "Visby", "name": "Ingrid Fjällström", "country": "SE"}	Sonner à l’atelier au fond de la cour.
574	14	delivered	2024-04-28 19:03:59+00	2024-05-01 05:12:59+00	2024-05-04 16:12:59+00	9.50	71.00	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
575	221	delivered	2024-04-28 21:37:11+00	2024-04-30 03:42:11+00	2024-05-03 18:42:11+00	0.00	356.28	{"city": "Χανιά", "name": "Χλόη Μαυρομάτη", "country": "GR"}	\N
576	19	delivered	2024-04-29 10:36:57+00	2024-04-30 20:38:57+00	2024-05-02 07:38:57+00	9.50	27.90	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
577	38	delivered	2024-04-29 14:13:51+00	2024-05-01 14:53:51+00	2024-05-03 05:53:51+00	0.00	115.40	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
578	41	delivered	2024-04-30 09:28:11+00	2024-05-02 22:17:11+00	2024-05-06 00:17:11+00	9.50	37.50	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
579	20	delivered	2024-05-01 18:14:16+00	2024-05-03 10:40:16+00	2024-05-04 23:40:16+00	9.50	45.50	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
580	234	delivered	2024-05-01 19:52:11+00	2024-05-04 00:21:11+00	2024-05-06 08:21:11+00	0.00	128.00	{"city": "Swansea", "name": "Tess Fairweather", "country": "GB"}	\N
581	98	delivered	2024-05-02 11:33:52+00	2024-05-04 14:53:52+00	2024-05-07 17:53:52+00	0.00	94.50	{"city": "Lübeck", "name": "Matthias Weißhaupt", "country": "DE"}	\N
582	2	delivered	2024-05-02 17:54:34+00	2024-05-04 00:46:34+00	2024-05-08 19:46:34+00	0.00	242.40	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
583	243	returned	2024-05-03 10:39:50+00	2024-05-05 09:23:50+00	2024-05-06 07:23:50+00	9.50	47.20	{"city": "Cádiz", "name": "Ximena Quiroga", "country": "ES"}	\N
584	32	delivered	2024-05-03 15:34:37+00	2024-05-04 16:59:37+00	2024-05-09 02:59:37+00	9.50	57.20	{"city": "京都市", "name": "雨宮 蓮", "country": "JP"}	\N
585	310	delivered	2024-05-04 17:08:11+00	2024-05-07 02:37:11+00	2024-05-09 11:37:11+00	9.50	61.50	{"city": "Duluth", "name": "Maud Thistlewood", "country": "US"}	\N
586	1	delivered	2024-05-04 17:57:00+00	2024-05-06 17:34:00+00	2024-05-07 18:34:00+00	0.00	139.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	It is a gift — no invoice in the parcel, please.
587	170	delivered	2024-05-04 20:14:43+00	2024-05-05 21:38:43+00	2024-05-09 17:38:43+00	4.90	54.90	{"city": "Görlitz", "name": "Svenja Weißhaupt", "country": "DE"}	\N
588	122	delivered	2024-05-06 19:44:40+00	2024-05-07 21:30:40+00	2024-05-10 21:30:40+00	9.50	68.00	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
589	192	cancelled	2024-05-07 14:03:33+00	\N	\N	0.00	82.70	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
590	218	delivered	2024-05-07 19:40:00+00	2024-05-08 15:45:00+00	2024-05-11 05:45:00+00	9.50	36.60	{"city": "Львів", "name": "Тарас Яворів", "country": "UA"}	\N
591	303	delivered	2024-05-07 21:09:27+00	2024-05-08 10:33:27+00	2024-05-11 12:33:27+00	9.50	21.40	{"city": "Nelson", "name": "Harriet O'Dowd", "country": "NZ"}	\N
592	227	delivered	2024-05-08 11:36:32+00	2024-05-09 15:29:32+00	2024-05-12 03:29:32+00	9.50	75.30	{"city": "Oaxaca", "name": "Ramiro Montealegre", "country": "MX"}	\N
593	38	delivered	2024-05-08 13:36:36+00	2024-05-09 09:59:36+00	2024-05-10 10:59:36+00	9.50	50.90	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
594	139	delivered	2024-05-11 08:21:12+00	2024-05-12 02:05:12+00	2024-05-13 16:05:12+00	0.00	250.20	{"city": "전주시", "name": "한은채", "country": "KR"}	\N
595	45	delivered	2024-05-11 14:19:05+00	2024-05-13 17:06:05+00	2024-05-18 09:06:05+00	0.00	243.20	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
596	35	delivered	2024-05-11 20:00:56+00	2024-05-12 14:50:56+00	2024-05-14 18:50:56+00	9.50	23.10	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
597	190	delivered	2024-05-13 22:56:21+00	2024-05-15 23:54:21+00	2024-05-18 15:54:21+00	9.50	21.40	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	If the blue one is sold out, the grey one is fine too.
598	30	delivered	2024-05-14 15:29:41+00	2024-05-16 09:55:41+00	2024-05-18 18:55:41+00	0.00	357.60	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
599	22	delivered	2024-05-15 14:03:58+00	2024-05-16 09:17:58+00	2024-05-20 17:17:58+00	9.50	45.80	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
600	267	delivered	2024-05-15 22:39:19+00	2024-05-17 07:47:19+00	2024-05-22 00:47:19+00	9.50	58.00	{"city": "전주시", "name": "류은채", "country": "KR"}	\N
601	19	delivered	2024-05-17 13:17:26+00	2024-05-18 11:11:26+00	2024-05-22 03:11:26+00	9.50	30.60	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
602	168	returned	2024-05-17 13:57:04+00	2024-05-19 20:34:04+00	2024-05-22 18:34:04+00	0.00	479.70	{"city": "سوسة", "name": "نور القاسمي", "country": "TN"}	\N
603	1	delivered	2024-05-17 16:54:40+00	2024-05-18 18:18:40+00	2024-05-20 22:18:40+00	9.50	31.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
604	5	delivered	2024-05-17 22:22:24+00	2024-05-18 14:08:24+00	2024-05-21 20:08:24+00	9.50	61.70	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
605	104	delivered	2024-05-18 17:01:41+00	2024-05-20 19:54:41+00	2024-05-24 20:54:41+00	9.50	45.50	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
606	92	delivered	2024-05-18 19:53:57+00	2024-05-20 17:30:57+00	2024-05-24 09:30:57+00	4.90	75.40	{"city": "Marburg", "name": "Jörg Sommerfeld", "country": "DE"}	\N
607	104	cancelled	2024-05-19 10:58:52+00	\N	\N	9.50	52.50	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
608	7	delivered	2024-05-19 16:57:08+00	2024-05-22 01:24:08+00	2024-05-23 18:24:08+00	9.50	67.50	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
609	72	delivered	2024-05-19 19:22:38+00	2024-05-21 02:45:38+00	2024-05-25 01:45:38+00	0.00	131.40	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
610	136	delivered	2024-05-19 19:24:47+00	2024-05-21 10:51:47+00	2024-05-24 20:51:47+00	9.50	21.40	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
611	1	delivered	2024-05-20 12:47:12+00	2024-05-23 01:42:12+00	2024-05-26 13:42:12+00	0.00	261.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
612	47	delivered	2024-05-21 15:28:22+00	2024-05-23 07:23:22+00	2024-05-25 21:23:22+00	9.50	32.30	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
613	334	delivered	2024-05-22 17:09:25+00	2024-05-24 23:36:25+00	2024-05-26 05:36:25+00	9.50	67.50	{"city": "Annecy", "name": "Noémie Vauquelin", "country": "FR"}	\N
614	75	delivered	2024-05-23 09:32:20+00	2024-05-24 11:10:20+00	2024-05-25 21:10:20+00	0.00	83.00	{"city": "Mendoza", "name": "Andrés Montealegre", "country": "AR"}	\N
615	283	delivered	2024-05-23 13:58:01+00	2024-05-25 08:14:01+00	2024-05-28 20:14:01+00	0.00	193.20	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
616	97	delivered	2024-05-23 15:18:04+00	2024-05-25 02:38:04+00	2024-05-30 10:38:04+00	9.50	35.10	{"city": "京都市", "name": "藤宮 茜", "country": "JP"}	\N
617	1	delivered	2024-05-23 15:48:26+00	2024-05-24 12:57:26+00	2024-05-29 03:57:26+00	9.50	65.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
618	231	delivered	2024-05-23 22:44:42+00	2024-05-26 03:54:42+00	2024-05-29 05:54:42+00	9.50	37.40	{"city": "Sheffield", "name": "Jonah Ashdown", "country": "GB"}	\N
619	77	delivered	2024-05-24 12:22:04+00	2024-05-26 10:40:04+00	2024-05-30 06:40:04+00	9.50	26.90	{"city": "देहरादून", "name": "रोहन चौहान", "country": "IN"}	\N
620	13	delivered	2024-05-24 15:30:12+00	2024-05-25 12:58:12+00	2024-05-29 13:58:12+00	0.00	102.60	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
621	100	delivered	2024-05-24 16:54:14+00	2024-05-26 13:54:14+00	2024-05-30 00:54:14+00	9.50	44.00	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
622	16	delivered	2024-05-24 22:35:31+00	2024-05-25 13:05:31+00	2024-05-26 21:05:31+00	9.50	47.00	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
623	129	delivered	2024-05-27 20:55:01+00	2024-05-29 11:16:01+00	2024-06-01 09:16:01+00	9.50	86.70	{"city": "Cádiz", "name": "Itziar Olivares", "country": "ES"}	\N
624	192	delivered	2024-05-28 14:10:09+00	2024-05-31 01:39:09+00	2024-06-01 17:39:09+00	0.00	249.00	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
625	135	delivered	2024-05-28 15:30:43+00	2024-05-31 00:03:43+00	2024-06-05 04:03:43+00	9.50	35.80	{"city": "函館市", "name": "白石 さくら", "country": "JP"}	\N
626	238	delivered	2024-05-28 20:48:19+00	2024-05-29 19:25:19+00	2024-06-02 01:25:19+00	4.90	16.80	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
627	199	delivered	2024-05-28 23:46:54+00	2024-05-30 05:37:54+00	2024-05-31 14:37:54+00	9.50	36.40	{"city": "Ærøskøbing", "name": "Linnéa Sjögren", "country": "DK"}	\N
628	12	delivered	2024-05-29 06:08:43+00	2024-05-31 10:01:43+00	2024-06-05 18:01:43+00	9.50	35.10	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
629	331	delivered	2024-05-29 14:18:41+00	2024-05-30 15:34:41+00	2024-06-04 06:34:41+00	9.50	61.40	{"city": "那覇市", "name": "藤宮 直人", "country": "JP"}	\N
630	246	delivered	2024-05-30 15:07:42+00	2024-06-01 08:44:42+00	2024-06-04 18:44:42+00	9.50	67.20	{"city": "金沢市", "name": "川辺 樹", "country": "JP"}	\N
631	1	delivered	2024-05-31 17:21:26+00	2024-06-01 09:29:26+00	2024-06-05 20:29:26+00	9.50	67.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
632	177	delivered	2024-05-31 23:32:19+00	2024-06-02 02:41:19+00	2024-06-05 10:41:19+00	0.00	172.00	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
633	84	delivered	2024-06-01 12:05:41+00	2024-06-02 22:43:41+00	2024-06-07 10:43:41+00	9.50	35.80	{"city": "Нови-Сад", "name": "Аглая Мороз", "country": "RS"}	\N
634	36	delivered	2024-06-02 15:45:32+00	2024-06-04 19:56:32+00	2024-06-07 14:56:32+00	0.00	148.00	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
635	269	delivered	2024-06-02 16:19:06+00	2024-06-04 23:55:06+00	2024-06-05 23:55:06+00	0.00	227.90	{"city": "Galway", "name": "Rowan Harkness", "country": "IE"}	Ring twice, the dog is deaf.
636	21	delivered	2024-06-05 15:34:38+00	2024-06-06 12:38:38+00	2024-06-09 20:38:38+00	0.00	125.50	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
637	91	cancelled	2024-06-05 16:14:10+00	\N	\N	9.50	70.65	{"city": "Nelson", "name": "Maud Okafor", "country": "NZ"}	\N
638	112	delivered	2024-06-05 16:42:06+00	2024-06-06 19:32:06+00	2024-06-12 00:32:06+00	0.00	213.10	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	\N
639	131	delivered	2024-06-08 10:31:31+00	2024-06-09 09:19:31+00	2024-06-11 11:19:31+00	0.00	125.50	{"city": "Colmar", "name": "Noémie Châtelard", "country": "FR"}	\N
640	204	delivered	2024-06-08 12:42:51+00	2024-06-10 08:20:51+00	2024-06-12 04:20:51+00	9.50	21.40	{"city": "Winterthur", "name": "Friederike Brömmelkamp", "country": "CH"}	\N
641	151	delivered	2024-06-10 13:46:59+00	2024-06-12 16:10:59+00	2024-06-15 17:10:59+00	9.50	16.40	{"city": "मैसूर", "name": "काव्या त्रिपाठी", "country": "IN"}	\N
642	1	delivered	2024-06-10 17:25:11+00	2024-06-11 14:53:11+00	2024-06-15 13:53:11+00	0.00	121.60	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
643	279	delivered	2024-06-10 17:48:06+00	2024-06-12 15:45:06+00	2024-06-13 20:45:06+00	0.00	116.00	{"city": "松山市", "name": "水城 直人", "country": "JP"}	\N
644	61	delivered	2024-06-11 11:36:23+00	2024-06-12 16:34:23+00	2024-06-16 02:34:23+00	9.50	48.90	{"city": "Swansea", "name": "Rowan Fairweather", "country": "GB"}	\N
645	211	delivered	2024-06-11 17:10:58+00	2024-06-13 05:33:58+00	2024-06-16 19:33:58+00	0.00	233.10	{"city": "Valdivia", "name": "Martín Etxebarria", "country": "CL"}	Bitte nicht vor 10 Uhr liefern.
646	146	delivered	2024-06-12 09:50:30+00	2024-06-14 01:59:30+00	2024-06-16 12:59:30+00	9.50	33.30	{"city": "عمّان", "name": "سلمى المرّاكشي", "country": "JO"}	\N
647	155	delivered	2024-06-12 13:16:43+00	2024-06-13 03:12:43+00	2024-06-17 01:12:43+00	0.00	192.88	{"city": "Чернівці", "name": "Мар’яна Вишня", "country": "UA"}	\N
648	326	delivered	2024-06-12 14:49:07+00	2024-06-15 02:16:07+00	2024-06-18 02:16:07+00	4.90	11.43	{"city": "Freiburg", "name": "Lennart Kröger", "country": "DE"}	\N
649	161	delivered	2024-06-12 23:17:20+00	2024-06-14 14:49:20+00	2024-06-17 16:49:20+00	0.00	122.00	{"city": "Braga", "name": "Conceição Falcão", "country": "PT"}	\N
650	282	delivered	2024-06-13 17:28:58+00	2024-06-15 22:23:58+00	2024-06-16 23:23:58+00	9.50	67.50	{"city": "松山市", "name": "雨宮 蓮", "country": "JP"}	\N
651	77	delivered	2024-06-13 21:23:15+00	2024-06-15 22:57:15+00	2024-06-21 06:57:15+00	9.50	21.40	{"city": "देहरादून", "name": "रोहन चौहान", "country": "IN"}	\N
652	4	delivered	2024-06-13 23:35:57+00	2024-06-16 00:12:57+00	2024-06-18 23:12:57+00	9.50	24.00	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
653	54	delivered	2024-06-14 14:20:52+00	2024-06-16 16:25:52+00	2024-06-20 06:25:52+00	9.50	44.00	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
654	34	delivered	2024-06-14 17:16:22+00	2024-06-17 00:28:22+00	2024-06-20 20:28:22+00	0.00	89.00	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
655	57	delivered	2024-06-14 22:13:37+00	2024-06-15 19:23:37+00	2024-06-19 12:23:37+00	0.00	94.20	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
656	233	delivered	2024-06-15 12:56:47+00	2024-06-15 22:06:47+00	2024-06-17 13:06:47+00	9.50	24.00	{"city": "Graz", "name": "Svenja Lindqvist", "country": "AT"}	\N
657	278	delivered	2024-06-15 15:52:44+00	2024-06-17 17:16:44+00	2024-06-22 19:16:44+00	9.50	50.70	{"city": "那覇市", "name": "小野寺 千尋", "country": "JP"}	\N
658	296	delivered	2024-06-15 17:19:32+00	2024-06-16 05:31:32+00	2024-06-18 07:31:32+00	0.00	99.70	{"city": "Duluth", "name": "Rowan Harkness", "country": "US"}	\N
659	2	delivered	2024-06-16 16:16:10+00	2024-06-17 02:27:10+00	2024-06-20 12:27:10+00	0.00	391.10	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
660	121	delivered	2024-06-16 17:06:47+00	2024-06-18 02:19:47+00	2024-06-19 10:19:47+00	9.50	23.10	{"city": "Zakopane", "name": "Agnieszka Wrona", "country": "PL"}	\N
661	63	cancelled	2024-06-16 18:39:28+00	\N	\N	0.00	330.50	{"city": "Norwich", "name": "Rowan Thistlewood", "country": "GB"}	\N
662	265	delivered	2024-06-17 16:08:03+00	2024-06-19 19:56:03+00	2024-06-23 19:56:03+00	0.00	172.00	{"city": "Nantes", "name": "Gaspard Lefèvre-Roy", "country": "FR"}	\N
663	1	delivered	2024-06-17 19:55:18+00	2024-06-19 09:39:18+00	2024-06-23 01:39:18+00	9.50	47.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
664	28	delivered	2024-06-18 19:27:07+00	2024-06-21 03:33:07+00	2024-06-22 18:33:07+00	9.50	66.10	{"city": "Curitiba", "name": "Álvaro Carvalhal", "country": "BR"}	\N
665	1	delivered	2024-06-19 18:33:38+00	2024-06-20 12:21:38+00	2024-06-24 04:21:38+00	9.50	19.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
666	160	delivered	2024-06-20 11:03:26+00	2024-06-22 02:08:26+00	2024-06-23 12:08:26+00	0.00	92.40	{"city": "Galway", "name": "Jonah Fairweather", "country": "IE"}	\N
667	307	delivered	2024-06-20 12:16:08+00	2024-06-21 08:35:08+00	2024-06-24 13:35:08+00	0.00	87.10	{"city": "Halifax", "name": "Rory Penhallow", "country": "CA"}	\N
668	31	delivered	2024-06-20 22:43:21+00	2024-06-21 15:10:21+00	2024-06-23 11:10:21+00	9.50	48.00	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
669	112	delivered	2024-06-21 12:56:21+00	2024-06-24 00:03:21+00	2024-06-25 19:03:21+00	0.00	160.60	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	\N
670	138	delivered	2024-06-22 14:30:57+00	2024-06-23 11:00:57+00	2024-06-27 22:00:57+00	0.00	150.95	{"city": "전주시", "name": "선우도현", "country": "KR"}	\N
671	216	delivered	2024-06-23 12:39:51+00	2024-06-25 10:33:51+00	2024-06-27 21:33:51+00	9.50	73.60	{"city": "Colmar", "name": "Gaspard Montclair", "country": "FR"}	Код домофона 47, второй этаж.
672	144	cancelled	2024-06-23 17:20:24+00	\N	\N	9.50	55.70	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
673	9	delivered	2024-06-24 22:27:24+00	2024-06-25 13:53:24+00	2024-06-29 20:53:24+00	0.00	252.60	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
674	319	delivered	2024-06-24 23:51:22+00	2024-06-26 22:56:22+00	2024-07-01 07:56:22+00	0.00	154.00	{"city": "Zakopane", "name": "Łukasz Dąbrowa", "country": "PL"}	\N
675	46	delivered	2024-06-25 16:46:52+00	2024-06-27 22:16:52+00	2024-07-01 12:16:52+00	9.50	84.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
676	15	delivered	2024-06-26 10:48:15+00	2024-06-28 04:30:15+00	2024-07-02 08:30:15+00	9.50	35.60	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
677	9	delivered	2024-06-26 13:57:57+00	2024-06-29 01:19:57+00	2024-07-02 12:19:57+00	0.00	202.60	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
678	98	delivered	2024-06-26 18:18:32+00	2024-06-27 19:14:32+00	2024-06-30 08:14:32+00	4.90	31.00	{"city": "Lübeck", "name": "Matthias Weißhaupt", "country": "DE"}	\N
679	98	delivered	2024-06-26 18:25:33+00	2024-06-28 05:09:33+00	2024-06-29 23:09:33+00	4.90	72.10	{"city": "Lübeck", "name": "Matthias Weißhaupt", "country": "DE"}	\N
680	101	cancelled	2024-06-26 23:37:16+00	\N	\N	9.50	53.50	{"city": "函館市", "name": "橘 さくら", "country": "JP"}	\N
681	172	delivered	2024-06-27 18:47:41+00	2024-06-28 07:58:41+00	2024-06-30 08:58:41+00	9.50	61.40	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
682	30	delivered	2024-06-28 12:41:39+00	2024-06-30 23:08:39+00	2024-07-05 00:08:39+00	9.50	24.00	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
683	136	delivered	2024-06-28 13:08:24+00	2024-06-28 23:03:24+00	2024-07-03 16:03:24+00	9.50	60.40	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
684	348	delivered	2024-06-28 13:55:32+00	2024-06-30 17:47:32+00	2024-07-01 17:47:32+00	0.00	137.80	{"city": "Gdynia", "name": "Jagoda Źrebiec", "country": "PL"}	\N
685	1	delivered	2024-06-28 15:01:30+00	2024-06-29 17:51:30+00	2024-07-02 03:51:30+00	0.00	104.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	It is a gift — no invoice in the parcel, please.
686	22	delivered	2024-06-28 15:25:10+00	2024-06-30 08:25:10+00	2024-07-04 07:25:10+00	0.00	103.50	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
687	104	delivered	2024-06-29 12:49:50+00	2024-07-01 06:54:50+00	2024-07-03 15:54:50+00	0.00	95.05	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
688	200	delivered	2024-06-29 13:10:50+00	2024-06-30 12:39:50+00	2024-07-04 18:39:50+00	0.00	105.20	{"city": "Hobart", "name": "Jonah Birtwhistle", "country": "AU"}	\N
689	347	delivered	2024-06-29 14:09:45+00	2024-06-30 02:25:45+00	2024-07-05 09:25:45+00	0.00	146.60	{"city": "मैसूर", "name": "विक्रम नायर", "country": "IN"}	\N
690	38	delivered	2024-06-29 14:47:00+00	2024-06-30 01:03:00+00	2024-07-05 01:03:00+00	9.50	56.20	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
691	259	delivered	2024-06-29 18:06:58+00	2024-07-01 19:17:58+00	2024-07-06 18:17:58+00	4.90	50.90	{"city": "Lübeck", "name": "Matthias Kröger", "country": "DE"}	\N
692	71	delivered	2024-06-30 18:30:36+00	2024-07-01 07:11:36+00	2024-07-02 08:11:36+00	0.00	148.00	{"city": "金沢市", "name": "小野寺 結衣", "country": "JP"}	\N
693	144	delivered	2024-07-01 18:39:21+00	2024-07-03 22:47:21+00	2024-07-05 05:47:21+00	9.50	63.50	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
694	3	delivered	2024-07-02 12:56:09+00	2024-07-03 17:30:09+00	2024-07-09 03:30:09+00	9.50	88.90	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
695	54	delivered	2024-07-03 14:22:13+00	2024-07-05 17:08:13+00	2024-07-09 03:08:13+00	0.00	171.10	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
696	1	delivered	2024-07-03 15:50:47+00	2024-07-06 04:37:47+00	2024-07-08 16:37:47+00	0.00	143.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
697	35	delivered	2024-07-03 17:24:55+00	2024-07-05 14:53:55+00	2024-07-10 19:53:55+00	9.50	27.00	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
698	12	delivered	2024-07-04 16:00:11+00	2024-07-06 05:58:11+00	2024-07-07 10:58:11+00	9.50	64.30	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
699	3	delivered	2024-07-04 16:06:26+00	2024-07-07 00:19:26+00	2024-07-11 20:19:26+00	9.50	81.10	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
700	219	delivered	2024-07-04 19:10:55+00	2024-07-06 17:57:55+00	2024-07-08 19:57:55+00	0.00	142.90	{"city": "松山市", "name": "川辺 直人", "country": "JP"}	\N
701	144	delivered	2024-07-04 20:35:27+00	2024-07-06 03:31:27+00	2024-07-08 14:31:27+00	9.50	57.60	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
702	227	delivered	2024-07-07 21:31:34+00	2024-07-09 23:26:34+00	2024-07-13 00:26:34+00	0.00	210.90	{"city": "Oaxaca", "name": "Ramiro Montealegre", "country": "MX"}	\N
703	1	delivered	2024-07-08 17:58:14+00	2024-07-10 08:55:14+00	2024-07-13 07:55:14+00	9.50	49.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
704	74	delivered	2024-07-09 13:32:44+00	2024-07-11 12:48:44+00	2024-07-16 12:48:44+00	9.50	31.50	{"city": "Visby", "name": "Linnéa Østergaard", "country": "SE"}	\N
705	65	delivered	2024-07-09 14:56:35+00	2024-07-10 07:02:35+00	2024-07-15 14:02:35+00	9.50	37.10	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	\N
706	130	delivered	2024-07-11 18:46:21+00	2024-07-13 02:30:21+00	2024-07-16 23:30:21+00	9.50	48.90	{"city": "Алматы", "name": "Ольга Снегирь", "country": "KZ"}	\N
707	371	delivered	2024-07-14 13:49:20+00	2024-07-15 10:27:20+00	2024-07-17 05:27:20+00	9.50	87.00	{"city": "Gijón", "name": "Lucía Zúñiga", "country": "ES"}	\N
708	3	delivered	2024-07-14 17:06:40+00	2024-07-16 07:39:40+00	2024-07-19 22:39:40+00	9.50	29.60	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
709	9	delivered	2024-07-15 11:23:25+00	2024-07-17 05:47:25+00	2024-07-18 22:47:25+00	0.00	106.20	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
710	62	delivered	2024-07-15 14:49:40+00	2024-07-18 02:20:40+00	2024-07-19 09:20:40+00	9.50	18.20	{"city": "Гюмри", "name": "Ольга Журавель", "country": "AM"}	\N
711	156	delivered	2024-07-15 19:35:16+00	2024-07-16 06:53:16+00	2024-07-18 05:53:16+00	0.00	155.40	{"city": "Χανιά", "name": "Χλόη Πετράκη", "country": "GR"}	\N
712	26	cancelled	2024-07-16 21:25:38+00	\N	\N	9.50	44.50	{"city": "Graz", "name": "Käthe Brömmelkamp", "country": "AT"}	\N
713	70	delivered	2024-07-18 15:23:02+00	2024-07-21 03:15:02+00	2024-07-22 06:15:02+00	0.00	153.00	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
714	1	delivered	2024-07-19 12:56:48+00	2024-07-20 11:23:48+00	2024-07-24 03:23:48+00	0.00	268.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
715	270	delivered	2024-07-19 18:27:53+00	2024-07-21 12:19:53+00	2024-07-23 20:19:53+00	9.50	20.00	{"city": "صيدا", "name": "كريم الحداد", "country": "LB"}	\N
716	27	delivered	2024-07-20 14:15:01+00	2024-07-21 16:33:01+00	2024-07-27 01:33:01+00	9.50	52.30	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
717	57	delivered	2024-07-20 14:44:41+00	2024-07-21 03:01:41+00	2024-07-22 14:01:41+00	0.00	223.10	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
718	49	delivered	2024-07-21 14:13:48+00	2024-07-22 14:32:48+00	2024-07-24 02:32:48+00	9.50	83.50	{"city": "Duluth", "name": "Jonah Thistlewood", "country": "US"}	\N
719	5	delivered	2024-07-21 18:39:14+00	2024-07-23 07:29:14+00	2024-07-26 04:29:14+00	0.00	91.35	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
720	329	delivered	2024-07-22 09:04:32+00	2024-07-23 10:22:32+00	2024-07-26 14:22:32+00	0.00	225.78	{"city": "Mindelo", "name": "Álvaro Carvalhal", "country": "CV"}	\N
721	77	delivered	2024-07-22 10:06:29+00	2024-07-24 15:46:29+00	2024-07-26 04:46:29+00	9.50	18.20	{"city": "देहरादून", "name": "रोहन चौहान", "country": "IN"}	\N
722	3	delivered	2024-07-23 17:19:11+00	2024-07-25 22:06:11+00	2024-07-29 07:06:11+00	0.00	259.70	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
723	332	delivered	2024-07-24 23:24:46+00	2024-07-25 19:13:46+00	2024-07-26 17:13:46+00	9.50	68.50	{"city": "Львів", "name": "Остап Яворів", "country": "UA"}	\N
724	178	delivered	2024-07-26 17:42:18+00	2024-07-28 03:52:18+00	2024-07-31 20:52:18+00	0.00	270.10	{"city": "صيدا", "name": "كريم المرّاكشي", "country": "LB"}	\N
725	46	delivered	2024-07-26 19:44:42+00	2024-07-27 05:34:42+00	2024-07-30 01:34:42+00	9.50	60.90	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
726	365	delivered	2024-07-27 23:38:55+00	2024-07-28 12:21:55+00	2024-07-31 14:21:55+00	0.00	88.30	{"city": "Nelson", "name": "Rory Larkspur", "country": "NZ"}	\N
727	137	delivered	2024-07-28 10:13:20+00	2024-07-29 04:41:20+00	2024-08-01 22:41:20+00	9.50	84.05	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
728	120	delivered	2024-07-30 12:14:48+00	2024-08-01 03:28:48+00	2024-08-05 20:28:48+00	9.50	56.70	{"city": "函館市", "name": "雨宮 蓮", "country": "JP"}	\N
729	24	delivered	2024-07-30 18:26:56+00	2024-08-02 02:38:56+00	2024-08-04 18:38:56+00	0.00	486.00	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
730	194	delivered	2024-07-31 13:34:24+00	2024-08-01 15:42:24+00	2024-08-06 12:42:24+00	9.50	42.00	{"city": "Zakopane", "name": "Łukasz Brzęczek", "country": "PL"}	\N
731	145	delivered	2024-07-31 15:54:38+00	2024-08-02 19:38:38+00	2024-08-04 00:38:38+00	9.50	86.09	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
732	145	delivered	2024-08-01 18:31:55+00	2024-08-02 13:09:55+00	2024-08-03 20:09:55+00	9.50	33.50	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
733	56	delivered	2024-08-01 19:38:51+00	2024-08-04 03:53:51+00	2024-08-06 18:53:51+00	9.50	34.30	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
734	203	delivered	2024-08-01 21:48:11+00	2024-08-04 08:41:11+00	2024-08-09 03:41:11+00	9.50	40.80	{"city": "金沢市", "name": "藤宮 茜", "country": "JP"}	ギフト包装をお願いします。
735	59	delivered	2024-08-02 15:14:13+00	2024-08-03 19:36:13+00	2024-08-07 23:36:13+00	0.00	172.80	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
736	21	returned	2024-08-05 18:33:01+00	2024-08-08 07:01:01+00	2024-08-09 20:01:01+00	0.00	284.00	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
737	96	delivered	2024-08-06 14:07:43+00	2024-08-08 19:28:43+00	2024-08-12 10:28:43+00	9.50	45.40	{"city": "Ærøskøbing", "name": "Ingrid Nygård", "country": "DK"}	\N
738	63	delivered	2024-08-06 19:13:18+00	2024-08-08 05:01:18+00	2024-08-11 04:01:18+00	9.50	34.70	{"city": "Norwich", "name": "Rowan Thistlewood", "country": "GB"}	\N
739	102	delivered	2024-08-07 10:35:48+00	2024-08-08 01:54:48+00	2024-08-09 23:54:48+00	0.00	121.72	{"city": "那覇市", "name": "白石 千尋", "country": "JP"}	\N
789	3	delivered	2024-09-11 12:59:44+00	2024-09-11 22:38:44+00	2024-09-16 20:38:44+00	9.50	51.10	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
740	1	delivered	2024-08-07 17:53:42+00	2024-08-08 20:27:42+00	2024-08-12 12:27:42+00	9.50	28.18	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	It is a gift — no invoice in the parcel, please.
741	2	delivered	2024-08-08 02:31:04+00	2024-08-08 12:43:04+00	2024-08-09 16:43:04+00	9.50	41.10	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
742	175	delivered	2024-08-09 20:57:30+00	2024-08-11 13:13:30+00	2024-08-13 18:13:30+00	0.00	108.00	{"city": "देहरादून", "name": "मीरा त्रिपाठी", "country": "IN"}	\N
743	11	delivered	2024-08-12 20:38:17+00	2024-08-14 02:29:17+00	2024-08-19 09:29:17+00	9.50	33.50	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
744	137	delivered	2024-08-13 16:25:05+00	2024-08-14 12:09:05+00	2024-08-18 19:09:05+00	0.00	367.80	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
745	200	returned	2024-08-14 15:40:22+00	2024-08-15 07:36:22+00	2024-08-17 18:36:22+00	0.00	206.70	{"city": "Hobart", "name": "Jonah Birtwhistle", "country": "AU"}	\N
746	44	delivered	2024-08-15 10:58:38+00	2024-08-16 02:25:38+00	2024-08-20 05:25:38+00	9.50	52.70	{"city": "金沢市", "name": "藤宮 千尋", "country": "JP"}	\N
747	279	delivered	2024-08-15 21:12:14+00	2024-08-16 22:44:14+00	2024-08-19 21:44:14+00	0.00	153.10	{"city": "松山市", "name": "水城 直人", "country": "JP"}	\N
748	203	delivered	2024-08-16 16:04:44+00	2024-08-18 10:18:44+00	2024-08-21 20:18:44+00	9.50	43.70	{"city": "金沢市", "name": "藤宮 茜", "country": "JP"}	\N
749	13	delivered	2024-08-16 23:18:03+00	2024-08-17 21:26:03+00	2024-08-22 00:26:03+00	9.50	19.00	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
750	47	delivered	2024-08-18 17:22:54+00	2024-08-19 06:57:54+00	2024-08-22 02:57:54+00	9.50	69.30	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
751	283	delivered	2024-08-19 12:31:31+00	2024-08-21 03:57:31+00	2024-08-23 01:57:31+00	0.00	99.70	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
752	262	delivered	2024-08-21 09:01:51+00	2024-08-23 14:45:51+00	2024-08-25 13:45:51+00	9.50	19.00	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
753	201	delivered	2024-08-21 18:49:04+00	2024-08-22 14:57:04+00	2024-08-25 19:57:04+00	9.50	19.30	{"city": "मैसूर", "name": "विक्रम चौहान", "country": "IN"}	\N
754	239	delivered	2024-08-21 20:04:33+00	2024-08-22 18:32:33+00	2024-08-27 00:32:33+00	0.00	253.50	{"city": "Rimouski", "name": "Aurélien Châtelard", "country": "CA"}	\N
755	360	delivered	2024-08-21 20:21:06+00	2024-08-22 20:40:06+00	2024-08-23 20:40:06+00	9.50	28.50	{"city": "Ærøskøbing", "name": "Ingrid Fjällström", "country": "DK"}	\N
756	177	delivered	2024-08-22 12:38:39+00	2024-08-23 21:24:39+00	2024-08-26 11:24:39+00	9.50	19.00	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
757	127	delivered	2024-08-22 19:34:59+00	2024-08-24 10:44:59+00	2024-08-29 10:44:59+00	9.50	60.90	{"city": "강릉시", "name": "남궁지호", "country": "KR"}	\N
758	368	delivered	2024-08-23 10:33:49+00	2024-08-25 17:04:49+00	2024-08-26 15:04:49+00	0.00	145.80	{"city": "Annecy", "name": "Gaspard Vauquelin", "country": "FR"}	\N
759	1	delivered	2024-08-24 17:56:46+00	2024-08-25 08:12:46+00	2024-08-30 02:12:46+00	0.00	191.60	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	ギフト包装をお願いします。
760	268	delivered	2024-08-25 10:30:42+00	2024-08-27 07:22:42+00	2024-08-29 20:22:42+00	9.50	53.50	{"city": "Gdynia", "name": "Żaneta Wrona", "country": "PL"}	\N
761	146	delivered	2024-08-25 16:11:09+00	2024-08-26 19:02:09+00	2024-08-31 17:02:09+00	9.50	48.50	{"city": "عمّان", "name": "سلمى المرّاكشي", "country": "JO"}	\N
762	383	delivered	2024-08-26 18:31:28+00	2024-08-27 20:10:28+00	2024-08-31 21:10:28+00	0.00	276.95	{"city": "Annecy", "name": "François Beaumarché", "country": "FR"}	\N
763	29	delivered	2024-08-27 12:25:02+00	2024-08-29 13:56:02+00	2024-09-01 10:56:02+00	9.50	24.00	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
764	238	returned	2024-08-27 19:26:33+00	2024-08-30 06:41:33+00	2024-09-02 19:41:33+00	0.00	440.20	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
765	6	delivered	2024-08-27 22:39:51+00	2024-08-30 07:02:51+00	2024-08-31 09:02:51+00	0.00	207.90	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
766	76	cancelled	2024-08-28 04:36:12+00	\N	\N	0.00	291.78	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
767	96	delivered	2024-08-29 18:19:58+00	2024-08-30 15:31:58+00	2024-09-03 02:31:58+00	9.50	33.30	{"city": "Ærøskøbing", "name": "Ingrid Nygård", "country": "DK"}	\N
768	10	delivered	2024-08-30 13:17:50+00	2024-08-31 23:22:50+00	2024-09-04 00:22:50+00	0.00	305.63	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
769	317	delivered	2024-08-30 14:48:14+00	2024-09-01 10:51:14+00	2024-09-06 11:51:14+00	9.50	31.50	{"city": "Halifax", "name": "Maeve Ashdown", "country": "CA"}	\N
770	4	cancelled	2024-08-30 17:58:06+00	\N	\N	9.50	31.10	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
771	20	delivered	2024-09-01 16:12:45+00	2024-09-02 20:16:45+00	2024-09-06 01:16:45+00	9.50	54.40	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
772	128	delivered	2024-09-01 17:02:39+00	2024-09-02 12:19:39+00	2024-09-07 07:19:39+00	9.50	18.70	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
773	104	delivered	2024-09-02 14:31:37+00	2024-09-04 08:31:37+00	2024-09-06 07:31:37+00	9.50	18.32	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
774	23	delivered	2024-09-02 16:15:01+00	2024-09-04 15:26:01+00	2024-09-07 15:26:01+00	9.50	62.20	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
775	1	delivered	2024-09-03 16:14:53+00	2024-09-04 02:35:53+00	2024-09-08 21:35:53+00	0.00	81.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
776	65	delivered	2024-09-03 19:06:03+00	2024-09-05 01:14:03+00	2024-09-10 10:14:03+00	9.50	86.70	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	\N
777	174	delivered	2024-09-03 20:56:34+00	2024-09-04 16:31:34+00	2024-09-09 11:31:34+00	0.00	110.90	{"city": "Freiburg", "name": "Jörg Kröger", "country": "DE"}	\N
778	3	returned	2024-09-04 13:03:10+00	2024-09-06 11:59:10+00	2024-09-07 11:59:10+00	9.50	48.50	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
779	176	cancelled	2024-09-05 16:43:27+00	\N	\N	0.00	236.40	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
780	47	delivered	2024-09-06 12:39:50+00	2024-09-08 11:51:50+00	2024-09-12 17:51:50+00	9.50	31.50	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
781	84	delivered	2024-09-07 16:46:51+00	2024-09-08 13:46:51+00	2024-09-09 12:46:51+00	9.50	73.90	{"city": "Нови-Сад", "name": "Аглая Мороз", "country": "RS"}	\N
782	15	delivered	2024-09-08 17:31:14+00	2024-09-11 05:08:14+00	2024-09-13 15:08:14+00	9.50	50.90	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
783	2	delivered	2024-09-08 17:56:54+00	2024-09-09 22:55:54+00	2024-09-11 02:55:54+00	9.50	80.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
784	198	delivered	2024-09-08 20:09:41+00	2024-09-09 12:37:41+00	2024-09-13 04:37:41+00	9.50	53.20	{"city": "강릉시", "name": "선우지호", "country": "KR"}	يرجى الاتصال قبل التوصيل
785	133	delivered	2024-09-10 12:13:27+00	2024-09-11 07:41:27+00	2024-09-16 15:41:27+00	0.00	210.40	{"city": "سوسة", "name": "يوسف الزيتوني", "country": "TN"}	\N
786	6	delivered	2024-09-10 14:48:19+00	2024-09-11 12:04:19+00	2024-09-16 15:04:19+00	0.00	106.90	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
787	212	delivered	2024-09-10 15:10:52+00	2024-09-12 13:17:52+00	2024-09-13 20:17:52+00	9.50	18.20	{"city": "金沢市", "name": "白石 千尋", "country": "JP"}	\N
788	228	delivered	2024-09-10 20:07:47+00	2024-09-13 01:07:47+00	2024-09-18 06:07:47+00	0.00	97.00	{"city": "Duluth", "name": "Tess Birtwhistle", "country": "US"}	\N
790	21	delivered	2024-09-12 21:37:24+00	2024-09-15 03:33:24+00	2024-09-16 12:33:24+00	9.50	57.20	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
791	15	delivered	2024-09-13 05:13:44+00	2024-09-15 06:18:44+00	2024-09-16 07:18:44+00	0.00	231.23	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
792	154	delivered	2024-09-13 06:35:49+00	2024-09-14 02:36:49+00	2024-09-18 14:36:49+00	9.50	70.70	{"city": "Hobart", "name": "Jonah Quill", "country": "AU"}	\N
793	357	delivered	2024-09-14 09:22:45+00	2024-09-16 08:51:45+00	2024-09-19 08:51:45+00	0.00	90.90	{"city": "صيدا", "name": "سلمى نجّار", "country": "LB"}	\N
794	23	delivered	2024-09-14 10:25:25+00	2024-09-16 04:28:25+00	2024-09-20 23:28:25+00	0.00	316.06	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
795	94	delivered	2024-09-15 12:26:23+00	2024-09-17 10:06:23+00	2024-09-21 12:06:23+00	9.50	52.10	{"city": "Алматы", "name": "Варвара Черных", "country": "KZ"}	\N
796	45	delivered	2024-09-15 13:39:05+00	2024-09-16 00:53:05+00	2024-09-18 07:53:05+00	9.50	70.90	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
797	240	delivered	2024-09-15 17:01:19+00	2024-09-16 13:04:19+00	2024-09-19 04:04:19+00	9.50	21.40	{"city": "Duluth", "name": "Alfie Fairweather", "country": "US"}	\N
798	90	delivered	2024-09-15 19:37:42+00	2024-09-17 01:25:42+00	2024-09-20 02:25:42+00	9.50	37.10	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
799	13	delivered	2024-09-16 15:09:53+00	2024-09-17 08:40:53+00	2024-09-19 05:40:53+00	9.50	31.50	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
800	27	delivered	2024-09-17 18:52:26+00	2024-09-19 13:38:26+00	2024-09-22 08:38:26+00	0.00	309.85	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
801	2	delivered	2024-09-18 11:44:54+00	2024-09-18 22:24:54+00	2024-09-20 18:24:54+00	0.00	116.60	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
802	167	delivered	2024-09-18 19:06:44+00	2024-09-20 17:00:44+00	2024-09-23 08:00:44+00	9.50	18.20	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
803	110	cancelled	2024-09-20 18:48:13+00	\N	\N	0.00	107.60	{"city": "Гюмри", "name": "Лев Мороз", "country": "AM"}	Sonner à l’atelier au fond de la cour.
804	78	delivered	2024-09-21 14:22:01+00	2024-09-23 06:31:01+00	2024-09-24 20:31:01+00	9.50	86.70	{"city": "Полтава", "name": "Соломія Яворів", "country": "UA"}	\N
805	218	delivered	2024-09-22 15:26:18+00	2024-09-24 03:29:18+00	2024-09-28 20:29:18+00	9.50	44.10	{"city": "Львів", "name": "Тарас Яворів", "country": "UA"}	\N
806	100	delivered	2024-09-23 18:59:44+00	2024-09-24 04:00:44+00	2024-09-26 20:00:44+00	9.50	48.00	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
807	354	delivered	2024-09-23 22:40:16+00	2024-09-24 18:01:16+00	2024-09-26 10:01:16+00	9.50	87.26	{"city": "Oaxaca", "name": "Andrés Zúñiga", "country": "MX"}	\N
808	28	delivered	2024-09-24 15:43:23+00	2024-09-26 16:07:23+00	2024-09-28 10:07:23+00	0.00	156.00	{"city": "Curitiba", "name": "Álvaro Carvalhal", "country": "BR"}	\N
809	399	delivered	2024-09-24 20:51:32+00	2024-09-25 22:18:32+00	2024-09-29 23:18:32+00	9.50	30.50	{"city": "मैसूर", "name": "काव्या जोशी", "country": "IN"}	\N
810	61	delivered	2024-09-24 22:30:36+00	2024-09-26 15:11:36+00	2024-09-28 01:11:36+00	9.50	44.50	{"city": "Swansea", "name": "Rowan Fairweather", "country": "GB"}	\N
811	7	delivered	2024-09-25 21:04:42+00	2024-09-26 12:53:42+00	2024-10-01 10:53:42+00	9.50	50.90	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
812	57	delivered	2024-09-26 10:39:47+00	2024-09-26 21:36:47+00	2024-09-28 10:36:47+00	9.50	25.53	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
813	1	delivered	2024-09-26 13:38:30+00	2024-09-27 02:10:30+00	2024-09-29 16:10:30+00	9.50	39.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
814	13	delivered	2024-09-26 17:36:39+00	2024-09-28 00:07:39+00	2024-10-01 00:07:39+00	0.00	198.20	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
815	329	delivered	2024-09-27 21:31:24+00	2024-09-29 17:16:24+00	2024-10-03 07:16:24+00	0.00	397.00	{"city": "Mindelo", "name": "Álvaro Carvalhal", "country": "CV"}	\N
816	348	delivered	2024-09-29 12:14:32+00	2024-09-30 09:03:32+00	2024-10-03 06:03:32+00	9.50	45.60	{"city": "Gdynia", "name": "Jagoda Źrebiec", "country": "PL"}	\N
817	3	delivered	2024-09-29 15:03:48+00	2024-10-01 00:03:48+00	2024-10-03 14:03:48+00	9.50	71.90	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
818	335	delivered	2024-09-29 18:53:17+00	2024-09-30 19:38:17+00	2024-10-03 18:38:17+00	9.50	21.40	{"city": "عمّان", "name": "هالة المرّاكشي", "country": "JO"}	\N
819	23	delivered	2024-09-30 13:56:35+00	2024-10-02 18:55:35+00	2024-10-06 23:55:35+00	9.50	55.00	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
820	83	delivered	2024-10-01 17:19:06+00	2024-10-02 19:37:06+00	2024-10-04 03:37:06+00	0.00	94.10	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
821	417	delivered	2024-10-01 19:00:15+00	2024-10-03 16:36:15+00	2024-10-07 04:36:15+00	9.50	53.50	{"city": "Colmar", "name": "Margaux Beaumarché", "country": "FR"}	\N
822	404	delivered	2024-10-02 14:46:33+00	2024-10-03 06:51:33+00	2024-10-04 18:51:33+00	0.00	290.90	{"city": "Duluth", "name": "Bronwyn Tindall", "country": "US"}	\N
823	138	cancelled	2024-10-02 16:16:44+00	\N	\N	9.50	38.40	{"city": "전주시", "name": "선우도현", "country": "KR"}	\N
824	177	delivered	2024-10-03 20:10:26+00	2024-10-04 23:03:26+00	2024-10-06 06:03:26+00	9.50	33.50	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
825	284	delivered	2024-10-04 14:29:55+00	2024-10-06 09:06:55+00	2024-10-10 23:06:55+00	0.00	186.90	{"city": "Łódź", "name": "Małgorzata Dąbrowa", "country": "PL"}	\N
826	2	delivered	2024-10-04 14:34:40+00	2024-10-06 16:34:40+00	2024-10-10 14:34:40+00	0.00	205.32	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
827	44	delivered	2024-10-04 15:34:45+00	2024-10-06 00:15:45+00	2024-10-09 10:15:45+00	9.50	70.70	{"city": "金沢市", "name": "藤宮 千尋", "country": "JP"}	\N
828	407	delivered	2024-10-04 17:18:14+00	2024-10-06 10:20:14+00	2024-10-09 12:20:14+00	9.50	18.70	{"city": "Namur", "name": "Noémie Beaumarché", "country": "BE"}	\N
829	45	delivered	2024-10-07 21:11:19+00	2024-10-08 16:05:19+00	2024-10-13 18:05:19+00	0.00	809.10	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
830	139	delivered	2024-10-08 12:19:52+00	2024-10-09 11:30:52+00	2024-10-13 14:30:52+00	9.50	61.50	{"city": "전주시", "name": "한은채", "country": "KR"}	\N
831	2	delivered	2024-10-08 13:35:48+00	2024-10-09 15:25:48+00	2024-10-12 09:25:48+00	0.00	174.43	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
832	21	cancelled	2024-10-08 17:46:17+00	\N	\N	0.00	94.80	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
833	109	delivered	2024-10-08 18:19:07+00	2024-10-09 05:11:07+00	2024-10-13 03:11:07+00	9.50	30.90	{"city": "Gijón", "name": "Ramiro Peñalver", "country": "ES"}	\N
834	111	delivered	2024-10-09 16:15:13+00	2024-10-11 01:36:13+00	2024-10-16 06:36:13+00	0.00	135.00	{"city": "Vevey", "name": "Margaux Montclair", "country": "CH"}	\N
835	357	cancelled	2024-10-09 21:36:42+00	\N	\N	9.50	22.30	{"city": "صيدا", "name": "سلمى نجّار", "country": "LB"}	\N
836	234	delivered	2024-10-11 10:35:33+00	2024-10-13 09:15:33+00	2024-10-16 16:15:33+00	0.00	155.70	{"city": "Swansea", "name": "Tess Fairweather", "country": "GB"}	\N
837	3	delivered	2024-10-11 13:23:26+00	2024-10-14 02:03:26+00	2024-10-17 12:03:26+00	9.50	76.00	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
838	1	delivered	2024-10-11 14:14:56+00	2024-10-13 15:49:56+00	2024-10-18 13:49:56+00	9.50	79.60	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
839	123	delivered	2024-10-11 18:32:20+00	2024-10-13 15:47:20+00	2024-10-14 16:47:20+00	0.00	238.70	{"city": "Visby", "name": "Ingrid Fjällström", "country": "SE"}	\N
840	1	delivered	2024-10-12 14:09:48+00	2024-10-14 18:09:48+00	2024-10-18 23:09:48+00	0.00	199.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
841	250	delivered	2024-10-12 16:51:42+00	2024-10-13 02:15:42+00	2024-10-17 18:15:42+00	4.90	47.53	{"city": "Freiburg", "name": "Käthe Brömmelkamp", "country": "DE"}	\N
842	335	delivered	2024-10-12 17:55:16+00	2024-10-15 02:02:16+00	2024-10-17 15:02:16+00	9.50	37.62	{"city": "عمّان", "name": "هالة المرّاكشي", "country": "JO"}	Bitte nicht vor 10 Uhr liefern.
843	278	cancelled	2024-10-13 08:58:18+00	\N	\N	0.00	171.25	{"city": "那覇市", "name": "小野寺 千尋", "country": "JP"}	\N
844	380	delivered	2024-10-13 20:12:40+00	2024-10-14 18:48:40+00	2024-10-16 06:48:40+00	0.00	129.40	{"city": "Colmar", "name": "Gaspard Delacour", "country": "FR"}	\N
845	185	delivered	2024-10-13 20:38:15+00	2024-10-14 13:04:15+00	2024-10-19 12:04:15+00	9.50	38.50	{"city": "Hobart", "name": "Priya Fairweather", "country": "AU"}	\N
846	400	delivered	2024-10-14 17:03:37+00	2024-10-15 20:09:37+00	2024-10-19 12:09:37+00	0.00	157.15	{"city": "Freiburg", "name": "Ulrike Kröger", "country": "DE"}	\N
847	1	delivered	2024-10-14 18:47:41+00	2024-10-15 14:48:41+00	2024-10-21 00:48:41+00	9.50	37.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
848	218	delivered	2024-10-15 13:32:58+00	2024-10-17 13:09:58+00	2024-10-21 19:09:58+00	9.50	74.80	{"city": "Львів", "name": "Тарас Яворів", "country": "UA"}	\N
849	126	delivered	2024-10-15 14:59:04+00	2024-10-16 12:13:04+00	2024-10-19 00:13:04+00	9.50	20.90	{"city": "Umeå", "name": "Åsa Nygård", "country": "SE"}	\N
850	188	delivered	2024-10-15 15:52:49+00	2024-10-17 12:19:49+00	2024-10-22 06:19:49+00	9.50	41.50	{"city": "전주시", "name": "남궁하윤", "country": "KR"}	\N
851	425	delivered	2024-10-15 18:07:57+00	2024-10-16 23:48:57+00	2024-10-21 21:48:57+00	0.00	83.40	{"city": "Swansea", "name": "Tess Marlowe", "country": "GB"}	\N
852	4	delivered	2024-10-15 23:27:18+00	2024-10-16 20:12:18+00	2024-10-18 16:12:18+00	9.50	18.20	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
853	414	delivered	2024-10-16 14:50:08+00	2024-10-18 03:56:08+00	2024-10-22 22:56:08+00	4.90	80.20	{"city": "Lübeck", "name": "Jörg Lindqvist", "country": "DE"}	\N
854	287	delivered	2024-10-16 16:52:58+00	2024-10-17 18:50:58+00	2024-10-22 07:50:58+00	9.50	66.80	{"city": "Colonia", "name": "Ramiro Zúñiga", "country": "UY"}	\N
855	171	delivered	2024-10-16 17:01:40+00	2024-10-17 06:30:40+00	2024-10-19 08:30:40+00	4.90	73.90	{"city": "Görlitz", "name": "Svenja Lindqvist", "country": "DE"}	\N
856	259	delivered	2024-10-16 20:38:15+00	2024-10-18 12:54:15+00	2024-10-21 03:54:15+00	0.00	151.08	{"city": "Lübeck", "name": "Matthias Kröger", "country": "DE"}	\N
857	24	delivered	2024-10-17 14:15:57+00	2024-10-18 09:57:57+00	2024-10-22 01:57:57+00	0.00	111.20	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
858	1	delivered	2024-10-18 20:52:53+00	2024-10-19 23:38:53+00	2024-10-21 23:38:53+00	9.50	59.29	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
859	115	delivered	2024-10-21 09:23:06+00	2024-10-23 18:11:06+00	2024-10-28 13:11:06+00	0.00	100.80	{"city": "Braga", "name": "Álvaro Magalhães", "country": "PT"}	\N
860	293	delivered	2024-10-21 09:30:12+00	2024-10-22 06:30:12+00	2024-10-27 16:30:12+00	9.50	21.40	{"city": "देहरादून", "name": "काव्या जोशी", "country": "IN"}	\N
861	16	delivered	2024-10-21 14:32:30+00	2024-10-23 13:22:30+00	2024-10-27 21:22:30+00	9.50	48.50	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
862	45	delivered	2024-10-21 14:53:35+00	2024-10-22 19:13:35+00	2024-10-27 18:13:35+00	9.50	53.00	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
863	384	delivered	2024-10-21 20:53:22+00	2024-10-22 14:37:22+00	2024-10-25 05:37:22+00	9.50	88.20	{"city": "Winterthur", "name": "Till Sommerfeld", "country": "CH"}	\N
864	72	delivered	2024-10-22 11:51:31+00	2024-10-23 21:22:31+00	2024-10-25 10:22:31+00	9.50	18.70	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
865	41	delivered	2024-10-22 15:20:10+00	2024-10-24 03:43:10+00	2024-10-27 10:43:10+00	9.50	48.50	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
866	2	delivered	2024-10-23 14:18:18+00	2024-10-25 10:01:18+00	2024-10-27 22:01:18+00	0.00	189.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
867	10	delivered	2024-10-23 16:02:46+00	2024-10-25 04:27:46+00	2024-10-28 11:27:46+00	9.50	64.70	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
868	140	delivered	2024-10-24 06:17:08+00	2024-10-24 21:35:08+00	2024-10-28 04:35:08+00	9.50	60.50	{"city": "Braga", "name": "Tomás Carvalhal", "country": "PT"}	\N
869	178	delivered	2024-10-25 14:43:07+00	2024-10-28 03:23:07+00	2024-10-31 03:23:07+00	9.50	26.50	{"city": "صيدا", "name": "كريم المرّاكشي", "country": "LB"}	\N
870	279	delivered	2024-10-26 14:57:44+00	2024-10-27 13:00:44+00	2024-11-01 08:00:44+00	0.00	192.70	{"city": "松山市", "name": "水城 直人", "country": "JP"}	\N
871	188	delivered	2024-10-26 21:05:23+00	2024-10-28 18:40:23+00	2024-11-02 01:40:23+00	9.50	81.20	{"city": "전주시", "name": "남궁하윤", "country": "KR"}	\N
872	115	delivered	2024-10-27 11:29:01+00	2024-10-28 13:46:01+00	2024-11-01 20:46:01+00	9.50	21.40	{"city": "Braga", "name": "Álvaro Magalhães", "country": "PT"}	\N
873	1	delivered	2024-10-27 12:31:07+00	2024-10-29 16:26:07+00	2024-10-30 18:26:07+00	9.50	81.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
874	260	delivered	2024-10-27 15:25:49+00	2024-10-28 00:46:49+00	2024-10-29 12:46:49+00	0.00	203.55	{"city": "Χανιά", "name": "Άννα Πετράκη", "country": "GR"}	\N
875	6	returned	2024-10-27 18:56:50+00	2024-10-28 13:03:50+00	2024-11-02 05:03:50+00	9.50	24.00	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
876	8	delivered	2024-10-29 19:15:03+00	2024-10-30 23:44:03+00	2024-11-03 19:44:03+00	0.00	314.00	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
877	169	delivered	2024-10-29 19:27:37+00	2024-10-31 01:16:37+00	2024-11-05 02:16:37+00	9.50	87.65	{"city": "Λάρνακα", "name": "Φωτεινή Θαλασσινού", "country": "CY"}	\N
878	120	delivered	2024-10-30 16:17:00+00	2024-10-31 12:44:00+00	2024-11-04 09:44:00+00	9.50	88.40	{"city": "函館市", "name": "雨宮 蓮", "country": "JP"}	\N
879	4	delivered	2024-10-31 07:29:32+00	2024-10-31 20:12:32+00	2024-11-03 22:12:32+00	9.50	41.70	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
880	37	delivered	2024-10-31 16:34:54+00	2024-11-01 11:42:54+00	2024-11-03 07:42:54+00	9.50	87.40	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
881	88	delivered	2024-10-31 19:16:32+00	2024-11-01 06:43:32+00	2024-11-06 11:43:32+00	0.00	179.32	{"city": "Visby", "name": "Linnéa Hedlund", "country": "SE"}	\N
882	69	delivered	2024-11-01 20:04:22+00	2024-11-02 07:30:22+00	2024-11-07 09:30:22+00	9.50	84.53	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
883	190	delivered	2024-11-02 15:00:44+00	2024-11-03 03:57:44+00	2024-11-08 06:57:44+00	9.50	18.20	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	\N
884	51	delivered	2024-11-02 16:33:10+00	2024-11-05 02:51:10+00	2024-11-08 10:51:10+00	0.00	224.70	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
885	48	delivered	2024-11-02 16:51:56+00	2024-11-03 23:24:56+00	2024-11-06 19:24:56+00	0.00	115.50	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
886	1	delivered	2024-11-02 19:15:30+00	2024-11-04 20:51:30+00	2024-11-09 06:51:30+00	0.00	92.60	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	Bitte nicht vor 10 Uhr liefern.
887	42	delivered	2024-11-02 19:49:37+00	2024-11-04 13:14:37+00	2024-11-05 21:14:37+00	0.00	402.20	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
888	337	delivered	2024-11-03 14:38:11+00	2024-11-05 21:39:11+00	2024-11-07 18:39:11+00	0.00	292.10	{"city": "Нови-Сад", "name": "Лев Белозор", "country": "RS"}	\N
889	9	delivered	2024-11-03 18:21:57+00	2024-11-05 23:12:57+00	2024-11-09 06:12:57+00	9.50	48.10	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
890	400	delivered	2024-11-03 18:28:45+00	2024-11-05 01:15:45+00	2024-11-10 03:15:45+00	0.00	274.40	{"city": "Freiburg", "name": "Ulrike Kröger", "country": "DE"}	\N
891	320	delivered	2024-11-03 18:45:57+00	2024-11-05 22:11:57+00	2024-11-08 10:11:57+00	0.00	90.10	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
892	390	delivered	2024-11-04 12:50:13+00	2024-11-06 17:35:13+00	2024-11-09 06:35:13+00	9.50	43.00	{"city": "Norwich", "name": "Imogen Okafor", "country": "GB"}	\N
893	16	delivered	2024-11-04 15:16:53+00	2024-11-06 17:18:53+00	2024-11-10 02:18:53+00	9.50	51.60	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
894	221	delivered	2024-11-04 21:36:12+00	2024-11-06 15:25:12+00	2024-11-09 20:25:12+00	0.00	177.40	{"city": "Χανιά", "name": "Χλόη Μαυρομάτη", "country": "GR"}	\N
895	53	delivered	2024-11-04 22:39:12+00	2024-11-07 05:28:12+00	2024-11-11 12:28:12+00	9.50	52.88	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
896	345	cancelled	2024-11-04 23:12:34+00	\N	\N	9.50	18.20	{"city": "मैसूर", "name": "मीरा चौहान", "country": "IN"}	\N
897	2	returned	2024-11-05 07:23:15+00	2024-11-07 05:54:15+00	2024-11-08 04:54:15+00	0.00	186.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
898	58	delivered	2024-11-05 14:15:23+00	2024-11-07 11:46:23+00	2024-11-09 20:46:23+00	9.50	26.70	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
899	265	delivered	2024-11-05 16:55:30+00	2024-11-07 05:44:30+00	2024-11-09 02:44:30+00	9.50	21.40	{"city": "Nantes", "name": "Gaspard Lefèvre-Roy", "country": "FR"}	\N
900	382	delivered	2024-11-05 17:15:32+00	2024-11-07 21:08:32+00	2024-11-09 01:08:32+00	4.90	61.45	{"city": "Freiburg", "name": "Lennart Sommerfeld", "country": "DE"}	\N
901	137	delivered	2024-11-05 21:53:16+00	2024-11-06 07:35:16+00	2024-11-11 07:35:16+00	9.50	18.00	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
902	6	delivered	2024-11-06 12:55:59+00	2024-11-07 05:47:59+00	2024-11-10 00:47:59+00	9.50	18.00	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
903	398	delivered	2024-11-07 18:16:41+00	2024-11-08 09:01:41+00	2024-11-09 11:01:41+00	4.90	34.60	{"city": "Görlitz", "name": "Matthias Grünwald", "country": "DE"}	Sonner à l’atelier au fond de la cour.
904	264	delivered	2024-11-07 19:07:33+00	2024-11-09 07:32:33+00	2024-11-14 12:32:33+00	9.50	29.90	{"city": "देहरादून", "name": "विक्रम जोशी", "country": "IN"}	\N
905	260	delivered	2024-11-07 20:51:00+00	2024-11-10 08:29:00+00	2024-11-12 04:29:00+00	9.50	31.50	{"city": "Χανιά", "name": "Άννα Πετράκη", "country": "GR"}	\N
906	9	delivered	2024-11-08 16:28:14+00	2024-11-10 12:05:14+00	2024-11-14 01:05:14+00	9.50	72.50	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
907	189	delivered	2024-11-08 22:24:46+00	2024-11-11 07:32:46+00	2024-11-15 05:32:46+00	9.50	44.00	{"city": "Norwich", "name": "Edith O'Dowd", "country": "GB"}	\N
908	33	delivered	2024-11-08 22:33:51+00	2024-11-09 21:28:51+00	2024-11-14 09:28:51+00	9.50	27.00	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
909	71	delivered	2024-11-08 23:09:41+00	2024-11-10 17:52:41+00	2024-11-14 08:52:41+00	0.00	102.90	{"city": "金沢市", "name": "小野寺 結衣", "country": "JP"}	\N
910	318	delivered	2024-11-09 16:16:48+00	2024-11-10 15:45:48+00	2024-11-14 04:45:48+00	9.50	22.10	{"city": "Sheffield", "name": "Harriet Tindall", "country": "GB"}	\N
911	325	delivered	2024-11-09 18:45:41+00	2024-11-12 06:14:41+00	2024-11-16 19:14:41+00	9.50	45.20	{"city": "Curitiba", "name": "Conceição Quintela", "country": "BR"}	\N
912	121	delivered	2024-11-10 14:12:55+00	2024-11-12 23:16:55+00	2024-11-17 18:16:55+00	9.50	76.20	{"city": "Zakopane", "name": "Agnieszka Wrona", "country": "PL"}	\N
913	63	delivered	2024-11-10 16:33:47+00	2024-11-12 05:30:47+00	2024-11-14 22:30:47+00	0.00	102.60	{"city": "Norwich", "name": "Rowan Thistlewood", "country": "GB"}	\N
914	34	delivered	2024-11-11 13:53:09+00	2024-11-13 15:04:09+00	2024-11-15 03:04:09+00	9.50	18.70	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
915	259	delivered	2024-11-11 18:28:10+00	2024-11-12 20:58:10+00	2024-11-14 18:58:10+00	0.00	137.30	{"city": "Lübeck", "name": "Matthias Kröger", "country": "DE"}	\N
916	23	delivered	2024-11-12 10:07:09+00	2024-11-14 09:19:09+00	2024-11-18 13:19:09+00	9.50	61.70	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
917	38	delivered	2024-11-12 13:39:17+00	2024-11-13 14:19:17+00	2024-11-19 00:19:17+00	9.50	52.70	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
918	16	delivered	2024-11-12 14:47:38+00	2024-11-14 15:14:38+00	2024-11-16 14:14:38+00	9.50	24.00	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
919	1	delivered	2024-11-12 17:19:20+00	2024-11-14 17:33:20+00	2024-11-19 07:33:20+00	0.00	155.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
920	345	delivered	2024-11-12 18:35:15+00	2024-11-13 06:39:15+00	2024-11-15 06:39:15+00	9.50	43.60	{"city": "मैसूर", "name": "मीरा चौहान", "country": "IN"}	\N
921	5	delivered	2024-11-12 19:11:32+00	2024-11-14 01:42:32+00	2024-11-15 17:42:32+00	0.00	105.00	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
922	338	delivered	2024-11-12 20:07:00+00	2024-11-13 09:21:00+00	2024-11-18 09:21:00+00	9.50	31.50	{"city": "Батуми", "name": "Аглая Черных", "country": "GE"}	\N
923	200	delivered	2024-11-13 15:39:37+00	2024-11-14 21:19:37+00	2024-11-16 19:19:37+00	9.50	38.50	{"city": "Hobart", "name": "Jonah Birtwhistle", "country": "AU"}	\N
924	271	delivered	2024-11-13 16:30:17+00	2024-11-14 23:16:17+00	2024-11-18 17:16:17+00	9.50	18.00	{"city": "Nantes", "name": "Gaspard Vauquelin", "country": "FR"}	\N
925	50	delivered	2024-11-13 18:04:56+00	2024-11-14 22:27:56+00	2024-11-17 23:27:56+00	0.00	137.20	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
926	403	delivered	2024-11-13 20:53:20+00	2024-11-16 07:09:20+00	2024-11-21 04:09:20+00	9.50	21.40	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	Код домофона 47, второй этаж.
927	50	delivered	2024-11-14 18:27:08+00	2024-11-15 19:31:08+00	2024-11-17 10:31:08+00	9.50	58.10	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
928	189	delivered	2024-11-14 20:32:01+00	2024-11-16 18:52:01+00	2024-11-19 22:52:01+00	9.50	72.00	{"city": "Norwich", "name": "Edith O'Dowd", "country": "GB"}	\N
929	3	delivered	2024-11-15 14:49:59+00	2024-11-17 19:24:59+00	2024-11-20 07:24:59+00	0.00	155.84	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
930	262	delivered	2024-11-15 22:58:18+00	2024-11-16 13:01:18+00	2024-11-19 20:01:18+00	9.50	82.40	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
931	217	delivered	2024-11-16 15:52:02+00	2024-11-17 06:38:02+00	2024-11-20 01:38:02+00	0.00	91.31	{"city": "Halifax", "name": "Tess Fairweather", "country": "CA"}	\N
932	303	delivered	2024-11-16 15:52:20+00	2024-11-18 11:15:20+00	2024-11-21 23:15:20+00	9.50	87.20	{"city": "Nelson", "name": "Harriet O'Dowd", "country": "NZ"}	\N
933	132	delivered	2024-11-16 19:05:33+00	2024-11-17 14:40:33+00	2024-11-22 12:40:33+00	9.50	30.50	{"city": "उदयपुर", "name": "विक्रम नायर", "country": "IN"}	\N
934	114	delivered	2024-11-16 19:07:40+00	2024-11-18 09:12:40+00	2024-11-23 02:12:40+00	0.00	807.00	{"city": "Olinda", "name": "Rosália Falcão", "country": "BR"}	\N
935	385	delivered	2024-11-17 07:33:10+00	2024-11-18 01:09:10+00	2024-11-23 06:09:10+00	0.00	176.20	{"city": "Colmar", "name": "Aurélien Beaumarché", "country": "FR"}	\N
985	18	delivered	2024-12-05 14:53:02+00	2024-12-07 14:19:02+00	2024-12-09 23:19:02+00	9.50	26.90	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
936	24	delivered	2024-11-18 17:19:27+00	2024-11-19 02:31:27+00	2024-11-23 00:31:27+00	0.00	210.80	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	Please leave with the neighbour at no. 12.
937	3	cancelled	2024-11-18 18:59:35+00	\N	\N	0.00	102.10	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
938	317	delivered	2024-11-19 16:45:26+00	2024-11-21 01:45:26+00	2024-11-23 19:45:26+00	0.00	131.60	{"city": "Halifax", "name": "Maeve Ashdown", "country": "CA"}	\N
939	19	delivered	2024-11-20 14:40:10+00	2024-11-21 18:50:10+00	2024-11-23 04:50:10+00	0.00	134.00	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
940	383	delivered	2024-11-20 15:55:19+00	2024-11-22 15:42:19+00	2024-11-24 08:42:19+00	9.50	63.00	{"city": "Annecy", "name": "François Beaumarché", "country": "FR"}	\N
941	1	delivered	2024-11-20 17:04:27+00	2024-11-21 20:22:27+00	2024-11-26 12:22:27+00	9.50	54.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
942	12	delivered	2024-11-20 17:24:38+00	2024-11-21 03:13:38+00	2024-11-22 01:13:38+00	9.50	18.20	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
943	37	delivered	2024-11-20 23:38:56+00	2024-11-23 11:07:56+00	2024-11-26 13:07:56+00	0.00	796.30	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
944	4	delivered	2024-11-21 13:31:49+00	2024-11-23 02:25:49+00	2024-11-25 17:25:49+00	0.00	132.80	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
945	55	delivered	2024-11-21 17:40:18+00	2024-11-24 05:51:18+00	2024-11-25 10:51:18+00	9.50	82.60	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
946	69	delivered	2024-11-21 19:26:00+00	2024-11-22 07:46:00+00	2024-11-25 03:46:00+00	9.50	40.00	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	يرجى الاتصال قبل التوصيل
947	332	delivered	2024-11-22 10:02:07+00	2024-11-23 06:40:07+00	2024-11-27 00:40:07+00	9.50	32.30	{"city": "Львів", "name": "Остап Яворів", "country": "UA"}	\N
948	68	delivered	2024-11-22 18:39:26+00	2024-11-23 13:58:26+00	2024-11-28 10:58:26+00	9.50	70.10	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
949	209	delivered	2024-11-23 08:01:15+00	2024-11-25 06:39:15+00	2024-11-27 10:39:15+00	9.50	21.40	{"city": "Нови-Сад", "name": "Лев Белозор", "country": "RS"}	\N
950	269	delivered	2024-11-23 14:32:26+00	2024-11-25 23:17:26+00	2024-11-28 17:17:26+00	9.50	18.20	{"city": "Galway", "name": "Rowan Harkness", "country": "IE"}	\N
951	257	delivered	2024-11-23 19:24:12+00	2024-11-25 18:15:12+00	2024-11-29 03:15:12+00	0.00	226.00	{"city": "Sheffield", "name": "Alfie Penhallow", "country": "GB"}	\N
952	190	delivered	2024-11-24 14:47:01+00	2024-11-25 16:45:01+00	2024-11-29 23:45:01+00	0.00	90.70	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	Код домофона 47, второй этаж.
953	25	delivered	2024-11-24 16:33:25+00	2024-11-26 13:43:25+00	2024-11-29 04:43:25+00	9.50	26.00	{"city": "통영시", "name": "선우은채", "country": "KR"}	\N
954	440	delivered	2024-11-24 17:47:47+00	2024-11-25 04:24:47+00	2024-11-29 15:24:47+00	0.00	116.23	{"city": "Braga", "name": "Álvaro Quintela", "country": "PT"}	\N
955	227	delivered	2024-11-25 10:48:51+00	2024-11-26 15:47:51+00	2024-11-30 20:47:51+00	9.50	67.50	{"city": "Oaxaca", "name": "Ramiro Montealegre", "country": "MX"}	\N
956	427	delivered	2024-11-26 14:46:35+00	2024-11-28 01:54:35+00	2024-12-02 15:54:35+00	9.50	20.00	{"city": "Visby", "name": "Søren Nygård", "country": "SE"}	Happy birthday, Tess! 🎂
957	411	delivered	2024-11-27 14:14:09+00	2024-11-29 22:46:09+00	2024-12-02 00:46:09+00	9.50	67.03	{"city": "Nantes", "name": "Aurélien Lefèvre-Roy", "country": "FR"}	\N
958	238	delivered	2024-11-27 16:05:59+00	2024-11-29 02:47:59+00	2024-11-30 20:47:59+00	4.90	31.00	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
959	156	returned	2024-11-27 17:49:29+00	2024-11-28 06:17:29+00	2024-12-01 06:17:29+00	0.00	126.30	{"city": "Χανιά", "name": "Χλόη Πετράκη", "country": "GR"}	\N
960	324	delivered	2024-11-27 19:48:11+00	2024-11-29 23:53:11+00	2024-12-03 23:53:11+00	9.50	45.20	{"city": "Umeå", "name": "Linnéa Nygård", "country": "SE"}	\N
961	280	delivered	2024-11-27 23:28:15+00	2024-11-30 01:08:15+00	2024-12-02 16:08:15+00	9.50	61.50	{"city": "عمّان", "name": "هالة بن عاشور", "country": "JO"}	\N
962	290	delivered	2024-11-28 23:28:25+00	2024-11-30 03:13:25+00	2024-12-02 14:13:25+00	9.50	44.00	{"city": "صيدا", "name": "كريم بن عاشور", "country": "LB"}	\N
963	88	delivered	2024-11-29 18:21:15+00	2024-12-01 22:54:15+00	2024-12-05 01:54:15+00	0.00	207.75	{"city": "Visby", "name": "Linnéa Hedlund", "country": "SE"}	\N
964	18	returned	2024-11-30 11:11:50+00	2024-12-02 07:15:50+00	2024-12-06 01:15:50+00	9.50	64.90	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
965	64	delivered	2024-11-30 14:19:37+00	2024-12-01 22:49:37+00	2024-12-05 17:49:37+00	9.50	21.90	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
966	20	delivered	2024-11-30 16:34:01+00	2024-12-02 17:09:01+00	2024-12-07 16:09:01+00	0.00	298.60	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
967	9	delivered	2024-11-30 16:45:06+00	2024-12-02 02:23:06+00	2024-12-04 23:23:06+00	0.00	101.60	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
968	2	delivered	2024-11-30 20:06:29+00	2024-12-02 00:15:29+00	2024-12-02 23:15:29+00	9.50	29.90	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
969	284	delivered	2024-11-30 20:54:16+00	2024-12-01 20:22:16+00	2024-12-06 06:22:16+00	9.50	18.20	{"city": "Łódź", "name": "Małgorzata Dąbrowa", "country": "PL"}	\N
970	381	delivered	2024-11-30 23:42:31+00	2024-12-02 19:12:31+00	2024-12-04 07:12:31+00	0.00	104.00	{"city": "Lübeck", "name": "Jörg Lindqvist", "country": "DE"}	\N
971	209	delivered	2024-12-01 18:56:42+00	2024-12-03 04:42:42+00	2024-12-04 09:42:42+00	9.50	79.20	{"city": "Нови-Сад", "name": "Лев Белозор", "country": "RS"}	\N
972	317	delivered	2024-12-02 10:34:31+00	2024-12-04 02:55:31+00	2024-12-09 00:55:31+00	9.50	70.50	{"city": "Halifax", "name": "Maeve Ashdown", "country": "CA"}	\N
973	61	delivered	2024-12-02 15:10:50+00	2024-12-04 11:59:50+00	2024-12-08 13:59:50+00	0.00	257.80	{"city": "Swansea", "name": "Rowan Fairweather", "country": "GB"}	\N
974	6	delivered	2024-12-02 15:38:00+00	2024-12-05 02:07:00+00	2024-12-08 19:07:00+00	9.50	41.70	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
975	13	delivered	2024-12-02 17:39:55+00	2024-12-05 01:42:55+00	2024-12-09 14:42:55+00	9.50	48.50	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
976	51	delivered	2024-12-02 18:29:40+00	2024-12-03 12:36:40+00	2024-12-08 15:36:40+00	0.00	168.90	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
977	124	returned	2024-12-02 19:32:43+00	2024-12-04 09:31:43+00	2024-12-08 06:31:43+00	9.50	70.50	{"city": "Colmar", "name": "Margaux Delacour", "country": "FR"}	\N
978	358	delivered	2024-12-03 13:19:48+00	2024-12-04 14:38:48+00	2024-12-09 05:38:48+00	0.00	85.10	{"city": "那覇市", "name": "月岡 陽翔", "country": "JP"}	\N
979	12	delivered	2024-12-03 16:08:52+00	2024-12-05 05:06:52+00	2024-12-07 12:06:52+00	0.00	109.30	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
980	137	delivered	2024-12-03 18:17:17+00	2024-12-04 12:42:17+00	2024-12-08 04:42:17+00	9.50	57.20	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
981	47	delivered	2024-12-03 22:25:16+00	2024-12-05 07:01:16+00	2024-12-06 10:01:16+00	9.50	80.80	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
982	2	delivered	2024-12-04 09:48:29+00	2024-12-06 16:38:29+00	2024-12-08 22:38:29+00	9.50	60.30	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
983	104	delivered	2024-12-04 20:59:45+00	2024-12-05 12:56:45+00	2024-12-07 23:56:45+00	9.50	31.50	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
984	133	delivered	2024-12-04 22:08:04+00	2024-12-06 06:51:04+00	2024-12-11 06:51:04+00	0.00	104.00	{"city": "سوسة", "name": "يوسف الزيتوني", "country": "TN"}	\N
986	12	delivered	2024-12-05 17:10:44+00	2024-12-07 15:35:44+00	2024-12-09 05:35:44+00	9.50	84.20	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
987	422	cancelled	2024-12-05 18:50:59+00	\N	\N	9.50	86.40	{"city": "Гюмри", "name": "Варвара Журавель", "country": "AM"}	\N
988	251	delivered	2024-12-05 21:32:28+00	2024-12-08 00:52:28+00	2024-12-12 08:52:28+00	0.00	126.80	{"city": "강릉시", "name": "선우도현", "country": "KR"}	\N
989	191	delivered	2024-12-06 16:48:10+00	2024-12-08 08:40:10+00	2024-12-13 16:40:10+00	9.50	21.40	{"city": "Nelson", "name": "Harriet Birtwhistle", "country": "NZ"}	\N
990	363	delivered	2024-12-06 17:06:09+00	2024-12-07 11:30:09+00	2024-12-11 09:30:09+00	0.00	244.00	{"city": "Duluth", "name": "Rory Harkness", "country": "US"}	\N
991	210	delivered	2024-12-06 18:19:20+00	2024-12-07 06:32:20+00	2024-12-10 05:32:20+00	9.50	18.20	{"city": "函館市", "name": "雨宮 美咲", "country": "JP"}	\N
992	146	delivered	2024-12-06 19:35:49+00	2024-12-09 03:14:49+00	2024-12-11 02:14:49+00	0.00	98.50	{"city": "عمّان", "name": "سلمى المرّاكشي", "country": "JO"}	\N
993	7	delivered	2024-12-06 20:00:49+00	2024-12-07 19:06:49+00	2024-12-10 06:06:49+00	9.50	67.20	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
994	190	delivered	2024-12-07 22:07:58+00	2024-12-09 08:51:58+00	2024-12-14 06:51:58+00	9.50	18.20	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	\N
995	1	delivered	2024-12-08 16:21:41+00	2024-12-09 09:52:41+00	2024-12-14 09:52:41+00	9.50	73.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
996	168	delivered	2024-12-08 18:26:02+00	2024-12-10 03:57:02+00	2024-12-12 23:57:02+00	9.50	19.00	{"city": "سوسة", "name": "نور القاسمي", "country": "TN"}	\N
997	378	delivered	2024-12-09 09:53:27+00	2024-12-11 17:54:27+00	2024-12-14 22:54:27+00	0.00	105.00	{"city": "Lund", "name": "Göran Sjögren", "country": "SE"}	\N
998	289	delivered	2024-12-09 10:53:59+00	2024-12-10 10:19:59+00	2024-12-11 18:19:59+00	0.00	138.40	{"city": "Portland", "name": "Maud Marlowe", "country": "US"}	Bitte nicht vor 10 Uhr liefern.
999	68	delivered	2024-12-09 16:15:35+00	2024-12-10 11:33:35+00	2024-12-12 00:33:35+00	9.50	18.00	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
1000	375	delivered	2024-12-10 09:10:13+00	2024-12-10 23:44:13+00	2024-12-14 17:44:13+00	9.50	24.00	{"city": "松山市", "name": "白石 さくら", "country": "JP"}	\N
1001	73	delivered	2024-12-10 17:20:44+00	2024-12-12 16:45:44+00	2024-12-14 10:45:44+00	9.50	85.70	{"city": "الإسكندرية", "name": "نور بن عاشور", "country": "EG"}	\N
1002	377	delivered	2024-12-10 19:44:21+00	2024-12-11 10:25:21+00	2024-12-13 09:25:21+00	9.50	70.60	{"city": "Полтава", "name": "Їванна Вишня", "country": "UA"}	\N
1003	66	delivered	2024-12-10 21:45:42+00	2024-12-12 20:20:42+00	2024-12-15 09:20:42+00	0.00	164.70	{"city": "Нови-Сад", "name": "Пётр Черных", "country": "RS"}	\N
1004	384	cancelled	2024-12-11 16:21:05+00	\N	\N	0.00	393.70	{"city": "Winterthur", "name": "Till Sommerfeld", "country": "CH"}	\N
1005	113	delivered	2024-12-12 20:36:07+00	2024-12-13 09:05:07+00	2024-12-18 08:05:07+00	4.90	62.90	{"city": "Görlitz", "name": "Friederike Grünwald", "country": "DE"}	\N
1006	98	delivered	2024-12-13 14:04:51+00	2024-12-14 01:07:51+00	2024-12-15 10:07:51+00	0.00	200.90	{"city": "Lübeck", "name": "Matthias Weißhaupt", "country": "DE"}	\N
1007	283	delivered	2024-12-13 15:15:56+00	2024-12-15 03:43:56+00	2024-12-16 18:43:56+00	9.50	50.30	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
1008	198	delivered	2024-12-13 16:00:01+00	2024-12-14 05:49:01+00	2024-12-19 08:49:01+00	9.50	37.50	{"city": "강릉시", "name": "선우지호", "country": "KR"}	\N
1009	71	delivered	2024-12-13 18:59:54+00	2024-12-16 04:43:54+00	2024-12-18 10:43:54+00	0.00	93.00	{"city": "金沢市", "name": "小野寺 結衣", "country": "JP"}	\N
1010	4	delivered	2024-12-14 10:39:57+00	2024-12-14 22:47:57+00	2024-12-17 01:47:57+00	9.50	38.30	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1011	336	delivered	2024-12-14 14:56:34+00	2024-12-16 12:48:34+00	2024-12-17 10:48:34+00	9.50	59.90	{"city": "عمّان", "name": "إدريس الحداد", "country": "JO"}	\N
1012	137	delivered	2024-12-14 18:52:43+00	2024-12-16 10:10:43+00	2024-12-21 01:10:43+00	9.50	61.70	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
1013	14	delivered	2024-12-14 21:11:17+00	2024-12-16 16:55:17+00	2024-12-19 01:55:17+00	0.00	97.20	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
1014	299	delivered	2024-12-15 12:00:56+00	2024-12-17 10:25:56+00	2024-12-20 05:25:56+00	0.00	226.57	{"city": "Mindelo", "name": "Rosália Magalhães", "country": "CV"}	\N
1015	161	delivered	2024-12-15 14:49:35+00	2024-12-17 13:46:35+00	2024-12-18 14:46:35+00	0.00	133.50	{"city": "Braga", "name": "Conceição Falcão", "country": "PT"}	ギフト包装をお願いします。
1016	1	delivered	2024-12-16 12:30:14+00	2024-12-17 02:09:14+00	2024-12-19 02:09:14+00	9.50	54.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1017	23	cancelled	2024-12-16 14:19:25+00	\N	\N	9.50	34.34	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
1018	14	delivered	2024-12-16 17:56:05+00	2024-12-17 16:36:05+00	2024-12-21 20:36:05+00	0.00	91.58	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
1019	88	delivered	2024-12-16 21:40:15+00	2024-12-17 08:59:15+00	2024-12-18 14:59:15+00	0.00	115.60	{"city": "Visby", "name": "Linnéa Hedlund", "country": "SE"}	\N
1020	5	delivered	2024-12-17 23:57:09+00	2024-12-19 09:12:09+00	2024-12-24 05:12:09+00	9.50	50.30	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1021	60	delivered	2024-12-18 07:50:53+00	2024-12-19 04:50:53+00	2024-12-23 22:50:53+00	0.00	157.50	{"city": "Namur", "name": "Gaspard Vauquelin", "country": "BE"}	\N
1022	135	delivered	2024-12-18 14:58:09+00	2024-12-19 13:55:09+00	2024-12-24 17:55:09+00	0.00	132.78	{"city": "函館市", "name": "白石 さくら", "country": "JP"}	\N
1023	358	delivered	2024-12-18 15:30:59+00	2024-12-20 15:16:59+00	2024-12-25 02:16:59+00	9.50	53.10	{"city": "那覇市", "name": "月岡 陽翔", "country": "JP"}	\N
1024	1	delivered	2024-12-18 16:52:34+00	2024-12-21 04:13:34+00	2024-12-25 11:13:34+00	9.50	86.80	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1025	18	delivered	2024-12-18 23:33:25+00	2024-12-20 00:45:25+00	2024-12-22 20:45:25+00	9.50	27.40	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
1026	470	delivered	2024-12-19 13:23:26+00	2024-12-21 18:07:26+00	2024-12-26 22:07:26+00	9.50	87.50	{"city": "Λάρνακα", "name": "Δάφνη Θαλασσινού", "country": "CY"}	\N
1027	209	delivered	2024-12-20 15:35:05+00	2024-12-22 17:09:05+00	2024-12-28 01:09:05+00	0.00	89.00	{"city": "Нови-Сад", "name": "Лев Белозор", "country": "RS"}	Sonner à l’atelier au fond de la cour.
1028	408	delivered	2024-12-20 19:19:11+00	2024-12-21 21:04:11+00	2024-12-24 05:04:11+00	9.50	24.00	{"city": "函館市", "name": "水城 樹", "country": "JP"}	\N
1029	297	delivered	2024-12-21 06:54:55+00	2024-12-22 02:51:55+00	2024-12-26 04:51:55+00	9.50	62.43	{"city": "Gijón", "name": "Begoña Quiroga", "country": "ES"}	\N
1030	167	delivered	2024-12-21 23:36:47+00	2024-12-23 10:05:47+00	2024-12-27 15:05:47+00	9.50	31.50	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
1031	183	delivered	2024-12-22 13:57:33+00	2024-12-24 16:22:33+00	2024-12-29 21:22:33+00	9.50	18.20	{"city": "Нови-Сад", "name": "Ольга Снегирь", "country": "RS"}	\N
1032	398	delivered	2024-12-22 14:19:35+00	2024-12-23 13:57:35+00	2024-12-28 21:57:35+00	0.00	192.90	{"city": "Görlitz", "name": "Matthias Grünwald", "country": "DE"}	\N
1033	34	delivered	2024-12-22 18:00:06+00	2024-12-23 22:13:06+00	2024-12-28 23:13:06+00	9.50	83.20	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
1034	76	delivered	2024-12-22 19:05:53+00	2024-12-25 03:31:53+00	2024-12-28 12:31:53+00	0.00	105.00	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
1035	144	delivered	2024-12-22 20:08:30+00	2024-12-24 22:39:30+00	2024-12-26 07:39:30+00	9.50	27.00	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
1036	236	delivered	2024-12-22 23:26:00+00	2024-12-25 01:43:00+00	2024-12-27 22:43:00+00	9.50	67.50	{"city": "那覇市", "name": "小野寺 直人", "country": "JP"}	\N
1037	203	delivered	2024-12-23 20:59:55+00	2024-12-26 03:06:55+00	2024-12-31 02:06:55+00	0.00	108.70	{"city": "金沢市", "name": "藤宮 茜", "country": "JP"}	\N
1038	182	delivered	2024-12-24 09:17:07+00	2024-12-26 12:38:07+00	2024-12-31 15:38:07+00	0.00	462.00	{"city": "函館市", "name": "川辺 大輔", "country": "JP"}	\N
1039	91	delivered	2024-12-24 16:12:22+00	2024-12-26 16:00:22+00	2024-12-28 00:00:22+00	0.00	242.73	{"city": "Nelson", "name": "Maud Okafor", "country": "NZ"}	\N
1040	447	delivered	2024-12-24 17:13:52+00	2024-12-26 23:43:52+00	2024-12-30 05:43:52+00	4.90	46.95	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	\N
1041	256	delivered	2024-12-24 18:30:48+00	2024-12-25 07:05:48+00	2024-12-28 05:05:48+00	9.50	57.20	{"city": "Annecy", "name": "Élodie Vauquelin", "country": "FR"}	\N
1042	9	delivered	2024-12-24 19:32:52+00	2024-12-25 05:19:52+00	2024-12-29 06:19:52+00	9.50	27.00	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1043	103	delivered	2024-12-24 21:02:17+00	2024-12-26 06:13:17+00	2024-12-30 10:13:17+00	0.00	140.10	{"city": "Colonia", "name": "Martín Ibáñez", "country": "UY"}	\N
1044	25	delivered	2024-12-25 12:42:24+00	2024-12-27 02:39:24+00	2024-12-31 13:39:24+00	9.50	35.80	{"city": "통영시", "name": "선우은채", "country": "KR"}	\N
1045	4	delivered	2024-12-25 15:10:23+00	2024-12-27 22:04:23+00	2024-12-30 18:04:23+00	9.50	28.50	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	Happy birthday, Tess! 🎂
1046	422	delivered	2024-12-26 12:25:30+00	2024-12-26 23:43:30+00	2024-12-27 22:43:30+00	0.00	216.00	{"city": "Гюмри", "name": "Варвара Журавель", "country": "AM"}	\N
1047	378	delivered	2024-12-26 12:52:38+00	2024-12-29 00:56:38+00	2024-12-31 12:56:38+00	9.50	63.30	{"city": "Lund", "name": "Göran Sjögren", "country": "SE"}	\N
1048	53	delivered	2024-12-26 14:36:35+00	2024-12-27 14:16:35+00	2025-01-01 01:16:35+00	9.50	31.50	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
1049	31	delivered	2024-12-26 15:26:52+00	2024-12-27 04:31:52+00	2024-12-31 15:31:52+00	9.50	87.80	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	Please leave with the neighbour at no. 12.
1050	64	delivered	2024-12-26 18:26:55+00	2024-12-27 21:13:55+00	2024-12-30 10:13:55+00	9.50	37.40	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
1051	452	delivered	2024-12-26 18:54:58+00	2024-12-28 06:18:58+00	2025-01-01 18:18:58+00	0.00	985.98	{"city": "Trabzon", "name": "İlker Işık", "country": "TR"}	\N
1052	117	delivered	2024-12-26 19:53:50+00	2024-12-28 23:00:50+00	2024-12-31 17:00:50+00	9.50	31.50	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
1053	449	delivered	2024-12-26 23:11:03+00	2024-12-27 23:21:03+00	2024-12-29 14:21:03+00	0.00	114.34	{"city": "Norwich", "name": "Maud Okafor", "country": "GB"}	\N
1054	243	cancelled	2024-12-27 13:24:29+00	\N	\N	9.50	23.10	{"city": "Cádiz", "name": "Ximena Quiroga", "country": "ES"}	\N
1055	243	returned	2024-12-27 16:47:42+00	2024-12-30 02:11:42+00	2025-01-01 21:11:42+00	9.50	45.90	{"city": "Cádiz", "name": "Ximena Quiroga", "country": "ES"}	\N
1056	402	delivered	2024-12-27 17:04:20+00	2024-12-28 09:10:20+00	2025-01-01 16:10:20+00	4.90	82.90	{"city": "Freiburg", "name": "Ulrike Nußbaum", "country": "DE"}	\N
1057	181	returned	2024-12-27 19:01:27+00	2024-12-28 22:04:27+00	2024-12-30 14:04:27+00	9.50	63.50	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
1058	460	delivered	2024-12-27 21:43:32+00	2024-12-29 16:08:32+00	2025-01-03 15:08:32+00	0.00	87.10	{"city": "Trabzon", "name": "Gülşah Karataş", "country": "TR"}	\N
1059	305	cancelled	2024-12-30 17:54:32+00	\N	\N	0.00	183.00	{"city": "Braga", "name": "Tomás Carvalhal", "country": "PT"}	\N
1060	243	delivered	2024-12-31 15:59:47+00	2025-01-02 17:17:47+00	2025-01-06 07:17:47+00	9.50	80.20	{"city": "Cádiz", "name": "Ximena Quiroga", "country": "ES"}	\N
1061	55	delivered	2024-12-31 18:15:31+00	2025-01-01 19:05:31+00	2025-01-06 15:05:31+00	9.50	65.70	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
1062	110	delivered	2024-12-31 18:39:06+00	2025-01-02 23:09:06+00	2025-01-07 22:09:06+00	9.50	41.70	{"city": "Гюмри", "name": "Лев Мороз", "country": "AM"}	\N
1063	402	delivered	2025-01-02 09:21:09+00	2025-01-04 01:07:09+00	2025-01-08 08:07:09+00	4.90	23.60	{"city": "Freiburg", "name": "Ulrike Nußbaum", "country": "DE"}	\N
1064	226	cancelled	2025-01-03 15:05:03+00	\N	\N	9.50	37.10	{"city": "Portland", "name": "Rowan Penhallow", "country": "US"}	\N
1065	25	delivered	2025-01-04 10:38:19+00	2025-01-06 02:29:19+00	2025-01-09 01:29:19+00	0.00	88.20	{"city": "통영시", "name": "선우은채", "country": "KR"}	\N
1066	6	delivered	2025-01-05 16:28:34+00	2025-01-06 11:54:34+00	2025-01-10 16:54:34+00	9.50	77.70	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1067	1	delivered	2025-01-05 18:13:07+00	2025-01-07 17:13:07+00	2025-01-09 22:13:07+00	0.00	143.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1068	316	delivered	2025-01-05 18:47:45+00	2025-01-07 12:21:45+00	2025-01-09 04:21:45+00	9.50	18.20	{"city": "Colonia", "name": "Martín Quiroga", "country": "UY"}	\N
1069	121	delivered	2025-01-05 21:21:53+00	2025-01-08 04:19:53+00	2025-01-12 02:19:53+00	9.50	31.50	{"city": "Zakopane", "name": "Agnieszka Wrona", "country": "PL"}	\N
1070	11	delivered	2025-01-06 16:37:24+00	2025-01-09 02:07:24+00	2025-01-14 10:07:24+00	0.00	205.10	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
1071	368	cancelled	2025-01-07 07:51:35+00	\N	\N	0.00	215.20	{"city": "Annecy", "name": "Gaspard Vauquelin", "country": "FR"}	\N
1072	24	delivered	2025-01-07 09:59:58+00	2025-01-08 04:26:58+00	2025-01-12 16:26:58+00	0.00	171.53	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
1073	215	delivered	2025-01-07 18:55:28+00	2025-01-08 11:45:28+00	2025-01-12 05:45:28+00	9.50	24.00	{"city": "函館市", "name": "雨宮 大輔", "country": "JP"}	\N
1074	16	delivered	2025-01-07 21:29:04+00	2025-01-08 10:46:04+00	2025-01-13 14:46:04+00	0.00	94.73	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
1075	173	delivered	2025-01-08 17:04:09+00	2025-01-10 19:44:09+00	2025-01-14 00:44:09+00	9.50	45.20	{"city": "Zakopane", "name": "Kazimierz Gołąb", "country": "PL"}	\N
1076	173	delivered	2025-01-08 17:39:11+00	2025-01-09 17:28:11+00	2025-01-13 06:28:11+00	0.00	157.40	{"city": "Zakopane", "name": "Kazimierz Gołąb", "country": "PL"}	\N
1077	37	delivered	2025-01-09 12:16:27+00	2025-01-11 01:56:27+00	2025-01-12 11:56:27+00	9.50	46.00	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
1078	27	delivered	2025-01-09 21:17:37+00	2025-01-11 11:33:37+00	2025-01-13 17:33:37+00	9.50	76.30	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
1079	123	delivered	2025-01-10 10:04:03+00	2025-01-12 01:48:03+00	2025-01-17 00:48:03+00	9.50	22.30	{"city": "Visby", "name": "Ingrid Fjällström", "country": "SE"}	\N
1080	171	delivered	2025-01-10 10:28:16+00	2025-01-11 01:34:16+00	2025-01-15 14:34:16+00	0.00	85.50	{"city": "Görlitz", "name": "Svenja Lindqvist", "country": "DE"}	\N
1081	222	delivered	2025-01-10 15:53:37+00	2025-01-11 22:09:37+00	2025-01-14 14:09:37+00	9.50	81.94	{"city": "Braga", "name": "Álvaro Brandão", "country": "PT"}	\N
1082	176	delivered	2025-01-11 18:00:13+00	2025-01-12 03:56:13+00	2025-01-17 04:56:13+00	9.50	32.35	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
1083	255	delivered	2025-01-12 13:30:20+00	2025-01-14 18:57:20+00	2025-01-17 13:57:20+00	9.50	48.50	{"city": "Galway", "name": "Maud Ashdown", "country": "IE"}	\N
1084	457	delivered	2025-01-12 14:44:47+00	2025-01-13 17:14:47+00	2025-01-16 09:14:47+00	9.50	33.50	{"city": "Olinda", "name": "Conceição Quintela", "country": "BR"}	\N
1085	13	delivered	2025-01-13 21:35:50+00	2025-01-16 10:14:50+00	2025-01-21 12:14:50+00	0.00	173.60	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1086	218	delivered	2025-01-14 11:34:02+00	2025-01-15 14:44:02+00	2025-01-18 01:44:02+00	0.00	111.00	{"city": "Львів", "name": "Тарас Яворів", "country": "UA"}	\N
1087	264	delivered	2025-01-14 19:08:56+00	2025-01-16 05:15:56+00	2025-01-18 00:15:56+00	0.00	150.00	{"city": "देहरादून", "name": "विक्रम जोशी", "country": "IN"}	\N
1088	4	delivered	2025-01-15 12:52:53+00	2025-01-16 08:57:53+00	2025-01-17 06:57:53+00	9.50	31.50	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1089	119	returned	2025-01-15 22:21:16+00	2025-01-17 00:46:16+00	2025-01-18 11:46:16+00	9.50	26.06	{"city": "الرباط", "name": "سلمى المرّاكشي", "country": "MA"}	\N
1090	33	delivered	2025-01-16 23:21:39+00	2025-01-17 15:21:39+00	2025-01-22 20:21:39+00	9.50	79.00	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
1091	148	delivered	2025-01-17 07:12:10+00	2025-01-19 06:51:10+00	2025-01-22 05:51:10+00	0.00	83.30	{"city": "Valdivia", "name": "Ramiro Etxebarria", "country": "CL"}	\N
1092	351	delivered	2025-01-17 11:58:33+00	2025-01-17 22:04:33+00	2025-01-19 23:04:33+00	0.00	265.20	{"city": "İzmir", "name": "Ümit Karataş", "country": "TR"}	\N
1093	455	delivered	2025-01-17 11:59:19+00	2025-01-19 22:52:19+00	2025-01-22 17:52:19+00	9.50	52.70	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
1094	8	delivered	2025-01-17 12:16:30+00	2025-01-19 04:42:30+00	2025-01-24 06:42:30+00	9.50	82.10	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
1095	365	delivered	2025-01-17 14:07:18+00	2025-01-19 21:58:18+00	2025-01-20 20:58:18+00	9.50	61.70	{"city": "Nelson", "name": "Rory Larkspur", "country": "NZ"}	\N
1096	218	delivered	2025-01-17 18:06:20+00	2025-01-18 06:56:20+00	2025-01-20 06:56:20+00	9.50	42.20	{"city": "Львів", "name": "Тарас Яворів", "country": "UA"}	\N
1097	167	delivered	2025-01-18 11:51:23+00	2025-01-19 20:11:23+00	2025-01-23 01:11:23+00	9.50	70.60	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
1098	81	delivered	2025-01-18 12:12:29+00	2025-01-18 23:49:29+00	2025-01-21 08:49:29+00	0.00	130.00	{"city": "Ålesund", "name": "Torbjörn Nygård", "country": "NO"}	\N
1099	168	delivered	2025-01-18 16:15:47+00	2025-01-20 09:50:47+00	2025-01-23 16:50:47+00	0.00	116.00	{"city": "سوسة", "name": "نور القاسمي", "country": "TN"}	\N
1100	47	delivered	2025-01-20 10:06:19+00	2025-01-21 19:11:19+00	2025-01-24 15:11:19+00	0.00	199.90	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
1101	52	delivered	2025-01-20 16:36:40+00	2025-01-21 04:23:40+00	2025-01-22 05:23:40+00	0.00	386.50	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
1102	156	delivered	2025-01-21 09:53:11+00	2025-01-23 12:46:11+00	2025-01-24 10:46:11+00	9.50	78.70	{"city": "Χανιά", "name": "Χλόη Πετράκη", "country": "GR"}	\N
1103	30	delivered	2025-01-21 20:05:36+00	2025-01-24 04:23:36+00	2025-01-28 05:23:36+00	9.50	65.50	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
1104	176	delivered	2025-01-22 11:38:41+00	2025-01-23 07:58:41+00	2025-01-24 12:58:41+00	9.50	23.10	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
1105	237	delivered	2025-01-23 10:22:36+00	2025-01-25 21:56:36+00	2025-01-29 18:56:36+00	9.50	23.10	{"city": "Gijón", "name": "Joaquín Etxebarria", "country": "ES"}	\N
1106	60	delivered	2025-01-24 11:17:27+00	2025-01-25 12:26:27+00	2025-01-29 17:26:27+00	0.00	81.20	{"city": "Namur", "name": "Gaspard Vauquelin", "country": "BE"}	\N
1107	16	delivered	2025-01-24 12:10:46+00	2025-01-25 06:16:46+00	2025-01-26 16:16:46+00	9.50	59.90	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
1108	146	delivered	2025-01-25 09:40:58+00	2025-01-26 01:47:58+00	2025-01-28 21:47:58+00	0.00	82.30	{"city": "عمّان", "name": "سلمى المرّاكشي", "country": "JO"}	\N
1109	2	delivered	2025-01-25 11:33:35+00	2025-01-27 16:31:35+00	2025-01-29 00:31:35+00	9.50	24.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1110	1	delivered	2025-01-25 20:12:08+00	2025-01-27 22:26:08+00	2025-01-31 09:26:08+00	9.50	48.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1111	392	delivered	2025-01-25 23:57:18+00	2025-01-27 17:01:18+00	2025-01-30 08:01:18+00	0.00	137.60	{"city": "Annecy", "name": "Théo Beaumarché", "country": "FR"}	\N
1112	473	delivered	2025-01-26 10:36:04+00	2025-01-28 02:07:04+00	2025-02-01 21:07:04+00	0.00	179.50	{"city": "Colonia", "name": "Itziar Peñalver", "country": "UY"}	\N
1113	106	delivered	2025-01-27 09:37:06+00	2025-01-28 09:41:06+00	2025-01-30 13:41:06+00	0.00	138.30	{"city": "İzmir", "name": "Çağla Işık", "country": "TR"}	\N
1114	74	delivered	2025-01-27 11:07:39+00	2025-01-28 21:30:39+00	2025-01-30 07:30:39+00	0.00	230.00	{"city": "Visby", "name": "Linnéa Østergaard", "country": "SE"}	\N
1115	122	delivered	2025-01-27 18:00:31+00	2025-01-28 22:11:31+00	2025-02-03 04:11:31+00	0.00	333.10	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
1116	1	delivered	2025-01-28 12:29:11+00	2025-01-30 01:05:11+00	2025-01-31 13:05:11+00	9.50	31.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1117	390	delivered	2025-01-28 13:28:52+00	2025-01-29 23:37:52+00	2025-01-30 21:37:52+00	9.50	31.50	{"city": "Norwich", "name": "Imogen Okafor", "country": "GB"}	\N
1118	405	delivered	2025-01-29 14:18:44+00	2025-01-31 10:38:44+00	2025-02-03 09:38:44+00	0.00	177.55	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
1119	98	delivered	2025-01-29 18:49:32+00	2025-01-30 17:56:32+00	2025-02-02 06:56:32+00	0.00	433.40	{"city": "Lübeck", "name": "Matthias Weißhaupt", "country": "DE"}	\N
1120	136	delivered	2025-01-29 19:29:45+00	2025-01-31 01:11:45+00	2025-02-01 16:11:45+00	9.50	55.50	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
1121	45	delivered	2025-01-29 22:57:37+00	2025-01-31 22:27:37+00	2025-02-03 07:27:37+00	9.50	61.50	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
1122	72	returned	2025-01-30 09:56:13+00	2025-02-01 04:26:13+00	2025-02-04 23:26:13+00	0.00	126.50	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
1123	1	delivered	2025-01-30 20:33:13+00	2025-01-31 18:23:13+00	2025-02-02 00:23:13+00	9.50	78.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1124	182	delivered	2025-01-31 16:00:34+00	2025-02-01 20:40:34+00	2025-02-04 10:40:34+00	0.00	165.60	{"city": "函館市", "name": "川辺 大輔", "country": "JP"}	\N
1125	67	delivered	2025-02-01 13:54:15+00	2025-02-02 14:36:15+00	2025-02-07 11:36:15+00	9.50	35.00	{"city": "Ålesund", "name": "Linnéa Hedlund", "country": "NO"}	\N
1126	9	delivered	2025-02-01 16:08:06+00	2025-02-03 09:49:06+00	2025-02-04 21:49:06+00	0.00	176.90	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1127	296	delivered	2025-02-01 20:42:28+00	2025-02-04 04:37:28+00	2025-02-05 23:37:28+00	9.50	33.30	{"city": "Duluth", "name": "Rowan Harkness", "country": "US"}	\N
1128	1	delivered	2025-02-02 16:04:28+00	2025-02-03 03:38:28+00	2025-02-04 16:38:28+00	9.50	57.80	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1129	100	delivered	2025-02-05 11:08:13+00	2025-02-06 16:45:13+00	2025-02-10 19:45:13+00	0.00	122.00	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
1130	221	delivered	2025-02-05 13:14:45+00	2025-02-07 14:15:45+00	2025-02-09 19:15:45+00	0.00	100.70	{"city": "Χανιά", "name": "Χλόη Μαυρομάτη", "country": "GR"}	\N
1131	30	delivered	2025-02-06 13:28:31+00	2025-02-07 02:34:31+00	2025-02-09 08:34:31+00	9.50	61.38	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
1132	53	delivered	2025-02-06 14:26:20+00	2025-02-08 12:57:20+00	2025-02-13 08:57:20+00	0.00	86.00	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
1133	277	cancelled	2025-02-06 16:39:26+00	\N	\N	9.50	38.50	{"city": "Nelson", "name": "Rory Harkness", "country": "NZ"}	\N
1134	7	delivered	2025-02-06 17:40:13+00	2025-02-07 04:53:13+00	2025-02-10 00:53:13+00	9.50	27.00	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
1135	81	delivered	2025-02-07 10:23:20+00	2025-02-07 21:55:20+00	2025-02-09 16:55:20+00	9.50	67.20	{"city": "Ålesund", "name": "Torbjörn Nygård", "country": "NO"}	\N
1136	59	delivered	2025-02-07 13:10:41+00	2025-02-08 06:04:41+00	2025-02-10 11:04:41+00	4.90	48.90	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
1137	11	delivered	2025-02-07 13:21:04+00	2025-02-08 04:55:04+00	2025-02-13 14:55:04+00	9.50	31.50	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
1138	83	delivered	2025-02-07 15:14:52+00	2025-02-09 05:15:52+00	2025-02-13 13:15:52+00	0.00	130.50	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
1139	397	delivered	2025-02-07 15:18:04+00	2025-02-08 14:57:04+00	2025-02-10 08:57:04+00	9.50	35.90	{"city": "Hobart", "name": "Jonah Penhallow", "country": "AU"}	\N
1140	419	delivered	2025-02-07 20:58:19+00	2025-02-09 12:09:19+00	2025-02-12 02:09:19+00	9.50	33.30	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
1141	9	delivered	2025-02-08 23:28:53+00	2025-02-09 13:40:53+00	2025-02-10 14:40:53+00	0.00	183.00	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1142	122	delivered	2025-02-09 12:08:08+00	2025-02-11 18:52:08+00	2025-02-14 19:52:08+00	0.00	575.00	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
1143	3	delivered	2025-02-09 14:00:40+00	2025-02-10 11:15:40+00	2025-02-13 11:15:40+00	9.50	50.30	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	Ring twice, the dog is deaf.
1144	37	delivered	2025-02-09 16:18:43+00	2025-02-12 01:01:43+00	2025-02-16 04:01:43+00	0.00	105.50	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
1145	85	delivered	2025-02-09 18:57:23+00	2025-02-10 23:55:23+00	2025-02-14 00:55:23+00	0.00	227.00	{"city": "Namur", "name": "Élodie Beaumarché", "country": "BE"}	\N
1146	75	delivered	2025-02-09 20:04:53+00	2025-02-10 23:49:53+00	2025-02-13 13:49:53+00	0.00	136.40	{"city": "Mendoza", "name": "Andrés Montealegre", "country": "AR"}	\N
1147	260	delivered	2025-02-10 18:19:08+00	2025-02-12 14:36:08+00	2025-02-14 03:36:08+00	9.50	18.20	{"city": "Χανιά", "name": "Άννα Πετράκη", "country": "GR"}	\N
1148	370	cancelled	2025-02-11 15:28:55+00	\N	\N	0.00	345.00	{"city": "Görlitz", "name": "Anneliese Achterberg", "country": "DE"}	\N
1149	275	delivered	2025-02-11 17:29:24+00	2025-02-13 00:00:24+00	2025-02-15 22:00:24+00	9.50	76.60	{"city": "Ιωάννινα", "name": "Ελένη Μαυρομάτη", "country": "GR"}	\N
1150	71	returned	2025-02-11 19:03:05+00	2025-02-13 12:17:05+00	2025-02-18 01:17:05+00	9.50	77.50	{"city": "金沢市", "name": "小野寺 結衣", "country": "JP"}	\N
1151	6	delivered	2025-02-12 18:30:57+00	2025-02-13 23:08:57+00	2025-02-15 22:08:57+00	0.00	116.00	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1152	459	delivered	2025-02-13 16:04:56+00	2025-02-14 06:10:56+00	2025-02-16 06:10:56+00	0.00	206.60	{"city": "Olinda", "name": "Tomás Magalhães", "country": "BR"}	\N
1153	252	delivered	2025-02-13 16:06:28+00	2025-02-15 10:13:28+00	2025-02-20 10:13:28+00	0.00	92.40	{"city": "Sheffield", "name": "Wilfred Penhallow", "country": "GB"}	\N
1154	9	delivered	2025-02-14 10:57:59+00	2025-02-16 01:05:59+00	2025-02-20 04:05:59+00	0.00	166.10	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1155	46	delivered	2025-02-14 16:53:08+00	2025-02-16 07:41:08+00	2025-02-17 07:41:08+00	0.00	107.00	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
1156	5	delivered	2025-02-15 20:53:08+00	2025-02-16 20:03:08+00	2025-02-22 05:03:08+00	9.50	59.10	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	Bitte nicht vor 10 Uhr liefern.
1157	451	delivered	2025-02-17 15:09:21+00	2025-02-18 23:26:21+00	2025-02-23 17:26:21+00	9.50	80.30	{"city": "Duluth", "name": "Jonah Penhallow", "country": "US"}	\N
1158	142	delivered	2025-02-17 17:38:39+00	2025-02-19 11:53:39+00	2025-02-24 01:53:39+00	0.00	218.10	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
1159	256	delivered	2025-02-17 21:59:17+00	2025-02-20 02:23:17+00	2025-02-24 20:23:17+00	0.00	163.70	{"city": "Annecy", "name": "Élodie Vauquelin", "country": "FR"}	\N
1160	28	delivered	2025-02-19 10:04:26+00	2025-02-20 18:49:26+00	2025-02-26 04:49:26+00	0.00	367.05	{"city": "Curitiba", "name": "Álvaro Carvalhal", "country": "BR"}	\N
1161	3	delivered	2025-02-20 21:35:25+00	2025-02-21 14:49:25+00	2025-02-24 14:49:25+00	0.00	91.10	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
1162	449	delivered	2025-02-21 13:42:26+00	2025-02-22 15:35:26+00	2025-02-27 22:35:26+00	0.00	394.50	{"city": "Norwich", "name": "Maud Okafor", "country": "GB"}	\N
1163	146	delivered	2025-02-21 15:11:13+00	2025-02-22 10:42:13+00	2025-02-24 05:42:13+00	9.50	67.50	{"city": "عمّان", "name": "سلمى المرّاكشي", "country": "JO"}	\N
1164	313	delivered	2025-02-21 15:34:46+00	2025-02-23 23:58:46+00	2025-02-26 01:58:46+00	0.00	128.80	{"city": "Mendoza", "name": "Ramiro Etxebarria", "country": "AR"}	\N
1165	231	delivered	2025-02-21 17:19:29+00	2025-02-22 10:51:29+00	2025-02-24 09:51:29+00	0.00	80.00	{"city": "Sheffield", "name": "Jonah Ashdown", "country": "GB"}	\N
1166	59	cancelled	2025-02-21 22:44:45+00	\N	\N	4.90	17.14	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
1167	425	delivered	2025-02-22 09:06:43+00	2025-02-23 13:50:43+00	2025-02-26 11:50:43+00	9.50	49.63	{"city": "Swansea", "name": "Tess Marlowe", "country": "GB"}	\N
1168	484	delivered	2025-02-22 15:13:51+00	2025-02-24 21:20:51+00	2025-02-26 07:20:51+00	9.50	75.30	{"city": "Nantes", "name": "Gaspard Vauquelin", "country": "FR"}	\N
1169	405	delivered	2025-02-22 16:15:29+00	2025-02-23 08:48:29+00	2025-02-28 15:48:29+00	0.00	85.10	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
1170	24	delivered	2025-02-23 14:24:00+00	2025-02-25 19:30:00+00	2025-02-27 13:30:00+00	9.50	82.60	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
1171	416	delivered	2025-02-23 19:42:31+00	2025-02-26 04:35:31+00	2025-03-02 22:35:31+00	9.50	88.60	{"city": "京都市", "name": "藤宮 樹", "country": "JP"}	\N
1172	14	delivered	2025-02-23 20:05:38+00	2025-02-24 15:53:38+00	2025-02-26 22:53:38+00	0.00	87.45	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
1173	24	delivered	2025-02-24 12:24:54+00	2025-02-25 01:45:54+00	2025-02-27 23:45:54+00	0.00	280.80	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
1174	265	delivered	2025-02-24 17:44:06+00	2025-02-26 09:12:06+00	2025-03-03 01:12:06+00	9.50	18.20	{"city": "Nantes", "name": "Gaspard Lefèvre-Roy", "country": "FR"}	\N
1175	100	delivered	2025-02-24 18:24:43+00	2025-02-25 04:58:43+00	2025-02-27 17:58:43+00	9.50	54.03	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
1176	446	delivered	2025-02-25 19:30:05+00	2025-02-26 23:16:05+00	2025-03-04 00:16:05+00	9.50	25.33	{"city": "Winterthur", "name": "Ulrike Weißhaupt", "country": "CH"}	\N
1177	312	delivered	2025-02-26 12:52:03+00	2025-02-28 17:39:03+00	2025-03-02 20:39:03+00	9.50	38.50	{"city": "Portland", "name": "Alfie Thistlewood", "country": "US"}	\N
1178	114	delivered	2025-02-27 18:44:17+00	2025-03-01 08:16:17+00	2025-03-05 11:16:17+00	0.00	123.66	{"city": "Olinda", "name": "Rosália Falcão", "country": "BR"}	\N
1179	90	delivered	2025-02-27 20:15:29+00	2025-03-01 11:29:29+00	2025-03-02 12:29:29+00	0.00	193.20	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
1180	21	delivered	2025-02-28 20:51:10+00	2025-03-03 05:21:10+00	2025-03-07 15:21:10+00	9.50	31.50	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1181	77	delivered	2025-03-01 14:00:17+00	2025-03-03 07:44:17+00	2025-03-05 20:44:17+00	9.50	41.00	{"city": "देहरादून", "name": "रोहन चौहान", "country": "IN"}	\N
1182	473	delivered	2025-03-01 15:52:31+00	2025-03-02 22:39:31+00	2025-03-05 23:39:31+00	9.50	47.80	{"city": "Colonia", "name": "Itziar Peñalver", "country": "UY"}	\N
1183	283	delivered	2025-03-01 19:10:45+00	2025-03-04 08:02:45+00	2025-03-05 08:02:45+00	9.50	20.40	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
1184	359	delivered	2025-03-01 22:43:43+00	2025-03-03 21:26:43+00	2025-03-04 22:26:43+00	9.50	20.40	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
1185	187	delivered	2025-03-02 14:01:49+00	2025-03-04 16:57:49+00	2025-03-09 22:57:49+00	0.00	220.63	{"city": "函館市", "name": "藤宮 直人", "country": "JP"}	\N
1186	162	delivered	2025-03-03 16:27:57+00	2025-03-05 04:19:57+00	2025-03-06 06:19:57+00	0.00	170.10	{"city": "Colonia", "name": "Itziar Zúñiga", "country": "UY"}	\N
1187	6	delivered	2025-03-04 14:20:16+00	2025-03-06 00:07:16+00	2025-03-07 09:07:16+00	9.50	21.40	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1188	234	delivered	2025-03-05 14:35:22+00	2025-03-07 21:54:22+00	2025-03-11 19:54:22+00	0.00	138.20	{"city": "Swansea", "name": "Tess Fairweather", "country": "GB"}	\N
1189	180	delivered	2025-03-06 13:28:02+00	2025-03-07 15:03:02+00	2025-03-11 17:03:02+00	9.50	76.10	{"city": "Ekenäs", "name": "Torbjörn Hedlund", "country": "FI"}	\N
1190	32	delivered	2025-03-06 20:06:00+00	2025-03-08 00:45:00+00	2025-03-13 06:45:00+00	0.00	355.00	{"city": "京都市", "name": "雨宮 蓮", "country": "JP"}	Код домофона 47, второй этаж.
1191	36	delivered	2025-03-06 20:33:28+00	2025-03-09 08:01:28+00	2025-03-14 00:01:28+00	9.50	26.30	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
1192	1	delivered	2025-03-07 08:57:40+00	2025-03-08 21:24:40+00	2025-03-13 14:24:40+00	9.50	42.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1193	237	delivered	2025-03-07 18:42:12+00	2025-03-09 08:08:12+00	2025-03-12 20:08:12+00	0.00	113.30	{"city": "Gijón", "name": "Joaquín Etxebarria", "country": "ES"}	\N
1194	309	delivered	2025-03-08 15:05:49+00	2025-03-09 13:42:49+00	2025-03-11 15:42:49+00	9.50	47.70	{"city": "صيدا", "name": "هالة الزيتوني", "country": "LB"}	\N
1195	99	delivered	2025-03-09 12:54:39+00	2025-03-10 18:35:39+00	2025-03-12 12:35:39+00	9.50	71.00	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
1196	487	delivered	2025-03-09 13:37:38+00	2025-03-10 01:27:38+00	2025-03-15 06:27:38+00	0.00	171.60	{"city": "金沢市", "name": "雨宮 樹", "country": "JP"}	\N
1197	324	delivered	2025-03-09 14:24:58+00	2025-03-11 06:48:58+00	2025-03-13 02:48:58+00	9.50	62.50	{"city": "Umeå", "name": "Linnéa Nygård", "country": "SE"}	\N
1198	17	delivered	2025-03-09 16:22:58+00	2025-03-10 19:31:58+00	2025-03-15 17:31:58+00	9.50	68.00	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
1199	81	delivered	2025-03-09 22:46:03+00	2025-03-11 06:02:03+00	2025-03-15 07:02:03+00	9.50	48.55	{"city": "Ålesund", "name": "Torbjörn Nygård", "country": "NO"}	\N
1200	229	delivered	2025-03-11 19:39:21+00	2025-03-12 10:25:21+00	2025-03-15 01:25:21+00	9.50	50.80	{"city": "Curitiba", "name": "Rosália Magalhães", "country": "BR"}	\N
1201	2	delivered	2025-03-12 08:02:30+00	2025-03-13 18:21:30+00	2025-03-16 15:21:30+00	9.50	51.50	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1202	25	delivered	2025-03-12 18:15:41+00	2025-03-13 07:09:41+00	2025-03-18 04:09:41+00	9.50	53.50	{"city": "통영시", "name": "선우은채", "country": "KR"}	Код домофона 47, второй этаж.
1203	1	delivered	2025-03-12 21:34:55+00	2025-03-15 08:33:55+00	2025-03-17 05:33:55+00	9.50	53.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1204	282	delivered	2025-03-13 14:19:31+00	2025-03-15 20:18:31+00	2025-03-17 18:18:31+00	9.50	35.40	{"city": "松山市", "name": "雨宮 蓮", "country": "JP"}	\N
1205	18	delivered	2025-03-13 14:38:24+00	2025-03-15 19:48:24+00	2025-03-18 22:48:24+00	9.50	85.40	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
1206	1	delivered	2025-03-13 16:00:34+00	2025-03-16 02:51:34+00	2025-03-17 22:51:34+00	9.50	58.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1207	145	delivered	2025-03-13 18:42:55+00	2025-03-14 14:42:55+00	2025-03-16 08:42:55+00	9.50	86.40	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
1208	38	returned	2025-03-13 20:53:22+00	2025-03-16 00:13:22+00	2025-03-19 12:13:22+00	9.50	20.00	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
1209	361	delivered	2025-03-14 13:02:29+00	2025-03-17 01:20:29+00	2025-03-21 05:20:29+00	9.50	56.11	{"city": "函館市", "name": "橘 陽翔", "country": "JP"}	\N
1210	137	delivered	2025-03-14 19:35:14+00	2025-03-16 14:57:14+00	2025-03-20 20:57:14+00	0.00	128.40	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
1211	69	delivered	2025-03-14 19:46:45+00	2025-03-17 03:05:45+00	2025-03-21 20:05:45+00	0.00	180.00	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
1212	447	delivered	2025-03-15 13:01:03+00	2025-03-16 12:33:03+00	2025-03-20 04:33:03+00	4.90	50.68	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	\N
1213	402	delivered	2025-03-16 16:14:21+00	2025-03-17 10:30:21+00	2025-03-20 10:30:21+00	4.90	83.40	{"city": "Freiburg", "name": "Ulrike Nußbaum", "country": "DE"}	\N
1214	57	delivered	2025-03-17 15:48:42+00	2025-03-18 00:59:42+00	2025-03-23 05:59:42+00	9.50	41.70	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
1215	35	delivered	2025-03-17 18:40:00+00	2025-03-19 05:52:00+00	2025-03-23 04:52:00+00	0.00	108.40	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
1216	154	delivered	2025-03-18 13:33:07+00	2025-03-20 14:03:07+00	2025-03-24 04:03:07+00	9.50	53.20	{"city": "Hobart", "name": "Jonah Quill", "country": "AU"}	\N
1217	410	cancelled	2025-03-18 13:56:40+00	\N	\N	0.00	90.00	{"city": "Winterthur", "name": "Bruno Sommerfeld", "country": "CH"}	\N
1218	1	delivered	2025-03-18 18:59:21+00	2025-03-21 03:07:21+00	2025-03-25 17:07:21+00	0.00	345.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1219	16	delivered	2025-03-19 12:27:09+00	2025-03-20 23:34:09+00	2025-03-25 10:34:09+00	9.50	67.50	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
1220	6	delivered	2025-03-19 17:54:32+00	2025-03-21 00:01:32+00	2025-03-24 21:01:32+00	9.50	61.70	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1221	65	returned	2025-03-20 13:01:45+00	2025-03-21 23:42:45+00	2025-03-23 00:42:45+00	9.50	87.40	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	Ring twice, the dog is deaf.
1222	273	delivered	2025-03-21 21:18:29+00	2025-03-23 15:20:29+00	2025-03-24 21:20:29+00	0.00	254.40	{"city": "Namur", "name": "Aurélien Châtelard", "country": "BE"}	\N
1223	128	delivered	2025-03-22 11:37:03+00	2025-03-23 23:12:03+00	2025-03-26 02:12:03+00	0.00	103.80	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
1224	23	delivered	2025-03-22 11:41:34+00	2025-03-24 20:38:34+00	2025-03-27 11:38:34+00	0.00	157.40	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
1225	393	delivered	2025-03-22 17:18:27+00	2025-03-23 22:46:27+00	2025-03-29 00:46:27+00	9.50	19.70	{"city": "Halifax", "name": "Edith Okafor", "country": "CA"}	\N
1226	4	delivered	2025-03-22 20:12:12+00	2025-03-24 04:15:12+00	2025-03-25 14:15:12+00	0.00	145.40	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1227	360	cancelled	2025-03-23 19:31:41+00	\N	\N	9.50	18.20	{"city": "Ærøskøbing", "name": "Ingrid Fjällström", "country": "DK"}	\N
1228	88	delivered	2025-03-23 19:33:54+00	2025-03-24 18:21:54+00	2025-03-29 05:21:54+00	0.00	90.10	{"city": "Visby", "name": "Linnéa Hedlund", "country": "SE"}	\N
1229	268	delivered	2025-03-24 15:37:49+00	2025-03-27 04:27:49+00	2025-03-29 17:27:49+00	0.00	118.40	{"city": "Gdynia", "name": "Żaneta Wrona", "country": "PL"}	\N
1230	268	delivered	2025-03-25 15:06:55+00	2025-03-26 05:23:55+00	2025-03-27 03:23:55+00	9.50	38.50	{"city": "Gdynia", "name": "Żaneta Wrona", "country": "PL"}	\N
1231	104	delivered	2025-03-26 14:33:49+00	2025-03-29 00:52:49+00	2025-04-01 07:52:49+00	9.50	73.75	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
1232	325	delivered	2025-03-26 20:57:36+00	2025-03-28 08:30:36+00	2025-04-02 04:30:36+00	0.00	218.08	{"city": "Curitiba", "name": "Conceição Quintela", "country": "BR"}	\N
1233	285	delivered	2025-03-27 16:40:06+00	2025-03-30 05:33:06+00	2025-03-31 18:33:06+00	0.00	103.98	{"city": "Évora", "name": "Conceição Magalhães", "country": "PT"}	\N
1234	9	delivered	2025-03-27 17:34:16+00	2025-03-29 16:41:16+00	2025-04-02 19:41:16+00	9.50	55.50	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1235	20	delivered	2025-03-28 15:01:59+00	2025-03-29 10:59:59+00	2025-03-30 23:59:59+00	9.50	59.50	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
1236	39	delivered	2025-03-28 15:59:27+00	2025-03-30 12:07:27+00	2025-04-02 22:07:27+00	0.00	381.20	{"city": "Portland", "name": "Desmond O'Dowd", "country": "US"}	\N
1237	371	delivered	2025-03-28 18:53:29+00	2025-03-30 11:59:29+00	2025-04-01 02:59:29+00	9.50	83.10	{"city": "Gijón", "name": "Lucía Zúñiga", "country": "ES"}	\N
1238	321	delivered	2025-03-29 12:33:55+00	2025-03-31 00:45:55+00	2025-03-31 22:45:55+00	9.50	21.40	{"city": "Nelson", "name": "Maeve Thistlewood", "country": "NZ"}	\N
1239	21	delivered	2025-03-29 12:34:41+00	2025-03-30 08:03:41+00	2025-04-03 21:03:41+00	0.00	264.80	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1240	95	delivered	2025-03-29 16:45:32+00	2025-03-30 05:36:32+00	2025-04-04 07:36:32+00	9.50	79.00	{"city": "देहरादून", "name": "अनन्या जोशी", "country": "IN"}	\N
1241	248	delivered	2025-03-29 18:33:22+00	2025-04-01 05:45:22+00	2025-04-02 18:45:22+00	0.00	128.20	{"city": "Нови-Сад", "name": "Варвара Черных", "country": "RS"}	\N
1242	32	delivered	2025-03-29 19:54:39+00	2025-03-30 22:48:39+00	2025-04-04 11:48:39+00	9.50	41.30	{"city": "京都市", "name": "雨宮 蓮", "country": "JP"}	\N
1243	112	delivered	2025-03-30 17:00:23+00	2025-04-01 07:54:23+00	2025-04-03 05:54:23+00	4.90	76.30	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	\N
1244	19	delivered	2025-04-02 20:37:55+00	2025-04-03 22:49:55+00	2025-04-07 02:49:55+00	9.50	21.40	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
1245	3	delivered	2025-04-02 23:44:27+00	2025-04-04 10:21:27+00	2025-04-05 08:21:27+00	0.00	143.40	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
1246	420	delivered	2025-04-03 13:24:54+00	2025-04-05 19:36:54+00	2025-04-07 10:36:54+00	9.50	87.60	{"city": "통영시", "name": "선우은채", "country": "KR"}	\N
1247	9	delivered	2025-04-03 15:17:40+00	2025-04-05 14:35:40+00	2025-04-06 19:35:40+00	9.50	83.50	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1248	200	delivered	2025-04-05 23:36:15+00	2025-04-07 05:33:15+00	2025-04-10 18:33:15+00	0.00	149.10	{"city": "Hobart", "name": "Jonah Birtwhistle", "country": "AU"}	\N
1249	177	delivered	2025-04-06 14:09:45+00	2025-04-07 11:08:45+00	2025-04-12 03:08:45+00	9.50	50.30	{"city": "Wrocław", "name": "Kazimierz Źrebiec", "country": "PL"}	\N
1250	262	delivered	2025-04-07 15:17:31+00	2025-04-09 13:26:31+00	2025-04-11 00:26:31+00	9.50	42.95	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
1251	269	delivered	2025-04-07 17:25:19+00	2025-04-09 17:33:19+00	2025-04-13 20:33:19+00	0.00	158.40	{"city": "Galway", "name": "Rowan Harkness", "country": "IE"}	\N
1252	153	delivered	2025-04-09 12:46:05+00	2025-04-10 10:32:05+00	2025-04-15 04:32:05+00	9.50	43.73	{"city": "函館市", "name": "雨宮 さくら", "country": "JP"}	\N
1253	5	delivered	2025-04-09 18:10:54+00	2025-04-11 11:14:54+00	2025-04-15 19:14:54+00	9.50	21.40	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1254	4	delivered	2025-04-10 15:38:13+00	2025-04-12 05:13:13+00	2025-04-16 11:13:13+00	9.50	73.90	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1255	410	delivered	2025-04-10 19:55:06+00	2025-04-13 08:42:06+00	2025-04-14 12:42:06+00	9.50	24.00	{"city": "Winterthur", "name": "Bruno Sommerfeld", "country": "CH"}	\N
1256	301	delivered	2025-04-11 14:06:38+00	2025-04-12 17:25:38+00	2025-04-15 17:25:38+00	9.50	27.00	{"city": "Galway", "name": "Wilfred Marlowe", "country": "IE"}	\N
1257	207	delivered	2025-04-11 22:27:37+00	2025-04-13 21:42:37+00	2025-04-18 17:42:37+00	9.50	31.50	{"city": "Mendoza", "name": "Begoña Quiroga", "country": "AR"}	\N
1258	1	returned	2025-04-12 14:10:56+00	2025-04-13 19:10:56+00	2025-04-17 23:10:56+00	0.00	169.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1259	90	delivered	2025-04-13 14:46:36+00	2025-04-14 03:00:36+00	2025-04-16 18:00:36+00	9.50	19.00	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
1260	507	cancelled	2025-04-13 20:25:29+00	\N	\N	9.50	70.30	{"city": "Батуми", "name": "Аглая Снегирь", "country": "GE"}	\N
1261	485	delivered	2025-04-13 20:31:24+00	2025-04-15 04:43:24+00	2025-04-16 05:43:24+00	9.50	60.50	{"city": "松山市", "name": "川辺 直人", "country": "JP"}	\N
1262	366	delivered	2025-04-14 13:36:01+00	2025-04-16 08:54:01+00	2025-04-19 14:54:01+00	9.50	33.50	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	\N
1263	283	delivered	2025-04-15 04:20:29+00	2025-04-16 05:22:29+00	2025-04-21 12:22:29+00	9.50	17.38	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	Ring twice, the dog is deaf.
1264	13	delivered	2025-04-15 12:54:28+00	2025-04-16 04:56:28+00	2025-04-19 20:56:28+00	9.50	28.50	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1265	5	delivered	2025-04-15 17:44:15+00	2025-04-16 10:24:15+00	2025-04-18 06:24:15+00	9.50	52.70	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1266	247	delivered	2025-04-18 12:56:13+00	2025-04-20 08:17:13+00	2025-04-24 03:17:13+00	9.50	28.50	{"city": "Sheffield", "name": "Edith Birtwhistle", "country": "GB"}	\N
1267	43	delivered	2025-04-18 19:57:16+00	2025-04-20 10:42:16+00	2025-04-24 15:42:16+00	9.50	30.50	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
1268	87	delivered	2025-04-19 14:11:13+00	2025-04-20 06:34:13+00	2025-04-21 18:34:13+00	0.00	121.60	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
1269	145	delivered	2025-04-19 16:44:29+00	2025-04-21 09:25:29+00	2025-04-26 14:25:29+00	9.50	89.30	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
1270	13	delivered	2025-04-19 17:43:35+00	2025-04-21 21:37:35+00	2025-04-25 04:37:35+00	9.50	33.50	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1271	69	delivered	2025-04-20 16:13:41+00	2025-04-22 05:31:41+00	2025-04-23 21:31:41+00	9.50	48.30	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
1272	253	delivered	2025-04-20 19:05:28+00	2025-04-23 07:03:28+00	2025-04-26 10:03:28+00	0.00	157.33	{"city": "Duluth", "name": "Wilfred Ashdown", "country": "US"}	\N
1273	27	delivered	2025-04-21 15:45:00+00	2025-04-23 07:10:00+00	2025-04-25 02:10:00+00	9.50	30.10	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
1274	276	delivered	2025-04-22 14:33:07+00	2025-04-23 03:48:07+00	2025-04-25 23:48:07+00	9.50	37.80	{"city": "Wrocław", "name": "Kazimierz Gołąb", "country": "PL"}	\N
1275	1	delivered	2025-04-22 17:35:21+00	2025-04-23 05:41:21+00	2025-04-27 20:41:21+00	0.00	420.05	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1276	14	delivered	2025-04-23 17:46:30+00	2025-04-26 06:04:30+00	2025-04-29 18:04:30+00	0.00	93.10	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
1277	374	delivered	2025-04-23 18:20:55+00	2025-04-25 05:41:55+00	2025-04-29 16:41:55+00	0.00	160.90	{"city": "Norwich", "name": "Bronwyn Birtwhistle", "country": "GB"}	\N
1278	239	returned	2025-04-24 12:29:50+00	2025-04-26 12:49:50+00	2025-05-01 16:49:50+00	9.50	42.20	{"city": "Rimouski", "name": "Aurélien Châtelard", "country": "CA"}	Bitte nicht vor 10 Uhr liefern.
1279	13	delivered	2025-04-24 14:37:29+00	2025-04-25 18:52:29+00	2025-04-27 18:52:29+00	9.50	61.90	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1280	38	delivered	2025-04-24 18:03:56+00	2025-04-25 19:41:56+00	2025-04-28 06:41:56+00	9.50	50.80	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
1281	22	delivered	2025-04-25 16:55:32+00	2025-04-27 13:59:32+00	2025-05-01 04:59:32+00	9.50	40.00	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
1282	147	cancelled	2025-04-25 16:57:00+00	\N	\N	9.50	18.70	{"city": "Namur", "name": "Élodie Vauquelin", "country": "BE"}	\N
1283	88	delivered	2025-04-26 16:15:54+00	2025-04-27 12:23:54+00	2025-05-02 11:23:54+00	0.00	233.60	{"city": "Visby", "name": "Linnéa Hedlund", "country": "SE"}	\N
1284	1	delivered	2025-04-27 12:19:11+00	2025-04-29 06:58:11+00	2025-05-03 06:58:11+00	0.00	104.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1285	31	delivered	2025-04-27 14:47:16+00	2025-04-28 16:17:16+00	2025-05-04 00:17:16+00	9.50	56.00	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
1286	266	delivered	2025-04-28 13:34:01+00	2025-04-29 12:25:01+00	2025-05-02 14:25:01+00	0.00	121.60	{"city": "函館市", "name": "小野寺 樹", "country": "JP"}	Sonner à l’atelier au fond de la cour.
1287	163	delivered	2025-04-28 17:20:47+00	2025-04-30 01:34:47+00	2025-05-04 18:34:47+00	0.00	111.20	{"city": "Vevey", "name": "Gaspard Beaumarché", "country": "CH"}	\N
1288	531	delivered	2025-04-29 14:59:39+00	2025-04-30 08:31:39+00	2025-05-05 08:31:39+00	9.50	17.15	{"city": "Lund", "name": "Göran Sjögren", "country": "SE"}	\N
1289	12	delivered	2025-05-02 21:15:29+00	2025-05-03 14:53:29+00	2025-05-07 00:53:29+00	0.00	291.10	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	Bitte nicht vor 10 Uhr liefern.
1290	167	delivered	2025-05-03 11:15:36+00	2025-05-04 15:57:36+00	2025-05-08 13:57:36+00	9.50	21.40	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
1291	31	cancelled	2025-05-03 17:07:46+00	\N	\N	9.50	48.50	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
1292	352	delivered	2025-05-03 18:54:23+00	2025-05-05 08:11:23+00	2025-05-10 18:11:23+00	0.00	300.58	{"city": "Colonia", "name": "Itziar Zúñiga", "country": "UY"}	\N
1293	510	delivered	2025-05-04 15:03:26+00	2025-05-06 21:01:26+00	2025-05-08 11:01:26+00	9.50	57.40	{"city": "Χανιά", "name": "Δάφνη Μαυρομάτη", "country": "GR"}	\N
1294	18	delivered	2025-05-05 10:52:57+00	2025-05-06 02:36:57+00	2025-05-08 10:36:57+00	9.50	29.40	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
1295	413	returned	2025-05-05 20:44:05+00	2025-05-08 00:22:05+00	2025-05-09 17:22:05+00	9.50	28.20	{"city": "صيدا", "name": "يوسف الزيتوني", "country": "LB"}	\N
1296	258	delivered	2025-05-06 11:28:30+00	2025-05-07 17:12:30+00	2025-05-10 07:12:30+00	9.50	21.40	{"city": "Ιωάννινα", "name": "Χλόη Πετράκη", "country": "GR"}	\N
1297	486	delivered	2025-05-06 12:37:34+00	2025-05-07 04:24:34+00	2025-05-08 19:24:34+00	0.00	97.90	{"city": "Алматы", "name": "Лев Белозор", "country": "KZ"}	\N
1298	29	delivered	2025-05-07 13:29:19+00	2025-05-08 12:13:19+00	2025-05-10 17:13:19+00	9.50	30.50	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
1299	314	delivered	2025-05-08 09:37:22+00	2025-05-08 23:01:22+00	2025-05-10 03:01:22+00	0.00	84.20	{"city": "Lübeck", "name": "Friederike Weißhaupt", "country": "DE"}	\N
1300	282	delivered	2025-05-08 13:02:29+00	2025-05-10 05:09:29+00	2025-05-12 18:09:29+00	0.00	96.00	{"city": "松山市", "name": "雨宮 蓮", "country": "JP"}	\N
1301	33	delivered	2025-05-09 17:26:16+00	2025-05-11 14:37:16+00	2025-05-16 12:37:16+00	0.00	370.70	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
1302	274	cancelled	2025-05-09 20:55:16+00	\N	\N	0.00	81.20	{"city": "Valdivia", "name": "Lucía Olivares", "country": "CL"}	\N
1303	1	delivered	2025-05-10 06:40:59+00	2025-05-11 13:34:59+00	2025-05-14 15:34:59+00	9.50	18.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1304	204	delivered	2025-05-10 23:48:56+00	2025-05-13 09:20:56+00	2025-05-18 08:20:56+00	0.00	190.90	{"city": "Winterthur", "name": "Friederike Brömmelkamp", "country": "CH"}	\N
1305	36	delivered	2025-05-11 11:00:42+00	2025-05-12 05:24:42+00	2025-05-14 19:24:42+00	9.50	26.55	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	ギフト包装をお願いします。
1306	172	delivered	2025-05-11 13:59:36+00	2025-05-13 15:57:36+00	2025-05-15 06:57:36+00	0.00	80.00	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	Please leave with the neighbour at no. 12.
1307	375	delivered	2025-05-12 11:50:13+00	2025-05-14 04:14:13+00	2025-05-15 16:14:13+00	0.00	106.00	{"city": "松山市", "name": "白石 さくら", "country": "JP"}	\N
1308	76	delivered	2025-05-12 16:01:43+00	2025-05-13 16:48:43+00	2025-05-16 14:48:43+00	9.50	26.30	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
1309	481	delivered	2025-05-12 17:10:24+00	2025-05-15 05:16:24+00	2025-05-17 06:16:24+00	9.50	61.40	{"city": "통영시", "name": "선우도현", "country": "KR"}	\N
1310	49	delivered	2025-05-13 12:11:12+00	2025-05-15 14:34:12+00	2025-05-17 17:34:12+00	9.50	89.30	{"city": "Duluth", "name": "Jonah Thistlewood", "country": "US"}	\N
1311	21	delivered	2025-05-13 12:56:40+00	2025-05-15 10:39:40+00	2025-05-17 22:39:40+00	9.50	84.90	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1312	123	delivered	2025-05-13 23:44:03+00	2025-05-14 18:18:03+00	2025-05-18 05:18:03+00	9.50	20.40	{"city": "Visby", "name": "Ingrid Fjällström", "country": "SE"}	\N
1313	59	delivered	2025-05-14 13:00:11+00	2025-05-16 14:35:11+00	2025-05-19 17:35:11+00	4.90	26.50	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
1314	379	delivered	2025-05-14 16:03:08+00	2025-05-16 13:53:08+00	2025-05-20 04:53:08+00	9.50	33.50	{"city": "Vevey", "name": "François Delacour", "country": "CH"}	\N
1315	115	delivered	2025-05-15 10:37:59+00	2025-05-17 06:47:59+00	2025-05-21 17:47:59+00	9.50	38.50	{"city": "Braga", "name": "Álvaro Magalhães", "country": "PT"}	\N
1316	408	delivered	2025-05-15 13:10:54+00	2025-05-16 00:49:54+00	2025-05-19 14:49:54+00	0.00	191.70	{"city": "函館市", "name": "水城 樹", "country": "JP"}	\N
1317	95	delivered	2025-05-15 13:28:37+00	2025-05-16 16:29:37+00	2025-05-18 07:29:37+00	9.50	46.00	{"city": "देहरादून", "name": "अनन्या जोशी", "country": "IN"}	\N
1318	90	delivered	2025-05-15 18:29:08+00	2025-05-17 18:01:08+00	2025-05-22 03:01:08+00	0.00	270.50	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
1319	366	delivered	2025-05-16 13:29:24+00	2025-05-18 10:09:24+00	2025-05-20 03:09:24+00	0.00	179.38	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	\N
1320	355	delivered	2025-05-16 16:50:16+00	2025-05-18 18:22:16+00	2025-05-23 17:22:16+00	0.00	91.00	{"city": "Vevey", "name": "Gaspard Lefèvre-Roy", "country": "CH"}	\N
1321	157	delivered	2025-05-16 17:41:25+00	2025-05-19 02:05:25+00	2025-05-22 23:05:25+00	9.50	21.90	{"city": "Galway", "name": "Callum Marlowe", "country": "IE"}	\N
1322	288	delivered	2025-05-16 20:24:24+00	2025-05-19 07:47:24+00	2025-05-22 03:47:24+00	0.00	128.00	{"city": "那覇市", "name": "小野寺 樹", "country": "JP"}	\N
1323	145	delivered	2025-05-18 20:23:20+00	2025-05-21 05:15:20+00	2025-05-25 07:15:20+00	9.50	23.10	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
1324	366	delivered	2025-05-18 21:23:11+00	2025-05-20 06:15:11+00	2025-05-22 07:15:11+00	9.50	70.30	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	\N
1325	525	delivered	2025-05-19 18:34:19+00	2025-05-22 06:38:19+00	2025-05-24 19:38:19+00	0.00	127.50	{"city": "Galway", "name": "Maeve Ashdown", "country": "IE"}	\N
1326	382	cancelled	2025-05-19 21:29:25+00	\N	\N	4.90	83.30	{"city": "Freiburg", "name": "Lennart Sommerfeld", "country": "DE"}	\N
1327	153	delivered	2025-05-20 17:13:06+00	2025-05-22 13:28:06+00	2025-05-26 12:28:06+00	9.50	51.60	{"city": "函館市", "name": "雨宮 さくら", "country": "JP"}	\N
1328	391	delivered	2025-05-20 17:19:34+00	2025-05-22 06:59:34+00	2025-05-26 01:59:34+00	9.50	53.50	{"city": "Gijón", "name": "Martín Montealegre", "country": "ES"}	\N
1329	324	delivered	2025-05-21 16:10:35+00	2025-05-23 02:38:35+00	2025-05-24 17:38:35+00	9.50	74.90	{"city": "Umeå", "name": "Linnéa Nygård", "country": "SE"}	\N
1330	439	delivered	2025-05-21 23:03:01+00	2025-05-23 19:06:01+00	2025-05-26 18:06:01+00	0.00	251.60	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
1331	346	delivered	2025-05-22 23:02:12+00	2025-05-24 21:09:12+00	2025-05-28 05:09:12+00	0.00	118.60	{"city": "Galway", "name": "Bronwyn Okafor", "country": "IE"}	\N
1332	86	delivered	2025-05-23 15:43:45+00	2025-05-24 02:15:45+00	2025-05-25 12:15:45+00	9.50	77.70	{"city": "Graz", "name": "Matthias Grünwald", "country": "AT"}	\N
1333	303	delivered	2025-05-23 20:51:45+00	2025-05-24 20:24:45+00	2025-05-29 18:24:45+00	9.50	53.50	{"city": "Nelson", "name": "Harriet O'Dowd", "country": "NZ"}	\N
1334	126	delivered	2025-05-23 23:15:01+00	2025-05-24 18:51:01+00	2025-05-26 05:51:01+00	9.50	18.70	{"city": "Umeå", "name": "Åsa Nygård", "country": "SE"}	\N
1335	204	delivered	2025-05-24 20:03:58+00	2025-05-26 04:18:58+00	2025-05-29 06:18:58+00	9.50	51.05	{"city": "Winterthur", "name": "Friederike Brömmelkamp", "country": "CH"}	\N
1336	42	delivered	2025-05-24 21:41:36+00	2025-05-26 14:55:36+00	2025-05-31 17:55:36+00	9.50	16.40	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	Bitte nicht vor 10 Uhr liefern.
1337	105	delivered	2025-05-24 23:55:11+00	2025-05-27 03:38:11+00	2025-05-30 22:38:11+00	9.50	18.43	{"city": "函館市", "name": "小野寺 直人", "country": "JP"}	\N
1338	139	delivered	2025-05-26 10:08:01+00	2025-05-28 14:14:01+00	2025-06-01 08:14:01+00	9.50	44.00	{"city": "전주시", "name": "한은채", "country": "KR"}	\N
1339	313	delivered	2025-05-26 11:59:43+00	2025-05-28 20:53:43+00	2025-05-29 22:53:43+00	9.50	26.30	{"city": "Mendoza", "name": "Ramiro Etxebarria", "country": "AR"}	\N
1340	131	delivered	2025-05-27 03:50:11+00	2025-05-28 12:05:11+00	2025-06-02 15:05:11+00	9.50	60.75	{"city": "Colmar", "name": "Noémie Châtelard", "country": "FR"}	\N
1341	67	delivered	2025-05-27 17:07:50+00	2025-05-28 20:20:50+00	2025-06-01 05:20:50+00	9.50	37.10	{"city": "Ålesund", "name": "Linnéa Hedlund", "country": "NO"}	\N
1342	14	delivered	2025-05-27 19:09:17+00	2025-05-30 07:12:17+00	2025-06-03 09:12:17+00	0.00	389.50	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
1343	372	delivered	2025-05-28 21:13:55+00	2025-05-29 12:17:55+00	2025-06-03 17:17:55+00	9.50	21.40	{"city": "Полтава", "name": "Остап Яворів", "country": "UA"}	\N
1344	126	delivered	2025-05-29 19:22:16+00	2025-06-01 02:50:16+00	2025-06-03 11:50:16+00	9.50	67.50	{"city": "Umeå", "name": "Åsa Nygård", "country": "SE"}	\N
1345	10	delivered	2025-05-29 20:17:08+00	2025-05-31 10:10:08+00	2025-06-05 04:10:08+00	9.50	52.70	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
1346	309	returned	2025-05-30 11:19:28+00	2025-06-01 23:01:28+00	2025-06-03 15:01:28+00	9.50	35.60	{"city": "صيدا", "name": "هالة الزيتوني", "country": "LB"}	\N
1347	1	delivered	2025-05-30 13:40:39+00	2025-05-31 22:55:39+00	2025-06-04 09:55:39+00	9.50	37.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1348	2	delivered	2025-06-01 14:24:13+00	2025-06-03 16:13:13+00	2025-06-07 08:13:13+00	0.00	128.80	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1349	306	returned	2025-06-01 22:24:36+00	2025-06-03 11:35:36+00	2025-06-07 17:35:36+00	9.50	68.00	{"city": "Portland", "name": "Maud Penhallow", "country": "US"}	\N
1350	182	delivered	2025-06-02 14:22:27+00	2025-06-03 14:28:27+00	2025-06-04 15:28:27+00	9.50	48.50	{"city": "函館市", "name": "川辺 大輔", "country": "JP"}	\N
1351	263	delivered	2025-06-02 18:56:38+00	2025-06-05 05:21:38+00	2025-06-06 07:21:38+00	9.50	87.10	{"city": "Duluth", "name": "Wilfred Birtwhistle", "country": "US"}	\N
1352	6	delivered	2025-06-02 22:31:51+00	2025-06-05 02:45:51+00	2025-06-07 22:45:51+00	9.50	62.30	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1353	9	delivered	2025-06-02 22:50:13+00	2025-06-04 05:46:13+00	2025-06-05 17:46:13+00	0.00	396.50	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	Happy birthday, Tess! 🎂
1354	284	delivered	2025-06-02 22:57:33+00	2025-06-04 23:11:33+00	2025-06-05 23:11:33+00	0.00	284.70	{"city": "Łódź", "name": "Małgorzata Dąbrowa", "country": "PL"}	\N
1355	463	delivered	2025-06-03 18:17:52+00	2025-06-06 02:31:52+00	2025-06-09 23:31:52+00	9.50	18.00	{"city": "Namur", "name": "Théo Beaumarché", "country": "BE"}	\N
1356	29	delivered	2025-06-04 12:01:31+00	2025-06-06 06:06:31+00	2025-06-09 17:06:31+00	0.00	128.00	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
1357	218	delivered	2025-06-04 14:15:26+00	2025-06-05 04:58:26+00	2025-06-07 03:58:26+00	0.00	403.50	{"city": "Львів", "name": "Тарас Яворів", "country": "UA"}	\N
1358	126	delivered	2025-06-06 17:15:23+00	2025-06-07 19:52:23+00	2025-06-09 10:52:23+00	9.50	67.50	{"city": "Umeå", "name": "Åsa Nygård", "country": "SE"}	\N
1359	380	delivered	2025-06-06 17:35:01+00	2025-06-08 22:37:01+00	2025-06-12 09:37:01+00	0.00	84.20	{"city": "Colmar", "name": "Gaspard Delacour", "country": "FR"}	\N
1360	441	cancelled	2025-06-06 19:43:47+00	\N	\N	0.00	243.20	{"city": "Marburg", "name": "Friederike Kröger", "country": "DE"}	\N
1361	349	delivered	2025-06-06 23:28:47+00	2025-06-09 01:25:47+00	2025-06-14 11:25:47+00	0.00	149.50	{"city": "Umeå", "name": "Bjørg Østergaard", "country": "SE"}	\N
1362	264	delivered	2025-06-07 11:15:33+00	2025-06-09 12:05:33+00	2025-06-11 09:05:33+00	9.50	18.70	{"city": "देहरादून", "name": "विक्रम जोशी", "country": "IN"}	\N
1363	5	delivered	2025-06-07 14:30:41+00	2025-06-08 02:15:41+00	2025-06-10 11:15:41+00	9.50	30.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	It is a gift — no invoice in the parcel, please.
1364	211	delivered	2025-06-07 20:23:22+00	2025-06-09 18:31:22+00	2025-06-13 09:31:22+00	9.50	76.70	{"city": "Valdivia", "name": "Martín Etxebarria", "country": "CL"}	\N
1365	145	returned	2025-06-08 11:41:45+00	2025-06-09 20:33:45+00	2025-06-14 15:33:45+00	0.00	124.60	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
1366	40	delivered	2025-06-08 13:49:55+00	2025-06-10 19:47:55+00	2025-06-14 04:47:55+00	0.00	125.70	{"city": "Ιωάννινα", "name": "Άννα Θαλασσινού", "country": "GR"}	\N
1367	293	cancelled	2025-06-08 18:23:10+00	\N	\N	0.00	222.50	{"city": "देहरादून", "name": "काव्या जोशी", "country": "IN"}	\N
1368	4	delivered	2025-06-08 19:17:56+00	2025-06-09 13:08:56+00	2025-06-14 11:08:56+00	0.00	115.50	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1369	283	delivered	2025-06-08 19:51:53+00	2025-06-10 09:34:53+00	2025-06-15 10:34:53+00	9.50	38.50	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
1370	501	delivered	2025-06-09 11:01:38+00	2025-06-10 08:35:38+00	2025-06-14 17:35:38+00	9.50	54.60	{"city": "Swansea", "name": "Alfie Quill", "country": "GB"}	\N
1371	270	delivered	2025-06-09 17:13:42+00	2025-06-10 15:35:42+00	2025-06-15 05:35:42+00	0.00	146.60	{"city": "صيدا", "name": "كريم الحداد", "country": "LB"}	\N
1372	255	delivered	2025-06-10 14:08:27+00	2025-06-11 11:29:27+00	2025-06-14 05:29:27+00	9.50	78.50	{"city": "Galway", "name": "Maud Ashdown", "country": "IE"}	\N
1373	568	delivered	2025-06-10 14:11:26+00	2025-06-11 02:00:26+00	2025-06-14 04:00:26+00	9.50	62.10	{"city": "Nelson", "name": "Maud Birtwhistle", "country": "NZ"}	\N
1374	489	delivered	2025-06-11 12:39:22+00	2025-06-11 21:58:22+00	2025-06-15 18:58:22+00	9.50	45.10	{"city": "Eskişehir", "name": "Şebnem Karataş", "country": "TR"}	\N
1375	251	delivered	2025-06-11 13:39:50+00	2025-06-13 12:37:50+00	2025-06-15 00:37:50+00	9.50	38.50	{"city": "강릉시", "name": "선우도현", "country": "KR"}	\N
1376	44	delivered	2025-06-12 12:04:06+00	2025-06-14 07:52:06+00	2025-06-15 05:52:06+00	9.50	83.00	{"city": "金沢市", "name": "藤宮 千尋", "country": "JP"}	\N
1377	227	cancelled	2025-06-12 16:34:52+00	\N	\N	0.00	384.30	{"city": "Oaxaca", "name": "Ramiro Montealegre", "country": "MX"}	\N
1378	217	delivered	2025-06-12 19:35:32+00	2025-06-14 13:40:32+00	2025-06-19 10:40:32+00	9.50	29.30	{"city": "Halifax", "name": "Tess Fairweather", "country": "CA"}	\N
1379	146	delivered	2025-06-13 14:14:32+00	2025-06-16 03:10:32+00	2025-06-19 17:10:32+00	0.00	114.30	{"city": "عمّان", "name": "سلمى المرّاكشي", "country": "JO"}	\N
1380	471	delivered	2025-06-13 15:31:32+00	2025-06-14 06:55:32+00	2025-06-18 08:55:32+00	9.50	31.50	{"city": "강릉시", "name": "한지호", "country": "KR"}	\N
1381	541	delivered	2025-06-14 11:56:42+00	2025-06-15 12:31:42+00	2025-06-18 15:31:42+00	4.90	56.30	{"city": "Lübeck", "name": "Friederike Sommerfeld", "country": "DE"}	\N
1382	40	delivered	2025-06-16 19:00:26+00	2025-06-18 01:13:26+00	2025-06-20 10:13:26+00	9.50	72.50	{"city": "Ιωάννινα", "name": "Άννα Θαλασσινού", "country": "GR"}	\N
1383	6	cancelled	2025-06-16 20:45:57+00	\N	\N	0.00	141.60	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1384	336	delivered	2025-06-17 17:27:09+00	2025-06-19 20:30:09+00	2025-06-24 00:30:09+00	9.50	64.10	{"city": "عمّان", "name": "إدريس الحداد", "country": "JO"}	\N
1385	124	cancelled	2025-06-17 18:20:51+00	\N	\N	9.50	18.20	{"city": "Colmar", "name": "Margaux Delacour", "country": "FR"}	\N
1386	2	delivered	2025-06-18 12:36:01+00	2025-06-19 02:35:01+00	2025-06-22 21:35:01+00	0.00	86.10	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1387	431	delivered	2025-06-18 16:49:07+00	2025-06-20 20:40:07+00	2025-06-22 10:40:07+00	9.50	27.35	{"city": "京都市", "name": "藤宮 陽翔", "country": "JP"}	\N
1388	545	delivered	2025-06-19 14:02:13+00	2025-06-21 03:00:13+00	2025-06-25 20:00:13+00	9.50	18.20	{"city": "Eskişehir", "name": "Ümit Yıldırımoğlu", "country": "TR"}	\N
1389	14	delivered	2025-06-19 15:23:38+00	2025-06-22 03:36:38+00	2025-06-26 20:36:38+00	9.50	76.10	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
1390	46	delivered	2025-06-20 11:55:58+00	2025-06-21 05:10:58+00	2025-06-24 18:10:58+00	9.50	35.90	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
1391	245	delivered	2025-06-20 12:55:43+00	2025-06-22 23:00:43+00	2025-06-25 09:00:43+00	0.00	274.20	{"city": "Görlitz", "name": "Ulrike Grünwald", "country": "DE"}	\N
1392	69	cancelled	2025-06-20 14:46:56+00	\N	\N	9.50	83.00	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
1393	136	delivered	2025-06-20 16:11:09+00	2025-06-21 09:34:09+00	2025-06-22 07:34:09+00	0.00	364.80	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
1394	55	delivered	2025-06-21 15:23:33+00	2025-06-22 06:59:33+00	2025-06-26 10:59:33+00	9.50	18.00	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
1395	8	delivered	2025-06-21 16:09:44+00	2025-06-23 18:02:44+00	2025-06-28 06:02:44+00	9.50	31.10	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
1396	257	delivered	2025-06-21 19:29:38+00	2025-06-23 16:20:38+00	2025-06-28 09:20:38+00	9.50	62.00	{"city": "Sheffield", "name": "Alfie Penhallow", "country": "GB"}	\N
1397	21	delivered	2025-06-21 23:58:01+00	2025-06-23 15:50:01+00	2025-06-28 23:50:01+00	0.00	192.20	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1398	81	delivered	2025-06-22 14:39:01+00	2025-06-23 00:24:01+00	2025-06-26 21:24:01+00	9.50	74.30	{"city": "Ålesund", "name": "Torbjörn Nygård", "country": "NO"}	\N
1399	439	delivered	2025-06-22 22:03:56+00	2025-06-25 11:01:56+00	2025-06-30 00:01:56+00	0.00	97.00	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
1400	152	delivered	2025-06-23 17:14:05+00	2025-06-25 20:53:05+00	2025-06-30 19:53:05+00	9.50	37.20	{"city": "Graz", "name": "Till Nußbaum", "country": "AT"}	\N
1401	21	delivered	2025-06-23 23:11:14+00	2025-06-25 15:44:14+00	2025-06-28 19:44:14+00	0.00	170.50	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1402	331	delivered	2025-06-24 16:34:12+00	2025-06-26 18:38:12+00	2025-06-30 21:38:12+00	0.00	163.40	{"city": "那覇市", "name": "藤宮 直人", "country": "JP"}	\N
1403	358	delivered	2025-06-25 15:33:13+00	2025-06-26 12:07:13+00	2025-06-29 05:07:13+00	0.00	135.00	{"city": "那覇市", "name": "月岡 陽翔", "country": "JP"}	\N
1404	500	delivered	2025-06-25 20:09:32+00	2025-06-27 03:21:32+00	2025-06-28 04:21:32+00	0.00	180.60	{"city": "京都市", "name": "川辺 茜", "country": "JP"}	\N
1405	554	delivered	2025-06-25 20:22:53+00	2025-06-27 05:24:53+00	2025-07-01 06:24:53+00	9.50	66.80	{"city": "Namur", "name": "Théo Montclair", "country": "BE"}	\N
1406	208	delivered	2025-06-26 12:11:27+00	2025-06-27 05:05:27+00	2025-06-29 01:05:27+00	9.50	33.30	{"city": "سوسة", "name": "سلمى القاسمي", "country": "TN"}	\N
1407	100	returned	2025-06-26 12:29:33+00	2025-06-27 09:09:33+00	2025-07-02 03:09:33+00	9.50	47.30	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
1408	186	delivered	2025-06-26 14:57:16+00	2025-06-28 09:03:16+00	2025-07-01 16:03:16+00	0.00	181.00	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
1409	167	delivered	2025-06-26 18:49:46+00	2025-06-29 05:55:46+00	2025-06-30 23:55:46+00	9.50	31.00	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
1410	69	returned	2025-06-26 19:29:41+00	2025-06-28 23:19:41+00	2025-07-02 19:19:41+00	9.50	31.50	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
1411	142	delivered	2025-06-26 20:09:59+00	2025-06-27 07:36:59+00	2025-06-29 14:36:59+00	0.00	171.20	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
1412	42	delivered	2025-06-27 15:09:22+00	2025-06-29 11:12:22+00	2025-07-02 21:12:22+00	9.50	54.30	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
1413	323	delivered	2025-06-27 17:07:08+00	2025-06-28 20:55:08+00	2025-07-04 01:55:08+00	9.50	24.00	{"city": "Vevey", "name": "Gaspard Lefèvre-Roy", "country": "CH"}	\N
1414	116	delivered	2025-06-27 23:19:11+00	2025-06-28 23:29:11+00	2025-07-01 18:29:11+00	0.00	430.00	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
1415	537	delivered	2025-06-28 14:11:26+00	2025-06-30 03:23:26+00	2025-07-04 16:23:26+00	9.50	73.90	{"city": "Norwich", "name": "Rory Birtwhistle", "country": "GB"}	\N
1416	351	delivered	2025-06-28 19:29:38+00	2025-07-01 04:03:38+00	2025-07-03 13:03:38+00	9.50	14.60	{"city": "İzmir", "name": "Ümit Karataş", "country": "TR"}	\N
1417	36	delivered	2025-06-29 18:45:41+00	2025-06-30 16:02:41+00	2025-07-02 08:02:41+00	0.00	81.30	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
1418	30	delivered	2025-06-29 22:59:01+00	2025-07-01 05:51:01+00	2025-07-02 22:51:01+00	0.00	95.33	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
1419	78	delivered	2025-07-01 23:55:56+00	2025-07-04 00:29:56+00	2025-07-05 22:29:56+00	0.00	129.60	{"city": "Полтава", "name": "Соломія Яворів", "country": "UA"}	\N
1420	45	delivered	2025-07-02 17:14:26+00	2025-07-03 04:19:26+00	2025-07-07 19:19:26+00	9.50	24.00	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
1421	453	delivered	2025-07-04 16:35:38+00	2025-07-06 17:12:38+00	2025-07-11 13:12:38+00	0.00	122.00	{"city": "松山市", "name": "橘 千尋", "country": "JP"}	\N
1422	46	delivered	2025-07-05 09:48:16+00	2025-07-07 09:35:16+00	2025-07-08 11:35:16+00	9.50	31.10	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
1423	304	delivered	2025-07-05 13:32:33+00	2025-07-06 04:41:33+00	2025-07-08 22:41:33+00	9.50	81.80	{"city": "Λάρνακα", "name": "Χλόη Μαυρομάτη", "country": "CY"}	ギフト包装をお願いします。
1424	524	delivered	2025-07-06 15:23:32+00	2025-07-08 10:54:32+00	2025-07-10 21:54:32+00	4.90	33.90	{"city": "Görlitz", "name": "Jörg Lindqvist", "country": "DE"}	\N
1425	76	returned	2025-07-07 12:07:14+00	2025-07-10 00:07:14+00	2025-07-13 11:07:14+00	9.50	43.54	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
1426	518	cancelled	2025-07-07 14:45:45+00	\N	\N	9.50	18.20	{"city": "Portland", "name": "Tess O'Dowd", "country": "US"}	\N
1427	526	delivered	2025-07-07 17:25:33+00	2025-07-09 18:56:33+00	2025-07-14 01:56:33+00	9.50	42.00	{"city": "金沢市", "name": "白石 大輔", "country": "JP"}	\N
1428	294	cancelled	2025-07-08 11:12:25+00	\N	\N	9.50	63.05	{"city": "عمّان", "name": "ليلى القاسمي", "country": "JO"}	ギフト包装をお願いします。
1429	82	delivered	2025-07-09 23:41:28+00	2025-07-11 19:22:28+00	2025-07-14 04:22:28+00	0.00	124.70	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
1430	136	delivered	2025-07-10 12:15:00+00	2025-07-11 10:44:00+00	2025-07-15 16:44:00+00	9.50	31.50	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
1431	551	delivered	2025-07-11 12:06:51+00	2025-07-12 22:24:51+00	2025-07-14 07:24:51+00	9.50	31.30	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
1432	208	delivered	2025-07-12 16:37:13+00	2025-07-13 02:43:13+00	2025-07-17 18:43:13+00	0.00	94.10	{"city": "سوسة", "name": "سلمى القاسمي", "country": "TN"}	\N
1433	289	delivered	2025-07-12 23:06:05+00	2025-07-13 17:06:05+00	2025-07-17 05:06:05+00	0.00	83.90	{"city": "Portland", "name": "Maud Marlowe", "country": "US"}	\N
1434	24	delivered	2025-07-13 10:18:32+00	2025-07-13 22:55:32+00	2025-07-17 10:55:32+00	9.50	62.20	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
1435	5	delivered	2025-07-13 14:54:19+00	2025-07-14 21:08:19+00	2025-07-19 03:08:19+00	0.00	106.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1436	43	cancelled	2025-07-14 17:22:53+00	\N	\N	0.00	103.50	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
1437	18	delivered	2025-07-16 15:56:05+00	2025-07-17 04:51:05+00	2025-07-20 01:51:05+00	9.50	19.30	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
1438	386	delivered	2025-07-16 23:06:59+00	2025-07-18 17:40:59+00	2025-07-24 02:40:59+00	9.50	18.20	{"city": "Swansea", "name": "Tess Thistlewood", "country": "GB"}	\N
1439	27	delivered	2025-07-17 08:30:42+00	2025-07-18 10:44:42+00	2025-07-21 01:44:42+00	9.50	20.40	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
1440	107	delivered	2025-07-17 13:10:35+00	2025-07-18 12:18:35+00	2025-07-23 12:18:35+00	9.50	57.60	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	If the blue one is sold out, the grey one is fine too.
1441	544	delivered	2025-07-17 22:09:54+00	2025-07-19 07:24:54+00	2025-07-24 04:24:54+00	0.00	114.13	{"city": "松山市", "name": "白石 千尋", "country": "JP"}	Ring twice, the dog is deaf.
1442	13	delivered	2025-07-18 12:37:49+00	2025-07-19 20:41:49+00	2025-07-21 18:41:49+00	9.50	21.90	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1443	53	delivered	2025-07-18 15:15:08+00	2025-07-20 21:27:08+00	2025-07-23 04:27:08+00	0.00	84.20	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
1444	10	cancelled	2025-07-18 22:46:23+00	\N	\N	9.50	27.00	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
1445	297	delivered	2025-07-20 18:41:32+00	2025-07-23 06:38:32+00	2025-07-25 07:38:32+00	0.00	97.00	{"city": "Gijón", "name": "Begoña Quiroga", "country": "ES"}	\N
1446	1	delivered	2025-07-21 16:15:06+00	2025-07-24 01:21:06+00	2025-07-28 21:21:06+00	0.00	88.70	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	Happy birthday, Tess! 🎂
1447	341	delivered	2025-07-22 21:11:47+00	2025-07-23 13:02:47+00	2025-07-27 20:02:47+00	9.50	49.00	{"city": "Galway", "name": "Tess Birtwhistle", "country": "IE"}	\N
1448	328	delivered	2025-07-23 11:02:47+00	2025-07-25 22:21:47+00	2025-07-29 23:21:47+00	9.50	67.50	{"city": "الرباط", "name": "طارق القاسمي", "country": "MA"}	\N
1449	212	delivered	2025-07-24 11:58:18+00	2025-07-26 21:12:18+00	2025-07-31 10:12:18+00	9.50	31.50	{"city": "金沢市", "name": "白石 千尋", "country": "JP"}	\N
1450	232	delivered	2025-07-24 13:31:59+00	2025-07-27 00:42:59+00	2025-07-30 08:42:59+00	9.50	53.50	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
1451	280	delivered	2025-07-25 23:36:11+00	2025-07-27 12:46:11+00	2025-07-29 22:46:11+00	9.50	59.20	{"city": "عمّان", "name": "هالة بن عاشور", "country": "JO"}	\N
1452	60	delivered	2025-07-26 19:10:42+00	2025-07-27 06:01:42+00	2025-07-30 22:01:42+00	0.00	128.00	{"city": "Namur", "name": "Gaspard Vauquelin", "country": "BE"}	\N
1453	95	delivered	2025-07-26 23:59:51+00	2025-07-29 00:16:51+00	2025-08-02 21:16:51+00	9.50	64.20	{"city": "देहरादून", "name": "अनन्या जोशी", "country": "IN"}	\N
1454	548	delivered	2025-07-27 11:49:20+00	2025-07-28 10:14:20+00	2025-07-29 16:14:20+00	9.50	32.05	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	\N
1455	115	cancelled	2025-07-27 13:41:54+00	\N	\N	9.50	62.63	{"city": "Braga", "name": "Álvaro Magalhães", "country": "PT"}	\N
1456	19	delivered	2025-07-28 14:29:20+00	2025-07-30 06:51:20+00	2025-08-01 07:51:20+00	9.50	61.50	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
1457	458	delivered	2025-07-29 14:54:18+00	2025-07-31 13:21:18+00	2025-08-03 17:21:18+00	0.00	123.71	{"city": "Mendoza", "name": "Ximena Quiroga", "country": "AR"}	\N
1458	231	delivered	2025-07-29 23:36:00+00	2025-07-30 17:03:00+00	2025-08-03 04:03:00+00	9.50	24.00	{"city": "Sheffield", "name": "Jonah Ashdown", "country": "GB"}	\N
1459	31	delivered	2025-07-30 12:14:03+00	2025-08-01 22:16:03+00	2025-08-05 09:16:03+00	0.00	174.00	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
1460	357	delivered	2025-07-30 13:29:01+00	2025-07-31 18:46:01+00	2025-08-05 21:46:01+00	9.50	49.70	{"city": "صيدا", "name": "سلمى نجّار", "country": "LB"}	\N
1461	57	delivered	2025-07-30 15:18:15+00	2025-07-31 21:06:15+00	2025-08-01 22:06:15+00	0.00	241.40	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
1462	256	delivered	2025-07-31 16:49:04+00	2025-08-01 10:07:04+00	2025-08-03 08:07:04+00	9.50	61.74	{"city": "Annecy", "name": "Élodie Vauquelin", "country": "FR"}	\N
1463	138	delivered	2025-08-01 13:31:08+00	2025-08-03 20:37:08+00	2025-08-07 15:37:08+00	9.50	59.00	{"city": "전주시", "name": "선우도현", "country": "KR"}	\N
1464	68	delivered	2025-08-01 15:33:18+00	2025-08-02 09:38:18+00	2025-08-04 15:38:18+00	0.00	126.40	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
1465	552	delivered	2025-08-01 15:54:35+00	2025-08-02 21:59:35+00	2025-08-04 22:59:35+00	9.50	45.40	{"city": "الإسكندرية", "name": "ليلى بن عاشور", "country": "EG"}	\N
1466	4	delivered	2025-08-01 16:22:42+00	2025-08-03 19:17:42+00	2025-08-07 12:17:42+00	0.00	143.70	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1467	512	delivered	2025-08-01 20:31:59+00	2025-08-03 06:18:59+00	2025-08-04 07:18:59+00	9.50	50.65	{"city": "松山市", "name": "雨宮 千尋", "country": "JP"}	\N
1468	190	delivered	2025-08-02 08:44:00+00	2025-08-03 04:04:00+00	2025-08-07 01:04:00+00	9.50	70.60	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	\N
1469	544	delivered	2025-08-02 15:45:24+00	2025-08-04 03:18:24+00	2025-08-07 00:18:24+00	0.00	157.60	{"city": "松山市", "name": "白石 千尋", "country": "JP"}	\N
1470	261	delivered	2025-08-03 10:52:36+00	2025-08-04 18:42:36+00	2025-08-09 18:42:36+00	0.00	411.70	{"city": "Lund", "name": "Ingrid Nygård", "country": "SE"}	\N
1471	63	delivered	2025-08-03 12:34:46+00	2025-08-05 22:14:46+00	2025-08-09 13:14:46+00	9.50	84.20	{"city": "Norwich", "name": "Rowan Thistlewood", "country": "GB"}	\N
1472	319	delivered	2025-08-03 13:18:52+00	2025-08-04 19:14:52+00	2025-08-06 06:14:52+00	9.50	85.65	{"city": "Zakopane", "name": "Łukasz Dąbrowa", "country": "PL"}	\N
1473	86	delivered	2025-08-03 17:27:57+00	2025-08-04 13:41:57+00	2025-08-09 02:41:57+00	9.50	78.50	{"city": "Graz", "name": "Matthias Grünwald", "country": "AT"}	\N
1474	150	delivered	2025-08-03 20:22:46+00	2025-08-05 22:44:46+00	2025-08-11 06:44:46+00	9.50	18.20	{"city": "Graz", "name": "Jörg Lindqvist", "country": "AT"}	\N
1475	7	delivered	2025-08-03 23:53:30+00	2025-08-05 03:06:30+00	2025-08-09 18:06:30+00	9.50	67.50	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
1476	21	delivered	2025-08-04 12:21:21+00	2025-08-06 04:33:21+00	2025-08-10 10:33:21+00	9.50	33.30	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1477	222	delivered	2025-08-04 12:55:36+00	2025-08-05 03:58:36+00	2025-08-08 17:58:36+00	9.50	83.10	{"city": "Braga", "name": "Álvaro Brandão", "country": "PT"}	\N
1478	419	delivered	2025-08-04 14:00:54+00	2025-08-06 15:18:54+00	2025-08-09 14:18:54+00	9.50	33.50	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
1479	598	delivered	2025-08-04 15:03:09+00	2025-08-05 09:58:09+00	2025-08-10 07:58:09+00	0.00	100.20	{"city": "통영시", "name": "남궁도현", "country": "KR"}	\N
1480	487	delivered	2025-08-04 16:33:47+00	2025-08-06 06:52:47+00	2025-08-09 05:52:47+00	9.50	31.50	{"city": "金沢市", "name": "雨宮 樹", "country": "JP"}	\N
1481	108	delivered	2025-08-04 18:36:36+00	2025-08-06 15:47:36+00	2025-08-08 22:47:36+00	0.00	1104.00	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
1482	273	delivered	2025-08-04 22:53:05+00	2025-08-05 17:38:05+00	2025-08-10 06:38:05+00	9.50	35.80	{"city": "Namur", "name": "Aurélien Châtelard", "country": "BE"}	\N
1483	466	delivered	2025-08-05 13:48:08+00	2025-08-07 04:27:08+00	2025-08-11 22:27:08+00	9.50	43.85	{"city": "Алматы", "name": "Варвара Мороз", "country": "KZ"}	\N
1484	11	delivered	2025-08-07 15:59:38+00	2025-08-08 06:44:38+00	2025-08-10 21:44:38+00	9.50	73.90	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
1485	514	delivered	2025-08-07 17:00:04+00	2025-08-10 03:38:04+00	2025-08-15 01:38:04+00	9.50	20.00	{"city": "통영시", "name": "류지호", "country": "KR"}	\N
1486	147	delivered	2025-08-07 19:24:56+00	2025-08-10 03:31:56+00	2025-08-12 16:31:56+00	0.00	192.60	{"city": "Namur", "name": "Élodie Vauquelin", "country": "BE"}	\N
1487	294	delivered	2025-08-08 18:00:07+00	2025-08-11 05:14:07+00	2025-08-13 06:14:07+00	9.50	76.20	{"city": "عمّان", "name": "ليلى القاسمي", "country": "JO"}	\N
1488	29	delivered	2025-08-08 23:11:19+00	2025-08-11 11:11:19+00	2025-08-13 00:11:19+00	9.50	76.10	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	It is a gift — no invoice in the parcel, please.
1489	580	delivered	2025-08-09 10:20:11+00	2025-08-10 10:57:11+00	2025-08-11 19:57:11+00	0.00	138.70	{"city": "Eskişehir", "name": "Çağla Çiçek", "country": "TR"}	\N
1490	196	delivered	2025-08-09 20:03:13+00	2025-08-11 01:14:13+00	2025-08-13 04:14:13+00	9.50	61.40	{"city": "Gdynia", "name": "Żaneta Źrebiec", "country": "PL"}	\N
1491	506	returned	2025-08-10 16:14:51+00	2025-08-13 04:12:51+00	2025-08-17 21:12:51+00	9.50	37.10	{"city": "Norwich", "name": "Rory Fairweather", "country": "GB"}	\N
1492	556	delivered	2025-08-11 06:57:08+00	2025-08-12 17:46:08+00	2025-08-15 06:46:08+00	0.00	104.95	{"city": "Graz", "name": "Svenja Sommerfeld", "country": "AT"}	يرجى الاتصال قبل التوصيل
1493	245	delivered	2025-08-11 11:47:29+00	2025-08-13 00:58:29+00	2025-08-15 00:58:29+00	4.90	17.50	{"city": "Görlitz", "name": "Ulrike Grünwald", "country": "DE"}	\N
1494	129	delivered	2025-08-11 17:40:28+00	2025-08-12 19:23:28+00	2025-08-15 22:23:28+00	9.50	18.20	{"city": "Cádiz", "name": "Itziar Olivares", "country": "ES"}	\N
1495	69	delivered	2025-08-11 18:09:46+00	2025-08-12 13:15:46+00	2025-08-15 13:15:46+00	9.50	54.50	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
1496	120	delivered	2025-08-11 22:50:12+00	2025-08-13 13:32:12+00	2025-08-17 23:32:12+00	9.50	84.70	{"city": "函館市", "name": "雨宮 蓮", "country": "JP"}	\N
1497	108	delivered	2025-08-12 10:27:56+00	2025-08-14 17:20:56+00	2025-08-16 08:20:56+00	9.50	82.50	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
1498	5	delivered	2025-08-12 10:37:21+00	2025-08-13 16:12:21+00	2025-08-19 01:12:21+00	0.00	82.80	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	Ring twice, the dog is deaf.
1499	142	delivered	2025-08-12 15:11:38+00	2025-08-13 19:50:38+00	2025-08-19 04:50:38+00	0.00	97.50	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
1500	333	delivered	2025-08-12 20:33:18+00	2025-08-14 02:12:18+00	2025-08-15 09:12:18+00	9.50	39.50	{"city": "Алматы", "name": "Варвара Черных", "country": "KZ"}	\N
1501	126	delivered	2025-08-13 14:38:30+00	2025-08-14 02:13:30+00	2025-08-16 20:13:30+00	0.00	213.50	{"city": "Umeå", "name": "Åsa Nygård", "country": "SE"}	\N
1502	548	delivered	2025-08-16 18:57:34+00	2025-08-18 06:37:34+00	2025-08-23 15:37:34+00	0.00	235.50	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	\N
1503	205	delivered	2025-08-16 21:35:27+00	2025-08-18 21:28:27+00	2025-08-20 18:28:27+00	9.50	31.10	{"city": "Sheffield", "name": "Imogen Harkness", "country": "GB"}	\N
1504	446	delivered	2025-08-17 13:37:29+00	2025-08-19 09:45:29+00	2025-08-20 07:45:29+00	0.00	145.00	{"city": "Winterthur", "name": "Ulrike Weißhaupt", "country": "CH"}	\N
1505	1	delivered	2025-08-18 13:43:38+00	2025-08-20 19:46:38+00	2025-08-23 08:46:38+00	9.50	47.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1506	82	delivered	2025-08-18 14:01:13+00	2025-08-19 21:35:13+00	2025-08-23 10:35:13+00	9.50	55.50	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
1507	2	delivered	2025-08-19 13:58:36+00	2025-08-20 05:13:36+00	2025-08-23 04:13:36+00	9.50	60.50	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1508	92	delivered	2025-08-20 09:10:01+00	2025-08-22 00:51:01+00	2025-08-24 04:51:01+00	4.90	49.80	{"city": "Marburg", "name": "Jörg Sommerfeld", "country": "DE"}	\N
1509	5	delivered	2025-08-20 15:35:01+00	2025-08-22 18:10:01+00	2025-08-26 02:10:01+00	0.00	151.52	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1510	378	delivered	2025-08-20 15:37:18+00	2025-08-21 07:12:18+00	2025-08-24 01:12:18+00	0.00	96.30	{"city": "Lund", "name": "Göran Sjögren", "country": "SE"}	\N
1511	532	delivered	2025-08-20 16:38:19+00	2025-08-23 04:39:19+00	2025-08-26 12:39:19+00	9.50	67.50	{"city": "देहरादून", "name": "काव्या नायर", "country": "IN"}	\N
1512	485	delivered	2025-08-20 17:53:39+00	2025-08-21 22:09:39+00	2025-08-23 14:09:39+00	9.50	30.10	{"city": "松山市", "name": "川辺 直人", "country": "JP"}	\N
1513	17	delivered	2025-08-20 20:25:53+00	2025-08-22 02:53:53+00	2025-08-24 08:53:53+00	0.00	84.20	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
1514	463	delivered	2025-08-21 13:32:42+00	2025-08-23 22:56:42+00	2025-08-28 12:56:42+00	9.50	71.50	{"city": "Namur", "name": "Théo Beaumarché", "country": "BE"}	\N
1515	207	delivered	2025-08-21 14:50:29+00	2025-08-24 00:27:29+00	2025-08-26 23:27:29+00	0.00	298.40	{"city": "Mendoza", "name": "Begoña Quiroga", "country": "AR"}	\N
1516	468	delivered	2025-08-23 12:44:33+00	2025-08-24 02:15:33+00	2025-08-27 13:15:33+00	4.90	59.00	{"city": "Görlitz", "name": "Matthias Brömmelkamp", "country": "DE"}	\N
1517	558	delivered	2025-08-23 16:40:42+00	2025-08-26 00:41:42+00	2025-08-31 01:41:42+00	0.00	98.83	{"city": "Trabzon", "name": "Ümit Gökçe", "country": "TR"}	\N
1518	14	delivered	2025-08-23 23:37:50+00	2025-08-25 13:09:50+00	2025-08-27 10:09:50+00	0.00	264.90	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
1519	3	cancelled	2025-08-24 10:49:51+00	\N	\N	0.00	159.10	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
1520	507	delivered	2025-08-24 17:47:30+00	2025-08-26 14:14:30+00	2025-08-31 01:14:30+00	9.50	21.40	{"city": "Батуми", "name": "Аглая Снегирь", "country": "GE"}	\N
1521	199	delivered	2025-08-25 12:33:00+00	2025-08-26 03:42:00+00	2025-08-30 11:42:00+00	9.50	46.00	{"city": "Ærøskøbing", "name": "Linnéa Sjögren", "country": "DK"}	\N
1522	228	delivered	2025-08-25 19:50:34+00	2025-08-28 07:41:34+00	2025-08-30 14:41:34+00	9.50	37.50	{"city": "Duluth", "name": "Tess Birtwhistle", "country": "US"}	\N
1523	128	delivered	2025-08-26 12:13:22+00	2025-08-28 07:55:22+00	2025-08-30 05:55:22+00	9.50	24.00	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
1524	235	delivered	2025-08-26 13:30:56+00	2025-08-27 10:33:56+00	2025-08-30 20:33:56+00	0.00	244.50	{"city": "Colmar", "name": "Solène Beaumarché", "country": "FR"}	Please leave with the neighbour at no. 12.
1525	402	delivered	2025-08-26 17:07:44+00	2025-08-27 09:52:44+00	2025-08-30 22:52:44+00	4.90	39.40	{"city": "Freiburg", "name": "Ulrike Nußbaum", "country": "DE"}	\N
1526	78	delivered	2025-08-27 18:02:31+00	2025-08-28 13:19:31+00	2025-08-31 12:19:31+00	0.00	160.70	{"city": "Полтава", "name": "Соломія Яворів", "country": "UA"}	\N
1527	42	delivered	2025-08-30 12:07:08+00	2025-09-01 03:44:08+00	2025-09-02 16:44:08+00	9.50	81.00	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
1528	300	delivered	2025-08-31 09:46:16+00	2025-09-02 15:08:16+00	2025-09-06 21:08:16+00	9.50	61.70	{"city": "Portland", "name": "Bronwyn Birtwhistle", "country": "US"}	\N
1529	93	delivered	2025-08-31 11:42:22+00	2025-09-02 12:18:22+00	2025-09-06 16:18:22+00	0.00	258.12	{"city": "Norwich", "name": "Wilfred Larkspur", "country": "GB"}	\N
1530	83	delivered	2025-08-31 14:30:16+00	2025-09-02 03:41:16+00	2025-09-05 16:41:16+00	9.50	43.86	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
1531	164	delivered	2025-09-01 14:14:05+00	2025-09-03 21:28:05+00	2025-09-07 13:28:05+00	9.50	62.60	{"city": "Halifax", "name": "Maeve Marlowe", "country": "CA"}	\N
1532	205	delivered	2025-09-02 17:33:58+00	2025-09-04 18:06:58+00	2025-09-05 17:06:58+00	0.00	116.80	{"city": "Sheffield", "name": "Imogen Harkness", "country": "GB"}	\N
1533	122	delivered	2025-09-03 12:16:37+00	2025-09-04 12:15:37+00	2025-09-09 14:15:37+00	9.50	38.40	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
1534	139	delivered	2025-09-03 18:14:05+00	2025-09-05 10:09:05+00	2025-09-08 22:09:05+00	9.50	33.73	{"city": "전주시", "name": "한은채", "country": "KR"}	\N
1535	292	delivered	2025-09-04 08:23:48+00	2025-09-06 01:25:48+00	2025-09-11 03:25:48+00	0.00	90.20	{"city": "京都市", "name": "橘 陽翔", "country": "JP"}	\N
1536	357	delivered	2025-09-04 13:13:36+00	2025-09-06 19:17:36+00	2025-09-08 16:17:36+00	0.00	180.30	{"city": "صيدا", "name": "سلمى نجّار", "country": "LB"}	\N
1537	9	delivered	2025-09-04 14:17:01+00	2025-09-05 16:20:01+00	2025-09-09 21:20:01+00	0.00	83.21	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1538	151	delivered	2025-09-04 14:27:52+00	2025-09-05 03:52:52+00	2025-09-06 13:52:52+00	0.00	108.70	{"city": "मैसूर", "name": "काव्या त्रिपाठी", "country": "IN"}	\N
1539	438	delivered	2025-09-05 16:07:18+00	2025-09-07 01:50:18+00	2025-09-10 05:50:18+00	9.50	19.31	{"city": "मैसूर", "name": "विक्रम जोशी", "country": "IN"}	\N
1540	4	delivered	2025-09-05 16:23:36+00	2025-09-08 03:43:36+00	2025-09-12 21:43:36+00	9.50	57.40	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1541	2	delivered	2025-09-05 16:50:03+00	2025-09-06 12:56:03+00	2025-09-11 06:56:03+00	9.50	83.40	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1542	7	delivered	2025-09-06 14:17:01+00	2025-09-08 17:44:01+00	2025-09-09 15:44:01+00	0.00	225.10	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
1543	215	returned	2025-09-07 13:24:29+00	2025-09-09 22:32:29+00	2025-09-12 07:32:29+00	0.00	264.40	{"city": "函館市", "name": "雨宮 大輔", "country": "JP"}	\N
1544	5	delivered	2025-09-08 09:05:43+00	2025-09-09 03:55:43+00	2025-09-14 03:55:43+00	9.50	53.50	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1545	143	cancelled	2025-09-08 16:32:42+00	\N	\N	4.90	12.73	{"city": "Lübeck", "name": "Till Kröger", "country": "DE"}	\N
1546	290	delivered	2025-09-08 20:18:49+00	2025-09-10 04:52:49+00	2025-09-11 14:52:49+00	9.50	63.14	{"city": "صيدا", "name": "كريم بن عاشور", "country": "LB"}	\N
1547	2	delivered	2025-09-08 21:30:28+00	2025-09-10 04:28:28+00	2025-09-14 17:28:28+00	9.50	31.10	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1548	6	delivered	2025-09-09 09:24:05+00	2025-09-09 21:03:05+00	2025-09-12 18:03:05+00	9.50	20.90	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1549	145	delivered	2025-09-09 16:26:53+00	2025-09-11 05:47:53+00	2025-09-15 23:47:53+00	9.50	31.50	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
1550	621	delivered	2025-09-10 08:17:11+00	2025-09-12 18:37:11+00	2025-09-16 08:37:11+00	0.00	99.60	{"city": "Ålesund", "name": "Ingrid Nygård", "country": "NO"}	\N
1551	344	delivered	2025-09-10 10:06:08+00	2025-09-12 19:39:08+00	2025-09-14 15:39:08+00	9.50	37.10	{"city": "Vevey", "name": "Margaux Delacour", "country": "CH"}	\N
1552	168	delivered	2025-09-10 18:43:19+00	2025-09-11 08:55:19+00	2025-09-16 13:55:19+00	9.50	57.70	{"city": "سوسة", "name": "نور القاسمي", "country": "TN"}	\N
1553	40	delivered	2025-09-11 04:07:30+00	2025-09-12 22:02:30+00	2025-09-18 08:02:30+00	9.50	82.00	{"city": "Ιωάννινα", "name": "Άννα Θαλασσινού", "country": "GR"}	\N
1554	4	delivered	2025-09-11 10:06:13+00	2025-09-11 19:27:13+00	2025-09-12 21:27:13+00	9.50	38.10	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1555	46	delivered	2025-09-13 23:00:51+00	2025-09-15 23:00:51+00	2025-09-17 17:00:51+00	0.00	140.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
1556	181	delivered	2025-09-14 13:26:47+00	2025-09-16 06:21:47+00	2025-09-19 10:21:47+00	0.00	129.60	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
1557	92	delivered	2025-09-14 13:45:46+00	2025-09-17 01:47:46+00	2025-09-22 05:47:46+00	4.90	26.20	{"city": "Marburg", "name": "Jörg Sommerfeld", "country": "DE"}	\N
1558	323	cancelled	2025-09-14 15:00:05+00	\N	\N	9.50	66.90	{"city": "Vevey", "name": "Gaspard Lefèvre-Roy", "country": "CH"}	\N
1559	1	delivered	2025-09-15 13:37:06+00	2025-09-16 08:42:06+00	2025-09-20 06:42:06+00	9.50	42.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1560	624	cancelled	2025-09-15 17:29:38+00	\N	\N	0.00	99.40	{"city": "Cádiz", "name": "Joaquín Etxebarria", "country": "ES"}	\N
1561	18	delivered	2025-09-15 17:44:58+00	2025-09-17 07:15:58+00	2025-09-18 12:15:58+00	0.00	248.20	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
1562	66	delivered	2025-09-15 19:03:09+00	2025-09-16 20:00:09+00	2025-09-19 18:00:09+00	9.50	54.90	{"city": "Нови-Сад", "name": "Пётр Черных", "country": "RS"}	\N
1563	2	delivered	2025-09-16 08:06:31+00	2025-09-18 01:17:31+00	2025-09-21 14:17:31+00	0.00	191.20	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1564	16	returned	2025-09-16 17:06:40+00	2025-09-18 20:34:40+00	2025-09-21 22:34:40+00	9.50	62.10	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
1565	244	delivered	2025-09-16 18:12:03+00	2025-09-18 10:06:03+00	2025-09-19 21:06:03+00	0.00	194.10	{"city": "金沢市", "name": "白石 茜", "country": "JP"}	\N
1566	13	delivered	2025-09-16 20:55:37+00	2025-09-17 22:35:37+00	2025-09-18 21:35:37+00	9.50	63.30	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1567	26	delivered	2025-09-17 12:21:45+00	2025-09-18 19:12:45+00	2025-09-21 16:12:45+00	0.00	134.00	{"city": "Graz", "name": "Käthe Brömmelkamp", "country": "AT"}	Bitte nicht vor 10 Uhr liefern.
1568	21	delivered	2025-09-17 13:26:45+00	2025-09-19 09:22:45+00	2025-09-23 09:22:45+00	0.00	227.10	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1569	68	delivered	2025-09-17 18:57:49+00	2025-09-19 14:04:49+00	2025-09-21 22:04:49+00	9.50	31.50	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
1570	1	delivered	2025-09-18 10:34:33+00	2025-09-19 01:51:33+00	2025-09-22 11:51:33+00	0.00	320.60	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1571	307	delivered	2025-09-18 22:00:03+00	2025-09-20 16:33:03+00	2025-09-25 11:33:03+00	9.50	48.48	{"city": "Halifax", "name": "Rory Penhallow", "country": "CA"}	\N
1572	4	returned	2025-09-19 20:01:46+00	2025-09-21 12:13:46+00	2025-09-26 11:13:46+00	9.50	73.20	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1573	89	delivered	2025-09-20 12:02:49+00	2025-09-22 18:03:49+00	2025-09-27 09:03:49+00	9.50	74.60	{"city": "देहरादून", "name": "अनन्या त्रिपाठी", "country": "IN"}	\N
1574	475	delivered	2025-09-20 14:10:11+00	2025-09-21 20:06:11+00	2025-09-26 18:06:11+00	0.00	94.00	{"city": "Duluth", "name": "Maud Fairweather", "country": "US"}	\N
1575	200	delivered	2025-09-20 18:58:07+00	2025-09-23 05:37:07+00	2025-09-25 22:37:07+00	9.50	75.50	{"city": "Hobart", "name": "Jonah Birtwhistle", "country": "AU"}	\N
1576	531	delivered	2025-09-22 13:30:18+00	2025-09-24 08:55:18+00	2025-09-27 06:55:18+00	9.50	42.50	{"city": "Lund", "name": "Göran Sjögren", "country": "SE"}	\N
1577	253	delivered	2025-09-22 14:35:26+00	2025-09-25 02:48:26+00	2025-09-28 21:48:26+00	0.00	146.00	{"city": "Duluth", "name": "Wilfred Ashdown", "country": "US"}	\N
1578	422	delivered	2025-09-22 15:33:38+00	2025-09-24 08:45:38+00	2025-09-27 23:45:38+00	0.00	461.20	{"city": "Гюмри", "name": "Варвара Журавель", "country": "AM"}	\N
1579	402	delivered	2025-09-23 17:56:40+00	2025-09-26 05:19:40+00	2025-10-01 06:19:40+00	0.00	154.10	{"city": "Freiburg", "name": "Ulrike Nußbaum", "country": "DE"}	\N
1580	191	delivered	2025-09-24 11:15:04+00	2025-09-26 01:40:04+00	2025-09-28 21:40:04+00	9.50	62.90	{"city": "Nelson", "name": "Harriet Birtwhistle", "country": "NZ"}	\N
1581	34	delivered	2025-09-24 14:59:36+00	2025-09-25 07:22:36+00	2025-09-29 01:22:36+00	9.50	62.10	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
1582	310	returned	2025-09-24 15:49:42+00	2025-09-25 11:10:42+00	2025-09-29 20:10:42+00	0.00	184.83	{"city": "Duluth", "name": "Maud Thistlewood", "country": "US"}	\N
1583	322	delivered	2025-09-24 18:42:50+00	2025-09-26 15:44:50+00	2025-10-01 16:44:50+00	9.50	48.50	{"city": "京都市", "name": "白石 直人", "country": "JP"}	\N
1584	117	delivered	2025-09-24 18:43:42+00	2025-09-26 15:18:42+00	2025-10-01 04:18:42+00	0.00	97.00	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
1585	344	cancelled	2025-09-24 19:42:24+00	\N	\N	9.50	24.00	{"city": "Vevey", "name": "Margaux Delacour", "country": "CH"}	\N
1586	54	delivered	2025-09-25 09:02:15+00	2025-09-27 02:06:15+00	2025-09-29 11:06:15+00	0.00	94.50	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
1587	31	delivered	2025-09-25 13:50:53+00	2025-09-26 11:31:53+00	2025-09-29 23:31:53+00	9.50	87.10	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
1588	498	delivered	2025-09-26 19:56:02+00	2025-09-27 19:15:02+00	2025-09-30 08:15:02+00	9.50	20.40	{"city": "Eskişehir", "name": "Gülşah Yıldırımoğlu", "country": "TR"}	\N
1589	10	delivered	2025-09-27 15:24:08+00	2025-09-28 04:02:08+00	2025-09-30 13:02:08+00	9.50	85.80	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
1590	317	delivered	2025-09-27 19:32:40+00	2025-09-29 00:29:40+00	2025-10-04 08:29:40+00	9.50	40.20	{"city": "Halifax", "name": "Maeve Ashdown", "country": "CA"}	\N
1591	28	delivered	2025-09-28 15:28:25+00	2025-09-29 21:14:25+00	2025-10-04 15:14:25+00	0.00	138.00	{"city": "Curitiba", "name": "Álvaro Carvalhal", "country": "BR"}	\N
1592	197	delivered	2025-09-28 15:52:56+00	2025-09-30 13:34:56+00	2025-10-04 03:34:56+00	9.50	33.50	{"city": "سوسة", "name": "سلمى المرّاكشي", "country": "TN"}	\N
1593	45	delivered	2025-09-28 23:15:38+00	2025-09-29 18:08:38+00	2025-10-03 00:08:38+00	9.50	74.20	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
1594	281	delivered	2025-09-29 18:47:02+00	2025-10-02 05:44:02+00	2025-10-03 12:44:02+00	0.00	132.00	{"city": "京都市", "name": "川辺 直人", "country": "JP"}	\N
1595	123	delivered	2025-09-30 14:16:48+00	2025-10-01 05:11:48+00	2025-10-03 19:11:48+00	9.50	44.00	{"city": "Visby", "name": "Ingrid Fjällström", "country": "SE"}	\N
1596	121	delivered	2025-09-30 21:37:45+00	2025-10-01 14:27:45+00	2025-10-04 00:27:45+00	9.50	30.50	{"city": "Zakopane", "name": "Agnieszka Wrona", "country": "PL"}	\N
1597	42	delivered	2025-09-30 21:57:18+00	2025-10-02 17:07:18+00	2025-10-05 09:07:18+00	9.50	42.00	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
1598	424	cancelled	2025-10-01 23:19:48+00	\N	\N	9.50	79.20	{"city": "Χανιά", "name": "Δάφνη Θαλασσινού", "country": "GR"}	\N
1599	235	delivered	2025-10-02 08:46:50+00	2025-10-04 02:45:50+00	2025-10-06 16:45:50+00	9.50	18.70	{"city": "Colmar", "name": "Solène Beaumarché", "country": "FR"}	\N
1600	9	delivered	2025-10-02 15:36:34+00	2025-10-04 14:00:34+00	2025-10-08 17:00:34+00	0.00	195.60	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1601	276	delivered	2025-10-02 16:46:35+00	2025-10-05 05:11:35+00	2025-10-07 05:11:35+00	0.00	94.00	{"city": "Wrocław", "name": "Kazimierz Gołąb", "country": "PL"}	\N
1602	361	delivered	2025-10-02 19:22:10+00	2025-10-03 21:53:10+00	2025-10-07 20:53:10+00	9.50	45.20	{"city": "函館市", "name": "橘 陽翔", "country": "JP"}	\N
1603	147	delivered	2025-10-03 14:46:38+00	2025-10-04 05:45:38+00	2025-10-05 05:45:38+00	9.50	74.90	{"city": "Namur", "name": "Élodie Vauquelin", "country": "BE"}	\N
1604	1	delivered	2025-10-03 15:32:53+00	2025-10-05 03:08:53+00	2025-10-07 01:08:53+00	0.00	151.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1605	59	delivered	2025-10-04 08:45:03+00	2025-10-05 06:17:03+00	2025-10-09 23:17:03+00	4.90	58.70	{"city": "Freiburg", "name": "Ulrike Weißhaupt", "country": "DE"}	\N
1606	2	delivered	2025-10-04 15:49:29+00	2025-10-05 12:22:29+00	2025-10-10 19:22:29+00	0.00	138.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1607	406	delivered	2025-10-04 16:54:18+00	2025-10-05 19:06:18+00	2025-10-08 00:06:18+00	9.50	75.80	{"city": "Hobart", "name": "Wilfred Larkspur", "country": "AU"}	\N
1608	347	delivered	2025-10-04 20:11:42+00	2025-10-07 01:22:42+00	2025-10-09 09:22:42+00	9.50	58.90	{"city": "मैसूर", "name": "विक्रम नायर", "country": "IN"}	\N
1609	42	delivered	2025-10-04 23:40:08+00	2025-10-06 22:32:08+00	2025-10-09 14:32:08+00	0.00	113.10	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
1610	48	delivered	2025-10-06 14:21:53+00	2025-10-08 16:26:53+00	2025-10-12 07:26:53+00	0.00	143.50	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
1611	648	delivered	2025-10-06 17:06:04+00	2025-10-08 05:25:04+00	2025-10-13 11:25:04+00	9.50	78.50	{"city": "Oaxaca", "name": "Ramiro Zúñiga", "country": "MX"}	\N
1612	42	delivered	2025-10-06 21:31:13+00	2025-10-08 15:40:13+00	2025-10-10 07:40:13+00	9.50	18.00	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
1613	411	returned	2025-10-07 10:07:43+00	2025-10-07 20:38:43+00	2025-10-10 17:38:43+00	9.50	41.70	{"city": "Nantes", "name": "Aurélien Lefèvre-Roy", "country": "FR"}	\N
1614	128	delivered	2025-10-08 13:59:24+00	2025-10-11 01:21:24+00	2025-10-14 16:21:24+00	9.50	41.70	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
1615	367	delivered	2025-10-09 17:18:16+00	2025-10-11 17:46:16+00	2025-10-15 01:46:16+00	0.00	239.60	{"city": "Freiburg", "name": "Bruno Lindqvist", "country": "DE"}	\N
1616	2	delivered	2025-10-10 11:14:18+00	2025-10-10 22:29:18+00	2025-10-13 10:29:18+00	9.50	85.20	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1617	140	returned	2025-10-10 14:14:41+00	2025-10-11 10:29:41+00	2025-10-16 01:29:41+00	0.00	201.20	{"city": "Braga", "name": "Tomás Carvalhal", "country": "PT"}	\N
1618	113	delivered	2025-10-11 11:43:26+00	2025-10-12 22:52:26+00	2025-10-17 22:52:26+00	0.00	82.70	{"city": "Görlitz", "name": "Friederike Grünwald", "country": "DE"}	\N
1619	290	delivered	2025-10-11 15:15:40+00	2025-10-14 02:03:40+00	2025-10-17 00:03:40+00	0.00	124.10	{"city": "صيدا", "name": "كريم بن عاشور", "country": "LB"}	\N
1620	274	delivered	2025-10-11 16:12:32+00	2025-10-12 10:41:32+00	2025-10-17 17:41:32+00	9.50	77.90	{"city": "Valdivia", "name": "Lucía Olivares", "country": "CL"}	\N
1621	241	delivered	2025-10-12 16:01:48+00	2025-10-15 00:55:48+00	2025-10-19 03:55:48+00	9.50	38.40	{"city": "Mindelo", "name": "Conceição Falcão", "country": "CV"}	\N
1622	415	delivered	2025-10-12 16:45:08+00	2025-10-15 00:38:08+00	2025-10-16 08:38:08+00	9.50	31.50	{"city": "देहरादून", "name": "अनन्या त्रिपाठी", "country": "IN"}	\N
1623	239	delivered	2025-10-12 20:35:24+00	2025-10-14 21:58:24+00	2025-10-16 07:58:24+00	9.50	74.58	{"city": "Rimouski", "name": "Aurélien Châtelard", "country": "CA"}	\N
1624	24	delivered	2025-10-13 15:14:07+00	2025-10-14 09:43:07+00	2025-10-17 02:43:07+00	9.50	51.90	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
1625	10	delivered	2025-10-13 18:23:40+00	2025-10-16 01:21:40+00	2025-10-18 17:21:40+00	9.50	45.20	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
1626	1	delivered	2025-10-15 16:33:22+00	2025-10-16 16:09:22+00	2025-10-21 13:09:22+00	0.00	107.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	It is a gift — no invoice in the parcel, please.
1627	603	delivered	2025-10-15 21:49:11+00	2025-10-18 05:59:11+00	2025-10-19 07:59:11+00	0.00	92.90	{"city": "Ålesund", "name": "Linnéa Åkerblom", "country": "NO"}	\N
1628	242	delivered	2025-10-16 07:14:42+00	2025-10-17 06:47:42+00	2025-10-21 19:47:42+00	4.90	30.90	{"city": "Görlitz", "name": "Jörg Weißhaupt", "country": "DE"}	\N
1629	132	delivered	2025-10-16 17:46:29+00	2025-10-19 04:23:29+00	2025-10-24 00:23:29+00	9.50	41.80	{"city": "उदयपुर", "name": "विक्रम नायर", "country": "IN"}	\N
1630	66	delivered	2025-10-16 17:53:29+00	2025-10-18 07:24:29+00	2025-10-21 12:24:29+00	9.50	18.20	{"city": "Нови-Сад", "name": "Пётр Черных", "country": "RS"}	\N
1631	38	delivered	2025-10-17 19:54:41+00	2025-10-20 07:39:41+00	2025-10-22 06:39:41+00	0.00	290.50	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
1632	563	returned	2025-10-17 20:12:52+00	2025-10-18 06:21:52+00	2025-10-20 13:21:52+00	0.00	319.50	{"city": "Annecy", "name": "François Beaumarché", "country": "FR"}	\N
1633	335	delivered	2025-10-18 05:34:18+00	2025-10-18 16:02:18+00	2025-10-20 14:02:18+00	9.50	31.50	{"city": "عمّان", "name": "هالة المرّاكشي", "country": "JO"}	\N
1634	12	delivered	2025-10-18 23:30:43+00	2025-10-19 19:22:43+00	2025-10-21 13:22:43+00	9.50	60.90	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
1635	304	delivered	2025-10-19 15:24:04+00	2025-10-21 17:58:04+00	2025-10-22 15:58:04+00	9.50	54.35	{"city": "Λάρνακα", "name": "Χλόη Μαυρομάτη", "country": "CY"}	\N
1636	491	delivered	2025-10-20 13:51:30+00	2025-10-21 21:40:30+00	2025-10-25 07:40:30+00	9.50	30.10	{"city": "Гюмри", "name": "Аглая Белозор", "country": "AM"}	\N
1637	36	delivered	2025-10-20 15:22:17+00	2025-10-22 13:19:17+00	2025-10-25 16:19:17+00	9.50	18.20	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
1638	516	delivered	2025-10-21 14:22:26+00	2025-10-22 08:01:26+00	2025-10-27 11:01:26+00	9.50	26.90	{"city": "Oaxaca", "name": "Begoña Zúñiga", "country": "MX"}	\N
1639	570	delivered	2025-10-21 15:28:21+00	2025-10-23 10:15:21+00	2025-10-25 15:15:21+00	9.50	29.10	{"city": "Гюмри", "name": "Ольга Снегирь", "country": "AM"}	Bitte nicht vor 10 Uhr liefern.
1640	153	delivered	2025-10-22 13:37:02+00	2025-10-24 22:07:02+00	2025-10-27 04:07:02+00	9.50	21.40	{"city": "函館市", "name": "雨宮 さくら", "country": "JP"}	\N
1641	457	delivered	2025-10-22 17:31:55+00	2025-10-24 17:49:55+00	2025-10-27 16:49:55+00	9.50	22.30	{"city": "Olinda", "name": "Conceição Quintela", "country": "BR"}	\N
1642	354	returned	2025-10-22 21:13:39+00	2025-10-25 09:03:39+00	2025-10-26 16:03:39+00	0.00	119.50	{"city": "Oaxaca", "name": "Andrés Zúñiga", "country": "MX"}	Sonner à l’atelier au fond de la cour.
1643	170	delivered	2025-10-23 11:56:39+00	2025-10-24 00:13:39+00	2025-10-26 21:13:39+00	4.90	26.70	{"city": "Görlitz", "name": "Svenja Weißhaupt", "country": "DE"}	\N
1644	24	delivered	2025-10-23 18:00:01+00	2025-10-25 16:03:01+00	2025-10-28 11:03:01+00	9.50	64.20	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
1645	297	delivered	2025-10-23 18:26:57+00	2025-10-24 04:15:57+00	2025-10-28 02:15:57+00	9.50	52.70	{"city": "Gijón", "name": "Begoña Quiroga", "country": "ES"}	\N
1646	9	delivered	2025-10-23 21:53:55+00	2025-10-26 01:48:55+00	2025-10-27 11:48:55+00	0.00	135.83	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1647	272	delivered	2025-10-25 16:21:39+00	2025-10-27 14:33:39+00	2025-10-29 15:33:39+00	9.50	35.90	{"city": "Lund", "name": "Torbjörn Åkerblom", "country": "SE"}	\N
1648	104	cancelled	2025-10-25 23:52:05+00	\N	\N	9.50	72.70	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
1649	1	delivered	2025-10-26 18:22:45+00	2025-10-28 20:25:45+00	2025-11-02 12:25:45+00	0.00	94.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1650	333	delivered	2025-10-26 23:26:01+00	2025-10-27 08:32:01+00	2025-10-28 14:32:01+00	9.50	75.90	{"city": "Алматы", "name": "Варвара Черных", "country": "KZ"}	It is a gift — no invoice in the parcel, please.
1651	295	delivered	2025-10-27 15:27:17+00	2025-10-30 03:32:17+00	2025-10-31 04:32:17+00	0.00	137.80	{"city": "İzmir", "name": "Gülşah Yıldırımoğlu", "country": "TR"}	\N
1652	35	delivered	2025-10-27 18:06:21+00	2025-10-28 18:41:21+00	2025-10-31 11:41:21+00	0.00	109.00	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
1653	45	delivered	2025-10-28 11:41:57+00	2025-10-30 11:53:57+00	2025-11-02 11:53:57+00	9.50	83.10	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
1654	407	delivered	2025-10-28 14:26:44+00	2025-10-31 02:30:44+00	2025-11-01 11:30:44+00	9.50	69.84	{"city": "Namur", "name": "Noémie Beaumarché", "country": "BE"}	\N
1655	518	delivered	2025-10-28 17:47:34+00	2025-10-30 12:29:34+00	2025-11-04 17:29:34+00	0.00	126.08	{"city": "Portland", "name": "Tess O'Dowd", "country": "US"}	\N
1656	19	delivered	2025-10-29 09:26:04+00	2025-10-30 09:10:04+00	2025-11-02 15:10:04+00	9.50	71.70	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	If the blue one is sold out, the grey one is fine too.
1657	222	delivered	2025-10-30 07:18:32+00	2025-10-31 11:21:32+00	2025-11-01 12:21:32+00	9.50	50.20	{"city": "Braga", "name": "Álvaro Brandão", "country": "PT"}	\N
1658	274	delivered	2025-10-30 15:09:34+00	2025-10-31 04:19:34+00	2025-11-04 07:19:34+00	9.50	33.30	{"city": "Valdivia", "name": "Lucía Olivares", "country": "CL"}	\N
1659	58	delivered	2025-10-30 15:18:10+00	2025-10-31 12:22:10+00	2025-11-02 12:22:10+00	0.00	98.75	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
1660	319	delivered	2025-10-30 18:37:32+00	2025-11-01 12:56:32+00	2025-11-03 11:56:32+00	9.50	61.15	{"city": "Zakopane", "name": "Łukasz Dąbrowa", "country": "PL"}	\N
1661	90	delivered	2025-10-30 20:21:58+00	2025-11-01 12:16:58+00	2025-11-05 05:16:58+00	0.00	86.40	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
1662	241	delivered	2025-10-31 10:16:05+00	2025-11-01 03:14:05+00	2025-11-03 10:14:05+00	0.00	159.60	{"city": "Mindelo", "name": "Conceição Falcão", "country": "CV"}	\N
1663	11	delivered	2025-10-31 15:06:35+00	2025-11-02 17:37:35+00	2025-11-07 02:37:35+00	0.00	250.40	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
1664	64	delivered	2025-10-31 16:24:17+00	2025-11-02 00:37:17+00	2025-11-05 22:37:17+00	9.50	50.83	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
1665	283	delivered	2025-10-31 23:47:18+00	2025-11-01 18:57:18+00	2025-11-02 20:57:18+00	0.00	83.10	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
1666	175	delivered	2025-11-01 15:20:31+00	2025-11-02 06:38:31+00	2025-11-06 05:38:31+00	0.00	160.20	{"city": "देहरादून", "name": "मीरा त्रिपाठी", "country": "IN"}	\N
1667	277	delivered	2025-11-01 17:21:05+00	2025-11-03 21:11:05+00	2025-11-09 00:11:05+00	9.50	68.80	{"city": "Nelson", "name": "Rory Harkness", "country": "NZ"}	\N
1668	101	delivered	2025-11-01 18:23:33+00	2025-11-02 08:59:33+00	2025-11-06 18:59:33+00	9.50	38.70	{"city": "函館市", "name": "橘 さくら", "country": "JP"}	\N
1669	346	delivered	2025-11-01 23:04:58+00	2025-11-03 02:01:58+00	2025-11-07 11:01:58+00	9.50	37.50	{"city": "Galway", "name": "Bronwyn Okafor", "country": "IE"}	\N
1670	4	delivered	2025-11-02 17:59:57+00	2025-11-05 03:50:57+00	2025-11-10 07:50:57+00	0.00	88.80	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1671	413	delivered	2025-11-02 23:41:38+00	2025-11-04 12:55:38+00	2025-11-09 05:55:38+00	9.50	87.50	{"city": "صيدا", "name": "يوسف الزيتوني", "country": "LB"}	\N
1672	653	delivered	2025-11-03 15:23:48+00	2025-11-04 09:38:48+00	2025-11-08 21:38:48+00	9.50	40.50	{"city": "Norwich", "name": "Maeve O'Dowd", "country": "GB"}	\N
1673	536	delivered	2025-11-03 16:40:11+00	2025-11-05 14:59:11+00	2025-11-09 09:59:11+00	9.50	29.10	{"city": "Sheffield", "name": "Imogen O'Dowd", "country": "GB"}	Please leave with the neighbour at no. 12.
1674	43	delivered	2025-11-03 21:45:05+00	2025-11-04 08:19:05+00	2025-11-05 14:19:05+00	0.00	235.00	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	Please leave with the neighbour at no. 12.
1675	13	delivered	2025-11-04 13:24:01+00	2025-11-05 04:26:01+00	2025-11-09 12:26:01+00	9.50	87.63	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1676	10	delivered	2025-11-04 15:00:45+00	2025-11-06 00:34:45+00	2025-11-09 23:34:45+00	0.00	80.00	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
1677	27	delivered	2025-11-04 19:46:18+00	2025-11-05 17:23:18+00	2025-11-10 01:23:18+00	9.50	57.00	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
1678	140	delivered	2025-11-04 22:20:21+00	2025-11-05 11:27:21+00	2025-11-08 12:27:21+00	9.50	18.20	{"city": "Braga", "name": "Tomás Carvalhal", "country": "PT"}	Код домофона 47, второй этаж.
1679	5	delivered	2025-11-05 03:39:58+00	2025-11-07 15:21:58+00	2025-11-11 21:21:58+00	0.00	111.80	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1680	92	delivered	2025-11-05 18:13:26+00	2025-11-06 18:04:26+00	2025-11-09 08:04:26+00	0.00	136.70	{"city": "Marburg", "name": "Jörg Sommerfeld", "country": "DE"}	\N
1681	616	returned	2025-11-06 15:38:34+00	2025-11-07 21:42:34+00	2025-11-12 00:42:34+00	9.50	24.00	{"city": "Nelson", "name": "Maeve Tindall", "country": "NZ"}	\N
1682	491	delivered	2025-11-06 19:44:45+00	2025-11-07 21:15:45+00	2025-11-12 01:15:45+00	9.50	19.00	{"city": "Гюмри", "name": "Аглая Белозор", "country": "AM"}	\N
1683	101	cancelled	2025-11-06 23:40:54+00	\N	\N	9.50	31.50	{"city": "函館市", "name": "橘 さくら", "country": "JP"}	\N
1684	654	delivered	2025-11-07 13:11:17+00	2025-11-09 21:59:17+00	2025-11-11 09:59:17+00	0.00	346.50	{"city": "전주시", "name": "류지호", "country": "KR"}	\N
1685	164	delivered	2025-11-07 17:44:24+00	2025-11-08 09:32:24+00	2025-11-13 03:32:24+00	9.50	89.20	{"city": "Halifax", "name": "Maeve Marlowe", "country": "CA"}	If the blue one is sold out, the grey one is fine too.
1686	399	delivered	2025-11-07 19:02:21+00	2025-11-10 06:59:21+00	2025-11-13 01:59:21+00	0.00	107.90	{"city": "मैसूर", "name": "काव्या जोशी", "country": "IN"}	\N
1687	295	delivered	2025-11-07 21:57:13+00	2025-11-08 11:56:13+00	2025-11-13 19:56:13+00	9.50	23.10	{"city": "İzmir", "name": "Gülşah Yıldırımoğlu", "country": "TR"}	\N
1688	276	delivered	2025-11-07 23:11:40+00	2025-11-08 16:50:40+00	2025-11-09 18:50:40+00	0.00	82.73	{"city": "Wrocław", "name": "Kazimierz Gołąb", "country": "PL"}	\N
1689	18	delivered	2025-11-08 18:04:47+00	2025-11-10 00:27:47+00	2025-11-15 09:27:47+00	0.00	84.20	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	If the blue one is sold out, the grey one is fine too.
1690	481	delivered	2025-11-08 22:26:15+00	2025-11-10 21:11:15+00	2025-11-15 13:11:15+00	9.50	21.40	{"city": "통영시", "name": "선우도현", "country": "KR"}	\N
1691	319	delivered	2025-11-08 23:16:26+00	2025-11-09 21:34:26+00	2025-11-15 03:34:26+00	9.50	42.40	{"city": "Zakopane", "name": "Łukasz Dąbrowa", "country": "PL"}	\N
1692	336	delivered	2025-11-09 11:59:45+00	2025-11-11 07:19:45+00	2025-11-15 18:19:45+00	0.00	272.80	{"city": "عمّان", "name": "إدريس الحداد", "country": "JO"}	\N
1693	517	delivered	2025-11-09 13:51:59+00	2025-11-10 11:43:59+00	2025-11-15 08:43:59+00	0.00	103.68	{"city": "Ekenäs", "name": "Torbjörn Åkerblom", "country": "FI"}	\N
1694	19	delivered	2025-11-09 15:22:45+00	2025-11-10 20:24:45+00	2025-11-15 20:24:45+00	9.50	42.20	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
1695	5	delivered	2025-11-09 17:58:40+00	2025-11-11 04:03:40+00	2025-11-16 10:03:40+00	9.50	18.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1696	189	delivered	2025-11-09 18:36:06+00	2025-11-10 22:07:06+00	2025-11-12 19:07:06+00	9.50	81.60	{"city": "Norwich", "name": "Edith O'Dowd", "country": "GB"}	\N
1697	11	delivered	2025-11-09 19:47:51+00	2025-11-11 17:48:51+00	2025-11-16 18:48:51+00	9.50	53.80	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
1698	266	cancelled	2025-11-10 17:02:08+00	\N	\N	9.50	29.10	{"city": "函館市", "name": "小野寺 樹", "country": "JP"}	\N
1699	131	delivered	2025-11-10 18:43:23+00	2025-11-12 16:57:23+00	2025-11-16 19:57:23+00	0.00	111.10	{"city": "Colmar", "name": "Noémie Châtelard", "country": "FR"}	\N
1700	283	delivered	2025-11-10 19:56:58+00	2025-11-11 06:34:58+00	2025-11-12 23:34:58+00	9.50	67.00	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
1701	27	returned	2025-11-11 16:41:17+00	2025-11-13 19:19:17+00	2025-11-17 15:19:17+00	0.00	236.80	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
1702	501	delivered	2025-11-11 17:41:27+00	2025-11-13 09:38:27+00	2025-11-15 11:38:27+00	9.50	83.50	{"city": "Swansea", "name": "Alfie Quill", "country": "GB"}	\N
1703	164	delivered	2025-11-11 20:27:51+00	2025-11-14 03:34:51+00	2025-11-18 17:34:51+00	9.50	85.30	{"city": "Halifax", "name": "Maeve Marlowe", "country": "CA"}	\N
1704	541	delivered	2025-11-11 21:35:28+00	2025-11-14 04:20:28+00	2025-11-15 22:20:28+00	4.90	22.60	{"city": "Lübeck", "name": "Friederike Sommerfeld", "country": "DE"}	\N
1705	202	delivered	2025-11-12 11:07:01+00	2025-11-12 23:54:01+00	2025-11-16 00:54:01+00	0.00	86.40	{"city": "Oaxaca", "name": "Martín Zúñiga", "country": "MX"}	\N
1706	169	cancelled	2025-11-12 13:43:35+00	\N	\N	0.00	80.00	{"city": "Λάρνακα", "name": "Φωτεινή Θαλασσινού", "country": "CY"}	\N
1707	141	delivered	2025-11-12 13:47:44+00	2025-11-14 23:43:44+00	2025-11-19 18:43:44+00	9.50	55.00	{"city": "Sheffield", "name": "Callum Thistlewood", "country": "GB"}	\N
1708	1	delivered	2025-11-12 15:34:40+00	2025-11-14 19:12:40+00	2025-11-17 21:12:40+00	0.00	499.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1709	454	delivered	2025-11-12 20:11:04+00	2025-11-14 04:44:04+00	2025-11-15 18:44:04+00	0.00	111.30	{"city": "Annecy", "name": "Noémie Vauquelin", "country": "FR"}	\N
1710	503	delivered	2025-11-12 21:14:39+00	2025-11-13 16:32:39+00	2025-11-17 04:32:39+00	9.50	24.00	{"city": "سوسة", "name": "كريم القاسمي", "country": "TN"}	\N
1711	73	delivered	2025-11-12 22:59:30+00	2025-11-13 22:26:30+00	2025-11-15 08:26:30+00	9.50	18.20	{"city": "الإسكندرية", "name": "نور بن عاشور", "country": "EG"}	\N
1712	142	delivered	2025-11-13 18:45:20+00	2025-11-15 05:57:20+00	2025-11-19 19:57:20+00	9.50	79.40	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
1713	60	delivered	2025-11-13 18:54:46+00	2025-11-14 16:42:46+00	2025-11-19 20:42:46+00	0.00	101.30	{"city": "Namur", "name": "Gaspard Vauquelin", "country": "BE"}	Sonner à l’atelier au fond de la cour.
1714	639	delivered	2025-11-13 21:32:37+00	2025-11-14 15:08:37+00	2025-11-18 03:08:37+00	0.00	136.10	{"city": "Halifax", "name": "Rowan Marlowe", "country": "CA"}	\N
1715	102	delivered	2025-11-13 21:57:46+00	2025-11-15 19:36:46+00	2025-11-17 01:36:46+00	9.50	88.10	{"city": "那覇市", "name": "白石 千尋", "country": "JP"}	ギフト包装をお願いします。
1716	19	delivered	2025-11-14 07:07:44+00	2025-11-15 02:57:44+00	2025-11-17 19:57:44+00	9.50	75.10	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
1717	1	delivered	2025-11-14 23:46:56+00	2025-11-15 13:33:56+00	2025-11-18 02:33:56+00	0.00	164.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1718	13	delivered	2025-11-15 14:50:03+00	2025-11-17 14:00:03+00	2025-11-18 21:00:03+00	9.50	23.30	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1719	2	delivered	2025-11-15 16:59:58+00	2025-11-16 16:59:58+00	2025-11-20 01:59:58+00	9.50	78.00	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1720	68	delivered	2025-11-15 17:05:07+00	2025-11-16 10:45:07+00	2025-11-18 09:45:07+00	0.00	160.60	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
1721	4	delivered	2025-11-15 20:00:22+00	2025-11-17 05:27:22+00	2025-11-20 06:27:22+00	9.50	17.33	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1722	508	delivered	2025-11-15 21:27:14+00	2025-11-17 00:54:14+00	2025-11-21 01:54:14+00	4.90	49.90	{"city": "Freiburg", "name": "Anneliese Nußbaum", "country": "DE"}	\N
1723	349	delivered	2025-11-15 23:22:38+00	2025-11-18 07:02:38+00	2025-11-21 19:02:38+00	9.50	19.00	{"city": "Umeå", "name": "Bjørg Østergaard", "country": "SE"}	\N
1724	95	delivered	2025-11-16 09:29:56+00	2025-11-16 23:37:56+00	2025-11-21 16:37:56+00	0.00	130.50	{"city": "देहरादून", "name": "अनन्या जोशी", "country": "IN"}	\N
1725	354	delivered	2025-11-16 14:11:18+00	2025-11-18 19:42:18+00	2025-11-23 05:42:18+00	9.50	75.20	{"city": "Oaxaca", "name": "Andrés Zúñiga", "country": "MX"}	\N
1726	479	delivered	2025-11-16 14:34:43+00	2025-11-17 12:59:43+00	2025-11-18 17:59:43+00	9.50	32.11	{"city": "Oaxaca", "name": "Lucía Montealegre", "country": "MX"}	\N
1727	531	delivered	2025-11-16 17:42:26+00	2025-11-17 04:39:26+00	2025-11-21 03:39:26+00	9.50	39.80	{"city": "Lund", "name": "Göran Sjögren", "country": "SE"}	\N
1728	57	delivered	2025-11-17 10:33:22+00	2025-11-18 13:21:22+00	2025-11-20 03:21:22+00	9.50	55.50	{"city": "Norwich", "name": "Rory Quill", "country": "GB"}	\N
1729	68	delivered	2025-11-17 11:20:34+00	2025-11-18 11:17:34+00	2025-11-22 07:17:34+00	0.00	168.80	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
1730	380	delivered	2025-11-17 12:10:39+00	2025-11-18 03:27:39+00	2025-11-22 23:27:39+00	0.00	279.70	{"city": "Colmar", "name": "Gaspard Delacour", "country": "FR"}	\N
1731	490	delivered	2025-11-17 14:39:11+00	2025-11-19 15:24:11+00	2025-11-21 13:24:11+00	9.50	18.70	{"city": "Curitiba", "name": "João Quintela", "country": "BR"}	\N
1732	212	delivered	2025-11-17 19:07:03+00	2025-11-19 20:38:03+00	2025-11-23 08:38:03+00	0.00	393.00	{"city": "金沢市", "name": "白石 千尋", "country": "JP"}	\N
1733	5	delivered	2025-11-17 20:29:47+00	2025-11-20 01:22:47+00	2025-11-21 23:22:47+00	9.50	26.70	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1734	388	delivered	2025-11-18 13:11:40+00	2025-11-20 08:08:40+00	2025-11-24 00:08:40+00	9.50	32.70	{"city": "Gijón", "name": "Lucía Peñalver", "country": "ES"}	\N
1735	1	delivered	2025-11-18 16:47:45+00	2025-11-20 15:08:45+00	2025-11-21 18:08:45+00	9.50	18.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1736	13	delivered	2025-11-18 17:16:30+00	2025-11-20 23:44:30+00	2025-11-25 22:44:30+00	9.50	48.00	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
1737	1	delivered	2025-11-18 18:04:00+00	2025-11-19 22:43:00+00	2025-11-21 18:43:00+00	0.00	94.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1738	244	delivered	2025-11-18 18:29:19+00	2025-11-19 10:01:19+00	2025-11-24 12:01:19+00	9.50	35.00	{"city": "金沢市", "name": "白石 茜", "country": "JP"}	\N
1739	497	delivered	2025-11-18 21:32:38+00	2025-11-20 00:26:38+00	2025-11-21 21:26:38+00	0.00	110.53	{"city": "Гюмри", "name": "Пётр Белозор", "country": "AM"}	\N
1740	666	delivered	2025-11-19 15:07:21+00	2025-11-20 05:23:21+00	2025-11-21 05:23:21+00	9.50	68.00	{"city": "Évora", "name": "João Brandão", "country": "PT"}	\N
1741	361	delivered	2025-11-19 20:18:33+00	2025-11-21 22:39:33+00	2025-11-24 10:39:33+00	9.50	30.10	{"city": "函館市", "name": "橘 陽翔", "country": "JP"}	\N
1742	1	delivered	2025-11-19 20:19:49+00	2025-11-22 08:54:49+00	2025-11-24 16:54:49+00	9.50	31.10	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1743	370	delivered	2025-11-20 09:50:43+00	2025-11-21 04:01:43+00	2025-11-25 16:01:43+00	0.00	153.50	{"city": "Görlitz", "name": "Anneliese Achterberg", "country": "DE"}	\N
1744	3	delivered	2025-11-20 13:44:42+00	2025-11-22 05:04:42+00	2025-11-23 14:04:42+00	9.50	78.80	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	It is a gift — no invoice in the parcel, please.
1745	189	cancelled	2025-11-20 14:52:14+00	\N	\N	0.00	249.40	{"city": "Norwich", "name": "Edith O'Dowd", "country": "GB"}	\N
1746	50	delivered	2025-11-20 22:44:33+00	2025-11-22 11:06:33+00	2025-11-26 22:06:33+00	9.50	85.30	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
1747	99	delivered	2025-11-21 15:19:01+00	2025-11-22 10:27:01+00	2025-11-24 08:27:01+00	9.50	29.10	{"city": "Nantes", "name": "Gaspard Beaumarché", "country": "FR"}	\N
1748	63	delivered	2025-11-21 16:39:13+00	2025-11-22 11:46:13+00	2025-11-25 04:46:13+00	9.50	51.60	{"city": "Norwich", "name": "Rowan Thistlewood", "country": "GB"}	\N
1749	181	cancelled	2025-11-21 23:06:32+00	\N	\N	9.50	44.40	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
1750	54	delivered	2025-11-22 11:26:46+00	2025-11-23 21:27:46+00	2025-11-26 22:27:46+00	0.00	395.10	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	Sonner à l’atelier au fond de la cour.
1751	89	delivered	2025-11-23 14:22:27+00	2025-11-25 09:38:27+00	2025-11-29 19:38:27+00	9.50	37.70	{"city": "देहरादून", "name": "अनन्या त्रिपाठी", "country": "IN"}	\N
1752	1	delivered	2025-11-23 15:06:29+00	2025-11-24 02:05:29+00	2025-11-26 06:05:29+00	0.00	97.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1753	4	delivered	2025-11-23 15:40:57+00	2025-11-25 03:59:57+00	2025-11-30 10:59:57+00	0.00	300.40	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1754	618	delivered	2025-11-23 16:20:34+00	2025-11-25 14:59:34+00	2025-11-28 09:59:34+00	9.50	50.50	{"city": "Colmar", "name": "Théo Vauquelin", "country": "FR"}	\N
1755	308	delivered	2025-11-23 22:35:27+00	2025-11-26 03:52:27+00	2025-11-29 03:52:27+00	9.50	58.10	{"city": "Swansea", "name": "Alfie Penhallow", "country": "GB"}	\N
1756	327	delivered	2025-11-24 12:05:55+00	2025-11-25 10:32:55+00	2025-11-29 06:32:55+00	9.50	19.00	{"city": "Sheffield", "name": "Opal Penhallow", "country": "GB"}	\N
1757	3	delivered	2025-11-24 17:01:37+00	2025-11-25 15:29:37+00	2025-11-28 21:29:37+00	9.50	44.00	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
1758	172	delivered	2025-11-24 19:44:16+00	2025-11-25 16:59:16+00	2025-11-27 00:59:16+00	9.50	60.60	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
1759	659	delivered	2025-11-24 21:03:51+00	2025-11-25 15:40:51+00	2025-11-28 12:40:51+00	9.50	44.70	{"city": "मैसूर", "name": "रोहन नायर", "country": "IN"}	\N
1760	387	delivered	2025-11-25 08:07:31+00	2025-11-25 17:20:31+00	2025-11-30 07:20:31+00	0.00	207.40	{"city": "Cádiz", "name": "Ramiro Zúñiga", "country": "ES"}	\N
1761	595	delivered	2025-11-25 14:25:44+00	2025-11-26 01:23:44+00	2025-11-30 16:23:44+00	0.00	134.00	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
1762	38	delivered	2025-11-25 15:02:23+00	2025-11-27 22:22:23+00	2025-12-01 06:22:23+00	0.00	143.30	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
1763	90	delivered	2025-11-25 18:12:44+00	2025-11-27 22:54:44+00	2025-11-30 05:54:44+00	0.00	124.80	{"city": "Wrocław", "name": "Zbigniew Wrona", "country": "PL"}	\N
1764	29	delivered	2025-11-25 18:58:23+00	2025-11-26 11:52:23+00	2025-11-29 10:52:23+00	9.50	45.50	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
1765	325	delivered	2025-11-25 19:59:04+00	2025-11-26 07:03:04+00	2025-11-30 02:03:04+00	9.50	34.30	{"city": "Curitiba", "name": "Conceição Quintela", "country": "BR"}	\N
1766	10	delivered	2025-11-25 22:04:36+00	2025-11-26 22:24:36+00	2025-11-28 12:24:36+00	0.00	157.50	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
1767	210	delivered	2025-11-25 23:57:29+00	2025-11-27 13:59:29+00	2025-11-29 03:59:29+00	0.00	109.10	{"city": "函館市", "name": "雨宮 美咲", "country": "JP"}	\N
1768	460	delivered	2025-11-26 13:37:30+00	2025-11-26 22:53:30+00	2025-11-29 19:53:30+00	0.00	85.70	{"city": "Trabzon", "name": "Gülşah Karataş", "country": "TR"}	\N
1769	107	delivered	2025-11-26 14:21:56+00	2025-11-28 10:27:56+00	2025-12-01 10:27:56+00	0.00	192.23	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
1770	147	delivered	2025-11-26 20:42:59+00	2025-11-28 23:50:59+00	2025-12-02 23:50:59+00	0.00	83.30	{"city": "Namur", "name": "Élodie Vauquelin", "country": "BE"}	\N
1771	54	delivered	2025-11-27 11:19:36+00	2025-11-28 10:56:36+00	2025-12-02 23:56:36+00	0.00	138.90	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
1772	82	delivered	2025-11-28 18:08:24+00	2025-11-30 19:56:24+00	2025-12-02 19:56:24+00	9.50	86.40	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
1773	243	delivered	2025-11-28 18:34:01+00	2025-11-30 16:22:01+00	2025-12-05 16:22:01+00	9.50	53.50	{"city": "Cádiz", "name": "Ximena Quiroga", "country": "ES"}	\N
1774	191	delivered	2025-11-29 14:52:02+00	2025-11-30 20:38:02+00	2025-12-06 03:38:02+00	9.50	73.50	{"city": "Nelson", "name": "Harriet Birtwhistle", "country": "NZ"}	\N
1775	328	delivered	2025-11-29 15:30:17+00	2025-12-01 13:34:17+00	2025-12-06 09:34:17+00	9.50	57.20	{"city": "الرباط", "name": "طارق القاسمي", "country": "MA"}	\N
1776	81	delivered	2025-11-29 15:56:58+00	2025-12-01 06:44:58+00	2025-12-06 00:44:58+00	0.00	124.70	{"city": "Ålesund", "name": "Torbjörn Nygård", "country": "NO"}	\N
1777	131	delivered	2025-11-29 18:40:11+00	2025-12-01 22:30:11+00	2025-12-05 00:30:11+00	9.50	23.10	{"city": "Colmar", "name": "Noémie Châtelard", "country": "FR"}	\N
1778	158	delivered	2025-11-29 19:03:45+00	2025-11-30 09:25:45+00	2025-12-03 03:25:45+00	9.50	79.50	{"city": "Нови-Сад", "name": "Ольга Мороз", "country": "RS"}	\N
1779	381	delivered	2025-11-30 12:49:40+00	2025-12-02 23:58:40+00	2025-12-06 23:58:40+00	4.90	55.80	{"city": "Lübeck", "name": "Jörg Lindqvist", "country": "DE"}	\N
1780	368	delivered	2025-11-30 14:44:15+00	2025-12-02 16:30:15+00	2025-12-07 09:30:15+00	0.00	94.00	{"city": "Annecy", "name": "Gaspard Vauquelin", "country": "FR"}	\N
1781	53	delivered	2025-11-30 19:38:34+00	2025-12-02 14:20:34+00	2025-12-04 15:20:34+00	0.00	104.80	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
1782	356	delivered	2025-11-30 21:07:03+00	2025-12-02 15:31:03+00	2025-12-04 03:31:03+00	9.50	23.10	{"city": "Graz", "name": "Jörg Kröger", "country": "AT"}	\N
1783	294	delivered	2025-12-01 11:59:53+00	2025-12-02 06:11:53+00	2025-12-04 08:11:53+00	9.50	18.20	{"city": "عمّان", "name": "ليلى القاسمي", "country": "JO"}	ギフト包装をお願いします。
1784	21	delivered	2025-12-01 15:30:08+00	2025-12-04 02:23:08+00	2025-12-08 11:23:08+00	0.00	89.75	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1785	9	delivered	2025-12-02 13:27:19+00	2025-12-04 09:57:19+00	2025-12-06 14:57:19+00	9.50	23.38	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	Please leave with the neighbour at no. 12.
1786	547	delivered	2025-12-02 13:33:47+00	2025-12-04 00:25:47+00	2025-12-09 00:25:47+00	0.00	216.20	{"city": "Swansea", "name": "Tess Harkness", "country": "GB"}	Please leave with the neighbour at no. 12.
1787	206	delivered	2025-12-02 17:11:22+00	2025-12-03 13:47:22+00	2025-12-07 14:47:22+00	9.50	31.50	{"city": "京都市", "name": "橘 蓮", "country": "JP"}	\N
1788	54	delivered	2025-12-02 17:37:29+00	2025-12-04 07:26:29+00	2025-12-07 21:26:29+00	9.50	18.20	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
1789	7	delivered	2025-12-02 19:01:20+00	2025-12-03 12:09:20+00	2025-12-05 00:09:20+00	9.50	24.00	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	Please leave with the neighbour at no. 12.
1790	129	delivered	2025-12-03 07:37:51+00	2025-12-04 08:55:51+00	2025-12-06 10:55:51+00	9.50	46.60	{"city": "Cádiz", "name": "Itziar Olivares", "country": "ES"}	\N
1791	69	delivered	2025-12-03 13:28:21+00	2025-12-04 22:23:21+00	2025-12-07 22:23:21+00	9.50	75.50	{"city": "Portland", "name": "Jonah Okafor", "country": "US"}	\N
1792	85	delivered	2025-12-03 19:25:04+00	2025-12-06 00:44:04+00	2025-12-10 02:44:04+00	0.00	127.40	{"city": "Namur", "name": "Élodie Beaumarché", "country": "BE"}	\N
1793	231	delivered	2025-12-03 23:05:02+00	2025-12-05 12:52:02+00	2025-12-09 10:52:02+00	0.00	132.00	{"city": "Sheffield", "name": "Jonah Ashdown", "country": "GB"}	\N
1794	6	delivered	2025-12-04 11:09:46+00	2025-12-06 01:02:46+00	2025-12-10 07:02:46+00	0.00	151.90	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1795	567	delivered	2025-12-04 12:14:34+00	2025-12-06 17:01:34+00	2025-12-10 08:01:34+00	9.50	34.65	{"city": "京都市", "name": "橘 大輔", "country": "JP"}	\N
1796	228	delivered	2025-12-04 14:20:30+00	2025-12-06 09:46:30+00	2025-12-09 09:46:30+00	9.50	31.50	{"city": "Duluth", "name": "Tess Birtwhistle", "country": "US"}	\N
1797	370	delivered	2025-12-04 14:54:57+00	2025-12-06 03:14:57+00	2025-12-10 17:14:57+00	0.00	90.70	{"city": "Görlitz", "name": "Anneliese Achterberg", "country": "DE"}	\N
1798	156	delivered	2025-12-04 18:15:08+00	2025-12-07 00:38:08+00	2025-12-09 20:38:08+00	0.00	104.40	{"city": "Χανιά", "name": "Χλόη Πετράκη", "country": "GR"}	\N
1799	397	delivered	2025-12-04 18:18:37+00	2025-12-07 02:25:37+00	2025-12-12 11:25:37+00	9.50	29.90	{"city": "Hobart", "name": "Jonah Penhallow", "country": "AU"}	\N
1800	65	delivered	2025-12-04 18:21:40+00	2025-12-05 21:16:40+00	2025-12-10 19:16:40+00	0.00	127.90	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	\N
1801	580	delivered	2025-12-04 20:54:53+00	2025-12-05 17:28:53+00	2025-12-11 00:28:53+00	9.50	23.10	{"city": "Eskişehir", "name": "Çağla Çiçek", "country": "TR"}	Sonner à l’atelier au fond de la cour.
1802	469	delivered	2025-12-05 07:35:51+00	2025-12-06 01:30:51+00	2025-12-08 09:30:51+00	0.00	222.10	{"city": "سوسة", "name": "كريم الزيتوني", "country": "TN"}	\N
1803	619	cancelled	2025-12-05 11:19:28+00	\N	\N	9.50	85.50	{"city": "Zakopane", "name": "Jagoda Brzęczek", "country": "PL"}	\N
1804	112	delivered	2025-12-05 12:08:06+00	2025-12-07 06:10:06+00	2025-12-11 05:10:06+00	0.00	131.20	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	\N
1805	8	delivered	2025-12-05 13:35:26+00	2025-12-07 19:37:26+00	2025-12-10 12:37:26+00	9.50	26.50	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
1806	171	delivered	2025-12-05 14:10:05+00	2025-12-06 05:12:05+00	2025-12-11 07:12:05+00	4.90	36.40	{"city": "Görlitz", "name": "Svenja Lindqvist", "country": "DE"}	\N
1807	41	delivered	2025-12-05 19:24:14+00	2025-12-06 16:50:14+00	2025-12-08 16:50:14+00	0.00	136.70	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
1808	154	delivered	2025-12-05 20:35:06+00	2025-12-08 02:53:06+00	2025-12-11 14:53:06+00	0.00	118.20	{"city": "Hobart", "name": "Jonah Quill", "country": "AU"}	\N
1809	35	delivered	2025-12-05 22:44:44+00	2025-12-07 01:34:44+00	2025-12-11 09:34:44+00	0.00	80.10	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
1810	159	delivered	2025-12-06 13:31:33+00	2025-12-07 05:55:33+00	2025-12-08 05:55:33+00	0.00	156.42	{"city": "Freiburg", "name": "Anneliese Weißhaupt", "country": "DE"}	\N
1811	29	delivered	2025-12-06 17:27:48+00	2025-12-08 08:15:48+00	2025-12-13 05:15:48+00	0.00	83.90	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
1812	43	delivered	2025-12-07 15:36:55+00	2025-12-08 01:41:55+00	2025-12-10 09:41:55+00	9.50	84.80	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
1813	37	delivered	2025-12-07 15:57:36+00	2025-12-09 14:19:36+00	2025-12-13 16:19:36+00	9.50	55.80	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
1814	116	delivered	2025-12-07 17:59:27+00	2025-12-09 05:43:27+00	2025-12-10 21:43:27+00	9.50	52.10	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
1815	61	delivered	2025-12-07 18:27:22+00	2025-12-09 11:56:22+00	2025-12-13 14:56:22+00	0.00	87.00	{"city": "Swansea", "name": "Rowan Fairweather", "country": "GB"}	\N
1816	241	delivered	2025-12-07 19:24:31+00	2025-12-08 22:13:31+00	2025-12-13 20:13:31+00	0.00	144.88	{"city": "Mindelo", "name": "Conceição Falcão", "country": "CV"}	\N
1817	520	delivered	2025-12-07 20:43:45+00	2025-12-08 15:17:45+00	2025-12-11 06:17:45+00	9.50	51.30	{"city": "Duluth", "name": "Harriet Larkspur", "country": "US"}	\N
1818	452	delivered	2025-12-09 11:09:26+00	2025-12-10 20:31:26+00	2025-12-14 01:31:26+00	0.00	102.50	{"city": "Trabzon", "name": "İlker Işık", "country": "TR"}	\N
1819	623	returned	2025-12-09 14:03:42+00	2025-12-11 09:58:42+00	2025-12-15 20:58:42+00	0.00	412.20	{"city": "Namur", "name": "Aurélien Vauquelin", "country": "BE"}	\N
1820	12	delivered	2025-12-09 14:26:44+00	2025-12-10 08:31:44+00	2025-12-14 00:31:44+00	0.00	83.40	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	\N
1821	190	delivered	2025-12-09 15:34:41+00	2025-12-10 13:42:41+00	2025-12-14 14:42:41+00	0.00	124.00	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	\N
1822	282	delivered	2025-12-09 17:39:33+00	2025-12-10 10:23:33+00	2025-12-15 15:23:33+00	0.00	216.50	{"city": "松山市", "name": "雨宮 蓮", "country": "JP"}	\N
1823	5	delivered	2025-12-10 10:38:23+00	2025-12-10 23:06:23+00	2025-12-14 13:06:23+00	9.50	58.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1824	365	delivered	2025-12-10 13:32:21+00	2025-12-12 06:06:21+00	2025-12-14 08:06:21+00	9.50	82.48	{"city": "Nelson", "name": "Rory Larkspur", "country": "NZ"}	\N
1825	388	delivered	2025-12-10 14:47:16+00	2025-12-12 07:06:16+00	2025-12-16 05:06:16+00	9.50	43.10	{"city": "Gijón", "name": "Lucía Peñalver", "country": "ES"}	\N
1826	272	delivered	2025-12-10 17:02:55+00	2025-12-11 03:16:55+00	2025-12-12 02:16:55+00	9.50	26.90	{"city": "Lund", "name": "Torbjörn Åkerblom", "country": "SE"}	\N
1827	604	delivered	2025-12-10 21:03:02+00	2025-12-12 06:31:02+00	2025-12-13 16:31:02+00	9.50	16.40	{"city": "Zakopane", "name": "Zbigniew Szczypior", "country": "PL"}	\N
1828	680	delivered	2025-12-11 12:55:54+00	2025-12-13 14:48:54+00	2025-12-17 13:48:54+00	9.50	42.00	{"city": "Galway", "name": "Bronwyn Harkness", "country": "IE"}	Please leave with the neighbour at no. 12.
1829	150	delivered	2025-12-11 15:10:55+00	2025-12-14 03:33:55+00	2025-12-16 20:33:55+00	9.50	60.40	{"city": "Graz", "name": "Jörg Lindqvist", "country": "AT"}	\N
1830	1	delivered	2025-12-11 15:15:03+00	2025-12-13 15:16:03+00	2025-12-17 22:16:03+00	0.00	202.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	Please leave with the neighbour at no. 12.
1831	612	delivered	2025-12-11 22:18:30+00	2025-12-12 15:37:30+00	2025-12-14 11:37:30+00	9.50	71.70	{"city": "函館市", "name": "白石 茜", "country": "JP"}	\N
1832	50	delivered	2025-12-12 20:11:23+00	2025-12-15 04:59:23+00	2025-12-19 10:59:23+00	9.50	21.40	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	ギフト包装をお願いします。
1833	450	delivered	2025-12-12 20:26:28+00	2025-12-13 09:30:28+00	2025-12-17 06:30:28+00	9.50	49.00	{"city": "Алматы", "name": "Ксения Журавель", "country": "KZ"}	\N
1834	6	delivered	2025-12-12 23:37:14+00	2025-12-14 03:28:14+00	2025-12-15 22:28:14+00	0.00	335.70	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1835	310	delivered	2025-12-13 14:25:42+00	2025-12-14 10:14:42+00	2025-12-18 01:14:42+00	9.50	70.20	{"city": "Duluth", "name": "Maud Thistlewood", "country": "US"}	\N
1836	28	delivered	2025-12-13 16:20:57+00	2025-12-14 10:00:57+00	2025-12-17 04:00:57+00	9.50	41.90	{"city": "Curitiba", "name": "Álvaro Carvalhal", "country": "BR"}	\N
1837	257	delivered	2025-12-13 16:23:11+00	2025-12-15 10:50:11+00	2025-12-17 11:50:11+00	9.50	40.00	{"city": "Sheffield", "name": "Alfie Penhallow", "country": "GB"}	\N
1838	476	delivered	2025-12-13 17:57:49+00	2025-12-14 15:42:49+00	2025-12-19 12:42:49+00	9.50	79.00	{"city": "Valdivia", "name": "Lucía Peñalver", "country": "CL"}	\N
1839	30	delivered	2025-12-14 14:19:56+00	2025-12-15 08:17:56+00	2025-12-17 05:17:56+00	9.50	18.20	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
1840	1	delivered	2025-12-14 15:34:08+00	2025-12-16 19:17:08+00	2025-12-21 17:17:08+00	9.50	26.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1841	381	delivered	2025-12-14 15:34:09+00	2025-12-17 04:33:09+00	2025-12-18 13:33:09+00	0.00	194.10	{"city": "Lübeck", "name": "Jörg Lindqvist", "country": "DE"}	\N
1842	125	delivered	2025-12-15 15:35:29+00	2025-12-16 06:54:29+00	2025-12-20 11:54:29+00	9.50	76.20	{"city": "통영시", "name": "배도현", "country": "KR"}	\N
1843	26	delivered	2025-12-15 15:53:46+00	2025-12-16 11:01:46+00	2025-12-21 20:01:46+00	0.00	132.00	{"city": "Graz", "name": "Käthe Brömmelkamp", "country": "AT"}	\N
1844	176	delivered	2025-12-15 16:13:07+00	2025-12-18 02:49:07+00	2025-12-21 00:49:07+00	9.50	36.70	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
1845	106	delivered	2025-12-15 21:10:37+00	2025-12-18 08:06:37+00	2025-12-22 07:06:37+00	0.00	101.20	{"city": "İzmir", "name": "Çağla Işık", "country": "TR"}	\N
1846	643	delivered	2025-12-16 17:11:09+00	2025-12-17 21:03:09+00	2025-12-22 01:03:09+00	9.50	72.20	{"city": "Duluth", "name": "Maud Penhallow", "country": "US"}	\N
1847	6	delivered	2025-12-16 19:36:30+00	2025-12-17 04:41:30+00	2025-12-19 17:41:30+00	0.00	156.90	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1848	41	delivered	2025-12-16 20:23:19+00	2025-12-18 16:34:19+00	2025-12-20 19:34:19+00	0.00	365.50	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
1849	116	returned	2025-12-16 21:27:54+00	2025-12-19 08:55:54+00	2025-12-21 20:55:54+00	9.50	41.70	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
1850	398	delivered	2025-12-17 14:15:44+00	2025-12-18 13:19:44+00	2025-12-19 16:19:44+00	4.90	48.10	{"city": "Görlitz", "name": "Matthias Grünwald", "country": "DE"}	Happy birthday, Tess! 🎂
1851	14	delivered	2025-12-17 22:54:41+00	2025-12-20 11:31:41+00	2025-12-25 02:31:41+00	0.00	121.60	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	Happy birthday, Tess! 🎂
1852	2	delivered	2025-12-18 14:17:01+00	2025-12-19 14:22:01+00	2025-12-20 16:22:01+00	0.00	102.74	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1853	550	delivered	2025-12-18 16:19:21+00	2025-12-19 14:34:21+00	2025-12-21 23:34:21+00	9.50	46.70	{"city": "函館市", "name": "小野寺 千尋", "country": "JP"}	\N
1854	529	delivered	2025-12-18 23:05:25+00	2025-12-21 10:27:25+00	2025-12-23 15:27:25+00	9.50	31.10	{"city": "Valdivia", "name": "Itziar Ibáñez", "country": "CL"}	\N
1855	130	delivered	2025-12-19 13:09:37+00	2025-12-21 17:54:37+00	2025-12-23 06:54:37+00	9.50	23.95	{"city": "Алматы", "name": "Ольга Снегирь", "country": "KZ"}	\N
1856	405	delivered	2025-12-19 15:06:54+00	2025-12-20 10:09:54+00	2025-12-24 13:09:54+00	0.00	93.90	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
1857	6	delivered	2025-12-19 16:03:56+00	2025-12-20 17:03:56+00	2025-12-22 16:03:56+00	0.00	82.80	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1858	224	delivered	2025-12-20 11:30:49+00	2025-12-22 22:55:49+00	2025-12-27 18:55:49+00	0.00	182.84	{"city": "Umeå", "name": "Ingrid Østergaard", "country": "SE"}	\N
1859	543	delivered	2025-12-20 13:57:56+00	2025-12-22 13:40:56+00	2025-12-26 11:40:56+00	9.50	45.10	{"city": "Umeå", "name": "Bjørg Fjällström", "country": "SE"}	\N
1860	509	delivered	2025-12-20 17:13:53+00	2025-12-22 15:25:53+00	2025-12-26 13:25:53+00	9.50	24.00	{"city": "Nantes", "name": "François Du Périer", "country": "FR"}	\N
1861	50	cancelled	2025-12-21 13:23:48+00	\N	\N	0.00	131.00	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
1862	231	delivered	2025-12-21 16:18:22+00	2025-12-23 12:48:22+00	2025-12-26 18:48:22+00	9.50	31.00	{"city": "Sheffield", "name": "Jonah Ashdown", "country": "GB"}	\N
1863	425	delivered	2025-12-21 16:24:35+00	2025-12-23 22:23:35+00	2025-12-27 07:23:35+00	9.50	84.34	{"city": "Swansea", "name": "Tess Marlowe", "country": "GB"}	\N
1864	93	delivered	2025-12-21 20:33:40+00	2025-12-22 06:14:40+00	2025-12-26 19:14:40+00	0.00	91.00	{"city": "Norwich", "name": "Wilfred Larkspur", "country": "GB"}	\N
1865	538	delivered	2025-12-22 17:47:04+00	2025-12-24 11:21:04+00	2025-12-26 13:21:04+00	9.50	53.25	{"city": "통영시", "name": "남궁은채", "country": "KR"}	\N
1866	18	delivered	2025-12-22 23:22:02+00	2025-12-24 12:07:02+00	2025-12-26 05:07:02+00	9.50	62.20	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
1867	48	delivered	2025-12-23 16:11:24+00	2025-12-24 10:10:24+00	2025-12-28 06:10:24+00	9.50	18.20	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
1868	505	delivered	2025-12-23 16:39:13+00	2025-12-25 18:04:13+00	2025-12-29 02:04:13+00	9.50	19.00	{"city": "金沢市", "name": "藤宮 直人", "country": "JP"}	\N
1869	36	delivered	2025-12-23 22:35:26+00	2025-12-24 22:44:26+00	2025-12-27 09:44:26+00	0.00	122.40	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
1870	30	delivered	2025-12-24 09:06:30+00	2025-12-26 19:27:30+00	2025-12-31 22:27:30+00	9.50	43.90	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
1871	100	delivered	2025-12-24 15:03:40+00	2025-12-26 09:33:40+00	2025-12-30 16:33:40+00	0.00	208.20	{"city": "Umeå", "name": "Bjørg Sjögren", "country": "SE"}	\N
1872	47	delivered	2025-12-24 18:25:59+00	2025-12-25 10:53:59+00	2025-12-26 17:53:59+00	0.00	197.40	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
1873	644	delivered	2025-12-25 11:45:40+00	2025-12-26 05:57:40+00	2025-12-31 08:57:40+00	9.50	49.00	{"city": "Łódź", "name": "Żaneta Źrebiec", "country": "PL"}	\N
1874	267	cancelled	2025-12-25 12:17:36+00	\N	\N	9.50	26.90	{"city": "전주시", "name": "류은채", "country": "KR"}	\N
1875	602	delivered	2025-12-25 12:57:44+00	2025-12-27 04:14:44+00	2025-12-31 01:14:44+00	0.00	319.20	{"city": "Vevey", "name": "Margaux Châtelard", "country": "CH"}	\N
1876	86	delivered	2025-12-25 15:26:06+00	2025-12-27 01:11:06+00	2025-12-28 16:11:06+00	0.00	108.00	{"city": "Graz", "name": "Matthias Grünwald", "country": "AT"}	\N
1877	685	delivered	2025-12-26 12:06:37+00	2025-12-27 21:08:37+00	2025-12-29 04:08:37+00	0.00	234.90	{"city": "那覇市", "name": "藤宮 大輔", "country": "JP"}	\N
1878	390	delivered	2025-12-26 12:20:07+00	2025-12-28 12:31:07+00	2025-12-30 11:31:07+00	9.50	35.90	{"city": "Norwich", "name": "Imogen Okafor", "country": "GB"}	\N
1879	287	delivered	2025-12-26 15:03:01+00	2025-12-29 01:42:01+00	2026-01-02 12:42:01+00	9.50	53.20	{"city": "Colonia", "name": "Ramiro Zúñiga", "country": "UY"}	يرجى الاتصال قبل التوصيل
1880	101	delivered	2025-12-26 15:55:14+00	2025-12-28 16:28:14+00	2026-01-02 00:28:14+00	0.00	186.90	{"city": "函館市", "name": "橘 さくら", "country": "JP"}	\N
1881	704	delivered	2025-12-27 08:14:15+00	2025-12-28 13:37:15+00	2025-12-31 12:37:15+00	9.50	64.90	{"city": "الإسكندرية", "name": "طارق الحداد", "country": "EG"}	\N
1882	233	delivered	2025-12-27 09:49:28+00	2025-12-29 16:14:28+00	2026-01-02 07:14:28+00	9.50	19.30	{"city": "Graz", "name": "Svenja Lindqvist", "country": "AT"}	\N
1883	705	delivered	2025-12-27 12:37:06+00	2025-12-29 12:37:06+00	2026-01-02 12:37:06+00	0.00	112.20	{"city": "Rimouski", "name": "Solène Vauquelin", "country": "CA"}	\N
1884	546	delivered	2025-12-27 17:30:20+00	2025-12-28 22:04:20+00	2025-12-31 05:04:20+00	9.50	42.00	{"city": "Lund", "name": "Åsa Fjällström", "country": "SE"}	\N
1885	16	delivered	2025-12-28 08:13:19+00	2025-12-30 00:48:19+00	2026-01-03 05:48:19+00	9.50	69.10	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
1886	4	delivered	2025-12-28 16:14:04+00	2025-12-30 07:34:04+00	2025-12-31 08:34:04+00	9.50	81.50	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
1887	222	delivered	2025-12-28 18:58:56+00	2025-12-29 23:27:56+00	2025-12-31 06:27:56+00	0.00	272.40	{"city": "Braga", "name": "Álvaro Brandão", "country": "PT"}	\N
1888	548	delivered	2025-12-29 13:11:04+00	2025-12-31 12:36:04+00	2026-01-01 13:36:04+00	0.00	169.00	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	It is a gift — no invoice in the parcel, please.
1889	675	delivered	2025-12-29 15:48:48+00	2025-12-30 05:26:48+00	2026-01-01 00:26:48+00	9.50	24.00	{"city": "Hobart", "name": "Rowan Thistlewood", "country": "AU"}	\N
1890	652	delivered	2025-12-29 17:19:00+00	2025-12-31 13:53:00+00	2026-01-02 17:53:00+00	0.00	207.00	{"city": "Полтава", "name": "Остап Ґудзь", "country": "UA"}	\N
1891	123	delivered	2025-12-29 18:27:35+00	2025-12-31 16:36:35+00	2026-01-05 13:36:35+00	9.50	76.50	{"city": "Visby", "name": "Ingrid Fjällström", "country": "SE"}	\N
1892	1	delivered	2025-12-29 21:36:22+00	2025-12-30 17:23:22+00	2026-01-03 00:23:22+00	0.00	152.70	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1893	23	delivered	2025-12-30 07:01:50+00	2026-01-01 11:34:50+00	2026-01-04 17:34:50+00	0.00	217.50	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
1894	58	delivered	2025-12-30 11:41:30+00	2025-12-31 10:46:30+00	2026-01-02 01:46:30+00	9.50	70.80	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
1895	197	delivered	2025-12-30 12:20:22+00	2025-12-31 16:52:22+00	2026-01-04 13:52:22+00	9.50	31.20	{"city": "سوسة", "name": "سلمى المرّاكشي", "country": "TN"}	\N
1896	552	delivered	2025-12-30 16:38:36+00	2025-12-31 03:14:36+00	2026-01-05 07:14:36+00	9.50	52.70	{"city": "الإسكندرية", "name": "ليلى بن عاشور", "country": "EG"}	\N
1897	381	delivered	2025-12-30 18:00:18+00	2026-01-01 05:29:18+00	2026-01-04 06:29:18+00	4.90	70.90	{"city": "Lübeck", "name": "Jörg Lindqvist", "country": "DE"}	\N
1898	617	delivered	2025-12-30 18:45:12+00	2026-01-01 09:19:12+00	2026-01-04 17:19:12+00	0.00	395.90	{"city": "Namur", "name": "Noémie Châtelard", "country": "BE"}	\N
1899	68	delivered	2025-12-30 22:41:27+00	2026-01-01 22:06:27+00	2026-01-05 21:06:27+00	9.50	31.50	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
1900	58	delivered	2025-12-31 17:18:12+00	2026-01-01 22:03:12+00	2026-01-05 20:03:12+00	0.00	107.10	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
1901	495	delivered	2025-12-31 18:33:32+00	2026-01-02 20:06:32+00	2026-01-05 06:06:32+00	9.50	71.50	{"city": "전주시", "name": "한민준", "country": "KR"}	\N
1902	405	delivered	2025-12-31 19:22:21+00	2026-01-02 01:58:21+00	2026-01-03 08:58:21+00	0.00	91.00	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
1903	486	delivered	2025-12-31 21:35:01+00	2026-01-01 08:57:01+00	2026-01-03 21:57:01+00	9.50	49.10	{"city": "Алматы", "name": "Лев Белозор", "country": "KZ"}	\N
1904	255	delivered	2026-01-01 13:15:56+00	2026-01-02 08:12:56+00	2026-01-05 18:12:56+00	0.00	117.00	{"city": "Galway", "name": "Maud Ashdown", "country": "IE"}	\N
1905	646	delivered	2026-01-02 22:52:00+00	2026-01-05 02:10:00+00	2026-01-09 14:10:00+00	9.50	41.70	{"city": "Halifax", "name": "Wilfred Fairweather", "country": "CA"}	\N
1906	29	delivered	2026-01-03 12:41:48+00	2026-01-03 22:12:48+00	2026-01-05 07:12:48+00	9.50	67.50	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
1907	480	delivered	2026-01-03 16:04:16+00	2026-01-04 17:35:16+00	2026-01-07 05:35:16+00	9.50	38.50	{"city": "Sheffield", "name": "Rory Fairweather", "country": "GB"}	\N
1908	391	cancelled	2026-01-03 17:11:48+00	\N	\N	9.50	52.90	{"city": "Gijón", "name": "Martín Montealegre", "country": "ES"}	\N
1909	307	delivered	2026-01-04 14:15:19+00	2026-01-05 16:54:19+00	2026-01-08 08:54:19+00	0.00	193.30	{"city": "Halifax", "name": "Rory Penhallow", "country": "CA"}	\N
1910	526	delivered	2026-01-04 14:33:09+00	2026-01-05 21:15:09+00	2026-01-08 07:15:09+00	9.50	56.10	{"city": "金沢市", "name": "白石 大輔", "country": "JP"}	\N
1911	551	delivered	2026-01-05 10:12:38+00	2026-01-06 20:02:38+00	2026-01-08 13:02:38+00	9.50	16.30	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
1912	402	delivered	2026-01-05 18:35:24+00	2026-01-07 05:24:24+00	2026-01-09 19:24:24+00	4.90	28.90	{"city": "Freiburg", "name": "Ulrike Nußbaum", "country": "DE"}	\N
1913	86	delivered	2026-01-05 21:22:07+00	2026-01-07 09:18:07+00	2026-01-10 14:18:07+00	0.00	132.40	{"city": "Graz", "name": "Matthias Grünwald", "country": "AT"}	\N
1914	176	delivered	2026-01-06 18:52:25+00	2026-01-07 04:40:25+00	2026-01-11 23:40:25+00	9.50	57.60	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
1915	43	delivered	2026-01-07 14:00:36+00	2026-01-08 16:05:36+00	2026-01-13 20:05:36+00	9.50	71.50	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
1916	428	delivered	2026-01-07 15:04:26+00	2026-01-09 10:05:26+00	2026-01-10 20:05:26+00	0.00	143.60	{"city": "Colmar", "name": "Solène Beaumarché", "country": "FR"}	\N
1917	443	delivered	2026-01-07 18:59:39+00	2026-01-08 10:45:39+00	2026-01-11 21:45:39+00	9.50	53.50	{"city": "Halifax", "name": "Callum Tindall", "country": "CA"}	\N
1918	477	delivered	2026-01-09 15:46:09+00	2026-01-10 01:11:09+00	2026-01-14 14:11:09+00	9.50	71.20	{"city": "Hobart", "name": "Rowan O'Dowd", "country": "AU"}	\N
1919	22	delivered	2026-01-10 17:55:44+00	2026-01-13 03:30:44+00	2026-01-15 09:30:44+00	0.00	145.50	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
1920	265	delivered	2026-01-10 19:08:35+00	2026-01-11 18:47:35+00	2026-01-16 02:47:35+00	0.00	80.60	{"city": "Nantes", "name": "Gaspard Lefèvre-Roy", "country": "FR"}	\N
1921	259	delivered	2026-01-11 13:24:48+00	2026-01-11 23:25:48+00	2026-01-15 00:25:48+00	4.90	20.70	{"city": "Lübeck", "name": "Matthias Kröger", "country": "DE"}	\N
1922	9	delivered	2026-01-11 22:28:20+00	2026-01-12 17:38:20+00	2026-01-17 10:38:20+00	0.00	82.00	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1923	407	returned	2026-01-12 16:06:35+00	2026-01-13 08:58:35+00	2026-01-16 17:58:35+00	9.50	44.00	{"city": "Namur", "name": "Noémie Beaumarché", "country": "BE"}	\N
1924	83	returned	2026-01-13 18:20:38+00	2026-01-15 06:47:38+00	2026-01-16 21:47:38+00	9.50	46.00	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
1925	46	delivered	2026-01-14 11:29:40+00	2026-01-15 07:02:40+00	2026-01-20 15:02:40+00	9.50	57.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
1926	208	delivered	2026-01-14 17:22:10+00	2026-01-16 22:22:10+00	2026-01-18 18:22:10+00	9.50	62.30	{"city": "سوسة", "name": "سلمى القاسمي", "country": "TN"}	\N
1927	128	delivered	2026-01-15 16:57:27+00	2026-01-17 19:49:27+00	2026-01-21 14:49:27+00	0.00	191.00	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
1928	5	delivered	2026-01-15 20:02:02+00	2026-01-17 20:27:02+00	2026-01-21 15:27:02+00	9.50	74.70	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
1929	362	delivered	2026-01-17 12:34:33+00	2026-01-20 01:32:33+00	2026-01-21 14:32:33+00	9.50	83.30	{"city": "那覇市", "name": "藤宮 さくら", "country": "JP"}	\N
1930	500	delivered	2026-01-17 14:12:29+00	2026-01-18 09:53:29+00	2026-01-20 00:53:29+00	0.00	445.70	{"city": "京都市", "name": "川辺 茜", "country": "JP"}	\N
1931	659	delivered	2026-01-17 18:13:01+00	2026-01-18 12:06:01+00	2026-01-23 11:06:01+00	0.00	81.60	{"city": "मैसूर", "name": "रोहन नायर", "country": "IN"}	\N
1932	28	delivered	2026-01-17 20:52:07+00	2026-01-20 07:53:07+00	2026-01-23 06:53:07+00	0.00	144.00	{"city": "Curitiba", "name": "Álvaro Carvalhal", "country": "BR"}	\N
1933	108	delivered	2026-01-18 15:46:46+00	2026-01-20 09:32:46+00	2026-01-23 00:32:46+00	0.00	351.10	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
1934	170	delivered	2026-01-18 17:01:26+00	2026-01-20 09:51:26+00	2026-01-24 21:51:26+00	0.00	94.50	{"city": "Görlitz", "name": "Svenja Weißhaupt", "country": "DE"}	\N
1935	601	delivered	2026-01-18 19:03:44+00	2026-01-19 11:14:44+00	2026-01-20 19:14:44+00	0.00	304.54	{"city": "Marburg", "name": "Bruno Sommerfeld", "country": "DE"}	\N
1936	422	delivered	2026-01-19 10:42:43+00	2026-01-21 22:05:43+00	2026-01-24 02:05:43+00	9.50	44.50	{"city": "Гюмри", "name": "Варвара Журавель", "country": "AM"}	\N
1937	691	returned	2026-01-19 10:50:48+00	2026-01-20 15:20:48+00	2026-01-23 20:20:48+00	0.00	92.60	{"city": "Sheffield", "name": "Rowan Ashdown", "country": "GB"}	\N
1938	46	delivered	2026-01-19 12:33:36+00	2026-01-20 02:58:36+00	2026-01-23 22:58:36+00	9.50	47.00	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
1939	120	delivered	2026-01-23 13:51:18+00	2026-01-25 04:32:18+00	2026-01-30 11:32:18+00	0.00	132.60	{"city": "函館市", "name": "雨宮 蓮", "country": "JP"}	\N
1940	187	delivered	2026-01-23 15:03:55+00	2026-01-24 07:54:55+00	2026-01-26 22:54:55+00	9.50	37.10	{"city": "函館市", "name": "藤宮 直人", "country": "JP"}	\N
1941	539	delivered	2026-01-24 12:40:52+00	2026-01-26 20:13:52+00	2026-01-29 03:13:52+00	0.00	97.30	{"city": "Valdivia", "name": "Itziar Zúñiga", "country": "CL"}	Код домофона 47, второй этаж.
1942	1	delivered	2026-01-24 13:54:04+00	2026-01-25 20:58:04+00	2026-01-26 22:58:04+00	0.00	81.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
1943	6	delivered	2026-01-24 18:11:44+00	2026-01-27 02:20:44+00	2026-01-30 07:20:44+00	0.00	196.30	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
1944	332	delivered	2026-01-24 22:03:22+00	2026-01-25 23:27:22+00	2026-01-30 21:27:22+00	0.00	117.90	{"city": "Львів", "name": "Остап Яворів", "country": "UA"}	\N
1945	439	delivered	2026-01-25 17:30:40+00	2026-01-27 16:05:40+00	2026-02-01 07:05:40+00	0.00	113.00	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
1946	467	delivered	2026-01-26 19:15:35+00	2026-01-28 19:38:35+00	2026-02-02 12:38:35+00	9.50	51.60	{"city": "الرباط", "name": "إدريس القاسمي", "country": "MA"}	\N
1947	677	delivered	2026-01-27 09:13:34+00	2026-01-27 20:40:34+00	2026-02-01 21:40:34+00	0.00	155.40	{"city": "Graz", "name": "Ulrike Sommerfeld", "country": "AT"}	\N
1948	116	delivered	2026-01-27 09:30:27+00	2026-01-28 01:07:27+00	2026-01-31 06:07:27+00	9.50	44.00	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
1949	295	returned	2026-01-27 14:46:54+00	2026-01-28 19:03:54+00	2026-01-31 03:03:54+00	9.50	24.00	{"city": "İzmir", "name": "Gülşah Yıldırımoğlu", "country": "TR"}	\N
1950	70	delivered	2026-01-27 15:44:51+00	2026-01-30 04:27:51+00	2026-02-01 14:27:51+00	9.50	24.00	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
1951	651	delivered	2026-01-28 16:48:34+00	2026-01-29 13:51:34+00	2026-02-01 20:51:34+00	9.50	27.70	{"city": "Colmar", "name": "Théo Vauquelin", "country": "FR"}	\N
1952	7	delivered	2026-01-29 19:07:33+00	2026-01-30 19:20:33+00	2026-02-04 00:20:33+00	0.00	83.50	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
1953	29	delivered	2026-01-29 22:13:31+00	2026-01-31 06:23:31+00	2026-02-03 15:23:31+00	9.50	87.60	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
1954	342	delivered	2026-01-30 17:52:03+00	2026-01-31 04:25:03+00	2026-02-04 11:25:03+00	0.00	219.30	{"city": "Vevey", "name": "Margaux Delacour", "country": "CH"}	\N
1955	39	delivered	2026-01-31 06:36:47+00	2026-02-01 23:52:47+00	2026-02-05 13:52:47+00	0.00	227.60	{"city": "Portland", "name": "Desmond O'Dowd", "country": "US"}	\N
1956	631	delivered	2026-02-01 18:00:25+00	2026-02-03 23:57:25+00	2026-02-08 06:57:25+00	9.50	72.40	{"city": "Mendoza", "name": "Itziar Quiroga", "country": "AR"}	Happy birthday, Tess! 🎂
1957	54	delivered	2026-02-02 15:54:34+00	2026-02-04 05:25:34+00	2026-02-06 05:25:34+00	0.00	91.90	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
1958	308	delivered	2026-02-02 20:22:38+00	2026-02-03 11:34:38+00	2026-02-07 09:34:38+00	9.50	56.60	{"city": "Swansea", "name": "Alfie Penhallow", "country": "GB"}	Please leave with the neighbour at no. 12.
1959	612	delivered	2026-02-03 12:39:09+00	2026-02-04 05:36:09+00	2026-02-08 23:36:09+00	9.50	27.00	{"city": "函館市", "name": "白石 茜", "country": "JP"}	\N
1960	119	delivered	2026-02-03 12:53:02+00	2026-02-04 12:59:02+00	2026-02-08 20:59:02+00	9.50	42.13	{"city": "الرباط", "name": "سلمى المرّاكشي", "country": "MA"}	\N
1961	9	delivered	2026-02-03 23:08:04+00	2026-02-06 05:16:04+00	2026-02-09 11:16:04+00	0.00	98.30	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
1962	466	delivered	2026-02-03 23:39:31+00	2026-02-04 17:12:31+00	2026-02-06 15:12:31+00	9.50	87.40	{"city": "Алматы", "name": "Варвара Мороз", "country": "KZ"}	\N
1963	412	delivered	2026-02-04 11:32:59+00	2026-02-05 01:37:59+00	2026-02-09 05:37:59+00	9.50	51.20	{"city": "Łódź", "name": "Zbigniew Dąbrowa", "country": "PL"}	\N
1964	432	delivered	2026-02-04 17:08:34+00	2026-02-05 12:06:34+00	2026-02-07 16:06:34+00	0.00	776.70	{"city": "Umeå", "name": "Søren Fjällström", "country": "SE"}	\N
1965	148	delivered	2026-02-04 17:41:08+00	2026-02-06 07:11:08+00	2026-02-08 20:11:08+00	0.00	289.00	{"city": "Valdivia", "name": "Ramiro Etxebarria", "country": "CL"}	\N
1966	613	delivered	2026-02-05 13:12:33+00	2026-02-07 15:42:33+00	2026-02-10 09:42:33+00	0.00	115.20	{"city": "Winterthur", "name": "Anneliese Grünwald", "country": "CH"}	\N
1967	514	delivered	2026-02-05 20:46:53+00	2026-02-06 07:37:53+00	2026-02-10 21:37:53+00	9.50	82.00	{"city": "통영시", "name": "류지호", "country": "KR"}	\N
1968	1	delivered	2026-02-06 11:21:20+00	2026-02-07 22:14:20+00	2026-02-12 14:14:20+00	9.50	30.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	Ring twice, the dog is deaf.
1969	258	delivered	2026-02-06 13:20:38+00	2026-02-09 01:45:38+00	2026-02-11 15:45:38+00	0.00	428.80	{"city": "Ιωάννινα", "name": "Χλόη Πετράκη", "country": "GR"}	\N
1970	162	delivered	2026-02-06 14:46:09+00	2026-02-07 17:31:09+00	2026-02-12 06:31:09+00	0.00	229.20	{"city": "Colonia", "name": "Itziar Zúñiga", "country": "UY"}	\N
1971	11	delivered	2026-02-07 14:37:59+00	2026-02-10 03:19:59+00	2026-02-12 14:19:59+00	0.00	156.10	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
1972	2	delivered	2026-02-08 11:34:06+00	2026-02-08 21:30:06+00	2026-02-10 21:30:06+00	9.50	54.40	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
1973	16	delivered	2026-02-08 15:52:58+00	2026-02-09 18:33:58+00	2026-02-11 13:33:58+00	9.50	86.10	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
1974	203	delivered	2026-02-09 17:12:36+00	2026-02-11 08:04:36+00	2026-02-14 22:04:36+00	9.50	45.20	{"city": "金沢市", "name": "藤宮 茜", "country": "JP"}	\N
1975	65	delivered	2026-02-12 20:08:28+00	2026-02-13 14:52:28+00	2026-02-16 04:52:28+00	9.50	81.70	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	\N
1976	33	delivered	2026-02-12 21:29:48+00	2026-02-14 17:54:48+00	2026-02-16 18:54:48+00	9.50	37.10	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
1977	742	delivered	2026-02-13 12:14:35+00	2026-02-14 17:25:35+00	2026-02-18 19:25:35+00	0.00	175.60	{"city": "松山市", "name": "藤宮 蓮", "country": "JP"}	\N
1978	3	delivered	2026-02-13 18:47:52+00	2026-02-14 18:54:52+00	2026-02-15 21:54:52+00	0.00	183.40	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
1979	247	delivered	2026-02-13 21:05:34+00	2026-02-14 15:35:34+00	2026-02-18 14:35:34+00	9.50	26.90	{"city": "Sheffield", "name": "Edith Birtwhistle", "country": "GB"}	\N
1980	428	delivered	2026-02-14 11:02:35+00	2026-02-16 16:14:35+00	2026-02-20 00:14:35+00	0.00	317.90	{"city": "Colmar", "name": "Solène Beaumarché", "country": "FR"}	\N
1981	711	delivered	2026-02-15 18:29:15+00	2026-02-18 06:18:15+00	2026-02-21 03:18:15+00	9.50	29.08	{"city": "Swansea", "name": "Harriet Fairweather", "country": "GB"}	\N
1982	212	delivered	2026-02-15 20:58:52+00	2026-02-16 09:16:52+00	2026-02-21 12:16:52+00	0.00	272.00	{"city": "金沢市", "name": "白石 千尋", "country": "JP"}	\N
1983	68	delivered	2026-02-15 23:02:57+00	2026-02-17 20:27:57+00	2026-02-20 03:27:57+00	9.50	88.70	{"city": "Galway", "name": "Alfie Penhallow", "country": "IE"}	\N
1984	27	delivered	2026-02-16 15:21:38+00	2026-02-18 00:35:38+00	2026-02-20 18:35:38+00	9.50	62.30	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
1985	38	delivered	2026-02-16 19:17:43+00	2026-02-17 17:42:43+00	2026-02-20 19:42:43+00	9.50	87.20	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
1986	551	delivered	2026-02-16 21:50:01+00	2026-02-19 02:36:01+00	2026-02-21 07:36:01+00	9.50	63.00	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
1987	185	delivered	2026-02-17 13:05:40+00	2026-02-19 09:39:40+00	2026-02-21 06:39:40+00	9.50	70.00	{"city": "Hobart", "name": "Priya Fairweather", "country": "AU"}	\N
1988	592	delivered	2026-02-19 14:22:30+00	2026-02-20 21:36:30+00	2026-02-26 03:36:30+00	9.50	18.20	{"city": "Zakopane", "name": "Kazimierz Szczypior", "country": "PL"}	\N
1989	30	delivered	2026-02-19 18:13:26+00	2026-02-20 23:18:26+00	2026-02-23 04:18:26+00	9.50	40.00	{"city": "Батуми", "name": "Тимофей Снегирь", "country": "GE"}	\N
1990	77	delivered	2026-02-19 22:02:53+00	2026-02-20 20:45:53+00	2026-02-24 17:45:53+00	9.50	62.50	{"city": "देहरादून", "name": "रोहन चौहान", "country": "IN"}	\N
1991	17	delivered	2026-02-19 23:19:54+00	2026-02-21 02:28:54+00	2026-02-25 07:28:54+00	9.50	64.20	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
1992	21	delivered	2026-02-21 15:25:44+00	2026-02-23 12:31:44+00	2026-02-27 20:31:44+00	9.50	22.30	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
1993	35	delivered	2026-02-21 16:21:52+00	2026-02-22 10:48:52+00	2026-02-27 00:48:52+00	9.50	24.00	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
1994	376	returned	2026-02-21 18:43:59+00	2026-02-22 09:52:59+00	2026-02-26 13:52:59+00	9.50	87.10	{"city": "金沢市", "name": "雨宮 美咲", "country": "JP"}	\N
1995	83	delivered	2026-02-21 22:26:36+00	2026-02-22 08:24:36+00	2026-02-24 20:24:36+00	0.00	211.08	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
1996	555	delivered	2026-02-22 17:23:10+00	2026-02-24 05:26:10+00	2026-02-25 22:26:10+00	0.00	91.40	{"city": "Halifax", "name": "Opal O'Dowd", "country": "CA"}	يرجى الاتصال قبل التوصيل
1997	723	delivered	2026-02-22 19:36:19+00	2026-02-23 17:11:19+00	2026-02-28 04:11:19+00	0.00	92.10	{"city": "Swansea", "name": "Rowan Harkness", "country": "GB"}	\N
1998	58	delivered	2026-02-23 21:17:13+00	2026-02-25 06:35:13+00	2026-02-28 10:35:13+00	9.50	60.40	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
1999	152	delivered	2026-02-24 17:51:40+00	2026-02-26 17:33:40+00	2026-03-03 18:33:40+00	0.00	174.00	{"city": "Graz", "name": "Till Nußbaum", "country": "AT"}	\N
2000	141	delivered	2026-02-25 15:00:32+00	2026-02-27 18:39:32+00	2026-03-04 11:39:32+00	9.50	46.30	{"city": "Sheffield", "name": "Callum Thistlewood", "country": "GB"}	\N
2001	395	delivered	2026-02-25 15:54:17+00	2026-02-28 01:03:17+00	2026-03-02 11:03:17+00	9.50	44.50	{"city": "Lund", "name": "Søren Sjögren", "country": "SE"}	\N
2002	369	delivered	2026-02-25 16:43:30+00	2026-02-27 23:29:30+00	2026-03-04 09:29:30+00	9.50	81.50	{"city": "Чернівці", "name": "Соломія Яворів", "country": "UA"}	\N
2003	589	returned	2026-02-25 21:31:53+00	2026-02-28 09:48:53+00	2026-03-01 14:48:53+00	0.00	246.90	{"city": "الإسكندرية", "name": "سلمى الحداد", "country": "EG"}	\N
2004	651	delivered	2026-02-26 13:30:55+00	2026-02-27 21:19:55+00	2026-03-01 16:19:55+00	0.00	87.70	{"city": "Colmar", "name": "Théo Vauquelin", "country": "FR"}	\N
2005	572	delivered	2026-02-26 14:09:19+00	2026-02-28 22:02:19+00	2026-03-04 21:02:19+00	9.50	38.30	{"city": "Zakopane", "name": "Jagoda Brzęczek", "country": "PL"}	\N
2006	595	delivered	2026-02-27 14:53:10+00	2026-03-01 05:51:10+00	2026-03-05 07:51:10+00	0.00	128.00	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
2007	245	delivered	2026-02-27 15:12:00+00	2026-02-28 18:00:00+00	2026-03-03 23:00:00+00	0.00	334.20	{"city": "Görlitz", "name": "Ulrike Grünwald", "country": "DE"}	\N
2008	74	delivered	2026-02-27 16:24:06+00	2026-02-28 06:44:06+00	2026-03-03 14:44:06+00	0.00	86.40	{"city": "Visby", "name": "Linnéa Østergaard", "country": "SE"}	Bitte nicht vor 10 Uhr liefern.
2009	107	delivered	2026-02-27 18:36:53+00	2026-03-01 06:56:53+00	2026-03-05 21:56:53+00	0.00	250.15	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
2010	254	delivered	2026-02-27 20:15:29+00	2026-03-01 15:58:29+00	2026-03-06 08:58:29+00	9.50	53.50	{"city": "Swansea", "name": "Rory O'Dowd", "country": "GB"}	\N
2011	2	delivered	2026-02-27 20:49:25+00	2026-02-28 18:38:25+00	2026-03-02 11:38:25+00	9.50	36.70	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
2012	360	delivered	2026-02-28 13:37:18+00	2026-03-01 15:43:18+00	2026-03-04 17:43:18+00	9.50	57.20	{"city": "Ærøskøbing", "name": "Ingrid Fjällström", "country": "DK"}	\N
2013	138	delivered	2026-03-01 13:33:30+00	2026-03-03 07:17:30+00	2026-03-06 02:17:30+00	9.50	22.30	{"city": "전주시", "name": "선우도현", "country": "KR"}	\N
2014	95	delivered	2026-03-01 16:39:52+00	2026-03-03 14:45:52+00	2026-03-06 09:45:52+00	0.00	103.10	{"city": "देहरादून", "name": "अनन्या जोशी", "country": "IN"}	\N
2015	135	delivered	2026-03-02 10:10:32+00	2026-03-03 23:14:32+00	2026-03-05 10:14:32+00	9.50	55.60	{"city": "函館市", "name": "白石 さくら", "country": "JP"}	\N
2016	9	delivered	2026-03-02 13:34:36+00	2026-03-05 02:12:36+00	2026-03-06 13:12:36+00	0.00	82.80	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
2017	108	returned	2026-03-02 16:16:09+00	2026-03-03 22:47:09+00	2026-03-06 06:47:09+00	9.50	63.90	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
2018	55	delivered	2026-03-02 17:05:03+00	2026-03-04 17:15:03+00	2026-03-05 17:15:03+00	0.00	159.00	{"city": "那覇市", "name": "川辺 美咲", "country": "JP"}	\N
2019	2	delivered	2026-03-02 21:20:22+00	2026-03-04 01:22:22+00	2026-03-07 08:22:22+00	9.50	53.50	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
2020	125	delivered	2026-03-03 11:49:45+00	2026-03-05 14:47:45+00	2026-03-09 17:47:45+00	0.00	89.00	{"city": "통영시", "name": "배도현", "country": "KR"}	\N
2021	12	delivered	2026-03-03 17:06:27+00	2026-03-06 03:21:27+00	2026-03-09 11:21:27+00	9.50	53.00	{"city": "那覇市", "name": "雨宮 茜", "country": "JP"}	Please leave with the neighbour at no. 12.
2022	257	cancelled	2026-03-03 20:27:52+00	\N	\N	0.00	219.30	{"city": "Sheffield", "name": "Alfie Penhallow", "country": "GB"}	\N
2023	82	delivered	2026-03-04 11:02:47+00	2026-03-06 08:58:47+00	2026-03-07 22:58:47+00	0.00	104.70	{"city": "صيدا", "name": "ليلى القاسمي", "country": "LB"}	\N
2024	292	delivered	2026-03-05 07:30:46+00	2026-03-07 01:17:46+00	2026-03-12 03:17:46+00	9.50	53.00	{"city": "京都市", "name": "橘 陽翔", "country": "JP"}	\N
2025	302	delivered	2026-03-05 13:20:24+00	2026-03-06 12:03:24+00	2026-03-11 16:03:24+00	0.00	139.90	{"city": "Gijón", "name": "Itziar Ibáñez", "country": "ES"}	\N
2026	672	delivered	2026-03-05 15:32:12+00	2026-03-07 12:00:12+00	2026-03-10 08:00:12+00	9.50	42.70	{"city": "Annecy", "name": "Élodie Montclair", "country": "FR"}	\N
2027	61	delivered	2026-03-05 16:40:45+00	2026-03-06 04:37:45+00	2026-03-08 02:37:45+00	9.50	57.90	{"city": "Swansea", "name": "Rowan Fairweather", "country": "GB"}	\N
2028	168	delivered	2026-03-05 20:07:21+00	2026-03-06 12:59:21+00	2026-03-08 02:59:21+00	9.50	18.20	{"city": "سوسة", "name": "نور القاسمي", "country": "TN"}	\N
2029	379	delivered	2026-03-06 18:25:26+00	2026-03-07 10:38:26+00	2026-03-11 18:38:26+00	0.00	80.80	{"city": "Vevey", "name": "François Delacour", "country": "CH"}	\N
2030	389	delivered	2026-03-07 12:41:58+00	2026-03-09 20:36:58+00	2026-03-14 21:36:58+00	0.00	271.30	{"city": "Ålesund", "name": "Linnéa Hedlund", "country": "NO"}	\N
2031	517	delivered	2026-03-07 14:24:02+00	2026-03-09 04:42:02+00	2026-03-14 13:42:02+00	9.50	83.74	{"city": "Ekenäs", "name": "Torbjörn Åkerblom", "country": "FI"}	يرجى الاتصال قبل التوصيل
2032	463	delivered	2026-03-07 21:36:40+00	2026-03-08 21:41:40+00	2026-03-09 22:41:40+00	9.50	18.20	{"city": "Namur", "name": "Théo Beaumarché", "country": "BE"}	Код домофона 47, второй этаж.
2033	716	delivered	2026-03-08 17:39:09+00	2026-03-10 23:20:09+00	2026-03-13 03:20:09+00	9.50	63.46	{"city": "Swansea", "name": "Opal Birtwhistle", "country": "GB"}	\N
2034	708	delivered	2026-03-08 19:21:08+00	2026-03-10 13:45:08+00	2026-03-12 19:45:08+00	9.50	18.00	{"city": "Norwich", "name": "Tess Thistlewood", "country": "GB"}	يرجى الاتصال قبل التوصيل
2035	49	delivered	2026-03-10 14:25:07+00	2026-03-12 07:57:07+00	2026-03-14 01:57:07+00	9.50	18.00	{"city": "Duluth", "name": "Jonah Thistlewood", "country": "US"}	\N
2036	353	delivered	2026-03-11 11:31:45+00	2026-03-12 02:37:45+00	2026-03-16 23:37:45+00	0.00	85.10	{"city": "Portland", "name": "Callum Ashdown", "country": "US"}	\N
2037	550	delivered	2026-03-11 23:06:42+00	2026-03-14 04:35:42+00	2026-03-17 18:35:42+00	9.50	53.50	{"city": "函館市", "name": "小野寺 千尋", "country": "JP"}	\N
2038	157	delivered	2026-03-12 12:08:27+00	2026-03-14 16:35:27+00	2026-03-15 15:35:27+00	9.50	18.70	{"city": "Galway", "name": "Callum Marlowe", "country": "IE"}	\N
2039	58	delivered	2026-03-12 15:33:30+00	2026-03-13 08:33:30+00	2026-03-18 14:33:30+00	9.50	82.90	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
2040	272	delivered	2026-03-13 09:59:10+00	2026-03-15 17:42:10+00	2026-03-18 00:42:10+00	9.50	29.10	{"city": "Lund", "name": "Torbjörn Åkerblom", "country": "SE"}	\N
2041	145	delivered	2026-03-13 12:54:29+00	2026-03-14 23:01:29+00	2026-03-19 01:01:29+00	0.00	97.50	{"city": "Olinda", "name": "Rosália Quintela", "country": "BR"}	\N
2042	142	delivered	2026-03-13 16:16:14+00	2026-03-15 04:31:14+00	2026-03-20 13:31:14+00	0.00	275.40	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
2043	9	delivered	2026-03-14 12:34:18+00	2026-03-15 02:16:18+00	2026-03-17 22:16:18+00	0.00	164.40	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
2044	690	delivered	2026-03-14 22:44:28+00	2026-03-16 09:54:28+00	2026-03-21 07:54:28+00	0.00	342.20	{"city": "Portland", "name": "Priya Fairweather", "country": "US"}	\N
2045	56	delivered	2026-03-14 22:48:22+00	2026-03-17 10:51:22+00	2026-03-21 15:51:22+00	9.50	19.30	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
2046	238	delivered	2026-03-15 15:20:01+00	2026-03-17 09:07:01+00	2026-03-20 06:07:01+00	4.90	62.50	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
2047	425	delivered	2026-03-15 22:55:36+00	2026-03-16 22:32:36+00	2026-03-19 06:32:36+00	9.50	28.50	{"city": "Swansea", "name": "Tess Marlowe", "country": "GB"}	\N
2048	167	delivered	2026-03-16 16:42:28+00	2026-03-18 00:18:28+00	2026-03-20 05:18:28+00	0.00	146.70	{"city": "मैसूर", "name": "काव्या नायर", "country": "IN"}	\N
2049	591	delivered	2026-03-17 16:52:55+00	2026-03-19 17:25:55+00	2026-03-21 20:25:55+00	9.50	28.50	{"city": "那覇市", "name": "白石 陽翔", "country": "JP"}	\N
2050	400	delivered	2026-03-17 18:06:03+00	2026-03-20 00:31:03+00	2026-03-22 07:31:03+00	4.90	50.90	{"city": "Freiburg", "name": "Ulrike Kröger", "country": "DE"}	\N
2051	46	delivered	2026-03-18 23:42:38+00	2026-03-21 09:31:38+00	2026-03-23 17:31:38+00	9.50	82.10	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
2052	42	delivered	2026-03-19 14:57:18+00	2026-03-20 15:35:18+00	2026-03-23 04:35:18+00	9.50	73.50	{"city": "Swansea", "name": "Maeve Ashdown", "country": "GB"}	\N
2053	34	delivered	2026-03-19 17:55:03+00	2026-03-20 22:45:03+00	2026-03-25 11:45:03+00	9.50	56.00	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
2054	128	delivered	2026-03-20 18:56:59+00	2026-03-21 10:59:59+00	2026-03-23 00:59:59+00	0.00	170.00	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
2055	173	delivered	2026-03-20 21:34:46+00	2026-03-22 07:08:46+00	2026-03-24 19:08:46+00	9.50	37.10	{"city": "Zakopane", "name": "Kazimierz Gołąb", "country": "PL"}	\N
2056	74	delivered	2026-03-21 12:45:53+00	2026-03-22 19:58:53+00	2026-03-27 23:58:53+00	0.00	137.80	{"city": "Visby", "name": "Linnéa Østergaard", "country": "SE"}	\N
2057	502	delivered	2026-03-21 18:54:11+00	2026-03-22 19:27:11+00	2026-03-26 20:27:11+00	4.90	43.30	{"city": "Marburg", "name": "Käthe Nußbaum", "country": "DE"}	\N
2058	375	delivered	2026-03-21 19:20:45+00	2026-03-23 22:28:45+00	2026-03-26 21:28:45+00	0.00	173.80	{"city": "松山市", "name": "白石 さくら", "country": "JP"}	\N
2059	164	delivered	2026-03-22 13:12:53+00	2026-03-23 13:22:53+00	2026-03-24 21:22:53+00	0.00	139.90	{"city": "Halifax", "name": "Maeve Marlowe", "country": "CA"}	\N
2060	468	delivered	2026-03-22 16:24:01+00	2026-03-24 17:09:01+00	2026-03-28 20:09:01+00	0.00	134.80	{"city": "Görlitz", "name": "Matthias Brömmelkamp", "country": "DE"}	\N
2061	65	delivered	2026-03-22 17:49:14+00	2026-03-24 01:45:14+00	2026-03-26 07:45:14+00	9.50	61.40	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	\N
2062	10	delivered	2026-03-23 13:06:37+00	2026-03-25 09:48:37+00	2026-03-28 19:48:37+00	9.50	43.10	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
2063	571	delivered	2026-03-23 22:16:35+00	2026-03-24 12:00:35+00	2026-03-25 20:00:35+00	9.50	50.40	{"city": "Vevey", "name": "Aurélien Du Périer", "country": "CH"}	\N
2064	225	delivered	2026-03-23 23:14:43+00	2026-03-26 11:31:43+00	2026-03-27 21:31:43+00	9.50	57.90	{"city": "京都市", "name": "月岡 樹", "country": "JP"}	\N
2065	164	delivered	2026-03-24 14:53:45+00	2026-03-26 14:59:45+00	2026-03-31 20:59:45+00	9.50	52.20	{"city": "Halifax", "name": "Maeve Marlowe", "country": "CA"}	\N
2066	370	delivered	2026-03-25 23:58:31+00	2026-03-26 22:45:31+00	2026-04-01 04:45:31+00	4.90	28.70	{"city": "Görlitz", "name": "Anneliese Achterberg", "country": "DE"}	\N
2067	510	delivered	2026-03-26 14:43:39+00	2026-03-27 18:20:39+00	2026-03-29 18:20:39+00	9.50	73.90	{"city": "Χανιά", "name": "Δάφνη Μαυρομάτη", "country": "GR"}	\N
2068	2	delivered	2026-03-26 17:41:26+00	2026-03-27 13:50:26+00	2026-03-31 00:50:26+00	9.50	82.40	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
2069	53	delivered	2026-03-26 21:20:44+00	2026-03-27 12:31:44+00	2026-03-28 13:31:44+00	0.00	260.50	{"city": "Nantes", "name": "Élodie Montclair", "country": "FR"}	\N
2070	10	delivered	2026-03-27 19:06:39+00	2026-03-28 09:09:39+00	2026-03-29 15:09:39+00	9.50	61.50	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
2071	201	delivered	2026-03-27 19:55:42+00	2026-03-28 23:03:42+00	2026-04-01 02:03:42+00	9.50	21.40	{"city": "मैसूर", "name": "विक्रम चौहान", "country": "IN"}	\N
2072	80	delivered	2026-03-28 10:56:03+00	2026-03-30 05:13:03+00	2026-04-03 01:13:03+00	9.50	38.50	{"city": "Ålesund", "name": "Bjørg Åkerblom", "country": "NO"}	\N
2073	392	cancelled	2026-03-28 13:33:28+00	\N	\N	9.50	44.00	{"city": "Annecy", "name": "Théo Beaumarché", "country": "FR"}	\N
2074	5	delivered	2026-03-29 17:03:59+00	2026-03-30 13:27:59+00	2026-04-02 00:27:59+00	9.50	48.50	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
2075	422	cancelled	2026-03-29 17:58:17+00	\N	\N	9.50	81.50	{"city": "Гюмри", "name": "Варвара Журавель", "country": "AM"}	\N
2076	37	cancelled	2026-03-30 15:25:19+00	\N	\N	9.50	70.80	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
2077	474	delivered	2026-03-31 14:14:24+00	2026-04-02 19:13:24+00	2026-04-04 18:13:24+00	0.00	197.00	{"city": "松山市", "name": "白石 結衣", "country": "JP"}	Ring twice, the dog is deaf.
2078	10	delivered	2026-03-31 17:26:39+00	2026-04-02 04:07:39+00	2026-04-05 22:07:39+00	9.50	78.50	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
2079	17	delivered	2026-03-31 17:37:47+00	2026-04-01 07:40:47+00	2026-04-02 08:40:47+00	9.50	30.90	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
2080	48	delivered	2026-04-01 17:17:10+00	2026-04-03 19:46:10+00	2026-04-08 02:46:10+00	0.00	102.40	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
2081	223	delivered	2026-04-01 23:45:55+00	2026-04-03 01:22:55+00	2026-04-06 16:22:55+00	9.50	25.16	{"city": "Gijón", "name": "Joaquín Quiroga", "country": "ES"}	\N
2082	757	delivered	2026-04-02 19:48:24+00	2026-04-04 02:40:24+00	2026-04-05 00:40:24+00	9.50	49.20	{"city": "الرباط", "name": "كريم نجّار", "country": "MA"}	\N
2083	75	delivered	2026-04-03 14:14:11+00	2026-04-06 00:59:11+00	2026-04-09 20:59:11+00	0.00	218.40	{"city": "Mendoza", "name": "Andrés Montealegre", "country": "AR"}	\N
2084	61	delivered	2026-04-03 14:44:33+00	2026-04-05 22:48:33+00	2026-04-11 08:48:33+00	9.50	42.30	{"city": "Swansea", "name": "Rowan Fairweather", "country": "GB"}	\N
2085	138	delivered	2026-04-04 14:39:13+00	2026-04-05 17:50:13+00	2026-04-11 02:50:13+00	9.50	19.30	{"city": "전주시", "name": "선우도현", "country": "KR"}	\N
2086	419	delivered	2026-04-04 14:53:11+00	2026-04-05 13:52:11+00	2026-04-10 10:52:11+00	0.00	90.90	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
2087	92	delivered	2026-04-04 15:17:23+00	2026-04-05 10:10:23+00	2026-04-07 04:10:23+00	4.90	20.70	{"city": "Marburg", "name": "Jörg Sommerfeld", "country": "DE"}	\N
2088	163	cancelled	2026-04-05 05:38:34+00	\N	\N	0.00	127.90	{"city": "Vevey", "name": "Gaspard Beaumarché", "country": "CH"}	\N
2089	117	delivered	2026-04-05 17:01:26+00	2026-04-08 01:48:26+00	2026-04-11 17:48:26+00	9.50	59.30	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
2090	83	delivered	2026-04-05 17:43:31+00	2026-04-07 18:04:31+00	2026-04-12 07:04:31+00	0.00	329.40	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
2091	346	delivered	2026-04-06 15:04:06+00	2026-04-07 02:35:06+00	2026-04-11 21:35:06+00	0.00	88.90	{"city": "Galway", "name": "Bronwyn Okafor", "country": "IE"}	\N
2092	3	delivered	2026-04-07 10:48:01+00	2026-04-08 10:59:01+00	2026-04-13 01:59:01+00	9.50	62.50	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
2093	369	delivered	2026-04-08 18:23:47+00	2026-04-10 17:52:47+00	2026-04-15 15:52:47+00	0.00	180.20	{"city": "Чернівці", "name": "Соломія Яворів", "country": "UA"}	\N
2094	762	delivered	2026-04-09 17:33:43+00	2026-04-10 09:16:43+00	2026-04-12 02:16:43+00	0.00	93.00	{"city": "उदयपुर", "name": "काव्या जोशी", "country": "IN"}	\N
2095	142	delivered	2026-04-10 19:19:52+00	2026-04-12 07:28:52+00	2026-04-17 10:28:52+00	9.50	42.90	{"city": "سوسة", "name": "طارق المرّاكشي", "country": "TN"}	\N
2096	18	delivered	2026-04-10 21:57:13+00	2026-04-13 08:20:13+00	2026-04-16 13:20:13+00	9.50	61.10	{"city": "عمّان", "name": "طارق نجّار", "country": "JO"}	\N
2097	1	delivered	2026-04-11 11:41:40+00	2026-04-12 03:02:40+00	2026-04-16 07:02:40+00	9.50	66.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2098	686	delivered	2026-04-11 14:25:37+00	2026-04-13 11:24:37+00	2026-04-18 19:24:37+00	9.50	29.10	{"city": "Trabzon", "name": "Oğuz Yıldırımoğlu", "country": "TR"}	Ring twice, the dog is deaf.
2099	5	delivered	2026-04-11 19:05:31+00	2026-04-13 09:12:31+00	2026-04-14 17:12:31+00	0.00	222.90	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
2100	299	delivered	2026-04-12 19:31:14+00	2026-04-13 20:31:14+00	2026-04-19 02:31:14+00	9.50	57.10	{"city": "Mindelo", "name": "Rosália Magalhães", "country": "CV"}	\N
2101	213	delivered	2026-04-13 11:55:42+00	2026-04-14 02:07:42+00	2026-04-16 00:07:42+00	4.90	58.40	{"city": "Marburg", "name": "Käthe Weißhaupt", "country": "DE"}	\N
2102	118	delivered	2026-04-13 14:07:00+00	2026-04-14 12:39:00+00	2026-04-18 18:39:00+00	9.50	35.60	{"city": "الرباط", "name": "طارق القاسمي", "country": "MA"}	\N
2103	29	delivered	2026-04-13 14:41:14+00	2026-04-14 14:49:14+00	2026-04-20 00:49:14+00	9.50	56.34	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
2104	117	delivered	2026-04-14 16:25:14+00	2026-04-16 11:40:14+00	2026-04-20 03:40:14+00	0.00	94.70	{"city": "函館市", "name": "雨宮 千尋", "country": "JP"}	\N
2105	46	delivered	2026-04-14 19:38:18+00	2026-04-15 10:03:18+00	2026-04-19 21:03:18+00	9.50	38.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
2106	195	delivered	2026-04-14 21:53:18+00	2026-04-15 14:20:18+00	2026-04-18 00:20:18+00	9.50	32.91	{"city": "Wrocław", "name": "Łukasz Wrona", "country": "PL"}	\N
2107	144	delivered	2026-04-15 11:35:10+00	2026-04-17 10:23:10+00	2026-04-19 03:23:10+00	0.00	110.60	{"city": "函館市", "name": "雨宮 茜", "country": "JP"}	\N
2108	325	delivered	2026-04-15 13:22:19+00	2026-04-16 20:39:19+00	2026-04-20 22:39:19+00	9.50	33.30	{"city": "Curitiba", "name": "Conceição Quintela", "country": "BR"}	\N
2109	443	returned	2026-04-15 14:36:31+00	2026-04-17 19:35:31+00	2026-04-22 08:35:31+00	0.00	158.50	{"city": "Halifax", "name": "Callum Tindall", "country": "CA"}	\N
2110	696	cancelled	2026-04-15 16:57:46+00	\N	\N	9.50	43.70	{"city": "Winterthur", "name": "Lennart Lindqvist", "country": "CH"}	\N
2111	542	delivered	2026-04-15 19:43:26+00	2026-04-18 00:10:26+00	2026-04-22 21:10:26+00	0.00	100.50	{"city": "Galway", "name": "Desmond Larkspur", "country": "IE"}	\N
2112	76	delivered	2026-04-16 15:55:06+00	2026-04-17 07:36:06+00	2026-04-22 16:36:06+00	0.00	94.50	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
2113	498	delivered	2026-04-16 17:36:28+00	2026-04-18 21:47:28+00	2026-04-23 19:47:28+00	0.00	423.40	{"city": "Eskişehir", "name": "Gülşah Yıldırımoğlu", "country": "TR"}	\N
2114	132	delivered	2026-04-16 18:46:57+00	2026-04-18 05:31:57+00	2026-04-20 13:31:57+00	9.50	74.40	{"city": "उदयपुर", "name": "विक्रम नायर", "country": "IN"}	\N
2115	595	delivered	2026-04-16 20:45:00+00	2026-04-18 08:08:00+00	2026-04-19 23:08:00+00	9.50	33.50	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
2116	15	delivered	2026-04-17 16:55:19+00	2026-04-18 10:31:19+00	2026-04-20 15:31:19+00	9.50	42.70	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
2117	380	delivered	2026-04-17 18:28:33+00	2026-04-18 19:58:33+00	2026-04-20 17:58:33+00	9.50	77.00	{"city": "Colmar", "name": "Gaspard Delacour", "country": "FR"}	\N
2118	185	cancelled	2026-04-17 18:56:46+00	\N	\N	0.00	151.90	{"city": "Hobart", "name": "Priya Fairweather", "country": "AU"}	\N
2119	682	delivered	2026-04-18 13:22:51+00	2026-04-20 01:47:51+00	2026-04-25 04:47:51+00	9.50	27.00	{"city": "Portland", "name": "Alfie Penhallow", "country": "US"}	\N
2120	422	delivered	2026-04-18 15:13:07+00	2026-04-19 00:21:07+00	2026-04-20 07:21:07+00	9.50	30.10	{"city": "Гюмри", "name": "Варвара Журавель", "country": "AM"}	\N
2121	466	cancelled	2026-04-18 22:09:04+00	\N	\N	9.50	26.70	{"city": "Алматы", "name": "Варвара Мороз", "country": "KZ"}	\N
2122	107	delivered	2026-04-20 17:44:49+00	2026-04-22 19:29:49+00	2026-04-26 19:29:49+00	9.50	56.10	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
2123	165	delivered	2026-04-21 12:45:30+00	2026-04-22 00:56:30+00	2026-04-26 06:56:30+00	0.00	275.50	{"city": "Curitiba", "name": "Inês Magalhães", "country": "BR"}	\N
2124	400	delivered	2026-04-21 15:36:13+00	2026-04-22 08:08:13+00	2026-04-24 08:08:13+00	0.00	130.40	{"city": "Freiburg", "name": "Ulrike Kröger", "country": "DE"}	\N
2125	8	delivered	2026-04-21 15:42:28+00	2026-04-23 12:51:28+00	2026-04-26 02:51:28+00	0.00	80.10	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
2126	735	delivered	2026-04-21 18:46:13+00	2026-04-22 20:30:13+00	2026-04-25 15:30:13+00	9.50	33.50	{"city": "Батуми", "name": "Аглая Мороз", "country": "GE"}	يرجى الاتصال قبل التوصيل
2127	58	delivered	2026-04-21 21:59:16+00	2026-04-23 19:54:16+00	2026-04-27 15:54:16+00	0.00	434.70	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
2128	750	delivered	2026-04-22 22:28:47+00	2026-04-25 04:31:47+00	2026-04-29 15:31:47+00	9.50	69.90	{"city": "देहरादून", "name": "रोहन नायर", "country": "IN"}	\N
2129	757	delivered	2026-04-23 06:43:05+00	2026-04-24 11:21:05+00	2026-04-29 17:21:05+00	0.00	230.10	{"city": "الرباط", "name": "كريم نجّار", "country": "MA"}	\N
2130	241	delivered	2026-04-23 10:14:45+00	2026-04-24 07:02:45+00	2026-04-27 14:02:45+00	0.00	110.20	{"city": "Mindelo", "name": "Conceição Falcão", "country": "CV"}	\N
2131	548	delivered	2026-04-23 13:21:59+00	2026-04-25 06:08:59+00	2026-04-28 19:08:59+00	9.50	16.85	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	\N
2132	135	delivered	2026-04-23 18:03:50+00	2026-04-25 10:55:50+00	2026-04-29 08:55:50+00	9.50	80.80	{"city": "函館市", "name": "白石 さくら", "country": "JP"}	\N
2133	400	delivered	2026-04-25 18:27:24+00	2026-04-27 08:58:24+00	2026-05-01 17:58:24+00	4.90	15.40	{"city": "Freiburg", "name": "Ulrike Kröger", "country": "DE"}	\N
2134	19	delivered	2026-04-26 13:49:14+00	2026-04-27 11:33:14+00	2026-04-29 12:33:14+00	9.50	31.50	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
2135	153	delivered	2026-04-26 14:46:11+00	2026-04-27 09:14:11+00	2026-05-02 06:14:11+00	9.50	78.00	{"city": "函館市", "name": "雨宮 さくら", "country": "JP"}	\N
2136	563	delivered	2026-04-26 16:55:21+00	2026-04-29 00:14:21+00	2026-05-02 14:14:21+00	9.50	69.10	{"city": "Annecy", "name": "François Beaumarché", "country": "FR"}	Please leave with the neighbour at no. 12.
2137	561	delivered	2026-04-26 18:01:29+00	2026-04-29 04:40:29+00	2026-05-02 21:40:29+00	9.50	56.60	{"city": "松山市", "name": "小野寺 樹", "country": "JP"}	\N
2138	186	delivered	2026-04-26 20:01:51+00	2026-04-27 23:45:51+00	2026-05-01 03:45:51+00	9.50	28.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
2139	278	cancelled	2026-04-27 22:30:45+00	\N	\N	9.50	57.40	{"city": "那覇市", "name": "小野寺 千尋", "country": "JP"}	\N
2140	5	delivered	2026-04-28 17:35:53+00	2026-04-29 18:35:53+00	2026-05-03 23:35:53+00	9.50	18.20	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
2141	197	delivered	2026-04-28 18:00:15+00	2026-04-29 21:05:15+00	2026-05-05 00:05:15+00	0.00	157.80	{"city": "سوسة", "name": "سلمى المرّاكشي", "country": "TN"}	\N
2142	722	cancelled	2026-04-29 12:44:51+00	\N	\N	0.00	155.40	{"city": "Halifax", "name": "Bronwyn O'Dowd", "country": "CA"}	\N
2143	712	delivered	2026-04-29 20:29:57+00	2026-04-30 09:06:57+00	2026-05-02 20:06:57+00	9.50	41.70	{"city": "Olinda", "name": "Inês Serafim", "country": "BR"}	\N
2144	509	delivered	2026-04-30 13:40:46+00	2026-05-01 21:16:46+00	2026-05-06 17:16:46+00	9.50	28.40	{"city": "Nantes", "name": "François Du Périer", "country": "FR"}	\N
2145	675	delivered	2026-04-30 18:07:39+00	2026-05-01 19:03:39+00	2026-05-07 01:03:39+00	9.50	47.50	{"city": "Hobart", "name": "Rowan Thistlewood", "country": "AU"}	\N
2146	37	delivered	2026-04-30 23:48:12+00	2026-05-03 11:22:12+00	2026-05-06 17:22:12+00	9.50	31.50	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
2147	294	delivered	2026-05-01 10:29:28+00	2026-05-02 17:11:28+00	2026-05-03 16:11:28+00	0.00	110.50	{"city": "عمّان", "name": "ليلى القاسمي", "country": "JO"}	\N
2148	565	delivered	2026-05-01 14:45:47+00	2026-05-02 23:34:47+00	2026-05-06 15:34:47+00	9.50	18.20	{"city": "Galway", "name": "Maeve O'Dowd", "country": "IE"}	\N
2149	239	delivered	2026-05-01 15:20:47+00	2026-05-03 19:07:47+00	2026-05-05 06:07:47+00	9.50	31.50	{"city": "Rimouski", "name": "Aurélien Châtelard", "country": "CA"}	\N
2150	569	delivered	2026-05-01 17:21:52+00	2026-05-03 14:57:52+00	2026-05-06 01:57:52+00	0.00	256.10	{"city": "Алматы", "name": "Тимофей Белозор", "country": "KZ"}	\N
2151	116	delivered	2026-05-01 18:09:35+00	2026-05-02 09:37:35+00	2026-05-05 10:37:35+00	9.50	26.53	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
2152	64	delivered	2026-05-01 19:10:57+00	2026-05-03 11:27:57+00	2026-05-07 19:27:57+00	0.00	99.51	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
2153	17	delivered	2026-05-02 06:53:52+00	2026-05-04 01:28:52+00	2026-05-09 02:28:52+00	0.00	184.80	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
2154	51	returned	2026-05-02 12:13:51+00	2026-05-02 21:39:51+00	2026-05-08 04:39:51+00	9.50	29.10	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
2155	87	delivered	2026-05-02 16:32:45+00	2026-05-04 19:23:45+00	2026-05-09 10:23:45+00	9.50	19.00	{"city": "Curitiba", "name": "Inês Carvalhal", "country": "BR"}	\N
2156	771	delivered	2026-05-02 18:30:04+00	2026-05-03 06:13:04+00	2026-05-06 04:13:04+00	0.00	82.43	{"city": "Curitiba", "name": "Álvaro Serafim", "country": "BR"}	\N
2157	219	delivered	2026-05-03 13:08:14+00	2026-05-05 02:05:14+00	2026-05-06 22:05:14+00	0.00	128.00	{"city": "松山市", "name": "川辺 直人", "country": "JP"}	\N
2158	282	delivered	2026-05-04 16:43:33+00	2026-05-07 03:27:33+00	2026-05-08 01:27:33+00	9.50	40.50	{"city": "松山市", "name": "雨宮 蓮", "country": "JP"}	\N
2159	541	delivered	2026-05-05 17:51:20+00	2026-05-07 10:14:20+00	2026-05-09 18:14:20+00	4.90	26.00	{"city": "Lübeck", "name": "Friederike Sommerfeld", "country": "DE"}	\N
2160	458	delivered	2026-05-06 12:23:28+00	2026-05-07 11:13:28+00	2026-05-08 22:13:28+00	9.50	33.50	{"city": "Mendoza", "name": "Ximena Quiroga", "country": "AR"}	\N
2161	31	returned	2026-05-06 12:32:51+00	2026-05-08 11:34:51+00	2026-05-12 12:34:51+00	0.00	116.00	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
2162	332	delivered	2026-05-06 20:52:47+00	2026-05-08 15:32:47+00	2026-05-10 17:32:47+00	9.50	20.00	{"city": "Львів", "name": "Остап Яворів", "country": "UA"}	Ring twice, the dog is deaf.
2163	227	delivered	2026-05-07 12:14:24+00	2026-05-09 04:46:24+00	2026-05-10 11:46:24+00	0.00	125.30	{"city": "Oaxaca", "name": "Ramiro Montealegre", "country": "MX"}	\N
2164	357	delivered	2026-05-07 13:54:43+00	2026-05-08 11:54:43+00	2026-05-10 13:54:43+00	9.50	42.20	{"city": "صيدا", "name": "سلمى نجّار", "country": "LB"}	\N
2165	21	delivered	2026-05-07 16:27:59+00	2026-05-09 14:16:59+00	2026-05-11 03:16:59+00	9.50	72.60	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
2166	9	delivered	2026-05-08 10:24:00+00	2026-05-09 01:21:00+00	2026-05-14 11:21:00+00	9.50	26.90	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
2167	700	delivered	2026-05-08 11:03:52+00	2026-05-10 00:31:52+00	2026-05-12 19:31:52+00	9.50	18.70	{"city": "Батуми", "name": "Аглая Журавель", "country": "GE"}	\N
2168	254	delivered	2026-05-08 13:46:00+00	2026-05-09 20:50:00+00	2026-05-12 19:50:00+00	9.50	83.10	{"city": "Swansea", "name": "Rory O'Dowd", "country": "GB"}	\N
2169	96	delivered	2026-05-09 11:03:59+00	2026-05-10 21:23:59+00	2026-05-14 15:23:59+00	9.50	67.91	{"city": "Ærøskøbing", "name": "Ingrid Nygård", "country": "DK"}	\N
2170	27	cancelled	2026-05-09 13:11:44+00	\N	\N	0.00	81.60	{"city": "Lund", "name": "Ingrid Hedlund", "country": "SE"}	\N
2171	190	delivered	2026-05-10 21:56:10+00	2026-05-12 09:35:10+00	2026-05-14 19:35:10+00	0.00	114.70	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	\N
2172	31	delivered	2026-05-11 22:09:00+00	2026-05-13 18:35:00+00	2026-05-18 22:35:00+00	9.50	76.60	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
2173	200	delivered	2026-05-12 14:58:30+00	2026-05-14 06:11:30+00	2026-05-15 21:11:30+00	9.50	31.10	{"city": "Hobart", "name": "Jonah Birtwhistle", "country": "AU"}	\N
2174	256	delivered	2026-05-12 19:57:58+00	2026-05-13 21:54:58+00	2026-05-15 11:54:58+00	0.00	143.04	{"city": "Annecy", "name": "Élodie Vauquelin", "country": "FR"}	\N
2175	235	delivered	2026-05-13 15:37:15+00	2026-05-15 12:25:15+00	2026-05-18 07:25:15+00	9.50	36.70	{"city": "Colmar", "name": "Solène Beaumarché", "country": "FR"}	\N
2176	475	delivered	2026-05-13 20:09:46+00	2026-05-16 03:44:46+00	2026-05-18 23:44:46+00	9.50	88.12	{"city": "Duluth", "name": "Maud Fairweather", "country": "US"}	\N
2177	150	delivered	2026-05-14 09:44:56+00	2026-05-15 15:42:56+00	2026-05-18 23:42:56+00	0.00	121.60	{"city": "Graz", "name": "Jörg Lindqvist", "country": "AT"}	\N
2178	33	delivered	2026-05-14 19:49:43+00	2026-05-16 05:49:43+00	2026-05-17 08:49:43+00	0.00	316.60	{"city": "那覇市", "name": "白石 樹", "country": "JP"}	\N
2179	23	delivered	2026-05-15 23:31:53+00	2026-05-16 11:57:53+00	2026-05-21 00:57:53+00	9.50	60.10	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
2180	1	delivered	2026-05-16 13:40:29+00	2026-05-17 12:29:29+00	2026-05-19 09:29:29+00	9.50	86.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2181	680	delivered	2026-05-16 21:37:59+00	2026-05-18 02:16:59+00	2026-05-23 00:16:59+00	9.50	71.40	{"city": "Galway", "name": "Bronwyn Harkness", "country": "IE"}	\N
2182	19	delivered	2026-05-17 13:54:06+00	2026-05-19 00:52:06+00	2026-05-24 10:52:06+00	0.00	210.50	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
2183	46	delivered	2026-05-17 20:21:10+00	2026-05-19 08:12:10+00	2026-05-24 18:12:10+00	9.50	21.40	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
2184	258	delivered	2026-05-18 15:28:54+00	2026-05-20 19:24:54+00	2026-05-25 04:24:54+00	9.50	22.10	{"city": "Ιωάννινα", "name": "Χλόη Πετράκη", "country": "GR"}	\N
2185	303	delivered	2026-05-18 15:58:49+00	2026-05-20 03:07:49+00	2026-05-21 20:07:49+00	9.50	42.00	{"city": "Nelson", "name": "Harriet O'Dowd", "country": "NZ"}	\N
2186	688	delivered	2026-05-18 17:25:48+00	2026-05-19 11:30:48+00	2026-05-21 14:30:48+00	0.00	155.60	{"city": "函館市", "name": "小野寺 大輔", "country": "JP"}	\N
2187	305	delivered	2026-05-19 11:06:45+00	2026-05-20 05:01:45+00	2026-05-25 03:01:45+00	9.50	57.90	{"city": "Braga", "name": "Tomás Carvalhal", "country": "PT"}	\N
2188	298	delivered	2026-05-19 17:07:11+00	2026-05-20 06:52:11+00	2026-05-23 11:52:11+00	0.00	162.50	{"city": "Wrocław", "name": "Żaneta Dąbrowa", "country": "PL"}	\N
2189	41	delivered	2026-05-19 22:02:07+00	2026-05-22 03:29:07+00	2026-05-25 23:29:07+00	0.00	173.60	{"city": "Zakopane", "name": "Małgorzata Brzęczek", "country": "PL"}	\N
2190	40	delivered	2026-05-20 22:33:03+00	2026-05-22 23:55:03+00	2026-05-24 22:55:03+00	9.50	28.50	{"city": "Ιωάννινα", "name": "Άννα Θαλασσινού", "country": "GR"}	\N
2191	318	delivered	2026-05-21 14:09:54+00	2026-05-23 12:55:54+00	2026-05-27 10:55:54+00	9.50	71.50	{"city": "Sheffield", "name": "Harriet Tindall", "country": "GB"}	\N
2192	54	delivered	2026-05-21 16:00:24+00	2026-05-22 08:00:24+00	2026-05-27 01:00:24+00	9.50	28.40	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
2193	318	delivered	2026-05-21 17:44:38+00	2026-05-22 10:08:38+00	2026-05-24 00:08:38+00	9.50	54.50	{"city": "Sheffield", "name": "Harriet Tindall", "country": "GB"}	\N
2194	5	delivered	2026-05-21 18:36:05+00	2026-05-23 08:04:05+00	2026-05-26 13:04:05+00	9.50	34.90	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
2195	710	delivered	2026-05-22 18:59:06+00	2026-05-23 04:36:06+00	2026-05-27 17:36:06+00	9.50	21.90	{"city": "Mendoza", "name": "Lucía Peñalver", "country": "AR"}	\N
2196	25	delivered	2026-05-23 14:26:36+00	2026-05-25 05:35:36+00	2026-05-29 16:35:36+00	0.00	182.00	{"city": "통영시", "name": "선우은채", "country": "KR"}	\N
2197	29	delivered	2026-05-23 17:51:14+00	2026-05-25 08:00:14+00	2026-05-26 10:00:14+00	9.50	67.30	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
2198	9	delivered	2026-05-24 04:02:34+00	2026-05-26 01:49:34+00	2026-05-29 16:49:34+00	9.50	71.72	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
2199	620	delivered	2026-05-24 14:15:12+00	2026-05-26 07:05:12+00	2026-05-29 12:05:12+00	9.50	55.75	{"city": "उदयपुर", "name": "काव्या जोशी", "country": "IN"}	\N
2200	137	delivered	2026-05-24 16:59:21+00	2026-05-25 15:48:21+00	2026-05-26 15:48:21+00	9.50	18.20	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
2201	543	returned	2026-05-24 18:18:19+00	2026-05-25 08:02:19+00	2026-05-29 02:02:19+00	9.50	46.20	{"city": "Umeå", "name": "Bjørg Fjällström", "country": "SE"}	\N
2202	491	delivered	2026-05-24 20:55:58+00	2026-05-26 04:02:58+00	2026-05-27 16:02:58+00	0.00	139.30	{"city": "Гюмри", "name": "Аглая Белозор", "country": "AM"}	\N
2203	183	delivered	2026-05-25 15:44:43+00	2026-05-26 13:06:43+00	2026-05-28 10:06:43+00	9.50	87.30	{"city": "Нови-Сад", "name": "Ольга Снегирь", "country": "RS"}	\N
2204	221	delivered	2026-05-25 23:14:39+00	2026-05-27 08:37:39+00	2026-05-30 08:37:39+00	0.00	177.40	{"city": "Χανιά", "name": "Χλόη Μαυρομάτη", "country": "GR"}	\N
2205	715	delivered	2026-05-26 18:17:50+00	2026-05-28 21:49:50+00	2026-05-31 08:49:50+00	0.00	107.60	{"city": "Ekenäs", "name": "Søren Åkerblom", "country": "FI"}	\N
2206	240	delivered	2026-05-27 12:59:57+00	2026-05-28 07:58:57+00	2026-06-02 10:58:57+00	9.50	48.50	{"city": "Duluth", "name": "Alfie Fairweather", "country": "US"}	\N
2207	575	delivered	2026-05-27 17:54:30+00	2026-05-29 18:48:30+00	2026-06-02 18:48:30+00	0.00	139.40	{"city": "Halifax", "name": "Rory Marlowe", "country": "CA"}	\N
2208	166	delivered	2026-05-27 19:07:08+00	2026-05-28 18:29:08+00	2026-05-29 17:29:08+00	9.50	47.20	{"city": "Nantes", "name": "Noémie Montclair", "country": "FR"}	\N
2209	2	delivered	2026-05-28 18:49:24+00	2026-05-30 19:15:24+00	2026-06-04 02:15:24+00	9.50	74.30	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
2210	780	delivered	2026-05-29 18:16:53+00	2026-05-30 15:41:53+00	2026-06-04 10:41:53+00	9.50	30.60	{"city": "उदयपुर", "name": "विक्रम चौहान", "country": "IN"}	\N
2211	237	delivered	2026-05-29 22:03:54+00	2026-05-31 21:17:54+00	2026-06-01 22:17:54+00	9.50	73.50	{"city": "Gijón", "name": "Joaquín Etxebarria", "country": "ES"}	\N
2212	14	delivered	2026-05-30 08:21:37+00	2026-06-01 01:39:37+00	2026-06-04 12:39:37+00	0.00	221.00	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
2213	340	delivered	2026-05-30 23:23:52+00	2026-06-01 18:16:52+00	2026-06-03 13:16:52+00	9.50	31.50	{"city": "Halifax", "name": "Maud Birtwhistle", "country": "CA"}	\N
2214	351	delivered	2026-05-31 14:50:03+00	2026-06-01 06:42:03+00	2026-06-04 19:42:03+00	0.00	148.00	{"city": "İzmir", "name": "Ümit Karataş", "country": "TR"}	\N
2215	470	delivered	2026-05-31 17:27:53+00	2026-06-02 01:28:53+00	2026-06-05 16:28:53+00	9.50	44.00	{"city": "Λάρνακα", "name": "Δάφνη Θαλασσινού", "country": "CY"}	\N
2216	210	cancelled	2026-06-01 15:04:06+00	\N	\N	9.50	18.20	{"city": "函館市", "name": "雨宮 美咲", "country": "JP"}	\N
2217	220	delivered	2026-06-02 18:50:50+00	2026-06-04 00:28:50+00	2026-06-07 18:28:50+00	9.50	21.40	{"city": "Nelson", "name": "Callum Larkspur", "country": "NZ"}	\N
2218	530	delivered	2026-06-03 16:20:02+00	2026-06-05 00:24:02+00	2026-06-07 16:24:02+00	0.00	140.50	{"city": "Ιωάννινα", "name": "Φωτεινή Μαυρομάτη", "country": "GR"}	If the blue one is sold out, the grey one is fine too.
2219	347	delivered	2026-06-03 20:30:29+00	2026-06-05 15:45:29+00	2026-06-08 01:45:29+00	9.50	20.00	{"city": "मैसूर", "name": "विक्रम नायर", "country": "IN"}	\N
2220	108	delivered	2026-06-04 10:08:16+00	2026-06-05 14:21:16+00	2026-06-06 22:21:16+00	0.00	82.50	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
2221	38	delivered	2026-06-04 15:22:59+00	2026-06-05 09:27:59+00	2026-06-09 05:27:59+00	0.00	110.90	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
2222	692	delivered	2026-06-04 16:08:06+00	2026-06-05 04:04:06+00	2026-06-09 10:04:06+00	0.00	224.90	{"city": "Swansea", "name": "Priya Quill", "country": "GB"}	\N
2223	52	delivered	2026-06-05 17:41:35+00	2026-06-07 17:16:35+00	2026-06-08 16:16:35+00	9.50	39.40	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
2224	686	delivered	2026-06-07 13:31:58+00	2026-06-08 03:43:58+00	2026-06-12 22:43:58+00	0.00	118.00	{"city": "Trabzon", "name": "Oğuz Yıldırımoğlu", "country": "TR"}	Ring twice, the dog is deaf.
2225	723	delivered	2026-06-07 17:16:12+00	2026-06-08 11:09:12+00	2026-06-10 21:09:12+00	9.50	62.20	{"city": "Swansea", "name": "Rowan Harkness", "country": "GB"}	\N
2226	368	delivered	2026-06-08 13:57:27+00	2026-06-10 08:20:27+00	2026-06-13 11:20:27+00	9.50	49.80	{"city": "Annecy", "name": "Gaspard Vauquelin", "country": "FR"}	\N
2227	151	delivered	2026-06-08 17:19:49+00	2026-06-10 00:32:49+00	2026-06-11 22:32:49+00	9.50	57.90	{"city": "मैसूर", "name": "काव्या त्रिपाठी", "country": "IN"}	\N
2228	77	cancelled	2026-06-09 13:18:08+00	\N	\N	9.50	62.10	{"city": "देहरादून", "name": "रोहन चौहान", "country": "IN"}	\N
2229	287	delivered	2026-06-09 20:40:40+00	2026-06-11 21:27:40+00	2026-06-14 08:27:40+00	9.50	18.00	{"city": "Colonia", "name": "Ramiro Zúñiga", "country": "UY"}	\N
2230	517	delivered	2026-06-10 11:25:17+00	2026-06-11 18:30:17+00	2026-06-13 17:30:17+00	0.00	81.20	{"city": "Ekenäs", "name": "Torbjörn Åkerblom", "country": "FI"}	\N
2231	1	delivered	2026-06-10 11:44:11+00	2026-06-12 06:14:11+00	2026-06-17 00:14:11+00	9.50	83.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2232	64	delivered	2026-06-10 16:15:15+00	2026-06-12 12:34:15+00	2026-06-17 11:34:15+00	0.00	189.40	{"city": "الرباط", "name": "نور الحداد", "country": "MA"}	\N
2233	5	delivered	2026-06-10 17:13:47+00	2026-06-12 11:39:47+00	2026-06-16 08:39:47+00	9.50	77.50	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
2234	60	delivered	2026-06-11 17:31:52+00	2026-06-13 07:17:52+00	2026-06-15 21:17:52+00	9.50	48.90	{"city": "Namur", "name": "Gaspard Vauquelin", "country": "BE"}	\N
2235	140	delivered	2026-06-11 19:07:32+00	2026-06-13 12:19:32+00	2026-06-15 20:19:32+00	0.00	129.90	{"city": "Braga", "name": "Tomás Carvalhal", "country": "PT"}	\N
2236	81	delivered	2026-06-11 23:30:22+00	2026-06-12 15:51:22+00	2026-06-15 07:51:22+00	0.00	85.70	{"city": "Ålesund", "name": "Torbjörn Nygård", "country": "NO"}	Please leave with the neighbour at no. 12.
2237	445	delivered	2026-06-11 23:59:16+00	2026-06-14 01:04:16+00	2026-06-15 10:04:16+00	9.50	31.50	{"city": "Гюмри", "name": "Ольга Белозор", "country": "AM"}	\N
2238	468	delivered	2026-06-12 12:01:51+00	2026-06-13 17:04:51+00	2026-06-16 05:04:51+00	4.90	69.30	{"city": "Görlitz", "name": "Matthias Brömmelkamp", "country": "DE"}	\N
2239	128	delivered	2026-06-12 17:49:47+00	2026-06-13 13:51:47+00	2026-06-18 02:51:47+00	0.00	119.50	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
2240	383	delivered	2026-06-13 15:33:40+00	2026-06-14 17:03:40+00	2026-06-16 09:03:40+00	9.50	55.50	{"city": "Annecy", "name": "François Beaumarché", "country": "FR"}	\N
2241	314	delivered	2026-06-13 19:28:31+00	2026-06-15 04:05:31+00	2026-06-16 04:05:31+00	4.90	22.10	{"city": "Lübeck", "name": "Friederike Weißhaupt", "country": "DE"}	\N
2242	507	delivered	2026-06-14 12:32:31+00	2026-06-15 21:05:31+00	2026-06-20 00:05:31+00	0.00	165.50	{"city": "Батуми", "name": "Аглая Снегирь", "country": "GE"}	Bitte nicht vor 10 Uhr liefern.
2243	476	delivered	2026-06-14 12:35:38+00	2026-06-15 07:31:38+00	2026-06-18 19:31:38+00	9.50	18.70	{"city": "Valdivia", "name": "Lucía Peñalver", "country": "CL"}	\N
2244	210	delivered	2026-06-14 13:16:58+00	2026-06-16 21:07:58+00	2026-06-18 04:07:58+00	0.00	116.00	{"city": "函館市", "name": "雨宮 美咲", "country": "JP"}	\N
2245	780	delivered	2026-06-15 21:55:05+00	2026-06-17 17:06:05+00	2026-06-21 17:06:05+00	0.00	137.80	{"city": "उदयपुर", "name": "विक्रम चौहान", "country": "IN"}	\N
2246	157	cancelled	2026-06-16 11:16:34+00	\N	\N	9.50	44.00	{"city": "Galway", "name": "Callum Marlowe", "country": "IE"}	\N
2247	187	delivered	2026-06-16 13:14:28+00	2026-06-18 14:19:28+00	2026-06-22 21:19:28+00	9.50	45.20	{"city": "函館市", "name": "藤宮 直人", "country": "JP"}	\N
2248	214	delivered	2026-06-16 20:03:37+00	2026-06-17 10:29:37+00	2026-06-20 15:29:37+00	9.50	48.50	{"city": "Évora", "name": "Inês Falcão", "country": "PT"}	\N
2249	251	delivered	2026-06-16 21:10:38+00	2026-06-18 08:31:38+00	2026-06-22 03:31:38+00	9.50	87.65	{"city": "강릉시", "name": "선우도현", "country": "KR"}	\N
2250	4	returned	2026-06-17 14:02:21+00	2026-06-19 17:20:21+00	2026-06-20 21:20:21+00	9.50	39.80	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	Код домофона 47, второй этаж.
2251	124	delivered	2026-06-17 21:41:25+00	2026-06-18 10:09:25+00	2026-06-23 08:09:25+00	9.50	18.00	{"city": "Colmar", "name": "Margaux Delacour", "country": "FR"}	\N
2252	788	delivered	2026-06-18 13:35:14+00	2026-06-19 17:09:14+00	2026-06-24 03:09:14+00	9.50	28.90	{"city": "전주시", "name": "남궁지호", "country": "KR"}	\N
2253	758	delivered	2026-06-18 23:26:07+00	2026-06-20 08:25:07+00	2026-06-22 18:25:07+00	9.50	46.00	{"city": "那覇市", "name": "小野寺 樹", "country": "JP"}	\N
2254	744	delivered	2026-06-19 11:01:00+00	2026-06-21 23:55:00+00	2026-06-27 02:55:00+00	9.50	37.20	{"city": "Portland", "name": "Harriet Thistlewood", "country": "US"}	\N
2255	45	delivered	2026-06-19 13:05:41+00	2026-06-21 15:05:41+00	2026-06-24 16:05:41+00	9.50	53.90	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
2256	9	delivered	2026-06-19 20:30:56+00	2026-06-22 07:08:56+00	2026-06-27 04:08:56+00	0.00	171.80	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
2257	808	delivered	2026-06-19 21:37:46+00	2026-06-21 15:49:46+00	2026-06-25 00:49:46+00	0.00	539.00	{"city": "Namur", "name": "Margaux Châtelard", "country": "BE"}	\N
2258	211	delivered	2026-06-20 10:56:22+00	2026-06-22 15:21:22+00	2026-06-24 19:21:22+00	9.50	44.00	{"city": "Valdivia", "name": "Martín Etxebarria", "country": "CL"}	\N
2259	406	delivered	2026-06-20 13:20:10+00	2026-06-22 21:25:10+00	2026-06-25 19:25:10+00	0.00	269.10	{"city": "Hobart", "name": "Wilfred Larkspur", "country": "AU"}	\N
2260	674	delivered	2026-06-20 16:13:10+00	2026-06-21 10:58:10+00	2026-06-22 16:58:10+00	9.50	58.80	{"city": "Lund", "name": "Linnéa Åkerblom", "country": "SE"}	\N
2261	587	delivered	2026-06-20 19:39:18+00	2026-06-22 04:31:18+00	2026-06-23 07:31:18+00	0.00	112.60	{"city": "Łódź", "name": "Małgorzata Wrona", "country": "PL"}	\N
2262	4	delivered	2026-06-20 20:49:33+00	2026-06-22 15:48:33+00	2026-06-27 22:48:33+00	9.50	44.40	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
2263	603	delivered	2026-06-20 22:56:53+00	2026-06-22 22:42:53+00	2026-06-26 17:42:53+00	0.00	112.93	{"city": "Ålesund", "name": "Linnéa Åkerblom", "country": "NO"}	\N
2264	397	delivered	2026-06-21 13:50:09+00	2026-06-22 13:12:09+00	2026-06-27 05:12:09+00	0.00	118.00	{"city": "Hobart", "name": "Jonah Penhallow", "country": "AU"}	\N
2265	708	delivered	2026-06-21 22:58:41+00	2026-06-23 18:18:41+00	2026-06-24 20:18:41+00	9.50	24.00	{"city": "Norwich", "name": "Tess Thistlewood", "country": "GB"}	\N
2266	490	delivered	2026-06-21 23:20:17+00	2026-06-23 19:57:17+00	2026-06-27 21:57:17+00	0.00	80.90	{"city": "Curitiba", "name": "João Quintela", "country": "BR"}	\N
2267	171	delivered	2026-06-22 12:53:50+00	2026-06-24 07:27:50+00	2026-06-29 06:27:50+00	4.90	16.80	{"city": "Görlitz", "name": "Svenja Lindqvist", "country": "DE"}	\N
2268	1	delivered	2026-06-22 16:39:08+00	2026-06-25 04:38:08+00	2026-06-30 08:38:08+00	9.50	18.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2269	14	delivered	2026-06-22 17:07:01+00	2026-06-23 03:09:01+00	2026-06-27 18:09:01+00	9.50	83.10	{"city": "Colonia", "name": "Martín Peñalver", "country": "UY"}	\N
2270	197	delivered	2026-06-23 11:22:00+00	2026-06-25 04:25:00+00	2026-06-26 22:25:00+00	0.00	210.10	{"city": "سوسة", "name": "سلمى المرّاكشي", "country": "TN"}	\N
2271	108	delivered	2026-06-26 14:00:14+00	2026-06-28 03:46:14+00	2026-07-03 12:46:14+00	0.00	337.60	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
2272	265	delivered	2026-06-26 17:53:23+00	2026-06-27 18:27:23+00	2026-07-02 13:27:23+00	0.00	312.70	{"city": "Nantes", "name": "Gaspard Lefèvre-Roy", "country": "FR"}	\N
2273	470	delivered	2026-06-27 09:49:06+00	2026-06-29 19:13:06+00	2026-07-02 19:13:06+00	0.00	116.00	{"city": "Λάρνακα", "name": "Δάφνη Θαλασσινού", "country": "CY"}	\N
2274	43	delivered	2026-06-27 11:49:36+00	2026-06-29 22:18:36+00	2026-07-01 23:18:36+00	0.00	84.00	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
2275	1	delivered	2026-06-27 17:22:57+00	2026-06-30 00:19:57+00	2026-07-02 15:19:57+00	9.50	20.40	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2276	238	delivered	2026-06-27 17:52:00+00	2026-06-29 14:05:00+00	2026-07-02 22:05:00+00	0.00	182.60	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
2277	39	delivered	2026-06-27 18:16:59+00	2026-06-29 22:29:59+00	2026-07-02 02:29:59+00	9.50	26.90	{"city": "Portland", "name": "Desmond O'Dowd", "country": "US"}	\N
2278	454	delivered	2026-06-27 20:29:30+00	2026-06-29 10:07:30+00	2026-07-02 17:07:30+00	0.00	92.67	{"city": "Annecy", "name": "Noémie Vauquelin", "country": "FR"}	Happy birthday, Tess! 🎂
2279	65	delivered	2026-06-28 13:43:50+00	2026-07-01 01:14:50+00	2026-07-05 12:14:50+00	0.00	329.70	{"city": "Duluth", "name": "Edith Thistlewood", "country": "US"}	It is a gift — no invoice in the parcel, please.
2280	769	delivered	2026-06-28 17:38:43+00	2026-06-30 11:56:43+00	2026-07-04 09:56:43+00	9.50	88.70	{"city": "Graz", "name": "Bruno Sommerfeld", "country": "AT"}	\N
2281	723	delivered	2026-06-29 11:18:59+00	2026-06-30 20:58:59+00	2026-07-02 13:58:59+00	9.50	47.60	{"city": "Swansea", "name": "Rowan Harkness", "country": "GB"}	\N
2282	137	delivered	2026-06-29 14:06:11+00	2026-06-30 11:10:11+00	2026-07-05 21:10:11+00	0.00	82.15	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	Happy birthday, Tess! 🎂
2283	700	delivered	2026-06-29 15:00:16+00	2026-07-02 03:06:16+00	2026-07-04 20:06:16+00	9.50	24.00	{"city": "Батуми", "name": "Аглая Журавель", "country": "GE"}	\N
2284	23	delivered	2026-06-29 15:19:31+00	2026-07-01 13:34:31+00	2026-07-06 09:34:31+00	9.50	85.90	{"city": "Χανιά", "name": "Χλόη Καλλιέργη", "country": "GR"}	\N
2285	581	delivered	2026-06-29 16:49:00+00	2026-06-30 20:34:00+00	2026-07-04 04:34:00+00	0.00	158.93	{"city": "Hobart", "name": "Priya Okafor", "country": "AU"}	\N
2286	52	delivered	2026-06-29 16:58:30+00	2026-07-01 22:41:30+00	2026-07-03 08:41:30+00	9.50	61.10	{"city": "Colmar", "name": "Solène Vauquelin", "country": "FR"}	\N
2287	655	delivered	2026-06-30 11:43:38+00	2026-07-02 20:06:38+00	2026-07-08 00:06:38+00	0.00	117.50	{"city": "Львів", "name": "Соломія Гончаренко", "country": "UA"}	\N
2288	46	delivered	2026-06-30 12:00:56+00	2026-07-02 14:12:56+00	2026-07-06 03:12:56+00	0.00	93.50	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
2289	819	delivered	2026-06-30 13:25:31+00	2026-07-01 10:30:31+00	2026-07-02 12:30:31+00	0.00	149.45	{"city": "강릉시", "name": "남궁서연", "country": "KR"}	\N
2290	8	delivered	2026-06-30 16:25:41+00	2026-07-02 04:25:41+00	2026-07-03 21:25:41+00	0.00	131.00	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
2291	128	delivered	2026-06-30 16:56:14+00	2026-07-02 14:53:14+00	2026-07-05 11:53:14+00	0.00	184.83	{"city": "Graz", "name": "Till Sommerfeld", "country": "AT"}	\N
2292	491	returned	2026-07-01 15:11:26+00	2026-07-03 01:04:26+00	2026-07-04 07:04:26+00	0.00	248.32	{"city": "Гюмри", "name": "Аглая Белозор", "country": "AM"}	\N
2293	129	delivered	2026-07-01 16:18:34+00	2026-07-03 13:45:34+00	2026-07-07 22:45:34+00	0.00	729.60	{"city": "Cádiz", "name": "Itziar Olivares", "country": "ES"}	\N
2294	213	delivered	2026-07-01 19:59:40+00	2026-07-03 10:45:40+00	2026-07-07 17:45:40+00	0.00	384.00	{"city": "Marburg", "name": "Käthe Weißhaupt", "country": "DE"}	\N
2295	285	delivered	2026-07-01 21:19:36+00	2026-07-02 22:31:36+00	2026-07-04 22:31:36+00	9.50	53.50	{"city": "Évora", "name": "Conceição Magalhães", "country": "PT"}	\N
2296	1	delivered	2026-07-02 14:34:07+00	2026-07-03 13:31:07+00	2026-07-04 13:31:07+00	0.00	270.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2297	616	delivered	2026-07-03 16:59:31+00	2026-07-04 11:13:31+00	2026-07-06 16:13:31+00	0.00	203.90	{"city": "Nelson", "name": "Maeve Tindall", "country": "NZ"}	\N
2298	574	delivered	2026-07-04 13:03:14+00	2026-07-06 18:09:14+00	2026-07-10 09:09:14+00	9.50	30.50	{"city": "Graz", "name": "Käthe Kröger", "country": "AT"}	\N
2299	73	delivered	2026-07-06 10:59:11+00	2026-07-08 13:16:11+00	2026-07-11 18:16:11+00	9.50	37.50	{"city": "الإسكندرية", "name": "نور بن عاشور", "country": "EG"}	\N
2300	106	delivered	2026-07-06 14:02:27+00	2026-07-07 06:53:27+00	2026-07-08 19:53:27+00	0.00	141.50	{"city": "İzmir", "name": "Çağla Işık", "country": "TR"}	\N
2301	107	cancelled	2026-07-06 16:55:52+00	\N	\N	0.00	106.60	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
2302	281	delivered	2026-07-08 13:07:12+00	2026-07-09 11:14:12+00	2026-07-14 01:14:12+00	0.00	120.50	{"city": "京都市", "name": "川辺 直人", "country": "JP"}	\N
2303	618	delivered	2026-07-08 13:55:41+00	2026-07-10 23:42:41+00	2026-07-12 22:42:41+00	9.50	22.10	{"city": "Colmar", "name": "Théo Vauquelin", "country": "FR"}	\N
2304	289	delivered	2026-07-08 20:38:45+00	2026-07-10 18:06:45+00	2026-07-16 02:06:45+00	0.00	442.00	{"city": "Portland", "name": "Maud Marlowe", "country": "US"}	\N
2305	568	returned	2026-07-09 15:58:19+00	2026-07-11 18:08:19+00	2026-07-14 13:08:19+00	9.50	87.10	{"city": "Nelson", "name": "Maud Birtwhistle", "country": "NZ"}	\N
2306	1	delivered	2026-07-10 13:08:47+00	2026-07-11 11:45:47+00	2026-07-16 11:45:47+00	9.50	19.00	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2307	284	delivered	2026-07-10 14:29:44+00	2026-07-11 07:29:44+00	2026-07-16 00:29:44+00	9.50	88.40	{"city": "Łódź", "name": "Małgorzata Dąbrowa", "country": "PL"}	Код домофона 47, второй этаж.
2308	429	delivered	2026-07-10 17:04:10+00	2026-07-11 19:55:10+00	2026-07-17 05:55:10+00	9.50	64.60	{"city": "Λάρνακα", "name": "Άννα Μαυρομάτη", "country": "CY"}	\N
2309	163	cancelled	2026-07-11 11:14:58+00	\N	\N	9.50	65.90	{"city": "Vevey", "name": "Gaspard Beaumarché", "country": "CH"}	\N
2310	7	delivered	2026-07-11 21:15:53+00	2026-07-14 02:23:53+00	2026-07-15 22:23:53+00	9.50	30.10	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
2311	706	delivered	2026-07-12 20:58:54+00	2026-07-15 04:15:54+00	2026-07-16 17:15:54+00	9.50	53.50	{"city": "Duluth", "name": "Harriet Ashdown", "country": "US"}	\N
2312	31	delivered	2026-07-13 14:50:28+00	2026-07-14 20:00:28+00	2026-07-18 23:00:28+00	0.00	94.50	{"city": "Duluth", "name": "Edith Quill", "country": "US"}	\N
2313	402	delivered	2026-07-14 16:41:56+00	2026-07-16 15:03:56+00	2026-07-21 11:03:56+00	4.90	25.50	{"city": "Freiburg", "name": "Ulrike Nußbaum", "country": "DE"}	\N
2314	735	delivered	2026-07-14 19:19:56+00	2026-07-15 04:38:56+00	2026-07-17 21:38:56+00	0.00	114.00	{"city": "Батуми", "name": "Аглая Мороз", "country": "GE"}	\N
2315	480	delivered	2026-07-14 22:32:01+00	2026-07-15 20:12:01+00	2026-07-17 22:12:01+00	9.50	55.20	{"city": "Sheffield", "name": "Rory Fairweather", "country": "GB"}	\N
2316	153	delivered	2026-07-15 09:50:00+00	2026-07-17 00:25:00+00	2026-07-19 10:25:00+00	9.50	86.90	{"city": "函館市", "name": "雨宮 さくら", "country": "JP"}	\N
2317	1	delivered	2026-07-15 12:31:16+00	2026-07-16 22:34:16+00	2026-07-20 22:34:16+00	0.00	157.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2318	245	delivered	2026-07-15 18:47:12+00	2026-07-17 21:11:12+00	2026-07-20 00:11:12+00	4.90	45.18	{"city": "Görlitz", "name": "Ulrike Grünwald", "country": "DE"}	\N
2319	382	delivered	2026-07-16 12:45:41+00	2026-07-18 18:32:41+00	2026-07-21 01:32:41+00	4.90	17.50	{"city": "Freiburg", "name": "Lennart Sommerfeld", "country": "DE"}	\N
2320	9	delivered	2026-07-17 17:11:15+00	2026-07-19 05:34:15+00	2026-07-21 21:34:15+00	0.00	112.70	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
2321	1	delivered	2026-07-19 08:55:58+00	2026-07-19 21:49:58+00	2026-07-22 20:49:58+00	0.00	206.78	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	ギフト包装をお願いします。
2322	338	delivered	2026-07-19 16:35:08+00	2026-07-22 03:48:08+00	2026-07-23 23:48:08+00	9.50	18.70	{"city": "Батуми", "name": "Аглая Черных", "country": "GE"}	\N
2323	623	delivered	2026-07-19 20:26:38+00	2026-07-21 10:57:38+00	2026-07-24 19:57:38+00	9.50	73.50	{"city": "Namur", "name": "Aurélien Vauquelin", "country": "BE"}	\N
2324	105	delivered	2026-07-21 17:03:42+00	2026-07-23 22:23:42+00	2026-07-26 18:23:42+00	0.00	117.10	{"city": "函館市", "name": "小野寺 直人", "country": "JP"}	\N
2325	1	delivered	2026-07-21 18:04:54+00	2026-07-23 19:34:54+00	2026-07-27 02:34:54+00	9.50	85.60	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2326	4	delivered	2026-07-21 20:35:39+00	2026-07-22 14:25:39+00	2026-07-23 14:25:39+00	9.50	67.50	{"city": "عمّان", "name": "إدريس بن عاشور", "country": "JO"}	\N
2327	85	delivered	2026-07-22 12:55:29+00	2026-07-23 10:24:29+00	2026-07-26 15:24:29+00	0.00	210.60	{"city": "Namur", "name": "Élodie Beaumarché", "country": "BE"}	\N
2328	22	delivered	2026-07-22 19:58:11+00	2026-07-24 05:55:11+00	2026-07-27 05:55:11+00	9.50	68.00	{"city": "松山市", "name": "雨宮 結衣", "country": "JP"}	\N
2329	181	delivered	2026-07-23 10:03:45+00	2026-07-24 17:15:45+00	2026-07-27 13:15:45+00	9.50	73.90	{"city": "Duluth", "name": "Desmond Tindall", "country": "US"}	\N
2330	606	delivered	2026-07-23 11:26:50+00	2026-07-25 07:46:50+00	2026-07-27 02:46:50+00	0.00	118.10	{"city": "Visby", "name": "Torbjörn Åkerblom", "country": "SE"}	\N
2331	639	delivered	2026-07-24 11:52:21+00	2026-07-26 05:31:21+00	2026-07-31 15:31:21+00	9.50	31.50	{"city": "Halifax", "name": "Rowan Marlowe", "country": "CA"}	\N
2332	175	delivered	2026-07-24 12:52:04+00	2026-07-26 06:36:04+00	2026-07-31 15:36:04+00	0.00	138.22	{"city": "देहरादून", "name": "मीरा त्रिपाठी", "country": "IN"}	\N
2333	74	delivered	2026-07-24 16:46:24+00	2026-07-26 17:51:24+00	2026-07-30 15:51:24+00	0.00	610.50	{"city": "Visby", "name": "Linnéa Østergaard", "country": "SE"}	\N
2334	119	delivered	2026-07-24 19:21:19+00	2026-07-25 23:56:19+00	2026-07-30 21:56:19+00	9.50	31.10	{"city": "الرباط", "name": "سلمى المرّاكشي", "country": "MA"}	\N
2335	399	delivered	2026-07-25 17:19:10+00	2026-07-27 00:38:10+00	2026-08-01 00:38:10+00	9.50	87.70	{"city": "मैसूर", "name": "काव्या जोशी", "country": "IN"}	Please leave with the neighbour at no. 12.
2336	836	delivered	2026-07-25 21:55:57+00	2026-07-28 09:30:57+00	2026-07-30 23:30:57+00	9.50	70.40	{"city": "Lund", "name": "Torbjörn Nygård", "country": "SE"}	\N
2337	211	delivered	2026-07-26 13:08:04+00	2026-07-28 13:40:04+00	2026-07-31 00:40:04+00	9.50	43.90	{"city": "Valdivia", "name": "Martín Etxebarria", "country": "CL"}	\N
2338	1	delivered	2026-07-26 19:42:44+00	2026-07-27 16:43:44+00	2026-07-29 10:43:44+00	9.50	67.50	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2339	38	delivered	2026-07-27 23:51:56+00	2026-07-29 00:44:56+00	2026-07-30 09:44:56+00	0.00	87.00	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
2340	10	delivered	2026-07-29 15:52:17+00	2026-07-31 03:58:17+00	2026-08-03 09:58:17+00	0.00	105.90	{"city": "函館市", "name": "雨宮 陽翔", "country": "JP"}	\N
2341	9	delivered	2026-07-29 17:27:13+00	2026-08-01 03:16:13+00	2026-08-02 20:16:13+00	0.00	95.00	{"city": "Annecy", "name": "Solène Beaumarché", "country": "FR"}	\N
2342	688	delivered	2026-07-30 19:20:38+00	2026-07-31 20:24:38+00	2026-08-04 07:24:38+00	9.50	67.50	{"city": "函館市", "name": "小野寺 大輔", "country": "JP"}	\N
2343	620	delivered	2026-07-30 22:16:20+00	2026-07-31 15:31:20+00	2026-08-05 23:31:20+00	0.00	126.50	{"city": "उदयपुर", "name": "काव्या जोशी", "country": "IN"}	\N
2344	104	delivered	2026-07-31 21:01:33+00	2026-08-01 06:06:33+00	2026-08-05 23:06:33+00	0.00	389.44	{"city": "Graz", "name": "Svenja Kröger", "country": "AT"}	\N
2345	247	delivered	2026-08-01 10:00:32+00	2026-08-02 11:19:32+00	2026-08-04 22:19:32+00	9.50	35.00	{"city": "Sheffield", "name": "Edith Birtwhistle", "country": "GB"}	\N
2346	447	delivered	2026-08-01 14:35:55+00	2026-08-03 08:24:55+00	2026-08-06 13:24:55+00	4.90	54.00	{"city": "Freiburg", "name": "Till Nußbaum", "country": "DE"}	Bitte nicht vor 10 Uhr liefern.
2347	740	delivered	2026-08-01 14:54:58+00	2026-08-02 05:58:58+00	2026-08-06 10:58:58+00	0.00	89.40	{"city": "سوسة", "name": "يوسف الزيتوني", "country": "TN"}	\N
2348	157	delivered	2026-08-02 18:06:56+00	2026-08-04 14:20:56+00	2026-08-05 12:20:56+00	9.50	49.30	{"city": "Galway", "name": "Callum Marlowe", "country": "IE"}	\N
2349	379	delivered	2026-08-02 21:05:16+00	2026-08-03 22:27:16+00	2026-08-06 10:27:16+00	0.00	243.10	{"city": "Vevey", "name": "François Delacour", "country": "CH"}	\N
2350	73	delivered	2026-08-03 10:09:50+00	2026-08-05 17:57:50+00	2026-08-09 14:57:50+00	9.50	31.50	{"city": "الإسكندرية", "name": "نور بن عاشور", "country": "EG"}	\N
2351	801	delivered	2026-08-03 23:12:10+00	2026-08-05 20:46:10+00	2026-08-07 02:46:10+00	9.50	40.50	{"city": "Львів", "name": "Їванна Гончаренко", "country": "UA"}	\N
2352	467	delivered	2026-08-03 23:47:23+00	2026-08-05 02:56:23+00	2026-08-06 01:56:23+00	9.50	31.60	{"city": "الرباط", "name": "إدريس القاسمي", "country": "MA"}	\N
2353	848	delivered	2026-08-04 12:38:11+00	2026-08-05 09:01:11+00	2026-08-07 05:01:11+00	0.00	176.80	{"city": "Colmar", "name": "Margaux Vauquelin", "country": "FR"}	\N
2354	15	delivered	2026-08-04 18:12:09+00	2026-08-06 11:25:09+00	2026-08-10 19:25:09+00	9.50	22.10	{"city": "Gdynia", "name": "Łukasz Źrebiec", "country": "PL"}	\N
2355	85	delivered	2026-08-05 20:26:01+00	2026-08-07 23:40:01+00	2026-08-10 07:40:01+00	9.50	30.90	{"city": "Namur", "name": "Élodie Beaumarché", "country": "BE"}	\N
2356	150	delivered	2026-08-05 22:45:35+00	2026-08-07 09:12:35+00	2026-08-09 12:12:35+00	9.50	17.33	{"city": "Graz", "name": "Jörg Lindqvist", "country": "AT"}	\N
2357	238	returned	2026-08-06 11:07:38+00	2026-08-07 18:02:38+00	2026-08-11 13:02:38+00	4.90	14.40	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
2358	1	delivered	2026-08-06 12:02:56+00	2026-08-07 13:35:56+00	2026-08-10 05:35:56+00	0.00	84.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2359	73	cancelled	2026-08-06 15:02:49+00	\N	\N	0.00	165.90	{"city": "الإسكندرية", "name": "نور بن عاشور", "country": "EG"}	\N
2360	300	delivered	2026-08-06 18:16:48+00	2026-08-09 01:51:48+00	2026-08-13 03:51:48+00	0.00	123.00	{"city": "Portland", "name": "Bronwyn Birtwhistle", "country": "US"}	\N
2361	343	delivered	2026-08-06 20:46:02+00	2026-08-09 01:45:02+00	2026-08-13 19:45:02+00	0.00	87.20	{"city": "Norwich", "name": "Alfie Marlowe", "country": "GB"}	\N
2362	283	delivered	2026-08-07 09:08:32+00	2026-08-09 02:42:32+00	2026-08-14 05:42:32+00	9.50	36.28	{"city": "Trabzon", "name": "İlker Çiçek", "country": "TR"}	\N
2363	54	delivered	2026-08-07 14:16:28+00	2026-08-09 03:20:28+00	2026-08-10 07:20:28+00	0.00	106.90	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
2364	641	delivered	2026-08-08 13:41:36+00	2026-08-10 04:13:36+00	2026-08-13 11:13:36+00	0.00	84.60	{"city": "Vevey", "name": "Gaspard Du Périer", "country": "CH"}	\N
2365	363	delivered	2026-08-08 19:01:49+00	2026-08-10 21:56:49+00	2026-08-15 20:56:49+00	0.00	89.00	{"city": "Duluth", "name": "Rory Harkness", "country": "US"}	\N
2366	134	delivered	2026-08-09 11:33:40+00	2026-08-11 11:06:40+00	2026-08-14 09:06:40+00	9.50	37.10	{"city": "Чернівці", "name": "Тарас Яворів", "country": "UA"}	\N
2367	131	delivered	2026-08-09 21:57:54+00	2026-08-10 21:45:54+00	2026-08-12 09:45:54+00	0.00	93.80	{"city": "Colmar", "name": "Noémie Châtelard", "country": "FR"}	\N
2368	290	delivered	2026-08-10 10:40:40+00	2026-08-12 07:54:40+00	2026-08-15 21:54:40+00	0.00	128.00	{"city": "صيدا", "name": "كريم بن عاشور", "country": "LB"}	\N
2369	293	delivered	2026-08-11 16:02:56+00	2026-08-13 12:01:56+00	2026-08-15 10:01:56+00	0.00	288.70	{"city": "देहरादून", "name": "काव्या जोशी", "country": "IN"}	\N
2370	98	delivered	2026-08-11 23:06:15+00	2026-08-12 08:50:15+00	2026-08-13 20:50:15+00	0.00	211.10	{"city": "Lübeck", "name": "Matthias Weißhaupt", "country": "DE"}	\N
2371	3	delivered	2026-08-12 12:01:44+00	2026-08-14 17:19:44+00	2026-08-16 03:19:44+00	9.50	33.50	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
2372	268	delivered	2026-08-13 10:16:33+00	2026-08-14 04:06:33+00	2026-08-15 06:06:33+00	9.50	18.20	{"city": "Gdynia", "name": "Żaneta Wrona", "country": "PL"}	\N
2373	509	delivered	2026-08-14 12:06:08+00	2026-08-16 14:46:08+00	2026-08-21 13:46:08+00	9.50	31.10	{"city": "Nantes", "name": "François Du Périer", "country": "FR"}	\N
2374	137	delivered	2026-08-14 15:27:13+00	2026-08-15 12:53:13+00	2026-08-19 19:53:13+00	0.00	119.20	{"city": "Полтава", "name": "Остап Вишня", "country": "UA"}	\N
2375	139	delivered	2026-08-14 16:33:13+00	2026-08-16 09:04:13+00	2026-08-20 19:04:13+00	0.00	122.20	{"city": "전주시", "name": "한은채", "country": "KR"}	\N
2376	758	delivered	2026-08-14 21:21:40+00	2026-08-16 00:12:40+00	2026-08-19 05:12:40+00	9.50	37.10	{"city": "那覇市", "name": "小野寺 樹", "country": "JP"}	\N
2377	102	delivered	2026-08-15 13:16:48+00	2026-08-16 22:22:48+00	2026-08-19 05:22:48+00	9.50	45.10	{"city": "那覇市", "name": "白石 千尋", "country": "JP"}	\N
2378	24	delivered	2026-08-15 17:07:41+00	2026-08-18 05:35:41+00	2026-08-19 06:35:41+00	0.00	207.60	{"city": "Χανιά", "name": "Φωτεινή Πετράκη", "country": "GR"}	\N
2379	161	delivered	2026-08-16 16:24:45+00	2026-08-18 02:34:45+00	2026-08-23 07:34:45+00	9.50	28.40	{"city": "Braga", "name": "Conceição Falcão", "country": "PT"}	\N
2380	2	delivered	2026-08-16 16:50:43+00	2026-08-17 05:38:43+00	2026-08-22 05:38:43+00	9.50	71.50	{"city": "الرباط", "name": "هالة نجّار", "country": "MA"}	\N
2381	108	delivered	2026-08-16 17:31:45+00	2026-08-18 20:55:45+00	2026-08-23 17:55:45+00	9.50	21.90	{"city": "Oaxaca", "name": "Andrés Peñalver", "country": "MX"}	\N
2382	603	delivered	2026-08-17 17:06:15+00	2026-08-18 09:10:15+00	2026-08-19 19:10:15+00	0.00	117.00	{"city": "Ålesund", "name": "Linnéa Åkerblom", "country": "NO"}	\N
2383	166	delivered	2026-08-17 18:17:44+00	2026-08-18 12:21:44+00	2026-08-23 09:21:44+00	9.50	16.03	{"city": "Nantes", "name": "Noémie Montclair", "country": "FR"}	If the blue one is sold out, the grey one is fine too.
2384	32	delivered	2026-08-17 18:28:01+00	2026-08-19 20:41:01+00	2026-08-24 12:41:01+00	9.50	35.80	{"city": "京都市", "name": "雨宮 蓮", "country": "JP"}	\N
2385	287	delivered	2026-08-17 22:28:56+00	2026-08-18 14:11:56+00	2026-08-23 13:11:56+00	0.00	160.85	{"city": "Colonia", "name": "Ramiro Zúñiga", "country": "UY"}	\N
2386	365	delivered	2026-08-18 12:27:14+00	2026-08-20 00:00:14+00	2026-08-22 22:00:14+00	9.50	47.80	{"city": "Nelson", "name": "Rory Larkspur", "country": "NZ"}	\N
2387	37	delivered	2026-08-18 13:40:45+00	2026-08-18 23:22:45+00	2026-08-23 16:22:45+00	9.50	53.50	{"city": "Annecy", "name": "François Du Périer", "country": "FR"}	\N
2388	857	delivered	2026-08-18 17:37:36+00	2026-08-19 20:46:36+00	2026-08-21 04:46:36+00	9.50	24.00	{"city": "Алматы", "name": "Ксения Снегирь", "country": "KZ"}	\N
2389	646	delivered	2026-08-19 12:53:32+00	2026-08-20 12:53:32+00	2026-08-22 16:53:32+00	9.50	66.70	{"city": "Halifax", "name": "Wilfred Fairweather", "country": "CA"}	\N
2390	13	delivered	2026-08-19 13:43:50+00	2026-08-20 00:36:50+00	2026-08-21 00:36:50+00	0.00	80.40	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
2391	554	delivered	2026-08-19 16:50:51+00	2026-08-21 07:27:51+00	2026-08-24 06:27:51+00	9.50	61.50	{"city": "Namur", "name": "Théo Montclair", "country": "BE"}	\N
2392	506	delivered	2026-08-20 17:28:47+00	2026-08-22 06:38:47+00	2026-08-26 15:38:47+00	9.50	28.40	{"city": "Norwich", "name": "Rory Fairweather", "country": "GB"}	\N
2393	71	delivered	2026-08-21 11:03:52+00	2026-08-23 18:58:52+00	2026-08-28 10:58:52+00	0.00	310.60	{"city": "金沢市", "name": "小野寺 結衣", "country": "JP"}	\N
2394	48	delivered	2026-08-22 14:11:30+00	2026-08-23 23:33:30+00	2026-08-28 01:33:30+00	9.50	30.92	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
2395	777	delivered	2026-08-22 15:48:12+00	2026-08-23 17:19:12+00	2026-08-28 20:19:12+00	0.00	259.25	{"city": "Trabzon", "name": "Çağla Çiçek", "country": "TR"}	\N
2396	382	delivered	2026-08-22 19:05:43+00	2026-08-24 17:10:43+00	2026-08-28 14:10:43+00	0.00	241.20	{"city": "Freiburg", "name": "Lennart Sommerfeld", "country": "DE"}	\N
2397	54	delivered	2026-08-23 14:34:15+00	2026-08-25 03:07:15+00	2026-08-26 16:07:15+00	0.00	128.00	{"city": "Trabzon", "name": "Şebnem Işık", "country": "TR"}	\N
2398	114	returned	2026-08-23 15:01:42+00	2026-08-24 17:16:42+00	2026-08-27 11:16:42+00	9.50	47.60	{"city": "Olinda", "name": "Rosália Falcão", "country": "BR"}	\N
2399	552	delivered	2026-08-23 17:41:55+00	2026-08-24 21:53:55+00	2026-08-29 05:53:55+00	0.00	128.00	{"city": "الإسكندرية", "name": "ليلى بن عاشور", "country": "EG"}	\N
2400	3	delivered	2026-08-23 22:43:32+00	2026-08-24 18:44:32+00	2026-08-29 06:44:32+00	9.50	44.60	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
2401	202	delivered	2026-08-24 13:15:28+00	2026-08-26 14:07:28+00	2026-08-29 06:07:28+00	0.00	254.30	{"city": "Oaxaca", "name": "Martín Zúñiga", "country": "MX"}	\N
2402	477	delivered	2026-08-24 23:57:44+00	2026-08-25 18:39:44+00	2026-08-29 06:39:44+00	0.00	80.30	{"city": "Hobart", "name": "Rowan O'Dowd", "country": "AU"}	\N
2403	642	delivered	2026-08-25 16:48:24+00	2026-08-26 13:23:24+00	2026-08-28 09:23:24+00	9.50	60.00	{"city": "Umeå", "name": "Søren Sjögren", "country": "SE"}	\N
2404	400	delivered	2026-08-25 17:08:55+00	2026-08-27 04:06:55+00	2026-08-31 07:06:55+00	0.00	155.40	{"city": "Freiburg", "name": "Ulrike Kröger", "country": "DE"}	\N
2405	517	delivered	2026-08-25 17:08:59+00	2026-08-27 17:03:59+00	2026-09-01 01:03:59+00	0.00	133.20	{"city": "Ekenäs", "name": "Torbjörn Åkerblom", "country": "FI"}	\N
2406	264	delivered	2026-08-26 08:15:34+00	2026-08-27 14:48:34+00	2026-08-29 12:48:34+00	9.50	87.50	{"city": "देहरादून", "name": "विक्रम जोशी", "country": "IN"}	\N
2407	1	delivered	2026-08-26 14:17:26+00	2026-08-27 17:54:26+00	2026-09-01 09:54:26+00	0.00	541.60	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2408	35	delivered	2026-08-26 16:54:52+00	2026-08-29 03:28:52+00	2026-09-02 07:28:52+00	9.50	68.70	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
2409	238	delivered	2026-08-26 17:27:11+00	2026-08-27 12:27:11+00	2026-08-31 14:27:11+00	4.90	22.10	{"city": "Marburg", "name": "Käthe Kröger", "country": "DE"}	\N
2410	138	delivered	2026-08-27 06:59:08+00	2026-08-28 03:49:08+00	2026-08-29 13:49:08+00	9.50	21.90	{"city": "전주시", "name": "선우도현", "country": "KR"}	\N
2411	218	delivered	2026-08-27 14:22:26+00	2026-08-29 14:31:26+00	2026-09-01 13:31:26+00	9.50	82.50	{"city": "Львів", "name": "Тарас Яворів", "country": "UA"}	\N
2412	471	delivered	2026-08-27 17:20:57+00	2026-08-28 23:10:57+00	2026-08-30 19:10:57+00	9.50	73.60	{"city": "강릉시", "name": "한지호", "country": "KR"}	\N
2413	198	delivered	2026-08-28 13:06:56+00	2026-08-29 02:03:56+00	2026-09-02 10:03:56+00	9.50	48.90	{"city": "강릉시", "name": "선우지호", "country": "KR"}	\N
2414	83	delivered	2026-08-29 17:25:37+00	2026-08-31 15:01:37+00	2026-09-05 11:01:37+00	9.50	26.90	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
2415	678	delivered	2026-08-29 21:10:24+00	2026-08-31 07:57:24+00	2026-09-01 07:57:24+00	9.50	66.00	{"city": "Нови-Сад", "name": "Ольга Мороз", "country": "RS"}	\N
2416	421	delivered	2026-08-30 10:58:07+00	2026-08-31 15:42:07+00	2026-09-05 07:42:07+00	9.50	33.30	{"city": "Swansea", "name": "Tess Larkspur", "country": "GB"}	\N
2417	3	delivered	2026-08-30 13:25:38+00	2026-09-01 14:51:38+00	2026-09-05 18:51:38+00	0.00	113.50	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
2418	280	returned	2026-08-30 21:00:15+00	2026-09-02 04:36:15+00	2026-09-04 02:36:15+00	9.50	82.40	{"city": "عمّان", "name": "هالة بن عاشور", "country": "JO"}	\N
2419	51	delivered	2026-08-31 16:59:42+00	2026-09-02 10:57:42+00	2026-09-07 03:57:42+00	9.50	19.00	{"city": "Portland", "name": "Bronwyn Marlowe", "country": "US"}	\N
2420	16	delivered	2026-09-01 18:54:47+00	2026-09-03 21:12:47+00	2026-09-05 17:12:47+00	9.50	16.03	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
2421	495	delivered	2026-09-02 06:01:13+00	2026-09-04 17:17:13+00	2026-09-07 06:17:13+00	9.50	45.20	{"city": "전주시", "name": "한민준", "country": "KR"}	\N
2422	72	delivered	2026-09-02 14:20:07+00	2026-09-04 00:45:07+00	2026-09-09 05:45:07+00	9.50	42.20	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
2423	83	delivered	2026-09-02 21:17:21+00	2026-09-03 13:36:21+00	2026-09-07 18:36:21+00	9.50	87.50	{"city": "Winterthur", "name": "Bruno Brömmelkamp", "country": "CH"}	\N
2424	67	delivered	2026-09-03 07:36:03+00	2026-09-03 17:37:03+00	2026-09-06 10:37:03+00	0.00	229.83	{"city": "Ålesund", "name": "Linnéa Hedlund", "country": "NO"}	\N
2425	812	delivered	2026-09-03 16:46:54+00	2026-09-05 20:28:54+00	2026-09-08 05:28:54+00	9.50	73.50	{"city": "Graz", "name": "Jörg Lindqvist", "country": "AT"}	\N
2426	650	delivered	2026-09-03 18:11:43+00	2026-09-05 20:06:43+00	2026-09-10 02:06:43+00	9.50	36.70	{"city": "Olinda", "name": "Conceição Quintela", "country": "BR"}	\N
2427	93	delivered	2026-09-04 12:47:37+00	2026-09-06 01:08:37+00	2026-09-09 01:08:37+00	9.50	49.50	{"city": "Norwich", "name": "Wilfred Larkspur", "country": "GB"}	\N
2428	732	delivered	2026-09-04 13:55:04+00	2026-09-05 07:31:04+00	2026-09-10 09:31:04+00	9.50	22.30	{"city": "Graz", "name": "Käthe Sommerfeld", "country": "AT"}	\N
2429	13	returned	2026-09-04 14:11:34+00	2026-09-06 11:08:34+00	2026-09-07 14:08:34+00	9.50	18.00	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	يرجى الاتصال قبل التوصيل
2430	769	delivered	2026-09-05 10:27:13+00	2026-09-06 12:16:13+00	2026-09-09 03:16:13+00	9.50	61.50	{"city": "Graz", "name": "Bruno Sommerfeld", "country": "AT"}	\N
2431	631	delivered	2026-09-05 17:08:13+00	2026-09-07 00:46:13+00	2026-09-11 05:46:13+00	0.00	186.70	{"city": "Mendoza", "name": "Itziar Quiroga", "country": "AR"}	\N
2432	43	delivered	2026-09-05 18:03:41+00	2026-09-07 18:54:41+00	2026-09-12 19:54:41+00	0.00	87.00	{"city": "Ekenäs", "name": "Ingrid Sjögren", "country": "FI"}	\N
2433	316	delivered	2026-09-05 21:30:10+00	2026-09-07 17:56:10+00	2026-09-10 11:56:10+00	9.50	54.20	{"city": "Colonia", "name": "Martín Quiroga", "country": "UY"}	\N
2434	483	delivered	2026-09-06 12:54:17+00	2026-09-08 17:42:17+00	2026-09-09 20:42:17+00	0.00	490.75	{"city": "Ålesund", "name": "Torbjörn Nygård", "country": "NO"}	\N
2435	48	delivered	2026-09-06 15:22:52+00	2026-09-08 20:06:52+00	2026-09-13 10:06:52+00	9.50	18.20	{"city": "Colmar", "name": "Margaux Lefèvre-Roy", "country": "FR"}	\N
2436	173	delivered	2026-09-06 17:33:42+00	2026-09-08 19:17:42+00	2026-09-10 15:17:42+00	0.00	179.40	{"city": "Zakopane", "name": "Kazimierz Gołąb", "country": "PL"}	\N
2437	317	returned	2026-09-06 20:41:28+00	2026-09-08 01:50:28+00	2026-09-10 03:50:28+00	9.50	40.00	{"city": "Halifax", "name": "Maeve Ashdown", "country": "CA"}	\N
2438	366	delivered	2026-09-06 21:26:41+00	2026-09-07 21:21:41+00	2026-09-12 16:21:41+00	9.50	19.00	{"city": "松山市", "name": "橘 大輔", "country": "JP"}	\N
2439	170	delivered	2026-09-07 14:46:20+00	2026-09-08 17:27:20+00	2026-09-12 02:27:20+00	4.90	59.70	{"city": "Görlitz", "name": "Svenja Weißhaupt", "country": "DE"}	\N
2440	853	delivered	2026-09-08 12:20:13+00	2026-09-09 07:25:13+00	2026-09-14 08:25:13+00	0.00	405.00	{"city": "Lund", "name": "Linnéa Fjällström", "country": "SE"}	\N
2441	34	delivered	2026-09-08 15:31:13+00	2026-09-10 09:30:13+00	2026-09-12 12:30:13+00	0.00	203.80	{"city": "Oaxaca", "name": "Begoña Olivares", "country": "MX"}	\N
2442	309	delivered	2026-09-08 17:44:57+00	2026-09-09 13:11:57+00	2026-09-10 11:11:57+00	9.50	47.00	{"city": "صيدا", "name": "هالة الزيتوني", "country": "LB"}	\N
2443	72	delivered	2026-09-08 18:22:27+00	2026-09-10 01:35:27+00	2026-09-12 07:35:27+00	0.00	126.90	{"city": "Évora", "name": "Rosália Brandão", "country": "PT"}	\N
2444	62	delivered	2026-09-08 22:42:52+00	2026-09-09 23:54:52+00	2026-09-11 05:54:52+00	0.00	131.00	{"city": "Гюмри", "name": "Ольга Журавель", "country": "AM"}	\N
2445	1	delivered	2026-09-09 08:21:36+00	2026-09-11 11:59:36+00	2026-09-15 10:59:36+00	9.50	18.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2446	1	delivered	2026-09-09 10:12:06+00	2026-09-10 11:32:06+00	2026-09-11 20:32:06+00	9.50	75.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2447	328	delivered	2026-09-09 14:09:46+00	2026-09-11 08:30:46+00	2026-09-13 03:30:46+00	0.00	323.10	{"city": "الرباط", "name": "طارق القاسمي", "country": "MA"}	\N
2448	386	delivered	2026-09-09 14:54:52+00	2026-09-10 20:18:52+00	2026-09-12 02:18:52+00	9.50	62.20	{"city": "Swansea", "name": "Tess Thistlewood", "country": "GB"}	\N
2449	217	delivered	2026-09-09 14:54:59+00	2026-09-10 21:48:59+00	2026-09-15 14:48:59+00	9.50	45.50	{"city": "Halifax", "name": "Tess Fairweather", "country": "CA"}	\N
2450	609	delivered	2026-09-09 17:08:51+00	2026-09-11 11:52:51+00	2026-09-13 01:52:51+00	4.90	33.90	{"city": "Freiburg", "name": "Anneliese Sommerfeld", "country": "DE"}	\N
2451	297	delivered	2026-09-09 17:52:51+00	2026-09-11 20:00:51+00	2026-09-12 21:00:51+00	9.50	77.30	{"city": "Gijón", "name": "Begoña Quiroga", "country": "ES"}	\N
2452	36	delivered	2026-09-10 13:39:40+00	2026-09-12 11:33:40+00	2026-09-17 00:33:40+00	0.00	114.00	{"city": "Львів", "name": "Їванна Яворів", "country": "UA"}	\N
2453	698	delivered	2026-09-10 17:38:36+00	2026-09-11 06:11:36+00	2026-09-14 01:11:36+00	0.00	87.00	{"city": "Olinda", "name": "Rosália Carvalhal", "country": "BR"}	\N
2454	699	returned	2026-09-10 20:43:34+00	2026-09-11 07:46:34+00	2026-09-14 19:46:34+00	9.50	62.10	{"city": "الإسكندرية", "name": "ليلى الزيتوني", "country": "EG"}	\N
2455	623	delivered	2026-09-11 11:39:15+00	2026-09-13 08:08:15+00	2026-09-15 10:08:15+00	9.50	53.50	{"city": "Namur", "name": "Aurélien Vauquelin", "country": "BE"}	\N
2456	70	cancelled	2026-09-11 13:10:30+00	\N	\N	9.50	31.50	{"city": "那覇市", "name": "雨宮 蓮", "country": "JP"}	\N
2457	124	delivered	2026-09-11 14:15:54+00	2026-09-12 17:24:54+00	2026-09-15 23:24:54+00	9.50	33.30	{"city": "Colmar", "name": "Margaux Delacour", "country": "FR"}	\N
2458	6	delivered	2026-09-11 19:23:26+00	2026-09-13 02:56:26+00	2026-09-16 13:56:26+00	9.50	18.20	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
2459	297	delivered	2026-09-11 19:26:05+00	2026-09-14 06:30:05+00	2026-09-16 10:30:05+00	9.50	60.51	{"city": "Gijón", "name": "Begoña Quiroga", "country": "ES"}	\N
2460	131	delivered	2026-09-12 11:15:35+00	2026-09-14 17:37:35+00	2026-09-17 03:37:35+00	9.50	18.00	{"city": "Colmar", "name": "Noémie Châtelard", "country": "FR"}	\N
2461	832	delivered	2026-09-12 21:37:06+00	2026-09-13 08:56:06+00	2026-09-17 16:56:06+00	9.50	47.80	{"city": "Vevey", "name": "Noémie Du Périer", "country": "CH"}	\N
2462	58	delivered	2026-09-12 23:13:59+00	2026-09-13 21:52:59+00	2026-09-15 01:52:59+00	0.00	92.20	{"city": "Visby", "name": "Göran Åkerblom", "country": "SE"}	\N
2463	11	delivered	2026-09-13 13:10:31+00	2026-09-15 12:07:31+00	2026-09-19 03:07:31+00	9.50	18.70	{"city": "صيدا", "name": "طارق نجّار", "country": "LB"}	\N
2464	122	delivered	2026-09-13 14:09:55+00	2026-09-14 01:29:55+00	2026-09-15 12:29:55+00	9.50	75.60	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
2465	13	delivered	2026-09-13 16:25:53+00	2026-09-15 06:11:53+00	2026-09-17 07:11:53+00	9.50	83.50	{"city": "Norwich", "name": "Jonah Birtwhistle", "country": "GB"}	\N
2466	247	delivered	2026-09-13 23:14:33+00	2026-09-15 12:54:33+00	2026-09-19 18:54:33+00	9.50	46.60	{"city": "Sheffield", "name": "Edith Birtwhistle", "country": "GB"}	\N
2467	606	delivered	2026-09-14 08:26:58+00	2026-09-15 03:06:58+00	2026-09-16 13:06:58+00	9.50	24.00	{"city": "Visby", "name": "Torbjörn Åkerblom", "country": "SE"}	\N
2468	1	delivered	2026-09-14 12:07:34+00	2026-09-15 21:03:34+00	2026-09-18 00:03:34+00	9.50	25.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2469	147	delivered	2026-09-14 13:36:52+00	2026-09-16 06:45:52+00	2026-09-20 06:45:52+00	9.50	35.40	{"city": "Namur", "name": "Élodie Vauquelin", "country": "BE"}	\N
2470	141	delivered	2026-09-14 17:17:01+00	2026-09-17 01:28:01+00	2026-09-20 13:28:01+00	9.50	35.00	{"city": "Sheffield", "name": "Callum Thistlewood", "country": "GB"}	Happy birthday, Tess! 🎂
2471	292	delivered	2026-09-14 18:47:22+00	2026-09-16 16:24:22+00	2026-09-18 12:24:22+00	9.50	64.70	{"city": "京都市", "name": "橘 陽翔", "country": "JP"}	\N
2472	712	delivered	2026-09-14 20:35:40+00	2026-09-15 19:46:40+00	2026-09-19 07:46:40+00	9.50	62.40	{"city": "Olinda", "name": "Inês Serafim", "country": "BR"}	\N
2473	8	delivered	2026-09-15 16:11:48+00	2026-09-17 09:32:48+00	2026-09-19 11:32:48+00	0.00	211.20	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
2474	591	delivered	2026-09-16 17:45:47+00	2026-09-17 19:13:47+00	2026-09-19 12:13:47+00	0.00	203.90	{"city": "那覇市", "name": "白石 陽翔", "country": "JP"}	\N
2475	721	delivered	2026-09-16 19:30:51+00	2026-09-17 21:09:51+00	2026-09-23 02:09:51+00	0.00	102.30	{"city": "عمّان", "name": "إدريس الحداد", "country": "JO"}	\N
2476	154	delivered	2026-09-17 14:27:03+00	2026-09-18 10:38:03+00	2026-09-19 11:38:03+00	9.50	18.20	{"city": "Hobart", "name": "Jonah Quill", "country": "AU"}	\N
2477	618	delivered	2026-09-17 19:28:55+00	2026-09-20 05:28:55+00	2026-09-22 23:28:55+00	0.00	189.44	{"city": "Colmar", "name": "Théo Vauquelin", "country": "FR"}	\N
2478	1	delivered	2026-09-17 20:25:45+00	2026-09-19 18:17:45+00	2026-09-24 08:17:45+00	9.50	56.20	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2479	153	delivered	2026-09-17 22:07:21+00	2026-09-19 21:26:21+00	2026-09-24 11:26:21+00	0.00	203.60	{"city": "函館市", "name": "雨宮 さくら", "country": "JP"}	\N
2480	160	delivered	2026-09-17 23:21:32+00	2026-09-19 21:39:32+00	2026-09-23 21:39:32+00	0.00	102.30	{"city": "Galway", "name": "Jonah Fairweather", "country": "IE"}	\N
2481	543	delivered	2026-09-17 23:48:57+00	2026-09-18 18:01:57+00	2026-09-21 16:01:57+00	9.50	44.00	{"city": "Umeå", "name": "Bjørg Fjällström", "country": "SE"}	\N
2482	154	delivered	2026-09-18 12:47:31+00	2026-09-21 00:02:31+00	2026-09-22 16:02:31+00	9.50	41.70	{"city": "Hobart", "name": "Jonah Quill", "country": "AU"}	\N
2483	634	delivered	2026-09-18 15:01:13+00	2026-09-19 08:09:13+00	2026-09-20 10:09:13+00	4.90	13.60	{"city": "Lübeck", "name": "Jörg Weißhaupt", "country": "DE"}	\N
2484	774	delivered	2026-09-18 18:14:04+00	2026-09-20 16:36:04+00	2026-09-24 04:36:04+00	9.50	51.60	{"city": "金沢市", "name": "白石 さくら", "country": "JP"}	\N
2485	841	delivered	2026-09-18 21:26:59+00	2026-09-19 16:47:59+00	2026-09-23 17:47:59+00	9.50	72.00	{"city": "Graz", "name": "Jörg Weißhaupt", "country": "AT"}	Please leave with the neighbour at no. 12.
2486	8	delivered	2026-09-19 18:56:28+00	2026-09-21 16:10:28+00	2026-09-26 15:10:28+00	0.00	136.70	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	\N
2487	418	delivered	2026-09-20 15:52:15+00	2026-09-21 07:20:15+00	2026-09-22 13:20:15+00	0.00	133.70	{"city": "Portland", "name": "Wilfred Quill", "country": "US"}	\N
2488	621	delivered	2026-09-20 17:31:14+00	2026-09-22 14:56:14+00	2026-09-27 10:56:14+00	0.00	85.00	{"city": "Ålesund", "name": "Ingrid Nygård", "country": "NO"}	\N
2489	755	delivered	2026-09-20 18:23:44+00	2026-09-21 20:00:44+00	2026-09-26 23:00:44+00	0.00	207.60	{"city": "Galway", "name": "Opal Fairweather", "country": "IE"}	Sonner à l’atelier au fond de la cour.
2490	7	delivered	2026-09-20 18:24:20+00	2026-09-22 10:04:20+00	2026-09-23 08:04:20+00	9.50	48.50	{"city": "Annecy", "name": "François Montclair", "country": "FR"}	\N
2491	335	delivered	2026-09-21 13:11:36+00	2026-09-22 10:08:36+00	2026-09-27 12:08:36+00	9.50	50.30	{"city": "عمّان", "name": "هالة المرّاكشي", "country": "JO"}	\N
2492	80	delivered	2026-09-21 19:47:24+00	2026-09-24 02:27:24+00	2026-09-27 21:27:24+00	9.50	51.60	{"city": "Ålesund", "name": "Bjørg Åkerblom", "country": "NO"}	\N
2493	111	delivered	2026-09-21 20:10:47+00	2026-09-22 06:52:47+00	2026-09-25 21:52:47+00	9.50	26.90	{"city": "Vevey", "name": "Margaux Montclair", "country": "CH"}	\N
2494	219	delivered	2026-09-21 20:15:50+00	2026-09-23 20:11:50+00	2026-09-29 00:11:50+00	9.50	88.90	{"city": "松山市", "name": "川辺 直人", "country": "JP"}	\N
2495	234	delivered	2026-09-22 19:09:31+00	2026-09-23 15:38:31+00	2026-09-28 02:38:31+00	0.00	113.00	{"city": "Swansea", "name": "Tess Fairweather", "country": "GB"}	Ring twice, the dog is deaf.
2496	214	delivered	2026-09-22 19:25:55+00	2026-09-24 15:03:55+00	2026-09-28 01:03:55+00	9.50	61.50	{"city": "Évora", "name": "Inês Falcão", "country": "PT"}	\N
2497	190	delivered	2026-09-23 17:45:02+00	2026-09-25 01:09:02+00	2026-09-27 10:09:02+00	0.00	93.30	{"city": "Алматы", "name": "Ксения Белозор", "country": "KZ"}	\N
2498	111	delivered	2026-09-23 20:23:08+00	2026-09-25 22:23:08+00	2026-09-30 02:23:08+00	0.00	115.10	{"city": "Vevey", "name": "Margaux Montclair", "country": "CH"}	\N
2499	546	delivered	2026-09-24 14:52:24+00	2026-09-25 17:28:24+00	2026-09-30 18:28:24+00	9.50	66.80	{"city": "Lund", "name": "Åsa Fjällström", "country": "SE"}	\N
2500	316	delivered	2026-09-24 16:47:39+00	2026-09-26 09:18:39+00	2026-09-27 20:18:39+00	9.50	75.80	{"city": "Colonia", "name": "Martín Quiroga", "country": "UY"}	\N
2501	237	delivered	2026-09-24 18:44:52+00	2026-09-27 06:12:52+00	2026-09-29 15:12:52+00	0.00	115.00	{"city": "Gijón", "name": "Joaquín Etxebarria", "country": "ES"}	\N
2502	672	delivered	2026-09-25 06:36:36+00	2026-09-27 11:10:36+00	2026-10-02 12:10:36+00	0.00	317.40	{"city": "Annecy", "name": "Élodie Montclair", "country": "FR"}	\N
2503	873	delivered	2026-09-25 14:01:13+00	2026-09-26 17:07:13+00	2026-09-29 16:07:13+00	9.50	21.40	{"city": "那覇市", "name": "月岡 千尋", "country": "JP"}	\N
2504	670	delivered	2026-09-25 16:01:48+00	2026-09-27 18:57:48+00	2026-09-30 22:57:48+00	9.50	18.80	{"city": "松山市", "name": "小野寺 直人", "country": "JP"}	\N
2505	466	delivered	2026-09-25 16:19:43+00	2026-09-27 08:31:43+00	2026-10-01 03:31:43+00	0.00	136.00	{"city": "Алматы", "name": "Варвара Мороз", "country": "KZ"}	\N
2506	198	returned	2026-09-25 19:04:23+00	2026-09-27 05:48:23+00	2026-09-30 12:48:23+00	0.00	132.00	{"city": "강릉시", "name": "선우지호", "country": "KR"}	Sonner à l’atelier au fond de la cour.
2507	19	delivered	2026-09-26 13:28:17+00	2026-09-27 07:44:17+00	2026-09-29 20:44:17+00	9.50	27.00	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
2508	85	delivered	2026-09-26 15:33:41+00	2026-09-27 03:34:41+00	2026-09-30 12:34:41+00	0.00	451.80	{"city": "Namur", "name": "Élodie Beaumarché", "country": "BE"}	\N
2509	361	delivered	2026-09-26 15:50:21+00	2026-09-27 14:47:21+00	2026-10-02 01:47:21+00	0.00	243.60	{"city": "函館市", "name": "橘 陽翔", "country": "JP"}	\N
2510	21	delivered	2026-09-26 16:37:53+00	2026-09-28 02:55:53+00	2026-10-01 10:55:53+00	9.50	83.50	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
2511	205	delivered	2026-09-26 17:32:07+00	2026-09-27 02:50:07+00	2026-10-01 01:50:07+00	9.50	30.95	{"city": "Sheffield", "name": "Imogen Harkness", "country": "GB"}	\N
2512	166	delivered	2026-09-27 15:03:57+00	2026-09-29 18:25:57+00	2026-10-03 18:25:57+00	9.50	34.50	{"city": "Nantes", "name": "Noémie Montclair", "country": "FR"}	\N
2513	97	delivered	2026-09-27 17:53:58+00	2026-09-28 09:34:58+00	2026-10-02 05:34:58+00	9.50	44.00	{"city": "京都市", "name": "藤宮 茜", "country": "JP"}	Bitte nicht vor 10 Uhr liefern.
2514	322	delivered	2026-09-28 22:09:17+00	2026-10-01 00:14:17+00	2026-10-03 21:14:17+00	9.50	33.30	{"city": "京都市", "name": "白石 直人", "country": "JP"}	\N
2515	47	delivered	2026-09-29 11:02:41+00	2026-09-30 20:29:41+00	2026-10-05 16:29:41+00	9.50	20.90	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
2516	6	delivered	2026-09-29 16:30:03+00	2026-10-02 02:50:03+00	2026-10-03 18:50:03+00	0.00	90.50	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
2517	767	delivered	2026-09-29 20:14:55+00	2026-10-01 04:38:55+00	2026-10-03 05:38:55+00	9.50	57.20	{"city": "Батуми", "name": "Ксения Черных", "country": "GE"}	\N
2518	1	delivered	2026-09-30 16:04:54+00	2026-10-02 12:04:54+00	2026-10-05 06:04:54+00	9.50	25.30	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	\N
2519	292	delivered	2026-09-30 16:31:43+00	2026-10-01 20:08:43+00	2026-10-03 16:08:43+00	9.50	34.90	{"city": "京都市", "name": "橘 陽翔", "country": "JP"}	\N
2520	147	delivered	2026-09-30 21:41:04+00	2026-10-01 14:11:04+00	2026-10-02 16:11:04+00	0.00	128.00	{"city": "Namur", "name": "Élodie Vauquelin", "country": "BE"}	\N
2521	35	delivered	2026-09-30 21:57:38+00	2026-10-02 07:50:38+00	2026-10-03 06:50:38+00	9.50	69.00	{"city": "Ålesund", "name": "Göran Nygård", "country": "NO"}	\N
2522	424	delivered	2026-10-01 17:17:03+00	2026-10-02 11:48:03+00	2026-10-06 12:48:03+00	0.00	114.90	{"city": "Χανιά", "name": "Δάφνη Θαλασσινού", "country": "GR"}	\N
2523	237	delivered	2026-10-01 17:37:52+00	2026-10-02 22:19:52+00	2026-10-06 09:19:52+00	0.00	85.60	{"city": "Gijón", "name": "Joaquín Etxebarria", "country": "ES"}	\N
2524	179	delivered	2026-10-02 10:31:51+00	2026-10-02 23:49:51+00	2026-10-04 05:49:51+00	9.50	87.20	{"city": "الإسكندرية", "name": "سلمى الحداد", "country": "EG"}	\N
2525	757	delivered	2026-10-02 11:51:05+00	2026-10-04 08:18:05+00	2026-10-08 17:18:05+00	0.00	230.93	{"city": "الرباط", "name": "كريم نجّار", "country": "MA"}	\N
2526	168	delivered	2026-10-02 16:04:26+00	2026-10-04 04:55:26+00	2026-10-09 04:55:26+00	9.50	31.60	{"city": "سوسة", "name": "نور القاسمي", "country": "TN"}	\N
2527	25	delivered	2026-10-03 16:35:40+00	2026-10-05 20:22:40+00	2026-10-08 19:22:40+00	9.50	31.10	{"city": "통영시", "name": "선우은채", "country": "KR"}	\N
2528	19	delivered	2026-10-04 11:14:20+00	2026-10-06 22:07:20+00	2026-10-09 08:07:20+00	9.50	48.50	{"city": "Galway", "name": "Callum Ashdown", "country": "IE"}	\N
2529	3	delivered	2026-10-04 12:41:44+00	2026-10-06 07:55:44+00	2026-10-10 10:55:44+00	9.50	64.70	{"city": "Eskişehir", "name": "Çağla Işık", "country": "TR"}	\N
2530	6	delivered	2026-10-04 15:25:40+00	2026-10-05 11:15:40+00	2026-10-08 11:15:40+00	9.50	24.00	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
2531	247	delivered	2026-10-04 15:27:05+00	2026-10-05 10:35:05+00	2026-10-09 11:35:05+00	9.50	35.60	{"city": "Sheffield", "name": "Edith Birtwhistle", "country": "GB"}	\N
2532	47	delivered	2026-10-04 17:12:30+00	2026-10-05 20:15:30+00	2026-10-08 04:15:30+00	9.50	61.45	{"city": "Cádiz", "name": "Andrés Montealegre", "country": "ES"}	\N
2533	429	delivered	2026-10-04 19:45:01+00	2026-10-05 17:34:01+00	2026-10-06 15:34:01+00	0.00	172.00	{"city": "Λάρνακα", "name": "Άννα Μαυρομάτη", "country": "CY"}	\N
2534	386	delivered	2026-10-04 20:24:46+00	2026-10-06 12:40:46+00	2026-10-10 01:40:46+00	9.50	75.50	{"city": "Swansea", "name": "Tess Thistlewood", "country": "GB"}	\N
2535	8	delivered	2026-10-04 22:12:41+00	2026-10-05 20:01:41+00	2026-10-10 03:01:41+00	9.50	75.50	{"city": "Galway", "name": "Harriet Marlowe", "country": "IE"}	Happy birthday, Tess! 🎂
2536	868	delivered	2026-10-05 14:06:38+00	2026-10-08 00:00:38+00	2026-10-13 06:00:38+00	0.00	180.60	{"city": "Ærøskøbing", "name": "Bjørg Hedlund", "country": "DK"}	\N
2537	21	delivered	2026-10-05 16:40:30+00	2026-10-06 23:36:30+00	2026-10-08 08:36:30+00	0.00	457.10	{"city": "Galway", "name": "Callum Penhallow", "country": "IE"}	\N
2538	5	delivered	2026-10-06 15:07:24+00	2026-10-07 16:25:24+00	2026-10-10 11:25:24+00	0.00	87.18	{"city": "Cádiz", "name": "Lucía Olivares", "country": "ES"}	\N
2539	101	delivered	2026-10-06 18:43:06+00	2026-10-07 07:27:06+00	2026-10-11 17:27:06+00	9.50	53.50	{"city": "函館市", "name": "橘 さくら", "country": "JP"}	\N
2540	38	delivered	2026-10-08 12:07:04+00	2026-10-10 20:48:04+00	2026-10-15 16:48:04+00	0.00	266.40	{"city": "Mindelo", "name": "Álvaro Magalhães", "country": "CV"}	\N
2541	143	delivered	2026-10-08 20:36:27+00	2026-10-09 17:50:27+00	2026-10-12 07:50:27+00	4.90	28.70	{"city": "Lübeck", "name": "Till Kröger", "country": "DE"}	\N
2542	116	delivered	2026-10-09 15:26:58+00	2026-10-10 12:32:58+00	2026-10-12 00:32:58+00	0.00	128.00	{"city": "Namur", "name": "Noémie Delacour", "country": "BE"}	\N
2543	421	delivered	2026-10-09 17:22:56+00	2026-10-12 06:13:56+00	2026-10-14 10:13:56+00	9.50	57.38	{"city": "Swansea", "name": "Tess Larkspur", "country": "GB"}	\N
2544	301	delivered	2026-10-09 18:03:03+00	2026-10-11 17:17:03+00	2026-10-14 08:17:03+00	9.50	75.20	{"city": "Galway", "name": "Wilfred Marlowe", "country": "IE"}	\N
2545	501	delivered	2026-10-10 15:37:18+00	2026-10-12 02:06:18+00	2026-10-13 14:06:18+00	0.00	206.80	{"city": "Swansea", "name": "Alfie Quill", "country": "GB"}	\N
2546	610	delivered	2026-10-10 16:43:34+00	2026-10-11 03:20:34+00	2026-10-16 11:20:34+00	0.00	284.60	{"city": "Ekenäs", "name": "Ingrid Nygård", "country": "FI"}	\N
2547	6	delivered	2026-10-10 17:01:41+00	2026-10-12 13:30:41+00	2026-10-17 05:30:41+00	0.00	123.90	{"city": "Duluth", "name": "Bronwyn Larkspur", "country": "US"}	\N
2548	189	delivered	2026-10-10 19:37:45+00	2026-10-12 05:08:45+00	2026-10-13 20:08:45+00	0.00	80.80	{"city": "Norwich", "name": "Edith O'Dowd", "country": "GB"}	\N
2549	636	delivered	2026-10-11 10:36:53+00	2026-10-13 10:41:53+00	2026-10-15 07:41:53+00	4.90	61.90	{"city": "Marburg", "name": "Anneliese Sommerfeld", "country": "DE"}	\N
2550	180	delivered	2026-10-11 17:01:34+00	2026-10-12 19:30:34+00	2026-10-13 18:30:34+00	9.50	69.10	{"city": "Ekenäs", "name": "Torbjörn Hedlund", "country": "FI"}	\N
2551	187	delivered	2026-10-11 17:13:44+00	2026-10-13 01:49:44+00	2026-10-17 14:49:44+00	9.50	30.20	{"city": "函館市", "name": "藤宮 直人", "country": "JP"}	\N
2552	246	delivered	2026-10-12 15:36:38+00	2026-10-15 00:41:38+00	2026-10-16 13:41:38+00	0.00	86.40	{"city": "金沢市", "name": "川辺 樹", "country": "JP"}	\N
2553	45	delivered	2026-10-12 16:00:14+00	2026-10-13 19:44:14+00	2026-10-17 13:44:14+00	9.50	84.30	{"city": "سوسة", "name": "طارق نجّار", "country": "TN"}	\N
2554	710	delivered	2026-10-12 18:45:08+00	2026-10-14 23:28:08+00	2026-10-16 03:28:08+00	0.00	128.10	{"city": "Mendoza", "name": "Lucía Peñalver", "country": "AR"}	\N
2555	46	delivered	2026-10-13 16:16:26+00	2026-10-15 18:37:26+00	2026-10-20 12:37:26+00	0.00	87.60	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
2556	281	delivered	2026-10-14 12:23:19+00	2026-10-15 13:13:19+00	2026-10-16 20:13:19+00	0.00	220.30	{"city": "京都市", "name": "川辺 直人", "country": "JP"}	\N
2557	575	delivered	2026-10-14 15:38:07+00	2026-10-15 20:58:07+00	2026-10-20 13:58:07+00	9.50	31.50	{"city": "Halifax", "name": "Rory Marlowe", "country": "CA"}	\N
2558	549	delivered	2026-10-14 17:37:05+00	2026-10-15 23:43:05+00	2026-10-21 08:43:05+00	9.50	57.80	{"city": "Curitiba", "name": "Conceição Serafim", "country": "BR"}	\N
2559	230	delivered	2026-10-14 18:02:55+00	2026-10-15 14:05:55+00	2026-10-20 01:05:55+00	0.00	200.20	{"city": "देहरादून", "name": "अनन्या जोशी", "country": "IN"}	\N
2560	94	returned	2026-10-14 18:03:56+00	2026-10-16 05:13:56+00	2026-10-19 03:13:56+00	9.50	67.40	{"city": "Алматы", "name": "Варвара Черных", "country": "KZ"}	\N
2561	879	delivered	2026-10-15 13:56:09+00	2026-10-17 21:30:09+00	2026-10-23 00:30:09+00	0.00	103.50	{"city": "Ærøskøbing", "name": "Søren Nygård", "country": "DK"}	\N
2562	595	delivered	2026-10-15 18:29:57+00	2026-10-16 12:15:57+00	2026-10-18 01:15:57+00	0.00	385.10	{"city": "Wrocław", "name": "Agnieszka Gołąb", "country": "PL"}	\N
2563	240	delivered	2026-10-15 20:03:24+00	2026-10-18 09:01:24+00	2026-10-22 02:01:24+00	9.50	76.70	{"city": "Duluth", "name": "Alfie Fairweather", "country": "US"}	\N
2564	1	delivered	2026-10-15 20:18:45+00	2026-10-16 23:30:45+00	2026-10-18 10:30:45+00	0.00	95.90	{"city": "Annecy", "name": "François Delacour", "country": "FR"}	Bitte nicht vor 10 Uhr liefern.
2565	149	delivered	2026-10-15 20:53:44+00	2026-10-17 14:31:44+00	2026-10-21 10:31:44+00	9.50	47.60	{"city": "Mindelo", "name": "Inês Brandão", "country": "CV"}	\N
2566	75	delivered	2026-10-15 23:03:36+00	2026-10-16 09:54:36+00	2026-10-18 01:54:36+00	0.00	213.60	{"city": "Mendoza", "name": "Andrés Montealegre", "country": "AR"}	\N
2567	824	delivered	2026-10-16 09:47:07+00	2026-10-18 01:43:07+00	2026-10-20 22:43:07+00	0.00	108.68	{"city": "Colonia", "name": "Ramiro Peñalver", "country": "UY"}	\N
2568	16	delivered	2026-10-16 16:04:19+00	2026-10-17 01:47:19+00	2026-10-20 15:47:19+00	0.00	81.50	{"city": "Namur", "name": "Gaspard Delacour", "country": "BE"}	\N
2569	249	delivered	2026-10-16 20:42:56+00	2026-10-18 19:08:56+00	2026-10-22 06:08:56+00	0.00	275.00	{"city": "Lübeck", "name": "Ulrike Achterberg", "country": "DE"}	\N
2570	62	delivered	2026-10-17 11:01:44+00	2026-10-18 07:36:44+00	2026-10-22 17:36:44+00	9.50	30.50	{"city": "Гюмри", "name": "Ольга Журавель", "country": "AM"}	\N
2571	405	delivered	2026-10-17 15:21:29+00	2026-10-18 07:57:29+00	2026-10-20 17:57:29+00	9.50	54.50	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
2572	439	delivered	2026-10-17 17:19:42+00	2026-10-18 20:53:42+00	2026-10-20 04:53:42+00	9.50	32.99	{"city": "Portland", "name": "Bronwyn Tindall", "country": "US"}	\N
2573	764	delivered	2026-10-17 20:12:48+00	2026-10-19 04:31:48+00	2026-10-20 19:31:48+00	9.50	58.00	{"city": "Braga", "name": "Inês Quintela", "country": "PT"}	\N
2574	670	delivered	2026-10-18 18:23:00+00	2026-10-19 04:06:00+00	2026-10-22 23:06:00+00	0.00	221.60	{"city": "松山市", "name": "小野寺 直人", "country": "JP"}	\N
2575	92	delivered	2026-10-18 20:06:50+00	2026-10-19 11:17:50+00	2026-10-23 02:17:50+00	4.90	22.40	{"city": "Marburg", "name": "Jörg Sommerfeld", "country": "DE"}	Код домофона 47, второй этаж.
2576	76	shipped	2026-10-19 19:17:10+00	2026-10-21 16:57:10+00	\N	9.50	51.60	{"city": "Nelson", "name": "Tess Birtwhistle", "country": "NZ"}	\N
2577	297	shipped	2026-10-20 12:13:35+00	2026-10-22 03:16:35+00	\N	0.00	134.50	{"city": "Gijón", "name": "Begoña Quiroga", "country": "ES"}	\N
2578	755	delivered	2026-10-21 21:18:26+00	2026-10-23 09:11:26+00	2026-10-26 09:11:26+00	9.50	28.50	{"city": "Galway", "name": "Opal Fairweather", "country": "IE"}	\N
2579	684	delivered	2026-10-21 21:30:40+00	2026-10-23 19:26:40+00	2026-10-26 21:26:40+00	0.00	160.10	{"city": "Λάρνακα", "name": "Χλόη Καλλιέργη", "country": "CY"}	\N
2580	300	shipped	2026-10-22 17:12:05+00	2026-10-23 08:00:05+00	\N	0.00	247.10	{"city": "Portland", "name": "Bronwyn Birtwhistle", "country": "US"}	\N
2581	186	delivered	2026-10-22 17:37:14+00	2026-10-23 07:26:14+00	2026-10-25 18:26:14+00	0.00	143.10	{"city": "Graz", "name": "Lennart Sommerfeld", "country": "AT"}	\N
2582	110	shipped	2026-10-22 17:57:57+00	2026-10-23 03:56:57+00	\N	0.00	310.80	{"city": "Гюмри", "name": "Лев Мороз", "country": "AM"}	\N
2583	494	shipped	2026-10-23 15:01:20+00	2026-10-24 23:33:20+00	\N	0.00	104.60	{"city": "京都市", "name": "雨宮 樹", "country": "JP"}	\N
2584	405	shipped	2026-10-24 11:05:48+00	2026-10-25 14:36:48+00	\N	0.00	94.80	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
2585	29	shipped	2026-10-24 15:06:01+00	2026-10-26 21:44:01+00	\N	9.50	26.93	{"city": "Cádiz", "name": "Martín Zúñiga", "country": "ES"}	\N
2586	310	delivered	2026-10-24 19:54:46+00	2026-10-25 15:39:46+00	2026-10-31 01:39:46+00	0.00	256.00	{"city": "Duluth", "name": "Maud Thistlewood", "country": "US"}	\N
2587	107	delivered	2026-10-24 22:25:30+00	2026-10-25 17:34:30+00	2026-10-30 12:34:30+00	9.50	68.20	{"city": "Galway", "name": "Tess Penhallow", "country": "IE"}	\N
2588	122	delivered	2026-10-24 23:10:51+00	2026-10-25 20:46:51+00	2026-10-30 02:46:51+00	9.50	20.90	{"city": "Zakopane", "name": "Jagoda Szczypior", "country": "PL"}	\N
2589	419	delivered	2026-10-25 12:16:29+00	2026-10-26 11:50:29+00	2026-10-28 22:50:29+00	9.50	40.50	{"city": "سوسة", "name": "يوسف بن عاشور", "country": "TN"}	\N
2590	458	paid	2026-10-26 10:06:16+00	\N	\N	9.50	52.70	{"city": "Mendoza", "name": "Ximena Quiroga", "country": "AR"}	\N
2591	294	new	2026-10-26 11:17:24+00	\N	\N	9.50	19.70	{"city": "عمّان", "name": "ليلى القاسمي", "country": "JO"}	\N
2592	187	new	2026-10-26 16:20:17+00	\N	\N	9.50	73.43	{"city": "函館市", "name": "藤宮 直人", "country": "JP"}	\N
2593	499	paid	2026-10-28 21:15:34+00	\N	\N	0.00	211.10	{"city": "Rimouski", "name": "Noémie Châtelard", "country": "CA"}	\N
2594	446	new	2026-10-29 17:23:19+00	\N	\N	0.00	96.59	{"city": "Winterthur", "name": "Ulrike Weißhaupt", "country": "CH"}	\N
2595	126	new	2026-10-29 17:54:08+00	\N	\N	0.00	188.30	{"city": "Umeå", "name": "Åsa Nygård", "country": "SE"}	\N
2596	287	new	2026-10-30 11:36:49+00	\N	\N	9.50	35.70	{"city": "Colonia", "name": "Ramiro Zúñiga", "country": "UY"}	\N
2597	373	packed	2026-10-30 13:19:20+00	\N	\N	9.50	22.30	{"city": "İzmir", "name": "Oğuz Yıldırımoğlu", "country": "TR"}	\N
2598	91	new	2026-10-30 18:07:58+00	\N	\N	9.50	43.40	{"city": "Nelson", "name": "Maud Okafor", "country": "NZ"}	\N
2599	527	paid	2026-10-31 06:43:00+00	\N	\N	0.00	116.00	{"city": "Gdynia", "name": "Agnieszka Brzęczek", "country": "PL"}	\N
2600	392	packed	2026-10-31 11:31:43+00	\N	\N	9.50	29.30	{"city": "Annecy", "name": "Théo Beaumarché", "country": "FR"}	\N
\.


--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.products (id, maker_id, sku, name, name_native, variant, category, price, weight_g, tags, attributes, description, introduced_on, discontinued_on) FROM stdin;
1	2	SEN-01	Sencha, first flush	煎茶 一番茶	50 g tin	tea	8.70	60	{green,japan,"loose leaf"}	{"stock": 2, "origin": {"town": "宇治市", "country": "JP"}, "handmade": true, "material": "Yabukita leaf"}	Picked in the last days of April. Brew at 70 °C, no hotter.	2023-03-04	\N
2	2	SEN-02	Sencha, first flush	煎茶 一番茶	100 g bag	tea	14.50	100	{green,japan,"loose leaf"}	{"stock": 58, "origin": {"town": "宇治市", "country": "JP"}, "handmade": true, "material": "Yabukita leaf"}	Picked in the last days of April. Brew at 70 °C, no hotter.	2023-03-04	\N
3	2	SEN-03	Sencha, first flush	煎茶 一番茶	200 g tin	tea	27.60	190	{green,japan,"loose leaf"}	{"stock": 106, "origin": {"town": "宇治市", "country": "JP"}, "handmade": true, "material": "Yabukita leaf"}	Picked in the last days of April. Brew at 70 °C, no hotter.	2023-03-04	\N
4	1	MUG-01	Estuary mug	\N	sea	ceramics	22.00	340	{"dishwasher safe",tableware}	{"stock": 54, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	Holds 300 ml and sits well in a cold hand.	2023-03-04	\N
5	1	MUG-02	Estuary mug	\N	salt	ceramics	22.00	340	{"dishwasher safe",tableware}	{"stock": 21, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	Holds 300 ml and sits well in a cold hand.	2023-03-04	\N
6	1	MUG-03	Estuary mug	\N	peat	ceramics	22.00	340	{"dishwasher safe",tableware}	{"stock": 134, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	Holds 300 ml and sits well in a cold hand.	2023-03-04	\N
7	1	MUG-04	Estuary mug	\N	heather	ceramics	22.00	340	{"dishwasher safe",tableware}	{"stock": 125, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	Holds 300 ml and sits well in a cold hand.	2023-03-04	\N
8	6	NTB-01	Notebook, thread-bound	Notizheft, fadengeheftet	moss	stationery	11.90	210	{paper,A5,"dot grid"}	{"stock": 99, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "100 g recycled paper"}	Opens flat. 144 pages, numbered, with room for an index.	2023-03-04	\N
9	6	NTB-02	Notebook, thread-bound	Notizheft, fadengeheftet	brick	stationery	11.90	210	{paper,A5,"dot grid"}	{"stock": 19, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "100 g recycled paper"}	Opens flat. 144 pages, numbered, with room for an index.	2023-03-04	\N
10	6	NTB-03	Notebook, thread-bound	Notizheft, fadengeheftet	midnight	stationery	11.90	210	{paper,A5,"dot grid"}	{"stock": 45, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "100 g recycled paper"}	Opens flat. 144 pages, numbered, with room for an index.	2023-03-04	\N
11	6	NTB-04	Notebook, thread-bound	Notizheft, fadengeheftet	plain	stationery	10.90	193	{paper,A5,"dot grid"}	{"stock": 100, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "100 g recycled paper"}	Opens flat. 144 pages, numbered, with room for an index.	2023-03-04	\N
12	2	HOJ-01	Hojicha, dark roast	ほうじ茶 深煎り	100 g bag	tea	9.80	100	{roasted,japan,"low caffeine"}	{"stock": 138, "origin": {"town": "宇治市", "country": "JP"}, "handmade": true, "material": "bancha stems and leaf"}	Smells of chestnuts and autumn smoke.	2023-03-04	\N
13	2	HOJ-02	Hojicha, dark roast	ほうじ茶 深煎り	250 g bag	tea	21.60	220	{roasted,japan,"low caffeine"}	{"stock": 105, "origin": {"town": "宇治市", "country": "JP"}, "handmade": true, "material": "bancha stems and leaf"}	Smells of chestnuts and autumn smoke.	2023-03-04	\N
14	3	BWX-01	Beeswax pillar	Bivokslys	small	candles	10.50	252	{unscented,"slow burning"}	{"stock": 24, "origin": {"town": "Lillesand", "country": "NO"}, "handmade": true, "material": "beeswax"}	Forty hours of light, give or take a draught.	2023-03-04	\N
15	3	BWX-02	Beeswax pillar	Bivokslys	medium	candles	17.50	420	{unscented,"slow burning"}	{"stock": 79, "origin": {"town": "Lillesand", "country": "NO"}, "handmade": true, "material": "beeswax"}	Forty hours of light, give or take a draught.	2023-03-04	\N
16	3	BWX-03	Beeswax pillar	Bivokslys	tall	candles	26.30	630	{unscented,"slow burning"}	{"stock": 40, "origin": {"town": "Lillesand", "country": "NO"}, "handmade": true, "material": "beeswax"}	Forty hours of light, give or take a draught.	2023-03-04	\N
17	1	TPT-01	Teapot, one and a half cups	\N	salt	ceramics	58.00	780	{tableware,"pours well"}	{"stock": 35, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	The lid stays on. We tested it. Repeatedly.	2023-03-04	\N
18	1	TPT-02	Teapot, one and a half cups	\N	peat	ceramics	58.00	780	{tableware,"pours well"}	{"stock": 56, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	The lid stays on. We tested it. Repeatedly.	2023-03-04	\N
19	5	FSL-01	Felt slippers	Войлочные тапочки	36-38	textiles	39.00	380	{wool,winter}	{"care": ["wash at 30 °C", "dry flat"], "stock": 4, "origin": {"town": "Алматы", "country": "KZ"}, "handmade": true, "material": "sheep wool felt"}	Size up if you wear socks inside; everyone does in the end.	2023-03-04	\N
20	5	FSL-02	Felt slippers	Войлочные тапочки	39-41	textiles	39.00	380	{wool,winter}	{"care": ["wash at 30 °C", "dry flat"], "stock": 68, "origin": {"town": "Алматы", "country": "KZ"}, "handmade": true, "material": "sheep wool felt"}	Size up if you wear socks inside; everyone does in the end.	2023-03-04	\N
21	5	FSL-03	Felt slippers	Войлочные тапочки	42-44	textiles	39.00	380	{wool,winter}	{"care": ["wash at 30 °C", "dry flat"], "stock": 37, "origin": {"town": "Алматы", "country": "KZ"}, "handmade": true, "material": "sheep wool felt"}	Size up if you wear socks inside; everyone does in the end.	2023-03-04	\N
22	5	FSL-04	Felt slippers	Войлочные тапочки	45-47	textiles	42.10	410	{wool,winter}	{"care": ["wash at 30 °C", "dry flat"], "stock": 121, "origin": {"town": "Алматы", "country": "KZ"}, "handmade": true, "material": "sheep wool felt"}	Size up if you wear socks inside; everyone does in the end.	2023-03-04	\N
23	7	BLK-01	Alentejo blanket	Manta alentejana	fig	textiles	128.00	1450	{wool,handwoven}	{"care": ["wash at 30 °C", "dry flat"], "stock": 35, "origin": {"town": "Reguengos", "country": "PT"}, "handmade": true, "material": "merino wool"}	Four days on the loom, signed in the corner by the weaver.	2023-08-30	\N
24	7	BLK-02	Alentejo blanket	Manta alentejana	olive	textiles	128.00	1450	{wool,handwoven}	{"care": ["wash at 30 °C", "dry flat"], "stock": 26, "origin": {"town": "Reguengos", "country": "PT"}, "handmade": true, "material": "merino wool"}	Four days on the loom, signed in the corner by the weaver.	2023-09-04	\N
25	7	BLK-03	Alentejo blanket	Manta alentejana	natural	textiles	121.60	1377	{wool,handwoven}	{"care": ["wash at 30 °C", "dry flat"], "stock": 99, "origin": {"town": "Reguengos", "country": "PT"}, "handmade": true, "material": "merino wool"}	Four days on the loom, signed in the corner by the weaver.	2023-06-19	\N
26	4	RSW-01	Rose water	ماء الورد	100 ml	pantry	6.80	159	{vegan,baking}	{"stock": 91, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "Damask rose", "allergens": []}	Distilled in May, when the valley smells of little else.	2023-03-04	\N
27	4	RSW-02	Rose water	ماء الورد	250 ml	pantry	12.40	290	{vegan,baking}	{"stock": 12, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "Damask rose", "allergens": []}	Distilled in May, when the valley smells of little else.	2023-03-04	\N
28	4	TGN-01	Tagine, glazed	طاجين	20 cm	ceramics	32.20	1820	{"oven safe",tableware}	{"stock": 56, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "earthenware"}	Soak before the first use. Not for induction, sorry.	2023-03-04	\N
29	4	TGN-02	Tagine, glazed	طاجين	27 cm	ceramics	46.00	2600	{"oven safe",tableware}	{"stock": 100, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "earthenware"}	Soak before the first use. Not for induction, sorry.	2023-03-04	\N
30	4	TGN-03	Tagine, glazed	طاجين	32 cm	ceramics	64.40	3640	{"oven safe",tableware}	{"stock": 49, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "earthenware"}	Soak before the first use. Not for induction, sorry.	2023-03-04	\N
31	6	PCL-01	Pencils, box of six	Bleistifte im Karton	HB	stationery	8.50	60	{drawing,gift}	{"stock": 102, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "linden wood"}	Sharpened once at the works, by Frau Lindengrün herself.	2023-03-04	\N
32	6	PCL-02	Pencils, box of six	Bleistifte im Karton	2B	stationery	8.50	60	{drawing,gift}	{"stock": 138, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "linden wood"}	Sharpened once at the works, by Frau Lindengrün herself.	2023-03-04	\N
33	6	PCL-03	Pencils, box of six	Bleistifte im Karton	4B	stationery	8.50	60	{drawing,gift}	{"stock": 53, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "linden wood"}	Sharpened once at the works, by Frau Lindengrün herself.	2023-03-04	\N
34	6	PCL-04	Pencils, box of six	Bleistifte im Karton	mixed	stationery	8.50	60	{drawing,gift}	{"stock": 112, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "linden wood"}	Sharpened once at the works, by Frau Lindengrün herself.	2023-03-04	\N
35	8	BRB-01	Brass bowl	방짜 그릇	rice bowl	ceramics	74.00	510	{tableware,heirloom}	{"stock": 37, "origin": {"town": "안성시", "country": "KR"}, "handmade": true, "material": "bronze, 78:22"}	Rings for eleven seconds when you flick it.	2023-09-20	\N
36	8	BRB-02	Brass bowl	방짜 그릇	soup bowl	ceramics	85.10	586	{tableware,heirloom}	{"stock": 38, "origin": {"town": "안성시", "country": "KR"}, "handmade": true, "material": "bronze, 78:22"}	Rings for eleven seconds when you flick it.	2023-11-16	2026-02-16
37	8	BRB-03	Brass bowl	방짜 그릇	pair	ceramics	155.40	1071	{tableware,heirloom}	{"stock": 31, "origin": {"town": "안성시", "country": "KR"}, "handmade": true, "material": "bronze, 78:22"}	Rings for eleven seconds when you flick it.	2023-12-03	\N
38	9	LEN-01	Mountain lentils	Lenticchie di montagna	500 g	pantry	6.90	500	{vegan,organic}	{"stock": 0, "origin": {"town": "Norcia", "country": "IT"}, "handmade": true, "material": "lentils", "allergens": []}	No soaking. Twenty minutes, a bay leaf, good oil.	2024-04-25	\N
39	9	LEN-02	Mountain lentils	Lenticchie di montagna	1 kg	pantry	12.80	925	{vegan,organic}	{"stock": 103, "origin": {"town": "Norcia", "country": "IT"}, "handmade": true, "material": "lentils", "allergens": []}	No soaking. Twenty minutes, a bay leaf, good oil.	2024-05-19	\N
40	2	MAT-01	Matcha, ceremonial	抹茶 薄茶用	20 g tin	tea	16.80	24	{green,japan,powder}	{"stock": 42, "origin": {"town": "宇治市", "country": "JP"}, "handmade": true, "material": "shaded tencha"}	Stone-milled to order; keep it cold and close the tin.	2023-03-04	\N
41	2	MAT-02	Matcha, ceremonial	抹茶 薄茶用	40 g tin	tea	28.00	40	{green,japan,powder}	{"stock": 138, "origin": {"town": "宇治市", "country": "JP"}, "handmade": true, "material": "shaded tencha"}	Stone-milled to order; keep it cold and close the tin.	2023-03-04	\N
42	10	BPC-01	Block-print cloth	छापा कपड़ा	indigo	textiles	24.00	190	{cotton,indigo}	{"care": ["wash at 30 °C", "dry flat"], "stock": 94, "origin": {"town": "जयपुर", "country": "IN"}, "handmade": true, "material": "cotton"}	Tea towel, table runner, picnic flag. You decide.	2024-06-17	\N
43	10	BPC-02	Block-print cloth	छापा कपड़ा	madder	textiles	24.00	190	{cotton,indigo}	{"care": ["wash at 30 °C", "dry flat"], "stock": 132, "origin": {"town": "जयपुर", "country": "IN"}, "handmade": true, "material": "cotton"}	Tea towel, table runner, picnic flag. You decide.	2024-07-13	\N
44	10	BPC-03	Block-print cloth	छापा कपड़ा	pomegranate	textiles	24.00	190	{cotton,indigo}	{"care": ["wash at 30 °C", "dry flat"], "stock": 80, "origin": {"town": "जयपुर", "country": "IN"}, "handmade": true, "material": "cotton"}	Tea towel, table runner, picnic flag. You decide.	2024-08-07	\N
45	3	TAP-01	Taper candles, pair	Kronelys	white	candles	9.20	130	{unscented,table}	{"stock": 38, "origin": {"town": "Lillesand", "country": "NO"}, "handmade": true, "material": "stearin"}	Dipped eleven times. Fits a 22 mm holder.	2023-03-04	\N
46	3	TAP-02	Taper candles, pair	Kronelys	amber	candles	9.20	130	{unscented,table}	{"stock": 102, "origin": {"town": "Lillesand", "country": "NO"}, "handmade": true, "material": "stearin"}	Dipped eleven times. Fits a 22 mm holder.	2023-03-04	2026-09-28
47	3	TAP-03	Taper candles, pair	Kronelys	spruce	candles	9.20	130	{unscented,table}	{"stock": 51, "origin": {"town": "Lillesand", "country": "NO"}, "handmade": true, "material": "stearin"}	Dipped eleven times. Fits a 22 mm holder.	2023-03-04	\N
48	11	THY-01	Thyme honey	Θυμαρίσιο μέλι	250 g	pantry	9.80	285	{organic,breakfast}	{"stock": 14, "origin": {"town": "Σίφνος", "country": "GR"}, "handmade": true, "material": "honey", "allergens": []}	Dark, a little wild, excellent on yoghurt and by the spoon.	2025-04-02	\N
49	11	THY-02	Thyme honey	Θυμαρίσιο μέλι	450 g	pantry	15.80	460	{organic,breakfast}	{"stock": 20, "origin": {"town": "Σίφνος", "country": "GR"}, "handmade": true, "material": "honey", "allergens": []}	Dark, a little wild, excellent on yoghurt and by the spoon.	2025-05-24	2026-08-09
50	11	PTH-01	Olive-oil jug	Λαδικό	white	ceramics	31.00	620	{tableware,"drip free"}	{"stock": 52, "origin": {"town": "Σίφνος", "country": "GR"}, "handmade": true, "material": "earthenware"}	A spout that does not drip: the island's best kept secret.	2025-04-02	\N
51	11	PTH-02	Olive-oil jug	Λαδικό	cobalt	ceramics	31.00	620	{tableware,"drip free"}	{"stock": 16, "origin": {"town": "Σίφνος", "country": "GR"}, "handmade": true, "material": "earthenware"}	A spout that does not drip: the island's best kept secret.	2025-04-19	\N
52	6	ENV-01	Letter set	Briefmappe	cream	stationery	13.60	180	{paper,gift}	{"stock": 27, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "laid paper"}	Twenty sheets, twenty envelopes, no excuse left.	2023-03-04	\N
53	6	ENV-02	Letter set	Briefmappe	dove	stationery	13.60	180	{paper,gift}	{"stock": 41, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "laid paper"}	Twenty sheets, twenty envelopes, no excuse left.	2023-03-04	\N
54	6	ENV-03	Letter set	Briefmappe	forget-me-not	stationery	13.60	180	{paper,gift}	{"stock": 53, "origin": {"town": "Görlitz", "country": "DE"}, "handmade": true, "material": "laid paper"}	Twenty sheets, twenty envelopes, no excuse left.	2023-03-04	\N
55	5	FBG-01	Felt shopper	Сумка из войлока	slate	textiles	52.00	540	{wool,everyday}	{"care": ["wash at 30 °C", "dry flat"], "stock": 65, "origin": {"town": "Алматы", "country": "KZ"}, "handmade": true, "material": "sheep wool felt"}	Carries nine library books. Ask us how we know.	2023-03-04	\N
56	5	FBG-02	Felt shopper	Сумка из войлока	rowan red	textiles	52.00	540	{wool,everyday}	{"care": ["wash at 30 °C", "dry flat"], "stock": 29, "origin": {"town": "Алматы", "country": "KZ"}, "handmade": true, "material": "sheep wool felt"}	Carries nine library books. Ask us how we know.	2023-03-04	\N
57	9	SAF-01	Saffron threads	Zafferano in fili	0.5 g	pantry	11.40	7	{spice,gift}	{"stock": 95, "origin": {"town": "Norcia", "country": "IT"}, "handmade": true, "material": "saffron", "allergens": []}	Harvested before breakfast in the last week of October.	2024-03-12	\N
58	9	SAF-02	Saffron threads	Zafferano in fili	1 g	pantry	19.00	12	{spice,gift}	{"stock": 11, "origin": {"town": "Norcia", "country": "IT"}, "handmade": true, "material": "saffron", "allergens": []}	Harvested before breakfast in the last week of October.	2024-04-12	\N
59	1	EGG-01	Egg cup, footed	\N	sea	ceramics	9.50	90	{breakfast,tableware}	{"stock": 22, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	Made from what is left of the day's clay.	2023-03-04	\N
60	1	EGG-02	Egg cup, footed	\N	salt	ceramics	9.50	90	{breakfast,tableware}	{"stock": 139, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	Made from what is left of the day's clay.	2023-03-04	\N
61	1	EGG-03	Egg cup, footed	\N	heather	ceramics	9.50	90	{breakfast,tableware}	{"stock": 70, "origin": {"town": "Machynlleth", "country": "GB"}, "handmade": true, "material": "stoneware"}	Made from what is left of the day's clay.	2023-03-04	\N
62	8	SPN-01	Spoon and chopsticks	수저 한 벌	plain	ceramics	36.00	95	{tableware,gift}	{"stock": 109, "origin": {"town": "안성시", "country": "KR"}, "handmade": true, "material": "bronze, 78:22"}	Warm up with the soup; part of the pleasure.	2023-11-15	\N
63	8	SPN-02	Spoon and chopsticks	수저 한 벌	in a cloth pouch	ceramics	43.20	114	{tableware,gift}	{"stock": 92, "origin": {"town": "안성시", "country": "KR"}, "handmade": true, "material": "bronze, 78:22"}	Warm up with the soup; part of the pleasure.	2023-11-29	\N
64	12	SCF-01	Fisherman's scarf	Scaif an iascaire	navy	textiles	64.00	260	{wool,winter}	{"care": ["wash at 30 °C", "dry flat"], "stock": 109, "origin": {"town": "Dingle", "country": "IE"}, "handmade": true, "material": "lambswool"}	Long enough to go round twice on the pier.	2025-10-06	\N
65	12	SCF-02	Fisherman's scarf	Scaif an iascaire	oat	textiles	64.00	260	{wool,winter}	{"care": ["wash at 30 °C", "dry flat"], "stock": 79, "origin": {"town": "Dingle", "country": "IE"}, "handmade": true, "material": "lambswool"}	Long enough to go round twice on the pier.	2025-12-26	\N
66	12	SCF-03	Fisherman's scarf	Scaif an iascaire	kelp	textiles	64.00	260	{wool,winter}	{"care": ["wash at 30 °C", "dry flat"], "stock": 111, "origin": {"town": "Dingle", "country": "IE"}, "handmade": true, "material": "lambswool"}	Long enough to go round twice on the pier.	2026-01-17	\N
67	12	TLW-01	Turf-scented candle	\N	tin	candles	18.90	310	{scented,gift}	{"stock": 31, "origin": {"town": "Dingle", "country": "IE"}, "handmade": true, "material": "rapeseed wax"}	Somebody's kitchen in 1974, in a good way.	2025-12-26	2026-09-28
68	12	TLW-02	Turf-scented candle	\N	glass	candles	22.70	372	{scented,gift}	{"stock": 118, "origin": {"town": "Dingle", "country": "IE"}, "handmade": true, "material": "rapeseed wax"}	Somebody's kitchen in 1974, in a good way.	2026-01-10	\N
69	10	HMP-01	Cotton paper, deckle edge	हस्तनिर्मित काग़ज़	A5	stationery	12.60	192	{paper,watercolour}	{"stock": 79, "origin": {"town": "जयपुर", "country": "IN"}, "handmade": true, "material": "cotton rag"}	Made from shirt offcuts, dried on the roof in the sun. ☀️	2024-07-31	\N
70	10	HMP-02	Cotton paper, deckle edge	हस्तनिर्मित काग़ज़	A4	stationery	21.00	320	{paper,watercolour}	{"stock": 102, "origin": {"town": "जयपुर", "country": "IN"}, "handmade": true, "material": "cotton rag"}	Made from shirt offcuts, dried on the roof in the sun. ☀️	2024-09-19	\N
71	10	HMP-03	Cotton paper, deckle edge	हस्तनिर्मित काग़ज़	A3	stationery	35.70	544	{paper,watercolour}	{"stock": 15, "origin": {"town": "जयपुर", "country": "IN"}, "handmade": true, "material": "cotton rag"}	Made from shirt offcuts, dried on the roof in the sun. ☀️	2024-06-26	\N
72	4	SBR-01	Sabra cushion cover	غطاء وسادة	saffron	textiles	34.50	240	{handwoven,home}	{"care": ["wash at 30 °C", "dry flat"], "stock": 33, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "cactus silk"}	Catches the evening light. Zip hidden at the back.	2023-03-04	\N
73	4	SBR-02	Sabra cushion cover	غطاء وسادة	terracotta	textiles	34.50	240	{handwoven,home}	{"care": ["wash at 30 °C", "dry flat"], "stock": 55, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "cactus silk"}	Catches the evening light. Zip hidden at the back.	2023-03-04	\N
74	4	SBR-03	Sabra cushion cover	غطاء وسادة	teal	textiles	34.50	240	{handwoven,home}	{"care": ["wash at 30 °C", "dry flat"], "stock": 40, "origin": {"town": "فاس", "country": "MA"}, "handmade": true, "material": "cactus silk"}	Catches the evening light. Zip hidden at the back.	2023-03-04	\N
75	7	NPK-01	Napkins, set of four	Guardanapos	white	textiles	29.00	220	{linen,table}	{"care": ["wash at 30 °C", "dry flat"], "stock": 82, "origin": {"town": "Reguengos", "country": "PT"}, "handmade": true, "material": "linen"}	Softer after every wash, like good stories.	2023-06-15	\N
76	7	NPK-02	Napkins, set of four	Guardanapos	olive	textiles	29.00	220	{linen,table}	{"care": ["wash at 30 °C", "dry flat"], "stock": 87, "origin": {"town": "Reguengos", "country": "PT"}, "handmade": true, "material": "linen"}	Softer after every wash, like good stories.	2023-07-11	\N
\.


--
-- Data for Name: reviews; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reviews (id, product_id, customer_id, rating, language, title, body, helpful_votes, written_at) FROM stdin;
1	29	48	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	7	2023-03-24 19:18:04+00
2	20	8	2	en	\N	\N	0	2023-03-25 14:07:27+00
3	3	1	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	23	2023-03-27 12:23:59+00
4	17	49	5	en	\N	\N	0	2023-03-31 12:21:19+00
5	1	16	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	7	2023-04-02 02:11:10+00
6	29	41	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2023-04-03 13:08:56+00
7	7	40	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2023-04-09 21:47:15+00
8	5	53	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	25	2023-04-13 02:22:41+00
9	61	14	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2023-04-13 21:41:55+00
10	40	33	4	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2023-04-21 21:27:10+00
11	1	1	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2023-04-27 11:37:59+00
12	12	49	2	en	Not for me	Scratchy.	0	2023-05-01 08:12:59+00
13	15	41	4	pl	\N	\N	1	2023-05-02 14:33:56+00
14	7	55	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2023-05-05 20:21:53+00
15	1	10	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2023-05-06 01:27:22+00
16	21	1	3	fr	Correct	Joli objet, livraison un peu longue.	29	2023-05-06 02:01:52+00
17	30	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	35	2023-05-08 18:50:44+00
18	32	2	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	0	2023-05-09 05:36:15+00
19	53	41	4	pl	\N	\N	0	2023-05-09 10:24:56+00
20	29	49	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2023-05-18 05:52:59+00
21	72	14	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2023-05-18 09:15:47+00
22	17	2	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2023-05-20 20:28:15+00
23	33	1	5	fr	\N	\N	0	2023-05-21 09:29:16+00
24	1	2	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2023-05-21 20:10:54+00
25	41	6	4	en	\N	\N	0	2023-05-23 00:53:07+00
26	16	10	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2023-05-24 19:37:36+00
27	6	65	5	en	💚		0	2023-05-24 21:24:54+00
28	59	12	4	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2023-05-24 22:36:00+00
29	30	51	5	en	Third order	Still no complaints, only less shelf space.	0	2023-05-25 19:03:24+00
30	41	16	5	fr	\N	\N	23	2023-06-04 14:14:06+00
31	10	1	4	fr	\N	\N	40	2023-06-08 04:28:07+00
32	6	31	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	5	2023-06-15 07:03:13+00
33	5	5	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	8	2023-06-17 02:23:59+00
34	8	6	4	en	Third order	Still no complaints, only less shelf space.	0	2023-06-17 19:10:37+00
35	29	31	5	en	💚		0	2023-06-19 10:06:13+00
36	55	34	3	es	\N	\N	0	2023-06-26 03:30:25+00
37	12	36	5	uk	Чудово	Дуже якісно, упаковано з любов’ю.	0	2023-06-27 03:46:04+00
38	3	7	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2023-06-29 22:51:43+00
39	8	88	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	21	2023-06-30 09:35:01+00
40	32	45	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2023-07-03 13:06:06+00
41	73	34	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2023-07-03 15:41:25+00
42	7	99	4	fr	\N	\N	0	2023-07-07 09:00:44+00
43	13	8	4	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2023-07-08 16:14:08+00
44	14	36	5	uk	Чудово	Дуже якісно, упаковано з любов’ю.	0	2023-07-12 13:22:04+00
45	6	12	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2023-07-19 18:54:50+00
46	14	97	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2023-07-20 02:18:01+00
47	75	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	5	2023-07-25 02:50:58+00
48	25	100	3	en	\N	\N	0	2023-07-31 01:24:27+00
49	2	72	2	pt	Podia ser melhor	A costura abriu na primeira lavagem.	0	2023-08-02 18:59:14+00
50	1	18	4	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2023-08-03 05:14:05+00
51	29	12	4	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	25	2023-08-06 06:36:50+00
52	10	24	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2023-08-06 15:04:08+00
53	1	111	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2023-08-07 21:13:22+00
54	13	5	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2023-08-10 08:34:13+00
55	4	100	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2023-08-10 18:47:27+00
56	8	52	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2023-08-18 02:19:41+00
57	4	50	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	15	2023-08-19 18:29:31+00
58	1	52	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2023-08-21 01:58:41+00
59	3	10	2	ja	残念	届いたとき、ふたが欠けていました。	0	2023-08-26 13:39:44+00
60	22	111	5	fr	\N	\N	0	2023-08-26 14:31:18+00
61	2	128	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	30	2023-08-28 01:53:45+00
62	75	20	5	ja	\N	\N	0	2023-08-28 15:50:29+00
63	1	36	5	uk	\N	\N	0	2023-08-28 21:16:13+00
124	15	113	5	de	\N	\N	0	2023-12-08 15:30:07+00
64	2	110	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2023-09-01 19:16:41+00
65	9	1	4	fr	\N	\N	0	2023-09-02 03:30:54+00
66	16	1	3	fr	Correct	Joli objet, livraison un peu longue.	0	2023-09-02 06:18:25+00
67	29	5	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2023-09-05 11:20:13+00
68	1	58	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	25	2023-09-09 02:58:43+00
69	53	4	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	0	2023-09-09 04:22:24+00
70	59	4	4	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2023-09-17 05:07:24+00
71	4	66	3	ru	Нормально	Хорошая вещь, но доставка заняла три недели.	0	2023-09-17 06:03:19+00
72	1	22	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2023-09-18 17:18:05+00
73	3	38	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2023-09-19 12:19:29+00
74	7	58	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	30	2023-09-20 01:11:43+00
75	2	12	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2023-09-21 08:19:41+00
76	6	128	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	28	2023-09-25 07:08:45+00
77	40	107	5	en	💚		0	2023-09-25 07:40:26+00
78	59	42	5	en	💚		0	2023-09-25 12:44:38+00
79	4	12	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2023-09-25 17:32:08+00
80	13	144	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2023-09-26 09:09:19+00
81	40	90	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2023-09-29 03:35:22+00
82	22	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2023-10-02 01:33:49+00
83	52	34	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	37	2023-10-03 05:01:05+00
84	2	16	4	fr	\N	\N	0	2023-10-04 05:38:51+00
85	17	156	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2023-10-06 03:33:59+00
86	1	4	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2023-10-13 22:22:29+00
87	1	74	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	14	2023-10-15 05:41:15+00
88	4	119	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	39	2023-10-16 16:01:35+00
89	10	10	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2023-10-20 18:10:37+00
90	8	46	3	de	Ganz ordentlich	Schön, aber für den Preis hätte ich etwas mehr erwartet.	0	2023-10-23 01:25:46+00
91	24	18	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2023-10-23 22:31:44+00
92	56	105	2	ja	残念	届いたとき、ふたが欠けていました。	0	2023-10-24 03:43:54+00
93	17	83	3	de	Ganz ordentlich	Schön, aber für den Preis hätte ich etwas mehr erwartet.	5	2023-10-27 23:34:25+00
94	7	159	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2023-10-30 02:43:15+00
95	9	42	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	5	2023-10-30 03:38:38+00
96	45	10	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	30	2023-11-03 04:49:27+00
97	22	28	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	15	2023-11-03 23:52:52+00
98	5	9	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2023-11-06 00:17:32+00
99	47	194	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	6	2023-11-07 22:09:49+00
100	55	9	3	fr	Correct	Joli objet, livraison un peu longue.	0	2023-11-11 20:48:00+00
101	23	165	5	pt	\N	\N	28	2023-11-12 15:13:19+00
102	16	16	2	fr	Déçu	La couleur n’a rien à voir avec la photo.	37	2023-11-13 01:10:18+00
103	1	76	2	en	\N	\N	0	2023-11-13 23:28:26+00
104	19	103	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2023-11-16 03:51:28+00
105	21	98	1	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	0	2023-11-18 09:06:11+00
106	30	91	5	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2023-11-19 05:29:46+00
107	11	194	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	5	2023-11-19 15:06:49+00
108	52	136	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	1	2023-11-24 13:11:49+00
109	73	152	1	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	0	2023-11-26 03:03:50+00
110	27	10	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	17	2023-11-27 10:14:27+00
111	29	2	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	17	2023-11-27 10:15:37+00
112	3	13	5	en	Third order	Still no complaints, only less shelf space.	0	2023-11-28 18:45:06+00
113	31	43	5	sv	\N	\N	0	2023-11-28 19:51:34+00
114	34	10	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	9	2023-11-30 04:10:24+00
115	72	20	3	ja	\N	\N	0	2023-11-30 20:35:16+00
116	1	9	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2023-11-30 23:56:27+00
117	7	7	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	34	2023-12-01 17:40:11+00
118	60	2	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2023-12-03 18:18:04+00
119	34	137	5	uk	Чудово	Дуже якісно, упаковано з любов’ю.	0	2023-12-03 19:59:48+00
120	75	59	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	22	2023-12-04 01:07:58+00
121	17	79	3	ar	\N	\N	0	2023-12-05 10:19:56+00
122	9	161	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2023-12-05 17:34:35+00
123	12	83	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2023-12-08 00:02:22+00
125	40	43	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2023-12-09 06:45:34+00
126	5	135	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2023-12-10 09:00:08+00
127	22	23	5	el	\N	\N	39	2023-12-10 10:36:23+00
128	21	113	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	32	2023-12-11 10:16:07+00
129	1	155	5	uk	\N	\N	34	2023-12-11 16:16:44+00
130	47	121	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2023-12-11 22:25:03+00
131	1	106	4	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2023-12-12 03:19:30+00
132	29	118	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	14	2023-12-12 23:59:29+00
133	15	142	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2023-12-13 14:50:56+00
134	3	177	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2023-12-15 23:13:19+00
135	10	59	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2023-12-16 10:14:13+00
136	75	215	5	ja	\N	\N	0	2023-12-17 02:40:31+00
137	14	121	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	15	2023-12-17 04:00:03+00
138	1	42	1	en	Not for me	Scratchy.	0	2023-12-18 17:14:45+00
139	17	48	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	16	2023-12-21 21:22:54+00
140	2	14	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2023-12-23 01:20:16+00
141	74	63	5	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2023-12-23 10:44:10+00
142	30	5	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2023-12-23 12:49:11+00
143	1	200	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2023-12-25 17:33:50+00
144	1	137	4	uk	\N	\N	0	2023-12-27 00:57:48+00
145	26	150	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2023-12-28 01:10:34+00
146	10	6	4	en	\N	\N	0	2023-12-29 10:22:59+00
147	1	109	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2023-12-31 11:32:55+00
148	47	63	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	0	2023-12-31 12:33:10+00
149	9	118	5	ar	\N	\N	0	2024-01-01 20:04:29+00
150	6	144	3	ja	\N	\N	0	2024-01-03 01:29:11+00
151	73	42	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2024-01-03 02:14:09+00
152	54	21	5	en	Third order	Still no complaints, only less shelf space.	14	2024-01-03 02:17:55+00
153	10	12	4	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	23	2024-01-03 19:45:16+00
154	2	227	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2024-01-04 20:06:15+00
155	10	5	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2024-01-04 23:21:00+00
156	9	79	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2024-01-07 07:43:56+00
157	7	145	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-01-07 09:04:42+00
158	20	63	4	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	17	2024-01-08 06:00:10+00
159	4	42	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2024-01-09 01:27:09+00
160	28	202	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	37	2024-01-09 14:27:42+00
161	2	24	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2024-01-10 14:00:24+00
162	25	20	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2024-01-12 19:17:53+00
163	3	113	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	13	2024-01-13 08:16:56+00
164	41	50	5	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2024-01-13 16:44:49+00
165	1	118	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2024-01-14 04:18:31+00
166	23	35	4	sv	\N	\N	4	2024-01-14 16:40:03+00
167	6	84	3	ru	\N	\N	0	2024-01-17 18:11:58+00
168	1	84	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2024-01-17 18:21:58+00
169	9	54	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2024-01-18 20:28:14+00
170	3	3	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2024-01-20 18:13:04+00
171	47	17	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-01-23 20:35:50+00
172	5	37	2	fr	Déçu	La couleur n’a rien à voir avec la photo.	0	2024-01-23 22:09:21+00
173	2	84	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	37	2024-01-26 07:57:58+00
174	46	241	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-01-29 14:10:59+00
175	31	54	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2024-01-29 15:09:22+00
176	25	31	4	en	Third order	Still no complaints, only less shelf space.	0	2024-01-30 19:56:38+00
177	17	1	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2024-01-31 13:22:13+00
178	15	5	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	15	2024-01-31 21:10:00+00
179	55	17	4	pt	\N	\N	0	2024-02-01 18:43:46+00
180	2	2	1	en	Not for me	Scratchy.	0	2024-02-04 21:33:19+00
181	2	9	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2024-02-08 01:59:49+00
182	11	46	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	14	2024-02-08 15:40:42+00
183	31	34	3	es	\N	\N	0	2024-02-12 06:38:47+00
184	26	91	4	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	9	2024-02-13 04:56:03+00
185	4	193	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	36	2024-02-13 12:26:29+00
310	37	21	5	en	Third order	Still no complaints, only less shelf space.	0	2024-08-18 08:53:01+00
186	75	3	1	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	21	2024-02-13 13:34:55+00
187	74	196	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	23	2024-02-14 19:25:41+00
188	74	5	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2024-02-17 14:48:22+00
189	3	107	5	en	💚		0	2024-02-18 04:00:47+00
190	2	116	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2024-02-22 18:34:00+00
191	73	113	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2024-02-23 08:55:43+00
192	59	173	5	pl	\N	\N	26	2024-02-24 01:50:56+00
193	30	18	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2024-02-24 17:32:44+00
194	7	13	5	en	\N	\N	0	2024-03-01 02:11:31+00
195	2	17	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	32	2024-03-03 20:20:04+00
196	52	57	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	16	2024-03-07 10:42:17+00
197	18	71	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2024-03-10 12:59:44+00
198	1	85	3	fr	Correct	Joli objet, livraison un peu longue.	8	2024-03-11 21:55:11+00
199	23	21	1	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2024-03-12 08:29:16+00
200	3	51	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2024-03-12 08:49:34+00
201	1	63	5	en	\N	\N	0	2024-03-12 18:22:37+00
202	18	36	5	uk	\N	\N	0	2024-03-15 08:27:51+00
203	21	93	4	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	3	2024-03-16 04:40:12+00
204	15	14	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	17	2024-03-16 10:04:04+00
205	11	234	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2024-03-17 07:22:28+00
206	19	38	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-03-17 10:45:48+00
207	5	2	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	16	2024-03-18 17:40:50+00
208	1	51	4	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2024-03-19 00:19:34+00
209	1	8	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	21	2024-03-19 20:35:17+00
210	4	5	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2024-03-21 13:43:30+00
211	5	54	5	tr	\N	\N	37	2024-03-23 10:34:45+00
212	1	266	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	30	2024-03-25 12:09:30+00
213	25	3	5	tr	\N	\N	0	2024-03-26 02:24:40+00
214	7	23	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2024-03-27 11:17:20+00
215	1	5	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	19	2024-03-30 01:49:22+00
216	53	23	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	36	2024-03-30 11:53:20+00
217	27	96	3	en	\N	\N	27	2024-04-01 08:06:10+00
218	1	53	2	fr	\N	\N	31	2024-04-02 11:59:09+00
219	14	188	4	ko	\N	\N	0	2024-04-06 15:33:06+00
220	31	84	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	21	2024-04-08 07:12:57+00
221	2	53	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	10	2024-04-09 05:06:09+00
222	26	185	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2024-04-10 11:44:49+00
223	2	307	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2024-04-18 22:14:27+00
224	2	94	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2024-04-21 13:09:53+00
225	45	82	4	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	6	2024-04-24 03:19:16+00
226	10	268	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2024-04-25 13:37:56+00
227	28	45	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	17	2024-04-25 13:57:39+00
228	3	14	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2024-04-29 00:47:21+00
229	10	65	4	en	Worth the wait	Took a fortnight to arrive and I would wait again.	5	2024-04-30 14:49:21+00
230	1	250	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2024-05-01 10:31:08+00
231	14	38	1	pt	Podia ser melhor	A costura abriu na primeira lavagem.	2	2024-05-02 15:43:50+00
232	30	254	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	23	2024-05-04 01:31:39+00
233	32	219	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2024-05-05 12:12:11+00
234	61	7	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2024-05-06 20:52:51+00
235	1	23	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2024-05-06 21:10:19+00
236	62	250	1	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	0	2024-05-07 02:07:08+00
237	45	107	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	7	2024-05-07 21:38:05+00
238	8	84	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2024-05-08 20:47:57+00
239	31	1	5	fr	\N	\N	0	2024-05-10 00:20:10+00
240	47	19	5	en	Lovely	Even nicer in daylight than in the photographs.	11	2024-05-11 05:13:57+00
241	57	242	4	de	\N	\N	0	2024-05-11 22:25:59+00
242	22	56	4	en	💚		15	2024-05-14 07:06:54+00
243	6	38	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-05-15 11:56:50+00
244	25	2	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	16	2024-05-16 11:19:34+00
245	24	234	2	en	Not for me	Scratchy.	0	2024-05-16 16:39:11+00
246	22	98	5	de	\N	\N	0	2024-05-21 04:36:52+00
247	30	278	5	ja	\N	\N	1	2024-05-22 08:23:37+00
248	9	89	4	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2024-05-23 17:50:11+00
249	1	50	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2024-05-24 06:55:38+00
250	1	98	5	de	\N	\N	14	2024-05-25 05:11:52+00
251	61	123	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2024-05-26 09:02:43+00
252	57	123	4	sv	\N	\N	0	2024-05-27 04:33:43+00
253	55	310	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2024-06-02 02:39:11+00
254	1	89	4	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2024-06-02 12:29:11+00
255	53	27	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	2	2024-06-03 05:18:55+00
256	58	139	4	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	25	2024-06-03 10:44:12+00
257	1	218	5	uk	Чудово	Дуже якісно, упаковано з любов’ю.	11	2024-06-03 18:21:00+00
258	34	267	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	0	2024-06-04 02:02:19+00
259	33	16	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2024-06-04 20:50:31+00
260	27	38	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-06-08 11:57:36+00
261	26	170	5	de	\N	\N	0	2024-06-09 07:12:43+00
262	24	221	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2024-06-10 21:29:11+00
263	36	13	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	4	2024-06-12 16:16:12+00
264	1	104	3	de	\N	\N	0	2024-06-14 18:34:52+00
265	41	177	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2024-06-16 17:17:19+00
266	52	30	2	en	Not for me	Scratchy.	0	2024-06-16 20:06:41+00
267	2	1	5	fr	\N	\N	0	2024-06-17 11:04:21+00
268	61	2	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2024-06-21 18:08:34+00
269	3	155	1	en	\N	\N	0	2024-06-21 22:00:43+00
270	62	269	5	en	Lovely	Even nicer in daylight than in the photographs.	21	2024-06-22 20:29:06+00
271	18	282	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2024-06-23 06:46:58+00
272	36	112	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2024-06-26 05:11:06+00
273	33	63	4	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2024-06-29 18:56:28+00
274	5	34	5	es	\N	\N	0	2024-07-01 02:40:22+00
275	29	30	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2024-07-03 06:45:41+00
276	73	54	1	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2024-07-07 04:23:52+00
277	2	161	5	pt	\N	\N	0	2024-07-08 17:47:20+00
278	1	231	5	en	Third order	Still no complaints, only less shelf space.	0	2024-07-09 15:53:42+00
279	16	84	3	ru	Нормально	Хорошая вещь, но доставка заняла три недели.	0	2024-07-12 08:44:41+00
280	14	231	4	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2024-07-12 12:56:42+00
281	5	319	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2024-07-12 20:51:22+00
282	38	151	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	24	2024-07-13 08:06:59+00
283	13	131	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2024-07-13 15:52:31+00
284	17	155	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2024-07-15 22:39:43+00
285	57	347	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2024-07-19 06:48:45+00
286	23	138	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	34	2024-07-20 15:42:57+00
287	1	172	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2024-07-21 03:36:41+00
288	5	296	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2024-07-21 19:31:32+00
289	25	112	5	de	\N	\N	8	2024-07-22 14:37:21+00
290	75	28	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-07-23 13:24:07+00
291	2	57	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2024-07-23 17:53:37+00
292	52	155	5	uk	\N	\N	0	2024-07-26 19:41:43+00
293	2	70	1	ja	残念	届いたとき、ふたが欠けていました。	5	2024-07-28 22:21:02+00
294	8	77	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2024-07-30 12:33:15+00
295	57	57	4	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2024-07-31 02:08:41+00
296	56	70	4	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2024-07-31 10:19:02+00
297	20	112	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	32	2024-08-03 12:29:21+00
298	3	28	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-08-07 23:28:07+00
299	7	98	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	28	2024-08-08 06:46:33+00
300	9	136	2	fr	Déçu	La couleur n’a rien à voir avec la photo.	0	2024-08-08 16:58:24+00
301	47	38	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	11	2024-08-08 20:53:00+00
302	4	130	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2024-08-09 01:57:21+00
303	2	160	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2024-08-09 20:42:26+00
304	27	56	4	en	💚		23	2024-08-10 11:45:51+00
305	35	57	4	en	💚		0	2024-08-12 18:54:41+00
306	19	5	2	en	\N	\N	0	2024-08-15 14:37:14+00
307	24	71	4	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	19	2024-08-15 19:16:36+00
308	20	102	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	1	2024-08-15 22:45:48+00
309	59	227	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2024-08-16 05:10:34+00
311	60	347	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2024-08-18 21:45:45+00
312	4	54	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	8	2024-08-19 10:29:13+00
313	14	227	3	es	\N	\N	0	2024-08-20 07:10:34+00
314	52	12	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2024-08-20 13:38:11+00
315	2	137	4	uk	Чудово	Дуже якісно, упаковано з любов’ю.	14	2024-08-21 19:21:20+00
316	22	9	3	fr	Correct	Joli objet, livraison un peu longue.	0	2024-08-23 13:36:25+00
317	2	145	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	13	2024-08-25 01:31:55+00
318	44	11	5	ar	\N	\N	23	2024-08-25 09:02:17+00
319	13	57	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2024-08-27 00:03:41+00
320	11	1	3	fr	Correct	Joli objet, livraison un peu longue.	0	2024-08-27 09:30:42+00
321	63	3	4	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	35	2024-08-28 08:53:11+00
322	36	145	5	pt	\N	\N	0	2024-08-31 07:29:38+00
323	22	57	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2024-09-02 04:20:41+00
324	24	24	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	7	2024-09-02 13:00:56+00
325	47	3	4	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2024-09-03 11:05:40+00
326	1	279	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2024-09-04 20:48:14+00
327	76	96	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2024-09-05 05:01:43+00
328	7	383	4	fr	\N	\N	0	2024-09-11 06:20:28+00
329	63	44	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2024-09-12 14:09:38+00
330	15	178	5	ar	\N	\N	0	2024-09-13 08:34:18+00
331	59	262	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2024-09-14 23:24:51+00
332	10	383	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	17	2024-09-19 22:11:28+00
333	24	383	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2024-09-26 02:56:28+00
334	1	198	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	16	2024-09-26 04:59:41+00
335	52	102	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2024-09-26 11:05:48+00
336	52	203	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2024-09-27 18:34:44+00
337	22	76	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	0	2024-09-30 07:30:12+00
338	60	13	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2024-10-02 20:00:03+00
339	1	45	4	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2024-10-04 07:05:05+00
340	30	238	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2024-10-04 16:19:33+00
341	26	238	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2024-10-06 00:43:33+00
342	63	174	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	29	2024-10-07 22:24:34+00
343	6	176	4	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2024-10-08 15:01:27+00
344	46	84	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2024-10-09 18:07:51+00
345	72	2	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2024-10-10 20:43:54+00
346	9	96	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	34	2024-10-11 21:07:58+00
347	4	317	4	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2024-10-12 15:35:14+00
348	6	417	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2024-10-16 00:42:15+00
349	12	104	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2024-10-16 19:32:37+00
350	3	357	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2024-10-17 04:55:45+00
351	6	1	3	fr	\N	\N	0	2024-10-19 02:12:53+00
352	1	21	5	en	Lovely	Even nicer in daylight than in the photographs.	2	2024-10-19 23:38:24+00
353	45	407	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2024-10-21 08:16:14+00
354	1	123	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2024-10-21 13:39:20+00
355	25	329	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2024-10-23 05:22:24+00
356	10	404	5	en	Third order	Still no complaints, only less shelf space.	0	2024-10-23 09:06:33+00
357	75	111	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	37	2024-10-24 03:30:13+00
358	9	138	2	en	\N	\N	17	2024-10-24 15:49:44+00
359	1	7	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2024-10-25 07:56:42+00
360	2	188	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	0	2024-10-25 21:35:49+00
361	14	425	2	en	Not for me	Scratchy.	0	2024-10-27 23:13:57+00
362	6	45	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	23	2024-11-02 18:57:05+00
363	5	335	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	0	2024-11-07 00:12:16+00
364	7	78	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2024-11-07 00:55:01+00
365	73	2	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	31	2024-11-08 02:42:48+00
366	70	399	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2024-11-08 08:22:32+00
367	28	279	2	ja	残念	届いたとき、ふたが欠けていました。	12	2024-11-09 06:18:44+00
368	60	169	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2024-11-10 05:19:37+00
369	8	2	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2024-11-13 03:34:48+00
621	1	300	3	en	\N	\N	15	2025-09-23 09:36:16+00
370	14	1	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2024-11-15 11:04:30+00
371	4	400	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	3	2024-11-16 14:56:37+00
372	7	284	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2024-11-16 20:39:55+00
373	3	16	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2024-11-17 13:12:53+00
374	10	3	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2024-11-17 14:25:48+00
375	1	69	5	en	\N	\N	0	2024-11-19 06:10:22+00
376	17	123	2	en	Not for me	Scratchy.	21	2024-11-20 07:02:20+00
377	8	63	4	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2024-11-24 14:45:47+00
378	28	4	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2024-11-25 08:36:32+00
379	5	338	4	ru	\N	\N	2	2024-11-25 08:45:00+00
380	3	317	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	29	2024-11-28 18:22:26+00
381	16	63	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2024-11-29 22:37:47+00
382	10	384	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2024-12-02 05:04:22+00
383	1	337	3	ru	\N	\N	0	2024-12-02 18:46:11+00
384	1	55	4	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2024-12-03 02:08:18+00
385	42	260	1	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2024-12-03 04:53:49+00
386	40	318	5	en	Third order	Still no complaints, only less shelf space.	0	2024-12-03 05:19:48+00
387	19	115	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	2	2024-12-03 06:20:06+00
388	31	9	5	fr	\N	\N	8	2024-12-03 12:21:14+00
389	4	189	4	en	Lovely	Even nicer in daylight than in the photographs.	13	2024-12-05 11:11:01+00
390	8	293	1	en	Not for me	Scratchy.	0	2024-12-07 06:16:12+00
391	24	114	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	37	2024-12-09 16:29:40+00
392	34	178	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	19	2024-12-11 22:32:07+00
393	19	19	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	39	2024-12-14 02:50:10+00
394	13	257	5	en	\N	\N	0	2024-12-14 08:25:12+00
395	17	121	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2024-12-14 09:20:55+00
396	1	3	5	tr	\N	\N	0	2024-12-14 13:33:59+00
397	31	137	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2024-12-14 16:57:16+00
398	6	317	4	en	\N	\N	0	2024-12-15 09:47:31+00
399	46	55	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2024-12-16 17:40:18+00
400	3	411	2	fr	Déçu	La couleur n’a rien à voir avec la photo.	0	2024-12-17 08:35:09+00
401	23	337	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	35	2024-12-17 11:55:11+00
402	1	251	1	en	Not for me	Scratchy.	21	2024-12-19 06:01:28+00
403	41	198	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	38	2024-12-22 09:43:01+00
404	1	345	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	31	2024-12-23 09:00:34+00
405	10	324	1	en	Not for me	Scratchy.	0	2024-12-23 11:47:11+00
406	8	403	4	ar	\N	\N	0	2024-12-24 22:38:20+00
407	1	73	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	5	2024-12-24 22:38:44+00
408	23	51	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	31	2024-12-24 23:03:40+00
409	1	12	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	16	2024-12-27 05:24:38+00
410	1	358	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2024-12-27 09:39:59+00
411	2	3	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2024-12-28 17:00:35+00
412	4	9	5	fr	\N	\N	12	2024-12-28 22:22:06+00
413	12	345	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2025-01-01 14:45:15+00
414	18	37	3	fr	Correct	Joli objet, livraison un peu longue.	19	2025-01-02 10:04:56+00
415	20	114	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-01-03 07:03:40+00
416	70	3	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2025-01-04 02:34:59+00
417	12	378	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-01-04 19:08:38+00
418	3	146	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	2	2025-01-09 04:30:49+00
419	29	103	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	3	2025-01-09 09:11:17+00
420	70	422	3	ru	\N	\N	0	2025-01-13 02:28:30+00
421	1	280	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	21	2025-01-13 09:20:15+00
422	63	251	4	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	0	2025-01-13 15:51:28+00
423	21	256	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-01-13 20:23:48+00
424	28	299	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-01-17 17:35:56+00
425	2	215	1	ja	残念	届いたとき、ふたが欠けていました。	33	2025-01-18 10:30:28+00
426	1	284	5	pl	\N	\N	0	2025-01-20 03:07:16+00
427	20	60	5	fr	\N	\N	0	2025-01-21 01:58:53+00
428	45	336	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2025-01-21 08:43:34+00
429	7	1	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	4	2025-01-21 22:54:14+00
430	28	6	4	en	💚		0	2025-01-22 13:04:00+00
431	38	449	4	en	Worth the wait	Took a fortnight to arrive and I would wait again.	5	2025-01-23 15:39:03+00
432	43	243	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-01-23 21:11:47+00
433	8	452	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2025-01-28 07:55:58+00
622	73	205	5	en	💚		21	2025-09-24 22:08:58+00
434	18	135	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2025-01-29 02:12:09+00
435	22	299	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	29	2025-02-01 22:40:56+00
436	8	30	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	39	2025-02-03 08:09:36+00
437	58	243	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2025-02-04 03:29:47+00
438	4	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-02-04 13:36:34+00
439	47	156	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2025-02-04 14:51:11+00
440	6	452	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2025-02-05 12:26:58+00
441	2	60	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-02-06 22:02:53+00
442	1	11	4	ar	\N	\N	14	2025-02-07 18:55:24+00
443	12	392	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	6	2025-02-10 18:35:18+00
444	1	148	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2025-02-12 03:01:10+00
445	43	106	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2025-02-12 18:13:06+00
446	8	25	5	ko	\N	\N	0	2025-02-13 01:37:19+00
447	23	452	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2025-02-13 18:16:58+00
448	12	24	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2025-02-14 16:33:58+00
449	16	449	5	en	\N	\N	0	2025-02-15 14:40:03+00
450	28	24	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	26	2025-02-16 06:33:58+00
451	2	83	2	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	0	2025-02-16 06:47:52+00
452	6	33	5	ja	\N	\N	0	2025-02-17 16:26:39+00
453	75	60	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-02-17 23:58:27+00
454	42	457	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-02-18 05:50:47+00
455	32	171	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2025-02-18 20:33:16+00
456	44	24	4	el	\N	\N	25	2025-02-19 11:53:58+00
457	22	16	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-02-19 16:44:04+00
458	28	9	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-02-21 02:54:53+00
459	46	9	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-02-22 06:46:53+00
460	1	221	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	4	2025-02-23 12:40:45+00
461	76	222	2	pt	Podia ser melhor	A costura abriu na primeira lavagem.	0	2025-02-24 15:21:37+00
462	34	33	1	ja	残念	届いたとき、ふたが欠けていました。	0	2025-02-26 20:06:39+00
463	71	173	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	1	2025-02-27 23:23:09+00
464	8	9	3	fr	Correct	Joli objet, livraison un peu longue.	0	2025-02-28 09:01:53+00
465	43	75	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	18	2025-02-28 15:16:53+00
466	74	1	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	24	2025-03-01 10:21:13+00
467	53	237	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-03-03 19:33:36+00
468	6	24	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2025-03-05 02:05:54+00
469	8	392	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-03-05 06:35:18+00
470	15	46	4	de	\N	\N	0	2025-03-05 22:35:08+00
471	53	100	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-03-06 04:08:43+00
472	7	390	4	en	\N	\N	0	2025-03-07 09:23:52+00
473	35	74	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-03-09 05:41:39+00
474	27	252	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2025-03-09 23:18:28+00
475	27	405	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2025-03-10 17:06:44+00
476	3	24	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	3	2025-03-10 20:57:54+00
477	24	256	5	fr	\N	\N	0	2025-03-11 04:20:17+00
478	16	405	4	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	34	2025-03-14 11:17:44+00
479	33	416	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	33	2025-03-14 14:27:31+00
480	1	60	5	fr	\N	\N	13	2025-03-15 16:58:27+00
481	25	98	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2025-03-17 20:30:32+00
482	7	71	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-03-18 21:38:05+00
483	17	6	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2025-03-19 05:33:57+00
484	10	81	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-03-19 09:49:20+00
485	45	72	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-03-19 17:37:13+00
486	56	405	5	ar	\N	\N	0	2025-03-20 10:53:44+00
487	36	72	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	8	2025-03-20 20:43:13+00
488	1	265	4	fr	\N	\N	0	2025-03-21 03:05:06+00
489	18	459	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2025-03-21 13:47:56+00
490	24	449	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2025-03-22 14:25:26+00
491	74	18	4	ar	\N	\N	9	2025-03-23 02:36:24+00
492	42	324	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	30	2025-03-23 04:03:58+00
493	61	99	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	19	2025-03-24 05:27:39+00
494	56	69	5	en	\N	\N	27	2025-03-26 22:09:45+00
495	55	99	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	9	2025-03-27 16:49:39+00
496	1	24	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2025-03-30 03:24:54+00
497	28	75	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-03-30 09:38:53+00
498	4	416	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-03-31 00:33:31+00
499	30	128	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	1	2025-03-31 18:21:03+00
500	16	402	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-04-01 14:07:21+00
501	14	229	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	32	2025-04-01 16:02:21+00
502	15	2	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	5	2025-04-04 01:04:30+00
503	62	187	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2025-04-05 04:49:49+00
504	40	273	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-04-05 16:59:29+00
505	12	23	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	34	2025-04-09 17:25:34+00
506	70	229	2	pt	Podia ser melhor	A costura abriu na primeira lavagem.	0	2025-04-10 17:33:21+00
507	7	325	5	pt	\N	\N	0	2025-04-11 21:38:36+00
508	53	487	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2025-04-14 19:11:38+00
509	11	283	5	tr	\N	\N	17	2025-04-15 01:06:45+00
510	25	162	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-04-15 01:10:57+00
511	74	114	4	pt	\N	\N	0	2025-04-17 13:33:17+00
512	31	361	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2025-04-18 00:02:29+00
513	55	234	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2025-04-18 01:21:22+00
514	1	282	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2025-04-19 07:03:31+00
515	43	9	5	fr	\N	\N	0	2025-04-20 12:20:16+00
516	31	162	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-04-20 15:43:57+00
517	7	20	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-04-20 20:30:59+00
518	46	485	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2025-04-22 18:15:24+00
519	59	485	2	ja	残念	届いたとき、ふたが欠けていました。	0	2025-04-24 14:56:24+00
520	8	5	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	33	2025-04-27 18:21:54+00
521	15	420	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	0	2025-04-30 16:44:54+00
522	10	253	5	en	Third order	Still no complaints, only less shelf space.	0	2025-05-02 05:57:28+00
523	24	23	5	el	\N	\N	0	2025-05-03 10:06:34+00
524	33	95	4	hi	\N	\N	0	2025-05-03 23:27:32+00
525	4	268	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	20	2025-05-04 10:38:49+00
526	4	22	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2025-05-06 22:21:32+00
527	45	14	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-05-09 00:37:30+00
528	21	12	5	ja	\N	\N	0	2025-05-11 09:12:29+00
529	12	285	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-05-12 23:19:06+00
530	53	177	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2025-05-17 02:19:45+00
531	60	262	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	40	2025-05-18 23:26:31+00
532	7	21	5	en	💚		0	2025-05-19 10:05:41+00
533	26	413	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2025-05-23 16:26:05+00
534	52	408	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-05-24 15:11:54+00
535	30	4	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2025-05-24 21:05:13+00
536	43	375	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2025-05-24 21:26:13+00
537	8	352	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	18	2025-05-25 14:41:23+00
538	3	408	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	22	2025-05-26 03:26:54+00
539	9	413	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	5	2025-05-29 01:12:05+00
540	36	204	3	de	Ganz ordentlich	Schön, aber für den Preis hätte ich etwas mehr erwartet.	0	2025-06-01 04:46:56+00
541	31	355	3	fr	Correct	Joli objet, livraison un peu longue.	0	2025-06-01 19:29:16+00
542	1	274	1	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2025-06-08 00:16:16+00
543	50	439	5	en	💚		0	2025-06-08 07:27:01+00
544	6	95	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2025-06-08 18:47:37+00
545	25	266	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	22	2025-06-12 06:23:01+00
546	76	9	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	19	2025-06-12 13:45:13+00
547	6	525	1	en	Not for me	Scratchy.	24	2025-06-14 20:30:19+00
548	24	9	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-06-15 22:14:13+00
549	13	408	2	ja	\N	\N	13	2025-06-16 01:14:54+00
550	22	314	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2025-06-17 07:17:22+00
551	35	282	5	ja	\N	\N	0	2025-06-18 02:57:29+00
552	1	40	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2025-06-18 14:06:55+00
553	43	126	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-06-21 01:47:23+00
554	46	366	4	ja	\N	\N	0	2025-06-21 05:19:11+00
555	25	441	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-06-23 09:08:47+00
556	19	382	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-06-26 12:05:25+00
557	1	124	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-06-29 05:27:51+00
558	76	251	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	27	2025-06-29 16:14:50+00
559	6	14	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	8	2025-06-30 04:50:17+00
560	51	245	2	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	0	2025-07-03 06:48:43+00
561	5	355	4	fr	\N	\N	0	2025-07-05 09:33:16+00
562	4	331	1	ja	残念	届いたとき、ふたが欠けていました。	36	2025-07-06 10:46:12+00
563	21	14	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	38	2025-07-08 16:24:38+00
564	76	6	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2025-07-11 13:27:51+00
565	69	306	4	en	Third order	Still no complaints, only less shelf space.	0	2025-07-11 17:43:36+00
566	12	152	3	de	Ganz ordentlich	Schön, aber für den Preis hätte ich etwas mehr erwartet.	0	2025-07-13 21:05:05+00
567	27	46	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-07-14 09:50:16+00
568	4	257	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2025-07-16 11:02:38+00
569	1	336	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	34	2025-07-21 23:01:09+00
570	15	21	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2025-07-25 12:13:14+00
571	10	537	5	en	💚		0	2025-07-25 14:16:26+00
572	11	27	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-07-26 02:11:42+00
573	37	142	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2025-07-30 16:41:59+00
574	1	186	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-08-04 09:16:16+00
575	21	5	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	38	2025-08-06 17:13:19+00
576	57	304	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	14	2025-08-08 04:12:33+00
577	10	115	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-08-09 02:23:54+00
578	16	304	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	33	2025-08-10 08:50:33+00
579	47	68	4	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2025-08-14 04:38:18+00
580	3	36	5	uk	Чудово	Дуже якісно, упаковано з любов’ю.	0	2025-08-14 13:35:41+00
581	15	108	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-08-15 08:22:36+00
582	2	304	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	26	2025-08-17 01:22:33+00
583	11	115	2	pt	\N	\N	0	2025-08-17 06:21:54+00
584	1	518	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2025-08-17 23:05:45+00
585	48	115	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-08-18 00:01:54+00
586	20	29	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-08-21 01:23:19+00
587	1	386	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2025-08-22 01:21:59+00
588	7	580	5	tr	\N	\N	0	2025-08-22 07:49:11+00
589	31	556	5	de	\N	\N	16	2025-08-22 11:18:08+00
590	58	297	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-08-22 12:49:32+00
591	60	548	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2025-08-22 23:49:20+00
592	5	136	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-08-24 04:52:00+00
593	14	357	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2025-08-24 19:59:01+00
594	9	544	4	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-08-27 05:34:54+00
595	50	463	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-08-29 18:39:42+00
596	1	150	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	12	2025-09-01 17:16:46+00
597	1	485	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2025-09-01 17:58:39+00
598	33	558	4	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2025-09-02 08:23:42+00
599	2	108	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-09-05 17:09:36+00
600	32	142	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2025-09-05 18:36:38+00
601	37	14	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2025-09-06 21:18:50+00
602	1	222	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-09-07 08:01:36+00
603	25	57	5	en	💚		0	2025-09-08 04:48:15+00
604	2	548	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	21	2025-09-09 22:08:20+00
605	2	42	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	9	2025-09-10 13:23:08+00
606	50	544	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-09-10 18:23:24+00
607	1	466	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2025-09-11 00:14:08+00
608	8	261	4	sv	\N	\N	0	2025-09-11 02:25:36+00
609	10	126	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-09-13 02:12:30+00
610	51	78	4	uk	Чудово	Дуже якісно, упаковано з любов’ю.	0	2025-09-13 07:40:31+00
611	63	108	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	20	2025-09-13 12:13:36+00
612	27	42	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2025-09-16 12:44:08+00
613	76	14	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2025-09-17 01:29:50+00
614	76	108	4	es	\N	\N	0	2025-09-17 19:26:56+00
615	19	222	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2025-09-18 11:05:36+00
616	13	205	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	31	2025-09-20 09:18:27+00
617	71	556	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-09-21 11:06:08+00
618	3	126	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	3	2025-09-21 16:41:30+00
619	5	63	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2025-09-22 08:42:46+00
620	2	292	4	ja	\N	\N	0	2025-09-23 05:38:48+00
623	3	29	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-09-27 14:07:19+00
624	29	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-09-27 21:56:33+00
625	16	4	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	0	2025-10-03 01:48:36+00
626	60	468	4	de	\N	\N	0	2025-10-05 04:30:33+00
627	25	7	3	fr	Correct	Joli objet, livraison un peu longue.	28	2025-10-08 01:59:01+00
628	37	93	4	en	💚		0	2025-10-09 10:07:22+00
629	6	281	4	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	23	2025-10-09 14:28:02+00
630	50	2	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	26	2025-10-10 16:24:03+00
631	53	621	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-10-10 16:28:11+00
632	1	83	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-10-10 21:57:16+00
633	55	21	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2025-10-11 18:50:45+00
634	16	347	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2025-10-15 05:33:42+00
635	59	147	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-10-15 07:41:38+00
636	9	361	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-10-15 13:51:10+00
637	3	344	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	18	2025-10-16 03:07:08+00
638	42	648	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	16	2025-10-17 02:23:04+00
639	62	205	5	en	💚		33	2025-10-17 07:53:58+00
640	47	307	5	en	💚		0	2025-10-17 16:19:03+00
641	20	322	1	ja	残念	届いたとき、ふたが欠けていました。	12	2025-10-18 08:17:50+00
642	1	92	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-10-19 03:57:46+00
643	9	147	3	fr	Correct	Joli objet, livraison un peu longue.	18	2025-10-19 14:51:38+00
644	15	205	4	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2025-10-19 15:26:58+00
645	57	6	4	en	Third order	Still no complaints, only less shelf space.	0	2025-10-20 01:13:05+00
646	49	42	2	en	\N	\N	15	2025-10-20 17:43:08+00
647	15	122	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2025-10-21 04:06:37+00
648	13	2	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	0	2025-10-21 10:44:28+00
649	70	648	5	es	\N	\N	0	2025-10-25 04:21:04+00
650	39	367	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-10-25 10:23:16+00
651	55	1	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-10-25 18:11:33+00
652	13	290	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	30	2025-10-25 21:53:49+00
653	69	347	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	10	2025-10-29 20:50:42+00
654	57	1	3	fr	Correct	Joli objet, livraison un peu longue.	22	2025-10-31 22:21:22+00
655	60	21	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2025-11-01 05:24:45+00
656	12	28	1	pt	\N	\N	0	2025-11-04 07:50:25+00
657	50	31	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	9	2025-11-07 07:08:53+00
658	1	239	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-11-08 07:26:24+00
659	35	113	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2025-11-08 19:59:26+00
660	46	304	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	1	2025-11-09 22:50:04+00
661	32	319	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2025-11-11 17:01:32+00
662	10	54	5	tr	\N	\N	0	2025-11-14 00:59:15+00
663	72	290	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	3	2025-11-18 10:00:40+00
664	47	140	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	10	2025-11-19 22:12:41+00
665	13	140	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2025-11-20 02:48:41+00
666	1	66	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2025-11-20 05:00:29+00
667	56	9	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-11-22 13:35:55+00
668	8	290	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	40	2025-11-22 21:55:40+00
669	7	10	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	19	2025-11-22 23:44:45+00
670	28	175	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2025-11-24 11:41:31+00
671	51	354	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-11-24 13:05:39+00
672	18	10	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2025-11-25 06:03:45+00
673	63	297	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	38	2025-11-25 13:35:57+00
674	29	11	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2025-11-27 12:44:35+00
675	28	128	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	34	2025-11-28 02:15:24+00
676	15	13	4	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	17	2025-11-28 07:52:30+00
677	22	277	2	en	\N	\N	0	2025-11-28 08:27:05+00
678	52	295	2	en	\N	\N	0	2025-11-30 21:44:13+00
679	3	50	5	en	💚		0	2025-12-02 03:06:33+00
680	48	68	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2025-12-02 09:05:34+00
681	61	54	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	37	2025-12-03 04:15:46+00
682	63	518	3	en	Fine	Nothing wrong with it; I simply do not love it.	35	2025-12-03 10:40:34+00
683	36	639	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2025-12-03 13:24:37+00
684	6	335	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2025-12-03 21:00:18+00
685	51	653	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	20	2025-12-04 08:28:48+00
686	1	99	1	fr	Déçu	La couleur n’a rien à voir avec la photo.	0	2025-12-04 10:25:01+00
687	29	189	5	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2025-12-07 10:53:14+00
688	44	354	2	en	Not for me	Scratchy.	0	2025-12-07 21:57:39+00
689	11	370	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2025-12-08 07:48:43+00
690	71	517	5	sv	\N	\N	0	2025-12-09 00:13:59+00
691	7	222	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2025-12-09 15:10:32+00
692	37	387	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-12-09 23:56:31+00
693	5	295	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2025-12-10 15:13:17+00
694	1	333	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2025-12-11 16:20:01+00
695	44	547	5	en	\N	\N	0	2025-12-11 20:39:47+00
696	10	189	5	en	\N	\N	16	2025-12-12 18:29:06+00
697	58	107	5	en	💚		0	2025-12-13 09:49:56+00
698	17	5	5	es	\N	\N	0	2025-12-13 22:00:58+00
699	4	206	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2025-12-14 00:58:22+00
700	11	99	5	fr	\N	\N	0	2025-12-14 06:49:01+00
701	7	5	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	17	2025-12-14 10:31:58+00
702	61	619	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2025-12-14 18:19:28+00
703	22	147	5	fr	\N	\N	0	2025-12-15 04:00:59+00
704	58	567	5	ja	\N	\N	25	2025-12-15 12:00:34+00
705	13	116	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-12-16 12:43:27+00
706	6	164	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2025-12-16 20:21:24+00
707	34	1	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-12-17 03:35:45+00
708	8	469	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	36	2025-12-17 14:17:51+00
709	12	460	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2025-12-18 02:03:30+00
710	18	169	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2025-12-18 07:31:35+00
711	1	27	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2025-12-18 12:24:18+00
712	27	368	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-12-18 22:50:15+00
713	3	95	4	hi	\N	\N	0	2025-12-19 04:54:56+00
714	5	164	5	en	\N	\N	4	2025-12-20 09:02:51+00
715	8	381	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2025-12-20 09:12:40+00
716	36	454	3	fr	Correct	Joli objet, livraison un peu longue.	0	2025-12-21 11:11:04+00
717	3	158	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2025-12-22 05:07:45+00
718	61	349	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	9	2025-12-22 06:14:38+00
719	10	244	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2025-12-22 18:45:19+00
720	36	85	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-12-23 18:59:04+00
721	43	354	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2025-12-23 21:19:18+00
722	22	6	4	en	💚		0	2025-12-24 12:13:14+00
723	27	212	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2025-12-24 19:48:03+00
724	13	612	4	ja	\N	\N	23	2025-12-25 00:10:30+00
725	1	107	5	en	Third order	Still no complaints, only less shelf space.	0	2025-12-26 13:20:56+00
726	40	65	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2025-12-26 14:05:40+00
727	28	106	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	2	2025-12-26 16:57:37+00
728	36	2	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	39	2025-12-26 21:49:01+00
729	72	654	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2025-12-26 22:07:17+00
730	38	9	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2025-12-27 05:38:19+00
731	1	54	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2025-12-27 17:25:29+00
732	43	19	2	en	Not for me	Scratchy.	0	2025-12-27 20:18:45+00
733	2	276	3	en	Fine	Nothing wrong with it; I simply do not love it.	10	2025-12-27 21:50:40+00
734	10	508	2	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	8	2025-12-28 06:12:14+00
735	64	212	5	ja	\N	\N	0	2025-12-29 05:43:03+00
736	37	107	5	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2025-12-29 17:00:56+00
737	28	131	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2025-12-29 21:56:23+00
738	21	328	5	ar	\N	\N	22	2025-12-30 16:34:17+00
739	22	381	3	de	Ganz ordentlich	Schön, aber für den Preis hätte ich etwas mehr erwartet.	0	2025-12-30 20:53:09+00
740	38	398	4	de	\N	\N	0	2025-12-31 06:31:44+00
741	4	365	2	en	\N	\N	40	2026-01-01 03:11:21+00
742	20	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-01-01 07:04:29+00
743	75	50	1	en	\N	\N	0	2026-01-02 18:32:48+00
744	20	41	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	4	2026-01-02 19:52:19+00
745	54	47	4	es	\N	\N	0	2026-01-02 20:53:59+00
746	8	210	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2026-01-03 04:47:29+00
747	50	159	5	de	\N	\N	5	2026-01-03 18:11:33+00
748	1	328	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2026-01-04 06:25:17+00
749	41	550	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2026-01-04 23:51:21+00
750	27	325	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	11	2026-01-05 14:15:04+00
751	45	380	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	39	2026-01-05 21:33:39+00
752	34	35	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	12	2026-01-07 13:51:44+00
753	73	106	4	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2026-01-08 17:04:37+00
754	1	30	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	16	2026-01-09 05:35:56+00
755	71	3	1	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2026-01-09 07:07:42+00
756	58	612	3	ja	\N	\N	34	2026-01-10 00:11:30+00
757	4	243	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-01-10 02:35:01+00
758	17	54	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	0	2026-01-10 10:06:46+00
759	10	107	5	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	2	2026-01-10 11:55:56+00
760	45	287	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-01-10 16:11:01+00
761	22	10	1	ja	残念	届いたとき、ふたが欠けていました。	0	2026-01-10 23:47:36+00
762	17	190	3	ru	Нормально	Хорошая вещь, но доставка заняла три недели.	0	2026-01-12 03:42:41+00
763	22	452	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	23	2026-01-12 04:43:26+00
764	20	82	4	ar	\N	\N	0	2026-01-12 08:17:24+00
765	28	156	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	40	2026-01-13 01:37:08+00
766	44	172	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	26	2026-01-13 08:36:16+00
767	4	391	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-01-14 08:48:48+00
768	8	159	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	36	2026-01-17 05:41:33+00
769	23	6	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	13	2026-01-17 07:53:30+00
770	52	29	5	es	\N	\N	0	2026-01-17 07:54:48+00
771	31	476	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	37	2026-01-18 13:03:49+00
772	3	265	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2026-01-19 04:46:35+00
773	2	704	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-01-19 05:21:15+00
774	7	29	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-01-19 09:08:48+00
775	1	267	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	0	2026-01-19 11:35:36+00
776	1	100	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-01-20 03:35:40+00
777	8	546	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	7	2026-01-20 11:33:20+00
778	24	41	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2026-01-20 13:36:14+00
779	16	86	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2026-01-20 22:58:07+00
780	38	5	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-01-21 06:56:23+00
781	7	476	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-01-21 18:26:49+00
782	62	112	1	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	24	2026-01-22 06:39:06+00
783	10	154	5	en	💚		21	2026-01-22 06:52:06+00
784	7	381	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	13	2026-01-23 05:12:18+00
785	71	93	4	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	25	2026-01-23 13:23:40+00
786	73	9	4	fr	\N	\N	0	2026-01-23 15:58:20+00
787	14	644	5	pl	\N	\N	0	2026-01-23 18:18:40+00
788	50	405	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-01-24 14:08:54+00
789	52	50	5	en	Third order	Still no complaints, only less shelf space.	0	2026-01-25 12:37:48+00
790	4	443	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	37	2026-01-26 02:10:39+00
791	4	128	3	de	\N	\N	0	2026-01-26 13:51:27+00
792	20	685	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	11	2026-01-28 07:49:37+00
793	4	176	5	ja	\N	\N	0	2026-01-29 02:36:25+00
794	13	529	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2026-01-29 20:54:25+00
795	17	685	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2026-01-30 08:26:37+00
796	29	100	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-01-30 22:10:40+00
797	64	22	1	ja	\N	\N	13	2026-01-30 23:11:44+00
798	2	224	5	sv	\N	\N	0	2026-01-31 16:47:49+00
799	7	128	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2026-02-02 20:39:27+00
800	74	425	4	en	Made me smile	The handwritten card was a nice touch — thank you, whoever you are.	0	2026-02-04 04:13:35+00
801	3	123	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-02-04 10:17:35+00
802	8	704	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	7	2026-02-04 16:50:15+00
803	32	58	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-02-04 23:41:30+00
804	76	539	5	es	\N	\N	0	2026-02-05 18:21:52+00
805	20	538	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	0	2026-02-09 01:23:04+00
806	50	43	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	20	2026-02-12 21:21:36+00
807	29	108	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2026-02-14 15:15:46+00
808	2	390	3	en	\N	\N	30	2026-02-15 11:20:07+00
809	61	691	4	en	💚		0	2026-02-16 06:10:48+00
810	63	552	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-02-17 04:44:36+00
811	41	86	4	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2026-02-18 04:27:07+00
812	58	405	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	14	2026-02-19 13:24:21+00
813	4	28	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2026-02-19 14:25:07+00
814	51	6	5	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2026-02-21 14:42:44+00
815	7	428	3	fr	Correct	Joli objet, livraison un peu longue.	32	2026-02-21 17:19:26+00
816	2	631	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-02-23 08:06:25+00
817	12	27	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	38	2026-02-25 03:24:38+00
818	13	466	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	35	2026-02-25 03:25:31+00
819	1	176	5	ja	\N	\N	0	2026-02-25 07:39:25+00
820	1	342	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	19	2026-02-26 15:30:03+00
821	39	46	1	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	34	2026-02-27 20:34:40+00
822	54	428	5	fr	\N	\N	0	2026-03-01 05:20:35+00
823	6	332	5	uk	\N	\N	1	2026-03-03 00:13:22+00
824	44	16	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2026-03-03 20:05:58+00
825	34	212	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2026-03-04 04:31:52+00
826	34	58	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-03-04 15:38:13+00
827	21	601	2	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	0	2026-03-07 21:46:44+00
828	15	342	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-03-09 16:23:03+00
829	2	589	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	0	2026-03-10 14:31:53+00
830	2	295	4	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2026-03-10 19:31:54+00
831	2	514	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	4	2026-03-11 11:17:53+00
832	61	369	4	uk	Чудово	Дуже якісно, упаковано з любов’ю.	0	2026-03-11 21:31:30+00
833	50	39	5	en	\N	\N	0	2026-03-15 09:48:47+00
834	12	466	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2026-03-20 03:28:31+00
835	60	651	4	fr	\N	\N	23	2026-03-20 05:57:34+00
836	18	145	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2026-03-21 13:40:29+00
837	51	125	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2026-03-21 16:36:45+00
838	75	9	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2026-03-22 07:01:04+00
839	6	369	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2026-03-24 08:32:30+00
840	52	135	5	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2026-03-25 07:34:32+00
841	23	258	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2026-03-25 11:12:38+00
842	45	389	5	sv	\N	\N	0	2026-03-26 02:58:58+00
843	16	690	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2026-03-27 17:05:28+00
844	16	257	4	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2026-03-29 12:11:52+00
845	61	34	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-03-30 09:52:03+00
846	40	2	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2026-03-30 23:05:06+00
847	38	360	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-03-31 01:10:18+00
848	1	34	3	es	\N	\N	0	2026-03-31 12:21:03+00
849	32	49	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	0	2026-04-03 09:05:07+00
850	11	376	5	ja	\N	\N	0	2026-04-03 11:47:59+00
851	9	164	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2026-04-03 13:50:53+00
852	3	128	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	7	2026-04-03 17:36:59+00
853	12	34	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-04-03 17:57:03+00
854	55	651	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	38	2026-04-07 23:19:55+00
855	38	392	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-04-10 18:02:28+00
856	14	164	5	en	\N	\N	0	2026-04-10 18:35:45+00
857	74	83	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2026-04-11 00:01:36+00
858	43	83	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2026-04-14 02:45:31+00
859	31	468	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	23	2026-04-14 11:25:01+00
860	11	346	4	en	Lovely	Even nicer in daylight than in the photographs.	14	2026-04-14 16:16:06+00
861	1	757	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-04-15 09:29:24+00
862	21	95	4	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	28	2026-04-19 02:30:52+00
863	60	425	3	en	Nice, but smaller than I thought	Check the measurements, which are right there on the page. My own fault.	37	2026-04-19 12:39:36+00
864	2	135	1	ja	残念	届いたとき、ふたが欠けていました。	0	2026-04-21 18:38:32+00
865	49	92	2	de	Leider enttäuscht	Nach zwei Wochen schon ein Sprung im Rand.	0	2026-04-21 23:02:23+00
866	63	9	5	fr	\N	\N	0	2026-04-22 07:03:18+00
867	3	173	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2026-04-23 14:59:46+00
868	22	468	4	de	\N	\N	0	2026-04-26 16:20:01+00
869	2	380	5	fr	\N	\N	0	2026-04-26 17:21:33+00
870	76	517	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-04-27 08:32:02+00
871	75	571	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-04-28 02:04:35+00
872	2	80	5	sv	\N	\N	0	2026-04-30 05:14:03+00
873	60	213	4	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	7	2026-04-30 13:07:42+00
874	12	65	5	en	💚		0	2026-05-01 00:49:14+00
875	38	132	1	en	\N	\N	0	2026-05-01 09:44:57+00
876	15	682	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2026-05-02 04:58:51+00
877	3	392	3	fr	Correct	Joli objet, livraison un peu longue.	0	2026-05-02 10:36:28+00
878	23	142	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2026-05-03 04:15:14+00
879	41	5	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-05-05 00:24:31+00
880	42	1	5	fr	\N	\N	0	2026-05-06 17:10:40+00
881	37	722	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2026-05-10 04:05:51+00
882	19	542	4	en	Third order	Still no complaints, only less shelf space.	34	2026-05-10 05:46:26+00
883	31	278	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2026-05-11 02:05:45+00
884	16	144	4	ja	\N	\N	38	2026-05-12 03:20:10+00
885	18	144	2	ja	残念	届いたとき、ふたが欠けていました。	0	2026-05-13 09:18:10+00
886	31	61	5	en	\N	\N	6	2026-05-15 00:22:33+00
887	4	37	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-05-16 01:17:12+00
888	72	10	2	ja	\N	\N	0	2026-05-16 23:50:39+00
889	2	48	5	fr	\N	\N	28	2026-05-17 01:54:10+00
890	51	282	2	ja	残念	届いたとき、ふたが欠けていました。	0	2026-05-20 22:27:33+00
891	5	239	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-05-23 09:43:47+00
892	10	325	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	0	2026-05-23 21:45:19+00
893	65	757	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	21	2026-05-24 19:50:05+00
894	33	18	2	en	Not for me	Scratchy.	0	2026-05-25 15:35:13+00
895	46	680	5	en	Lovely	Even nicer in daylight than in the photographs.	4	2026-05-25 20:37:59+00
896	43	256	2	fr	Déçu	La couleur n’a rien à voir avec la photo.	25	2026-05-26 23:22:58+00
897	6	680	5	en	💚		0	2026-05-27 23:43:59+00
898	26	5	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	25	2026-05-29 20:20:31+00
899	1	696	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2026-05-30 02:24:46+00
900	25	150	3	de	Ganz ordentlich	Schön, aber für den Preis hätte ich etwas mehr erwartet.	0	2026-06-02 09:13:56+00
901	2	620	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	20	2026-06-02 14:31:12+00
902	42	357	5	ar	\N	\N	0	2026-06-04 20:20:43+00
903	21	750	5	hi	\N	\N	0	2026-06-05 17:47:47+00
904	3	491	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	0	2026-06-06 05:43:58+00
905	4	569	5	ru	\N	\N	20	2026-06-08 10:53:52+00
906	1	166	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-06-09 19:45:08+00
907	1	64	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-06-11 22:25:57+00
908	38	64	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-06-14 05:50:57+00
909	29	9	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-06-14 16:50:34+00
910	21	294	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-06-14 17:58:28+00
911	6	340	5	en	💚		21	2026-06-15 09:12:52+00
912	69	258	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	38	2026-06-15 22:16:54+00
913	65	33	2	ja	残念	届いたとき、ふたが欠けていました。	12	2026-06-16 05:16:43+00
914	2	5	4	es	\N	\N	0	2026-06-18 06:03:05+00
915	64	569	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	28	2026-06-20 11:40:52+00
916	13	64	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-06-24 09:30:15+00
917	21	240	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	0	2026-06-25 11:24:57+00
918	5	688	4	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2026-06-29 10:09:48+00
919	9	183	5	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	38	2026-06-30 05:20:43+00
920	22	256	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-06-30 05:21:58+00
921	35	351	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	0	2026-07-01 00:13:03+00
922	45	780	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2026-07-01 00:18:53+00
923	21	64	5	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2026-07-01 21:18:15+00
924	1	620	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	23	2026-07-01 23:52:12+00
925	63	715	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2026-07-02 03:35:50+00
926	32	692	4	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	13	2026-07-02 11:01:06+00
927	2	166	5	fr	\N	\N	0	2026-07-03 05:05:08+00
928	31	287	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-07-03 16:07:40+00
929	32	23	4	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	7	2026-07-05 00:11:53+00
930	10	780	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2026-07-05 03:41:53+00
931	5	19	5	en	💚		0	2026-07-05 08:33:06+00
932	2	251	4	ko	\N	\N	0	2026-07-05 12:20:38+00
933	3	587	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2026-07-06 19:52:18+00
934	36	25	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	29	2026-07-07 17:34:36+00
935	4	81	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	15	2026-07-07 22:23:22+00
936	15	581	4	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2026-07-08 02:24:00+00
937	5	603	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	10	2026-07-08 19:47:53+00
938	58	40	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2026-07-09 09:10:03+00
939	7	52	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-07-10 04:32:30+00
940	26	2	4	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2026-07-10 06:11:24+00
941	72	9	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2026-07-10 15:23:56+00
942	41	1	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-07-10 20:55:07+00
943	19	251	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	4	2026-07-11 00:35:38+00
944	1	314	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2026-07-12 07:21:31+00
945	5	221	5	el	Υπέροχο	Ήρθε γρήγορα και είναι πανέμορφο.	0	2026-07-13 01:19:39+00
946	56	507	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	30	2026-07-15 03:05:31+00
947	3	397	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	0	2026-07-15 11:33:09+00
948	76	64	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-07-15 18:26:15+00
949	9	368	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	19	2026-07-16 09:01:27+00
950	20	214	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	31	2026-07-17 01:11:37+00
951	58	744	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2026-07-17 23:54:00+00
952	5	43	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-07-19 10:12:36+00
953	18	14	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	13	2026-07-20 00:18:37+00
954	74	265	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	3	2026-07-23 13:48:23+00
955	14	9	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-07-26 15:24:56+00
956	10	402	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	12	2026-07-26 18:53:56+00
957	42	4	5	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	23	2026-07-27 09:25:33+00
958	41	73	4	ar	رائع جدًا	وصل الطرد بسرعة والجودة أفضل مما توقعت. شكرًا لكم!	0	2026-07-29 00:17:11+00
959	40	238	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2026-08-02 00:51:00+00
960	9	45	4	ar	\N	\N	0	2026-08-04 17:52:41+00
961	32	128	5	de	Volle Punktzahl	Kam schneller als gedacht, und die Verpackung war ganz ohne Plastik.	0	2026-08-05 07:15:14+00
962	15	153	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	31	2026-08-06 06:53:00+00
963	14	568	5	en	A daily companion	Bought one for the office, then one for home, then one for my sister.	0	2026-08-06 07:50:19+00
964	2	480	4	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	0	2026-08-07 18:48:01+00
965	1	616	2	en	Not for me	Scratchy.	29	2026-08-09 12:07:31+00
966	65	106	5	tr	\N	\N	5	2026-08-14 01:27:27+00
967	25	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-08-15 21:27:07+00
968	58	740	3	ar	جيد	المنتج جيد لكن اللون مختلف قليلًا عن الصورة.	26	2026-08-16 18:12:58+00
969	10	620	5	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	0	2026-08-17 15:17:20+00
970	10	85	5	fr	\N	\N	0	2026-08-18 09:17:01+00
971	2	22	5	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	0	2026-08-20 08:28:11+00
972	69	618	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-08-21 08:17:41+00
973	30	181	5	en	Third order	Still no complaints, only less shelf space.	0	2026-08-24 10:21:45+00
974	4	620	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2026-08-24 12:19:20+00
975	5	706	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	0	2026-08-25 08:15:54+00
976	7	343	5	en	Exactly as described	Arrived in three days, packed in paper, not a chip on it. 🙂	13	2026-08-26 22:18:02+00
977	7	735	5	ru	\N	\N	0	2026-08-31 01:18:56+00
978	63	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-09-01 17:13:16+00
979	70	139	5	ko	\N	\N	0	2026-09-02 17:20:13+00
980	67	161	5	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	38	2026-09-03 04:29:45+00
981	36	137	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	13	2026-09-03 13:25:13+00
982	1	268	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2026-09-03 16:14:33+00
983	33	202	3	es	Está bien	Cumple, aunque el envío tardó más de lo previsto.	0	2026-09-05 04:14:28+00
984	67	506	5	en	A keeper	My grandmother had one like it. Hers is now mine and this is now hers.	24	2026-09-06 03:24:47+00
985	71	283	5	tr	Bayıldım	Fotoğraftakinden daha güzel, çok özenli paketlenmiş.	14	2026-09-09 00:52:32+00
986	16	175	4	hi	बहुत सुंदर	हाथ का काम साफ़ दिखता है। धन्यवाद!	33	2026-09-10 03:11:04+00
987	45	777	3	en	\N	\N	0	2026-09-10 08:33:12+00
988	9	71	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	28	2026-09-12 02:27:52+00
989	46	554	3	fr	Correct	Joli objet, livraison un peu longue.	18	2026-09-12 05:06:51+00
990	26	606	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	3	2026-09-12 10:56:50+00
991	64	812	4	de	\N	\N	0	2026-09-13 22:53:54+00
992	71	836	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-09-14 20:45:57+00
993	42	646	5	en	Third order	Still no complaints, only less shelf space.	10	2026-09-15 11:41:32+00
994	12	131	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-09-16 14:40:54+00
995	2	202	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-09-17 21:48:28+00
996	5	202	5	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	20	2026-09-18 01:58:28+00
997	7	678	4	ru	Очень довольна	Тёплые, лёгкие, пахнут настоящей шерстью. Спасибо мастерам!	9	2026-09-20 12:28:24+00
998	53	35	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-09-20 19:37:52+00
999	12	2	4	ar	هدية مثالية	أعجبت والدتي كثيرًا، سأطلب مرة أخرى بإذن الله.	0	2026-09-20 21:21:43+00
1000	5	642	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	26	2026-09-20 23:30:24+00
1001	16	316	4	es	Precioso	Se nota el trabajo hecho a mano. Repetiré sin duda.	0	2026-09-21 00:51:10+00
1002	7	70	5	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2026-09-21 06:04:30+00
1003	27	138	5	ko	정말 마음에 들어요	선물용으로 샀는데 제가 쓰고 있습니다 ㅎㅎ	39	2026-09-21 13:47:08+00
1004	15	3	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	3	2026-09-21 18:32:38+00
1005	3	758	4	ja	また買います	梱包が丁寧で、手書きのお礼状が入っていました。ありがとうございます。	2	2026-09-24 23:43:40+00
1006	1	48	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-09-25 07:16:52+00
1007	4	618	2	fr	Déçu	La couleur n’a rien à voir avec la photo.	16	2026-09-26 13:56:55+00
1008	23	591	4	ja	香りが素晴らしい	封を開けた瞬間、部屋いっぱいに広がりました🍵	0	2026-09-27 17:03:47+00
1009	33	131	5	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2026-09-30 14:54:35+00
1010	35	13	5	en	Lovely	Even nicer in daylight than in the photographs.	0	2026-10-03 00:45:53+00
1011	50	1	4	fr	Une merveille	Offert à ma mère pour son anniversaire : elle ne le quitte plus.	0	2026-10-03 06:20:26+00
1012	51	698	5	pt	\N	\N	2	2026-10-03 15:59:36+00
1013	22	774	4	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	10	2026-10-06 11:23:04+00
1014	27	1	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-10-06 13:52:06+00
1015	33	13	5	en	Worth the wait	Took a fortnight to arrive and I would wait again.	0	2026-10-09 02:03:34+00
1016	55	631	4	es	\N	\N	0	2026-10-09 06:24:13+00
1017	55	721	5	ar	\N	\N	6	2026-10-09 20:13:51+00
1018	4	631	2	en	Late	Ordered for a birthday on the 3rd, delivered on the 11th.	27	2026-10-11 21:42:13+00
1019	27	670	5	ja	\N	\N	0	2026-10-12 17:07:48+00
1020	31	93	3	en	Fine	Nothing wrong with it; I simply do not love it.	0	2026-10-13 09:37:37+00
1021	44	72	4	pt	Adorei	Chegou bem embalado e é ainda mais bonito ao vivo.	35	2026-10-16 02:22:07+00
1022	19	83	5	de	Sehr schön	Gute Verarbeitung, liegt angenehm in der Hand. Gerne wieder!	0	2026-10-17 13:33:21+00
1023	75	237	4	es	\N	\N	0	2026-10-19 16:55:52+00
1024	60	712	4	pt	\N	\N	17	2026-10-20 01:38:40+00
1025	6	198	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2026-10-20 19:01:23+00
1026	61	301	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	0	2026-10-22 00:02:03+00
1027	1	173	5	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2026-10-22 00:05:42+00
1028	5	595	4	pl	Polecam!	Piękne wykonanie, szybka wysyłka, miły liścik w środku.	0	2026-10-23 20:45:57+00
1029	8	219	5	ja	\N	\N	0	2026-10-24 17:49:50+00
1030	5	234	5	en	\N	\N	0	2026-10-24 18:49:31+00
1031	68	546	4	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	34	2026-10-25 19:43:24+00
1032	63	853	5	sv	Jättefin	Precis som på bilden, och så doftade paketet gott.	0	2026-10-26 10:26:13+00
1033	27	712	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	17	2026-10-26 14:31:40+00
1034	4	623	3	fr	Correct	Joli objet, livraison un peu longue.	0	2026-10-26 15:21:15+00
1035	6	85	5	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	1	2026-10-27 01:59:41+00
1036	71	670	3	ja	普通です	品物は良いのですが、思ったより小さかったです。	0	2026-10-27 03:30:00+00
1037	63	246	4	ja	大満足です	毎朝使っています。手触りがとても良く、贈り物にもおすすめです。	0	2026-10-28 03:22:38+00
1038	31	147	4	fr	Très satisfaite	Encore plus joli en vrai. L’envoi était soigné.	0	2026-10-30 03:35:52+00
1039	12	501	2	en	Arrived broken	Two pieces instead of one. Customer service replied within the hour and sent another, so two stars, not one.	29	2026-10-30 11:44:18+00
1040	64	21	3	en	Good	Does what it says. The colour is a shade darker than on my screen.	33	2026-10-31 12:06:30+00
\.


--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.customers_id_seq', 900, true);


--
-- Name: makers_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.makers_id_seq', 12, true);


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.orders_id_seq', 2600, true);


--
-- Name: products_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.products_id_seq', 76, true);


--
-- Name: reviews_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reviews_id_seq', 1040, true);


--
-- Name: customers customers_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_email_key UNIQUE (email);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: makers makers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.makers
    ADD CONSTRAINT makers_pkey PRIMARY KEY (id);


--
-- Name: order_items order_items_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_pkey PRIMARY KEY (order_id, line);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- Name: products products_sku_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_sku_key UNIQUE (sku);


--
-- Name: reviews reviews_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_pkey PRIMARY KEY (id);


--
-- Name: reviews reviews_product_id_customer_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_product_id_customer_id_key UNIQUE (product_id, customer_id);


--
-- Name: customers_name_lower_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_name_lower_idx ON public.customers USING btree (lower(name));


--
-- Name: order_items_product_id_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX order_items_product_id_idx ON public.order_items USING btree (product_id);


--
-- Name: orders_customer_id_placed_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_customer_id_placed_at_idx ON public.orders USING btree (customer_id, placed_at DESC);


--
-- Name: orders_open_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_open_idx ON public.orders USING btree (placed_at) WHERE (status = ANY (ARRAY['new'::public.order_status, 'paid'::public.order_status, 'packed'::public.order_status]));


--
-- Name: products_attributes_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_attributes_idx ON public.products USING gin (attributes jsonb_path_ops);


--
-- Name: products_category_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_category_idx ON public.products USING btree (category) WHERE (discontinued_on IS NULL);


--
-- Name: products_tags_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX products_tags_idx ON public.products USING gin (tags);


--
-- Name: reviews_written_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX reviews_written_at_idx ON public.reviews USING brin (written_at);


--
-- Name: bestsellers _RETURN; Type: RULE; Schema: public; Owner: -
--

CREATE OR REPLACE VIEW public.bestsellers AS
 SELECT p.sku,
    p.name,
    p.variant,
    p.category,
    sum(i.quantity) AS sold,
    ( SELECT round(avg(r.rating), 1) AS round
           FROM public.reviews r
          WHERE (r.product_id = p.id)) AS stars
   FROM ((public.products p
     JOIN public.order_items i ON ((i.product_id = p.id)))
     JOIN public.orders o ON ((o.id = i.order_id)))
  WHERE (o.status <> ALL (ARRAY['cancelled'::public.order_status, 'returned'::public.order_status]))
  GROUP BY p.id;


--
-- Name: order_items order_items_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) ON DELETE CASCADE;


--
-- Name: order_items order_items_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id);


--
-- Name: orders orders_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: products products_maker_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_maker_id_fkey FOREIGN KEY (maker_id) REFERENCES public.makers(id);


--
-- Name: reviews reviews_customer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- Name: reviews reviews_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reviews
    ADD CONSTRAINT reviews_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id);


--
-- Name: country_sales; Type: MATERIALIZED VIEW DATA; Schema: public; Owner: -
--

REFRESH MATERIALIZED VIEW public.country_sales;


--
-- PostgreSQL database dump complete
--

\unrestrict SeedbedShop

