#!/bin/bash
# Restores one archive with the image's own pg_restore; run by the entrypoint, beside the archive it names.
set -Eeo pipefail
name=${0##*/}
archive=/seedbed/seed/${name%.sh}.dump
jobs=()
case $(head -c 5 "$archive") in
	PGDMP) jobs=(--jobs=2) ;;
esac
PGHOST= PGHOSTADDR= pg_restore --verbose --exit-on-error --no-password "${jobs[@]}" \
	--username "$POSTGRES_USER" --dbname "$POSTGRES_DB" "$archive"
