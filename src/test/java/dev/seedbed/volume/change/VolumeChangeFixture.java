package dev.seedbed.volume.change;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.database.lifecycle.DatabaseLock;
import dev.seedbed.database.lifecycle.VolumeSizes;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.VolumeSummary;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.exchange.Locks;
import dev.seedbed.volume.LastUsers;
import dev.seedbed.volume.VolumeCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Volumes and containers of one test on a real engine. All names begin with [#prefix]; all of that name goes
/// in the end.
final class VolumeChangeFixture implements AutoCloseable {
    static final String TEST_LABEL = "dev.seedbed.test";

    /// Names, types, owners, modes, times, sizes, targets and hard links of all that is in a tree, and a digest
    /// of every file.
    private static final String TREE = """
            cd /look
            find . -printf '%P|%y|%U:%G|%m|%T@|%n|%l|' \\( -type f -printf '%s' -o -true \\) -printf '\\n' |
              sed 's/^\\([^|]*|d|[^|]*|[^|]*|[^|]*|\\)[^|]*|/\\1|/' | LC_ALL=C sort
            find . -type f -exec sha256sum {} + | LC_ALL=C sort
            """;

    final ContainerEngine engine;
    final VolumeCatalogue catalogue;
    final VolumeChanges changes;
    final String image;
    final String prefix = "seedbed-vol-" + UUID.randomUUID().toString().substring(0, 8) + "-";

    /// Of the volumes that this test named; others may be at work on theirs.
    private final Set<String> locks = new HashSet<>();

    /// Of its containers. What a killed program held is removed by the next one that begins, which no test here does.
    private final Set<String> containerLocks = new HashSet<>();

    VolumeChangeFixture() throws Exception {
        engine = TestEngine.connect();
        image = engine.image(TestEngine.image("mariadb:11.8")).id();
        catalogue = new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory());
        changes = changes(engine, image);
    }

    static VolumeChanges changes(ContainerEngine engine, String image) {
        return new EngineVolumeChanges(
                engine,
                new VolumeCatalogue(engine, new DatabaseCatalogue(engine), LastUsers.inMemory()),
                new VolumeSizes(engine),
                () -> image);
    }

    String name(String end) {
        String name = prefix + end;
        locks.add(DatabaseLock.containerName(Locks.key(name)));
        return name;
    }

    String volume(String end, String script) throws Exception {
        String name = name(end);
        engine.createVolume(name, Map.of(TEST_LABEL, prefix, "mine", "kept"), Map.of());
        if (!script.isEmpty()) {
            run(script, Mount.volume(name, "/look"));
        }
        return name;
    }

    private ContainerSpec.Builder spec(String end, List<String> entrypoint, Mount... mounts) throws Exception {
        var spec = ContainerSpec.named(name(end), image)
                .labels(Map.of(TEST_LABEL, prefix))
                .entrypoint(entrypoint)
                .user("root")
                .networkMode("none")
                .stopTimeoutSeconds(1);
        for (String path : engine.image(image).volumes()) {
            spec.mount(Mount.tmpfs(path));
        }
        for (Mount mount : mounts) {
            spec.mount(mount);
        }
        return spec;
    }

    /// Runs a script in a container that is gone afterwards.
    String run(String script, Mount... mounts) throws Exception {
        String id = engine.createContainer(spec("run-" + UUID.randomUUID(), List.of("bash", "-c", script), mounts)
                .build());
        engine.start(id);
        long exit = engine.awaitExit(id);
        String said = engine.log(id, LogRequest.ALL).stream().map(LogLine::text).collect(Collectors.joining("\n"));
        engine.removeContainer(id, true);
        if (exit != 0) {
            throw new AssertionError("exit " + exit + ": " + said);
        }
        return said;
    }

    /// Started; ends at once when it is asked to.
    String running(String end, Mount... mounts) throws Exception {
        String id = stopped(end, mounts);
        engine.start(id);
        return id;
    }

    /// Created only.
    String stopped(String end, Mount... mounts) throws Exception {
        String id = engine.createContainer(
                spec(end, List.of("bash", "-c", "trap 'exit 0' TERM; while :; do read -rt 60 <> <(:); done"), mounts)
                        .build());
        containerLocks.add(
                DatabaseLock.containerName(DatabaseLock.key(engine.container(id).summary())));
        return id;
    }

    String tree(String volume) throws Exception {
        return run(TREE, Mount.readOnlyVolume(volume, "/look"));
    }

    List<String> volumes() throws Exception {
        return engine.volumes(Map.of()).stream()
                .map(VolumeSummary::name)
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    List<String> containers() throws Exception {
        return engine.containers(Map.of()).stream()
                .filter(this::isOfThisTest)
                .map(ContainerSummary::name)
                .sorted()
                .toList();
    }

    private boolean isOfThisTest(ContainerSummary container) {
        return container.name().startsWith(prefix)
                || container.labels().getOrDefault(Labels.NAME, "").startsWith(prefix)
                || prefix.equals(container.labels().get(TEST_LABEL));
    }

    /// What a change makes on the way.
    List<String> leftOver() throws Exception {
        var left = new ArrayList<String>();
        for (String name : containers()) {
            if (name.startsWith("seedbed-") && !name.startsWith(prefix)) {
                left.add(name);
            }
        }
        engine.containers(Map.of(Labels.ROLE, Labels.ROLE_LOCK)).stream()
                .map(ContainerSummary::name)
                .filter(locks::contains)
                .forEach(left::add);
        return left;
    }

    @Override
    public void close() throws Exception {
        for (ContainerSummary container : engine.containers(Map.of())) {
            if (isOfThisTest(container) || containerLocks.contains(container.name())) {
                engine.removeContainer(container.id(), true);
            }
        }
        for (String volume : volumes()) {
            engine.removeVolume(volume);
        }
        engine.close();
    }
}
