#!/bin/sh
# Stand-in for the entrypoint of the official Redis image, written anew against its contract: options alone are the
# server's, the data become the server's own, other programs run as they are.
set -e

SERVER=redis-server
ACCOUNT=redis

case $1 in
  -* | *.conf) set -- "$SERVER" "$@" ;;
esac

if [ "$1" = "$SERVER" ] && [ "$(id -u)" = 0 ]; then
  find . \! -user "$ACCOUNT" -exec chown "$ACCOUNT" '{}' +
  exec gosu "$ACCOUNT" "$0" "$@"
fi

[ "$(umask)" != 0022 ] || umask 0077

# The official image is built with another default.
if [ "$1" = "$SERVER" ]; then set -- "$@" --protected-mode no; fi
exec "$@"
