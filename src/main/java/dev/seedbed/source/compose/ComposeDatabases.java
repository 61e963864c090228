package dev.seedbed.source.compose;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.seeding.plan.ImageChoice;
import dev.seedbed.source.compose.file.ComposeMount;
import dev.seedbed.source.compose.file.ComposePort;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeService;
import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Lookup;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The database services of compose projects: by their containers where they have some, else by their images, else by
/// the images' names.
///
/// Methods block for a few calls of the engine and change nothing. Safe for use by any thread.
public final class ComposeDatabases {
    private static final String SERVICE = "com.docker.compose.service";
    private static final String NUMBER = "com.docker.compose.container-number";

    private final ContainerEngine engine;
    private final DatabaseCatalogue databases;

    public ComposeDatabases(ContainerEngine engine, DatabaseCatalogue databases) {
        this.engine = engine;
        this.databases = databases;
    }

    /// In the order of the files, those of other profiles too.
    public List<ComposeDatabase> list(ComposeProject project) throws OperationFailedException, InterruptedException {
        List<Database> running = databases.list();
        List<ComposeDatabase> found = new ArrayList<>();
        for (ComposeService service : project.services()) {
            find(project, service, running).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// @throws OperationFailedException with `NotFound` where there is no such service, `InvalidInput` where it is no
    ///     database
    public ComposeDatabase find(ComposeProject project, String service)
            throws OperationFailedException, InterruptedException {
        return find(project, project.service(service), databases.list())
                .orElseThrow(() -> new OperationFailedException(
                        new Failure.InvalidInput("compose-service", service, "compose-no-database")));
    }

    /// Plans a database of its own like the service. Changes nothing.
    public ComposeStart start(ComposeProject project, ComposeDatabase database, ComposeStart.Wish wish)
            throws OperationFailedException, InterruptedException {
        return new ComposeStartPlanner(engine).plan(project, database, wish);
    }

    private Optional<ComposeDatabase> find(ComposeProject project, ComposeService service, List<Database> running)
            throws OperationFailedException, InterruptedException {
        Database container = container(project, service, running).orElse(null);
        @Nullable DatabaseKind kind = container == null ? null : container.kind();
        String version = container == null ? "" : container.version();
        if (kind == null && !service.image().isEmpty()) {
            Optional<ImageContract> contract = image(service.image()).flatMap(ImageContract::of);
            kind = contract.map(ImageContract::kind)
                    .or(() -> ImageChoice.kindByName(service.image()))
                    .orElse(null);
            version = contract.map(ImageContract::version).orElse("");
        }
        if (kind == null) {
            return Optional.empty();
        }
        var seeds = ComposeSeeds.of(service);
        return Optional.of(ComposeDatabaseBuilder.builder()
                .service(service)
                .kind(kind)
                .version(version)
                .login(new ServiceLogin(service).of(kind))
                .port(port(service, kind))
                .volumes(volumes(project, service))
                .seeds(seeds.files())
                .running(container)
                .notes(seeds.notes())
                .build());
    }

    /// Empty where the engine does not have it, or takes its name for none.
    private Optional<ImageDetails> image(String reference) throws OperationFailedException, InterruptedException {
        try {
            return Lookup.find(() -> engine.image(reference));
        } catch (OperationFailedException e) {
            if (e.failure() instanceof EngineFailure.EngineRefused) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// Of several, one that runs, the first by compose's own count.
    private static Optional<Database> container(
            ComposeProject project, ComposeService service, List<Database> databases) {
        return databases.stream()
                .filter(database -> project.name().equals(database.composeProject())
                        && service.name().equals(label(database, SERVICE)))
                .min(Comparator.comparing((Database database) -> !database.isRunning())
                        .thenComparing(database -> label(database, NUMBER).length())
                        .thenComparing(database -> label(database, NUMBER)));
    }

    private static String label(Database database, String name) {
        return database.labels().all().getOrDefault(name, "");
    }

    private static int port(ComposeService service, DatabaseKind kind) {
        return service.ports().stream()
                .filter(port -> port.target() == kind.port() && port.protocol().equals("tcp"))
                .mapToInt(ComposePort::published)
                .findFirst()
                .orElse(0);
    }

    private static List<String> volumes(ComposeProject project, ComposeService service) {
        return service.mounts().stream()
                .filter(ComposeMount::isVolume)
                .map(ComposeMount::volume)
                .filter(key -> !key.isEmpty())
                .map(key -> project.volumes().getOrDefault(key, project.name() + "_" + key))
                .toList();
    }
}
