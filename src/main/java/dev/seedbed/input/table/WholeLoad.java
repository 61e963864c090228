package dev.seedbed.input.table;

import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.task.InputFailure.RowRejected;
import dev.seedbed.task.OperationFailedException;
import org.jspecify.annotations.Nullable;

/// All rows of a file at once; the first bad one stops, and is looked for where the server does not tell it.
record WholeLoad(InputServer server, FileTable table, InputProgress progress) {

    /// @throws OperationFailedException with `RowRejected`, in terms of the file
    void run() throws OperationFailedException, InterruptedException {
        var feed = new FileFeed(table, progress, 0, Long.MAX_VALUE);
        RowRejected rejected = copy(feed);
        if (rejected == null) {
            return;
        }
        long number = rejected.line() > 0 ? rejected.line() - 1 : likely(rejected);
        number = number < 0 ? search() : number;
        long line = number < 0
                ? -1
                : FileFeed.row(table, number).map(FileRecord::line).orElse(-1L);
        throw new OperationFailedException(new RowRejected(table.name(), line, rejected.column(), rejected.message()));
    }

    /// What the server refused, null where it took all rows.
    private @Nullable RowRejected copy(FileFeed feed) throws OperationFailedException, InterruptedException {
        try {
            server.copyIn(table.target().table().name(), table.target().columns(), feed);
            return null;
        } catch (OperationFailedException e) {
            if (!feed.failedWith(e) && e.failure() instanceof RowRejected rejected) {
                return rejected;
            }
            throw e;
        }
    }

    /// The number of the row that has the key that the server named; -1 for none.
    private long likely(RowRejected rejected) throws OperationFailedException, InterruptedException {
        var search = new RowSearch(table.target().table(), table.target().columns(), rejected.message());
        if (!search.isPossible()) {
            return -1;
        }
        long found = -1;
        try (FileRecords records = table.open()) {
            FileRecord row = records.next();
            for (long number = 0; row != null; number++) {
                found = search.see(table.target().cells(row)) ? number : found;
                row = records.next();
            }
        }
        return found;
    }

    /// The number of the first bad row, by halves: the good ones before it stay in the table, which makes no difference
    /// after a failure. -1 where parts of the file are taken that the whole is not.
    private long search() throws OperationFailedException, InterruptedException {
        long from = 0;
        long to = FileFeed.count(table);
        while (to - from > 1) {
            long middle = from + (to - from) / 2;
            RowRejected rejected = copy(new FileFeed(table, InputProgress.NONE, from, middle));
            if (rejected == null) {
                from = middle;
            } else if (rejected.line() > 0) {
                return from + rejected.line() - 1;
            } else {
                to = middle;
            }
        }
        return to == from || copy(new FileFeed(table, InputProgress.NONE, from, to)) == null ? -1 : from;
    }
}
