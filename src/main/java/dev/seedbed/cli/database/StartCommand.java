package dev.seedbed.cli.database;

import dev.seedbed.cli.terminal.CancelOnInterrupt;
import dev.seedbed.cli.terminal.CommandSupport;
import dev.seedbed.cli.terminal.ExitCode;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.cli.terminal.Services;
import dev.seedbed.cli.terminal.Terminal;
import dev.seedbed.cli.terminal.TextTable;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.existing.ExistingDataPlan;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.RestoreFailure;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `start FILE…`: a new database seeded from the files; `start --empty`: one without anything in it; `start NAME`: one
/// that exists and is stopped;
/// `start SNAPSHOT`: a new one on a snapshot.
///
/// Waits until a query would succeed, unless detached. Ctrl+C cancels and leaves nothing behind.
@Command(name = "start", resourceBundle = "dev.seedbed.text.cli")
final class StartCommand extends CommandSupport {
    private final BackgroundResume backgroundFinish;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "cli.start.files")
    private List<String> files = List.of();

    @Option(names = "--name", paramLabel = "N", descriptionKey = "cli.start.name")
    private @Nullable String name;

    @Option(names = "--kind", paramLabel = "K", descriptionKey = "cli.start.kind")
    private @Nullable String kind;

    @Option(names = "--image", paramLabel = "I", descriptionKey = "cli.start.image")
    private @Nullable String image;

    @Option(names = "--port", paramLabel = "P", descriptionKey = "cli.start.port")
    private @Nullable Integer port;

    @Option(names = "--user", paramLabel = "U", descriptionKey = "cli.start.user")
    private @Nullable String user;

    @Option(names = "--database", paramLabel = "D", descriptionKey = "cli.start.database")
    private @Nullable String database;

    @Option(names = "--no-roles", descriptionKey = "cli.start.no-roles")
    private boolean withoutRoles;

    @Option(names = "--fresh", descriptionKey = "cli.start.fresh")
    private boolean fresh;

    @Option(names = "--empty", descriptionKey = "cli.start.empty")
    private boolean empty;

    @Option(names = "--even-incomplete", descriptionKey = "cli.start.even-incomplete")
    private boolean evenIncomplete;

    @Mixin
    private ExistingDataOptions on = new ExistingDataOptions();

    @Option(names = "--detach", descriptionKey = "cli.start.detach")
    private boolean detach;

    StartCommand(Services services, Terminal terminal, BackgroundResume backgroundFinish) {
        super(services, terminal);
        this.backgroundFinish = backgroundFinish;
    }

    @Override
    protected void check() {
        if (on.isGiven()) {
            return;
        }
        if (empty && !files.isEmpty()) {
            throw misused("cli.start.empty-takes-no-file");
        }
        if (empty && kind == null && image == null) {
            throw misused("cli.start.empty-needs-kind");
        }
        if (!empty && files.isEmpty()) {
            throw misused("cli.start.nothing-named");
        }
    }

    @Override
    protected TaskRunner.Work<Integer> work() {
        return () -> {
            if (on.isGiven()) {
                return on.upgrades() ? upgrade() : startOn();
            }
            if (empty) {
                return startSeeded();
            }
            if (isExistingDatabase()) {
                return startExisting(files.getFirst());
            }
            Optional<Snapshot> snapshot = snapshot();
            return snapshot.isPresent() ? startSnapshot(snapshot.get()) : startSeeded();
        };
    }

    /// A file wins over a database of the same name: what can be seen in the folder is what is meant.
    private boolean isExistingDatabase() throws OperationFailedException, InterruptedException {
        if (files.size() != 1 || Files.exists(Path.of(files.getFirst()))) {
            return false;
        }
        String asked = files.getFirst();
        return services().databases().list().stream()
                .anyMatch(found -> found.name().equals(asked));
    }

    /// A file wins over a snapshot as well.
    private Optional<Snapshot> snapshot() throws OperationFailedException, InterruptedException {
        return files.size() != 1 || Files.exists(Path.of(files.getFirst()))
                ? Optional.empty()
                : new SnapshotStart(this).named(files.getFirst());
    }

    private Integer startSnapshot(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        String unfit = forRestores();
        if (!unfit.isEmpty()) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("option", unfit, text("cli.start.snapshot-as-it-is")));
        }
        try (var _ = new InterruptAtEnd()) {
            return printReady(services().databases().find(new SnapshotStart(this).run(snapshot, name, port)));
        }
    }

    /// The options that were given and mean nothing without a restore.
    private String forRestores() {
        var given = new LinkedHashMap<String, Boolean>();
        given.put("--kind", kind != null);
        given.put("--image", image != null);
        given.put("--user", user != null);
        given.put("--database", database != null);
        given.put("--no-roles", withoutRoles);
        given.put("--fresh", fresh);
        given.put("--detach", detach);
        return given.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private Integer startExisting(String asked) throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(asked);
        services().lifecycle().start(found, _ -> {});
        return printReady(services().databases().find(asked));
    }

    /// On data that is there, which the new database writes.
    private Integer startOn() throws OperationFailedException, InterruptedException {
        ExistingDataPlan plan = services().existingData().plan(on.request(name, image, port, user, password()));
        tell(plan.notes());
        err().println(text(
                "cli.start.plan", plan.name(), plan.kind().displayName(), plan.imageVersion(), plan.image()));
        try (var _ = new InterruptAtEnd()) {
            services().existingData().start(plan, _ -> {});
        }
        return printReady(services().databases().find(plan.name()));
    }

    /// From data that is there, through a dump, into a new database of a newer server.
    private Integer upgrade() throws OperationFailedException, InterruptedException {
        err().println(text("data.dumping"));
        try (ExistingData.Dumped dumped = dump()) {
            SeedPlan plan = services().seeding().plan(dumped.request());
            tell(plan.notes());
            RunningSeed seed = services().seeding().start(plan);
            Integer exit = attend(seed);
            tell(ExistingData.Dumped.refused(seed));
            return exit;
        }
    }

    private ExistingData.Dumped dump() throws OperationFailedException, InterruptedException {
        try (var _ = new InterruptAtEnd();
                var line = new ProgressLine(terminal())) {
            return services()
                    .existingData()
                    .dump(
                            on.request(name, image, port, user, password()),
                            (done, _) -> line.show(() ->
                                    text("data.dumped", services().formats().size(done))));
        }
    }

    private Integer startSeeded() throws OperationFailedException, InterruptedException {
        SeedPlan plan = services().seeding().plan(request());
        if (plan.restored() == null) {
            tell(plan.notes());
        }
        err().println(text(
                "cli.start.plan", plan.name(), plan.kind().displayName(), plan.imageVersion(), plan.image()));
        if (plan.restored() != null) {
            err().println(text("cli.start.restored"));
        }
        RunningSeed seed = services().seeding().start(plan);
        return detach ? detach(seed) : attend(seed);
    }

    /// What is to be known about the restore.
    private void tell(List<PlanNote> notes) {
        new SeedNotesPrinter(services().plans()).print(err(), notes);
    }

    private SeedRequest request() throws OperationFailedException {
        DatabaseKind asked = null;
        if (kind != null) {
            String given = kind;
            asked = DatabaseKind.of(given)
                    .orElseThrow(() -> new OperationFailedException(
                            new Failure.InvalidInput("kind", given, "one-of:" + DatabaseKind.ids())));
        }
        return SeedRequestBuilder.builder()
                .files(files.stream().map(Path::of).toList())
                .name(name)
                .kind(asked)
                .image(image)
                .port(port)
                .user(user)
                .password(password())
                .database(database)
                .createRoles(!withoutRoles)
                .fresh(fresh)
                .evenIncomplete(evenIncomplete)
                .build();
    }

    private static @Nullable String password() {
        String password = System.getenv("SEEDBED_PASSWORD");
        return password == null || password.isEmpty() ? null : password;
    }

    private Integer attend(RunningSeed seed) throws OperationFailedException, InterruptedException {
        try (var _ = new CancelOnInterrupt(seed)) {
            return conclude(new ProgressPrinter(this).attend(seed));
        }
    }

    private Integer conclude(SeedProgress end) throws OperationFailedException, InterruptedException {
        return switch (end.state()) {
            case READY -> {
                tell(end.notes());
                yield printReady(services().databases().find(Objects.requireNonNull(end.databaseId())), end.notes());
            }
            case FAILED -> {
                Failure failure = Objects.requireNonNull(end.failure());
                logAround(failure).forEach(line -> err().println("  | " + TextTable.printable(line)));
                yield report(failure);
            }
            default -> {
                err().println(text("cli.start.cancelled"));
                yield ExitCode.CANCELLED;
            }
        };
    }

    private static List<String> logAround(Failure failure) {
        return switch (failure) {
            case RestoreFailure.RestoreFailed f -> f.log();
            case RestoreFailure.CheckFailed f -> f.log();
            case RestoreFailure.ServerEnded f -> f.log();
            case RestoreFailure.NotReadyInTime f -> f.log();
            default -> List.of();
        };
    }

    /// Leaves as soon as the seed job runs by itself; a process of its own then finishes it.
    private Integer detach(RunningSeed seed) throws OperationFailedException, InterruptedException {
        var runs = new CountDownLatch(1);
        try (Subscription _ = seed.listen(progress -> {
            if (progress.isOver() || backgroundFinish.canTakeOver(progress)) {
                runs.countDown();
            }
        })) {
            runs.await();
        }
        seed.letGo();
        SeedProgress now = seed.progress();
        if (now.isOver()) {
            return conclude(now);
        }
        services().seeding().handOver(seed.id(), backgroundFinish.begin(seed.id()));
        if (isJson()) {
            printJson(java.util.Map.of("id", now.id(), "name", now.name(), "state", "seeding"));
        } else {
            out().println(now.name());
        }
        return ExitCode.OK;
    }

    private Integer printReady(Database ready) throws OperationFailedException, InterruptedException {
        return printReady(ready, List.of());
    }

    private Integer printReady(Database ready, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        new ConnectionPrinter(services(), out()).print(ready, notes, isJson() ? this::printJson : null);
        return ExitCode.OK;
    }
}
