CREATE TABLE berries (name text, price numeric);
COPY berries FROM '/docker-entrypoint-initdb.d/berries.csv' WITH (FORMAT csv, HEADER);
\copy berries FROM '/docker-entrypoint-initdb.d/more/late.csv' WITH (FORMAT csv)
