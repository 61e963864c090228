package dev.seedbed.library.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.index.DumpSections.Part;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where dumps of `mysqldump` and `mariadb-dump` may be taken apart, and which may not be.
class MySqlDumpSectionsTest {
    private static final Path DUMPS = Path.of("src/test/resources/dumps");
    private static final String HEAD = """
            -- MySQL dump 10.13  Distrib 8.4.6, for Linux (x86_64)
            --
            -- Host: localhost    Database: shop

            /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
            /*!50503 SET NAMES utf8mb4 */;
            /*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
            /*!40103 SET TIME_ZONE='+00:00' */;
            /*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
            /*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
            /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;

            """;
    private static final String TABLE = """
            DROP TABLE IF EXISTS `a`;
            /*!40101 SET @saved_cs_client     = @@character_set_client */;
            /*!50503 SET character_set_client = utf8mb4 */;
            CREATE TABLE `a` (
              `id` int NOT NULL,
              `word` text COMMENT 'x; LOCK TABLES `b` WRITE;',
              PRIMARY KEY (`id`)
            ) ENGINE=InnoDB;
            /*!40101 SET character_set_client = @saved_cs_client */;
            """;
    private static final String ROWS = """
            LOCK TABLES `a` WRITE;
            /*!40000 ALTER TABLE `a` DISABLE KEYS */;
            INSERT INTO `a` VALUES (1,'UNLOCK TABLES;'),(2,'it''s');
            INSERT INTO `a` VALUES (3,NULL);
            /*!40000 ALTER TABLE `a` ENABLE KEYS */;
            UNLOCK TABLES;
            """;
    private static final String TRIGGER = """
            /*!50003 SET @saved_cs_client      = @@character_set_client */ ;
            /*!50003 SET character_set_client  = latin1 */ ;
            /*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
            /*!50003 SET sql_mode              = 'STRICT_TRANS_TABLES' */ ;
            DELIMITER ;;
            /*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `t` BEFORE INSERT ON `a` FOR EACH ROW begin set new.id = 1; end */;;
            DELIMITER ;
            /*!50003 SET sql_mode              = @saved_sql_mode */ ;
            /*!50003 SET character_set_client  = @saved_cs_client */ ;
            """;
    private static final String ROUTINES =
            """
            /*!50106 SET @save_time_zone= @@TIME_ZONE */ ;
            /*!50106 DROP EVENT IF EXISTS `e` */;
            DELIMITER ;;
            /*!50003 SET @saved_time_zone      = @@time_zone */ ;;
            /*!50003 SET time_zone             = 'SYSTEM' */ ;;
            /*!50106 CREATE*/ /*!50117 DEFINER=`root`@`localhost`*/ /*!50106 EVENT `e` ON SCHEDULE EVERY 1 DAY DO begin select 1; end */ ;;
            /*!50003 SET time_zone             = @saved_time_zone */ ;;
            DELIMITER ;
            /*!50106 SET TIME_ZONE= @save_time_zone */ ;
            /*!50003 DROP FUNCTION IF EXISTS `f` */;
            /*!50003 SET @saved_sql_mode       = @@sql_mode */ ;
            /*!50003 SET sql_mode              = 'STRICT_TRANS_TABLES' */ ;
            DELIMITER ;;
            CREATE DEFINER=`root`@`localhost` FUNCTION `f`() RETURNS int
            begin %s return 1; end ;;
            DELIMITER ;
            /*!50003 SET sql_mode              = @saved_sql_mode */ ;
            """.formatted("set @long = 'more than the beginning of a statement'; ".repeat(500));
    private static final String VIEW = """
            DROP TABLE IF EXISTS `v`;
            /*!50001 DROP VIEW IF EXISTS `v`*/;
            SET @saved_cs_client     = @@character_set_client;
            /*!50503 SET character_set_client = utf8mb4 */;
            /*!50001 CREATE VIEW `v` AS SELECT
             1 AS `id`*/;
            SET character_set_client = @saved_cs_client;
            """;
    private static final String SECOND = (TABLE + ROWS).replace("`a`", "`c``d`");
    private static final String END = """
            /*!50001 DROP VIEW IF EXISTS `v`*/;
            /*!50001 CREATE ALGORITHM=UNDEFINED */
            /*!50001 VIEW `v` AS select 1 AS `id` */;
            /*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

            -- Dump completed on 2026-11-01  3:15:00
            """;

