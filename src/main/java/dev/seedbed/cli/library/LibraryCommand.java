package dev.seedbed.cli.library;

import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.cli.snapshot.SnapshotList;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.Library;
import dev.seedbed.library.SeedItem;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/// `library`: what a database can be started from: the dumps and Seedfiles in the folders of the library, the dumps in
/// its repositories, and the snapshots of the engine. Without an engine it still lists the files, and says why there is
/// no more.
@Command(name = "library")
public final class LibraryCommand extends CommandSupport {
    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Library.Contents contents = contents();
        List<SeedItem> items = contents.items();
        var seedfiles = new SeedfileList(
                this,
                contents.descriptions().stream()
                        .filter(file -> SeedfileNames.isOne(file.file()))
                        .toList());
        var tables = new TableList(this, contents.descriptions());
        var repositories = new RepositoryList(this);
        SnapshotList snapshots = snapshots();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("items", items.stream().map(this::json).toList())
                    .with("seedfiles", seedfiles.json())
                    .with("tables", tables.json())
                    .with("repositories", repositories.json())
                    .with("snapshots", snapshots == null ? null : snapshots.json()));
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
        if (!seedfiles.isEmpty()) {
            out().println();
            out().println(text("cli.library.seedfiles"));
            seedfiles.print();
        }
        if (!tables.isEmpty()) {
            out().println();
            out().println(text("cli.library.tables"));
            tables.print();
        }
        if (!repositories.isEmpty()) {
            out().println();
            out().println(text("git.library"));
            repositories.print();
        }
        if (snapshots != null && !snapshots.isEmpty()) {
            out().println();
            out().println(text("cli.library.snapshots"));
            snapshots.print();
        }
        return ExitCode.OK;
    }

    /// Null where the engine does not tell, which is said.
    private @Nullable SnapshotList snapshots() throws InterruptedException {
        try {
            return SnapshotList.of(this);
        } catch (OperationFailedException e) {
            say(
                    "cli.library.no-snapshots",
                    services().failures().message(e.failure()).title());
            return null;
        }
    }

    private Library.Contents contents() throws InterruptedException {
        var complete = new CountDownLatch(1);
        try (Library library = services().library().get();
                var _ = library.listen(contents -> {
                    if (contents.isComplete()) {
                        complete.countDown();
                    }
                })) {
            complete.await();
            return library.contents();
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

    private JsonFields json(SeedItem item) {
        DatabaseKind kind = item.kind();
        Failure unfit = item.unfit();
        return new JsonFields()
                .with("path", item.path().toString())
                .with("name", item.name())
                .with("kind", kind == null ? null : kind.id())
                .with("tool", item.dumps().isEmpty() ? null : tool(item))
                .with("files", item.files().stream().map(Object::toString).toList())
                .with("sizeBytes", item.sizeBytes())
                .with("startable", item.isStartable())
                .with(
                        "problem",
                        unfit == null
                                ? null
                                : services().failures().message(unfit).title());
    }
}
