# What the scripts have in common that restore one dump by several sessions at once. They set `name`, `list`, and `work`
# to an empty directory of their own, and read this file.

at_once=$(nproc 2>/dev/null || echo 1)
[ "$at_once" -le 4 ] || at_once=4

# The text, with its offsets. Of a compressed dump it holds only what is needed more than once: a program reads the dump
# once and cuts it up (cut_up).
dump=/seedbed/seed/${name%.sh}.sql
# How ranges of rows are read.
from=ranges
unpack=()
if [ -e "$dump.gz" ]; then unpack=(gunzip -c "$dump.gz")
elif [ -e "$dump.xz" ]; then unpack=(xzcat "$dump.xz")
elif [ -e "$dump.zst" ]; then unpack=(zstd -dc "$dump.zst"); fi
pieces=/seedbed/seed/${name%.sh}.pieces
piece_bytes=8388608
if [ ${#unpack[@]} -gt 0 ]; then
	dump=$work/text
	from=stream
	# Where head reads more of a pipe than it was told, nothing can be cut.
	[ "$(printf abcd | { head -c 2 >/dev/null; head -c 2; })" = cd ] || at_once=1
fi

# Bytes of the text, from each first offset up to the second.
ranges() {
	while [ $# -ge 2 ]; do
		{ dd bs=1 skip="$1" count=0 2>/dev/null; head -c $(($2 - $1)); } <"$dump"
		shift 2
	done
}

# The same where the dump may be compressed, in ascending order. Reads it from its beginning.
again() {
	local at=0
	if [ ${#unpack[@]} = 0 ]; then ranges "$@"
	else
		"${unpack[@]}" | {
			while [ $# -ge 2 ]; do
				head -c $(($1 - at)) >/dev/null
				head -c $(($2 - $1))
				at=$2
				shift 2
			done
			cat >/dev/null
		}
	fi
}

# line_in LINE RANGE...: the line of the dump that is this line of these ranges.
line_in() {
	local line=$1 count
	shift
	while [ $# -gt 2 ]; do
		count=$(again "$1" "$2" | wc -l)
		[ "$line" -gt "$count" ] || break
		line=$((line - count))
		shift 2
	done
	echo $(($(again 0 "$1" | wc -l) + line))
}

# Cuts up the text on its input as the list says: `keep START END` into the file with its offsets, `piece START END` into
# files that are named by where they begin. Waits where more of these are there than an eighth of the free space, at most
# 2 GiB; sessions begin with the first of them, so one always goes on.
cut_up() {
	local what start end free most size at=0
	{ read -r _; read -r _ _ _ free _; } < <(df -Pk "$pieces")
	most=$((free / 8 * 1024 / piece_bytes))
	[ "$most" -le 256 ] || most=256
	[ "$most" -ge 4 ] || most=4
	while read -r what start end <&8; do
		head -c $((start - at)) >/dev/null
		at=$start
		if [ "$what" = keep ]; then
			truncate -s "$start" "$dump"
			head -c $((end - start)) >>"$dump"
			[ "$(stat -c %s "$dump")" = "$end" ]
			: >"$work/kept"
		fi
		while [ "$what" = piece ] && [ "$at" -lt "$end" ]; do
			size=$((end - at))
			[ "$size" -le "$piece_bytes" ] || size=$piece_bytes
			while [ "$(ls "$pieces" | wc -l)" -ge "$most" ]; do sleep 0.1; done
			head -c "$size" >"$pieces/.piece"
			[ "$(stat -c %s "$pieces/.piece")" = "$size" ]
			mv "$pieces/.piece" "$pieces/$at"
			at=$((at + size))
		done
		at=$end
	done 8< <(grep -E '^(piece|keep) ' "$list")
	cat >/dev/null
}

# Begins with that and waits for what is kept first. `cut` then holds how it ended. No job of this shell: who waits for
# sessions does not wait for it.
begin_cutting() {
	[ ${#unpack[@]} -gt 0 ] || return 0
	(
		trap 'echo $? >"$work/ending"; mv "$work/ending" "$work/cut"' EXIT
		"${unpack[@]}" | cut_up
	) </dev/null &
	disown
	await_file "$work/kept"
}

await_cutting() {
	[ ${#unpack[@]} -gt 0 ] || return 0
	await_file "$work/cut"
	[ "$(<"$work/cut")" = 0 ] || exit 3
}

# Waits for a file that the cutting makes, as long as it goes on and its folder is there.
await_file() {
	until [ -e "$1" ]; do
		[ -d "$work" ] || exit 3
		if [ -e "$work/cut" ] && [ ! -e "$1" ]; then exit 3; fi
		sleep 0.05
	done
}

# Pieces of the text, from each first offset up to the second, which are gone then.
stream() {
	local at
	while [ $# -ge 2 ]; do
		at=$1
		while [ "$at" -lt "$2" ]; do
			await_file "$pieces/$at"
			cat "$pieces/$at"
			rm -f "$pieces/$at"
			at=$((at + piece_bytes))
		done
		shift 2
	done
}

mkfifo "$work/ends"
exec 9<>"$work/ends"
running=0

# beside COMMAND...: runs it beside others, as many at once as there are cores. The first that fails ends this shell,
# and with it the container. Each tells its end by a pipe; one that was killed cannot.
beside() {
	if [ "$running" -ge "$at_once" ]; then await; fi
	(
		trap 'echo $? >&9' EXIT
		"$@"
	) </dev/null &
	running=$((running + 1))
}

await() {
	local status=''
	until read -r -t 10 status <&9; do
		[ -n "$(jobs -rp)" ] || read -r -t 1 status <&9 || exit 3
		[ -z "$status" ] || break
	done
	[ "$status" = 0 ] || exit 3
	running=$((running - 1))
}

await_all() {
	while [ "$running" -gt 0 ]; do await; done
}
