package dev.seedbed.query.sql;

import dev.seedbed.query.sql.SqlToken.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One statement inside a text, without its delimiter and without comments before or after it.
///
/// @param start offset of its first character in the text
/// @param end offset after its last character
/// @param tokens its tokens, comments included; offsets are those of the text
public record SqlStatement(int start, int end, List<SqlToken> tokens) {

    public String text(String source) {
        return source.substring(start, end);
    }

    /// All statements of a text, in order.
    public static List<SqlStatement> of(String text, SqlDialect dialect) {
        var statements = new ArrayList<SqlStatement>();
        var open = new ArrayList<SqlToken>();
        for (SqlToken token : SqlLexer.tokens(text, dialect)) {
            if (token.type() == Type.DELIMITER || token.type() == Type.DIRECTIVE) {
                close(open, statements);
            } else if (token.type() != Type.COMMENT || !open.isEmpty()) {
                open.add(token);
            }
        }
        close(open, statements);
        return statements;
    }

    private static void close(List<SqlToken> open, List<SqlStatement> statements) {
        while (!open.isEmpty() && open.getLast().type() == Type.COMMENT) {
            open.removeLast();
        }
        if (!open.isEmpty()) {
            statements.add(
                    new SqlStatement(open.getFirst().start(), open.getLast().end(), List.copyOf(open)));
            open.clear();
        }
    }

    /// The statement the caret is in, or else the one it stands behind, or else the first.
    public static Optional<SqlStatement> at(String text, int caret, SqlDialect dialect) {
        List<SqlStatement> statements = of(text, dialect);
        SqlStatement best = null;
        for (SqlStatement statement : statements) {
            if (best == null || statement.start() <= caret) {
                best = statement;
            }
        }
        return Optional.ofNullable(best);
    }
}
