package dev.seedbed.ui.stores;

import dev.seedbed.database.Database;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.snapshot.layer.Step;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.ConfiguredStore;
import dev.seedbed.store.NewStore;
import dev.seedbed.store.PackageNews;
import dev.seedbed.store.PackageReference;
import dev.seedbed.store.PullPlan;
import dev.seedbed.store.RefreshPlan;
import dev.seedbed.store.Refreshing;
import dev.seedbed.store.SeenStores;
import dev.seedbed.store.StoreLevel;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageDescriptionBuilder;
import dev.seedbed.store.known.Difference;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.VersionStep;
import dev.seedbed.store.leak.Leaks;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.StoreLogin;
import dev.seedbed.store.place.Tag;
import dev.seedbed.store.prune.PrunePlan;
import dev.seedbed.store.prune.PruneProgress;
import dev.seedbed.store.prune.PruneReport;
import dev.seedbed.store.prune.PruneRules;
import dev.seedbed.store.sealed.RecipientList;
import dev.seedbed.store.transfer.PullReport;
import dev.seedbed.store.transfer.PushReport;
import dev.seedbed.store.transfer.TransferProgress;
import dev.seedbed.store.transfer.TransferState;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stores of which one has a package with two versions, and `away` does not answer.
final class FakeStores implements StoreService {
    static final ConfiguredStore TEAM = new ConfiguredStore("team", URI.create("file:///mnt/team"), StoreLevel.TEAM);
    static final ConfiguredStore WORLD =
            new ConfiguredStore("world", URI.create("https://registry.example/world"), StoreLevel.PUBLIC);
    static final ConfiguredStore AWAY = new ConfiguredStore("away", URI.create("file:///away"), StoreLevel.PRIVATE);
    static final StoreFailure UNREACHABLE = new StoreFailure.StoreUnreachable("file:///away", "no such folder");
    static final StoreFailure REFUSED =
            new StoreFailure.StoreRefused("s3://team/x", StoreFailure.Action.READ, "AccessDenied: Access Denied");
    static final PackageReference BASE = new PackageReference("team", new PackageName("shop/base"), null);

    final List<ConfiguredStore> configured = new CopyOnWriteArrayList<>(List.of(TEAM, AWAY));
    final List<String> calls = new CopyOnWriteArrayList<>();
    final CountDownLatch mayFinish = new CountDownLatch(1);
    private final Snapshot mine;
    final List<PackageReference> fetched = new CopyOnWriteArrayList<>();
    final List<Database> running = new CopyOnWriteArrayList<>();
    volatile int here = 7;
    private volatile boolean pruned;

    /// @param mine the snapshot that a version is, once it is here
    FakeStores(Snapshot mine) {
        this.mine = mine;
    }

    @Override
    public List<ConfiguredStore> stores() {
        return List.copyOf(configured);
    }

    @Override
    public ConfiguredStore add(NewStore wanted) {
        calls.add("add " + wanted.name() + " " + wanted.recipients() + " " + wanted.identity());
        var added = new ConfiguredStore(wanted.name(), URI.create(wanted.address()), wanted.level());
        configured.add(added);
        return added;
    }

    @Override
    public Optional<RecipientList> recipients(ConfiguredStore store) throws OperationFailedException {
        return switch (store.name()) {
            case "team" -> Optional.of(new RecipientList("0a1b", List.of("age1x", "age1y"), true));
            case "away" -> throw new OperationFailedException(new StoreFailure.StoreLocked("away", "no-identity-fits"));
            default -> Optional.empty();
        };
    }

    @Override
    public LoginKind loginKind(ConfiguredStore store) {
        return store.name().equals("closed") ? LoginKind.ACCESS_KEY : LoginKind.NONE;
    }

    @Override
    public String login(ConfiguredStore store, StoreLogin login) throws OperationFailedException {
        if (!login.secret().equals("right")) {
            throw new OperationFailedException(REFUSED);
        }
        configured.set(configured.indexOf(store), closed("pass"));
        return "pass";
    }

    @Override
    public void logout(ConfiguredStore store) {
        configured.set(configured.indexOf(store), closed(""));
    }

    /// A store that lets in nobody without a login.
    ///
    /// @param login empty for none
    static ConfiguredStore closed(String login) {
        return new ConfiguredStore("closed", URI.create("s3://team/x?region=eu"), StoreLevel.TEAM, login, "", "");
    }

    @Override
    public void remove(ConfiguredStore store) {
        configured.remove(store);
    }

    @Override
    public Optional<SeenStores.Seen> seen(ConfiguredStore store) {
        return Optional.empty();
    }

    @Override
    public List<PackageNews> packages(ConfiguredStore store) throws OperationFailedException {
        if (store.equals(AWAY)) {
            throw new OperationFailedException(UNREACHABLE);
        }
        if (store.equals(closed(""))) {
            throw new OperationFailedException(REFUSED);
        }
        return store.equals(TEAM)
                ? List.of(new PackageNews(BASE, info(8), info(here), mine, here == 8 ? 0 : 12 << 20))
                : List.of();
    }

