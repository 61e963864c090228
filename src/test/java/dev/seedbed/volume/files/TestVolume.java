package dev.seedbed.volume.files;

import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.TestEngine;
import dev.seedbed.engine.program.ExecResult;
import dev.seedbed.engine.program.ExecSpec;
import dev.seedbed.volume.helper.VolumeSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A volume of a test's own on the real engine, and a container that writes it by shell.
final class TestVolume implements AutoCloseable {
    static final String LABEL = "dev.seedbed.test";

    final ContainerEngine engine;
    final String name = "files-" + UUID.randomUUID().toString().substring(0, 8);
    private final String container;

    TestVolume(ContainerEngine engine, Map<String, String> options) throws Exception {
        this.engine = engine;
        engine.createVolume(name, Map.of(LABEL, name), options);
        container = engine.createContainer(ContainerSpec.named(name, TestEngine.image("postgres:17"))
                .labels(Map.of(LABEL, name))
                .entrypoint(List.of("sleep", "600"))
                .stopTimeoutSeconds(1)
                .mount(Mount.volume(name, "/data"))
                .mount(Mount.tmpfs("/var/lib/postgresql/data"))
                .build());
        engine.start(container);
    }

    VolumeSource source() {
        return new VolumeSource.Volume(name);
    }

    /// Runs bash in the volume's root.
    String shell(String script, String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("bash", "-c", "cd /data && " + script, "bash"));
        command.addAll(List.of(arguments));
        ExecResult result =
                engine.exec(container, new ExecSpec("0", command, Map.of("LC_ALL", "C")), Duration.ofSeconds(60));
        if (!result.isSuccess()) {
            throw new AssertionError(result.exitCode() + ": " + result.errors());
        }
        return result.output();
    }

    /// Everything that a change of the tree would change.
    String fingerprint() throws Exception {
        return shell("{ find . -printf '%p %y %s %m %U %G %T@ %C@ %l\\n' | sort; "
                + "find . -type f -print0 | sort -z | xargs -0 -r sha256sum; } | sha256sum");
    }

    @Override
    public void close() throws Exception {
        engine.removeContainer(container, true);
        engine.removeVolume(name);
    }
}
