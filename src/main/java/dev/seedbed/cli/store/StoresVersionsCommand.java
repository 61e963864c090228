package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.News;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `stores versions PACKAGE`: the versions of a package, the newest first.
@Command(name = "versions")
final class StoresVersionsCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "PACKAGE", descriptionKey = "store.package")
    private String given = "";

    @Override
    protected boolean recovers() {
        return false;
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        PackageReference reference = reference(given).withoutTag();
        List<VersionInfo> versions = services().news().versions(reference);
        List<Snapshot> here = snapshots();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("package", reference.toString())
                    .with(
                            "versions",
                            versions.stream()
                                    .map(version -> json(version)
                                            .with(
                                                    "snapshot",
                                                    News.here(here, version.version())
                                                            .map(Snapshot::id)
                                                            .orElse(null)))
                                    .toList()));
        } else if (versions.isEmpty()) {
            out().println(TextTable.printable(text("store.show.no-version", reference.toString())));
        } else {
            print(versions, here);
        }
        return ExitCode.OK;
    }

    private void print(List<VersionInfo> versions, List<Snapshot> here) {
        var formats = services().formats();
        var table = new TextTable(
                text("store.column.version"),
                text("cli.column.server"),
                text("store.column.who"),
                text("cli.column.time"),
                text("cli.column.size"),
                text("store.column.here"),
                text("store.column.note"));
        for (VersionInfo version : versions) {
            String tag = version.version().tag().text();
            table.row(List.of(
                    version.latest() ? text("store.versions.latest", tag) : tag,
                    content(version),
                    version.description().who(),
                    formats.time(version.description().when()),
                    formats.size(version.description().bytes()),
                    News.here(here, version.version()).map(Snapshot::id).orElse("-"),
                    version.description().note()));
        }
        table.print(out());
    }
}
