# Not executable: read into the entrypoint's own shell.
. /docker-entrypoint-initdb.d/lib/functions.sh
say "sourced in $POSTGRES_DB"
LATER="set by a script before"
