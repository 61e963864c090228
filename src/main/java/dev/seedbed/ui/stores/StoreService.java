package dev.seedbed.ui.stores;

import dev.seedbed.database.Database;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.RefreshPlan;
import dev.seedbed.store.Refreshing;
import dev.seedbed.store.SeenStores;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.prune.PrunePlan;
import dev.seedbed.store.prune.PruneProgress;
import dev.seedbed.store.prune.PruneReport;
import dev.seedbed.store.prune.PruneRules;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.ui.stores.access.StoreAccess;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the screen of stores asks for. Everything blocks; cancel is interrupt.
interface StoreService extends StoreAccess {

    /// In the order in which they were added. Reaches none of them.
    List<ConfiguredStore> stores() throws OperationFailedException, InterruptedException;

    /// Forgets a store. What is in it stays.
    void remove(ConfiguredStore store) throws OperationFailedException, InterruptedException;

    /// What a store had when it last answered; empty where that is not known. Reaches no store.
    Optional<SeenStores.Seen> seen(ConfiguredStore store) throws OperationFailedException, InterruptedException;

    List<PackageNews> packages(ConfiguredStore store) throws OperationFailedException, InterruptedException;

    /// The newest first, with what differs from the one before.
    ///
    /// @param meanwhile hears of what is known so far
    List<VersionRow> versions(PackageReference reference, Consumer<List<VersionRow>> meanwhile)
            throws OperationFailedException, InterruptedException;

    /// Packages whose new versions are fetched by themselves. Reaches no store.
    List<PackageReference> autoFetched() throws OperationFailedException, InterruptedException;

    /// Begins or ends that for a package. Reaches no store.
    void autoFetch(PackageReference reference, boolean wanted) throws OperationFailedException, InterruptedException;

    /// What there is of one package.
    PackageNews news(PackageReference reference) throws OperationFailedException, InterruptedException;

    /// The running databases whose data goes back to a version of a package. Reaches no store.
    List<Database> databases(PackageReference reference) throws OperationFailedException, InterruptedException;

    /// What it means to let a database go on with a version. Changes nothing.
    RefreshPlan planRefresh(Database database, PackageReference version)
            throws OperationFailedException, InterruptedException;

    /// Lets a database go on with a version.
    ///
    /// @param kept what the snapshot of its present data is to be called
    /// @return that snapshot
    Snapshot refresh(RefreshPlan plan, String kept, Refreshing.Heard heard)
            throws OperationFailedException, InterruptedException;

    /// What pruning would do. Changes nothing.
    PrunePlan planPrune(PackageReference reference, PruneRules rules)
            throws OperationFailedException, InterruptedException;

    /// Removes the versions of a plan, and what no version needs then.
    PruneReport prune(PackageReference reference, PrunePlan plan, PruneProgress progress)
            throws OperationFailedException, InterruptedException;

    /// Receives a snapshot, unless it is here.
    Received pull(PackageReference version, Consumer<PullProgress> image, TransferProgress progress)
            throws OperationFailedException, InterruptedException;

    /// Receives a dump into a folder.
    PullReport pullInto(Path folder, PackageReference version, TransferProgress progress)
            throws OperationFailedException, InterruptedException;

    /// Looks at a snapshot, or at its masked copy, then publishes it.
    ///
    /// @param masked the copy where it was made before; null where it was not, or none is wanted
    /// @param allowed whether what is found may be published
    PushOutcome push(PushWish wish, Leaks.@Nullable Masked masked, boolean allowed, TransferProgress progress)
            throws OperationFailedException, InterruptedException;

    /// A snapshot that came from a store.
    ///
    /// @param fetchedBytes 0 where it was here
    record Received(Snapshot snapshot, long fetchedBytes, long savedBytes) {}
}
