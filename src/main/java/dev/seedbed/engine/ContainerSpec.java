package dev.seedbed.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a container to be created looks like. Its environment may hold passwords: never log it.
///
/// @param command arguments for the image's entrypoint; empty for the image's own
/// @param sharedMemoryBytes size of /dev/shm, 0 for the engine's default
/// @param stopTimeoutSeconds how long a stop waits before the engine kills, 0 for the engine's default
/// @param capabilities null keeps the engine's default set; a list drops all and adds these
/// @param removesItself whether the engine removes it as soon as it ends
/// @param newVolumeLabels labels of a volume that is made because a mount that may be written names it; where none may,
///     because any mount does
/// @param networkMode null for the default network, `none` for no network
public record ContainerSpec(
        String name,
        String image,
        Map<String, String> environment,
        Map<String, String> labels,
        List<String> command,
        @Nullable List<String> entrypoint,
        List<Mount> mounts,
        List<PublishedPort> ports,
        @Nullable String networkMode,
        @Nullable String user,
        long sharedMemoryBytes,
        int stopTimeoutSeconds,
        @Nullable List<String> capabilities,
        boolean noNewPrivileges,
        boolean removesItself,
        Map<String, String> newVolumeLabels) {

    public static Builder named(String name, String image) {
        return new Builder(name, image);
    }

    /// Without the environment, so that no password reaches a log.
    @Override
    public String toString() {
        return "ContainerSpec[" + name + ", " + image + "]";
    }

    /// Collects the parts of a spec. The restart policy is the adapter's: never restart.
    public static final class Builder {
        private final String name;
        private final String image;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final List<String> command = new ArrayList<>();
        private @Nullable List<String> entrypoint;
        private final List<Mount> mounts = new ArrayList<>();
        private final List<PublishedPort> ports = new ArrayList<>();
        private @Nullable String networkMode;
        private @Nullable String user;
        private long sharedMemoryBytes;
        private int stopTimeoutSeconds;
        private @Nullable List<String> capabilities;
        private boolean noNewPrivileges;
        private boolean removesItself;
        private final Map<String, String> newVolumeLabels = new LinkedHashMap<>();

        private Builder(String name, String image) {
            this.name = name;
            this.image = image;
        }

        public Builder environment(Map<String, String> variables) {
            environment.putAll(variables);
            return this;
        }

        public Builder labels(Map<String, String> more) {
            labels.putAll(more);
            return this;
        }

        public Builder command(List<String> arguments) {
            command.addAll(arguments);
            return this;
        }

        public Builder entrypoint(List<String> words) {
            entrypoint = List.copyOf(words);
            return this;
        }

        public Builder mount(Mount mount) {
            mounts.add(mount);
            return this;
        }

        public Builder publish(PublishedPort port) {
            ports.add(port);
            return this;
        }

        public Builder networkMode(@Nullable String mode) {
            networkMode = mode;
            return this;
        }

        public Builder user(String name) {
            user = name;
            return this;
        }

        public Builder sharedMemoryBytes(long bytes) {
            sharedMemoryBytes = bytes;
            return this;
        }

        public Builder stopTimeoutSeconds(int seconds) {
            stopTimeoutSeconds = seconds;
            return this;
        }

        public Builder onlyCapabilities(List<String> names) {
            capabilities = List.copyOf(names);
            return this;
        }

        public Builder noNewPrivileges() {
            noNewPrivileges = true;
            return this;
        }

        /// Without a network, and with these capabilities only.
        public Builder confined(List<String> only) {
            return networkMode("none").onlyCapabilities(only).noNewPrivileges();
        }

        /// Covers these paths where nothing is mounted, so that the engine makes no volume where the image declares
        /// one.
        public Builder covering(Collection<String> paths) {
            paths.stream()
                    .filter(path ->
                            mounts.stream().noneMatch(mount -> mount.target().equals(path)))
                    .forEach(path -> mount(Mount.tmpfs(path)));
            return this;
        }

        public Builder removesItself() {
            removesItself = true;
            return this;
        }

        public Builder newVolumeLabels(Map<String, String> labels) {
            newVolumeLabels.putAll(labels);
            return this;
        }

        public ContainerSpec build() {
            return new ContainerSpec(
                    name,
                    image,
                    Map.copyOf(environment),
                    Map.copyOf(labels),
                    List.copyOf(command),
                    entrypoint,
                    List.copyOf(mounts),
                    List.copyOf(ports),
                    networkMode,
                    user,
                    sharedMemoryBytes,
                    stopTimeoutSeconds,
                    capabilities,
                    noNewPrivileges,
                    removesItself,
                    Map.copyOf(newVolumeLabels));
        }
    }
}
