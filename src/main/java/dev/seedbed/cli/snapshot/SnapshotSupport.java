package dev.seedbed.cli.snapshot;

import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.snapshot.record.DiskUsage;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.snapshot.record.SnapshotDetails;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    /// A snapshot of the whole engine, or `NotFound`.
    public final Snapshot snapshot(String text) throws OperationFailedException, InterruptedException {
        return services().snapshots().catalogue().find(text);
    }

    /// The snapshot that a reset leads to.
    final Snapshot origin(Database database) throws OperationFailedException, InterruptedException {
        String origin = database.labels().origin();
        return services()
                .snapshots()
                .catalogue()
                .byId(origin)
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("snapshot", origin)));
    }

    /// One of the database's own timeline where one fits, so that two databases may have snapshots of one name.
    final Snapshot snapshot(Database database, String text) throws OperationFailedException, InterruptedException {
        List<Snapshot> own = services().snapshots().timeline(database);
        Optional<Snapshot> found = own.reversed().stream()
                .filter(one ->
                        one.id().equals(text) || (!text.isEmpty() && one.tag().equals(text)))
                .findFirst()
                .or(() -> own.reversed().stream()
                        .filter(one -> one.name().equals(text))
                        .findFirst());
        return found.isPresent() ? found.get() : snapshot(text);
    }

    final String reason(Snapshot snapshot) {
        return text("cli.reason." + snapshot.reason().name().toLowerCase(Locale.ROOT));
    }

    /// What going to a snapshot does, before it is done.
    final List<String> replacement(Database database, Snapshot to) {
        return List.of(
                text(
                        database.isRunning() ? "cli.rollback.what-running" : "cli.rollback.what",
                        database.name(),
                        to.id(),
                        to.name(),
                        services().formats().time(to.createdAt())),
                text("cli.rollback.keeps"));
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

    /// Says that it is done and how to undo it.
    final int replaced(Database database, Snapshot to, Snapshot kept, Downtime away) {
        sayAway(database, away);
        String undo = "seedbed rollback " + shellWord(database.name()) + " " + kept.id();
        if (isJson()) {
            printJson(new JsonFields()
                    .with("database", database.name())
                    .with("standsOn", SnapshotJson.of(to))
                    .with("kept", SnapshotJson.of(kept)));
        } else {
            out().println(TextTable.printable(text("cli.rollback.done", database.name(), to.name(), kept.id())));
            out().println(TextTable.printable(text("cli.rollback.undo", undo)));
        }
        return ExitCode.OK;
    }

    final void sayAway(Database database, Downtime away) {
        Optional<Duration> measured = database.isRunning() ? away.measured() : Optional.empty();
        measured.ifPresent(time ->
                say("cli.snapshot.away", database.name(), services().formats().duration(time)));
    }

    /// One word for a POSIX shell.
    static String shellWord(String text) {
        return text.matches("[A-Za-z0-9_./:@%+,-]+") && !text.startsWith("-")
                ? text
                : "'" + text.replace("'", "'\\''") + "'";
    }
}
