#!/bin/bash
# Runs a dump of a whole cluster. The server's own superuser exists already and keeps its password, so the two lines
# that make it anew are left out, before the first \connect only: data is never touched.
set -Eeo pipefail
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
		-e "/^ALTER ROLE \"\{0,1\}$user\"\{0,1\} WITH /d" -e '}' \
	| PGHOST= PGHOSTADDR= psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --no-password --no-psqlrc --dbname "$POSTGRES_DB"
