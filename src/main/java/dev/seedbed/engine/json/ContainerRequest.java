package dev.seedbed.engine.json;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import com.github.dockerjava.api.model.RestartPolicy;
import com.github.dockerjava.api.model.VolumeOptions;
import dev.seedbed.engine.ContainerSpec;
import dev.seedbed.engine.Mount;
import dev.seedbed.engine.PublishedPort;
import java.util.ArrayList;
import java.util.List;

/// Turns a spec into docker-java's command, with what every container of ours has in common.
///
/// Limits of open files stay as the engine gives them: one that may not raise its own (rootless, nested) would refuse
/// to start the container, and servers raise theirs up to the engine's by themselves.
public final class ContainerRequest {
    private ContainerRequest() {}

    public static CreateContainerCmd of(DockerClient docker, ContainerSpec spec) {
        CreateContainerCmd command = docker.createContainerCmd(spec.image())
                .withName(spec.name())
                .withLabels(spec.labels())
                .withEnv(environment(spec))
                .withExposedPorts(spec.ports().stream()
                        .map(port -> ExposedPort.tcp(port.containerPort()))
                        .distinct()
                        .toList())
                .withHostConfig(host(spec));
        if (!spec.command().isEmpty()) {
            command.withCmd(spec.command());
        }
        if (spec.entrypoint() != null) {
            command.withEntrypoint(spec.entrypoint());
        }
        if (spec.user() != null) {
            command.withUser(spec.user());
        }
        if (spec.stopTimeoutSeconds() > 0) {
            command.withStopTimeout(spec.stopTimeoutSeconds());
        }
        return command;
    }

    private static List<String> environment(ContainerSpec spec) {
        List<String> entries = new ArrayList<>();
        spec.environment().forEach((name, value) -> entries.add(name + "=" + value));
        return entries;
    }

    private static HostConfig host(ContainerSpec spec) {
        HostConfig host = HostConfig.newHostConfig()
                .withRestartPolicy(RestartPolicy.noRestart())
                .withMounts(
                        spec.mounts().stream().map(mount -> mount(mount, spec)).toList())
                .withPortBindings(
                        spec.ports().stream().map(ContainerRequest::binding).toArray(PortBinding[]::new));
        if (spec.networkMode() != null) {
            host.withNetworkMode(spec.networkMode());
        }
        if (spec.sharedMemoryBytes() > 0) {
            host.withShmSize(spec.sharedMemoryBytes());
        }
        if (spec.capabilities() != null) {
            host.withCapDrop(Capability.ALL)
                    .withCapAdd(spec.capabilities().stream()
                            .map(Capability::valueOf)
                            .toArray(Capability[]::new));
        }
        if (spec.removesItself()) {
            host.withAutoRemove(true);
        }
        if (spec.noNewPrivileges()) {
            host.withSecurityOpts(List.of("no-new-privileges"));
        }
        return host;
    }

    /// A mount, not a bind string: any character may stand in its path, and a missing source is an error.
    private static com.github.dockerjava.api.model.Mount mount(Mount mount, ContainerSpec spec) {
        var request = new com.github.dockerjava.api.model.Mount()
                .withType(
                        switch (mount.type()) {
                            case VOLUME -> MountType.VOLUME;
                            case BIND -> MountType.BIND;
                            case TMPFS -> MountType.TMPFS;
                            case OTHER -> throw new IllegalArgumentException("cannot make " + mount);
                        })
                .withTarget(mount.target())
                .withReadOnly(mount.readOnly());
        if (mount.type() == Mount.Type.VOLUME
                && (!mount.readOnly() || onlyReads(spec))
                && !spec.newVolumeLabels().isEmpty()) {
            request.withVolumeOptions(new VolumeOptions().withLabels(spec.newVolumeLabels()));
        }
        return mount.type() == Mount.Type.TMPFS ? request : request.withSource(mount.source());
    }

    private static boolean onlyReads(ContainerSpec spec) {
        return spec.mounts().stream().noneMatch(mount -> mount.type() == Mount.Type.VOLUME && !mount.readOnly());
    }

    private static PortBinding binding(PublishedPort port) {
        String hostPort = port.hostPort() == 0 ? "" : Integer.toString(port.hostPort());
        return new PortBinding(new Ports.Binding(port.hostIp(), hostPort), ExposedPort.tcp(port.containerPort()));
    }
}
