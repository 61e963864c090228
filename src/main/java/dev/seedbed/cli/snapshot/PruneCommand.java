package dev.seedbed.cli.snapshot;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.snapshot.CleanupSuggestion;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.text.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `prune --unused`: removes snapshots that nothing needs. Single ones go with `snapshot rm`.
@Command(name = "prune")
final class PruneCommand extends SnapshotRemovalSupport {
    @Option(names = "--unused", descriptionKey = "cli.prune.unused")
    private boolean unused;

    @Option(names = "--older-than", paramLabel = "AGE", descriptionKey = "cli.prune.older")
    private @Nullable String olderThan;

    @Option(names = "--short-of-space", descriptionKey = "cli.prune.short")
    private boolean shortOfSpace;

    @Override
    protected void check() {
        boolean byUse = unused || olderThan != null;
        if (byUse == shortOfSpace) {
            throw misused("cli.prune.either");
        }
    }

    @Override
    List<Snapshot> chosen() throws OperationFailedException, InterruptedException {
        return shortOfSpace ? enough() : unused();
    }

    /// The longest unused ones that together free what is missing. Nothing where there is space enough.
    private List<Snapshot> enough() throws OperationFailedException, InterruptedException {
        CleanupSuggestion offer = services().snapshots().spaceOffer(0);
        Formats formats = services().formats();
        say("cli.prune.space", formats.size(offer.freeBytes()), formats.size(offer.totalBytes()));
        for (CleanupSuggestion.Unused one : offer.unused()) {
            String key = one.leastImportant() ? "cli.prune.could-go" : "cli.prune.could-go-yours";
            say(
                    key,
                    one.snapshot().id(),
                    one.snapshot().name(),
                    formats.ago(one.lastUsed()),
                    formats.size(one.freedBytes()));
        }
        var going = new ArrayList<Snapshot>();
        for (CleanupSuggestion.Unused one : offer.unused()) {
            if (!offer.isShort()) {
                return List.of();
            }
            if (one.leastImportant()) {
                going.add(one.snapshot());
                long freed =
                        services().snapshots().freedBytes(services().snapshots().planRemoval(going));
                if (freed >= offer.missingBytes()) {
                    break;
                }
            }
        }
        return going;
    }

    /// Those on which nothing rests, that are not pinned, and whose removal frees something. What the user made of a
    /// database that is still there goes only by its age.
    private List<Snapshot> unused() throws OperationFailedException, InterruptedException {
        Instant limit = olderThan == null ? Instant.MAX : Instant.now().minus(age(olderThan));
        DiskUsage space = services().snapshots().space();
        List<DatabaseLabels> databases =
                services().databases().list().stream().map(Database::labels).toList();
        var candidates = new ArrayList<Snapshot>();
        for (Snapshot snapshot : services().snapshots().catalogue().list()) {
            DiskUsage.OfSnapshot use = space.snapshots().get(snapshot.id());
            boolean free = !snapshot.pinned()
                    && use != null
                    && use.lastUsed().isBefore(limit)
                    && databases.stream().noneMatch(database -> database.standsOn(snapshot.id()));
            if (free && (olderThan != null || snapshot.isDispensable(databases))) {
                candidates.add(snapshot);
            }
        }
        List<String> freed = services().snapshots().planRemoval(candidates).volumes();
        candidates.removeIf(
                snapshot -> !freed.contains(snapshot.layers().getLast().volume()));
        return candidates;
    }

    /// `30d`, `12h`, `2w`; a number alone counts days.
    static Duration age(String text) throws OperationFailedException {
        if (text.matches("[0-9]{1,5}[hdw]?")) {
            long number = Long.parseLong(text.replaceAll("[hdw]$", ""));
            return text.endsWith("h")
                    ? Duration.ofHours(number)
                    : Duration.ofDays(text.endsWith("w") ? 7 * number : number);
        }
        throw new OperationFailedException(new Failure.InvalidInput("age", text, "such-as:30d, 12h, 2w"));
    }
}
