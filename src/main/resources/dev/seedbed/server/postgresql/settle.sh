# Leaves the data of a stopped PostgreSQL server so that the next one has nothing to write by itself.
#   sh settle.sh DATA_DIRECTORY
# A short run with the settings that the database will have: a change of them would be written to the log. The log ends
# exactly where a segment ends, and the next one is there without taking space: a segment is copied from its start as
# soon as it is written. Only one, as engines count the length of a file, holes and all. Without statistics autovacuum visits no database before somebody used it.
# Ends with 0 where the data are those of a clean stop, whether settled or not.
PATH="$PATH:$(echo /usr/lib/postgresql/*/bin | tr ' ' ':')"
data=${PGDATA:-$1}
umask 077

is_clean() {
  LC_ALL=C pg_controldata "$data" | grep -q '^Database cluster state: *shut down$'
}
is_clean || exit 1

segment="pg_size_bytes(current_setting('wal_segment_size'))::numeric"
here="(pg_current_wal_insert_lsn() - '0/0')"
rest="($segment - mod($here, $segment))"
write="pg_logical_emit_message(false, '', repeat('x', "
# Up to the last page of the segment. There the lengths of a checkpoint and of a message are measured, so that the last
# message leaves exactly the space for the checkpoint of the stop.
fill="select count($write 60000))) from generate_series(1, (($rest - 30000) / 60400)::int)"
{
  echo "$fill"
  echo "$fill"
  echo "select $write ($rest - 4000 - ceil($rest / 8192) * 24)::int))"
  echo "checkpoint"
  echo "select set_config('seedbed.a', $here::text, false)"
  echo "select $write 300))"
  echo "select set_config('seedbed.b', $here::text, false)"
  echo "select $write (300 + $segment - mod(b, $segment) - (a - (checkpoint_lsn - '0/0')) - (b - a))::int))" \
    "from pg_control_checkpoint(), (select current_setting('seedbed.a')::numeric as a," \
    "current_setting('seedbed.b')::numeric as b) as s"
} | postgres --single -D "$data" -c fsync=off -c wal_recycle=off -c wal_init_zero=off template1 >/dev/null
is_clean || exit 1

rm -f "$data"/pg_stat/*
last=
for file in "$data"/pg_wal/????????????????????????; do
  last=$file
done
start=${last%????????}
number=$((0x${last#"$start"}))
size=$(stat -c %s "$last")
# The server may have made it already.
[ "$number" -ge 255 ] || [ "$(stat -c %b "$last")" -lt 64 ] ||
  truncate -s "$size" "$(printf '%s%08X' "$start" $((number + 1)))"
exit 0
