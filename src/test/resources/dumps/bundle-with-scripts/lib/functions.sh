say() {
	psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" -v what="$1" <<<"insert into runs (what) values (:'what')"
}
