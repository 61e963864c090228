#!/bin/bash
# Restores one plain dump of pg_dump by as many sessions at once as there are cores; run by the entrypoint, beside the
# dump it names and the list of what can run side by side (SectionJobs). What is there ends up as one psql that reads
# the whole dump would leave it: where anything in the database could make the order matter, one does.
set -Eefo pipefail
echo "seedbed: running $0" >&2
# Of this shell only: bytes of any encoding.
unset LC_ALL
LC_ALL=C
name=${0##*/}
list=/seedbed/seed/${name%.sh}.list
export PGHOST= PGHOSTADDR=
psql=(psql -v ON_ERROR_STOP=1 --no-psqlrc --no-password --username "$POSTGRES_USER" --dbname "$POSTGRES_DB")
word='("([^"]|"")+"|[a-z_][a-z0-9_$]*)'
table_of_rows="^COPY ($word\.$word) \(.+\) FROM stdin;\$"
reference="^ALTER TABLE ONLY ($word\.$word)[[:space:]]+ADD CONSTRAINT $word FOREIGN KEY "
work=$(mktemp -d)
. /seedbed/seed/sections.sh

# Number of the line that holds the byte before an offset.
line_at() { echo $(($(again 0 $(($1 - 1)) | wc -l) + 1)); }

# Hands on what a client says of one statement or its rows, which end before the offset: with file and line, as a client
# that reads the dump would.
judge() {
	local text line=''
	while IFS= read -r text || [ -n "$text" ]; do
		case $text in
			'ERROR:  '* | 'FATAL:  '* | 'PANIC:  '*)
				[ -n "$line" ] || line=$(line_at "$1")
				printf 'psql:%s:%s: %s\n' "$name" "$line" "$text" >&2
				;;
			*) printf '%s\n' "$text" >&2 ;;
		esac
	done
}

# The same for a client that reads some ranges in a row: its lines are those of the ranges.
judge_ranges() {
	local text
	while IFS= read -r text || [ -n "$text" ]; do
		if [[ $text =~ ^psql:\<stdin\>:([0-9]+):\ ((ERROR|FATAL|PANIC|error):.*)$ ]]; then
			printf 'psql:%s:%s: %s\n' "$name" "$(line_in "${BASH_REMATCH[1]}" "$@")" "${BASH_REMATCH[2]}" >&2
		else printf '%s\n' "$text" >&2; fi
	done
}

