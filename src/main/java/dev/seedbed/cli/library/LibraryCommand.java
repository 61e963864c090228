package dev.seedbed.cli.library;

import dev.seedbed.cli.snapshot.SnapshotList;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.TaskRunner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `library`: what a database can be started from: the dumps in the folders of the library, and the snapshots of the
/// engine. Without an engine it still lists the dumps, and says why there is no more.
@Command(name = "library", resourceBundle = "dev.seedbed.text.cli")
public final class LibraryCommand extends CommandSupport {
    public LibraryCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            List<SeedItem> items = items();
            SnapshotList snapshots = snapshots();
            if (isJson()) {
                var fields = new LinkedHashMap<String, @Nullable Object>();
                fields.put("items", items.stream().map(this::json).toList());
                fields.put("snapshots", snapshots == null ? null : snapshots.json());
                printJson(fields);
                return ExitCode.OK;
            }
            if (items.isEmpty()) {
                out().println(text("cli.library.empty"));
            } else {
                out().println(text("cli.library.dumps"));
                var table = new TextTable(
                        text("cli.column.name"),
                        text("cli.column.server"),
                        text("cli.column.made-by"),
                        text("cli.column.size"),
                        text("cli.column.state"),
                        text("cli.column.file"));
                items.forEach(item -> table.row(List.of(
                        item.name(),
                        kind(item),
                        tool(item),
                        services().formats().size(item.sizeBytes()),
                        state(item),
                        item.path().toString())));
                table.print(out());
            }
            if (snapshots != null && !snapshots.isEmpty()) {
                out().println();
                out().println(text("cli.library.snapshots"));
                snapshots.print();
            }
            return ExitCode.OK;
        };
    }

    /// Null where the engine does not tell, which is said.
    private @Nullable SnapshotList snapshots() throws InterruptedException {
        try {
            return SnapshotList.of(this);
        } catch (OperationFailedException e) {
            err().println(TextTable.printable(text(
                    "cli.library.no-snapshots",
                    services().failures().message(e.failure()).title())));
            return null;
        }
    }

    private List<SeedItem> items() throws InterruptedException {
        var complete = new CountDownLatch(1);
        try (Library library = services().library().get();
                var _ = library.listen(contents -> {
                    if (contents.isComplete()) {
                        complete.countDown();
                    }
                })) {
            complete.await();
            return library.contents().items();
        }
    }

    private static String kind(SeedItem item) {
        DatabaseKind kind = item.kind();
        return kind == null ? "-" : kind.displayName();
    }

    private static String tool(SeedItem item) {
        return item.dumps().stream()
                .map(DumpInfo::tool)
                .filter(tool -> !tool.isEmpty())
                .findFirst()
                .orElse("-");
    }

    private String state(SeedItem item) {
        Failure unfit = item.unfit();
        if (unfit != null) {
            return services().failures().message(unfit).title();
        }
        return text(item.isTruncated() ? "cli.library.truncated" : "cli.library.fit");
    }

    private Map<String, @Nullable Object> json(SeedItem item) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        DatabaseKind kind = item.kind();
        Failure unfit = item.unfit();
        fields.put("path", item.path().toString());
        fields.put("name", item.name());
        fields.put("kind", kind == null ? null : kind.id());
        fields.put("tool", item.dumps().isEmpty() ? null : tool(item));
        fields.put("files", item.files().stream().map(Object::toString).toList());
        fields.put("sizeBytes", item.sizeBytes());
        fields.put("startable", item.isStartable());
        fields.put(
                "problem",
                unfit == null ? null : services().failures().message(unfit).title());
        return fields;
    }
}
