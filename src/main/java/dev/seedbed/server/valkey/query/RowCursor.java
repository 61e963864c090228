package dev.seedbed.server.valkey.query;

import dev.seedbed.query.Cell;
import dev.seedbed.query.LongValues;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryPage;
import dev.seedbed.query.ServerValue;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows, in pages, of what a source delivers. The session is given back at the end.
final class RowCursor implements QueryCursor {
    private final Session session;
    private final Source source;
    private final QueryLimits limits;
    private final LongValues longCells = new LongValues();
    private boolean ended;
    private boolean hasBytes;

    /// Where rows come from.
    interface Source {
        List<QueryColumn> columns();

        /// Some more rows, at most so many; an empty list does not mean the end.
        List<List<@Nullable ServerValue>> next(int rows) throws OperationFailedException, InterruptedException;

        boolean isOver();
    }

    RowCursor(Session session, Source source, QueryLimits limits) {
        this.session = session;
        this.source = source;
        this.limits = limits;
    }

    @Override
    public List<QueryColumn> columns() {
        return source.columns();
    }

    @Override
    public QueryPage nextPage(int rows) throws OperationFailedException, InterruptedException {
        long started = System.nanoTime();
        var page = new ArrayList<List<Cell>>();
        long size = 0;
        try {
            while (!ended && page.size() < rows && size < limits.pageBytes() && !isLate(started, page)) {
                for (List<@Nullable ServerValue> row : source.next(rows - page.size())) {
                    List<Cell> cells = row.stream().map(this::cell).toList();
                    page.add(cells);
                    size += cells.stream().mapToLong(Cell::length).sum();
                }
                ended = source.isOver();
            }
        } catch (OperationFailedException | InterruptedException e) {
            ended = true;
            session.close();
            throw e;
        }
        if (ended) {
            session.close();
        }
        return new QueryPage(page, !ended, Duration.ofNanos(System.nanoTime() - started), hasBytes);
    }

    /// A pattern may fit few keys of many: what was found is shown.
    private boolean isLate(long started, List<List<Cell>> page) {
        return !page.isEmpty() && System.nanoTime() - started > limits.time().toNanos() / 10;
    }

    private Cell cell(@Nullable ServerValue value) {
        if (value == null) {
            return Cell.NULL;
        }
        hasBytes |= value.hasBytes();
        return longCells.cell(value.text(), limits.cellCharacters());
    }

    @Override
    public Optional<String> fullText(Cell cell) {
        return longCells.fullText(cell);
    }

    @Override
    public void cancel() {
        session.abandon();
    }

    @Override
    public void close() {
        session.close();
        longCells.close();
    }
}
