package dev.seedbed.build;

import dev.seedbed.input.FileHashes;
import dev.seedbed.input.InputDigest;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.OperationFailedException;
import java.util.List;
import java.util.Optional;

/// Finds what a step left before: by what it was made on, and everything that went into it.
final class StepCache {
    /// Rises when a step of the same things comes to leave other data.
    private static final int FORM = 1;

    private final List<Snapshot> snapshots;

    /// @param snapshots of the engine
    StepCache(List<Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    /// The fingerprint of what a step leaves. Blocks while files are read.
    static String fingerprint(Snapshot below, BuildStep.Change step)
            throws OperationFailedException, InterruptedException {
        return fingerprint(below, step, new InputDigest());
    }

    /// The same for a look: files that seem to be as they were are not read again.
    static String fingerprint(Snapshot below, BuildStep.Change step, FileHashes hashes)
            throws OperationFailedException, InterruptedException {
        return fingerprint(below, step, new InputDigest(hashes));
    }

    private static String fingerprint(Snapshot below, BuildStep.Change step, InputDigest digest)
            throws OperationFailedException, InterruptedException {
        // What nobody could describe counts as nothing but itself.
        String base = below.fingerprint().isEmpty() ? "snapshot " + below.id() : below.fingerprint();
        digest.text("form", Integer.toString(FORM))
                .text("below", base)
                .text("image", below.imageId())
                .text("database", below.dataDatabase())
                .text("kind", step.kind())
                .text("network", Boolean.toString(step.network()));
        step.input().describe(digest);
        return digest.result();
    }

    Optional<Snapshot> find(String fingerprint) {
        return snapshots.stream()
                .filter(snapshot -> snapshot.reason() == Snapshot.Reason.BUILD
                        && snapshot.fingerprint().equals(fingerprint))
                .reduce((_, later) -> later);
    }
}
