# Restores one plain dump of mysqldump or mariadb-dump by as many sessions at once as there are cores; run within the
# entrypoint's own shell, whose client it uses, beside the dump it names and the list of what can run side by side
# (MySqlSectionJobs). What is there ends up as one client that reads the whole dump would leave it.
(
	set -Eefo pipefail
	# Of this shell only: bytes of any encoding.
	unset LC_ALL
	LC_ALL=C
	name=${BASH_SOURCE[0]##*/}
	list=/seedbed/seed/${name%.sh}.list
	if ! declare -F docker_process_sql >/dev/null; then
		# Entrypoints of others, and older ones, have their client as words of a command.
		if [ ${#mysql[@]} = 0 ]; then
			echo "seedbed: the entrypoint of this image has no client that its scripts could use" >&2
			exit 3
		fi
		docker_process_sql() { "${mysql[@]}" "$@"; }
	fi
	work=$(mktemp -d)
	. /seedbed/seed/sections.sh
	if [ "$at_once" -le 1 ]; then
		echo "seedbed: in-one-piece"
		if [ ${#unpack[@]} = 0 ]; then docker_process_sql <"$dump"; else "${unpack[@]}" | docker_process_sql; fi
		rm -rf "$work"
		exit 0
	fi

	# Hands on what a client says, with the lines of the dump.
	judge() {
		local text
		while IFS= read -r text || [ -n "$text" ]; do
			if [[ $text =~ ^(ERROR\ [0-9]+\ \([0-9A-Z]+\)\ at\ line\ )([0-9]+)(:.*)$ ]]; then
				printf '%s%s%s\n' "${BASH_REMATCH[1]}" "$(line_in "${BASH_REMATCH[2]}" "$@")" "${BASH_REMATCH[3]}" >&2
			else printf '%s\n' "$text" >&2; fi
		done
	}

	# The first session reads the dump from its beginning; a compressed one once more, which takes far less time than the rows.
	first() { { again "$@" | docker_process_sql 2>&1 >&3 | judge "$@"; } 3>&1; }

	# Each other session starts with the settings at the head of the dump, and the database that is used.
	session() {
		local last=$1 how=$2
		shift 2
		{
			{ ranges "${head[@]}" "${use[@]}"; "$how" "$@"; printf '%s' "$last"; } \
				| docker_process_sql 2>&1 >&3 | judge "${head[@]}" "${use[@]}" "$@"
		} 3>&1
	}

	# What a server learns of a table by and by is known before it is used.
	statistics() {
		local lock
		if [ "$from" = stream ]; then
			await_file "$pieces/$1"
			lock=$(head -c 1000 "$pieces/$1")
		else lock=$(head -c 1000 < <(ranges "$1" "$2") || true); fi
		[[ $lock =~ LOCK\ TABLES\ (\`([^\`]|\`\`)+\`)\ WRITE ]] || return 0
		printf 'analyze no_write_to_binlog table %s;' "${BASH_REMATCH[1]}"
	}

	use=()
	rows() {
		local use=("$1" "$2")
		shift 2
		# Behind these words in a compressed dump, so they are there when its first piece is.
		session "$(statistics "$@")" "$from" "$@" >/dev/null
		echo "seedbed: rows-done $(($2 - 1))"
	}

	begin_cutting
	while read -r kind places; do
		# shellcheck disable=SC2086 # several numbers
		case $kind in
			head) read -r -a head <<<"$places" ;;
			before) first $places ;;
			rows) beside rows $places ;;
			after)
				await_all
				echo "seedbed: rows-done all"
				await_cutting
				[ -z "$places" ] || session '' ranges $places
				;;
		esac
	done <"$list"
	rm -rf "$work"
)
