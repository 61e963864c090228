package dev.seedbed.library.sql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.SqlDialect;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses from the way SQL is written which database it is for. Headers of tools say it better; see [SqlFacts].
///
/// Only what the statements say counts: nothing inside strings, comments or rows of data does.
///
/// @param kind null where it fits several kinds
/// @param mysqlFamily whether MySQL and MariaDB both fit
/// @param isUnsure whether parts of it speak for another kind
public record SqlStyle(SqlDialect dialect, @Nullable DatabaseKind kind, boolean mysqlFamily, boolean isUnsure) {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int HEADER = 4096;
    /// Where the other side has more than one in so many signs, the guess is unsure.
    private static final int CLEAR = 4;

    private static final Pattern POSTGRESQL_HEADER = Pattern.compile(
            "^-- PostgreSQL database (cluster )?dump|^-- Server version:\\s+PostgreSQL|^-- Adminer .*PostgreSQL"
                    + "|^\\s*Source Server Type\\s*: PostgreSQL",
            Pattern.MULTILINE);
    private static final Pattern MYSQL_HEADER = Pattern.compile(
            "^-- (MySQL dump|MariaDB dump|phpMyAdmin SQL Dump|Adminer .*(MySQL|MariaDB))"
                    + "|^\\s*Source Server Type\\s*: (MySQL|MariaDB)",
            Pattern.MULTILINE);
    private static final List<Pattern> POSTGRESQL = each(
            "^COPY\\s.*\\sFROM\\s+stdin",
            "^\\\\(c|connect|restrict|set|i|ir|echo|timing|copy|if|o)\\b",
            "\\\\g(exec|set|x)\\b",
            "\\b(BIG|SMALL)SERIAL\\b",
            "\\bSERIAL\\b",
            "\\bTIMESTAMPTZ\\b",
            "\\bJSONB\\b",
            "\\bBYTEA\\b",
            "\\$[A-Za-z_]*\\$",
            "['\")\\w]::[\"a-z]",
            "\\bCREATE\\s+EXTENSION\\b",
            "\\bplpgsql\\b",
            "\\bAS\\s+IDENTITY\\b",
            "\\bsearch_path\\b",
            "\\bgenerate_series\\s*\\(",
            "\\bON\\s+CONFLICT\\b",
            "\\bpg_\\w+\\s*[.(]",
            "\\bOWNER\\s+TO\\b",
            "\\bTIMESTAMP(\\s*\\(\\d\\))?\\s+(WITH|WITHOUT)\\s+TIME\\s+ZONE\\b",
            "\\b(TEXT|INT|INTEGER|BIGINT|UUID)\\[\\]",
            "\\bARRAY\\[",
            "\\bCREATE\\s+TYPE\\b.*\\bAS\\b",
            "\\bCREATE\\s+(ROLE|GROUP)\\b",
            "\\bWITH\\s+(LOGIN|(ENCRYPTED\\s+)?PASSWORD|SUPERUSER)\\b",
            "\\bALTER\\s+SYSTEM\\b",
            "\\bstandard_conforming_strings\\b",
            "\\bclient_encoding\\b",
            "\\b(TABLE|EXISTS|INTO|ONLY|REFERENCES|UPDATE|SCHEMA)\\s+\"",
            "\\bUSING\\s+(gin|gist|btree|brin)\\s*\\(",
            "\\bCREATE\\s+(MATERIALIZED\\s+VIEW|DOMAIN|UNLOGGED\\s+TABLE|POLICY)\\b",
            "\\bILIKE\\b",
            "\\bE'",
            "\\bCHARACTER\\s+VARYING\\b",
            "\\bGRANT\\b.*\\bON\\s+(DATABASE|SCHEMA|SEQUENCE|ALL\\s+TABLES)\\b",
            "\\bRETURNING\\b");
    private static final List<Pattern> MYSQL = each(
            "`[^`]*`",
            "\\bENGINE\\s*=",
            "\\bAUTO_INCREMENT\\b",
            "/\\*M?!\\d{5}",
            "\\bUNSIGNED\\b",
            "^LOCK\\s+TABLES\\b",
            "^USE\\s+\\S+",
            "\\bON\\s+DUPLICATE\\s+KEY\\b",
            "^DELIMITER\\s",
            "\\b(TINYINT|MEDIUMINT|TINYTEXT|MEDIUMTEXT|LONGTEXT|MEDIUMBLOB|LONGBLOB|DATETIME)\\b",
            "\\bSET\\s+NAMES\\s",
            "\\bFOREIGN_KEY_CHECKS\\b",
            "\\bSQL_MODE\\b",
            "\\butf8(mb[34])?(_\\w+)?\\b",
            "\\b(DEFAULT\\s+)?(CHARSET|CHARACTER\\s+SET)\\b",
            "\\bINSERT\\s+IGNORE\\b",
            "\\bREPLACE\\s+INTO\\b",
            "\\bLOAD\\s+DATA\\b",
            "\\bON\\s+UPDATE\\s+CURRENT_TIMESTAMP\\b",
            "\\b(UNIQUE|FULLTEXT)\\s+KEY\\b",
            "^\\s+KEY\\s",
            "^SET\\s+@",
            "\\b(INT|BIGINT|SMALLINT)\\s*\\(\\d+\\)",
            "\\bIDENTIFIED\\s+(BY|WITH)\\b",
            "^#");

