\ir parts/kinds.sql
\i /docker-entrypoint-initdb.d/parts/rows.sql
