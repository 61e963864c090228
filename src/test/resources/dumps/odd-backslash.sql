--
-- PostgreSQL database dump
--

SET standard_conforming_strings = off;
SET escape_string_warning = off;
CREATE TABLE places (id int, word text);
INSERT INTO places VALUES (1, 'it\'s; (far'), (2, 'c:\\near');

--
-- PostgreSQL database dump complete
--
