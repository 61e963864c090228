package dev.seedbed.library.sql;

import java.util.regex.Pattern;

/// SQL text in which strings, comments and rows of data are blank, so that what is left is what the statements say.
///
/// Lengths and line ends stay. Quotes stay too; what stands between them goes.
public final class SqlMask {
    private static final Pattern COPY = Pattern.compile("(?is)^\\s*COPY\\b.*\\bFROM\\s+STDIN\\b.*");
    private static final Pattern BACKSLASHES_ESCAPE =
            Pattern.compile("(?i)standard_conforming_strings\\s*(=|to)\\s*'?(off|false|no|0)\\b");

    private final String text;
    private final char[] out;
    private final boolean isMySql;
    private final boolean escapes;
    private int statement;

    private SqlMask(String text, boolean isMySql) {
        this.text = text;
        this.out = text.toCharArray();
        this.isMySql = isMySql;
        this.escapes = isMySql
                ? !text.contains("NO_BACKSLASH_ESCAPES")
                : BACKSLASHES_ESCAPE.matcher(text).find();
    }

    /// As the client of PostgreSQL reads it.
    public static String postgreSql(String text) {
        return new SqlMask(text, false).masked();
    }

    /// As the client of MySQL and MariaDB reads it. Comments that the server executes stay.
    static String mySql(String text) {
        return new SqlMask(text, true).masked();
    }

    private String masked() {
        int i = 0;
        while (i < text.length()) {
            i = next(i);
        }
        return new String(out);
    }

    private int next(int i) {
        char c = text.charAt(i);
        if (c == '-' && text.startsWith("--", i) && (!isMySql || isSpace(i + 2) || isLineStart(i))) {
            return blank(i, lineEnd(i));
        } else if (c == '#' && isMySql) {
            return blank(i, lineEnd(i));
        } else if (c == '/' && text.startsWith("/*", i) && !isExecuted(i)) {
            return blank(i, after("*/", i + 2));
        } else if (c == '\'' || c == '"' || (c == '`' && isMySql)) {
            return quoted(i, c);
        } else if (c == '$' && !isMySql) {
            return dollars(i);
        } else if (c == ';') {
            return endOfStatement(i);
        }
        return i + 1;
    }

    private boolean isSpace(int i) {
        return i >= text.length() || text.charAt(i) <= ' ';
    }

    private boolean isLineStart(int i) {
        return i == 0 || text.charAt(i - 1) == '\n';
    }

    private boolean isExecuted(int i) {
        return isMySql && (text.startsWith("!", i + 2) || text.startsWith("M!", i + 2));
    }

    private int lineEnd(int i) {
        int end = text.indexOf('\n', i);
        return end < 0 ? text.length() : end;
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (out[i] != '\n') {
                out[i] = ' ';
            }
        }
        return to;
    }

    private int quoted(int open, char quote) {
        boolean isEscaped = quote != '`' && (quote == '\'' || isMySql) && (escapes || isEscapeString(open));
        int i = open + 1;
        while (i < text.length() && text.charAt(i) != quote) {
            i += isEscaped && text.charAt(i) == '\\' ? 2 : 1;
        }
        int close = Math.min(i, text.length());
        blank(open + 1, close);
        return close + 1;
    }

    private boolean isEscapeString(int open) {
        return !isMySql && open > 0 && (text.charAt(open - 1) | 0x20) == 'e' && (open == 1 || !isWord(open - 2));
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_';
    }

    private int dollars(int i) {
        int end = i + 1;
        while (end < text.length() && isWord(end)) {
            end++;
        }
        boolean isTag = end < text.length()
                && text.charAt(end) == '$'
                && !Character.isDigit(text.charAt(i + 1))
                && (i == 0 || !isWord(i - 1));
        if (!isTag) {
            return i + 1;
        }
        String tag = text.substring(i, end + 1);
        int close = text.indexOf(tag, end + 1);
        blank(end + 1, close < 0 ? text.length() : close);
        return close < 0 ? text.length() : close + tag.length();
    }

    private int endOfStatement(int i) {
        String said = text.substring(Math.min(statement, i), i);
        statement = i + 1;
        if (!COPY.matcher(said).matches()) {
            return i + 1;
        }
        int end = text.indexOf("\n\\.", i);
        statement = end < 0 ? text.length() : end + 3;
        return blank(i + 1, statement);
    }

    /// What is visible in both.
    static String common(String one, String other) {
        char[] both = one.toCharArray();
        for (int i = 0; i < both.length; i++) {
            if (other.charAt(i) == ' ') {
                both[i] = ' ';
            }
        }
        return new String(both);
    }
}
