DO $make$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guard') THEN
    CREATE ROLE guard LOGIN;
  END IF;
  CREATE ROLE night_guard;
END
$make$;
SELECT 'CREATE ROLE day_guard' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'day_guard')\gexec
CREATE TABLE shifts (id int PRIMARY KEY, word text);
GRANT SELECT ON shifts TO guard, night_guard, day_guard;
INSERT INTO shifts VALUES (1, 'early'), (2, 'late'), (3, 'night'), (4, 'none');
