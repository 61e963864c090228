#!/usr/bin/env bash
# Stand-in for the entrypoint of the official MariaDB image, written anew against its contract:
# same environment, same files in /docker-entrypoint-initdb.d, same log lines and streams, same exit codes.
# Not here: MARIADB_AUTO_UPGRADE, replication, and restoring a mariadb-backup archive.
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

# both_env NAME [DEFAULT]: MARIADB_NAME goes first, MYSQL_NAME is its alias.
both_env() {
  file_env "MYSQL_$1" "${2:-}"
  local alias="MYSQL_$1" name="MARIADB_$1"
  file_env "$name" "${!alias}"
  export "$alias"="${!name}"
}

check_config() {
  local errors
  errors=$("$@" --verbose --help 2>&1 >/dev/null) ||
    die $'mariadbd failed while attempting to check config\n\tcommand was: '"$* --verbose --help"$'\n\t'"$errors"
}

# config NAME SERVER COMMAND...: the value that the server would use.
config() {
  "${@:2}" --verbose --help 2>/dev/null |
    awk -v name="$1" '$1 == name && /^[^ \t]/ && !n++ { sub(/^[^ \t]+[ \t]+/, ""); print }'
}

setup_environment() {
  DATADIR=$(config datadir "$@")
  DATADIR=${DATADIR%/}
  SOCKET=$(config socket "$@")
  both_env ROOT_HOST %
  both_env DATABASE
  both_env USER
  both_env PASSWORD
  both_env ROOT_PASSWORD
  file_env MARIADB_PASSWORD_HASH
  file_env MARIADB_ROOT_PASSWORD_HASH
  file_env MARIADB_USER_HOST %
  : "${MARIADB_ALLOW_EMPTY_ROOT_PASSWORD:=$MYSQL_ALLOW_EMPTY_PASSWORD}"
  : "${MARIADB_RANDOM_ROOT_PASSWORD:=$MYSQL_RANDOM_ROOT_PASSWORD}"
  : "${MARIADB_INITDB_SKIP_TZINFO:=$MYSQL_INITDB_SKIP_TZINFO}"
  INITIALISED=
  [ ! -d "$DATADIR/mysql" ] || INITIALISED=yes
}

create_directories() {
  local directory
  mkdir -p "$DATADIR" "${SOCKET%/*}"
  [ "$(id -u)" = 0 ] || return 0
  for directory in "$DATADIR" "${SOCKET%/*}"; do
    find "$directory" \! -user mysql -exec chown mysql: '{}' +
  done
}

require_password() {
  if [ -z "$MARIADB_ROOT_PASSWORD$MARIADB_ROOT_PASSWORD_HASH" ] &&
    [ -z "$MARIADB_ALLOW_EMPTY_ROOT_PASSWORD" ] && [ -z "$MARIADB_RANDOM_ROOT_PASSWORD" ]; then
    die $'Database is uninitialized and password option is not specified\n\tYou need to specify one of MARIADB_ROOT_PASSWORD, MARIADB_ROOT_PASSWORD_HASH, MARIADB_ALLOW_EMPTY_ROOT_PASSWORD and MARIADB_RANDOM_ROOT_PASSWORD'
  fi
  if [ -n "$MARIADB_ROOT_PASSWORD_HASH" ] &&
    [ -n "$MARIADB_ROOT_PASSWORD$MARIADB_ALLOW_EMPTY_ROOT_PASSWORD$MARIADB_RANDOM_ROOT_PASSWORD" ]; then
    die 'Cannot specify MARIADB_ROOT_PASSWORD_HASH and another MARIADB_ROOT_PASSWORD* option.'
  fi
  if [ "$MARIADB_USER" = root ]; then
    die 'MARIADB_USER="root", MARIADB_USER and MARIADB_PASSWORD are for configuring a regular user and cannot be used for the root user'
  fi
}

