package dev.seedbed.ui.stores;

import dev.seedbed.database.Database;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.store.BeforePublish;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.NewStore;
import dev.seedbed.store.News;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.Pruning;
import dev.seedbed.store.Publishing;
import dev.seedbed.store.PullPlan;
import dev.seedbed.store.Receiving;
import dev.seedbed.store.RefreshPlan;
import dev.seedbed.store.Refreshing;
import dev.seedbed.store.SeenStores;
import dev.seedbed.store.Stores;
import dev.seedbed.store.known.VersionStep;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.store.prune.PrunePlan;
import dev.seedbed.store.prune.PruneProgress;
import dev.seedbed.store.prune.PruneReport;
import dev.seedbed.store.prune.PruneRules;
import dev.seedbed.store.sealed.RecipientList;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The stores of the user beside the snapshots of the engine.
@RecordBuilder
public record EngineStores(
        Stores configured,
        News news,
        Receiving receiving,
        Publishing publishing,
        Pruning pruning,
        Refreshing refreshing,
        Leaks leaks,
        Snapshots snapshots)
        implements StoreService {

    @Override
    public List<ConfiguredStore> stores() throws OperationFailedException {
        return configured.list();
    }

    @Override
    public ConfiguredStore add(NewStore wanted) throws OperationFailedException, InterruptedException {
        return configured.keys().add(wanted);
    }

    @Override
    public Optional<RecipientList> recipients(ConfiguredStore store)
            throws OperationFailedException, InterruptedException {
        return configured.keys().recipients(store);
    }

    @Override
    public LoginKind loginKind(ConfiguredStore store) {
        try {
            return configured.logins().kind(store);
        } catch (OperationFailedException _) {
            return LoginKind.NONE;
        }
    }

    @Override
    public String login(ConfiguredStore store, StoreLogin login) throws OperationFailedException, InterruptedException {
        return configured.logins().login(store.name(), login);
    }

    @Override
    public void logout(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        configured.logins().logout(store.name());
    }

    @Override
    public void remove(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        configured.remove(store.name());
    }

    @Override
    public Optional<SeenStores.Seen> seen(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        return news.seen(store);
    }

    @Override
    public List<PackageNews> packages(ConfiguredStore store) throws OperationFailedException, InterruptedException {
        return news.of(store);
    }

    @Override
    public List<VersionRow> versions(PackageReference reference, Consumer<List<VersionRow>> meanwhile)
            throws OperationFailedException, InterruptedException {
        List<Snapshot> all = snapshots.catalogue().list();
        return rows(news.history(reference, steps -> meanwhile.accept(rows(steps, all))), all);
    }

    private static List<VersionRow> rows(List<VersionStep> steps, List<Snapshot> all) {
        return steps.stream()
                .map(step -> new VersionRow(
                        step, News.here(all, step.version().version()).orElse(null)))
                .toList();
    }

    @Override
    public List<PackageReference> autoFetched() throws OperationFailedException {
        return configured.autoFetched();
    }

    @Override
    public void autoFetch(PackageReference reference, boolean wanted) throws OperationFailedException {
        configured.autoFetch(reference, wanted);
    }

    @Override
    public PackageNews news(PackageReference reference) throws OperationFailedException, InterruptedException {
        return news.of(reference);
    }

    @Override
    public List<Database> databases(PackageReference reference) throws OperationFailedException, InterruptedException {
        return refreshing.of(reference);
    }

    @Override
    public RefreshPlan planRefresh(Database database, PackageReference version)
            throws OperationFailedException, InterruptedException {
        return refreshing.plan(database, version);
    }

    @Override
    public Snapshot refresh(RefreshPlan plan, String kept, Refreshing.Heard heard)
            throws OperationFailedException, InterruptedException {
        return refreshing.run(plan, SnapshotDetails.named(kept), heard);
    }

    @Override
    public PrunePlan planPrune(PackageReference reference, PruneRules rules)
            throws OperationFailedException, InterruptedException {
        return pruning.plan(reference, rules);
    }

    @Override
    public PruneReport prune(PackageReference reference, PrunePlan plan, PruneProgress progress)
            throws OperationFailedException, InterruptedException {
        return pruning.run(reference, plan, progress);
    }

    @Override
    public Received pull(PackageReference version, Consumer<PullProgress> image, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        PullPlan plan = receiving.plan(version, null);
        Snapshot here = plan.here();
        if (here != null) {
            return new Received(here, 0, plan.version().description().bytes());
        }
        if (plan.image() == null) {
            throw new OperationFailedException(new Failure.InvalidInput("package", version.toString(), "is-a-dump"));
        }
        PullReport report = receiving.pull(plan, image, progress);
        return new Received(
                snapshots.catalogue().get(report.result(), report.result()),
                report.fetchedBytes(),
                report.savedBytes());
    }

    @Override
    public PullReport pullInto(Path folder, PackageReference version, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        return receiving.pullInto(folder, receiving.plan(version, null), progress);
    }

    @Override
    public PushOutcome push(PushWish wish, Leaks.@Nullable Masked masked, boolean allowed, TransferProgress progress)
            throws OperationFailedException, InterruptedException {
        Leaks.Masked copy = masked == null && wish.mask() != null
                ? leaks.masked(wish.snapshot(), wish.mask(), wish.copyName(), _ -> {}, _ -> {})
                : masked;
        BeforePublish before = copy == null ? leaks.asItIs(allowed) : copy.look(allowed);
        try {
            return new PushOutcome.Published(publishing.publish(
                    copy == null ? wish.snapshot() : copy.snapshot(), wish.to(), wish.note(), before, progress));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof StoreFailure.NotForSharing held) {
                return new PushOutcome.Held(held, copy);
            }
            throw e;
        }
    }
}
