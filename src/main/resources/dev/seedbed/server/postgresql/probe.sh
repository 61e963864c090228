# Prints what the sessions of a PostgreSQL server are doing, about once per second; columns by tab:
#   process, rows copied, phase of an index build, done, total, statement
# Each look is a connection of its own, so that the server never has to end one of ours when it stops.
rounds=$1
# Past the script in Perl that Debian's packages put before it.
PATH=/usr/lib/postgresql/$PG_MAJOR/bin:$PATH
export PGHOST= PGHOSTADDR= PGDATABASE=postgres PGAPPNAME=seedbed PGCONNECT_TIMEOUT=2
# Where it is ended all the same, in the middle of a look, that is no trouble to be told in the log of the restore.
export PGOPTIONS='-c statement_timeout=2000 -c log_min_messages=panic'
tab=$(printf '\t')

ask() { psql -X -A -t -q -w -F "$tab" -v ON_ERROR_STOP=1 -c "$1" 2>/dev/null; }

version=$(ask 'show server_version_num') || exit 0
copied='-1' copies=
if [ "$version" -ge 140000 ]; then
  copied='coalesce(c.tuples_processed, -1)'
  copies='left join pg_stat_progress_copy c using (pid)'
fi
look="select a.pid, $copied, coalesce(i.phase, ''),
  case when i.blocks_total > 0 then i.blocks_done else i.tuples_done end,
  case when i.blocks_total > 0 then i.blocks_total else i.tuples_total end,
  left(regexp_replace(a.query, '\s+', ' ', 'g'), 400)
from pg_stat_activity a $copies left join pg_stat_progress_create_index i using (pid)
where a.backend_type = 'client backend' and a.state = 'active' and a.pid <> pg_backend_pid()"

while [ "$rounds" -gt 0 ]; do
  rounds=$((rounds - 1))
  ask "$look" || exit 0
  printf 'end\n' || exit 0
  sleep 1
done
