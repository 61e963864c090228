package dev.seedbed.input.generate;

import dev.seedbed.input.Input;
import dev.seedbed.input.InputDigest;
import dev.seedbed.input.InputProgress;
import dev.seedbed.input.InputServer;
import dev.seedbed.input.generate.file.GenerationFile;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Rows that are made up: as a file describes them, or as the tables alone have it. The same file, tables and data that
/// is there already give the same rows, on any machine and with any number of threads. Everything is planned before
/// the first row is written.
public final class RowGeneration implements Input {
    /// Another number where the same file gives other rows.
    private static final int VERSION = 1;

    private final Optional<Path> file;
    private final int threads;

    private RowGeneration(Optional<Path> file, int threads) {
        this.file = file;
        this.threads = threads;
    }

    public static RowGeneration of(Path file) {
        return new RowGeneration(Optional.of(file), Runtime.getRuntime().availableProcessors());
    }

    /// Some rows for every table that has none.
    public static RowGeneration ofTables() {
        return new RowGeneration(Optional.empty(), Runtime.getRuntime().availableProcessors());
    }

    RowGeneration withThreads(int number) {
        return new RowGeneration(file, number);
    }

    /// @throws OperationFailedException with `FileInvalid` also for what is wrong whatever the tables are
    @Override
    public void describe(InputDigest digest) throws OperationFailedException, InterruptedException {
        digest.text("generator", Integer.toString(VERSION));
        if (file.isPresent()) {
            GenerationFile.read(file.get());
            digest.file("file", file.get());
        }
    }

    /// @throws OperationFailedException with `FileInvalid` or `RowsNotGenerated` before anything was written; with
    ///     `RowRejected` or what the server said after the tables before were filled
    @Override
    public void run(InputServer server, InputProgress progress) throws OperationFailedException, InterruptedException {
        GenerationFile described = file.isPresent() ? GenerationFile.read(file.get()) : GenerationFile.none();
        List<TableSchema> tables = server.tables();
        GenerationPlan plan = new GenerationPlanner(described, tables, new ServerRows(server, tables)).plan();
        for (TableOrder.Open open : plan.open()) {
            progress.note(PlanNote.info(
                    "generated-null",
                    open.table().text() + " (" + String.join(", ", open.key().columns()) + ")",
                    open.key().table().text()));
        }
        var writer = new RowWriter(threads);
        long total = plan.rows();
        long before = 0;
        for (TablePlan table : plan.tables()) {
            if (table.rows() > 0) {
                long sofar = before;
                String name = table.name().text();
                progress.reached(name, sofar, total);
                server.copyIn(
                        table.name(),
                        table.columns(),
                        out -> writer.write(table, out, done -> progress.reached(name, sofar + done, total)));
                progress.line(name + ": " + table.rows());
                before += table.rows();
            }
        }
    }
}
