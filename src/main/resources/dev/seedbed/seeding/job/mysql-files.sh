# Restores a folder of files that are one dump (mydumper, MySQL Shell); run within the entrypoint's own shell, whose client
# it uses, beside the folder and the list of what is done with its files (FolderList). Rows come by as many sessions at
# once as there are cores, at most four.
(
	set -Eefo pipefail
	# Of this shell only: bytes of any encoding.
	unset LC_ALL
	LC_ALL=C
	name=${BASH_SOURCE[0]##*/}
	folder=/seedbed/seed/${name%.sh}.folder
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
	end='$$seedbed$$'

	# The content of a file, unpacked.
	content() {
		case $1 in
			-) ;;
			*.gz) gzip -dc <"$folder/${1#=}" ;;
			*.zst) zstd -dcq <"$folder/${1#=}" ;;
			*.xz) xz -dc <"$folder/${1#=}" ;;
			*) cat <"$folder/${1#=}" ;;
		esac
	}

	# Hands on what a client says, with the name of the file.
	judge() {
		local text
		while IFS= read -r text || [ -n "$text" ]; do
			if [[ $text =~ ^(ERROR\ [0-9]+\ \([0-9A-Z]+\)\ at\ line\ [0-9]+:)(.*)$ ]]; then
				printf '%s %s:%s\n' "${BASH_REMATCH[1]}" "${1#=}" "${BASH_REMATCH[2]}" >&2
			else printf '%s\n' "$text" >&2; fi
		done
	}

	# client FILE DATABASE OPTION...
	client() {
		local file=$1 database=$2
		shift 2
		[ "$database" = - ] || set -- --database="${database#=}" "$@"
		# Tables come in any order.
		set -- --init-command='set session foreign_key_checks = 0, unique_checks = 0' "$@"
		{ docker_process_sql "$@" 2>&1 >&3 | judge "$file"; } 3>&1
	}

	# Rows that the server reads itself, out of a pipe where it may read files.
	load() {
		local file=$1 database=$2 statement=$3 pipe=$inbox/seedbed-$BASHPID writer
		mkfifo -m 644 "$pipe"
		content "$file" >"$pipe" &
		writer=$!
		printf '%s\n' "${statement//@FILE@/$pipe}" | client "$file" "$database" || { kill "$writer" 2>/dev/null; return 3; }
		wait "$writer"
		rm -f "$pipe"
	}

	# run HOW FILE DATABASE STATEMENT
	run() {
		case $1 in
			load) load "$2" "$3" "${4#=}" ;;
			lines) content "$2" | sed "s/;\$/ $end/" | client "$2" "$3" --delimiter="$end" ;;
			sql)
				if [ "$2" = - ]; then printf '%s\n' "${4#=}" | client "$2" "$3"
				else content "$2" | client "$2" "$3"; fi
				;;
		esac
	}

	rows() {
		run "$1" "$3" "$4" "$5" >/dev/null
		echo "seedbed: rows-done $2"
	}

	inbox=$(printf 'select @@secure_file_priv;\n' | docker_process_sql --skip-column-names --batch)
	case $inbox in
		'') inbox=$work ;;
		NULL) inbox=$work ;;
		*) inbox=${inbox%/} ;;
	esac
	phase_before=yes
	while IFS=$'\t' read -r phase how start file database statement; do
		case $phase in
			rows) beside rows "$how" "$start" "$file" "$database" "$statement" ;;
			after)
				[ -z "$phase_before" ] || { await_all; echo "seedbed: rows-done all"; phase_before=; }
				run "$how" "$file" "$database" "$statement"
				;;
			before) run "$how" "$file" "$database" "$statement" ;;
		esac
	done <"$list"
	await_all
	[ -z "$phase_before" ] || echo "seedbed: rows-done all"
	rm -rf "$work"
)
