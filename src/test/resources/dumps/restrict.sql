--
-- PostgreSQL database dump
--

\restrict hQ3vYl8cT0s6Zb1XoWm2NdKe9RfUgJpA

-- Dumped from database version 16.10 (Debian 16.10-1.pgdg13+1)
-- Dumped by pg_dump version 16.10 (Debian 16.10-1.pgdg13+1)

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

--
-- Name: ferries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ferries (
    id integer NOT NULL,
    name text NOT NULL
);


--
-- Data for Name: ferries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ferries (id, name) FROM stdin;
1	Morning Tern
2	\N and other names
3	海猫
\.


--
-- Name: ferries ferries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ferries
    ADD CONSTRAINT ferries_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict hQ3vYl8cT0s6Zb1XoWm2NdKe9RfUgJpA

