package dev.seedbed.cli.store;

import dev.seedbed.cli.snapshot.SnapshotJson;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.transfer.AttendedPull;
import dev.seedbed.cli.transfer.TransferPrinter;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PullPlan;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `pull PACKAGE`: receives a version of a package, as a snapshot or as a file.
@Command(name = "pull")
final class PullCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "PACKAGE", descriptionKey = "store.pull.package")
    private String given = "";

    @Option(names = "--image", paramLabel = "I", descriptionKey = "store.pull.image-option")
    private @Nullable String image;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "store.pull.to")
    private Path folder = Path.of("");

    @Option(names = "--auto", negatable = true, descriptionKey = "store.pull.auto")
    private @Nullable Boolean auto;

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        var attended = new AttendedPull(this);
        PullPlan plan = services().receiving().plan(reference(given), image);
        if (auto != null) {
            services().stores().autoFetch(plan.reference(), auto);
        }
        if (plan.image() == null) {
            return file(attended, plan);
        }
        Snapshot here = plan.here();
        if (here != null) {
            say("store.pull.here", plan.reference().toString(), here.name());
            return answer(plan, here, 0, plan.version().description().bytes());
        }
        PullReport report = attended.pulled(plan);
        return answer(plan, attended.snapshot(report), report.fetchedBytes(), report.savedBytes());
    }

    private int answer(PullPlan plan, Snapshot snapshot, long fetched, long saved) {
        return answer(
                json(plan, fetched, saved)
                        .with("snapshot", SnapshotJson.of(snapshot))
                        .with("file", null),
                text(
                        "store.pull.done",
                        snapshot.id(),
                        snapshot.name(),
                        services().formats().size(fetched),
                        services().formats().size(saved)));
    }

    private int file(AttendedPull attended, PullPlan plan) throws OperationFailedException, InterruptedException {
        attended.say(plan);
        PullReport report;
        try (var printer = TransferPrinter.ofPull(this)) {
            report = services().receiving().pullInto(folder.toAbsolutePath(), plan, printer);
        }
        return answer(
                json(plan, report.fetchedBytes(), report.savedBytes())
                        .with("snapshot", null)
                        .with("file", report.result()),
                report.result());
    }

    private static JsonFields json(PullPlan plan, long fetched, long saved) {
        return new JsonFields()
                .with("version", plan.reference().toString())
                .with("manifest", plan.version().version().manifest().toString())
                .with("fetchedBytes", fetched)
                .with("savedBytes", saved);
    }
}
