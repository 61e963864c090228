package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `history DB`: the snapshots of a database and those it came from, as a tree.
@Command(name = "history")
final class HistoryCommand extends SnapshotSupport {
    @Parameters(arity = "1", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        List<Snapshot> timeline = services().snapshots().timeline(found);
        DiskUsage space = measured();
        String here = found.labels().parent();
        String origin = found.labels().origin();
        if (isJson()) {
            printJson(json(found, timeline, space, here, origin));
        } else if (timeline.isEmpty()) {
            out().println(TextTable.printable(text("cli.history.empty", found.name())));
        } else {
            print(timeline, space, here, origin);
        }
        return ExitCode.OK;
    }

    private void print(List<Snapshot> timeline, DiskUsage space, String here, String origin) {
        var table = new TextTable(
                "",
                text("cli.column.time"),
                text("cli.column.id"),
                text("cli.column.name"),
                text("cli.column.tag"),
                text("cli.column.reason"),
                text("cli.column.size"),
                "");
        for (SnapshotTree.Line line : SnapshotTree.lines(timeline, here)) {
            Snapshot snapshot = line.snapshot();
            DiskUsage.OfSnapshot size = space.snapshots().get(snapshot.id());
            var marks = new ArrayList<String>();
            if (snapshot.id().equals(here)) {
                marks.add(text("cli.history.here"));
            }
            if (snapshot.id().equals(origin)) {
                marks.add(text("cli.history.origin"));
            }
            if (snapshot.pinned()) {
                marks.add(text("cli.history.pinned"));
            }
            table.row(List.of(
                    line.branch(),
                    services().formats().time(snapshot.createdAt()),
                    snapshot.id(),
                    snapshot.name(),
                    snapshot.tag(),
                    reason(snapshot),
                    services().formats().size(size == null ? -1 : size.ownBytes()),
                    String.join(", ", marks)));
            if (!snapshot.note().isEmpty()) {
                table.row(List.of(line.below(), "", "", snapshot.note(), "", "", "", ""));
            }
        }
        table.print(out());
    }

    private static JsonFields json(
            Database database, List<Snapshot> timeline, DiskUsage space, String here, String origin) {
        DiskUsage.OfDatabase own = space.databases().get(database.id());
        return new JsonFields()
                .with("database", database.name())
                .with("standsOn", JsonFields.text(here))
                .with("startedFrom", JsonFields.text(origin))
                .with("ownBytes", own == null ? null : JsonFields.bytes(own.ownBytes()))
                .with("sharedBytes", own == null ? null : JsonFields.bytes(own.sharedBytes()))
                .with(
                        "snapshots",
                        timeline.stream()
                                .map(snapshot -> SnapshotJson.of(
                                        snapshot, space.snapshots().get(snapshot.id())))
                                .toList());
    }
}
