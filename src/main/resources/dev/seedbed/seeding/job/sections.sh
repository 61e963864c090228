# What the scripts have in common that restore one dump by several sessions at once. They set `dump`, and `work` to an
# empty directory of their own, and read this file.

at_once=$(nproc 2>/dev/null || echo 1)
[ "$at_once" -le 4 ] || at_once=4

# Bytes of the dump, from each first offset up to the second.
ranges() {
	while [ $# -ge 2 ]; do
		{ dd bs=1 skip="$1" count=0 2>/dev/null; head -c $(($2 - $1)); } <"$dump"
		shift 2
	done
}

# line_in LINE RANGE...: the line of the dump that is this line of these ranges.
line_in() {
	local line=$1 count
	shift
	while [ $# -gt 2 ]; do
		count=$(ranges "$1" "$2" | wc -l)
		[ "$line" -gt "$count" ] || break
		line=$((line - count))
		shift 2
	done
	echo $(($(head -c "$1" "$dump" | wc -l) + line))
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
