package dev.seedbed.seeding;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.library.DumpInfo;
import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.SeedBundle;
import dev.seedbed.snapshot.Snapshot;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides everything about a seeded start before anything is created.
public final class SeedPlanner {
    /// The same for all that name none, so that the second one starts from what the first one left.
    private static final String EMPTY_DATABASE = "app";

    private final ContainerEngine engine;
    private final DumpInspector inspector;
    private final ImageChoice images;
    private final SeedFitness fitness;
    private final PortChoice ports;
    private final SeedSpace space;
    private final DumpNeeds needs = new DumpNeeds();
    private final SeedReading reading;
    private final SeedReuse reuse;

    public SeedPlanner(ContainerEngine engine, DumpInspector inspector, SeedIndexes indexes) {
        this.engine = engine;
        this.inspector = inspector;
        this.images = new ImageChoice(engine);
        this.fitness = new SeedFitness();
        this.ports = new PortChoice(engine);
        this.space = new SeedSpace(engine);
        this.reading = new SeedReading(indexes);
        this.reuse = new SeedReuse(engine, indexes);
    }

    /// Looks at files, images, names, ports and space. Blocks for some 100 ms, for a few seconds with large new dumps.
    SeedPlan plan(SeedRequest request) throws OperationFailedException, InterruptedException {
        var notes = new ArrayList<PlanNote>();
        boolean empty = request.isEmpty();
        List<DumpInfo> files = empty ? List.of() : reading.deepen(inspect(request.files(), notes));
        DatabaseKind kind = kind(request, files, notes);
        ServerVersion wanted = needs.server(kind, files);
        ImageChoice.Choice image = image(request, kind, wanted, files, notes);
        String server = (kind.displayName() + " " + image.versionText()).strip();
        if (empty) {
            notes.addFirst(PlanNote.info("empty", server));
        } else {
            notes.addFirst(
                    PlanNote.info("restore", folder(request.files()).orElseGet(() -> PlanNames.seed(files)), server));
            fitness.check(files, kind, image, notes);
            notes.add(space.check(files));
        }

        Set<String> names = namesInUse();
        Optional<String> folder = folder(request.files());
        String stem = empty ? kind.id() : PlanNames.stem(folder.orElseGet(() -> baseName(request.files())));
        String name = request.name() == null ? PlanNames.free(stem, names) : checkedName(request.name(), names);
        String user = Objects.requireNonNullElse(request.user(), kind == DatabaseKind.POSTGRESQL ? "postgres" : "root");
        String password = Objects.requireNonNullElseGet(request.password(), PlanNames::newPassword);
        checkLogin(kind, user, password);
        DumpNeeds.Databases databases = needs.databases(files, request.database(), empty ? EMPTY_DATABASE : stem);
        List<String> roles = kind == DatabaseKind.POSTGRESQL ? needs.roles(files, user) : List.of();
        if (!roles.isEmpty()) {
            notes.add(
                    request.createRoles()
                            ? PlanNote.info("roles-created", String.join(", ", roles))
                            : PlanNote.warning("roles-missing", String.join(", ", roles)));
        }
        var plan = new SeedPlan(
                PlanNames.newId(),
                name,
                kind,
                image.reference(),
                image.versionText(),
                image.local(),
                files,
                request.port() == null ? ports.propose(kind) : ports.checked(request.port()),
                request.port() != null,
                new Credentials(user, password, databases.data()),
                databases.initial(),
                request.createRoles() ? roles : List.of(),
                notes.stream().filter(note -> !note.key().isEmpty()).toList());
        SeedPlan looked = reuse.look(
                (empty ? Optional.of("empty " + server) : folder)
                        .map(plan::named)
                        .orElse(plan),
                request.fresh());
        return request.password() == null ? withRestoredPassword(looked) : looked;
    }

    /// Where the user wants no certain one: to change it would cost every clone time and a copy of catalogues.
    private SeedPlan withRestoredPassword(SeedPlan plan) throws OperationFailedException, InterruptedException {
        Snapshot restored = plan.restored();
        if (restored == null) {
            return plan;
        }
        String password =
                RestoreSettings.password(engine.container(restored.recordId()).environment());
        return password.isEmpty() ? plan : plan.withPassword(password);
    }

    private List<DumpInfo> inspect(List<Path> requested, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        List<Path> paths = requested;
        if (requested.size() == 1 && Files.isDirectory(requested.getFirst())) {
            SeedBundle bundle = SeedBundle.of(requested.getFirst());
            paths = bundle.files();
            if (!bundle.leftOut().isEmpty()) {
                notes.add(PlanNote.info(
                        "left-out",
                        bundle.leftOut().stream().map(SeedPlanner::name).collect(Collectors.joining(", "))));
            }
        }
        if (paths.isEmpty()) {
            throw new OperationFailedException(new Failure.SeedUnfit(
                    requested.isEmpty() ? Path.of("") : requested.getFirst(), Failure.Unfit.NOTHING_INSIDE, ""));
        }
        var files = new ArrayList<DumpInfo>();
        for (Path path : paths) {
            files.add(inspector.inspect(path.toAbsolutePath().normalize()));
        }
        return List.copyOf(files);
    }

