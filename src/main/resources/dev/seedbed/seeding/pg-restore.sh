#!/bin/bash
# Restores one archive with the image's own pg_restore; run by the entrypoint, beside the archive it names.
# What is there ends up as one pg_restore without any job beside it would leave it. So an archive is restored by two jobs
# at once only section by section, as triggers of partitioned tables would otherwise be there before the data; and the
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

restore=(pg_restore --verbose --exit-on-error --no-password --username "$POSTGRES_USER" --dbname "$POSTGRES_DB")
# Nobody has made the tablespaces of another server.
[ -n "$(ask "select from pg_tablespace where spcname not in ('pg_default', 'pg_global')")" ] ||
	restore+=(--no-tablespaces)

contents=$(mktemp)
if [ ${#read_archive[@]} = 0 ]; then pg_restore --list "$archive" >"$contents"
else "${read_archive[@]}" 2>/dev/null | pg_restore --list >"$contents" || [ -s "$contents" ]; fi
holds() { grep -qE "^[0-9]+; [0-9]+ [0-9]+ ($1) " "$contents"; }

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
	restore+=("--use-list=$contents")
fi

seekable=
if [ -d "$archive" ] || { [ ${#read_archive[@]} = 0 ] && [ "$(head -c 5 "$archive")" = PGDMP ]; }; then seekable=yes; fi
if [ ${#read_archive[@]} -gt 0 ]; then "${read_archive[@]}" | "${restore[@]}"
elif [ -z "$seekable" ] || grep -qE '^[0-9]+; [0-9]+ [0-9]+ EXTENSION - timescaledb ' "$contents"; then
	"${restore[@]}" "$archive"
else
	"${restore[@]}" --section=pre-data "$archive"
	if holds 'FUNCTION|PROCEDURE|AGGREGATE|EXTENSION|TABLE ATTACH'; then "${restore[@]}" --section=data "$archive"
	else "${restore[@]}" --section=data --jobs=2 "$archive"; fi
	"${restore[@]}" --section=post-data --jobs=2 "$archive"
fi
rm -f "$contents"
