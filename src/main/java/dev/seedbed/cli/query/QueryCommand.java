package dev.seedbed.cli.query;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.query.Cell;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryPage;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `query NAME "select …"`: prints the rows of one statement that only reads.
@Command(name = "query")
final class QueryCommand extends CommandSupport {
    private static final int PAGE = 500;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.query.name")
    private String name = "";

    @Parameters(index = "1", paramLabel = "STATEMENT", descriptionKey = "cli.query.statement")
    private String statement = "";

    @Option(names = "--database", paramLabel = "D", descriptionKey = "cli.query.database")
    private @Nullable String database;

    @Option(names = "--limit", paramLabel = "ROWS", descriptionKey = "cli.query.limit", defaultValue = "1000")
    private int limit;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "cli.query.timeout", defaultValue = "30")
    private int timeoutSeconds;

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        requirePositive("limit", limit);
        requirePositive("timeout", timeoutSeconds);
        QueryLimits limits = QueryLimits.PREVIEW.withTime(Duration.ofSeconds(timeoutSeconds));
        try (QueryCursor cursor = open(limits)) {
            var rows = new ArrayList<List<Cell>>();
            boolean more = true;
            boolean hasBytes = false;
            while (more && rows.size() < limit) {
                QueryPage page = cursor.nextPage(Math.min(PAGE, limit - rows.size()));
                rows.addAll(page.rows());
                more = page.more();
                hasBytes = page.hasBytes();
            }
            print(cursor.columns(), rows, more);
            if (hasBytes) {
                say("cli.query.bytes");
            }
        }
        return ExitCode.OK;
    }

    private static void requirePositive(String field, int value) throws OperationFailedException {
        if (value < 1) {
            throw new OperationFailedException(
                    new Failure.InvalidInput(field, Integer.toString(value), "not-positive"));
        }
    }

    /// With `SEEDBED_PASSWORD` where the password is not known, or is not what the account has now.
    private QueryCursor open(QueryLimits limits) throws OperationFailedException, InterruptedException {
        QueryTarget target = services().targets().of(services().databases().find(name));
        String given = System.getenv("SEEDBED_PASSWORD");
        if (given == null || given.isEmpty()) {
            return open(target, limits);
        }
        if (target.source() != PasswordSource.KNOWN) {
            return open(target.withPassword(given), limits);
        }
        try {
            return open(target, limits);
        } catch (OperationFailedException e) {
            if (e.failure() instanceof QueryFailure.LoginRefused) {
                return open(target.withPassword(given), limits);
            }
            throw e;
        }
    }

    private QueryCursor open(QueryTarget target, QueryLimits limits)
            throws OperationFailedException, InterruptedException {
        String asked = database;
        String chosen = asked == null ? services().queries().databaseWithData(target) : asked;
        return services().queries().open(target.withDatabase(chosen), statement, limits);
    }

    private void print(List<QueryColumn> columns, List<List<Cell>> rows, boolean more) {
        if (isJson()) {
            printJson(new JsonFields()
                    .with("columns", columns.stream().map(QueryColumn::name).toList())
                    .with(
                            "rows",
                            rows.stream()
                                    .map(row -> row.stream().map(Cell::text).toList())
                                    .toList())
                    .with("more", more));
            return;
        }
        var table = new TextTable(columns.stream().map(QueryColumn::name).toList());
        for (List<Cell> row : rows) {
            table.row(row.stream().map(QueryCommand::shown).toList());
        }
        table.print(out());
        say(more ? "cli.query.more" : "cli.query.rows", rows.size());
    }

    private static String shown(Cell cell) {
        String text = cell.text();
        return text == null ? "NULL" : cell.isCut() ? text + "…" : text;
    }
}
