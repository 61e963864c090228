# Restores the files of a seed, which the images do not do by themselves, and then serves.
# Arguments: the account that the server runs as, its program, or none, and its arguments.
set -eu
account=$1
shift
case ${1:-} in
  '' | -*) server=$(command -v valkey-server || command -v redis-server) ;;
  *) server=$1 && shift ;;
esac
client=$(command -v valkey-cli || command -v redis-cli)
password=${VALKEY_PASSWORD:-${REDIS_PASSWORD:-}}
user=${VALKEY_USER:-${REDIS_USER:-}}
export REDISCLI_AUTH="$password" VALKEYCLI_AUTH="$password"
work=/tmp/seedbed
log=$work/log
pid=

say() { printf 'seedbed: %s\n' "$*"; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

as_account() {
  if command -v gosu >/dev/null; then
    exec gosu "$account" "$@"
  elif command -v su-exec >/dev/null; then
    exec su-exec "$account" "$@"
  else
    exec setpriv --reuid="$account" --regid="$account" --clear-groups "$@"
  fi
}

# Of another account, so that no signal of ours reaches it.
runs() { [ -e "/proc/$pid" ] && ! grep -q '^State:.Z' "/proc/$pid/status" 2>/dev/null; }

stop() { (as_account sh -c 'kill -TERM "$1"' sh "$pid"); }

quoted() { printf '%s' "$1" | sed 's/[\\"]/\\&/g'; }

ask() { "$client" "$@" 2>/dev/null | tr -d '\r'; }

# What the server said last, without what it says at each start.
last_words() {
  sed -n 's/^[0-9]*:[A-Z] .* [#*] \(.*\)$/\1/p' "$log" |
    grep -E 'RDB|rdb|AOF|append only|signature|checksum|format|aborting|memory|Fatal|FATAL|error|Error' |
    grep -v -E '^WARNING|Memory overcommit|memory usage|^RDB (age|is base)|^Done loading|^Loading RDB produced' | head -n 3 | tr '\n' ' '
}

ended() {
  # So that its words stand before ours.
  sleep 0.3
  words=$(last_words)
  fail "${words:-the server has ended while it was loading}"
}

# start ARGUMENTS...: until it has loaded what is there.
start() {
  settings="requirepass \"$(quoted "$password")\""
  if [ -n "$user" ] && [ "$user" != default ]; then
    settings="$settings
user \"$(quoted "$user")\" on \">$(quoted "$password")\" ~* &* +@all"
  fi
  as_account "$server" - "$@" >>"$log" 2>&1 <<END &
$settings
END
  pid=$!
  until ask info persistence | grep -q '^loading:0$'; do
    runs || ended
    sleep 0.1
  done
}

unpack() {
  case $1 in
    *.gz) gzip -dc "$1" ;;
    *) cat "$1" ;;
  esac
}

first() { [ -z "$pid" ] || fail "${1##*/}: data files come before files of commands, and one at most"; }

load_snapshot() {
  file=$1
  shift
  first "$file"
  case $file in
    *.gz) unpack "$file" >dump.rdb || fail "${file##*/} cannot be unpacked" ;;
    # Not copied, and what the server has read of it can be seen.
    *) ln -s "$file" dump.rdb ;;
  esac
  chown -h "$account" dump.rdb
  start "$@"
}

load_log() {
  file=$1
  shift
  first "$file"
  name=appendonly.aof
  if [ -d "$file" ]; then
    for manifest in "$file"/*.manifest; do name=$(basename "$manifest" .manifest); done
    mkdir appendonlydir
    for part in "$file"/*; do cat "$part" >"appendonlydir/${part##*/}"; done
  else
    unpack "$file" >"$name" || fail "${file##*/} cannot be unpacked"
  fi
  chown -R "$account" appendonlydir "$name" 2>/dev/null || :
  start "$@" --appendonly yes --aof-load-truncated no --appendfilename "$name"
  [ "$(ask config set appendonly no)" = OK ] || fail "the append-only files cannot be closed"
}

run_commands() {
  said=$work/said
  case $1 in
    *.gz) gzip -dc "$1" | (as_account "$client" --pipe) >"$said" 2>&1 || : ;;
    *) (as_account "$client" --pipe) <"$1" >"$said" 2>&1 || : ;;
  esac
  grep -q '^errors: 0, ' "$said" && return
  words=$(grep -v -E '^(All data transferred|Last reply received)' "$said" | head -n 5 | tr '\n' ' ')
  fail "${words:-the server has ended}"
}

restore() {
  for file in /docker-entrypoint-initdb.d/60_*; do
    [ -e "$file" ] || continue
    say "running $file"
    case $file in
      *.rdb | *.rdb.gz) load_snapshot "$file" "$@" ;;
      *.aof | *.aof.gz) load_log "$file" "$@" ;;
      *.commands | *.commands.gz)
        [ -n "$pid" ] || start "$@"
        run_commands "$file"
        ;;
      *) fail "${file##*/}: what it is is not known" ;;
    esac
  done
  [ -n "$pid" ] || start "$@"
  say saving
  # In the end all is in one file, which the next server reads with any settings.
  [ "$(ask save)" = OK ] || fail "the data cannot be written: $(last_words)"
  rm -rf appendonlydir appendonly.aof
}

mkdir -p "$work"
: >>"$log"
chown -R "$account" "$work" .
tail -n +1 -f "$log" &
say starting
if [ -e "$work/restored" ]; then
  start "$@"
else
  restore "$@"
  : >"$work/restored"
fi
say restored
stopping=
trap 'stopping=yes; stop' TERM INT
status=0
wait "$pid" || status=$?
# The signal ended the waiting, not the server.
if [ -n "$stopping" ]; then
  ended=0
  wait "$pid" || ended=$?
  [ "$ended" -eq 127 ] || status=$ended
fi
exit "$status"
