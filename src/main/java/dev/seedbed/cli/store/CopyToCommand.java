package dev.seedbed.cli.store;

import dev.seedbed.cli.snapshot.SnapshotJson;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.snapshot.EngineCopy;
import dev.seedbed.task.OperationFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `copy-to CONTEXT SNAPSHOT`: copies a snapshot to another engine, with only what is missing there.
@Command(name = "copy-to")
final class CopyToCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "CONTEXT", descriptionKey = "store.copy.context")
    private String context = "";

    @Parameters(index = "1", paramLabel = "SNAPSHOT", descriptionKey = "store.copy.snapshot")
    private String source = "";

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Snapshot snapshot = snapshot(source);
        var formats = services().formats();
        EngineCopy.Report report;
        try (var line = new ProgressLine(terminal())) {
            report = services()
                    .engineCopies()
                    .copy(
                            context,
                            snapshot,
                            bytes -> line.show(() -> text("store.copy.progress", formats.size(bytes))));
        }
        return answer(
                new JsonFields()
                        .with("context", context)
                        .with("snapshot", SnapshotJson.of(report.snapshot()))
                        .with("copiedBytes", report.copiedBytes())
                        .with("savedBytes", report.savedBytes()),
                text(
                        "store.copy.done",
                        report.snapshot().id(),
                        report.snapshot().name(),
                        context,
                        formats.size(report.copiedBytes()),
                        formats.size(report.savedBytes())));
    }
}
