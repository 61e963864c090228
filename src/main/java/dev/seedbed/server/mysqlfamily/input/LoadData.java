package dev.seedbed.server.mysqlfamily.input;

import dev.seedbed.database.ServerClient;
import dev.seedbed.database.ServerClient.Route;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.input.EscapedRows;
import dev.seedbed.input.InputPrograms;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.RowFeed;
import dev.seedbed.input.schema.TableName;
import dev.seedbed.task.Failure;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Uninterruptible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rows into a table by `LOAD DATA`, which takes them faster than any other statement, and tells of values that do not
/// fit in warnings only: here each of them is a failure, and all rows are taken back.
final class LoadData {
    private static final String ZERO = "\\0";
    /// An error that every server has for a subquery of two rows.
    private static final String UNLESS_CLEAN = "select if(@@warning_count > 0, (select 1 union all select 2), 'ok')";

    private static final String SETTINGS =
            "set session sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO'," + " sql_notes = 0, autocommit = 0";

    private static final String FORBID = "set global local_infile = 0";

    private static final Pattern WARNING = Pattern.compile("^(?:Warning|Error)\\t(\\d+)\\t(.*)$", Pattern.MULTILINE);
    private static final Pattern ROW = Pattern.compile("\\bat row (\\d+)$|^Row (\\d+)\\b");
    private static final Pattern COLUMN =
            Pattern.compile("[Cc]olumn (?:`[^`]*`\\.`[^`]*`\\.`(.*?)`|'(.*?)')(?: at row|$)");

    private final ServerClient client;
    private final MySqlFamilyInput words;
    private final InputServer server;
    private final TableName table;
    private final List<String> columns;

    LoadData(ServerClient client, MySqlFamilyInput words, InputServer server, TableName table, List<String> columns) {
        this.client = client;
        this.words = words;
        this.server = server;
        this.table = table;
        this.columns = columns;
    }

    /// Whether the server takes rows of a client is as before in the end, whatever happens.
    void run(RowFeed rows) throws OperationFailedException, InterruptedException {
        Map<String, ByteCells> bytes = new LinkedHashMap<>();
        boolean isAllowed = look(bytes);
        boolean isDone = false;
        try {
            load(rows, bytes, isAllowed);
            isDone = true;
        } finally {
            if (!isAllowed && !isDone) {
                Uninterruptible.cleanUp(
                        () -> server.ask(FORBID), "the server still takes rows of clients after a failed load");
            }
        }
    }

    private void load(RowFeed rows, Map<String, ByteCells> bytes, boolean isAllowed)
            throws OperationFailedException, InterruptedException {
        String statement =
                isAllowed ? statement(bytes) : "set global local_infile = 1; " + statement(bytes) + "; " + FORBID;
        ExecSpec program =
                MySqlFamilyInput.with(client.query(server.login(), Route.SOCKET, statement), "--local-infile=1");
        List<@Nullable ByteCells> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(bytes.get(column.toLowerCase(Locale.ROOT))));
        RowFeed feed = bytes.isEmpty() ? rows : out -> rows.write(row -> out.row(ByteCells.of(row, cells)));
        ExecResult result = new InputPrograms(server).writing(program, out -> EscapedRows.write(feed, out, ZERO));
        if (!result.isSuccess()) {
            Failure other = client.failure(server.login(), result);
            throw new OperationFailedException(rejected(result.output()).orElse(other));
        }
    }

    /// Looks at server and table at once.
    ///
    /// @param bytes takes the columns that are of bytes and not of text
    /// @return whether the server takes rows of a client
    private boolean look(Map<String, ByteCells> bytes) throws OperationFailedException, InterruptedException {
        String schema = table.schema().isEmpty() ? "database()" : words.literal(table.schema());
        List<List<String>> found = server.ask("select 'allowed', if(@@global.local_infile, 'yes', 'no') union all"
                + " select concat('column ', lower(column_name)), data_type from information_schema.columns where table_schema = "
                + schema + " and table_name = " + words.literal(table.name())
                + " and data_type in ('bit', 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')");
        boolean isAllowed = false;
        for (List<String> row : found) {
            if (row.getFirst().equals("allowed")) {
                isAllowed = row.get(1).equals("yes");
            } else {
                bytes.put(
                        row.getFirst().substring("column ".length()),
                        row.get(1).equals("bit") ? ByteCells.BITS : ByteCells.BYTES);
            }
        }
        return isAllowed;
    }

    private String statement(Map<String, ByteCells> bytes) {
        var targets = new ArrayList<String>();
        var changes = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            ByteCells cells = bytes.get(columns.get(i).toLowerCase(Locale.ROOT));
            String name = words.quoted(columns.get(i));
            targets.add(cells == null ? name : "@c" + i);
            if (cells != null) {
                changes.add(name + " = " + cells.value("@c" + i));
            }
        }
        return SETTINGS + "; load data local infile '/dev/stdin' into table " + words.quoted(table)
                + " character set utf8mb4 fields terminated by 0x09 escaped by 0x5c lines terminated by 0x0a ("
                + String.join(", ", targets) + ")"
                + (changes.isEmpty() ? "" : " set " + String.join(", ", changes))
                + "; show warnings limit 1; " + UNLESS_CLEAN + "; commit";
    }

    private Optional<Failure> rejected(String said) {
        Matcher warning = WARNING.matcher(said);
        if (!warning.find()) {
            return Optional.empty();
        }
        String message = warning.group(2);
        return Optional.of(new InputFailure.RowRejected(
                table.text(),
                first(ROW, message).map(Long::parseLong).orElse(-1L),
                first(COLUMN, message).orElse(""),
                message));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
