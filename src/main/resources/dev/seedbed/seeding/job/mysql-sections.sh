# Restores one plain dump of mysqldump or mariadb-dump by as many sessions at once as there are cores; run within the
# entrypoint's own shell, whose client it uses, beside the dump it names and the list of what can run side by side
# (MySqlSectionJobs). What is there ends up as one client that reads the whole dump would leave it.
(
	set -Eefo pipefail
	# Of this shell only: bytes of any encoding.
	unset LC_ALL
	LC_ALL=C
	name=${BASH_SOURCE[0]##*/}
	dump=/seedbed/seed/${name%.sh}.sql
	list=/seedbed/seed/${name%.sh}.list

	at_once=$(nproc 2>/dev/null || echo 1)
	[ "$at_once" -le 4 ] || at_once=4
	if [ "$at_once" -le 1 ]; then
		echo "seedbed: in-one-piece"
		docker_process_sql <"$dump"
		exit 0
	fi

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

	# Hands on what a client says, with the lines of the dump.
	judge() {
		local text
		while IFS= read -r text || [ -n "$text" ]; do
			if [[ $text =~ ^(ERROR\ [0-9]+\ \([0-9A-Z]+\)\ at\ line\ )([0-9]+)(:.*)$ ]]; then
				printf '%s%s%s\n' "${BASH_REMATCH[1]}" "$(line_in "${BASH_REMATCH[2]}" "$@")" "${BASH_REMATCH[3]}" >&2
			else printf '%s\n' "$text" >&2; fi
		done
	}

	# Each session starts with the settings at the head of the dump.
	session() {
		local last=$1
		shift
		set -- "${head[@]}" "$@"
		{ { ranges "$@"; printf '%s' "$last"; } | docker_process_sql 2>&1 >&3 | judge "$@"; } 3>&1
	}

	# What a server learns of a table by and by is known before it is used.
	statistics() {
		local lock
		lock=$(head -c 1000 < <(ranges "$1" "$2") || true)
		[[ $lock =~ LOCK\ TABLES\ (\`([^\`]|\`\`)+\`)\ WRITE ]] || return 0
		printf 'analyze no_write_to_binlog table %s;' "${BASH_REMATCH[1]}"
	}

	# The first that fails ends this shell, and with it the container. Each tells its end by a pipe; one that was killed
	# cannot.
	work=$(mktemp -d)
	mkfifo "$work/ends"
	exec 9<>"$work/ends"
	running=0
	await() {
		local status=''
		until read -r -t 10 status <&9; do
			[ -n "$(jobs -rp)" ] || read -r -t 1 status <&9 || exit 3
			[ -z "$status" ] || break
		done
		[ "$status" = 0 ] || exit 3
		running=$((running - 1))
	}

	rows() {
		if [ "$running" -ge "$at_once" ]; then await; fi
		(
			trap 'echo $? >&9' EXIT
			session "$(statistics "$@")" "$@" >/dev/null
			echo "seedbed: rows-done $(($2 - 1))"
		) </dev/null &
		running=$((running + 1))
	}

	while read -r kind places; do
		# shellcheck disable=SC2086 # several numbers
		case $kind in
			head) read -r -a head <<<"$places" ;;
			before) session '' $places ;;
			rows) rows $places ;;
			after)
				while [ "$running" -gt 0 ]; do await; done
				echo "seedbed: rows-done all"
				[ -z "$places" ] || session '' $places
				;;
		esac
	done <"$list"
	rm -rf "$work"
)
