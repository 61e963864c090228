package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.ImageContracts;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The databases of an engine: ours by their labels, others by the contract of their image.
///
/// Methods that throw block; safe for use by any number of threads. Nothing is remembered but what cannot change.
public final class DatabaseCatalogue {
    private static final int SHORTEST_ID_PREFIX = 4;
    /// Containers of which one takes the other's place just now.
    private static final Pattern IN_EXCHANGE = Pattern.compile("seedbed-(old|new)-[0-9a-f]{12}");

    private final ContainerEngine engine;
    private final ImageContracts contracts;
    private final ConfiguredPorts ports;

    public DatabaseCatalogue(ContainerEngine engine) {
        this.engine = engine;
        this.contracts = new ImageContracts(engine);
        this.ports = new ConfiguredPorts(engine);
    }

    /// All database containers, running or not, by name. Seed jobs and snapshots are left out.
    public List<Database> list() throws OperationFailedException, InterruptedException {
        return List.copyOf(byContainer(engine.containers(Map.of()), true).values());
    }

    /// The same in a few calls, however many there are: the address of a stopped one is missing until [#list] was
    /// called once.
    public List<Database> listQuickly() throws OperationFailedException, InterruptedException {
        return among(engine.containers(Map.of()));
    }

    /// Those of a listing of all containers, as [#listQuickly] returns them. Asks at most for images that are not known
    /// yet.
    public List<Database> among(List<ContainerSummary> containers)
            throws OperationFailedException, InterruptedException {
        return List.copyOf(byContainer(containers, false).values());
    }

    /// Finds one database by its name, its container's name, or the start of its container's id.
    ///
    /// @throws OperationFailedException with `NotFound`, or `NameInUse` where several fit
    public Database find(String nameOrId) throws OperationFailedException, InterruptedException {
        Map<ContainerSummary, Database> all = byContainer(engine.containers(Map.of()), true);
        List<Database> found = all.values().stream()
                .filter(database -> database.name().equals(nameOrId))
                .toList();
        if (found.isEmpty()) {
            found = all.keySet().stream()
                    .filter(container -> container.name().equals(nameOrId) || isIdOf(container, nameOrId))
                    .map(all::get)
                    .toList();
        }
        return switch (found.size()) {
            case 0 -> throw new OperationFailedException(new Failure.NotFound("database", nameOrId));
            case 1 -> found.getFirst();
            default -> throw new OperationFailedException(new Failure.NameInUse("database", nameOrId));
        };
    }

    /// How to log in, read from the container's environment and, while it runs, from the files that this names. The
    /// password is empty where it is not known.
    public Credentials credentials(Database database) throws OperationFailedException, InterruptedException {
        return login(database).credentials();
    }

    /// The same, and whether the password is known.
    public DatabaseLogin login(Database database) throws OperationFailedException, InterruptedException {
        return new LoginLookup(engine)
                .of(
                        engine.container(database.id()),
                        database.kind(),
                        database.labels().dataDatabase());
    }

    private Map<ContainerSummary, Database> byContainer(List<ContainerSummary> containers, boolean withPorts)
            throws OperationFailedException, InterruptedException {
        var recognised = new ArrayList<Recognised>();
        Set<String> unfinished = unfinished(containers);
        for (ContainerSummary container : containers) {
            if (!IN_EXCHANGE.matcher(container.name()).matches() && !unfinished.contains(container.ownId())) {
                recognise(container).ifPresent(recognised::add);
            }
        }
        recognised.sort(Comparator.comparing(
                        (Recognised entry) -> entry.container().givenName().toLowerCase(Locale.ROOT))
                .thenComparing(entry -> entry.container().id()));
        if (withPorts) {
            ports.learn(recognised.stream().map(Recognised::container).toList());
        }
        String engineHost = engine.context().publishedHost();
        var databases = new LinkedHashMap<ContainerSummary, Database>();
        for (Recognised entry : recognised) {
            ContainerSummary container = entry.container();
            databases.put(
                    container,
                    DatabaseRow.of(container, entry.kind(), entry.version(), ports.of(container), engineHost));
        }
        return databases;
    }

    /// Ids of databases that are only just being made, or were left half-made.
    private static Set<String> unfinished(List<ContainerSummary> containers) {
        return containers.stream()
                .filter(container -> container.is(Labels.ROLE_OPERATION)
                        && Labels.OPERATION_CLONE.equals(container.labels().get(Labels.REASON)))
                .map(ContainerSummary::ownId)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    private record Recognised(ContainerSummary container, DatabaseKind kind, String version) {}

    private Optional<Recognised> recognise(ContainerSummary container)
            throws OperationFailedException, InterruptedException {
        DatabaseLabels labels = DatabaseLabels.of(container);
        boolean ours = container.is(Labels.ROLE_DATABASE);
        if ((!ours && !container.role().isEmpty()) || labels.isTemporary()) {
            return Optional.empty();
        }
        Optional<DatabaseKind> labelled = labels.kind();
        if (ours && labelled.isPresent() && !labels.version().isEmpty()) {
            return Optional.of(new Recognised(container, labelled.get(), labels.version()));
        }
        return contracts.of(container).map(contract -> new Recognised(container, contract.kind(), contract.version()));
    }

    private static boolean isIdOf(ContainerSummary container, String text) {
        return text.length() >= SHORTEST_ID_PREFIX && container.id().startsWith(text);
    }
}
