package dev.seedbed.cli.query;

import dev.seedbed.cli.snapshot.SnapshotSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.PublishedPort;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.compare.ComparisonLimits;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.query.compare.DatabaseComparison;
import dev.seedbed.snapshot.clone.TemporaryClone;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `diff A B`: what is different between two databases or snapshots. A snapshot is served by a clone for that time.
@Command(name = "diff")
final class DiffCommand extends SnapshotSupport {
    @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.diff.a")
    private String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", descriptionKey = "cli.diff.b")
    private @Nullable String second;

    @Option(names = "--rows", paramLabel = "ROWS", descriptionKey = "cli.diff.rows", defaultValue = "10")
    private int rows;

    /// One of the two: a database that runs, or a snapshot.
    private sealed interface Side {
        String name();

        DatabaseKind kind();

        record Live(Database database) implements Side {
            @Override
            public String name() {
                return database.name();
            }

            @Override
            public DatabaseKind kind() {
                return database.kind();
            }
        }

        record Frozen(Snapshot snapshot) implements Side {
            @Override
            public String name() {
                return snapshot.name() + " (" + snapshot.id() + ")";
            }

            @Override
            public DatabaseKind kind() {
                return snapshot.kind();
            }
        }
    }

    /// A side that answers; closing it ends what was started for it.
    private record Open(QueryTarget target, @Nullable TemporaryClone server) implements AutoCloseable {
        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        String other = second;
        Side a = side(first);
        // Alone, it is what has become of what it came from.
        Side left = other == null ? base(a) : a;
        Side right = other == null ? a : side(other);
        if (left.kind() != right.kind()) {
            throw new OperationFailedException(new Failure.InvalidInput(
                    "kind",
                    right.kind().displayName(),
                    "other-kind:" + left.kind().displayName()));
        }
        try (Open before = open(left);
                Open after = open(right)) {
            ComparisonResult result = compared(before, after);
            var printer = new DiffPrinter(services().messages(), out());
            if (isJson()) {
                printJson(printer.json(result, left.name(), right.name()));
            } else {
                printer.print(result, left.name(), right.name(), rows);
            }
        }
        return ExitCode.OK;
    }

    private ComparisonResult compared(Open before, Open after) throws OperationFailedException, InterruptedException {
        try (var line = new ProgressLine(terminal())) {
            return new DatabaseComparison()
                    .compare(before.target(), after.target(), ComparisonLimits.USUAL, progress -> {
                        if (!progress.table().isEmpty()) {
                            line.show(() -> text(
                                    "compare.running",
                                    progress.table(),
                                    progress.tablesDone() + 1,
                                    progress.tablesTotal(),
                                    progress.rowsSeen()));
                        }
                    });
        }
    }

    private Side side(String text) throws OperationFailedException, InterruptedException {
        Optional<Database> live = databaseNamed(text);
        return live.isPresent() ? new Side.Live(live.get()) : new Side.Frozen(snapshot(text));
    }

    private Side base(Side side) throws OperationFailedException, InterruptedException {
        String parent = switch (side) {
            case Side.Live(var database) -> database.labels().parent();
            case Side.Frozen(var snapshot) -> snapshot.parent();
        };
        return new Side.Frozen(services()
                .snapshots()
                .catalogue()
                .byId(parent)
                .orElseThrow(() -> new OperationFailedException(
                        parent.isEmpty()
                                ? new Failure.WrongState("database", side.name(), "no-base")
                                : new Failure.NotFound("snapshot", parent))));
    }

    private Open open(Side side) throws OperationFailedException, InterruptedException {
        return switch (side) {
            case Side.Live(var database) -> new Open(services().targets().of(database), null);
            case Side.Frozen(var snapshot) -> {
                say("cli.diff.opening", side.name());
                TemporaryClone clone = services().snapshots().look(snapshot);
                try {
                    yield new Open(target(snapshot, clone.address(), clone.credentials()), clone);
                } catch (OperationFailedException | RuntimeException e) {
                    clone.close();
                    throw e;
                }
            }
        };
    }

    private static QueryTarget target(Snapshot snapshot, PublishedPort address, Credentials login) {
        return new QueryTarget(snapshot.kind(), address.host(), address.hostPort(), login);
    }
}