create_data_directory() {
  local argument
  local -a passed=()
  note 'Initializing database files'
  for argument in "${@:2}"; do
    case $argument in
      *[[:space:]]*) warn "Not passing argument '$argument' to mariadb-install-db because mariadb-install-db does not support arguments with whitespace." ;;
      *) passed+=("$argument") ;;
    esac
  done
  mariadb-install-db --datadir="$DATADIR" --auth-root-authentication-method=normal --skip-test-db --rpm \
    "${passed[@]}" --default-time-zone=SYSTEM --enforce-storage-engine= --skip-log-bin --expire-logs-days=0 \
    --loose-innodb_buffer_pool_load_at_startup=0 --loose-innodb_buffer_pool_dump_at_shutdown=0
  note 'Database files initialized'
}

temporary_server_start() {
  local left
  note 'Starting temporary server'
  "$@" --skip-networking --default-time-zone=SYSTEM --socket="$SOCKET" --wsrep_on=OFF --expire-logs-days=0 \
    --skip-slave-start --loose-innodb_buffer_pool_load_at_startup=0 &
  TEMPORARY_SERVER=$!
  note 'Waiting for server startup'
  for left in {30..0}; do
    if system_sql <<<'select 1' >/dev/null 2>&1; then break; fi
    sleep 1
  done
  [ "$left" != 0 ] || die 'Unable to start server.'
  note 'Temporary server started.'
}

temporary_server_stop() {
  note 'Stopping temporary server'
  kill "$TEMPORARY_SERVER"
  wait "$TEMPORARY_SERVER"
  note 'Temporary server stopped'
}

# Known by this name to the scripts that are sourced.
docker_process_sql() {
  local -a command=(mariadb --protocol=socket -uroot -hlocalhost --socket="$SOCKET")
  [ -z "$MARIADB_DATABASE" ] || command+=(--database="$MARIADB_DATABASE")
  if [ -n "$PASSWORD_IS_SET" ]; then
    MYSQL_PWD=$MARIADB_ROOT_PASSWORD "${command[@]}" "$@"
  else
    "${command[@]}" "$@"
  fi
}

system_sql() { MARIADB_DATABASE=mysql docker_process_sql; }

# quoted TEXT: as an SQL string literal.
quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\\\'}"
}

load_time_zones() {
  [ -z "$MARIADB_INITDB_SKIP_TZINFO" ] || return 0
  mariadb-tzinfo-to-sql --skip-write-binlog /usr/share/zoneinfo | system_sql
}

# identified HASH PASSWORD
identified() {
  if [ -n "$1" ]; then
    printf 'identified by password %s' "$(quoted "$1")"
  else
    printf 'identified by %s' "$(quoted "$2")"
  fi
}

health_check_user() {
  local password
  password=$(head -c 24 /dev/urandom | base64)
  (
    umask 0077
    printf '[mariadb-client]\nport=3306\nsocket=%s\nuser=healthcheck\npassword=%s\n' "$SOCKET" "$password" >"$DATADIR/.my-healthcheck.cnf"
  )
  local at
  for at in 127.0.0.1 ::1 localhost; do
    printf 'create user if not exists healthcheck@%s identified by %s;\n' "$(quoted "$at")" "$(quoted "$password")"
    printf 'grant %s on *.* to healthcheck@%s;\n' "${MARIADB_HEALTHCHECK_GRANTS:-usage}" "$(quoted "$at")"
  done
}

