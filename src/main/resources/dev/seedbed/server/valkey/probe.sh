# Prints what the server has received of commands, about once per second. While it loads a file, how far it has read
# that file is seen otherwise.
rounds=$1
client=$(command -v valkey-cli || command -v redis-cli) || exit 0

while [ "$rounds" -gt 0 ]; do
  rounds=$((rounds - 1))
  said=$("$client" info 2>/dev/null | tr -d '\r') || exit 0
  case $said in
    *"
loading:0"*) printf '%s\n' "$said" | sed -n 's/^total_net_input_bytes:/Bytes_received	/p' || exit 0 ;;
  esac
  printf 'end\n' || exit 0
  sleep 1
done
