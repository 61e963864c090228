package dev.seedbed.cli.store;

import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.News;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.known.Difference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.VersionStep;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.DifferenceText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `stores versions PACKAGE`: the versions of a package, the newest first, with what differs from the one before.
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
        List<VersionStep> versions = history(reference);
        List<Snapshot> here = snapshots();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("package", reference.toString())
                    .with(
                            "versions",
                            versions.stream()
                                    .map(step -> json(step.version())
                                            .with(
                                                    "snapshot",
                                                    News.here(
                                                                    here,
                                                                    step.version()
                                                                            .version())
                                                            .map(Snapshot::id)
                                                            .orElse(null))
                                            .with("difference", difference(step)))
                                    .toList()));
        } else if (versions.isEmpty()) {
            out().println(TextTable.printable(text("store.show.no-version", reference.toString())));
        } else {
            print(versions, here);
        }
        return ExitCode.OK;
    }

    private List<VersionStep> history(PackageReference reference)
            throws OperationFailedException, InterruptedException {
        try (var line = new ProgressLine(terminal())) {
            return services().news().history(reference, _ -> line.show(() -> text("store.versions.progress")));
        }
    }

    private static @Nullable JsonFields difference(VersionStep step) {
        Difference difference = step.difference();
        VersionInfo before = step.before();
        return difference == null || before == null
                ? null
                : new JsonFields()
                        .with("since", before.version().tag().text())
                        .with("added", files(difference.added()))
                        .with("changed", files(difference.changed()))
                        .with("removed", files(difference.removed()))
                        .with("fetchBytes", difference.fetchBytes());
    }

    private static JsonFields files(Difference.Files files) {
        return new JsonFields().with("files", files.count()).with("bytes", files.bytes());
    }

    private void print(List<VersionStep> versions, List<Snapshot> here) {
        var formats = services().formats();
        var words = new DifferenceText(services().messages());
        var table = new TextTable(
                text("store.column.version"),
                text("cli.column.server"),
                text("store.column.who"),
                text("cli.column.time"),
                text("cli.column.size"),
                text("store.column.files"),
                text("store.column.here"),
                text("store.column.note"));
        for (VersionStep step : versions) {
            VersionInfo version = step.version();
            Difference difference = step.difference();
            String tag = version.version().tag().text();
            table.row(List.of(
                    version.latest() ? text("store.versions.latest", tag) : tag,
                    content(version),
                    version.description().who(),
                    formats.time(version.description().when()),
                    formats.size(version.description().bytes()),
                    difference == null ? "-" : words.files(difference),
                    News.here(here, version.version()).map(Snapshot::id).orElse("-"),
                    version.description().note()));
        }
        table.print(out());
    }
}
