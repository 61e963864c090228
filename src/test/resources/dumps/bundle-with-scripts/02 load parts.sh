#!/bin/bash
# Executable: a program of its own, which reads another script.
set -e
. "$(dirname "$0")/lib/functions.sh"
say "executed as $(id -un)"
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -c "copy parts from '/docker-entrypoint-initdb.d/data/parts.csv' with (format csv)"
