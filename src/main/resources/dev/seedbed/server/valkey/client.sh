# Runs the client that the image has on the server of its container. The exit code tells whether the server took what
# it was asked. Arguments: `--run` and a command; `--ready` and nothing; or none, with commands by standard input.
client=$(command -v valkey-cli || command -v redis-cli) || exit 127
case ${1:-} in
  --run) words=$2 ;;
  --ready) words='info persistence' ;;
  *) words= ;;
esac
task=${1:-}
set -f
set -- -h 127.0.0.1 -n "${SEEDBED_INDEX:-0}"
if [ -n "${SEEDBED_USER:-}" ]; then set -- "$@" --user "$SEEDBED_USER"; fi
# Word by word; the commands are ours and have no spaces within a word.
# shellcheck disable=SC2086
said=$("$client" "$@" $words 2>&1)
status=$?
case $said in
  *WRONGPASS* | *NOAUTH* | *NOPERM* | *"invalid password"* | ERR\ * | *"
ERR "* | LOADING* | MISCONF* | READONLY* | "Could not connect"* | "Error:"*) status=1 ;;
esac
said=$(printf '%s\n' "$said" | tr -d '\r')
if [ "$task" = --ready ] && [ "$status" = 0 ]; then
  printf '%s\n' "$said" | grep -q '^loading:0$' || status=1
fi
if [ "$status" = 0 ]; then printf '%s\n' "$said"; else printf '%s\n' "$said" >&2; fi
exit "$status"
