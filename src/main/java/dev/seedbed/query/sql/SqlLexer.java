package dev.seedbed.query.sql;

import dev.seedbed.query.sql.SqlToken.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts SQL text into tokens the way the server of a dialect would. Never fails: what is open at the end ends there.
public final class SqlLexer {
    private final String text;
    private final SqlDialect dialect;
    private final List<SqlToken> tokens = new ArrayList<>();
    private int at;
    private String delimiter = ";";
    private boolean atStatementStart = true;

    private SqlLexer(String text, SqlDialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    public static List<SqlToken> tokens(String text, SqlDialect dialect) {
        var lexer = new SqlLexer(text, dialect);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith(delimiter, at)) {
            add(Type.DELIMITER, at + delimiter.length());
        } else if (startsLineComment(c)) {
            add(Type.COMMENT, endOfLine(at));
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '\'') {
            add(Type.STRING, endOfQuoted(at, dialect.backslashEscapes()));
        } else if (c == '"') {
            boolean name = dialect.ansiQuotes();
            add(name ? Type.NAME : Type.STRING, endOfQuoted(at, !name && dialect.backslashEscapes()));
        } else if (c == '`' && dialect.isMySqlFamily()) {
            add(Type.NAME, endOfQuoted(at, false));
        } else if (c == '$' && !dialect.isMySqlFamily() && SqlQuotes.dollarTag(text, at) > 0) {
            int tag = SqlQuotes.dollarTag(text, at);
            int close = text.indexOf(text.substring(at, at + tag), at + tag);
            add(Type.STRING, close < 0 ? text.length() : close + tag);
        } else if (c >= '0' && c <= '9') {
            add(Type.NUMBER, endOfNumber());
        } else if (isWordStart(c)) {
            word();
        } else {
            add(Type.SYMBOL, at + 1);
        }
    }

    private void add(Type type, int end) {
        tokens.add(new SqlToken(type, at, end));
        at = end;
        if (type == Type.DELIMITER || type == Type.DIRECTIVE) {
            atStatementStart = true;
        } else if (type != Type.COMMENT) {
            atStatementStart = false;
        }
    }

    private boolean startsLineComment(char c) {
        if (!dialect.isMySqlFamily()) {
            return text.startsWith("--", at);
        }
        if (c == '#') {
            return true;
        }
        return text.startsWith("--", at) && (at + 2 >= text.length() || text.charAt(at + 2) <= ' ');
    }

    private void blockComment() {
        if (!dialect.isMySqlFamily()) {
            add(Type.COMMENT, SqlQuotes.endOfNestedComment(text, at));
            return;
        }
        int close = text.indexOf("*/", at + 2);
        boolean code = text.startsWith("!", at + 2) || text.startsWith("M!", at + 2);
        add(code ? Type.CODE_COMMENT : Type.COMMENT, close < 0 ? text.length() : close + 2);
    }

    private void word() {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!dialect.isMySqlFamily()) {
            if (word.equals("e") && text.startsWith("'", end)) {
                add(Type.STRING, SqlQuotes.endOfEscapeString(text, end));
                return;
            }
            if (word.equals("u") && text.startsWith("&\"", end)) {
                add(Type.ESCAPED_NAME, endOfQuoted(end + 1, false));
                return;
            }
        } else if (atStatementStart && word.equals("delimiter")) {
            int lineEnd = endOfLine(at);
            String rest = text.substring(end, lineEnd).strip();
            if (!rest.isEmpty()) {
                delimiter = rest.split("\\s+", 2)[0];
                add(Type.DIRECTIVE, lineEnd);
                return;
            }
        }
        add(Type.WORD, end);
    }

    private int endOfNumber() {
        int end = at;
        while (end < text.length()
                && (isWordPart(text.charAt(end)) || text.charAt(end) == '.')
                && !text.startsWith(delimiter, end)) {
            end++;
        }
        return end;
    }

    private int endOfQuoted(int open, boolean escapes) {
        return SqlQuotes.endOfQuoted(text, open, escapes);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_' || c >= 0x80;
    }

    public static boolean isWordPart(char c) {
        return isWordStart(c) || (c >= '0' && c <= '9') || c == '$';
    }
}
