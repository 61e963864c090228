#!/bin/bash
# Restores one archive with the image's own pg_restore; run by the entrypoint, beside the archive it names.
# What is there ends up as one pg_restore without any job beside it would leave it. So an archive is restored by several
# jobs at once only section by section, as triggers of partitioned tables would otherwise be there before the data; and the
# data only where nothing in the archive could make one table's rows depend on another's.
set -Eeo pipefail
# Also here: what follows on this stream belongs to this file.
echo "seedbed: running $0" >&2
name=${0##*/}
archive=/seedbed/seed/${name%.sh}.dump
export PGHOST= PGHOSTADDR=
ask() { psql -X -A -t -q -w -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -c "$1"; }

if [ -e "$archive.gz" ]; then read_archive=(gunzip -c "$archive.gz")
elif [ -e "$archive.xz" ]; then read_archive=(xzcat "$archive.xz")
elif [ -e "$archive.zst" ]; then read_archive=(zstd -dc "$archive.zst")
else read_archive=(); fi

# As many jobs as there are cores: at least two, as one may wait for the disk, and at most four.
at_once=$(nproc 2>/dev/null || echo 2)
[ "$at_once" -ge 2 ] || at_once=2
[ "$at_once" -le 4 ] || at_once=4

restore=(pg_restore --verbose --no-password --username "$POSTGRES_USER" --dbname "$POSTGRES_DB")
# Nobody has made the tablespaces of another server.
[ -n "$(ask "select from pg_tablespace where spcname not in ('pg_default', 'pg_global')")" ] ||
	restore+=(--no-tablespaces)

# What pg_restore passes over by itself and no row or table depends on: who owns a thing, who may use it, what is said
# about it. Everything else ends the restore.
is_harmless() {
	case $2 in
		ALTER\ *\ OWNER\ TO\ * | GRANT\ * | REVOKE\ * | ALTER\ DEFAULT\ PRIVILEGES\ * | COMMENT\ ON\ * | SECURITY\ LABEL\ *) ;;
		CREATE\ SCHEMA\ * | CREATE\ EXTENSION\ * | CREATE\ PROCEDURAL\ LANGUAGE\ *) [[ $1 = *already\ exists* ]] ;;
		SET\ default_table_access_method\ * | SET\ default_tablespace\ *) ;;
		*) return 1 ;;
	esac
}

# Hands on what pg_restore says, line by line, and fails at the first error that is not harmless.
judge() {
	local line error=''
	while IFS= read -r line || [ -n "$line" ]; do
		printf '%s\n' "$line" >&2
		case $line in
			'pg_restore: '*'could not execute query: '*) error=${line#*could not execute query: } ;;
			'Command was: '*)
				is_harmless "$error" "${line#Command was: }" || return 3
				echo "seedbed: passed-over ${line#Command was: } (${error#ERROR:  })" >&2
				echo "$error" >>"$passed_over"
				;;
			'pg_restore: error: '*) return 3 ;;
		esac
	done
}

# Runs pg_restore, which ends with 1 where it passed over an error. `judge` ends with another number.
passed_over=$(mktemp)
run() {
	local status=0
	: >"$passed_over"
	{ "$@" 2>&1 >&3 | judge; } 3>&1 || status=$?
	[ "$status" = 0 ] || { [ "$status" = 1 ] && [ -s "$passed_over" ]; }
}

contents=$(mktemp)
if [ ${#read_archive[@]} = 0 ]; then pg_restore --list "$archive" >"$contents"
else "${read_archive[@]}" 2>/dev/null | pg_restore --list >"$contents" || [ -s "$contents" ]; fi
holds() { grep -qE "^[0-9]+; [0-9]+ [0-9]+ ($1) " "$contents"; }

# A part of the archive: what is left out is no line of the contents.
left_out=/seedbed/seed/${name%.sh}.left-out
if [ -e "$left_out" ]; then
	awk -F ';' 'FILENAME == ARGV[1] { out[$1]; next } !($1 in out)' "$left_out" "$contents" >"$contents.part"
	mv "$contents.part" "$contents"
	restore+=("--use-list=$contents")
fi

# A schema that is there cannot be made, and need not be.
there=()
while read -r entry; do
	schema=${entry#*SCHEMA - }
	schema=${schema% *}
	if ask "select 'schema ' || nspname from pg_namespace" | grep -qxF "schema $schema"; then
		there+=("${entry%%;*}")
		echo "seedbed: schema-there $schema" >&2
	fi
done < <(grep -E '^[0-9]+; [0-9]+ [0-9]+ SCHEMA - ' "$contents" || true)
if [ ${#there[@]} -gt 0 ]; then
	for entry in "${there[@]}"; do sed -i "s/^$entry;/;&/" "$contents"; done
	[ -e "$left_out" ] || restore+=("--use-list=$contents")
fi

seekable=
if [ -d "$archive" ] || { [ ${#read_archive[@]} = 0 ] && [ "$(head -c 5 "$archive")" = PGDMP ]; }; then seekable=yes; fi
if [ ${#read_archive[@]} -gt 0 ]; then "${read_archive[@]}" | run "${restore[@]}"
elif [ -z "$seekable" ] || grep -qE '^[0-9]+; [0-9]+ [0-9]+ EXTENSION - timescaledb ' "$contents"; then
	run "${restore[@]}" "$archive"
else
	run "${restore[@]}" --section=pre-data "$archive"
	if holds 'FUNCTION|PROCEDURE|AGGREGATE|EXTENSION|TABLE ATTACH'; then run "${restore[@]}" --section=data "$archive"
	else run "${restore[@]}" --section=data --jobs="$at_once" "$archive"; fi
	run "${restore[@]}" --section=post-data --jobs="$at_once" "$archive"
fi
rm -f "$contents" "$passed_over"
