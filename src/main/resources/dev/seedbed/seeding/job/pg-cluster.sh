#!/bin/bash
# Runs a dump of a whole cluster. The server's own superuser exists already and keeps its password, so the lines that
# drop it and make it anew are left out; what --clean drops need not be there. Before the first \connect only: data is
# never touched.
set -Eeo pipefail
echo "seedbed: running $0" >&2
name=${0##*/}
stem=/seedbed/seed/${name%.sh}.sql
if [ -e "$stem.gz" ]; then read_dump=(gunzip -c "$stem.gz")
elif [ -e "$stem.xz" ]; then read_dump=(xzcat "$stem.xz")
elif [ -e "$stem.zst" ]; then read_dump=(zstd -dc "$stem.zst")
else read_dump=(cat "$stem"); fi
user=postgres
case $POSTGRES_USER in
	*[!A-Za-z0-9_]*) ;;
	*) user=$POSTGRES_USER ;;
esac
"${read_dump[@]}" \
	| sed -e '1,/^\\connect/{' -e "/^CREATE ROLE \"\{0,1\}$user\"\{0,1\};/d" \
		-e "/^DROP ROLE \(IF EXISTS \)\{0,1\}\"\{0,1\}$user\"\{0,1\};/d" \
		-e 's/^DROP \(DATABASE\|ROLE\|TABLESPACE\) \(IF EXISTS \)\{0,1\}/DROP \1 IF EXISTS /' \
		-e "/^ALTER ROLE \"\{0,1\}$user\"\{0,1\} WITH /d" -e '}' \
	| PGHOST= PGHOSTADDR= psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --no-password --no-psqlrc --dbname postgres
