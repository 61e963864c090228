# Prints what the sessions of a MySQL or MariaDB server are doing, about once per second: rows of SHOW PROCESSLIST,
# then named counters; columns by tab. The password comes by MYSQL_PWD.
# Each look is a connection of its own, so that the server never has to end one of ours when it stops.
rounds=$1
client=mysql
if command -v mariadb >/dev/null; then client=mariadb; fi

while [ "$rounds" -gt 0 ]; do
  rounds=$((rounds - 1))
  "$client" --protocol=socket --host=localhost --user=root --connect-timeout=2 --batch --skip-column-names \
    --execute="show processlist; show global status where variable_name in ('Handler_write', 'Bytes_received')" \
    2>/dev/null || exit 0
  printf 'end\n' || exit 0
  sleep 1
done
