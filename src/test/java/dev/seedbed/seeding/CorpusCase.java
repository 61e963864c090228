package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One start from a dump of the collection, and what is expected of it.
///
/// @param database the data is expected in, null for the one that the file is named after
/// @param sql asks for one figure; for a failure a part of its message
/// @param figure for a failure the line in the file, -1 where nobody can tell
/// @param kindIsGiven whether the request names the kind; otherwise it is detected from the file
record CorpusCase(
        String file,
        DatabaseKind kind,
        @Nullable String database,
        String sql,
        String figure,
        boolean createRoles,
        boolean kindIsGiven) {
    private static final String BOOKS = "select count(*) from books";
    private static final String SORTS = "Boskoop,Höfinger,Höfinger";
    private static final String DISHES = "表示|ソース焼きそば|十割そば; 予約可";

    /// Those that a plain container accepts too, and that are compared with one. Compressed ones are the same files
    /// again.
    static final Set<String> PLAIN = Set.of(
            "pg17-plain.sql",
            "pg17-plain.sql.gz",
            "pg15-plain.sql",
            "pg17-functions.sql",
            "pg17-custom.dump",
            "pg17-tar.tar",
            "pg17-partition-triggers.dump",
            "pg17-only-public.dump",
            "restrict.sql",
            "replication-slot.sql",
            "databases-only.sql",
            "pg17-create.sql",
            "superuser-password.sql",
            "handwritten-connect.sql",
            "handwritten-plain.sql",
            "handwritten-tricky.sql",
            "role-in-do-block.sql",
            "odd-backslash.sql",
            "bundle-including",
            "bundle-with-csv",
            "bundle-with-scripts",
            "latin1.sql",
            "crlf.sql",
            "bom.sql",
            "gz-two-members.sql.gz",
            "mysql9-plain.sql",
            "mysql57-plain.sql",
            "mysql8-databases.sql",
            "mysql9-two-databases.sql",
            "mariadb11-two-databases.sql",
            "mysql8-definer-missing.sql",
            "handwritten-use.sql",
            "latin1-mysql.sql",
            "delimiter-mysql.sql",
            "mariadb11-sandbox.sql",
            "mariadb10-plain.sql");

    CorpusCase(
            String file, DatabaseKind kind, @Nullable String database, String sql, String figure, boolean createRoles) {
        this(file, kind, database, sql, figure, createRoles, kind != DatabaseKind.POSTGRESQL);
    }

    @Override
    public String toString() {
        return file + " into " + kind + (createRoles ? "" : " without roles");
    }

    boolean isPlain() {
        return PLAIN.contains(file);
    }

    private static CorpusCase pg(String file, @Nullable String database, String sql, String figure) {
        return new CorpusCase(file, DatabaseKind.POSTGRESQL, database, sql, figure, true);
    }

    private static CorpusCase my(String file, @Nullable String database, String sql, String figure) {
        return new CorpusCase(file, DatabaseKind.MYSQL, database, sql, figure, true);
    }

    private static CorpusCase maria(String file, @Nullable String database, String sql, String figure) {
        return new CorpusCase(file, DatabaseKind.MARIADB, database, sql, figure, true);
    }

    /// MySQL, and detected from the file itself.
    private static CorpusCase detected(String file, String database, String sql, String figure) {
        return new CorpusCase(file, DatabaseKind.MYSQL, database, sql, figure, true, false);
    }

    private static CorpusCase compared(String file) {
        return new CorpusCase(file, DatabaseKind.POSTGRESQL, null, "", "", true, true);
    }

    /// Those that restore.
    static List<CorpusCase> goodOnes() {
        return List.of(
                pg("pg17-plain.sql", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.gz", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.bz2", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.xz", "pg17_plain", BOOKS, "60"),
                pg("pg17-plain.sql.zst", "pg17_plain", BOOKS, "60"),
                pg("pg15-plain.sql", "pg15_plain", BOOKS, "60"),
                pg(
                        "pg17-functions.sql",
                        "pg17_functions",
                        "select count(*) from sale join items on items.id = item",
                        "60"),
                pg("pg17-create.sql", "reading", BOOKS, "60"),
                pg("pg17-dumpall.sql", "reading", BOOKS, "60"),
                pg("pg17-dumpall-clean.sql", "buoys", "select count(*) from lights", "2"),
                pg("pg17-dumpall-if-exists.sql", "buoys", "select count(*) from lights", "2"),
                pg("databases-only.sql", "mill", "select count(*) from pg_roles where rolname = 'miller'", "1"),
                pg("tablespace-outside.sql", "loft", "select count(*) from beams", "1"),
                pg("access-rules.sql", "access_rules", "select count(*) from gates", "2"),
                pg("server-settings.sql", "server_settings", "select count(*) from knobs", "2"),
                pg("superuser-password.sql", "superuser_password", "select count(*) from nuts", "1"),
                pg("pg17-only-public.dump", "pg17_only_public", "select count(*) from tides", "60"),
                my("root-password-mysql.sql", "pantry", "select count(*) from jars", "2"),
                maria("root-password-mysql.sql", "pantry", "select count(*) from jars", "2"),
                pg("made/cluster.sql.bz2", "reading", BOOKS, "60"),
                pg("pg17-roles-missing.sql", "pg17_roles_missing", BOOKS, "60"),
                pg("restrict.sql", "restrict", "select count(*) from ferries", "3"),
                pg("pg17-custom.dump", "pg17_custom", BOOKS, "60"),
                pg("made/packed.dump.gz", "packed", BOOKS, "60"),
                pg("made/directory.tar.gz", "directory", BOOKS, "60"),
                pg("made/scripts.zip", "scripts", "select count(*) from berries", "3"),
                pg("pg15-custom.dump", "pg15_custom", BOOKS, "60"),
                pg("pg17-tar.tar", "pg17_tar", BOOKS, "60"),
                pg("handwritten-connect.sql", "Cold Store", "select count(*) from crates", "2"),
                pg("handwritten-plain.sql", "handwritten_plain", "select count(*) from notes", "2"),
                pg("handwritten-tricky.sql", "handwritten_tricky", "select count(*) from \"odd \"\" name\"", "4"),
                pg("bundle", "bundle", "select count(*) from depot.runs", "400"),
                pg("roles-in-bundle", "roles_in_bundle", "select count(*) from rooms", "3"),
                pg("role-in-do-block.sql", "role_in_do_block", "select count(*) from shifts", "4"),
                pg("header-no-footer.sql", "header_no_footer", "select count(*) from screws", "3"),
                pg("bundle-with-csv", "bundle_with_csv", "select count(*) from berries", "3"),
                pg(
                        "bundle-with-scripts",
                        "bundle_with_scripts",
                        "select string_agg(what, ', ' order by n) from runs where n > 2",
                        "later: set by a script before, lower, upper"),
                pg("bundle-including", "bundle_including", "select count(*) from kinds", "2"),
                pg("bundle-with-comments", "bundle_with_comments", "select n from second_one", "2"),
                pg("odd-backslash.sql", "odd_backslash", "select word from places where id = 1", "it's; (far"),
                pg("heidisql-pg.sql", "heidisql_pg", "select count(*) from brushes", "2"),
                pg("pg17-directory", "pg17_directory", BOOKS, "60"),
                detected("mysql-without-use", "mill", "select count(*) from mill.flours", "3"),
                detected("hashes-mysql.sql", "hashes_mysql", "select count(*) from accounts", "40"),
                pg("crlf.sql", "crlf", "select count(*) from colours", "3"),
                pg("crlf-pg17.sql", "crlf_pg17", BOOKS, "60"),
                pg("utf16.sql", "utf16", BOOKS, "60"),
                pg("sjis.sql", "sjis", "select string_agg(name, '|' order by id) from menu", DISHES),
                maria("sjis.sql", "sjis", "select group_concat(name order by id separator '|') from menu", DISHES),
                my(
                        "sjis-mysql.sql",
                        "sjis_mysql",
                        "select group_concat(name order by id separator '|') from menu",
                        DISHES),
                pg("bom.sql", "bom", "select words from greetings where language = 'emoji'", "👋"),
                pg("gzip-inside.sql", null, BOOKS, "60"),
                pg("plain-inside.sql.gz", null, BOOKS, "60"),
                pg("gz-two-members.sql.gz", "gz_two_members", BOOKS, "60"),
                pg("UPPER.SQL", "upper", BOOKS, "60"),
                pg("made/a b 'q' \"dq\" シード\n2.sql", null, "select count(*) from t", "1"),
                my("mysql9-plain.sql", "mysql9_plain", BOOKS, "60"),
                my("mysql8-plain.sql", "mysql8_plain", BOOKS, "60"),
                my("mysql8-plain.sql.bz2", "mysql8_plain", BOOKS, "60"),
                my("mysql57-plain.sql", "mysql57_plain", BOOKS, "60"),
                my("mysql8-databases.sql", "reading", BOOKS, "60"),
                my("mysql9-two-databases.sql", "press", "select group_concat(sort order by id) from sorts", SORTS),
                maria(
                        "mariadb11-two-databases.sql",
                        "press",
                        "select group_concat(sort order by id) from sorts",
                        SORTS),
                my("mysql8-definer-missing.sql", "mysql8_definer_missing", BOOKS, "60"),
                my("handwritten-use.sql", "cold store", "select count(*) from crates", "2"),
                my("crlf-mysql.sql", "crlf_mysql", BOOKS, "60"),
                my("bom-mysql.sql", "bom_mysql", "select count(*) from greetings", "4"),
                detected("mydumper", "reading", "select count(*) - (select count(*) from `heard of`) from books", "60"),
                maria("mydumper", "reading", "select price from dearest", "90.00"),
                detected(
                        "mysql-shell",
                        "reading",
                        "select concat(count(*), hex(max(cover))) from books",
                        "60F7177163C833DFF4B38FC8D2872F1EC6"),
                maria("mariadb11-sandbox.sql", "mariadb11_sandbox", BOOKS, "60"),
                maria("mariadb11-sandbox.sql.bz2", "mariadb11_sandbox", BOOKS, "60"),
                maria("mariadb10-plain.sql", "mariadb10_plain", BOOKS, "60"));
    }

    /// Those that are only compared with a plain container.
    static List<CorpusCase> comparedOnes() {
        return List.of(
                compared("pg17-partition-triggers.dump"),
                compared("replication-slot.sql"),
                compared("latin1.sql"),
                my("latin1-mysql.sql", null, "", ""),
                my("delimiter-mysql.sql", null, "", ""));
    }

    /// Those that fail.
    static List<CorpusCase> badOnes() {
        return List.of(
                pg("error-in-line-7.sql", null, "foreign key", "7"),
                my("error-in-line-7-mysql.sql", null, "foreign key", "7"),
                pg("handwritten-extensions.sql", null, "postgis", "2"),
                new CorpusCase(
                        "pg17-roles-missing.sql",
                        DatabaseKind.POSTGRESQL,
                        null,
                        "role \"shop_app\" does not exist",
                        "55",
                        false),
                pg("made/postgresql-error.sql", null, "", "40000"),
                my("made/mysql-error.sql", null, "", "40000"),
                maria("made/mariadb-error.sql", null, "", "40000"));
    }
}
