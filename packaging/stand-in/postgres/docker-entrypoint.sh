#!/usr/bin/env bash
# Stand-in for the entrypoint of the official PostgreSQL image, written anew against its contract:
# same environment, same files in /docker-entrypoint-initdb.d, same log lines and streams, same exit codes.
# Under the names docker-ensure-initdb.sh and docker-enforce-initdb.sh it initialises only, and ends.
set -Eeo pipefail

SELF=$(basename "$0")
INIT_DIR=/docker-entrypoint-initdb.d

die() { printf '%s\n' "$@" >&2; exit 1; }

# file_env NAME [DEFAULT]: the value of NAME, or the content of the file that NAME_FILE names.
file_env() {
  local name=$1 file="$1_FILE"
  if [ -n "${!name:-}" ] && [ -n "${!file:-}" ]; then
    die "error: both $name and $file are set (but are exclusive)"
  fi
  if [ -n "${!file:-}" ]; then
    export "$name"="$(<"${!file}")"
  else
    export "$name"="${!name:-${2:-}}"
  fi
  unset "$file"
}

setup_environment() {
  file_env POSTGRES_PASSWORD
  file_env POSTGRES_USER postgres
  file_env POSTGRES_DB "$POSTGRES_USER"
  file_env POSTGRES_INITDB_ARGS
  : "${POSTGRES_HOST_AUTH_METHOD:=}"
  INITIALISED=
  [ ! -s "$PGDATA/PG_VERSION" ] || INITIALISED=yes
}

# own DIRECTORY [FIND OPTIONS]: gives it to the database user, touching only what is not his already.
own() { find "$@" \! -user postgres -exec chown postgres '{}' +; }

create_directories() {
  local me
  me=$(id -u)
  mkdir -p "$PGDATA"
  chmod 00700 "$PGDATA" || :
  mkdir -p /var/run/postgresql || :
  chmod 03775 /var/run/postgresql || :
  if [ -n "${POSTGRES_INITDB_WALDIR:-}" ]; then
    mkdir -p "$POSTGRES_INITDB_WALDIR"
    [ "$me" != 0 ] || own "$POSTGRES_INITDB_WALDIR"
    chmod 700 "$POSTGRES_INITDB_WALDIR"
  fi
  if [ "$me" = 0 ]; then
    own "$PGDATA"
    own /var/run/postgresql
  fi
}

require_password() {
  if [ -z "$POSTGRES_PASSWORD" ] && [ "$POSTGRES_HOST_AUTH_METHOD" != trust ]; then
    die 'Error: Database is uninitialized and superuser password is not specified.' \
      '       Set POSTGRES_PASSWORD to a non-empty value, for example with' \
      '       "-e POSTGRES_PASSWORD=password" on "docker run".' \
      '' \
      '       "POSTGRES_HOST_AUTH_METHOD=trust" lets everybody in without a password;' \
      '       this is *not* recommended.'
  fi
  if [ "$POSTGRES_HOST_AUTH_METHOD" = trust ]; then
    printf '%s\n' \
      '********************************************************************************' \
      'WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust". Anyone who can reach' \
      '         the port has full access to the databases, without a password.' \
      '********************************************************************************' >&2
  fi
}

create_cluster() {
  if [ -n "${POSTGRES_INITDB_WALDIR:-}" ]; then
    set -- --waldir "$POSTGRES_INITDB_WALDIR" "$@"
  fi
  eval 'initdb --username="$POSTGRES_USER" --pwfile=<(printf "%s\n" "$POSTGRES_PASSWORD") '"$POSTGRES_INITDB_ARGS"' "$@"'
}

# allow_network SERVER ARGUMENTS...
allow_network() {
  local method
  method=$(postgres -C password_encryption "${@:2}")
  POSTGRES_HOST_AUTH_METHOD=${POSTGRES_HOST_AUTH_METHOD:-$method}
  printf '\nhost all all all %s\n' "$POSTGRES_HOST_AUTH_METHOD" >>"$PGDATA/pg_hba.conf"
}