    @Override
    public List<VersionRow> versions(PackageReference reference, Consumer<List<VersionRow>> meanwhile) {
        meanwhile.accept(versions(null));
        return versions(new Difference(
                new Difference.Files(1, 1 << 20),
                new Difference.Files(12, 48 << 20),
                new Difference.Files(0, 0),
                900,
                96 << 20,
                4 << 20));
    }

    private List<VersionRow> versions(@Nullable Difference difference) {
        return Stream.of(8, 7)
                .filter(number -> number == 8 || !pruned)
                .map(number -> new VersionRow(
                        new VersionStep(info(number), number == 8 ? info(7) : null, number == 8 ? difference : null),
                        number <= here ? mine : null))
                .toList();
    }

    @Override
    public List<PackageReference> autoFetched() {
        return List.copyOf(fetched);
    }

    @Override
    public void autoFetch(PackageReference reference, boolean wanted) {
        calls.add("auto " + reference + " " + wanted);
        fetched.remove(reference);
        if (wanted) {
            fetched.add(reference);
        }
    }

    @Override
    public PackageNews news(PackageReference reference) throws OperationFailedException {
        if (reference.store().equals(AWAY.name())) {
            throw new OperationFailedException(UNREACHABLE);
        }
        return packages(TEAM).getFirst();
    }

    @Override
    public List<Database> databases(PackageReference reference) {
        return running;
    }

    @Override
    public RefreshPlan planRefresh(Database database, PackageReference version) {
        boolean isHere = here == 8;
        var difference = new Difference(
                new Difference.Files(1, 1 << 20),
                new Difference.Files(12, 48 << 20),
                new Difference.Files(0, 0),
                900,
                96 << 20,
                4 << 20);
        return new RefreshPlan(
                database,
                new PackageReference(BASE.store(), BASE.name(), new Tag("v7")),
                new PullPlan(version, TEAM, info(8), null, null, difference, isHere ? mine : null));
    }

    @Override
    public Snapshot refresh(RefreshPlan plan, String kept, Refreshing.Heard heard) throws InterruptedException {
        calls.add("refresh " + plan.database().name() + " " + plan.pull().reference() + " " + kept);
        heard.steps().reached(Step.SWITCH, -1, -1);
        mayFinish.await();
        return mine;
    }

    @Override
    public PrunePlan planPrune(PackageReference reference, PruneRules rules) {
        calls.add("plan " + reference + " " + rules.last());
        boolean goes = rules.last() == 1;
        return new PrunePlan(
                goes ? List.of(info(8)) : List.of(info(8), info(7)),
                goes ? List.of(info(7)) : List.of(),
                goes ? 3 : 0,
                goes ? 5 << 20 : 0,
                true);
    }

    @Override
    public PruneReport prune(PackageReference reference, PrunePlan plan, PruneProgress progress)
            throws InterruptedException {
        calls.add("prune " + reference);
        progress.at(1, 4);
        mayFinish.await();
        pruned = true;
        return new PruneReport(1, 3, 5 << 20);
    }

    private static VersionInfo info(int number) {
        var version = new PublishedVersion(
                new Tag("v" + number), new Digest(Integer.toString(number).repeat(64)));
        return new VersionInfo(version, description(number), 30 << 20, number == 8);
    }

    private static PackageDescription description(int number) {
        return PackageDescriptionBuilder.builder()
                .type(PackageDescription.Type.SNAPSHOT)
                .name("before")
                .who("ann@laptop")
                .when(Instant.parse("2026-11-30T10:00:00Z"))
                .note("prices of November")
                .personal(number == 8 ? PackageDescription.PERSONAL : PackageDescription.MASKED)
                .bytes(48 << 20)
                .build();
    }

    @Override
    public Received pull(PackageReference version, Consumer<PullProgress> image, TransferProgress progress)
            throws InterruptedException {
        calls.add("pull " + version);
        progress.at(new TransferState(
                TransferState.Phase.TRANSFER, 24 << 20, 48 << 20, 6 << 20, 18 << 20, Optional.empty()));
        mayFinish.await();
        here = 8;
        return new Received(mine, 12 << 20, 36 << 20);
    }

    @Override
    public PullReport pullInto(Path folder, PackageReference version, TransferProgress progress) {
        throw new UnsupportedOperationException(version + " is no dump");
    }

    /// Finds something in what is not masked.
    @Override
    public PushOutcome push(PushWish wish, Leaks.@Nullable Masked masked, boolean allowed, TransferProgress progress) {
        calls.add("push " + wish.to() + " " + wish.note() + " " + wish.mask() + " " + allowed);
        if (wish.mask() == null && !allowed) {
            return new PushOutcome.Held(
                    new StoreFailure.NotForSharing(
                            wish.snapshot().name(),
                            wish.store().name(),
                            List.of("shop: public.users.email, email (290/300)")),
                    null);
        }
        return new PushOutcome.Published(new PushReport(info(8).version(), description(8), 12 << 20, 36 << 20, true));
    }
}
