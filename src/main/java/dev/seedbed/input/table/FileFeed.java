package dev.seedbed.input.table;

import dev.seedbed.input.InputProgress;
import dev.seedbed.input.RowFeed;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rows of a file, as its table takes them.
final class FileFeed implements RowFeed {
    private static final int TOLD = 1000;

    private final FileTable table;
    private final InputProgress progress;
    private final long from;
    private final long to;
    private @Nullable OperationFailedException failure;

    /// @param from number of the first row, from 0
    /// @param to number of the first row that is left out
    FileFeed(FileTable table, InputProgress progress, long from, long to) {
        this.table = table;
        this.progress = progress;
        this.from = from;
        this.to = to;
    }

    @Override
    public void write(Rows out) throws IOException, OperationFailedException, InterruptedException {
        long size = Files.size(table.file());
        try (FileRecords records = table.open()) {
            FileRecord row = records.next();
            for (long number = 0; row != null && number < to; number++) {
                if (number >= from) {
                    out.row(table.target().cells(row));
                }
                if (number % TOLD == 0) {
                    progress.reached(table.name(), records.position(), size);
                }
                row = records.next();
            }
            progress.reached(table.name(), records.position(), size);
        } catch (OperationFailedException e) {
            failure = e;
            throw e;
        }
    }

    /// Whether the file was the reason, and not the server.
    boolean failedWith(OperationFailedException e) {
        return failure == e;
    }

    /// The row of that number, from 0.
    static Optional<FileRecord> row(FileTable table, long number)
            throws OperationFailedException, InterruptedException {
        try (FileRecords records = table.open()) {
            FileRecord row = records.next();
            for (long i = 0; row != null && i < number; i++) {
                row = records.next();
            }
            return Optional.ofNullable(row);
        }
    }

    static long count(FileTable table) throws OperationFailedException, InterruptedException {
        try (FileRecords records = table.open()) {
            long rows = 0;
            while (records.next() != null) {
                rows++;
            }
            return rows;
        }
    }
}
