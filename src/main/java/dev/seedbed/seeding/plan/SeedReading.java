package dev.seedbed.seeding.plan;

import dev.seedbed.compression.Compression;
import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Adds to what head and tail of the files tell what a full reading knows, as far as that is there in time.
public final class SeedReading {
    /// Longer than this nobody waits for a dialog; a larger dump is then judged by its head and tail until it is
    /// restored.
    private static final long PATIENCE_MILLIS = 4000;

    /// Longer than this nobody waits without seeing what for.
    private static final long MOST_SECONDS = 30;

    private static final List<String> TOOLS_WITH_SECTIONS = List.of("pg_dump ", "mysqldump ", "mariadb-dump ");

    /// Files that are read more slowly lie on a disk that will slow down their restore as well.
    private static final long SLOWEST_BYTES_PER_SECOND = 50L << 20;

    /// Of the file, as long as the other cores are not busy.
    private static final long SLOWEST_COMPRESSED = 10L << 20;

    private final SeedIndexes indexes;

    public SeedReading(SeedIndexes indexes) {
        this.indexes = indexes;
    }

    /// Blocks for some seconds at most.
    ///
    /// @throws OperationFailedException with `SeedUnfit` or `SeedUnreadable` where a full reading failed
    List<DumpInfo> deepen(List<DumpInfo> files) throws OperationFailedException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        files.forEach(indexes::of);
        var deepened = new ArrayList<DumpInfo>(files.size());
        for (DumpInfo file : files) {
            try {
                long left = Math.max(0, deadline - System.nanoTime());
                deepened.add(with(file, indexes.of(file).get(left, TimeUnit.NANOSECONDS)));
            } catch (TimeoutException _) {
                deepened.add(file);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof OperationFailedException cause) {
                    throw new OperationFailedException(cause.failure(), cause);
                }
                deepened.add(file);
            }
        }
        return List.copyOf(deepened);
    }

    /// What a reading to the end tells. Blocks for as long as it takes.
    public IndexedDump whole(DumpInfo file) throws OperationFailedException, InterruptedException {
        try {
            return indexes.of(file).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationFailedException failed) {
                throw new OperationFailedException(failed.failure(), failed);
            }
            throw new IllegalStateException(e);
        }
    }

    /// Whether several sessions could restore what nobody has read to its end yet, so that it is worth waiting for.
    private static boolean mayBeDivided(List<DumpInfo> files) {
        return files.size() == 1
                && files.getFirst().format() == DumpFormat.SQL
                && files.getFirst().compression() != Compression.BZIP2
                && TOOLS_WITH_SECTIONS.stream().anyMatch(files.getFirst().tool()::startsWith)
                && !files.getFirst().traits().isDivided();
    }

    /// Waits for the reading of a file whose restore may be faster for it. Blocks for as long as that takes, within
    /// reason; a file that cannot be read tells nothing here.
    ///
    /// @return the same plan where nothing new is known
    SeedPlan awaitSections(SeedPlan plan) throws InterruptedException {
        if (plan.restored() != null || !mayBeDivided(plan.files())) {
            return plan;
        }
        DumpInfo file = plan.files().getFirst();
        try {
            long slowest = file.compression() == Compression.NONE ? SLOWEST_BYTES_PER_SECOND : SLOWEST_COMPRESSED;
            long seconds = Math.min(MOST_SECONDS, 1 + file.sizeBytes() / slowest);
            IndexedDump read = indexes.of(file).get(seconds, TimeUnit.SECONDS);
            return read.traits().isDivided() ? plan.withFiles(List.of(with(file, read))) : plan;
        } catch (ExecutionException | TimeoutException _) {
            return plan;
        }
    }

    /// Looks once more after the restore: a file that was too large to be read before the start has been read by now.
    ///
    /// Nothing is asked of them where the user wants them even incomplete.
    ///
    /// @throws OperationFailedException with `SeedUnfit` where one of them is cut off
    public void requireWhole(SeedPlan plan) throws OperationFailedException, InterruptedException {
        if (plan.surroundings().evenIncomplete()) {
            return;
        }
        for (DumpInfo file : plan.files()) {
            requireReadable(file);
            if (file.completeness() != DumpInfo.Completeness.COMPLETE
                    && completeness(file) == DumpInfo.Completeness.TRUNCATED) {
                throw new OperationFailedException(
                        new SeedFailure.SeedUnfit(file.file(), SeedFailure.Unfit.TRUNCATED, file.tool()));
            }
        }
    }

    /// A file that was too large to be read before its start went as it was.
    private void requireReadable(DumpInfo file) throws OperationFailedException {
        IndexedDump read = isChanged(file) ? null : indexes.ready(file);
        if (read == null || file.encoding().chosen()) {
            return;
        }
        boolean isOther = read.encoding().handling() != file.encoding().handling();
        if (isOther && (read.encoding().isConverted() || read.encoding().handling() == SeedEncoding.Handling.UNCLEAR)) {
            throw SeedChecks.unclear(file, read.encoding());
        }
    }

    /// Waits for the reading, which is faster than the restore was and usually over long ago. A file that is gone by
    /// now or another one tells nothing.
    private DumpInfo.Completeness completeness(DumpInfo file) throws OperationFailedException, InterruptedException {
        if (isChanged(file)) {
            return DumpInfo.Completeness.UNKNOWN;
        }
        try {
            return indexes.of(file).get().completeness();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationFailedException cause
                    && (cause.failure() instanceof SeedFailure.SeedUnfit || isOfAPart(cause.failure(), file))) {
                throw new OperationFailedException(cause.failure(), cause);
            }
            return DumpInfo.Completeness.UNKNOWN;
        }
    }

    /// A folder's data file that cannot be read: the seed is there, and not whole.
    private static boolean isOfAPart(Failure failure, DumpInfo file) {
        return failure instanceof SeedFailure.SeedUnreadable unreadable
                && !unreadable.file().equals(file.file());
    }

    /// Sees to it that what is restored is what was planned.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`
    public static void requireUnchanged(DumpInfo file) throws OperationFailedException {
        if (!Files.exists(file.file())) {
            throw new OperationFailedException(new SeedFailure.SeedUnreadable(file.file(), "missing"));
        }
        if (isChanged(file)) {
            throw new OperationFailedException(new SeedFailure.SeedUnreadable(file.file(), "changed since the plan"));
        }
    }

    static boolean isChanged(DumpInfo file) {
        return file.isChanged();
    }

    private static DumpInfo with(DumpInfo file, IndexedDump read) {
        var extensions = new LinkedHashSet<>(file.extensions());
        extensions.addAll(read.index().extensions());
        return DumpInfoBuilder.builder(file)
                .completeness(read.completeness())
                .createsDatabases(read.createsDatabases())
                .usesDatabase(read.usesDatabase())
                .roles(read.index().roles())
                .extensions(List.copyOf(extensions))
                .uncompressedBytes(read.index().uncompressedBytes())
                .traits(read.traits())
                .encoding(read.encoding())
                .build();
    }
}
