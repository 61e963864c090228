package dev.seedbed.cli.database;

import dev.seedbed.build.file.SeedfileNames;
import dev.seedbed.cli.build.AttendedBuild;
import dev.seedbed.cli.terminal.InterruptAtEnd;
import dev.seedbed.cli.terminal.JsonFields;
import dev.seedbed.cli.terminal.ProgressLine;
import dev.seedbed.cli.terminal.WebOptions;
import dev.seedbed.cli.transfer.AttendedPull;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.library.encoding.EncodingNames;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.seeding.existing.ExistingData;
import dev.seedbed.seeding.existing.ExistingDataPlan;
import dev.seedbed.seeding.plan.SeedPlan;
import dev.seedbed.seeding.plan.SeedRequest;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.seeding.progress.SeedProgress;
import dev.seedbed.snapshot.record.Snapshot;
import dev.seedbed.store.PackageReference;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `start FILE…`: a new database seeded from the files; `start --empty`: one without anything in it; `start NAME`: one
/// that exists and is stopped;
/// `start SNAPSHOT`: a new one on a snapshot.
///
/// Waits until a query would succeed, unless detached. Ctrl+C cancels and leaves nothing behind.
@Command(name = "start")
final class StartCommand extends SeedingCommand {
    private static final Set<String> FOR_RESTORES = Stream.concat(
                    Stream.of(
                            "--kind",
                            "--image",
                            "--user",
                            "--database",
                            "--no-roles",
                            "--fresh",
                            "--detach",
                            "--allow-scripts",
                            TablesStart.REJECTS,
                            "--encoding"),
                    PartOptions.NAMES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final BackgroundResume background;

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

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "cli.start.encoding")
    private @Nullable String encoding;

    @Mixin
    private PartOptions part = new PartOptions();

    @Mixin
    private TablesStart tables = new TablesStart();

    @Mixin
    private ScriptOptions scripts = new ScriptOptions();

    @Mixin
    private ExistingDataOptions on = new ExistingDataOptions();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--detach", descriptionKey = "cli.start.detach")
    private boolean detach;

    StartCommand(BackgroundResume background) {
        this.background = background;
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
        web.check(this, files);
    }

    @Override
    protected int run() throws OperationFailedException, InterruptedException {
        if (on.isGiven()) {
            return on.upgrades() ? upgrade() : startOn();
        }
        if (empty) {
            return startSeeded();
        }
        if (files.size() == 1 && !Files.exists(Path.of(files.getFirst()))) {
            Optional<PackageReference> received = PackageReference.parse(files.getFirst());
            if (received.isPresent() && isStore(received.get().store())) {
                return startReceived(received.get());
            }
        }
        files = web.fetched(this, files);
        if (files.size() == 1 && isSeedfile(Path.of(files.getFirst()))) {
            return startBuilt(Path.of(files.getFirst()));
        }
        if (TablesStart.areMeant(files)) {
            return startTables();
        }
        // A file wins over a database or snapshot of the same name: what can be seen in the folder is what is meant.
        if (files.size() != 1 || Files.exists(Path.of(files.getFirst()))) {
            return startSeeded();
        }
        String asked = files.getFirst();
        if (services().databases().list().stream()
                .anyMatch(found -> found.name().equals(asked))) {
            return startExisting(asked);
        }
        Optional<Snapshot> snapshot = new SnapshotStart(this).named(asked);
        return snapshot.isPresent() ? startSnapshot(snapshot.get()) : startSeeded();
    }

    private static boolean isSeedfile(Path path) {
        return Files.isDirectory(path)
                ? SeedfileNames.in(path).isPresent()
                : Files.isRegularFile(path) && SeedfileNames.isOne(path);
    }

    /// On what a Seedfile is built to, of which only what changed is carried out.
    private int startBuilt(Path path) throws OperationFailedException, InterruptedException {
        requireOnly(Set.of("--fresh"));
        try (var _ = new InterruptAtEnd()) {
            Snapshot built = new AttendedBuild(this).run(path, fresh);
            return printReady(services().databases().find(new SnapshotStart(this).run(built, name, port)), List.of());
        }
    }

    private boolean isStore(String given) throws OperationFailedException {
        return services().stores().list().stream()
                .anyMatch(store -> store.name().equals(given));
    }

    /// On a version of a package, which is received first where it is not here.
    private int startReceived(PackageReference reference) throws OperationFailedException, InterruptedException {
        try (var _ = new InterruptAtEnd()) {
            Snapshot received = new AttendedPull(this).snapshot(reference, image);
            return printReady(
                    services().databases().find(new SnapshotStart(this).run(received, name, port)), List.of());
        }
    }

    private int startSnapshot(Snapshot snapshot) throws OperationFailedException, InterruptedException {
        requireOnly(Set.of());
        try (var _ = new InterruptAtEnd()) {
            return printReady(
                    services().databases().find(new SnapshotStart(this).run(snapshot, name, port)), List.of());
        }
    }

