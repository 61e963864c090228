package dev.seedbed.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.compare.ComparisonLimits;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.DatabaseComparison;
import dev.seedbed.seeding.plan.SeedFile;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.TestProgram;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A dump of MySQL or MariaDB that several sessions restore at once, against the same dump restored by one.
@Tag("engine")
@Timeout(300)
class MySqlDividedRestoreTest {
    /// It would change the rows that come after it is made.
    private static final String TRIGGER = """
            /*!50003 SET @saved_cs_client      = @@character_set_client */ ;
            DELIMITER ;;
            /*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `later` BEFORE INSERT ON `events`
            FOR EACH ROW begin set new.`kind` = 'changed'; end */;;
            DELIMITER ;
            /*!50003 SET character_set_client  = @saved_cs_client */ ;
            """;
    private static final String VIEW = "CREATE VIEW `kinds` AS select distinct `kind` from `events`;";

    @TempDir
    private Path folder;

    private SeedingFixture bed;

    @BeforeEach
    void open() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        bed = new SeedingFixture(folder);
    }

    @AfterEach
    void close() throws Exception {
        bed.close();
    }

    /// Six tables, of which five are large enough for sessions of their own, with a trigger and a view.
    private List<String> dump(DatabaseKind kind) throws Exception {
        var seeds = new ProcessBuilder(
                        "packaging/seeds", kind.id(), "8", folder.toString(), "--tables", "6", "--name", "six")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        assertThat(TestProgram.run(seeds).status()).isZero();
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve("six.sql")));
        int rows = line(lines, 0, "LOCK TABLES `events` WRITE");
        int behind = line(lines, rows, "DROP TABLE");
        lines.addAll(behind, TRIGGER.lines().toList());
        lines.add(line(lines, behind, "/*!40103 SET TIME_ZONE=@OLD"), VIEW);
        return lines;
    }

    private static int line(List<String> lines, int from, String beginning) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no line begins with " + beginning);
    }

    private Path written(String name, List<String> lines, boolean isPacked) throws Exception {
        Path dump = folder.resolve(name + (isPacked ? ".sql.gz" : ".sql"));
        OutputStream file = Files.newOutputStream(dump);
        try (OutputStream out = isPacked ? new GZIPOutputStream(file) : file) {
            IOUtils.writeLines(lines, "\n", out, StandardCharsets.UTF_8);
        }
        return dump;
    }

    private SeedPlan plan(DatabaseKind kind, Path... files) throws Exception {
        return bed.plan(
                SeedRequestBuilder.builder().files(List.of(files)).kind(kind).build());
    }

    private QueryTarget target(SeedPlan plan, SeedProgress end) throws Exception {
        int port = bed.engine
                .container(end.databaseId())
                .summary()
                .ports()
                .getFirst()
                .hostPort();
        var login = new Credentials(
                "root", plan.credentials().password(), plan.credentials().database());
        return new QueryTarget(plan.kind(), "127.0.0.1", port, login);
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void whatComesOutIsTheSame(DatabaseKind kind) throws Exception {
        // One of the two compressed, in which the script differs.
        Path dump = written("dump", dump(kind), kind == DatabaseKind.MYSQL);
        SeedPlan several = plan(kind, dump);
        // Another file beside it, and one session runs both.
        SeedPlan one = plan(kind, dump, Files.writeString(folder.resolve("nothing.sql"), "select 1;\n"));
        assertThat(several.seedFiles()).extracting(SeedFile::restore).containsExactly(SeedFile.Restore.MYSQL_SECTIONS);
        assertThat(one.seedFiles()).extracting(SeedFile::restore).containsOnly(SeedFile.Restore.ENTRYPOINT);

        SeedProgress severalEnd = bed.seeding.start(several).await();
        SeedProgress oneEnd = bed.seeding.start(one).await();

        assertThat(severalEnd.failure()).isNull();
        assertThat(oneEnd.failure()).isNull();
        ComparisonResult compared = new DatabaseComparison()
                .compare(target(several, severalEnd), target(one, oneEnd), ComparisonLimits.USUAL, _ -> {});
        assertThat(compared.isSame()).as("%s", compared).isTrue();
        assertThat(compared.tables()).hasSize(6).allMatch(table -> table.rowsLeft() > 0);
        String database = several.credentials().database();
        assertThat(bed.ask(severalEnd, database, "select count(*) from kinds where kind = 'changed'"))
                .isEqualTo("0");
        assertThat(bed.ask(
                        severalEnd,
                        database,
                        "select count(*) from information_schema.triggers where trigger_name = 'later'"))
                .isEqualTo("1");
    }

    /// As `--skip-add-drop-table --default-character-set=latin1` writes it, with another mode for the rows of one
    /// table.
    private List<String> withSettings(DatabaseKind kind) throws Exception {
        var lines = new ArrayList<String>();
        for (String line : dump(kind)) {
            if (!line.startsWith("DROP TABLE")) {
                lines.add(line.replace("SET NAMES utf8mb4", "SET NAMES latin1")
                        .replace(") ENGINE=InnoDB", ") ENGINE=InnoDB COMMENT='Größe'"));
            }
        }
        int rows = line(lines, 0, "LOCK TABLES `documents_2` WRITE");
        int first = line(lines, rows, "INSERT INTO `documents_2`");
        first += lines.get(first).endsWith("VALUES") ? 1 : 0;
        lines.set(first, lines.get(first).replaceFirst("\\(1,", "(0,"));
        int end = line(lines, rows, "UNLOCK TABLES") + 1;
        lines.add(end, "SET sql_mode = @saved_sql_mode;");
        boolean isOpened = lines.get(rows - 1).startsWith("SET @OLD_AUTOCOMMIT");
        lines.addAll(isOpened ? rows - 1 : rows, List.of("SET @saved_sql_mode = @@sql_mode;", "SET sql_mode = '';"));
        return lines;
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void whatIsSetForATableIsSetInItsSession(DatabaseKind kind) throws Exception {
        Path dump = written("settings", withSettings(kind), kind == DatabaseKind.MARIADB);
        SeedPlan several = plan(kind, dump);
        SeedPlan one = plan(kind, dump, Files.writeString(folder.resolve("nothing.sql"), "select 1;\n"));
        assertThat(several.seedFiles()).extracting(SeedFile::restore).containsExactly(SeedFile.Restore.MYSQL_SECTIONS);

        SeedProgress severalEnd = bed.seeding.start(several).await();
        SeedProgress oneEnd = bed.seeding.start(one).await();

        assertThat(severalEnd.failure()).isNull();
        assertThat(oneEnd.failure()).isNull();
        var whole = new PlainContainers(bed.engine);
        assertThat(whole.everything(several, severalEnd.databaseId()))
                .isEqualTo(whole.everything(one, oneEnd.databaseId()));
        String database = several.credentials().database();
        assertThat(bed.ask(
                        severalEnd,
                        database,
                        "select group_concat(distinct table_comment) from information_schema.tables where table_schema ="
                                + " database() and table_type = 'BASE TABLE'"))
                .isEqualTo("Größe");
        assertThat(bed.ask(severalEnd, database, "select min(id) from documents_2"))
                .isEqualTo("1");
    }

    /// The same tables in two databases, as `--databases` writes them.
    private List<String> ofTwoDatabases(DatabaseKind kind) throws Exception {
        List<String> lines = dump(kind);
        int tables = line(lines, 0, "DROP TABLE");
        int end = line(lines, tables, VIEW);
        var both = new ArrayList<>(lines.subList(0, tables));
        for (String database : List.of("`spring`", "`autumn`")) {
            both.add("CREATE DATABASE /*!32312 IF NOT EXISTS*/ " + database
                    + " /*!40100 DEFAULT CHARACTER SET utf8mb4 */;");
            both.add("USE " + database + ";");
            both.addAll(lines.subList(tables, end));
        }
        for (String database : List.of("`spring`", "`autumn`")) {
            both.addAll(List.of("USE " + database + ";", VIEW));
        }
        both.addAll(lines.subList(end + 1, lines.size()));
        return both;
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void severalDatabasesComeOutTheSame(DatabaseKind kind) throws Exception {
        Path dump = written("two", ofTwoDatabases(kind), kind == DatabaseKind.MARIADB);
        SeedPlan several = plan(kind, dump);
        SeedPlan one = plan(kind, dump, Files.writeString(folder.resolve("nothing.sql"), "select 1;\n"));
        assertThat(several.seedFiles()).extracting(SeedFile::restore).containsExactly(SeedFile.Restore.MYSQL_SECTIONS);

        SeedProgress severalEnd = bed.seeding.start(several).await();
        SeedProgress oneEnd = bed.seeding.start(one).await();

        assertThat(severalEnd.failure()).isNull();
        assertThat(oneEnd.failure()).isNull();
        var whole = new PlainContainers(bed.engine);
        assertThat(whole.everything(several, severalEnd.databaseId()))
                .isEqualTo(whole.everything(one, oneEnd.databaseId()));
        for (String database : List.of("spring", "autumn")) {
            assertThat(bed.ask(severalEnd, database, "select count(*) > 1000 from events"))
                    .isEqualTo("1");
            assertThat(bed.ask(severalEnd, database, "select count(*) from kinds where kind = 'changed'"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MYSQL", "MARIADB"})
    void aRowThatDoesNotFitIsToldWithItsLineAndNothingIsLeft(DatabaseKind kind) throws Exception {
        List<String> lines = dump(kind);
        int insert = line(lines, line(lines, 0, "LOCK TABLES `events` WRITE"), "INSERT INTO `events` VALUES");
        lines.set(insert, lines.get(insert).replaceFirst("VALUES ?", "VALUES (1),"));
        boolean isPacked = kind == DatabaseKind.MARIADB;
        Path broken = written("broken", lines, isPacked);

        SeedProgress end = bed.seeding.start(plan(kind, broken)).await();

        assertThat(end.failure()).isInstanceOfSatisfying(RestoreFailure.RestoreFailed.class, failure -> {
            assertThat(failure.file()).isEqualTo(isPacked ? "broken.sql.gz" : "broken.sql");
            assertThat(failure.line()).isEqualTo(insert + 1);
            assertThat(failure.message()).contains("Column count doesn't match");
        });
        bed.assertNothingIsLeft(end.id());
    }
}
