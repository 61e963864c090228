package dev.seedbed.ui.query;

import dev.seedbed.query.sql.SqlDialect;
import dev.seedbed.query.sql.SqlLexer;
import dev.seedbed.query.sql.SqlToken;
import dev.seedbed.query.sql.SqlToken.Type;
import java.util.List;

/// The table a statement reads from, for `INSERT`s made of its rows.
final class TableOfStatement {
    private TableOfStatement() {}

    /// Returns the name after the first `from`, quoted and qualified as it is there, or `result`.
    static String find(String sql, SqlDialect dialect) {
        List<SqlToken> tokens = SqlLexer.tokens(sql, dialect);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).text(sql).equalsIgnoreCase("from") && isName(tokens.get(i + 1))) {
                int end = i + 1;
                while (end + 2 < tokens.size()
                        && tokens.get(end + 1).text(sql).equals(".")
                        && isName(tokens.get(end + 2))) {
                    end += 2;
                }
                return sql.substring(tokens.get(i + 1).start(), tokens.get(end).end());
            }
        }
        return "result";
    }

    private static boolean isName(SqlToken token) {
        return token.type() == Type.WORD || token.type() == Type.NAME;
    }
}