    /// In a new database, of which what was loaded before is found again.
    private int startTables() throws OperationFailedException, InterruptedException {
        refuse(TablesStart.TAKES, "cli.start.not-for-tables");
        try (var _ = new InterruptAtEnd()) {
            Snapshot built = tables.built(
                    this, files.stream().map(Path::of).toList(), kind(), image, user, database, encoding(), fresh);
            return printReady(services().databases().find(new SnapshotStart(this).run(built, name, port)), List.of());
        }
    }

    /// Of the options that mean nothing without a restore.
    private void requireOnly(Set<String> taken) throws OperationFailedException {
        refuse(taken, "cli.start.snapshot-as-it-is");
    }

    private void refuse(Set<String> taken, String reason) throws OperationFailedException {
        String unfit = spec().commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(option -> FOR_RESTORES.contains(option) && !taken.contains(option))
                .collect(Collectors.joining(", "));
        if (!unfit.isEmpty()) {
            throw new OperationFailedException(new Failure.InvalidInput("option", unfit, text(reason)));
        }
    }

    private int startExisting(String asked) throws OperationFailedException, InterruptedException {
        Database found = services().databases().find(asked);
        services().lifecycle().start(found, _ -> {});
        return printReady(services().databases().find(asked), List.of());
    }

    /// On data that is there, which the new database writes.
    private int startOn() throws OperationFailedException, InterruptedException {
        ExistingDataPlan plan = services().existingData().plan(on.request(name, image, port, user, password()));
        print(plan.notes());
        say("cli.start.plan", plan.name(), plan.kind().displayName(), plan.imageVersion(), plan.image());
        try (var _ = new InterruptAtEnd()) {
            services().existingData().start(plan, _ -> {});
        }
        return printReady(services().databases().find(plan.name()), List.of());
    }

    /// From data that is there, through a dump, into a new database of a newer server.
    private int upgrade() throws OperationFailedException, InterruptedException {
        say("data.dumping");
        try (ExistingData.Dumped dumped = dump()) {
            SeedPlan plan = services().seeding().plan(dumped.request());
            print(plan.notes());
            RunningSeed seed = services().seeding().start(plan);
            int exit = conclude(attend(seed));
            print(ExistingData.Dumped.refused(seed));
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

    private int startSeeded() throws OperationFailedException, InterruptedException {
        if (tables.setsAside()) {
            throw new OperationFailedException(
                    new Failure.InvalidInput("option", TablesStart.REJECTS, text("cli.start.only-for-tables")));
        }
        SeedPlan plan = scripts.plan(this, request());
        if (plan.restored() == null) {
            print(plan.notes());
        }
        say("cli.start.plan", plan.name(), plan.kind().displayName(), plan.imageVersion(), plan.image());
        if (plan.restored() != null) {
            say("cli.start.restored");
        }
        RunningSeed seed = services().seeding().start(plan);
        return detach ? detach(seed) : conclude(attend(seed));
    }

    private SeedRequest request() throws OperationFailedException {
        return SeedRequestBuilder.builder()
                .files(files.stream().map(Path::of).toList())
                .name(name)
                .kind(kind())
                .image(image)
                .port(port)
                .user(user)
                .password(password())
                .database(database)
                .createRoles(!withoutRoles)
                .fresh(fresh)
                .evenIncomplete(evenIncomplete)
                .encoding(encoding())
                .part(part.part())
                .build();
    }

    private @Nullable SeedEncoding encoding() throws OperationFailedException {
        String given = encoding;
        return given == null
                ? null
                : EncodingNames.choice(given)
                        .map(SeedEncoding::chosen)
                        .orElseThrow(() -> new OperationFailedException(new Failure.InvalidInput(
                                "encoding", given, "one-of:" + String.join(", ", EncodingNames.USUAL))));
    }

    private @Nullable DatabaseKind kind() throws OperationFailedException {
        String given = kind;
        return given == null
                ? null
                : DatabaseKind.of(given)
                        .orElseThrow(() -> new OperationFailedException(
                                new Failure.InvalidInput("kind", given, "one-of:" + DatabaseKind.ids())));
    }

    private static @Nullable String password() {
        String password = System.getenv("SEEDBED_PASSWORD");
        return password == null || password.isEmpty() ? null : password;
    }

    /// Leaves as soon as the seed job runs by itself; a process of its own then finishes it.
    private int detach(RunningSeed seed) throws OperationFailedException, InterruptedException {
        var runs = new CountDownLatch(1);
        try (Subscription _ = seed.listen(progress -> {
            if (progress.isOver() || background.canTakeOver(progress)) {
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
        services().seeding().handOver(seed.id(), background.begin(seed.id()));
        return answer(
                new JsonFields().with("id", now.id()).with("name", now.name()).with("state", "seeding"), now.name());
    }
}
