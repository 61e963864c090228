package dev.seedbed.source.compose;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.seeding.plan.NameChoice;
import dev.seedbed.seeding.plan.PortChoice;
import dev.seedbed.seeding.plan.SeedRequestBuilder;
import dev.seedbed.seeding.progress.PlanNote;
import dev.seedbed.seeding.server.RestoreSettings;
import dev.seedbed.source.compose.file.ComposeContent;
import dev.seedbed.source.compose.file.ComposeMount;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.source.compose.file.ComposeService;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plans a database of its own like a service of a compose file: its image, accounts, command, name and port, with the
/// service's seed or another one. It is on `127.0.0.1` and in no network of the project.
public final class ComposeStartPlanner {
    /// What such a database has of the service, or has no need of.
    private static final Set<String> TAKEN = Set.of(
            "image",
            "container_name",
            "environment",
            "env_file",
            "command",
            "ports",
            "volumes",
            "secrets",
            "configs",
            "profiles",
            "extends",
            "restart",
            "depends_on",
            "healthcheck",
            "expose",
            "labels",
            "pull_policy",
            "stop_grace_period");

    /// Variables that say nothing secret and change what a restore leaves.
    private static final Set<String> PLAIN =
            Set.of("TZ", "LANG", "LC_ALL", "POSTGRES_INITDB_ARGS", "MYSQL_ROOT_HOST", "MARIADB_ROOT_HOST");

    private final ContainerEngine engine;

    public ComposeStartPlanner(ContainerEngine engine) {
        this.engine = engine;
    }

    /// Blocks for a few calls of the engine; changes nothing.
    public ComposeStart plan(ComposeProject project, ComposeDatabase database, ComposeStart.Wish wish)
            throws OperationFailedException, InterruptedException {
        ComposeService service = database.service();
        var notes = new ArrayList<>(wish.seeds().isEmpty() ? database.notes() : List.<PlanNote>of());
        List<String> command = command(service, notes);
        Map<String, String> environment = environment(database, notes);
        List<String> left = service.keys().stream()
                .filter(key -> !TAKEN.contains(key) && !key.startsWith("x-"))
                .toList();
        if (!left.isEmpty()) {
            notes.add(PlanNote.info("compose-not-taken", String.join(", ", left)));
        }
        var login = database.login();
        var request = SeedRequestBuilder.builder()
                .files(wish.seeds().isEmpty() ? database.seeds() : wish.seeds())
                .name(wish.name() == null ? name(project, service, notes) : wish.name())
                .kind(database.kind())
                .image(service.image())
                .port(wish.port() == null ? port(database, notes) : wish.port())
                .user(login.user().isEmpty() ? null : login.user())
                .password(login.password().isEmpty() ? null : login.password())
                .database(login.database().isEmpty() ? null : login.database())
                .command(command)
                .environment(environment)
                .fresh(wish.fresh())
                .build();
        return new ComposeStart(request, List.copyOf(notes));
    }

    private String name(ComposeProject project, ComposeService service, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        String wanted =
                service.containerName().isEmpty() ? project.name() + "-" + service.name() : service.containerName();
        String free = new NameChoice(engine).of(null, wanted);
        if (!free.equals(wanted)) {
            notes.add(PlanNote.info("compose-name-taken", wanted, free));
        }
        return free;
    }

    private @Nullable Integer port(ComposeDatabase database, List<PlanNote> notes)
            throws OperationFailedException, InterruptedException {
        if (database.port() == 0) {
            return null;
        }
        try {
            return new PortChoice(engine).of(database.kind(), database.port());
        } catch (OperationFailedException e) {
            if (!(e.failure() instanceof Failure.PortInUse)) {
                throw e;
            }
            notes.add(PlanNote.info("compose-port-taken", Integer.toString(database.port())));
            return null;
        }
    }

    /// Empty where it is no server's, or names files that the service mounts and this database does not.
    private static List<String> command(ComposeService service, List<PlanNote> notes) {
        List<String> command = service.command();
        if (command.isEmpty()) {
            return List.of();
        }
        boolean isOfServer = !RestoreSettings.command(command, List.of()).isEmpty();
        boolean namesMounts = Stream.concat(
                        service.mounts().stream().map(ComposeMount::target),
                        service.files().stream().map(ComposeContent::target))
                .anyMatch(target -> command.stream().anyMatch(word -> word.contains(target)));
        if (!isOfServer || namesMounts) {
            notes.add(PlanNote.warning("compose-command", String.join(" ", command)));
            return List.of();
        }
        return command;
    }

    private static Map<String, String> environment(ComposeDatabase database, List<PlanNote> notes) {
        var taken = new LinkedHashMap<String, String>();
        var left = new ArrayList<String>();
        Set<String> known = ServiceLogin.variables(database.kind());
        database.service().environment().forEach((name, value) -> {
            if (PLAIN.contains(name)) {
                taken.put(name, value);
            } else if (!known.contains(name)) {
                left.add(name);
            }
        });
        if (!left.isEmpty()) {
            notes.add(PlanNote.info("compose-variables", String.join(", ", left)));
        }
        return taken;
    }
}
