#!/usr/bin/env bash
# Stand-in for the entrypoint of the official MySQL image, written anew against its contract:
# same environment, same files in /docker-entrypoint-initdb.d, same log lines and streams, same exit codes.
# shellcheck disable=SC2119,SC2120 # docker_process_sql takes arguments from sourced scripts
set -eo pipefail
shopt -s nullglob

INIT_DIR=/docker-entrypoint-initdb.d

log() {
  local kind=$1
  shift
  printf '%s [%s] [Entrypoint]: %s\n' "$(date --rfc-3339=seconds)" "$kind" "$*"
}
note() { log Note "$@"; }
warn() { log Warn "$@" >&2; }
die() { log ERROR "$@" >&2; exit 1; }

# file_env NAME [DEFAULT]: the value of NAME, or the content of the file that NAME_FILE names.
file_env() {
  local name=$1 file="$1_FILE"
  if [ -n "${!name:-}" ] && [ -n "${!file:-}" ]; then
    die "Both $name and $file are set (but are exclusive)"
  fi
  if [ -n "${!file:-}" ]; then
    export "$name"="$(<"${!file}")"
  else
    export "$name"="${!name-${2:-}}"
  fi
  unset "$file"
}

check_config() {
  local errors
  errors=$("$@" --verbose --help 2>&1 >/dev/null) ||
    die $'mysqld failed while attempting to check config\n\tcommand was: '"$* --verbose --help"$'\n\t'"$errors"
}

# config NAME SERVER COMMAND...: the value that the server would use.
config() {
  "${@:2}" --verbose --help --log-bin-index="$(mktemp -u)" 2>/dev/null |
    awk -v name="$1" '$1 == name && /^[^ \t]/ && !n++ { sub(/^[^ \t]+[ \t]+/, ""); print }'
}

setup_environment() {
  DATADIR=$(config datadir "$@")
  SOCKET=$(config socket "$@")
  file_env MYSQL_ROOT_HOST %
  file_env MYSQL_DATABASE
  file_env MYSQL_USER
  file_env MYSQL_PASSWORD
  file_env MYSQL_ROOT_PASSWORD
  INITIALISED=
  [ ! -d "$DATADIR/mysql" ] || INITIALISED=yes
}

create_directories() {
  local directory
  mkdir -p "$DATADIR" "${SOCKET%/*}"
  [ "$(id -u)" = 0 ] || return 0
  for directory in "$DATADIR" "${SOCKET%/*}"; do
    find "$directory" \! -user mysql -exec chown mysql '{}' +
  done
}

require_password() {
  if [ -z "$MYSQL_ROOT_PASSWORD" ] && [ -z "$MYSQL_ALLOW_EMPTY_PASSWORD" ] && [ -z "$MYSQL_RANDOM_ROOT_PASSWORD" ]; then
    die $'Database is uninitialized and password option is not specified\n    You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD'
  fi
  if [ "$MYSQL_USER" = root ]; then
    die 'MYSQL_USER="root", MYSQL_USER and MYSQL_PASSWORD are for configuring a regular user and cannot be used for the root user'
  fi
  if [ -n "$MYSQL_USER" ] && [ -z "$MYSQL_PASSWORD" ]; then
    warn 'MYSQL_USER specified, but missing MYSQL_PASSWORD; MYSQL_USER will not be created'
  elif [ -z "$MYSQL_USER" ] && [ -n "$MYSQL_PASSWORD" ]; then
    warn 'MYSQL_PASSWORD specified, but missing MYSQL_USER; MYSQL_USER will not be created'
  fi
}

create_data_directory() {
  note 'Initializing database files'
  "$@" --initialize-insecure --default-time-zone=SYSTEM --autocommit=1
  note 'Database files initialized'
}

temporary_server_start() {
  note 'Starting temporary server'
  "$@" --daemonize --skip-networking --default-time-zone=SYSTEM --socket="$SOCKET" || die 'Unable to start server.'
  note 'Temporary server started.'
}

temporary_server_stop() {
  note 'Stopping temporary server'
  mysqladmin --defaults-extra-file=<(password_file) shutdown -uroot --socket="$SOCKET" || die 'Unable to shut down server.'
  note 'Temporary server stopped'
}

# A defaults file for the client: the password must not be an argument.
password_file() {
  [ -z "$PASSWORD_IS_SET" ] || [ -z "$MYSQL_ROOT_PASSWORD" ] ||
    printf '[client]\npassword="%s"\n' "$MYSQL_ROOT_PASSWORD"
}

# Known by this name to the scripts that are sourced.
docker_process_sql() {
  local -a database=()
  [ -z "$MYSQL_DATABASE" ] || database=(--database="$MYSQL_DATABASE")
  mysql --defaults-extra-file=<(password_file) --protocol=socket -uroot -hlocalhost --socket="$SOCKET" --comments \
    "${database[@]}" "$@"
}

