# Sourced by the entrypoint of MySQL after the seed. The entrypoint stops its temporary server by mysqladmin, with the
# password that it has given to root. Where the seed has given it another one, a signal ends the server as cleanly.
mysqladmin() {
	if command mysqladmin "$@"; then return 0; fi
	case " $* " in *" shutdown "*) ;; *) return 1 ;; esac
	local process name
	for process in /proc/[0-9]*; do
		{ read -r name <"$process/comm"; } 2>/dev/null || continue
		[ "$name" = mysqld ] || continue
		kill "${process#/proc/}" || return 1
		while [ -e "$process" ]; do sleep 0.1; done
		return 0
	done
	return 1
}
