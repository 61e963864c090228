# tunnel.bash HOST PORT: this shell's input and output, joined to a port.
# `cat` twice over the shell's own connection: the second ends with its input, and then the first. The shell waits for it,
# since a PostgreSQL that is the first process of its container takes the end of a program without a parent for a crash of
# one of its own.
exec 3<>"/dev/tcp/$1/$2" || exit 1
cat <&3 &
cat >&3
kill $! 2>/dev/null
wait
