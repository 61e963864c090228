package dev.seedbed.library.sql;

import dev.seedbed.library.dump.SqlDialect;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a backslash inside a string escapes what follows, which a dump can change as it goes along:
/// `standard_conforming_strings` of PostgreSQL, `NO_BACKSLASH_ESCAPES` of MySQL and MariaDB.
///
/// Not safe for use by several threads.
final class StringRules {
    private static final int LOOKED_AT = 16;
    private static final Set<String> OFF = Set.of("off", "false", "no", "0", "f", "n");
    private static final List<byte[]> FIRST_WORDS = List.of(
            bytes("SET"),
            bytes("RESET"),
            bytes("DISCARD"),
            bytes("SELECT"),
            bytes("/*!"),
            bytes("/*M!"),
            bytes("ALTER"),
            bytes("COMMIT"),
            bytes("END"),
            bytes("ROLLBACK"));
    private static final Pattern POSTGRESQL = Pattern.compile(
            "(?i)^(?:ALTER\\s+(?:DATABASE|ROLE|USER)\\b.*?)?\\bSET\\s+(?:(SESSION|LOCAL)\\s+)?"
                    + "standard_conforming_strings\\s*(?:=|\\bTO\\b)\\s*'?(\\w+)",
            Pattern.DOTALL);
    private static final Pattern SET_CONFIG =
            Pattern.compile("(?i)set_config\\s*\\(\\s*'standard_conforming_strings'\\s*,\\s*'(\\w+)'");
    private static final Pattern BACK_TO_DEFAULT = Pattern.compile(
            "(?i)^(?:RESET\\s+(?:standard_conforming_strings|ALL)|DISCARD\\s+ALL)\\b.*", Pattern.DOTALL);
    private static final Pattern END_OF_TRANSACTION =
            Pattern.compile("(?i)^(?:COMMIT|END|ROLLBACK)\\b.*", Pattern.DOTALL);
    private static final Pattern SAVED = Pattern.compile("(?i)@(\\w+)\\s*:?=\\s*@@(?:session\\.|local\\.)?sql_mode\\b");
    private static final Pattern SQL_MODE = Pattern.compile(
            "(?i)(?<![@\\w.])(GLOBAL\\s+|PERSIST\\s+)?(?:@@(?:session\\.|local\\.)?)?sql_mode\\s*:?=\\s*(.*)",
            Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("^@(\\w+)");

    private final boolean isMySql;
    private final Map<String, Boolean> saved = new HashMap<>();
    private boolean escaping;
    private boolean atConnect;
    private boolean afterTransaction;
    private boolean isLocal;

    StringRules(SqlDialect dialect) {
        isMySql = dialect == SqlDialect.MYSQL;
        escaping = dialect.escapesWithBackslash();
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /// Whether a backslash escapes in what this quote begins.
    boolean escapes(byte quote) {
        return escaping && (quote == '\'' || (isMySql && quote == '"'));
    }

    /// A new session of psql has the server's own settings.
    void connected() {
        escaping = atConnect;
        isLocal = false;
    }

    void heard(ScannedStatement statement) {
        if (FIRST_WORDS.stream().noneMatch(statement::startsWith)) {
            return;
        }
        String start = new String(statement.first(LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (isMySql) {
            mySql(statement.text());
        } else if (isLocal && END_OF_TRANSACTION.matcher(start).matches()) {
            escaping = afterTransaction;
            isLocal = false;
        } else {
            postgreSql(statement.text());
        }
    }

    private void postgreSql(String text) {
        Matcher set = POSTGRESQL.matcher(text);
        Matcher configured = SET_CONFIG.matcher(text);
        if (set.find()) {
            boolean off = OFF.contains(set.group(2).toLowerCase(Locale.ROOT));
            if (text.regionMatches(true, 0, "ALTER", 0, 5)) {
                atConnect = off;
            } else {
                if ("LOCAL".equalsIgnoreCase(set.group(1)) && !isLocal) {
                    afterTransaction = escaping;
                    isLocal = true;
                }
                escaping = off;
            }
        } else if (configured.find()) {
            escaping = OFF.contains(configured.group(1).toLowerCase(Locale.ROOT));
        } else if (BACK_TO_DEFAULT.matcher(text).matches()) {
            escaping = atConnect;
        }
    }

    private void mySql(String text) {
        boolean before = escaping;
        Matcher mode = SQL_MODE.matcher(text);
        while (mode.find()) {
            if (mode.group(1) == null) {
                escaping = escapesIn(mode.group(2));
            }
        }
        Matcher save = SAVED.matcher(text);
        while (save.find()) {
            saved.put(save.group(1).toLowerCase(Locale.ROOT), before);
        }
    }

    private boolean escapesIn(String value) {
        Matcher variable = VARIABLE.matcher(value);
        if (variable.find()) {
            return saved.getOrDefault(variable.group(1).toLowerCase(Locale.ROOT), true);
        }
        String upper = value.toUpperCase(Locale.ROOT);
        boolean takesAway = upper.startsWith("REPLACE") || upper.startsWith("(SELECT REPLACE");
        return takesAway || !upper.contains("NO_BACKSLASH_ESCAPES");
    }
}
