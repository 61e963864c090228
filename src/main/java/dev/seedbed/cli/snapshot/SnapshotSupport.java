package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// What the commands about snapshots share. Ctrl+C rolls back what they had begun before the process ends.
public abstract class SnapshotSupport extends CommandSupport {
    private static final Duration MEASURING = Duration.ofSeconds(3);

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Override
    protected final boolean rollsBack() {
        return true;
    }

    /// Details with the current time as the name if none is given.
    public static SnapshotDetails details(@Nullable String name, @Nullable String note, @Nullable String tag) {
        Instant now = Instant.now();
        return new SnapshotDetails(
                name == null || name.isBlank() ? NAME.format(now.atZone(ZoneId.systemDefault())) : name,
                note == null ? "" : note,
                tag == null ? "" : tag,
                now);
    }

    /// A database by its exact name; empty where none is called so.
    public final Optional<Database> databaseNamed(String name) throws OperationFailedException, InterruptedException {
        return services().databases().list().stream()
                .filter(database -> database.name().equals(name))
                .findFirst();
    }

    /// A snapshot of the whole engine by ID, tag or name, or as `DATABASE:SNAPSHOT`; otherwise `NotFound`.
    public final Snapshot snapshot(String text) throws OperationFailedException, InterruptedException {
        return new NamedSnapshot(this).find(text);
    }

    final String reason(Snapshot snapshot) {
        return text("cli.reason." + snapshot.reason().name().toLowerCase(Locale.ROOT));
    }

    /// How much space everything takes; nothing where the engine takes long to measure its volumes, which is said.
    final DiskUsage measured() throws OperationFailedException, InterruptedException {
        var measuring = new FutureTask<DiskUsage>(() -> services().snapshots().space());
        Thread worker = Thread.ofVirtual().name("measures").start(measuring);
        try {
            return measuring.get(MEASURING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            worker.interrupt();
            say("cli.snapshots.not-measured");
            return new DiskUsage(Map.of(), Map.of());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationFailedException failed) {
                throw failed;
            }
            throw new IllegalStateException(e);
        }
    }

    /// Prints a snapshot that was taken or changed.
    ///
    /// @return the exit code
    public final int answer(Snapshot snapshot) {
        return answer(SnapshotJson.of(snapshot), snapshot.id() + "  " + snapshot.name());
    }

    final void sayAway(Database database, Optional<Duration> away) {
        if (database.isRunning()) {
            away.ifPresent(time -> say(
                    "cli.snapshot.away", database.name(), services().formats().duration(time)));
        }
    }
}
