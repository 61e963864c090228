package dev.seedbed.store;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets running databases go on with other versions of the packages that their data came from. Everything blocks; an
/// interrupt is a cancel, after which the database has the data that it had.
public final class Refreshing {
    private final DatabaseCatalogue databases;
    private final News news;
    private final Receiving receiving;
    private final Snapshots snapshots;

    public Refreshing(DatabaseCatalogue databases, News news, Receiving receiving, Snapshots snapshots) {
        this.databases = databases;
        this.news = news;
        this.receiving = receiving;
        this.snapshots = snapshots;
    }

    /// The running databases whose data goes back to any version of a package. Reaches no store.
    public List<Database> of(PackageReference reference) throws OperationFailedException, InterruptedException {
        var found = new ArrayList<Database>();
        for (Database one : databases.list()) {
            if (one.isRunning()
                    && news.origin(one)
                            .map(PackageReference::withoutTag)
                            .filter(reference.withoutTag()::equals)
                            .isPresent()) {
                found.add(one);
            }
        }
        return found;
    }

    /// Decides everything. Fetches and changes nothing.
    ///
    /// @param to the version; the newest of the package that its data came from where it is null
    /// @throws OperationFailedException with `WrongState` where that is not known, `InvalidInput` for a
    ///     dump, or what [Receiving#plan] says
    public RefreshPlan plan(Database database, @Nullable PackageReference to)
            throws OperationFailedException, InterruptedException {
        Optional<PackageReference> origin = news.origin(database);
        PackageReference wanted = to != null
                ? to
                : origin.orElseThrow(() -> new OperationFailedException(
                                new Failure.WrongState("database", database.name(), "from-no-package")))
                        .withoutTag();
        PullPlan pull = receiving.plan(wanted, null);
        if (pull.image() == null) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("package", pull.reference().toString(), "is-a-dump"));
        }
        return new RefreshPlan(database, origin.orElse(null), pull);
    }

    /// Receives the version unless it is here, then lets the database go on with it.
    ///
    /// @param kept what the snapshot of its present data is to be called
    /// @param heard of the pull of an image, of what is received, and of the exchange
    /// @return that snapshot
    /// @throws OperationFailedException as [Receiving#pull] and [Snapshots#exchangeData] say
    public Snapshot run(RefreshPlan plan, SnapshotDetails kept, Heard heard)
            throws OperationFailedException, InterruptedException {
        Snapshot target = plan.pull().here();
        if (target == null) {
            PullReport report = receiving.pull(plan.pull(), heard.image(), heard.transfer());
            target = snapshots.catalogue().get(report.result(), report.result());
        }
        Database now = databases.find(plan.database().name());
        return snapshots.exchangeData(now, target, kept, heard.steps());
    }

    /// Who hears how far a refresh is, on the thread that does it.
    public record Heard(Consumer<PullProgress> image, TransferProgress transfer, Step.Listener steps) {}
}