# The same for a client that reads the whole dump.
judge_whole() {
	local text
	while IFS= read -r text || [ -n "$text" ]; do
		text=${text/#psql:$dump:/psql:$name:}
		printf '%s\n' "${text/#psql:<stdin>:/psql:$name:}" >&2
	done
}

# Each session starts with the settings at the head of the dump.
batch() {
	{ { ranges 0 "$head"; "$from" "$@"; } | "${psql[@]}" -f - 2>&1 >&3 | judge_ranges 0 "$head" "$@"; } 3>&1
}

# session OFFSET ARGUMENT...: statements of one session, whose errors are told of the place before the offset.
session() {
	local place=$1
	shift
	{ "${psql[@]}" -c '\o /dev/null' -f "$work/head" "$@" 2>&1 >&3 | judge "$place"; } 3>&1
}

# A table whose rows come in the transaction that has emptied it may get them frozen.
rows() {
	local copy fill
	copy=$("$from" "$1" "$2")
	[[ $copy =~ $table_of_rows ]]
	fill=(-c begin -c "truncate only ${BASH_REMATCH[1]}" -c '\o' -c "${copy%;} with (freeze)" -c '\o /dev/null' -c commit)
	if [ "$from" = stream ]; then stream "$2" "$3" | session "$3" "${fill[@]}"
	else { dd bs=1 skip="$2" count=0 2>/dev/null; session "$3" "${fill[@]}"; } <"$dump"; fi
	echo "seedbed: rows-done $1"
}

# A foreign key is made at once and looked at later: then several can be, also those that refer to the same table. Each
# is one line of a file behind the settings; those of tables of partitions are looked at as they are made.
references() {
	local kind start end text
	while read -r kind _ start end; do
		text=$(ranges "$start" "$end")
		if [ "$kind" = 3 ]; then
			[[ $text =~ $reference ]]
			echo "alter table only ${BASH_REMATCH[1]} validate constraint ${BASH_REMATCH[6]}" >"$work/valid-$start"
			text="${text%;} not valid;"
		fi
		echo "${text//$'\n'/ }"
		echo "$end" >>"$work/reference-ends"
	done < <(grep -E '^(3|checked) ' "$list" | sort -n -k 3,3)
}

judge_references() {
	local text behind line
	behind=$(wc -l <"$work/head")
	while IFS= read -r text || [ -n "$text" ]; do
		if [[ $text =~ ^psql:[^:]*:([0-9]+):\ (ERROR:.*)$ ]]; then
			line=$(line_at "$(sed -n "$((BASH_REMATCH[1] - behind))p" "$work/reference-ends")")
			printf 'psql:%s:%s: %s\n' "$name" "$line" "${BASH_REMATCH[2]}" >&2
		else printf '%s\n' "$text" >&2; fi
	done
}

valid() { session "$2" -c '\o' -c "$(<"$work/valid-$1")" </dev/null; }

phase() {
	local kind places
	# shellcheck disable=SC2086 # several numbers
	while read -r _ kind places; do beside "$kind" $places; done < <(grep "^$1 " "$list")
	await_all
}

read -r _ head < <(grep '^head ' "$list")
read -r _ before < <(grep '^before ' "$list")

one_piece() {
	echo "seedbed: in-one-piece"
	if [ ${#unpack[@]} = 0 ]; then { "${psql[@]}" -f "$dump" 2>&1 >&3 | judge_whole; } 3>&1
	else { "${unpack[@]}" | "${psql[@]}" -f - 2>&1 >&3 | judge_whole; } 3>&1; fi
	rm -rf "$work"
	exit 0
}

# Older clients run only the last of several -c, and would pass over the rows.
version=$("${psql[@]}" -X -A -t -q -c 'show server_version_num')
if [ "$at_once" = 1 ] || [ "$version" -lt 100000 ]; then one_piece; fi

# What is there before the dump, from an image or its template, and acts on rows or hears of statements.
others=$("${psql[@]}" -X -A -t -q -c "
	select (select count(*) from (
			select from pg_event_trigger where evtenabled <> 'D'
			union all select from pg_trigger where not tgisinternal
			union all select from pg_rewrite join pg_class c on c.oid = ev_class
				where rulename <> '_RETURN' and c.relnamespace <> 'pg_catalog'::regnamespace
			union all select from pg_inherits
			union all select from pg_class where relkind in ('p', 'f', 'm')
			union all select from pg_extension where extname <> 'plpgsql'
			union all select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
				where n.nspname not in ('pg_catalog', 'information_schema')) as o)
		+ case current_setting('default_tablespace') when '' then 0 else 1 end")
if [ "$others" != 0 ]; then one_piece; fi

begin_cutting
ranges 0 "$head" | grep -v '^\\' >"$work/head" || [ $? = 1 ]
{ ranges 0 "$before" | "${psql[@]}" -f - 2>&1 >&3 | judge_ranges 0 "$before"; } 3>&1

# Rows that may depend on those before them.
if grep -q '^in-order ' "$list"; then echo "seedbed: rows-in-order"; fi
phase in-order
phase 1
echo "seedbed: rows-done all"
await_cutting
from=ranges
# Where there are enough sessions, each builds its indexes alone.
if [ "$version" -ge 110000 ] && [ "$(grep -c '^2 ' "$list")" -ge $((2 * at_once)) ]; then
	PGOPTIONS='-c max_parallel_maintenance_workers=0' phase 2
else phase 2; fi
phase alone
if grep -qE '^(3|checked) ' "$list"; then
	{ cat "$work/head"; references; } >"$work/references"
	{ "${psql[@]}" -o /dev/null -f "$work/references" 2>&1 >&3 | judge_references; } 3>&1
	phase 3
fi
phase 4
rm -rf "$work"
