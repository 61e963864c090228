package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotOrigin;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `snapshots`: all snapshots of the engine, what they take and what their removal would free.
@Command(name = "snapshots")
final class SnapshotsCommand extends SnapshotSupport {
    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        List<Snapshot> all = services().snapshots().catalogue().list();
        DiskUsage space = measured();
        Map<String, SnapshotOrigin> origins = services().snapshots().origins(all);
        if (isJson()) {
            printJson(new JsonFields()
                    .with(
                            "snapshots",
                            all.stream()
                                    .map(snapshot -> json(snapshot, space, origins.get(snapshot.id())))
                                    .toList())
                    .with(
                            "databases",
                            space.databases().entrySet().stream()
                                    .map(one -> SnapshotJson.of(one.getKey(), one.getValue()))
                                    .toList()));
        } else if (all.isEmpty()) {
            out().println(text("cli.snapshots.empty"));
        } else {
            print(all, space, origins);
        }
        return ExitCode.OK;
    }

    private static JsonFields json(Snapshot snapshot, DiskUsage space, @Nullable SnapshotOrigin origin) {
        return SnapshotJson.of(snapshot, space.snapshots().get(snapshot.id()))
                .with("of", origin == null ? null : SnapshotList.json(origin));
    }

    private void print(List<Snapshot> all, DiskUsage space, Map<String, SnapshotOrigin> origins) {
        var table = new TextTable(
                text("cli.column.id"),
                text("cli.column.name"),
                text("cli.column.tag"),
                text("cli.column.of"),
                text("cli.column.reason"),
                text("cli.column.server"),
                text("cli.column.time"),
                text("cli.column.used-by"),
                text("cli.column.last-use"),
                text("cli.column.size"),
                text("cli.column.frees"));
        for (Snapshot snapshot : all) {
            DiskUsage.OfSnapshot size = space.snapshots().get(snapshot.id());
            table.row(List.of(
                    snapshot.id(),
                    snapshot.pinned() ? text("cli.snapshots.pinned", snapshot.name()) : snapshot.name(),
                    snapshot.tag(),
                    SnapshotList.words(this, origins.get(snapshot.id())),
                    reason(snapshot),
                    (snapshot.kind().displayName() + " " + snapshot.version()).strip(),
                    services().formats().time(snapshot.createdAt()),
                    size == null ? "-" : text("cli.snapshots.databases", size.databases()),
                    size == null ? "-" : services().formats().ago(size.lastUsed()),
                    services().formats().size(size == null ? -1 : size.totalBytes()),
                    services().formats().size(size == null ? -1 : size.freedBytes())));
        }
        table.print(out());
    }
}
