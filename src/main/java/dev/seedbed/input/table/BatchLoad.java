package dev.seedbed.input.table;

import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.reject.RejectedTable;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.InputFailure;
import dev.seedbed.task.InputFailure.RowRejected;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The good rows of a file; the bad ones go into a file beside it. A batch at a time, since a server refuses all rows
/// of a statement for a bad one.
final class BatchLoad {
    private static final int ROWS = 10_000;
    private static final int CHARACTERS = 8 << 20;
    /// Each of them costs some statements: the file as a whole does not fit then.
    private static final int MOST_FROM_SERVER = 2_000;

    private final InputServer server;
    private final FileTable table;
    private final InputProgress progress;
    private final RejectedWriter rejected;
    private List<Row> batch = new ArrayList<>();
    private long characters;
    private int refused;

    private record Row(FileRecord record, List<@Nullable String> cells) {}

    private BatchLoad(InputServer server, FileTable table, InputProgress progress, RejectedWriter rejected) {
        this.server = server;
        this.table = table;
        this.progress = progress;
        this.rejected = rejected;
    }

    /// @param folder gets `NAME.rejected.csv` where there are bad rows
    /// @param words puts the reason of each into words
    static void run(
            InputServer server, FileTable table, InputProgress progress, Path folder, UnaryOperator<String> words)
            throws OperationFailedException, InterruptedException {
        Path file = folder.resolve(table.name() + ".rejected.csv");
        try (var rejected = new RejectedWriter(file, table.headings(), words)) {
            new BatchLoad(server, table, progress, rejected).run();
            if (rejected.count() > 0) {
                progress.note(PlanNote.warning(
                        "rows-set-aside", table.name(), Long.toString(rejected.count()), file.toString()));
                progress.report(new RejectedTable(
                        table.name(), table.target().table().name().text(), rejected.count(), file.toAbsolutePath()));
            }
        }
    }

    private void run() throws OperationFailedException, InterruptedException {
        long size = size();
        try (FileRecords records = table.open()) {
            for (FileRecord row = records.next(); row != null; row = records.next()) {
                add(row);
                if (batch.size() >= ROWS || characters >= CHARACTERS) {
                    flush();
                    progress.reached(table.name(), records.position(), size);
                }
            }
            flush();
            progress.reached(table.name(), records.position(), size);
        }
    }

    private long size() {
        try {
            return Files.size(table.file());
        } catch (IOException _) {
            return -1;
        }
    }

    private void add(FileRecord row) throws OperationFailedException {
        try {
            List<@Nullable String> cells = table.target().cells(row);
            var refusal = table.target().refused(row, cells);
            if (refusal.isPresent()) {
                rejected.add(row, refusal.get());
                return;
            }
            batch.add(new Row(row, cells));
            for (String cell : cells) {
                characters += cell == null ? 1 : cell.length();
            }
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof RowRejected refusal)) {
                throw e;
            }
            rejected.add(row, refusal);
        }
    }

    private void flush() throws OperationFailedException, InterruptedException {
        load(batch);
        batch = new ArrayList<>();
        characters = 0;
    }

    private void load(List<Row> rows) throws OperationFailedException, InterruptedException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            server.copyIn(table.target().table().name(), table.target().columns(), out -> {
                for (Row row : rows) {
                    out.row(row.cells);
                }
            });
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof RowRejected refusal)) {
                throw e;
            }
            split(rows, refusal);
        }
    }

    /// Around the bad row where the server tells it, or where it is likely; else in the middle.
    private void split(List<Row> rows, RowRejected refusal) throws OperationFailedException, InterruptedException {
        if (rows.size() == 1) {
            setAside(rows.getFirst(), refusal);
            return;
        }
        int bad = (int) refusal.line() - 1;
        if (bad >= 0 && bad < rows.size()) {
            load(rows.subList(0, bad));
            setAside(rows.get(bad), refusal);
            load(rows.subList(bad + 1, rows.size()));
            return;
        }
        int likely = likely(rows, refusal);
        int middle = likely >= 0 ? likely : rows.size() / 2;
        int next = likely >= 0 ? likely + 1 : middle;
        load(rows.subList(0, middle));
        load(rows.subList(middle, next));
        load(rows.subList(next, rows.size()));
    }

    /// -1 for none.
    private int likely(List<Row> rows, RowRejected refusal) {
        var search = new RowSearch(table.target().table(), table.target().columns(), refusal.message());
        int found = -1;
        for (int i = 0; i < rows.size() && search.isPossible(); i++) {
            found = search.see(rows.get(i).cells) ? i : found;
        }
        return found;
    }

    private void setAside(Row row, RowRejected refusal) throws OperationFailedException {
        refused++;
        if (refused > MOST_FROM_SERVER) {
            throw new OperationFailedException(new InputFailure.TableFileInvalid(
                    table.name(), row.record.line(), "too-many-bad-rows:" + MOST_FROM_SERVER));
        }
        rejected.add(row.record, new RowRejected(table.name(), row.record.line(), refusal.column(), refusal.message()));
    }
}
