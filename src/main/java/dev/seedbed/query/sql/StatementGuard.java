package dev.seedbed.query.sql;

import dev.seedbed.query.sql.SqlToken.Type;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure.QueryNotAllowed;
import dev.seedbed.task.QueryFailure.Refusal;
import java.util.List;
import java.util.Locale;

/// First line of the read-only preview: lets through one statement that begins like a query and asks for nothing that a
/// read-only transaction does not hold back by itself.
///
/// It is not the only line: what passes runs in a read-only transaction on the server (see
/// [dev.seedbed.query.QueryService]).
public final class StatementGuard {
    private final String text;
    private final SqlDialect dialect;

    private StatementGuard(String text, SqlDialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    /// Returns the one statement of `text`.
    ///
    /// @throws OperationFailedException with [QueryNotAllowed]
    public static SqlStatement check(String text, SqlDialect dialect) throws OperationFailedException {
        return new StatementGuard(text, dialect).check();
    }

    private SqlStatement check() throws OperationFailedException {
        List<SqlStatement> statements = SqlStatement.of(text, dialect);
        if (statements.isEmpty()) {
            throw new OperationFailedException(new QueryNotAllowed(Refusal.EMPTY, "", -1));
        }
        SqlStatement statement = statements.getFirst();
        List<SqlToken> tokens = statement.tokens().stream()
                .filter(t -> t.type() != Type.COMMENT)
                .toList();
        for (SqlToken token : tokens) {
            if (token.type() == Type.CODE_COMMENT || token.type() == Type.ESCAPED_NAME) {
                throw refused(Refusal.HIDDEN_CODE, token);
            }
        }
        checkFirst(tokens);
        if (statements.size() > 1) {
            throw refused(Refusal.SEVERAL, statements.get(1).tokens().getFirst());
        }
        for (int i = 0; i < tokens.size(); i++) {
            checkToken(tokens, i);
        }
        return statement;
    }

    private void checkFirst(List<SqlToken> tokens) throws OperationFailedException {
        int first = 0;
        while (first < tokens.size() - 1 && is(tokens, first, "(")) {
            first++;
        }
        if (!dialect.rules().first().contains(word(tokens, first))) {
            throw refused(Refusal.NOT_A_QUERY, tokens.get(first));
        }
    }

    private void checkToken(List<SqlToken> tokens, int i) throws OperationFailedException {
        String word = word(tokens, i);
        String next = word(tokens, i + 1);
        if (word.equals("into") && (next.equals("outfile") || next.equals("dumpfile"))) {
            throw refused(Refusal.WRITES_FILE, tokens.get(i + 1));
        }
        if (dialect.isMySqlFamily()
                && ((word.equals("for") && (next.equals("update") || next.equals("share")))
                        || (word.equals("lock") && next.equals("in")))) {
            throw refused(Refusal.LOCKS, tokens.get(i + 1));
        }
        if (word.equals("next") && next.equals("value")) {
            throw refused(Refusal.SIDE_EFFECT, tokens.get(i + 1));
        }
        if (is(tokens, i + 1, "(")
                && dialect.rules().acting().matcher(name(tokens.get(i))).matches()) {
            throw refused(Refusal.SIDE_EFFECT, tokens.get(i));
        }
    }

    private String name(SqlToken token) {
        return token.type() == Type.WORD || token.type() == Type.NAME ? token.name(text) : "";
    }

    private String word(List<SqlToken> tokens, int i) {
        return i < tokens.size() && tokens.get(i).type() == Type.WORD
                ? tokens.get(i).text(text).toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean is(List<SqlToken> tokens, int i, String symbol) {
        return i < tokens.size() && tokens.get(i).text(text).equals(symbol);
    }

    private OperationFailedException refused(Refusal reason, SqlToken token) {
        String word = token.text(text);
        return new OperationFailedException(
                new QueryNotAllowed(reason, word.length() > 40 ? word.substring(0, 40) + "…" : word, token.start()));
    }
}
