CREATE TABLE runs (n serial, what text NOT NULL);
CREATE TABLE parts (name text, price numeric);
\ir lib/more.sql
