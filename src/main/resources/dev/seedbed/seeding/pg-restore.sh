#!/bin/bash
# Restores one archive with the image's own pg_restore; run by the entrypoint, beside the archive it names. Several
# jobs at once need the file itself, so a packed archive is restored by one.
set -Eeo pipefail
name=${0##*/}
archive=/seedbed/seed/${name%.sh}.dump
restore=(pg_restore --verbose --exit-on-error --no-password --username "$POSTGRES_USER" --dbname "$POSTGRES_DB")
export PGHOST= PGHOSTADDR=
if [ -e "$archive.gz" ]; then gunzip -c "$archive.gz" | "${restore[@]}"
elif [ -e "$archive.xz" ]; then xzcat "$archive.xz" | "${restore[@]}"
elif [ -e "$archive.zst" ]; then zstd -dc "$archive.zst" | "${restore[@]}"
elif [ "$(head -c 5 "$archive")" = PGDMP ]; then "${restore[@]}" --jobs=2 "$archive"
else "${restore[@]}" "$archive"; fi
