# Starts a server with the log-in that its container's environment says, which the images do not read. Nothing secret
# gets into an argument or a file: the settings come by standard input.
# Arguments: the server's program, or none, and its arguments.
quoted() { printf '%s' "$1" | sed 's/[\\"]/\\&/g'; }

case ${1:-} in
  '' | -*) set -- "$(command -v valkey-server || command -v redis-server)" "$@" ;;
esac
server=$1
shift

directory=/data
previous=
for word; do
  [ "$previous" != --dir ] || directory=$word
  previous=$word
done
# A server without append-only files would pass them over. Those that are older than the snapshot file are left over.
if [ -d "$directory/appendonlydir" ] || [ -f "$directory/appendonly.aof" ]; then
  if [ ! -e "$directory/dump.rdb" ] ||
    [ -n "$(find "$directory/appendonlydir" "$directory/appendonly.aof" -type f -newer "$directory/dump.rdb" 2>/dev/null | head -n 1)" ]; then
    set -- --appendonly yes "$@"
  fi
fi

password=${VALKEY_PASSWORD:-${REDIS_PASSWORD:-}}
account=${VALKEY_USER:-${REDIS_USER:-}}
settings=
if [ -n "$password" ]; then
  settings="requirepass \"$(quoted "$password")\""
  if [ -n "$account" ] && [ "$account" != default ]; then
    settings="$settings
user \"$(quoted "$account")\" on \">$(quoted "$password")\" ~* &* +@all"
  fi
fi

entrypoint=$(command -v docker-entrypoint.sh || :)
# As the images have it, but in no case what is ours.
if [ "$entrypoint" ]; then set -- "$entrypoint" "${server##*/}" - "$@"; else set -- "$server" - "$@"; fi
exec "$@" <<END
$settings
END
