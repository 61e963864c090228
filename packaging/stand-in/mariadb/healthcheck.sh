#!/usr/bin/env bash
# Stand-in for the official image's healthcheck.sh: --connect, --innodb_initialized, --datadir=, --no-connect.
# Fails while the temporary server of the initialisation runs, which has no network.
set -eo pipefail

datadir=/var/lib/mysql
connect=wanted

sql() {
  mariadb --defaults-extra-file="$datadir/.my-healthcheck.cnf" --protocol=socket --skip-column-names --batch -e "$1"
}

connect() { [ "$(sql 'select @@skip_networking')" = 0 ]; }

innodb_initialized() {
  [ "$(sql "select 1 from information_schema.engines where engine = 'innodb' and support in ('YES', 'DEFAULT')")" = 1 ]
}

[ $# -gt 0 ] || { echo 'healthcheck.sh: no test was asked for' >&2; exit 1; }
for option; do
  case $option in
    --datadir=*) datadir=${option#*=} ;;
    --no-connect) connect=unwanted ;;
    --connect) connect || exit 1; connect=tested ;;
    --innodb_initialized) innodb_initialized || exit 1 ;;
    *) echo "healthcheck.sh: unknown option $option" >&2; exit 1 ;;
  esac
done
if [ "$connect" = wanted ]; then connect; fi
