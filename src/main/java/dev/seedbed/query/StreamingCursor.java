package dev.seedbed.query;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A cursor over a driver's streaming result. One row is read ahead, so that "more" is known and not guessed.
final class StreamingCursor implements QueryCursor {
    private final ServerAccess server;
    private final QuerySession session;
    private final QueryLimits limits;
    private final ResultSet result;
    private final List<QueryColumn> columns;
    private final Function<SQLException, Failure> words;
    private final LongValues longCells = new LongValues();
    private final long startedNanos;

    private @Nullable List<Cell> ahead;
    private long largestRow;
    private boolean first = true;
    private boolean ended;
    private boolean hasBytes;

    StreamingCursor(
            ServerAccess server,
            QuerySession session,
            QueryLimits limits,
            ResultSet result,
            Function<SQLException, Failure> words,
            long startedNanos)
            throws SQLException {
        this.server = server;
        this.session = session;
        this.limits = limits;
        this.result = result;
        this.words = words;
        this.startedNanos = startedNanos;
        this.columns = columns(server, result.getMetaData());
        this.ahead = readRow();
    }

    private static List<QueryColumn> columns(ServerAccess server, ResultSetMetaData data) throws SQLException {
        var columns = new ArrayList<QueryColumn>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            columns.add(server.column(data.getColumnLabel(i), data.getColumnType(i), data.getColumnTypeName(i)));
        }
        return List.copyOf(columns);
    }

    @Override
    public List<QueryColumn> columns() {
        return columns;
    }

    @Override
    public QueryPage nextPage(int rows) throws OperationFailedException, InterruptedException {
        long from = first ? startedNanos : System.nanoTime();
        first = false;
        List<List<Cell>> page;
        try {
            page = ended ? List.of() : session.call(limits.time(), () -> readPage(rows), words);
        } catch (OperationFailedException | InterruptedException e) {
            ended = true;
            session.close();
            throw e;
        }
        boolean more = ahead != null;
        if (!more && !ended) {
            ended = true;
            session.drained();
            session.close();
        }
        return new QueryPage(page, more, Duration.ofNanos(System.nanoTime() - from), hasBytes);
    }

    private List<List<Cell>> readPage(int rows) throws SQLException {
        var page = new ArrayList<List<Cell>>();
        long size = 0;
        List<Cell> row = ahead;
        while (row != null && page.size() < rows && size < limits.pageBytes()) {
            page.add(row);
            size += sizeOf(row);
            row = readRow();
        }
        ahead = row;
        return page;
    }

    private static long sizeOf(List<Cell> row) {
        long size = 0;
        for (Cell cell : row) {
            String text = cell.text();
            size += text == null ? 0 : text.length();
        }
        return size;
    }

    private @Nullable List<Cell> readRow() throws SQLException {
        if (!result.next()) {
            return null;
        }
        var row = new Cell[columns.size()];
        long size = 0;
        for (int i = 0; i < row.length; i++) {
            ServerValue value = server.read(result, i + 1, columns.get(i));
            row[i] = value == null ? Cell.NULL : longCells.cell(value.text(), limits.cellCharacters());
            hasBytes |= value != null && value.hasBytes();
            size += row[i].length();
        }
        if (size > largestRow) {
            largestRow = size;
            server.sawRow(result, largestRow, limits);
        }
        return List.of(row);
    }

    @Override
    public Optional<String> fullText(Cell cell) {
        return longCells.fullText(cell);
    }

    @Override
    public void cancel() {
        session.cancel();
    }

    @Override
    public void close() {
        session.close();
        longCells.close();
    }
}
