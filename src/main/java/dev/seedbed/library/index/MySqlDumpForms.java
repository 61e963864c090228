package dev.seedbed.library.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How `mysqldump` and `mariadb-dump` write what stands in front of, in and behind the rows of tables.
final class MySqlDumpForms {
    private static final String NAME = "`(?:[^`\\n]|``)+`";
    private static final String TEXT = "'[^'\\\\]*'";
    private static final String VALUE = "(?:" + TEXT + "|\\w+)";
    /// Of the session. Others may act on one statement only, or when a transaction ends.
    private static final String VARIABLE = "(?:CHARACTER_SET_CLIENT|CHARACTER_SET_RESULTS|COLLATION_CONNECTION|SQL_MODE"
            + "|TIME_ZONE|FOREIGN_KEY_CHECKS|UNIQUE_CHECKS|SQL_NOTES|NOTE_VERBOSITY)";

    /// Of the session, at the beginning. What sets something of the server is none.
    static final Pattern SETTING = form("SET (?:NAMES \\w+|@MYSQLDUMP_TEMP_LOG_BIN ?= ?@@SESSION\\.SQL_LOG_BIN"
            + "|@@SESSION\\.SQL_LOG_BIN ?= ?0|(?:SESSION |@@SESSION\\.|@@)?" + VARIABLE + " *= *" + VALUE
            + "|@OLD_\\w+ ?= ?@@\\w+(?:, ?" + VARIABLE + " ?= ?" + VALUE + ")?)");
    /// Whether rows may depend on those of other tables.
    static final Pattern KEY_CHECKS = form(".*(?<!\\w)FOREIGN_KEY_CHECKS *= *(" + VALUE + ")");
    /// MariaDB's client then runs no commands of the system.
    static final Pattern SANDBOX = Pattern.compile("/\\*M!999999\\\\- enable the sandbox mode \\*/.*", Pattern.DOTALL);
    /// A database of `--databases`, made before it is used.
    static final Pattern DATABASE = begins("(?:DROP DATABASE IF EXISTS|CREATE DATABASE (?:/\\*!32312 IF NOT EXISTS\\*/"
            + "|IF NOT EXISTS)) (" + NAME + ")");
    static final Pattern USE = form("USE (" + NAME + ")");
    static final Pattern PURGED = form("SET @@GLOBAL\\.GTID_PURGED ?= ?(?:/\\*!80000 '\\+'\\*/ ?)?" + TEXT);
    static final Pattern DROP = form("DROP TABLE IF EXISTS (" + NAME + ")");
    static final Pattern TABLE = begins("CREATE TABLE (?:IF NOT EXISTS )?(" + NAME + ") \\(");
    /// What stands for a view until all tables are there.
    static final Pattern PLACEHOLDER = begins("CREATE VIEW " + NAME + " AS SELECT\\s+(?:1|NULL) AS ");

    static final Pattern DROP_VIEW = form("DROP VIEW IF EXISTS " + NAME);
    /// Around the rows, with or without locks.
    static final Pattern LOCK = form("LOCK TABLES (" + NAME + ") WRITE");
    static final Pattern OPEN = form("SET (?:@OLD_AUTOCOMMIT=@@AUTOCOMMIT, @@)?AUTOCOMMIT ?= ?0");
    static final Pattern KEYS = form("ALTER TABLE (" + NAME + ") (?:DISABLE|ENABLE) KEYS");
    static final Pattern ROWS = begins("(?:INSERT|REPLACE)(?: IGNORE)? INTO (" + NAME + ") ");
    static final Pattern UNLOCK = form("UNLOCK TABLES");
    static final Pattern CLOSE = form("(?:COMMIT|SET AUTOCOMMIT ?= ?(?:@OLD_AUTOCOMMIT|1))");
    /// A variable is kept, and may be changed at once.
    static final Pattern SAVE = form(
            "SET @(\\w+) *= *@@(?:SESSION\\.)?(\\w+)(?:, ?(?:@@)?(" + VARIABLE + "|AUTOCOMMIT) ?= ?" + VALUE + ")?");
    /// A variable is changed, or given back what was kept of it.
    static final Pattern CHANGE = form("SET (" + VARIABLE + "|AUTOCOMMIT) *= *(?:@(\\w+)|(" + VALUE + "))");
    static final Pattern DELIMITER = form("DELIMITER \\S+\\s*");
    private static final Pattern TRIGGER = begins("/\\*!50003 CREATE\\*/ [^\\n]*TRIGGER ");
    /// What stands behind the tables of a database, and runs by itself at the earliest when it is there.
    private static final Pattern ROUTINE = begins("DROP (?:PROCEDURE|FUNCTION|EVENT) IF EXISTS " + NAME
            + "$|CREATE DEFINER=\\S+ (?:PROCEDURE|FUNCTION) " + NAME
            + "|/\\*!50106 CREATE\\*/ /\\*!50117 DEFINER=\\S+\\*/ /\\*!50106 EVENT " + NAME);
    /// Ends a transaction, or takes no part in any.
    static final Pattern COMMITS = begins("(?:/\\*M?!\\d{5,6} ?)?(?:CREATE|DROP|ALTER|SET|USE|COMMIT)\\b");
    private static final Pattern QUOTED =
            Pattern.compile("'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|`[^`]*+`|\"[^\"]*+\"", Pattern.DOTALL);
    private static final Pattern OTHERS_ROWS = form("\\b(?:SELECT|TABLE)\\b");
    private static final Pattern CODE = Pattern.compile("/\\*M?!\\d{5,6}\\s?(.*?)\\s*\\*/", Pattern.DOTALL);

    private MySqlDumpForms() {}

    private static Pattern form(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private static Pattern begins(String beginning) {
        return Pattern.compile(beginning, Pattern.CASE_INSENSITIVE);
    }

    /// Whether it makes or drops a trigger, a routine or an event. Its beginning is enough.
    static boolean isCode(String text) {
        return TRIGGER.matcher(text).lookingAt() || ROUTINE.matcher(text).lookingAt();
    }

    /// Whether a table is made with rows of others.
    static boolean isFilled(String table) {
        return OTHERS_ROWS.matcher(QUOTED.matcher(table).replaceAll("")).find("CREATE TABLE".length());
    }

    /// A statement out of the comment that only some servers run.
    static String plain(String statement) {
        String text = statement.strip();
        Matcher code = CODE.matcher(text);
        return code.matches() && code.group(1).indexOf("*/") < 0 ? code.group(1) : text;
    }
}
