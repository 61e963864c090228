package dev.seedbed.store.snapshot;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.PullProgress;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.snapshot.Snapshots;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.StoreVersion;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.PackageContent;
import dev.seedbed.store.content.PackageDescription;
import dev.seedbed.store.content.PackageTarget;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.helper.HelperContainers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.commons.codec.digest.DigestUtils;

/// Copies a snapshot from one engine to another: of what goes back to a snapshot that is on both, only the files that
/// changed. Everything blocks; an interrupt is a cancel, which leaves nothing.
public final class EngineCopy {
    private static final String HERE = "engine";
    private static final String COPY_OF = "snapshot:";
    private static final int SHORT_ID = 12;

    private final Snapshots snapshots;
    private final SnapshotPackages source;
    private final ContainerEngine other;
    private final Snapshots there;
    private final SnapshotPackages target;

    public EngineCopy(ContainerEngine engine, ContainerEngine other) {
        this.snapshots = new Snapshots(engine);
        this.source = new SnapshotPackages(engine, snapshots, new HelperContainers(engine));
        this.other = other;
        this.there = new Snapshots(other);
        this.target = new SnapshotPackages(other, there, new HelperContainers(other));
    }

    /// What was copied.
    ///
    /// @param snapshot on the other engine
    /// @param copiedBytes of files that went over
    /// @param savedBytes of files that were there
    public record Report(Snapshot snapshot, long copiedBytes, long savedBytes) {}

    /// A file as it is known without keeping it.
    private record Known(ContentEntry entry, String digest) {}

    /// Blocks.
    ///
    /// @param copied hears the bytes that went over so far
    /// @throws OperationFailedException with `DataUnfit` before anything is copied, or a failure of an engine
    public Report run(Snapshot snapshot, Consumer<PullProgress> pulling, LongConsumer copied)
            throws OperationFailedException, InterruptedException {
        Optional<Snapshot> before = copyOf(snapshot);
        if (before.isPresent()) {
            return new Report(before.get(), 0, 0);
        }
        try (PackageContent content = source.content(snapshot)) {
            PackageDescription data = content.description();
            ImageChoice.Choice image = target.image(snapshot.name(), data, null);
            if (!image.local()) {
                other.pull(image.reference(), pulling);
            }
            Map<String, Snapshot> ancestors = ancestors(snapshot);
            SnapshotPackages.Base base =
                    target.base(List.copyOf(ancestors.keySet())).orElse(null);
            Map<String, Known> older = base == null
                    ? Map.of()
                    : known(Objects.requireNonNull(ancestors.get(base.version().manifest())));
            Map<String, Known> now = base == null ? Map.of() : known(content);
            try (PackageTarget made = target.copy(data, exactly(snapshot), image.reference(), base)) {
                long[] bytes = write(content, made, older, now, copied);
                return new Report(there.catalogue().get(made.finish(), snapshot.name()), bytes[0], bytes[1]);
            }
        }
    }

    private Optional<Snapshot> copyOf(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        return there.catalogue().list().stream()
                .filter(one -> one.versions().stream()
                        .anyMatch(version -> version.manifest().equals(COPY_OF + snapshot.id())))
                .findFirst();
    }

    /// What the copy is, by all the names that a later one may find it by.
    private static List<StoreVersion> exactly(Snapshot snapshot) {
        var versions = new ArrayList<StoreVersion>();
        versions.add(new StoreVersion(
                HERE,
                snapshot.name(),
                snapshot.id().substring(0, Math.min(SHORT_ID, snapshot.id().length())),
                COPY_OF + snapshot.id(),
                0));
        snapshot.versions().stream()
                .filter(version -> version.layers() == snapshot.layers().size())
                .forEach(versions::add);
        return versions;
    }

    /// What it goes back to, by what the other engine may know of it; the nearest first.
    private Map<String, Snapshot> ancestors(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        Map<String, Snapshot> byId = new LinkedHashMap<>();
        snapshots.catalogue().list().forEach(one -> byId.put(one.id(), one));
        Map<String, Snapshot> ancestors = new LinkedHashMap<>();
        Snapshot one = byId.remove(snapshot.parent());
        while (one != null) {
            for (StoreVersion version : exactly(one)) {
                ancestors.putIfAbsent(version.manifest(), one);
            }
            one = byId.remove(one.parent());
        }
        return ancestors;
    }

    private Map<String, Known> known(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        try (PackageContent content = source.content(snapshot)) {
            return known(content);
        }
    }

    private static Map<String, Known> known(PackageContent content)
            throws OperationFailedException, InterruptedException {
        Map<String, Known> known = new LinkedHashMap<>();
        content.read((entry, bytes) -> known.put(entry.path(), new Known(entry, DigestUtils.sha256Hex(bytes))));
        return known;
    }

    /// @return bytes that were written, and bytes that were not
    private static long[] write(
            PackageContent content,
            PackageTarget made,
            Map<String, Known> older,
            Map<String, Known> now,
            LongConsumer copied)
            throws OperationFailedException, InterruptedException {
        for (Known one : older.values()) {
            Known same = now.get(one.entry().path());
            if (same == null || same.entry().type() != one.entry().type()) {
                made.remove(one.entry().path());
            }
        }
        long[] bytes = new long[2];
        content.read((entry, stream) -> {
            Known before = older.get(entry.path());
            if (before != null && before.equals(now.get(entry.path()))) {
                bytes[1] += entry.bytes();
            } else {
                made.write(entry, stream);
                bytes[0] += entry.bytes();
                copied.accept(bytes[0]);
            }
        });
        return bytes;
    }
}