    @TempDir
    private Path folder;

    private IndexedDump read(Path file) throws Exception {
        return new DumpIndexer().index(new DumpInspector().inspect(file), _ -> {});
    }

    private DumpSections sections(String text) throws Exception {
        return read(Files.writeString(folder.resolve("a.sql"), text)).sections();
    }

    @Test
    void tablesTheirRowsAndWhatFollowsThemAreSections() throws Exception {
        String text = HEAD + TABLE + ROWS + TRIGGER + VIEW + SECOND + END;

        DumpSections found = sections(text);

        assertThat(text.substring(0, (int) found.headEnd())).isEqualTo(HEAD);
        assertThat(found.sections())
                .extracting(DumpSections.Section::part)
                .containsExactly(Part.TABLE, Part.ROWS, Part.AFTER, Part.TABLE, Part.ROWS, Part.AFTER);
        List<String> texts = found.sections().stream()
                .map(section -> text.substring((int) section.start(), (int) section.end()))
                .toList();
        assertThat(texts)
                .containsExactly(
                        TABLE,
                        ROWS,
                        TRIGGER,
                        VIEW + TABLE.replace("`a`", "`c``d`"),
                        ROWS.replace("`a`", "`c``d`"),
                        END);
        assertThat(found.sections().get(4).table()).isEqualTo("`c``d`");
        assertThat(found.sections().getLast().end()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void rowsInOneTransactionStayTogether() throws Exception {
        String rows = "SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;\n" + ROWS
                + "COMMIT;\nSET AUTOCOMMIT=@OLD_AUTOCOMMIT;\n";
        String text = (HEAD + TABLE + rows + END).replace("MySQL dump", "MariaDB dump");

        DumpSections found = sections(text);

        assertThat(found.sections()).hasSize(3);
        DumpSections.Section second = found.sections().get(1);
        assertThat(text.substring((int) second.start(), (int) second.end())).isEqualTo(rows);
        assertThat(second.table()).isEqualTo("`a`");
    }

    /// What `--skip-add-drop-table` leaves out, each of them in front of what begins a section otherwise.
    private static String withoutDrops(String text) {
        return text.replaceAll("DROP TABLE .*\n|.*DROP VIEW .*\n", "");
    }

    @Test
    void variablesThatAreChangedForATableAreAPartOfIt() throws Exception {
        String table = withoutDrops(TABLE);
        String second = table.replace("`a`", "`c``d`");
        String rows = ROWS.replace("`a`", "`c``d`");
        for (String between : List.of("", TRIGGER)) {
            String text = HEAD + table + ROWS + between + withoutDrops(VIEW) + second + rows + END;

            DumpSections found = sections(text);

            List<String> texts = found.sections().stream()
                    .map(section -> text.substring((int) section.start(), (int) section.end()))
                    .filter(section -> !section.equals(between))
                    .toList();
            assertThat(texts).containsExactly(table, ROWS, withoutDrops(VIEW) + second, rows, END);
        }
    }

    @Test
    void triggersOfATableWithoutRowsBeginWithTheirOwnVariables() throws Exception {
        String text = HEAD + TABLE + ROWS + TABLE.replace("`a`", "`e`") + TRIGGER + SECOND + END;

        DumpSections.Section trigger = sections(text).sections().get(3);

        assertThat(text.substring((int) trigger.start(), (int) trigger.end())).isEqualTo(TRIGGER);
    }

    @Test
    void variablesThatAreChangedForRowsAloneAreAPartOfThem() throws Exception {
        String rows = "SET @mode = @@sql_mode, sql_mode = 'ANSI';\n" + ROWS + "SET sql_mode = @mode;\n";
        String text = HEAD + TABLE + rows + SECOND + END;

        DumpSections.Section found = sections(text).sections().get(1);

        assertThat(text.substring((int) found.start(), (int) found.end())).isEqualTo(rows);
    }

    @Test
    void whatIsSetInFrontOfAllTablesIsSetByEverySession() throws Exception {
        String head = HEAD + "SET sql_mode = '';\nSET SESSION time_zone = '+09:00';\n";

        DumpSections found = sections(head + TABLE + ROWS + SECOND + END);

        assertThat(found.headEnd()).isEqualTo(head.length());
        assertThat(found.sections()).hasSize(5);
    }

    @Test
    void triggersAndViewsAreWrittenInTheirOwnWayByMariaDb() throws Exception {
        String text = HEAD.replace("MySQL dump", "MariaDB dump")
                + TABLE
                + ROWS
                + TRIGGER.replace("TRIGGER `t` BEFORE", "trigger t before")
                + VIEW.replace(" 1 AS `id`", " NULL AS `id`")
                + SECOND
                + END;

        assertThat(sections(text).sections())
                .extracting(DumpSections.Section::part)
                .containsExactly(Part.TABLE, Part.ROWS, Part.AFTER, Part.TABLE, Part.ROWS, Part.AFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET sql_mode = 'ANSI';",
                "SET time_zone = '+09:00';",
                "SET foreign_key_checks = 1;",
                "SET UNIQUE_CHECKS=1;",
                "SET NAMES latin1;",
                "SET character_set_client = latin1;",
                "SET sql_mode = @OLD_SQL_MODE;",
                "SET sql_mode = @kept_by_nobody;",
                "SET @mode = @@sql_mode; SET sql_mode = 'ANSI'; SET sql_mode = @other;",
                "SET sql_mode = 'ANSI'; SET @mode = @@sql_mode; SET sql_mode = ''; SET sql_mode = @mode;",
                "SET @zone = @@sql_mode; SET time_zone = @zone;",
            })
    void whatIsSetForAllThatFollowsLeavesItInOnePiece(String statement) throws Exception {
        for (String table : List.of(SECOND, withoutDrops(SECOND))) {
            for (String text : List.of(
                    HEAD + TABLE + ROWS + statement + "\n" + table + ROWS.replace("`a`", "`c``d`") + END,
                    HEAD + TABLE + ROWS + TRIGGER + statement + "\n" + table + END,
                    HEAD + TABLE + ROWS + table.replaceFirst("(?=LOCK TABLES `c)", statement + "\n") + END)) {
                assertThat(sections(text).sections()).as(text).isEmpty();
            }
        }
    }

    @Test
    void whatIsGivenBackWasKeptInTheSameSession() throws Exception {
        String back = "SET character_set_client = @saved_cs_client;\n";
        assertThat(sections(HEAD + TABLE + ROWS + back + SECOND + END).sections())
                .isEmpty();
        assertThat(sections(HEAD + TABLE + back + ROWS + SECOND + END).sections())
                .hasSize(5);
        String keptBefore = HEAD + TABLE + ROWS + END + "SET character_set_client = @saved_cs_client;\n";
        assertThat(sections(keptBefore).sections()).isEmpty();

        String kept = END.replaceFirst(
                "\n",
                "\nSET @saved_cs_client = @@character_set_client;\n"
                        + "SET character_set_client = @saved_cs_client;\n");
        assertThat(sections(HEAD + TABLE + ROWS + kept).sections()).hasSize(3);
    }

    @Test
    void rowsThatAreCheckedAgainstOtherTablesKeepTheirOrder() throws Exception {
        String checked = HEAD.replaceFirst("[^\n]+FOREIGN_KEY_CHECKS[^\n]+\n", "");

        assertThat(sections(checked + TABLE + ROWS + END).sections()).isEmpty();
        assertThat(sections(HEAD + "SET foreign_key_checks = 1;\n" + TABLE + ROWS + END)
                        .sections())
                .isEmpty();
        assertThat(sections(checked + "SET foreign_key_checks = 0;\n" + TABLE + ROWS + END)
                        .sections())
                .hasSize(3);
    }

    @Test
    void whatNobodyCommitsKeepsItsSession() throws Exception {
        String rows = ROWS.replaceFirst("INSERT", "set autocommit=0;\nINSERT") + "commit;\n";

        assertThat(sections(HEAD + TABLE + rows + END).sections()).hasSize(3);
        assertThat(sections(HEAD + TABLE + rows + "DELETE FROM `a`;\n" + END).sections())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET @@GLOBAL.read_only = 1;",
                "USE `mysql`;",
                "DROP DATABASE IF EXISTS `other`;",
                "CREATE DATABASE IF NOT EXISTS `other`;",
                "CREATE DATABASE `other`;",
                "UPDATE `a` SET id = 1;",
                "INSERT INTO `a` VALUES (9,'x');",
                "CALL p();",
                "CREATE TABLE `x` SELECT * FROM `a`;",
                "CREATE TABLE `x` (`id` int) SELECT * FROM `a`;",
                "SET GLOBAL foreign_key_checks = 0;",
                "ALTER TABLE `a` ADD COLUMN x int;",
                "LOCK TABLES `other` WRITE;",
                "source other.sql",
            })
    void whatMightMakeTheOrderMatterLeavesItInOnePiece(String statement) throws Exception {
        for (String text : List.of(
                HEAD + statement + "\n" + TABLE + ROWS + SECOND + END,
                HEAD + TABLE + statement + "\n" + ROWS + SECOND + END,
                HEAD + TABLE + ROWS + statement + "\n" + SECOND + END,
                HEAD
                        + TABLE
                        + ROWS.replace("INSERT INTO `a` VALUES (3", statement + "\nINSERT INTO `a` VALUES (3")
                        + SECOND
                        + END)) {
            boolean isItsOwnRow = statement.startsWith("INSERT INTO `a`")
                    && !text.contains(statement + "\n" + SECOND)
                    && text.contains(statement + "\nINSERT");
            if (!isItsOwnRow) {
                assertThat(sections(text).sections()).as(text).isEmpty();
            }
        }
    }

    @Test
    void eachDatabaseIsMadeAndUsedByWordsOfItsOwn() throws Exception {
        String made = """
                /*!40000 DROP DATABASE IF EXISTS `shop`*/;

                CREATE DATABASE /*!32312 IF NOT EXISTS*/ `shop` /*!40100 DEFAULT CHARACTER SET utf8mb4 */;

                """;
        String use = "USE `shop`;\n\n";
        String first = made + use + TABLE + ROWS + TRIGGER + VIEW + ROUTINES;
        String text = HEAD + first + first.replace("`shop`", "`depot`") + use + END;

        DumpSections found = sections(text);

        assertThat(text.substring(0, (int) found.headEnd())).isEqualTo(HEAD);
        List<Part> parts = List.of(Part.DATABASE, Part.USE, Part.TABLE, Part.ROWS, Part.AFTER, Part.TABLE, Part.AFTER);
        assertThat(found.sections().stream().map(DumpSections.Section::part).toList())
                .startsWith(parts.toArray(Part[]::new))
                .endsWith(Part.TABLE, Part.AFTER, Part.USE, Part.AFTER)
                .hasSize(2 * parts.size() + 2);
        assertThat(found.sections())
                .filteredOn(section -> section.part() == Part.DATABASE || section.part() == Part.USE)
                .extracting(section -> text.substring((int) section.start(), (int) section.end()))
                .containsExactly(made, use, made.replace("`shop`", "`depot`"), use.replace("`shop`", "`depot`"), use);
    }

    @Test
    void aDatabaseThatMayChangeWhatIsThereLeavesItInOnePiece() throws Exception {
        String made = "CREATE DATABASE /*!32312 IF NOT EXISTS*/ `shop`;\n";
        String use = "USE `shop`;\n";
        String whole = HEAD + made + use + TABLE + ROWS + END;
        assertThat(sections(whole).sections()).hasSize(5);
        for (String text : List.of(
                whole.replace(use, "USE `other`;\n"),
                whole.replace(use, ""),
                whole.replace(use, use + made),
                whole.replace("`shop`", "`mysql`"),
                whole.replace(END, made.replace("CREATE", "DROP").replace("NOT ", "") + use + SECOND + END),
                whole.replace(END, made + use + SECOND + END),
                // Whichever database the client begins with.
                HEAD + TABLE + ROWS + use + TABLE + ROWS + END,
                HEAD + TABLE + ROWS + use + SECOND + END,
                whole.replace(END, use.toUpperCase(Locale.ROOT) + TABLE + ROWS + END))) {
            assertThat(sections(text).sections()).as(text).isEmpty();
        }
    }

    @Test
    void whatAServerHasPurgedIsSetOnce() throws Exception {
        String log = "SET @MYSQLDUMP_TEMP_LOG_BIN = @@SESSION.SQL_LOG_BIN;\nSET @@SESSION.SQL_LOG_BIN= 0;\n";
        String purged = "SET @@GLOBAL.GTID_PURGED=/*!80000 '+'*/ 'abc:1-5';\n";
        String text =
                HEAD + log + purged + TABLE + ROWS + "SET @@SESSION.SQL_LOG_BIN = @MYSQLDUMP_TEMP_LOG_BIN;\n" + END;

        DumpSections found = sections(text);

        assertThat(found.sections())
                .extracting(DumpSections.Section::part)
                .containsExactly(Part.ONCE, Part.TABLE, Part.ROWS, Part.AFTER);
        DumpSections.Section once = found.sections().getFirst();
        assertThat(text.substring((int) once.start(), (int) once.end())).isEqualTo(purged);
        assertThat(found.headEnd()).isEqualTo(once.end());
    }

    @Test
    void soDoesWhatIsNotWholeOrNotOfTheTool() throws Exception {
        assertThat(sections(HEAD + TABLE + ROWS).sections()).isEmpty();
        assertThat(sections(TABLE + ROWS + END).sections()).isEmpty();
        assertThat(sections(HEAD + ROWS + END).sections())
                .as("rows of a table that was there")
                .isEmpty();
        assertThat(sections(HEAD + TABLE + ROWS + ROWS + END).sections())
                .as("twice")
                .isEmpty();
        assertThat(sections(HEAD + TABLE + ROWS.replace("UNLOCK TABLES;", "") + END)
                        .sections())
                .isEmpty();
        assertThat(sections(HEAD + TABLE + ROWS + TABLE + ROWS + END).sections())
                .as("made twice")
                .isEmpty();
        assertThat(sections(HEAD + TABLE + ROWS + "DROP TABLE IF EXISTS `a`;\n" + SECOND + END)
                        .sections())
                .as("made for nothing")
                .isEmpty();
        assertThat(sections(HEAD + TABLE + END).sections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mysql8-plain.sql,true",
        "mysql9-plain.sql,true",
        "mysql57-plain.sql,true",
        "mariadb10-plain.sql,true",
        "mariadb11-sandbox.sql,true",
        "mysql8-databases.sql,true",
        "mysql9-two-databases.sql,true",
        "mariadb11-two-databases.sql,true",
        "cut-half-mysql.sql,false"
    })
    void theCollectionHasBoth(String name, boolean isDivided) throws Exception {
        IndexedDump read = read(DUMPS.resolve(name));

        assertThat(read.traits().isDivided()).isEqualTo(isDivided);
    }
}
