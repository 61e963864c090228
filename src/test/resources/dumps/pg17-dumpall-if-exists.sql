--
-- PostgreSQL database cluster dump
--

\restrict YCAwjg97KCHYz7DBtoez7jz16NSgASSWhi4gl0fK42l1faN6E3L2a4PTmGa6Tpg

SET default_transaction_read_only = off;

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

--
-- Drop databases (except postgres and template1)
--

DROP DATABASE IF EXISTS buoys;




--
-- Drop roles
--

DROP ROLE IF EXISTS pilot;
DROP ROLE IF EXISTS postgres;


--
-- Roles
--

CREATE ROLE pilot;
ALTER ROLE pilot WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS PASSWORD 'SCRAM-SHA-256$4096:UJDWaCLQl5ek9MFq+Zw5/A==$P8OrX08NJ2zsJzOPf+W6LjVLDRq0qlWbVN9mtif43xo=:JIA12PaGroD395f1TElhvO2AxhyTpNSLZU3bi0Lfhug=';

--
-- User Configurations
--








\unrestrict YCAwjg97KCHYz7DBtoez7jz16NSgASSWhi4gl0fK42l1faN6E3L2a4PTmGa6Tpg

--
-- Databases
--

--
-- Database "template1" dump
--

--
-- PostgreSQL database dump
--

\restrict BogW9XP3yAXOG6mihcNRBa9wcaqKB3U40dV0z4AAeEt4OydLvsSm853JpS38rI8

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

UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = 'template1';
DROP DATABASE template1;
--
-- Name: template1; Type: DATABASE; Schema: -; Owner: postgres
--

CREATE DATABASE template1 WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'en_US.utf8';


ALTER DATABASE template1 OWNER TO postgres;

\unrestrict BogW9XP3yAXOG6mihcNRBa9wcaqKB3U40dV0z4AAeEt4OydLvsSm853JpS38rI8
\connect template1
\restrict BogW9XP3yAXOG6mihcNRBa9wcaqKB3U40dV0z4AAeEt4OydLvsSm853JpS38rI8

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
-- Name: DATABASE template1; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON DATABASE template1 IS 'default template for new databases';


--
-- Name: template1; Type: DATABASE PROPERTIES; Schema: -; Owner: postgres
--

ALTER DATABASE template1 IS_TEMPLATE = true;


\unrestrict BogW9XP3yAXOG6mihcNRBa9wcaqKB3U40dV0z4AAeEt4OydLvsSm853JpS38rI8
\connect template1
\restrict BogW9XP3yAXOG6mihcNRBa9wcaqKB3U40dV0z4AAeEt4OydLvsSm853JpS38rI8

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
-- Name: DATABASE template1; Type: ACL; Schema: -; Owner: postgres
--

REVOKE CONNECT,TEMPORARY ON DATABASE template1 FROM PUBLIC;
GRANT CONNECT ON DATABASE template1 TO PUBLIC;


--
-- PostgreSQL database dump complete
--

\unrestrict BogW9XP3yAXOG6mihcNRBa9wcaqKB3U40dV0z4AAeEt4OydLvsSm853JpS38rI8

--
-- Database "buoys" dump
--

--
-- PostgreSQL database dump
--

\restrict AaKdW5bQTc6YfVHzdEnLUkbz8fvrk8cvlHiQIaPEvbf8zB3rZmjaMNavaMEyP9v

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
-- Name: buoys; Type: DATABASE; Schema: -; Owner: pilot
--

CREATE DATABASE buoys WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'en_US.utf8';


ALTER DATABASE buoys OWNER TO pilot;

\unrestrict AaKdW5bQTc6YfVHzdEnLUkbz8fvrk8cvlHiQIaPEvbf8zB3rZmjaMNavaMEyP9v
\connect buoys
\restrict AaKdW5bQTc6YfVHzdEnLUkbz8fvrk8cvlHiQIaPEvbf8zB3rZmjaMNavaMEyP9v

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: lights; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.lights (
    id integer NOT NULL,
    word text
);


ALTER TABLE public.lights OWNER TO postgres;

--
-- Data for Name: lights; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.lights (id, word) FROM stdin;
1	red
2	green
\.


--
-- Name: lights lights_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.lights
    ADD CONSTRAINT lights_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict AaKdW5bQTc6YfVHzdEnLUkbz8fvrk8cvlHiQIaPEvbf8zB3rZmjaMNavaMEyP9v

--
-- Database "postgres" dump
--

--
-- PostgreSQL database dump
--

\restrict 2YGQW0dU4YOBxRJQpS1IPWA0QzsQr5GgcaduMIJfuoIgLS4xa9yE8yNeu56PcOy

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

DROP DATABASE postgres;
--
-- Name: postgres; Type: DATABASE; Schema: -; Owner: postgres
--

CREATE DATABASE postgres WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'en_US.utf8';


ALTER DATABASE postgres OWNER TO postgres;

\unrestrict 2YGQW0dU4YOBxRJQpS1IPWA0QzsQr5GgcaduMIJfuoIgLS4xa9yE8yNeu56PcOy
\connect postgres
\restrict 2YGQW0dU4YOBxRJQpS1IPWA0QzsQr5GgcaduMIJfuoIgLS4xa9yE8yNeu56PcOy

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
-- Name: DATABASE postgres; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON DATABASE postgres IS 'default administrative connection database';


--
-- PostgreSQL database dump complete
--

\unrestrict 2YGQW0dU4YOBxRJQpS1IPWA0QzsQr5GgcaduMIJfuoIgLS4xa9yE8yNeu56PcOy

--
-- PostgreSQL database cluster dump complete
--