create_users() {
  local root user grants=''
  if [ -n "$MARIADB_RANDOM_ROOT_PASSWORD" ]; then
    export MARIADB_ROOT_PASSWORD
    MARIADB_ROOT_PASSWORD=$(head -c 24 /dev/urandom | base64)
    note "GENERATED ROOT PASSWORD: $MARIADB_ROOT_PASSWORD"
  fi
  root=$(identified "$MARIADB_ROOT_PASSWORD_HASH" "$MARIADB_ROOT_PASSWORD")
  [ -z "$MARIADB_DATABASE" ] || note "Creating database $MARIADB_DATABASE"
  if [ -n "$MARIADB_USER" ] && [ -n "$MARIADB_PASSWORD$MARIADB_PASSWORD_HASH" ]; then
    note "Creating user $MARIADB_USER"
    user="$(quoted "$MARIADB_USER")@$(quoted "$MARIADB_USER_HOST")"
    if [ -n "$MARIADB_DATABASE" ]; then
      note "Giving user $MARIADB_USER access to schema $MARIADB_DATABASE"
      grants="grant all on \`${MARIADB_DATABASE//_/\\_}\`.* to $user;"
    fi
  fi
  note 'Securing system users (equivalent to running mysql_secure_installation)'
  {
    printf 'set @@session.sql_log_bin = 0;\n'
    printf "drop user if exists root@'127.0.0.1', root@'::1';\n"
    printf "execute immediate concat('drop user if exists root@', quote(@@hostname));\n"
    printf "drop user if exists ''@'localhost';\n"
    health_check_user
    if [ -n "$MARIADB_ROOT_HOST" ] && [ "$MARIADB_ROOT_HOST" != localhost ]; then
      printf 'create user root@%s %s;\n' "$(quoted "$MARIADB_ROOT_HOST")" "$root"
      printf 'grant all on *.* to root@%s with grant option;\n' "$(quoted "$MARIADB_ROOT_HOST")"
    fi
    # shellcheck disable=SC2016
    [ -z "$MARIADB_DATABASE" ] || printf 'create database if not exists `%s`;\n' "$MARIADB_DATABASE"
    [ -z "${user:-}" ] || printf 'create user %s %s;\n%s\n' "$user" "$(identified "$MARIADB_PASSWORD_HASH" "$MARIADB_PASSWORD")" "$grants"
    printf 'alter user root@localhost %s;\n' "$root" # last: from here on the password is asked for
  } | system_sql
  PASSWORD_IS_SET=yes
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
      *.sql.gz) note "$0: running $f"; gunzip -c "$f" | docker_process_sql; echo ;;
      *.sql.xz) note "$0: running $f"; xzcat "$f" | docker_process_sql; echo ;;
      *.sql.zst) note "$0: running $f"; zstd -dc "$f" | docker_process_sql; echo ;;
      *) warn "$0: ignoring $f" ;;
    esac
    echo
  done
}

initialise() {
  require_password
  ls "$INIT_DIR/" >/dev/null # fails here, and not after the work, where the directory cannot be read
  create_data_directory "$@"
  temporary_server_start "$@"
  load_time_zones
  create_users
  process_init_files "$INIT_DIR"/*
  temporary_server_stop
  echo
  note 'MariaDB init process done. Ready for start up.'
  echo
}

report_upgrade() {
  local info="$DATADIR/mariadb_upgrade_info" written ours
  [ -f "$info" ] || info="$DATADIR/mysql_upgrade_info"
  if [ ! -f "$info" ]; then
    note 'MariaDB upgrade information missing, assuming required'
  else
    written=$(cut -d. -f1-2 <"$info" | tr -d '\0')
    ours=$(cut -d. -f1-2 <<<"${MARIADB_VERSION#*:}")
    if [ "$written" = "$ours" ]; then
      note 'MariaDB upgrade not required'
      return
    fi
  fi
  # shellcheck disable=SC2016
  note 'MariaDB upgrade (mariadb-upgrade or creating healthcheck users) required, but skipped due to $MARIADB_AUTO_UPGRADE setting'
}

wants_help() {
  local argument
  for argument; do
    case $argument in -'?' | --help | --print-defaults | -V | --version) return 0 ;; esac
  done
  return 1
}

if [ "${1:0:1}" = - ]; then set -- mariadbd "$@"; fi
if { [ "$1" = mariadbd ] || [ "$1" = mysqld ]; } && ! wants_help "$@"; then
  note "Entrypoint script for MariaDB Server $MARIADB_VERSION started."
  check_config "$@"
  setup_environment "$@"
  create_directories
  if [ "$(id -u)" = 0 ]; then
    note "Switching to dedicated user 'mysql'"
    exec gosu mysql "$0" "$@"
  fi
  if [ -z "$INITIALISED" ]; then
    initialise "$@"
  else
    report_upgrade
  fi
  unset MARIADB_ROOT_PASSWORD MYSQL_ROOT_PASSWORD MARIADB_PASSWORD MYSQL_PASSWORD \
    MARIADB_ROOT_PASSWORD_HASH MARIADB_PASSWORD_HASH
fi
exec "$@"