    private DatabaseKind kind(SeedRequest request, List<DumpInfo> files, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        if (request.kind() != null) {
            return request.kind();
        }
        String image = request.image();
        if (image != null) {
            Optional<DatabaseKind> named =
                    images.named(image).isPresent() ? Optional.of(images.kindOf(image)) : ImageChoice.kindByName(image);
            return named.orElseThrow(() -> new OperationFailedException(new Failure.ImageNotADatabase(image)));
        }
        Optional<DatabaseKind> told = needs.kind(files);
        if (told.isEmpty()) {
            notes.add(PlanNote.warning("kind-assumed", DatabaseKind.POSTGRESQL.displayName()));
        }
        return told.orElse(DatabaseKind.POSTGRESQL);
    }

    private ImageChoice.Choice image(
            SeedRequest request, DatabaseKind kind, ServerVersion wanted, List<DumpInfo> files, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        String asked = request.image();
        ImageChoice.Choice choice;
        if (asked == null) {
            choice = images.best(
                    kind,
                    wanted,
                    files.stream().flatMap(file -> file.extensions().stream()).toList());
        } else {
            Optional<ImageChoice.Choice> here = images.named(asked);
            choice = here.orElseGet(() -> ImageChoice.Choice.toPull(asked));
        }
        if (!choice.local()) {
            notes.add(PlanNote.info("image-pulled", choice.reference()));
        }
        notes.addAll(choice.notes());
        return choice;
    }

    private Set<String> namesInUse() throws OperationFailedException, InterruptedException {
        return namesInUse(engine);
    }

    static Set<String> namesInUse(ContainerEngine engine) throws OperationFailedException, InterruptedException {
        var names = new HashSet<String>();
        for (ContainerSummary container : engine.containers(Map.of())) {
            names.add(container.name());
            String label = container.labels().get(Labels.NAME);
            // A snapshot may be called like a database.
            if (label != null && !Labels.ROLE_SNAPSHOT.equals(container.labels().get(Labels.ROLE))) {
                names.add(label);
            }
        }
        return names;
    }

    static String checkedName(String name, Set<String> taken) throws OperationFailedException {
        if (name.isBlank()) {
            throw new OperationFailedException(new Failure.InvalidInput("name", name, "blank"));
        }
        if (taken.contains(name)) {
            throw new OperationFailedException(new Failure.NameInUse("database", name));
        }
        return name;
    }

    /// The official entrypoints of MySQL write the password into an SQL string and a file without quoting it.
    static void checkLogin(DatabaseKind kind, String user, String password) throws OperationFailedException {
        if (user.isBlank()) {
            throw new OperationFailedException(new Failure.InvalidInput("user", user, "blank"));
        }
        if (password.isEmpty()) {
            throw new OperationFailedException(new Failure.InvalidInput("password", "", "blank"));
        }
        if (kind != DatabaseKind.POSTGRESQL && password.chars().anyMatch(c -> c == '\'' || c == '"' || c == '\\')) {
            throw new OperationFailedException(new Failure.InvalidInput("password", "", "quotes"));
        }
        var strange = new LinkedHashSet<Integer>();
        (user + password).chars().filter(Character::isISOControl).forEach(strange::add);
        if (!strange.isEmpty()) {
            throw new OperationFailedException(new Failure.InvalidInput("password", "", "control"));
        }
    }

    /// The folder of a bundle, given as such or by all of its numbered files.
    private static Optional<String> folder(List<Path> requested) throws OperationFailedException {
        if (requested.isEmpty()) {
            return Optional.empty();
        }
        Path first = requested.getFirst().toAbsolutePath().normalize();
        if (requested.size() == 1) {
            return Files.isDirectory(first) ? Optional.of(name(first)) : Optional.empty();
        }
        Path folder = first.getParent();
        List<Path> files = requested.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
        if (folder == null || files.stream().anyMatch(file -> !folder.equals(file.getParent()))) {
            return Optional.empty();
        }
        SeedBundle bundle = SeedBundle.of(folder);
        return bundle.isNumbered() && bundle.files().equals(files) ? Optional.of(name(folder)) : Optional.empty();
    }

    private static String baseName(List<Path> files) {
        return name(files.getFirst().toAbsolutePath().normalize());
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "database" : name.toString();
    }
}
