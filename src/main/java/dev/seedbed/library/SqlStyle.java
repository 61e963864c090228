package dev.seedbed.library;

import dev.seedbed.database.DatabaseKind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses from the way SQL is written which database it is for. Headers of tools say it better; see [SqlFacts].
///
/// @param kind null where it fits several kinds
/// @param mysqlFamily whether MySQL and MariaDB both fit
record SqlStyle(SqlDialect dialect, @Nullable DatabaseKind kind, boolean mysqlFamily) {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int HEADER = 4096;

    private static final Pattern POSTGRESQL_HEADER =
            Pattern.compile("^-- PostgreSQL database (cluster )?dump", Pattern.MULTILINE);
    private static final Pattern MYSQL_HEADER = Pattern.compile(
            "^-- (MySQL dump|MariaDB dump|phpMyAdmin SQL Dump|Adminer .*(MySQL|MariaDB)|HeidiSQL)|^/\\*M?!\\d{5}",
            Pattern.MULTILINE);
    private static final Pattern POSTGRESQL = any(
            "^COPY\\s.*\\sFROM\\s+stdin",
            "^\\\\(c|connect|restrict|set|i|ir|echo|timing|copy)\\b",
            "\\b(BIG|SMALL)?SERIAL\\b",
            "\\bTIMESTAMPTZ\\b",
            "\\bJSONB\\b",
            "\\bBYTEA\\b",
            "\\$[A-Za-z_]*\\$",
            "'::[a-z]",
            "\\)::[a-z]",
            "\\bCREATE\\s+EXTENSION\\b",
            "\\bplpgsql\\b",
            "\\bAS\\s+IDENTITY\\b",
            "\\bsearch_path\\b",
            "\\bgenerate_series\\s*\\(",
            "\\bON\\s+CONFLICT\\b",
            "\\bpg_catalog\\.",
            "\\bOWNER\\s+TO\\b",
            "\\bTIMESTAMP\\s+(WITH|WITHOUT)\\s+TIME\\s+ZONE\\b",
            "\\bTEXT\\[\\]",
            "\\bCREATE\\s+TYPE\\b.*\\bAS\\s+ENUM\\b");
    private static final Pattern MYSQL = any(
            "`\\w+`",
            "\\bENGINE\\s*=",
            "\\bAUTO_INCREMENT\\b",
            "/\\*!\\d{5}",
            "\\bUNSIGNED\\b",
            "^LOCK\\s+TABLES\\b",
            "^USE\\s+\\S+\\s*;",
            "\\bON\\s+DUPLICATE\\s+KEY\\b",
            "^DELIMITER\\s",
            "\\b(TINYINT|MEDIUMTEXT|LONGTEXT|LONGBLOB|DATETIME)\\b",
            "\\bSET\\s+NAMES\\s+'?utf8",
            "\\bFOREIGN_KEY_CHECKS\\b",
            "\\butf8mb4\\b");
    private static final Pattern MARIADB_ONLY = any(
            "\\bENGINE\\s*=\\s*Aria\\b",
            "uca1400",
            "/\\*M!",
            "\\bPAGE_CHECKSUM\\s*=",
            "\\bWITH\\s+SYSTEM\\s+VERSIONING\\b",
            "DEFAULT\\s+current_timestamp\\(\\)",
            "\\bINET6\\b",
            "\\bNEXTVAL\\s*\\(",
            "^CREATE\\s+(OR\\s+REPLACE\\s+)?SEQUENCE\\b",
            "\\bDEFAULT\\s+uuid\\(\\)");
    private static final Pattern MYSQL_ONLY = any(
            "utf8mb4_0900",
            "/\\*!8\\d{4}",
            "\\bSECONDARY_ENGINE\\b",
            "\\bGTID_PURGED\\b",
            "\\bSTORED\\s+SRID\\b",
            "\\bJSON_TABLE\\s*\\(",
            "\\bENCRYPTION\\s*=\\s*'");

    private static Pattern any(String... patterns) {
        return Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    }

    static SqlStyle of(byte[] head, int length) {
        String text = new String(head, 0, Math.min(length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String header = text.substring(0, Math.min(HEADER, text.length()));
        if (POSTGRESQL_HEADER.matcher(header).find()) {
            return new SqlStyle(SqlDialect.POSTGRESQL, DatabaseKind.POSTGRESQL, false);
        }
        if (MYSQL_HEADER.matcher(header).find()) {
            return mysql(text);
        }
        int forPostgres = count(POSTGRESQL, text);
        int forMysql = count(MYSQL, text);
        if (forMysql > forPostgres) {
            return mysql(text);
        }
        return forPostgres > forMysql
                ? new SqlStyle(SqlDialect.POSTGRESQL, DatabaseKind.POSTGRESQL, false)
                : new SqlStyle(SqlDialect.STANDARD, null, false);
    }

    private static SqlStyle mysql(String text) {
        int forMariaDb = count(MARIADB_ONLY, text);
        int forMysql = count(MYSQL_ONLY, text);
        return new SqlStyle(
                SqlDialect.MYSQL,
                forMariaDb > forMysql ? DatabaseKind.MARIADB : DatabaseKind.MYSQL,
                forMariaDb == forMysql);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().limit(50).count();
    }
}
