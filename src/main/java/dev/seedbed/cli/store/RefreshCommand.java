package dev.seedbed.cli.store;

import dev.seedbed.cli.snapshot.CopyProgress;
import dev.seedbed.cli.snapshot.SnapshotJson;
import dev.seedbed.cli.terminal.Confirmation;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.transfer.AttendedPull;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.PullPlan;
import dev.seedbed.store.RefreshPlan;
import dev.seedbed.store.Refreshing;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.DifferenceText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `refresh DB`: lets a database go on with the newest version of the package that its data came from. What it holds
/// is kept as a snapshot; its name, address and log-in stay.
@Command(name = "refresh")
final class RefreshCommand extends StoreSupport {
    @Parameters(index = "0", paramLabel = "DB", descriptionKey = "cli.database.name")
    private String database = "";

    @Option(names = "--to", paramLabel = "PACKAGE", descriptionKey = "store.refresh.to")
    private @Nullable String wanted;

    @Mixin
    private Confirmation confirmation = new Confirmation();

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(database);
        RefreshPlan refresh = new Refreshing(
                        services().databases(),
                        services().news(),
                        services().receiving(),
                        services().snapshots())
                .plan(found, wanted == null ? null : reference(wanted));
        PullPlan plan = refresh.pull();
        if (refresh.isThere()) {
            say("store.refresh.newest", found.name(), plan.reference().toString());
            return answer(found, plan, null);
        }
        if (!confirmation.isGiven(this, what(refresh))) {
            return ExitCode.CANCELLED;
        }
        var attended = new AttendedPull(this);
        Snapshot here = plan.here();
        Snapshot target = here != null ? here : attended.snapshot(attended.pulled(plan));
        String kept = text("store.refresh.kept", plan.reference().toString());
        Snapshot before =
                services().snapshots().exchangeData(found, target, details(kept, null, null), new CopyProgress(this));
        return answer(found, plan, before);
    }

    private List<String> what(RefreshPlan refresh) {
        var formats = services().formats();
        PullPlan plan = refresh.pull();
        PackageReference origin = refresh.origin();
        var difference = plan.difference();
        return List.of(
                text(
                        "store.refresh.what",
                        refresh.database().name(),
                        origin == null ? "–" : origin.toString(),
                        plan.reference().toString(),
                        plan.version().description().who(),
                        formats.ago(plan.version().description().when())),
                plan.here() != null
                        ? text("store.refresh.is-here")
                        : text(
                                "store.refresh.difference",
                                new DifferenceText(services().messages()).files(difference),
                                formats.size(difference.fetchBytes())),
                text("store.refresh.keeps"));
    }

    private int answer(Database found, PullPlan plan, @Nullable Snapshot kept) {
        return answer(
                new JsonFields()
                        .with("database", found.name())
                        .with("version", plan.reference().toString())
                        .with("kept", kept == null ? null : SnapshotJson.of(kept)),
                kept == null
                        ? found.name()
                        : text(
                                "store.refresh.done",
                                found.name(),
                                plan.reference().toString(),
                                kept.id()));
    }
}
