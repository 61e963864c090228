package dev.seedbed.store.prune;

import dev.seedbed.store.known.StoreReader;
import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.known.Versions;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.HeldBy;
import dev.seedbed.store.place.Hold;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.StoredBlob;
import dev.seedbed.store.transfer.LivingHold;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Thins the versions of a package, and removes what no version needs any more.
///
/// A blob that a manifest names is never removed, nor one that came a short while ago: somebody may be
/// about to name it. While it works, nobody begins to publish, and it does not begin while somebody
/// publishes ([LivingHold]).
public final class Prune {
    /// A blob that no version names stays at least as long.
    public static final Duration GRACE = Duration.ofDays(1);

    private final Place place;
    private final StoreReader reader;
    private final Versions versions;
    private final InstantSource clock;
    private final Duration grace;

    /// @param cacheFolder of ours; made where it is missing
    public Prune(Place place, Path cacheFolder) {
        this(place, cacheFolder, InstantSource.system(), GRACE);
    }

    Prune(Place place, Path cacheFolder, InstantSource clock, Duration grace) {
        this.place = place;
        this.reader = new StoreReader(place, cacheFolder);
        this.versions = new Versions(place, cacheFolder);
        this.clock = clock;
        this.grace = grace;
    }

    /// What [#run] would do; nothing is changed. Blocks.
    public PrunePlan plan(PruneRules rules, ZoneId zone) throws OperationFailedException, InterruptedException {
        List<VersionInfo> all = versions.list();
        Set<VersionInfo> kept = rules.kept(all, zone);
        List<VersionInfo> withdrawn =
                all.stream().filter(version -> !kept.contains(version)).toList();
        List<StoredBlob> blobs = place.removesBlobs()
                ? removable(kept.stream().map(VersionInfo::version).toList(), clock.instant())
                : List.of();
        return new PrunePlan(
                all.stream().filter(kept::contains).toList(),
                withdrawn,
                blobs.size(),
                blobs.stream().mapToLong(StoredBlob::bytes).sum(),
                place.removesBlobs());
    }

    /// Withdraws the versions of a plan, except one that became the latest meanwhile, and removes what no
    /// version needs now. Blocks; can be interrupted between any two of them.
    ///
    /// @param who user and machine
    /// @throws OperationFailedException with `StoreBusy` while somebody publishes or removes,
    ///     `StoreDamaged` or `FormatTooNew` where a version cannot be read: then nobody knows what it
    ///     needs, and no blob is removed
    public PruneReport run(PrunePlan plan, String who, PruneProgress progress)
            throws OperationFailedException, InterruptedException {
        try (LivingHold hold = LivingHold.remove(place, who, clock)) {
            Instant now = now(who);
            Optional<Digest> latest = place.latest();
            long withdrawn = 0;
            for (VersionInfo version : plan.withdrawn()) {
                if (latest.filter(version.version().manifest()::equals).isEmpty()) {
                    hold.renew();
                    place.withdraw(version.version());
                    withdrawn++;
                    progress.at(withdrawn, plan.withdrawn().size() + plan.blobs());
                }
            }
            List<StoredBlob> blobs = place.removesBlobs() ? removable(place.versions(), now) : List.of();
            long removed = 0;
            for (StoredBlob blob : blobs) {
                hold.renew();
                place.remove(blob.digest());
                removed++;
                progress.at(withdrawn + removed, withdrawn + blobs.size());
            }
            return new PruneReport(
                    withdrawn,
                    removed,
                    blobs.stream().mapToLong(StoredBlob::bytes).sum());
        }
    }

    /// By the clock of the place, as far as it has told what time it was when our hold came.
    private Instant now(String who) throws OperationFailedException, InterruptedException {
        Instant now = clock.instant();
        return place.holds().stream()
                .filter(held ->
                        held.purpose() == Hold.Purpose.REMOVE && held.who().equals(who))
                .map(HeldBy::since)
                .filter(since -> since.isBefore(now))
                .findFirst()
                .orElse(now);
    }

    private List<StoredBlob> removable(Collection<PublishedVersion> remaining, Instant now)
            throws OperationFailedException, InterruptedException {
        Set<Digest> named = new HashSet<>();
        Set<Digest> manifests = new HashSet<>();
        remaining.forEach(version -> manifests.add(version.manifest()));
        place.latest().ifPresent(manifests::add);
        for (Digest manifest : manifests) {
            named.add(manifest);
            reader.read(manifest).manifest().blobs().forEach(blob -> named.add(blob.digest()));
        }
        Instant oldest = now.minus(grace);
        List<StoredBlob> removable = new ArrayList<>();
        for (StoredBlob blob : place.blobs()) {
            if (!named.contains(blob.digest()) && blob.since().isBefore(oldest)) {
                removable.add(blob);
            }
        }
        return removable;
    }
}