    private static List<Pattern> each(String... patterns) {
        return Arrays.stream(patterns)
                .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE))
                .toList();
    }

    public static SqlStyle of(byte[] head, int length) {
        String text = new String(head, 0, Math.min(length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String header = text.substring(0, Math.min(HEADER, text.length()));
        if (POSTGRESQL_HEADER.matcher(header).find()) {
            return of(SqlDialect.POSTGRESQL, text, false);
        }
        String asMysql = SqlMask.mySql(text);
        if (MYSQL_HEADER.matcher(header).find()) {
            return of(SqlDialect.MYSQL, asMysql, false);
        }
        String asPostgres = SqlMask.postgreSql(text);
        // Read by the wrong rules, strings and what is between them may change places.
        String common = SqlMask.common(asPostgres, asMysql);
        int forPostgres = 2 * signs(POSTGRESQL, common) + signs(POSTGRESQL, asPostgres);
        int forMysql = 2 * signs(MYSQL, common) + signs(MYSQL, asMysql);
        boolean isUnsure = CLEAR * Math.min(forPostgres, forMysql) > Math.max(forPostgres, forMysql);
        if (forMysql > forPostgres) {
            return of(SqlDialect.MYSQL, asMysql, isUnsure);
        }
        return forPostgres > forMysql
                ? of(SqlDialect.POSTGRESQL, asPostgres, isUnsure)
                : new SqlStyle(SqlDialect.STANDARD, null, false, isUnsure);
    }

    /// By the rules of a kind that somebody named.
    public static SqlStyle of(DatabaseKind kind) {
        return new SqlStyle(DumpLanguage.of(kind).dialect(), kind, false, false);
    }

    /// Of the kinds of a dialect, the one that most speaks for.
    private static SqlStyle of(SqlDialect dialect, String text, boolean isUnsure) {
        List<DatabaseKind> kinds = DumpLanguage.speaking(dialect);
        DatabaseKind best = kinds.getFirst();
        int most = count(best, text);
        boolean areEqual = false;
        for (DatabaseKind kind : kinds.subList(1, kinds.size())) {
            int signs = count(kind, text);
            areEqual = signs == most || areEqual && signs < most;
            best = signs > most ? kind : best;
            most = Math.max(signs, most);
        }
        return new SqlStyle(dialect, best, areEqual, isUnsure);
    }

    /// How many of the signs are there, each once: one that is repeated says no more.
    private static int signs(List<Pattern> patterns, String text) {
        return (int) patterns.stream()
                .filter(pattern -> pattern.matcher(text).find())
                .count();
    }

    private static int count(DatabaseKind kind, String text) {
        return (int)
                DumpLanguage.of(kind).signs().matcher(text).results().limit(50).count();
    }
}
