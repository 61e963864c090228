# Run within the entrypoint's own shell: the files that follow go into the database that an earlier file has made, as
# they would with MYSQL_DATABASE.
MYSQL_DATABASE=$(cat /seedbed/seed/database)
MARIADB_DATABASE=$MYSQL_DATABASE
