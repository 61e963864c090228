package dev.seedbed.seeding.plan;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotCatalogue;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds out whether exactly this seed was restored on the engine before.
public final class SeedReuse {
    /// Reading a large file takes a while, restoring it takes far longer. Only waited for where it may be worth it.
    private static final long PATIENCE_SECONDS = 120;

    private final ContainerEngine engine;
    private final SeedIndexes indexes;
    private final CompanionFiles beside = new CompanionFiles();

    public SeedReuse(ContainerEngine engine, SeedIndexes indexes) {
        this.engine = engine;
        this.indexes = indexes;
    }

    /// The plan with its fingerprint and the snapshot of it, as far as they are known. Blocks for a call, and for the
    /// reading of the files where a snapshot of files of these names is there.
    SeedPlan look(SeedPlan plan, boolean fresh) throws OperationFailedException, InterruptedException {
        if (!plan.imageIsLocal()) {
            return plan;
        }
        List<Snapshot> candidates = fresh ? List.of() : candidates(plan);
        String fingerprint = fingerprint(plan, candidates.isEmpty() ? 0 : PATIENCE_SECONDS);
        @Nullable
        Snapshot restored = fingerprint.isEmpty()
                ? null
                : candidates.stream()
                        .filter(snapshot -> snapshot.fingerprint().equals(fingerprint))
                        .reduce((_, later) -> later)
                        .orElse(null);
        return plan.withEarlier(new PreviousRestore(fingerprint, restored));
    }

    private List<Snapshot> candidates(SeedPlan plan) throws OperationFailedException, InterruptedException {
        List<String> names = plan.files().stream().map(DumpInfo::fileName).toList();
        Set<String> unsettled = engine.containers(Map.of(Labels.ROLE, Labels.ROLE_OPERATION)).stream()
                .map(ContainerSummary::ownId)
                .collect(Collectors.toSet());
        return new SnapshotCatalogue(engine)
                .list().stream()
                        .filter(snapshot -> !snapshot.fingerprint().isEmpty()
                                && !unsettled.contains(snapshot.id())
                                && snapshot.kind() == plan.kind()
                                && snapshot.seedFiles().equals(names))
                        .toList();
    }

    /// Empty where a file is not read in time, cannot be read, or was changed since the plan.
    public String fingerprint(SeedPlan plan, long patienceSeconds)
            throws OperationFailedException, InterruptedException {
        var hashes = new ArrayList<String>();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
        for (DumpInfo file : plan.files()) {
            Optional<IndexedDump> read = read(file, deadline);
            if (read.isEmpty() || read.get().index().contentHash().isEmpty() || SeedReading.isChanged(file)) {
                return "";
            }
            hashes.add(read.get().index().contentHash());
        }
        return SeedFingerprint.of(plan, engine.image(plan.image()).id(), hashes, beside.hash(plan.surroundings()));
    }

    private Optional<IndexedDump> read(DumpInfo file, long deadline) throws InterruptedException {
        try {
            long left = Math.max(0, deadline - System.nanoTime());
            return Optional.of(indexes.of(file).get(left, TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        }
    }
}