system_sql() { MYSQL_DATABASE=mysql docker_process_sql; }

load_time_zones() {
  [ -z "$MYSQL_INITDB_SKIP_TZINFO" ] || return 0
  mysql_tzinfo_to_sql /usr/share/zoneinfo | system_sql
}

create_root() {
  if [ -n "$MYSQL_RANDOM_ROOT_PASSWORD" ]; then
    export MYSQL_ROOT_PASSWORD
    MYSQL_ROOT_PASSWORD=$(head -c 24 /dev/urandom | base64)
    note "GENERATED ROOT PASSWORD: $MYSQL_ROOT_PASSWORD"
  fi
  {
    printf 'set @@session.sql_log_bin = 0;\n'
    printf "alter user 'root'@'localhost' identified by '%s';\n" "$MYSQL_ROOT_PASSWORD"
    printf "grant all on *.* to 'root'@'localhost' with grant option;\n"
    if [ -n "$MYSQL_ROOT_HOST" ] && [ "$MYSQL_ROOT_HOST" != localhost ]; then
      printf "create user 'root'@'%s' identified by '%s';\n" "$MYSQL_ROOT_HOST" "$MYSQL_ROOT_PASSWORD"
      printf "grant all on *.* to 'root'@'%s' with grant option;\n" "$MYSQL_ROOT_HOST"
    fi
    printf 'flush privileges;\ndrop database if exists test;\n'
  } | system_sql
  PASSWORD_IS_SET=yes
}

create_database_and_user() {
  if [ -n "$MYSQL_DATABASE" ]; then
    note "Creating database $MYSQL_DATABASE"
    # shellcheck disable=SC2016
    printf 'create database if not exists `%s`;\n' "$MYSQL_DATABASE" | system_sql
  fi
  [ -n "$MYSQL_USER" ] && [ -n "$MYSQL_PASSWORD" ] || return 0
  note "Creating user $MYSQL_USER"
  printf "create user '%s'@'%%' identified by '%s';\n" "$MYSQL_USER" "$MYSQL_PASSWORD" | system_sql
  [ -n "$MYSQL_DATABASE" ] || return 0
  note "Giving user $MYSQL_USER access to schema $MYSQL_DATABASE"
  printf "grant all on \`%s\`.* to '%s'@'%%';\n" "${MYSQL_DATABASE//_/\\_}" "$MYSQL_USER" | system_sql
}

process_init_files() {
  local f
  echo
  for f; do
    case $f in
      *.sh)
        if [ -x "$f" ]; then
          note "$0: running $f"
          "$f"
        else
          note "$0: sourcing $f"
          # shellcheck disable=SC1090
          . "$f"
        fi
        ;;
      *.sql) note "$0: running $f"; docker_process_sql <"$f"; echo ;;
      *.sql.bz2) note "$0: running $f"; bunzip2 -c "$f" | docker_process_sql; echo ;;
      *.sql.gz) note "$0: running $f"; gunzip -c "$f" | docker_process_sql; echo ;;
      *.sql.xz) note "$0: running $f"; xzcat "$f" | docker_process_sql; echo ;;
      *.sql.zst) note "$0: running $f"; zstd -dc "$f" | docker_process_sql; echo ;;
      *) warn "$0: ignoring $f" ;;
    esac
    echo
  done
}

expire_root() {
  [ -n "$MYSQL_ONETIME_PASSWORD" ] || return 0
  printf "alter user 'root'@'%%' password expire;\n" | system_sql
}

initialise() {
  require_password
  ls "$INIT_DIR/" >/dev/null # fails here, and not after the work, where the directory cannot be read
  create_data_directory "$@"
  temporary_server_start "$@"
  load_time_zones
  create_root
  create_database_and_user
  process_init_files "$INIT_DIR"/*
  expire_root
  temporary_server_stop
  echo
  note 'MySQL init process done. Ready for start up.'
  echo
}

wants_help() {
  local argument
  for argument; do
    case $argument in -'?' | --help | --print-defaults | -V | --version) return 0 ;; esac
  done
  return 1
}

if [ "${1:0:1}" = - ]; then set -- mysqld "$@"; fi
if [ "$1" = mysqld ] && ! wants_help "$@"; then
  note "Entrypoint script for MySQL Server $MYSQL_VERSION started."
  check_config "$@"
  setup_environment "$@"
  create_directories
  if [ "$(id -u)" = 0 ]; then
    note "Switching to dedicated user 'mysql'"
    exec gosu mysql "$0" "$@"
  fi
  [ -n "$INITIALISED" ] || initialise "$@"
fi
exec "$@"