# No log file: so this server writes to stdout, and only the final one to stderr.
temporary_server_start() {
  [ "$1" != postgres ] || shift
  set -- "$@" -c listen_addresses= -p "${PGPORT:-5432}"
  NOTIFY_SOCKET='' PGUSER="${PGUSER:-$POSTGRES_USER}" pg_ctl -D "$PGDATA" -o "$(printf '%q ' "$@")" -w start
}

temporary_server_stop() {
  PGUSER="${PGUSER:-$POSTGRES_USER}" pg_ctl -D "$PGDATA" -m fast -w stop
}

# Known by this name to the scripts that are sourced.
docker_process_sql() {
  local -a command=(psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --no-password --no-psqlrc)
  [ -z "$POSTGRES_DB" ] || command+=(--dbname "$POSTGRES_DB")
  PGHOST='' PGHOSTADDR='' "${command[@]}" "$@"
}

create_database() {
  local there wanted=$POSTGRES_DB
  local POSTGRES_DB=''
  there=$(docker_process_sql --dbname postgres --set db="$wanted" --tuples-only \
    <<<"select 1 from pg_database where datname = :'db';")
  if [ -z "$there" ]; then
    docker_process_sql --dbname postgres --set db="$wanted" <<<'create database :"db";'
    printf '\n'
  fi
}

process_init_files() {
  # shellcheck disable=SC2034 # sourced scripts may say "${psql[@]}"
  psql=(docker_process_sql)
  local f
  printf '\n'
  for f; do
    case $f in
      *.sh)
        if [ -x "$f" ]; then
          printf '%s: running %s\n' "$0" "$f"
          "$f"
        else
          printf '%s: sourcing %s\n' "$0" "$f"
          # shellcheck disable=SC1090
          . "$f"
        fi
        ;;
      *.sql) printf '%s: running %s\n' "$0" "$f"; docker_process_sql -f "$f"; printf '\n' ;;
      *.sql.gz) printf '%s: running %s\n' "$0" "$f"; gunzip -c "$f" | docker_process_sql; printf '\n' ;;
      *.sql.xz) printf '%s: running %s\n' "$0" "$f"; xzcat "$f" | docker_process_sql; printf '\n' ;;
      *.sql.zst) printf '%s: running %s\n' "$0" "$f"; zstd -dc "$f" | docker_process_sql; printf '\n' ;;
      *) printf '%s: ignoring %s\n' "$0" "$f" ;;
    esac
    printf '\n'
  done
}

initialise() {
  require_password
  ls "$INIT_DIR/" >/dev/null # fails here, and not after the work, where the directory cannot be read
  create_cluster
  allow_network "$@"
  export PGPASSWORD="${PGPASSWORD:-$POSTGRES_PASSWORD}"
  temporary_server_start "$@"
  create_database
  process_init_files "$INIT_DIR"/*
  temporary_server_stop
  unset PGPASSWORD
}

wants_help() {
  local argument
  for argument; do
    case $argument in -'?' | --help | --describe-config | -V | --version) return 0 ;; esac
  done
  return 1
}

serve() {
  if [ "${1:0:1}" = - ]; then set -- postgres "$@"; fi
  if [ "$1" = postgres ] && ! wants_help "$@"; then
    setup_environment
    create_directories
    [ "$(id -u)" != 0 ] || exec gosu postgres "$0" "$@"
    if [ -z "$INITIALISED" ]; then
      initialise "$@"
      printf '\n%s\n\n' 'PostgreSQL init process complete; ready for start up.'
    else
      printf '\n%s\n\n' 'PostgreSQL Database directory appears to contain a database; Skipping initialization'
    fi
  fi
  exec "$@"
}

initialise_only() {
  if [ $# -eq 0 ] || [ "$1" != postgres ]; then set -- postgres "$@"; fi
  setup_environment
  create_directories
  [ "$(id -u)" != 0 ] || exec gosu postgres "$0" "$@"
  if [ -z "$INITIALISED" ]; then
    initialise "$@"
  elif [ "$SELF" = docker-ensure-initdb.sh ]; then
    printf '%s\n' "$SELF: note: database already initialized in '$PGDATA'!" >&2
  else
    die "$SELF: error: (unexpected) database found in '$PGDATA'!"
  fi
}

case $SELF in
  docker-ensure-initdb.sh | docker-enforce-initdb.sh) initialise_only "$@" ;;
  *) serve "$@" ;;
esac
