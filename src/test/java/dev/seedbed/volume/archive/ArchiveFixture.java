package dev.seedbed.volume.archive;

import dev.seedbed.database.lifecycle.DatabaseCatalogue;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.volume.helper.HelperContainers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Volumes of a test's own on the real engine, and shells in them; all gone at its end.
final class ArchiveFixture implements AutoCloseable {
    static final String LABEL = "dev.seedbed.test";
    private static final String IMAGE = TestEngine.image("postgres:17");

    final ContainerEngine engine;
    final String test = "archive-" + UUID.randomUUID().toString().substring(0, 8);
    final ArchiveSeal seal = new ArchiveSeal(new byte[] {7});
    final HelperContainers helpers;
    final EngineArchives archives;
    private final List<String> containers = new ArrayList<>();
    private final List<String> volumes = new ArrayList<>();

    ArchiveFixture() throws Exception {
        this(TestEngine.connect());
    }

    ArchiveFixture(ContainerEngine engine) {
        this.engine = engine;
        this.helpers = new HelperContainers(engine);
        this.archives = archives(seal);
    }

    EngineArchives archives(ArchiveSeal own) {
        return new EngineArchives(engine, new DatabaseCatalogue(engine), helpers, own);
    }

    /// A name that is removed at the end.
    String name(String what) {
        String name = test + "-" + what;
        volumes.add(name);
        return name;
    }

    String volume(String what) throws Exception {
        String name = name(what);
        engine.createVolume(name, Map.of(LABEL, test), Map.of());
        return name;
    }

    String container(ContainerSpec.Builder spec) throws Exception {
        String id = engine.createContainer(spec.labels(Map.of(LABEL, test)).build());
        containers.add(id);
        engine.start(id);
        return id;
    }

    /// Runs bash as root in a container that has one volume at /data.
    String shell(String volume, String script) throws Exception {
        String id = container(ContainerSpec.named(test + "-" + containers.size(), IMAGE)
                .entrypoint(List.of("sleep", "300"))
                .stopTimeoutSeconds(1)
                .mount(Mount.volume(volume, "/data"))
                .mount(Mount.tmpfs("/var/lib/postgresql/data")));
        try {
            return shellIn(id, script);
        } finally {
            engine.removeContainer(id, true);
            containers.remove(id);
        }
    }

    String shellIn(String container, String script) throws Exception {
        ExecResult result = engine.exec(
                container,
                new ExecSpec("0", List.of("bash", "-c", "cd /data && " + script), Map.of("LC_ALL", "C")),
                Duration.ofSeconds(120));
        if (!result.isSuccess()) {
            throw new AssertionError(result.exitCode() + ": " + result.errors());
        }
        return result.output();
    }

    /// Everything about a tree: of each entry type, size, blocks, mode, owner, time, number of links and target, and
    /// the
    /// sum of each file.
    String tree(String volume) throws Exception {
        return shell(volume, """
                find . -printf '%P\\t%y %s %m %U %G %T@ %n %l ' \
                       \\( -type f -printf '%b' -o -true \\) -printf '\\0' | sort -z | tr '\\0\\n' '\\n?'
                find . -type f -print0 | sort -z | xargs -0 -r sha256sum | cut -c1-72
                """);
    }

    @Override
    public void close() throws Exception {
        try (engine) {
            for (String id : containers) {
                engine.removeContainer(id, true);
            }
            for (var left : engine.containers(Map.of(Labels.ROLE, Labels.ROLE_IMPORT))) {
                if (left.labels().getOrDefault(Labels.NAME, "").startsWith(test)) {
                    engine.removeContainer(left.id(), true);
                }
            }
            for (String name : volumes) {
                engine.removeVolume(name);
            }
        }
    }
}
