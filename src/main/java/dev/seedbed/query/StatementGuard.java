package dev.seedbed.query;

import dev.seedbed.query.SqlToken.Type;
import dev.seedbed.task.Failure.QueryNotAllowed;
import dev.seedbed.task.Failure.Refusal;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// First line of the read-only preview: lets through one statement that begins like a query and asks for nothing that a
/// read-only transaction does not hold back by itself.
///
/// It is not the only line: what passes runs in a read-only transaction on the server (see [QueryService]).
final class StatementGuard {
    private static final Set<String> FIRST_POSTGRES = Set.of("select", "with", "table", "values", "show", "explain");
    private static final Set<String> FIRST_MYSQL =
            Set.of("select", "with", "table", "values", "show", "explain", "describe", "desc");

    /// Functions that run SQL given as text, leave the transaction, or act on the server as a whole.
    private static final Pattern ACTING_POSTGRES = Pattern.compile(
            "set_config|dblink.*|(query|cursor)_to_xml.*|ts_stat|ts_rewrite|xpath_table|crosstab.*|connectby"
                    + "|lo_.*|loread|lowrite|pg_file_.*|pg_(terminate|cancel)_backend|pg_reload_conf|pg_rotate_logfile.*"
                    + "|pg_(switch|create|promote|drop|copy|replication|logical|sync|backup|start_backup|stop_backup|wal_replay)"
                    + "(_.*)?|pg_stat_.*reset.*|pg_import_system_collations|brin_(de)?summarize.*|gin_clean_pending_list"
                    + "|heap_force_.*|pg_truncate_visibility_map|binary_upgrade_.*|pg_(restore|clear)_.*_stats");

    private static final Pattern ACTING_MYSQL = Pattern.compile(
            "nextval|setval|sys_exec|sys_eval|sys_set"
                    + "|asynchronous_connection_failover_.*|group_replication_.*|keyring_key_(generate|store|remove)|set_firewall_.*");

    private final String text;
    private final SqlDialect dialect;

    private StatementGuard(String text, SqlDialect dialect) {
        this.text = text;
        this.dialect = dialect;
    }

    /// Returns the one statement of `text`.
    ///
    /// @throws OperationFailedException with [QueryNotAllowed]
    static SqlStatement check(String text, SqlDialect dialect) throws OperationFailedException {
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
        Set<String> allowed = dialect.isPostgres() ? FIRST_POSTGRES : FIRST_MYSQL;
        if (!allowed.contains(word(tokens, first))) {
            throw refused(Refusal.NOT_A_QUERY, tokens.get(first));
        }
    }

    private void checkToken(List<SqlToken> tokens, int i) throws OperationFailedException {
        String word = word(tokens, i);
        String next = word(tokens, i + 1);
        if (word.equals("into") && (next.equals("outfile") || next.equals("dumpfile"))) {
            throw refused(Refusal.WRITES_FILE, tokens.get(i + 1));
        }
        if (!dialect.isPostgres()
                && ((word.equals("for") && (next.equals("update") || next.equals("share")))
                        || (word.equals("lock") && next.equals("in")))) {
            throw refused(Refusal.LOCKS, tokens.get(i + 1));
        }
        if (word.equals("next") && next.equals("value")) {
            throw refused(Refusal.SIDE_EFFECT, tokens.get(i + 1));
        }
        Pattern acting = dialect.isPostgres() ? ACTING_POSTGRES : ACTING_MYSQL;
        if (is(tokens, i + 1, "(") && acting.matcher(name(tokens.get(i))).matches()) {
            throw refused(Refusal.SIDE_EFFECT, tokens.get(i));
        }
    }

    private String name(SqlToken token) {
        String plain = token.text(text);
        return switch (token.type()) {
            case WORD -> plain.toLowerCase(Locale.ROOT);
            case NAME -> (plain.length() > 1 ? plain.substring(1, plain.length() - 1) : plain).toLowerCase(Locale.ROOT);
            default -> "";
        };
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
