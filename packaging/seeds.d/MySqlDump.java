import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Output as of mysqldump 8.4 or mariadb-dump 11.8: long inserts, keys inside CREATE TABLE.
final class MySqlDump extends Dump {
    private static final int INSERT_BYTES = 1_046_528; // both tools' net_buffer_length

    private static final String SETTINGS =
            """

            /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
            /*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */;
            /*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */;
            /*!%s SET NAMES utf8mb4 */;
            /*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */;
            /*!40103 SET TIME_ZONE='+00:00' */;
            /*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
            /*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
            /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
            %s

            """;

    private static final String FOOTER =
            """
            /*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */;

            /*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
            /*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
            /*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */;
            /*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
            /*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */;
            /*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */;
            %s

            -- Dump completed on 2026-11-01  3:15:00
            """;

    /// What stands between the brackets of CREATE TABLE, in MySQL's words.
    private static final Map<String, String> COLUMNS = Map.of(
            "accounts", "`email` varchar(120) NOT NULL,\n  `name` varchar(80) NOT NULL,\n  `created_at` datetime(3) NOT NULL,\n  `active` tinyint(1) NOT NULL,\n  `settings` json NOT NULL,\n  PRIMARY KEY (`id`),\n  UNIQUE KEY `accounts_email` (`email`),\n  KEY `accounts_created_at` (`created_at`),\n  KEY `accounts_name` (`name`)",
            "documents", "`account_id` bigint NOT NULL,\n  `title` varchar(120) NOT NULL,\n  `body` text,\n  `written_at` datetime(3) NOT NULL,\n  PRIMARY KEY (`id`),\n  KEY `documents_account` (`account_id`),\n  CONSTRAINT `documents_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`)",
            "events", "`account_id` bigint NOT NULL,\n  `kind` varchar(40) NOT NULL,\n  `at` datetime(3) NOT NULL,\n  `payload` json NOT NULL,\n  PRIMARY KEY (`id`),\n  KEY `events_account_at` (`account_id`,`at`),\n  KEY `events_kind` (`kind`),\n  CONSTRAINT `events_account` FOREIGN KEY (`account_id`) REFERENCES `accounts` (`id`)",
            "measurements", "`device` int NOT NULL,\n  `at` datetime(3) NOT NULL,\n  `value` decimal(10,2) NOT NULL,\n  PRIMARY KEY (`id`),\n  KEY `measurements_device_at` (`device`,`at`)",
            "numbers", "`label` varchar(40) NOT NULL,\n  `at` datetime(3) NOT NULL,\n  `amount` decimal(12,2) NOT NULL,\n  `even` tinyint(1) NOT NULL,\n  PRIMARY KEY (`id`),\n  KEY `numbers_at` (`at`)");

    private final boolean mariaDb;

    private final boolean single;

    /// @param single one statement for each row, as of --skip-extended-insert
    MySqlDump(Out out, boolean mariaDb, boolean single, Fault fault) {
        super(out, true, fault);
        this.mariaDb = mariaDb;
        this.single = single;
    }

    @Override
    void header(List<Tables.Table> tables) throws IOException {
        String rule = "-- ------------------------------------------------------\n";
        out.text(mariaDb
                ? "/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19-11.8.6-MariaDB, for debian-linux-gnu (x86_64)\n"
                : "-- MySQL dump 10.13  Distrib 8.4.6, for Linux (x86_64)\n");
        out.text("--\n-- Host: localhost    Database: bench\n" + rule);
        out.text("-- Server version\t" + (mariaDb ? "11.8.6-MariaDB-ubu2404" : "8.4.6") + "\n");
        out.text(SETTINGS.formatted(mariaDb ? "40101" : "50503", mariaDb
                ? "/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */;"
                : "/*!40111 SET @OLD_SQL_NOTES=@@SQL_NOTES, SQL_NOTES=0 */;"));
    }

    @Override
    void table(Tables.Table table, long end, long rows) throws IOException {
        create(table);
        section("Dumping data for table `" + table.name() + "`");
        out.text((mariaDb ? "SET @OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@AUTOCOMMIT=0;\n" : "") + "LOCK TABLES `" + table.name()
                + "` WRITE;\n/*!40000 ALTER TABLE `" + table.name() + "` DISABLE KEYS */;\n");
        rows(table, end, rows);
        out.text("/*!40000 ALTER TABLE `" + table.name() + "` ENABLE KEYS */;\nUNLOCK TABLES;\n"
                + (mariaDb ? "COMMIT;\nSET AUTOCOMMIT=@OLD_AUTOCOMMIT;\n" : "") + "\n");
    }

    private void create(Tables.Table table) throws IOException {
        String name = table.name();
        String model = Shapes.isShaped(name)
                ? Shapes.columns(name, true)
                : COLUMNS.get(table.shape()).replaceAll("`((?:accounts|documents|events)(?:_\\w+)?)`", "`$1" + table.suffix() + "`");
        String columns = mariaDb
                ? model.replace("bigint", "bigint(20)").replace("` int ", "` int(11) ").replace("` text", "` text DEFAULT NULL")
                        .replaceAll("(`\\w+`) json NOT NULL", "$1 longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid($1))")
                : model;
        section("Table structure for table `" + name + "`");
        out.text("DROP TABLE IF EXISTS `" + name + "`;\n/*!40101 SET @saved_cs_client     = @@character_set_client */;\n/*!"
                + (mariaDb ? "40101" : "50503") + " SET character_set_client = utf8mb4 */;\nCREATE TABLE `" + name + "` (\n  `id` "
                + (mariaDb ? "bigint(20)" : "bigint") + " NOT NULL AUTO_INCREMENT,\n  " + columns + "\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE="
                + (mariaDb ? "utf8mb4_uca1400_ai_ci" : "utf8mb4_0900_ai_ci") + ";\n/*!40101 SET character_set_client = @saved_cs_client */;\n\n");
    }

    /// Long inserts; with a fault one insert per row, as of --skip-extended-insert, so that there are lines to count.
    private void rows(Tables.Table table, long end, long rows) throws IOException {
        byte[] insert = ("INSERT INTO `" + table.name() + "` VALUES" + (mariaDb && fault.line() == 0 && !single ? "\n" : " ")).getBytes();
        String bad = "INSERT INTO `" + table.name() + "` VALUES ('not a number');\n";
        long limit = fault.line() > 0 || single ? 1 : INSERT_BYTES;
        long id = 0;
        while (id < rows && out.bytes() < end) {
            if (fault.line() > 0 && out.line() == fault.line()) {
                plant(fault.row() ? bad : BAD_STATEMENT);
            }
            long full = out.bytes() + limit;
            out.bytes(insert);
            boolean more = false;
            do {
                if (more) {
                    out.text(mariaDb ? ",\n" : ",");
                }
                row.begin();
                table.fields().write(row, ++id);
                row.end();
                more = true;
            } while (id < rows && out.bytes() < Math.min(full, end));
            out.text(";\n");
        }
    }

    @Override
    void footer(List<Tables.Table> tables) throws IOException {
        out.text(FOOTER.formatted(mariaDb ? "/*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */;" : "/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;"));
    }
}
