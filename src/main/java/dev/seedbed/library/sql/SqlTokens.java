package dev.seedbed.library.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The first words of one statement, with names taken out of their quotes.
public final class SqlTokens {
    private static final int MOST = 200;

    private final List<Token> tokens = new ArrayList<>();

    /// @param quoted whether it stood in quotes of any kind, so that it is no keyword
    private record Token(String text, boolean quoted) {
        boolean is(String keyword) {
            return !quoted && text.equalsIgnoreCase(keyword);
        }
    }

    public SqlTokens(String sql) {
        int i = 0;
        while (i < sql.length() && tokens.size() < MOST) {
            i = next(sql, i);
        }
    }

    private int next(String sql, int i) {
        char c = sql.charAt(i);
        if (Character.isWhitespace(c) || c == '\ufeff') {
            return i + 1;
        }
        if (c == '-' && sql.startsWith("--", i)) {
            return after(sql, "\n", i);
        }
        if (sql.startsWith("/*!", i) || sql.startsWith("/*M!", i)) {
            return digits(sql, sql.indexOf('!', i) + 1);
        }
        if (sql.startsWith("*/", i)) {
            return i + 2;
        }
        if (sql.startsWith("/*", i)) {
            return after(sql, "*/", i + 2);
        }
        if (c == '\'' || c == '"' || c == '`') {
            return quoted(sql, i, c);
        }
        int end = i;
        while (end < sql.length() && isWordPart(sql.charAt(end))) {
            end++;
        }
        end = Math.max(end, i + 1);
        tokens.add(new Token(sql.substring(i, end), false));
        return end;
    }

    private int quoted(String sql, int open, char quote) {
        var text = new StringBuilder();
        int i = open + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    break;
                }
            }
            text.append(c);
            i++;
        }
        tokens.add(new Token(text.toString(), true));
        return i + 1;
    }

    private static int digits(String sql, int i) {
        int end = i;
        while (end < sql.length() && Character.isDigit(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int after(String sql, String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@';
    }

    public int size() {
        return tokens.size();
    }

    /// Whether the words from `index` on are these keywords.
    public boolean are(int index, String... keywords) {
        if (index < 0 || index + keywords.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!tokens.get(index + i).is(keywords[i])) {
                return false;
            }
        }
        return true;
    }

    /// Index of the first place where these keywords follow each other, or -1.
    public int find(String... keywords) {
        return find(0, keywords);
    }

    int find(int from, String... keywords) {
        for (int i = from; i + keywords.length <= tokens.size(); i++) {
            if (are(i, keywords)) {
                return i;
            }
        }
        return -1;
    }

    /// The word at `index` as a name: as written in quotes, in lower case without; empty past the end.
    public String name(int index) {
        if (index < 0 || index >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(index);
        return token.quoted() ? token.text() : token.text().toLowerCase(Locale.ROOT);
    }

    /// The word at `index` as written, out of its quotes; empty past the end.
    public String text(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
    }

    public boolean isQuoted(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).quoted();
    }

    /// A name of one or more parts, such as `public.orders`, that starts at `index`. Letters keep their case.
    public String qualifiedName(int index) {
        var name = new StringBuilder(text(index));
        for (int i = index + 1; are(i, ".") && i + 1 < tokens.size(); i += 2) {
            name.append('.').append(text(i + 1));
        }
        return name.toString();
    }

    /// Index behind the name of one or more parts that starts at `index`.
    public int afterName(int index) {
        int i = index + 1;
        while (are(i, ".") && i + 1 < tokens.size()) {
            i += 2;
        }
        return i;
    }
}
