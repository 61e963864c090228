package dev.seedbed.query.sql;

import java.util.Locale;

/// A piece of SQL text, from `start` to before `end`. White space is in no token.
public record SqlToken(Type type, int start, int end) {

    /// What a token is. [#CODE_COMMENT] is a comment that MySQL or MariaDB run as code; [#ESCAPED_NAME] a name
    /// spelt with escapes; [#DELIMITER] ends a statement; [#DIRECTIVE] is a line meant for a client.
    public enum Type {
        WORD,
        NAME,
        ESCAPED_NAME,
        STRING,
        NUMBER,
        COMMENT,
        CODE_COMMENT,
        SYMBOL,
        DELIMITER,
        DIRECTIVE
    }

    public String text(CharSequence source) {
        return source.subSequence(start, end).toString();
    }

    /// What it names, out of quotes and in lower case.
    public String name(CharSequence source) {
        String plain = text(source);
        boolean isQuoted = type == Type.NAME && plain.length() > 1;
        return (isQuoted ? plain.substring(1, plain.length() - 1) : plain).toLowerCase(Locale.ROOT);
    }
}
