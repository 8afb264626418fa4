#!/bin/sh
# Stops the server in folder $2 with $1 (pg_ctl) once standard input ends, which is when the process that holds the
# other end has gone, however it went. Someone else's number in $2.owner means that a later start has adopted the server.
cat > /dev/null
[ "$(cat "$2.owner" 2> /dev/null)" = "$3" ] || exit 0
exec "$1" stop --silent -D "$2" -m fast
