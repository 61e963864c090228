# Enters the directory that is the first argument, if it is one, puts the address of the database where the other
# arguments name it, and runs them.
if [ -n "$1" ]; then
  cd "$1" || exit 1
fi
shift
for word; do
  shift
  case $word in
    *'$DATABASE_URL'*) word=${word%%'$DATABASE_URL'*}$DATABASE_URL${word#*'$DATABASE_URL'} ;;
  esac
  set -- "$@" "$word"
done
exec "$@"
