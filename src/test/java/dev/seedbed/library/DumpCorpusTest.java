package dev.seedbed.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seedbed.compression.Compression;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.index.DumpIndexer;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.SeedFailure.Unfit;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the corpus in `src/test/resources/dumps` is told to be. The README there says why.
class DumpCorpusTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");

    private final DumpInspector inspector = new DumpInspector();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    UPPER.SQL,                  SQL,       NONE,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    bom-mysql.sql,              SQL,       NONE,  MYSQL,      false, '',                  UNKNOWN,   4
                    bom.sql,                    SQL,       NONE,  ,           false, '',                  UNKNOWN,   4
                    crlf-mysql.sql,             SQL,       NONE,  MYSQL,      true,  mysqldump 8.0.43,    COMPLETE,  63
                    crlf-pg17.sql,              SQL,       NONE,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    crlf.sql,                   SQL,       NONE,  ,           false, '',                  UNKNOWN,   3
                    cut-at-row.sql,             SQL,       NONE,  POSTGRESQL, true,  pg_dump 17.11,       TRUNCATED, 29
                    cut-at-statement-mysql.sql, SQL,       NONE,  MYSQL,      true,  mysqldump 8.0.43,    NO_END_MARK, 60
                    cut-half-inside.sql.gz,     SQL,       GZIP,  POSTGRESQL, true,  pg_dump 17.11,       TRUNCATED, 25
                    cut-half-mariadb.sql,       SQL,       NONE,  MARIADB,    true,  mariadb-dump 11.8.6, TRUNCATED, 35
                    cut-half-mysql.sql,         SQL,       NONE,  MYSQL,      true,  mysqldump 8.0.43,    TRUNCATED, 35
                    cut-half.sql,               SQL,       NONE,  POSTGRESQL, true,  pg_dump 17.11,       TRUNCATED, 25
                    gz-two-members.sql.gz,      SQL,       GZIP,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    gzip-inside.sql,            SQL,       GZIP,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    handwritten-connect.sql,    SQL,       NONE,  POSTGRESQL, false, '',                  UNKNOWN,   5
                    handwritten-plain.sql,      SQL,       NONE,  ,           false, '',                  UNKNOWN,   2
                    handwritten-tricky.sql,     SQL,       NONE,  POSTGRESQL, false, '',                  UNKNOWN,   4
                    handwritten-use.sql,        SQL,       NONE,  MYSQL,      false, '',                  UNKNOWN,   5
                    mariadb10-plain.sql,        SQL,       NONE,  MARIADB,    true,  mariadb-dump 10.6.18, COMPLETE, 63
                    mariadb11-sandbox.sql,      SQL,       NONE,  MARIADB,    true,  mariadb-dump 11.8.6, COMPLETE,  63
                    mariadb11-sandbox.sql.bz2,  SQL,       BZIP2, MARIADB,    true,  mariadb-dump 11.8.6, COMPLETE,  63
                    mysql57-plain.sql,          SQL,       NONE,  MYSQL,      true,  mysqldump 5.7.44,    COMPLETE,  63
                    mysql8-databases.sql,       SQL,       NONE,  MYSQL,      true,  mysqldump 8.0.43,    COMPLETE,  63
                    mysql9-plain.sql,           SQL,       NONE,  MYSQL,      true,  mysqldump 9.7.4,     COMPLETE,  63
                    pg15-custom.dump,           PG_CUSTOM, NONE,  POSTGRESQL, true,  pg_dump 15.18,       COMPLETE,  63
                    pg17-custom.dump,           PG_CUSTOM, NONE,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    pg17-dumpall.sql,           SQL,       NONE,  POSTGRESQL, true,  pg_dumpall 17.11,    COMPLETE,  63
                    pg17-functions.sql,         SQL,       NONE,  POSTGRESQL, true,  pg_dump 17.12,       COMPLETE,  202
                    pg17-plain.sql.bz2,         SQL,       BZIP2, POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    pg17-plain.sql.gz,          SQL,       GZIP,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    pg17-plain.sql.xz,          SQL,       XZ,    POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    pg17-plain.sql.zst,         SQL,       ZSTD,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    pg17-tar.tar,               PG_TAR,    NONE,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    plain-inside.sql.gz,        SQL,       NONE,  POSTGRESQL, true,  pg_dump 17.11,       COMPLETE,  63
                    restrict.sql,               SQL,       NONE,  POSTGRESQL, true,  pg_dump 16.10,       COMPLETE,  3
                    sjis-mysql.sql,             SQL,       NONE,  MYSQL,      false, '',                  UNKNOWN,   3
                    utf16.sql,                  SQL,       NONE,  POSTGRESQL, true,  pg_dump 15.18,       COMPLETE,  63
                    """)
    void isRecognised(
            String name,
            DumpFormat format,
            Compression compression,
            DatabaseKind kind,
            boolean certain,
            String tool,
            Completeness completeness,
            long rows)
            throws Exception {
        DumpInfo info = inspector.inspect(DUMPS.resolve(name));
        IndexedDump indexed = new DumpIndexer().index(info, bytes -> {});

        assertThat(info.format()).isEqualTo(format);
        assertThat(info.compression()).isEqualTo(compression);
        assertThat(info.kind()).isEqualTo(kind);
        assertThat(info.kindIsCertain()).isEqualTo(certain);
        assertThat(info.tool()).isEqualTo(tool);
        assertThat(info.completeness()).isEqualTo(completeness);
        assertThat(indexed.completeness()).isEqualTo(completeness);
        assertThat(indexed.createsDatabases()).isEqualTo(info.createsDatabases());
        assertThat(indexed.usesDatabase()).isEqualTo(info.usesDatabase());
        assertThat(indexed.index().segments().stream()
                        .filter(segment -> segment.work() == Work.DATA)
                        .mapToLong(Segment::rows)
                        .sum())
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "picture.sql, NOT_A_DUMP, PNG image",
        "picture.sql.gz, NOT_A_DUMP, PNG image",
        "empty.sql, EMPTY, ''",
        "empty.sql.gz, EMPTY, ''",
        "only-comments.sql, NOTHING_INSIDE, ''",
        "cut-half.sql.gz, TRUNCATED, ''",
        "cut-half-mysql.sql.gz, TRUNCATED, ''",
        "cut-half-custom.dump, TRUNCATED, contents end at 3139"
    })
    void isRefused(String name, Unfit reason, String detail) {
        Path file = DUMPS.resolve(name);

        assertThatThrownBy(() -> inspector.inspect(file))
                .isInstanceOfSatisfying(
                        OperationFailedException.class,
                        e -> assertThat(e.failure()).isEqualTo(new SeedFailure.SeedUnfit(file, reason, detail)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    handwritten-connect.sql | orchard,Cold Store | Cold Store
                    handwritten-use.sql     | orchard,cold store | cold store
                    mysql8-databases.sql    | reading            | reading
                    mysql9-two-databases.sql    | orchard,press  | press
                    mariadb11-two-databases.sql | orchard,press  | press
                    pg17-create.sql         | reading            | reading
                    pg17-dumpall.sql        | reading            | reading
                    """)
    void databasesInsideAreNamed(String name, String created, String used) throws Exception {
        DumpInfo info = inspector.inspect(DUMPS.resolve(name));

        assertThat(info.createsDatabases()).containsExactly(created.split(","));
        assertThat(info.usesDatabase()).isEqualTo(used);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pg17-roles-missing.sql | postgres,shop_app,reporting
                    pg17-custom.dump       | postgres
                    """)
    void rolesAreNamed(String name, String roles) throws Exception {
        assertThat(inspector.inspect(DUMPS.resolve(name)).roles()).containsExactly(roles.split(","));
    }
}
