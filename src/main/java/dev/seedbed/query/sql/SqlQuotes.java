package dev.seedbed.query.sql;

/// Where quoted pieces of SQL text end. All answers are offsets after the closing mark, or the text's length.
final class SqlQuotes {
    private SqlQuotes() {}

    /// Ends at the mark that opened at `open`; a doubled mark is part of the content.
    static int endOfQuoted(String text, int open, boolean backslashEscapes) {
        char mark = text.charAt(open);
        int i = open + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && backslashEscapes) {
                i += 2;
            } else if (c != mark) {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == mark) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        return text.length();
    }

    /// PostgreSQL's `E'…'`, whose pieces on following lines keep the escapes.
    static int endOfEscapeString(String text, int open) {
        int end = endOfQuoted(text, open, true);
        while (true) {
            int next = continuation(text, end);
            if (next < 0) {
                return end;
            }
            end = endOfQuoted(text, next, true);
        }
    }

    private static int continuation(String text, int from) {
        boolean newLine = false;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith("--", i)) {
                int lineEnd = text.indexOf('\n', i);
                i = lineEnd < 0 ? text.length() : lineEnd;
            } else if (Character.isWhitespace(c)) {
                newLine |= c == '\n' || c == '\r';
                i++;
            } else {
                return c == '\'' && newLine ? i : -1;
            }
        }
        return -1;
    }

    /// Length of the `$tag$` that begins at `at`, or 0 where none does.
    static int dollarTag(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '$') {
            char c = text.charAt(i);
            boolean fits = SqlLexer.isWordStart(c) || (i > at + 1 && c >= '0' && c <= '9');
            if (!fits) {
                return 0;
            }
            i++;
        }
        return i < text.length() ? i + 1 - at : 0;
    }

    static int endOfNestedComment(String text, int open) {
        int depth = 0;
        int i = open;
        while (i < text.length()) {
            if (text.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else if (text.startsWith("*/", i)) {
                depth--;
                i += 2;
                if (depth == 0) {
                    return i;
                }
            } else {
                i++;
            }
        }
        return text.length();
    }
}
