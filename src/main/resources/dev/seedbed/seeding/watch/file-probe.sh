# Prints how far the clients of the entrypoint, or a server by itself, have read their seed files, four times per second.
#   now SECONDS                  the clock there, once
#   file KEY SIZE COMMAND PATH   a client has this file open
#   at KEY POSITION              how far it has read, in bytes
#   gone KEY                     it reads it no more
# Ends by itself after ROUNDS rounds, so that it never outlives the one who asks. Plain POSIX sh; in a round in which
# nothing changes the only process it starts is sleep.
rounds=$1
watched=
printf 'now %s\n' "$(date +%s)"

look() {
  known=$watched
  watched=
  for process in /proc/[0-9]*; do
    { read -r command <"$process/comm"; } 2>/dev/null || continue
    case $command in
      psql | pg_restore | mysql | mariadb | valkey-cli | redis-cli | valkey-server | redis-server | gzip | gunzip | zcat | xz | xzcat | unxz | zstd | zstdcat | unzstd | bzip2 | bunzip2 | bzcat | cat | head) ;;
      *) continue ;;
    esac
    for descriptor in "$process"/fd/*; do
      target=$(readlink "$descriptor" 2>/dev/null) || continue
      case $target in
        /docker-entrypoint-initdb.d/?* | /seedbed/seed/?*) ;;
        *) continue ;;
      esac
      key=${process#/proc/}/fdinfo/${descriptor##*/}
      watched="$watched $key"
      case " $known " in *" $key "*) continue ;; esac
      size=$(stat -L -c %s "$descriptor" 2>/dev/null) || size=-1
      printf 'file %s %s %s %s\n' "$key" "$size" "$command" "$target"
    done
  done
}

while [ "$rounds" -gt 0 ]; do
  rounds=$((rounds - 1))
  changed=
  for key in $watched; do
    if { read -r _ position <"/proc/$key"; } 2>/dev/null; then
      printf 'at %s %s\n' "$key" "$position" || exit 0
    else
      printf 'gone %s\n' "$key" || exit 0
      changed=yes
    fi
  done
  if [ -n "$changed" ] || [ -z "$watched" ] || [ $((rounds % 8)) = 0 ]; then look; fi
  sleep 0.25 2>/dev/null || sleep 1
done
