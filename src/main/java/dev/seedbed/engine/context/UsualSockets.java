package dev.seedbed.engine.context;

import dev.seedbed.engine.EngineContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where engines listen when nobody says otherwise.
final class UsualSockets {
    private static final URI WINDOWS_PIPE = URI.create("npipe:////./pipe/docker_engine");

    private final List<EngineContext> known = new ArrayList<>();

    /// @param root `/`, or another folder in tests
    UsualSockets(Map<String, String> environment, Path home, Path root) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            known.add(new EngineContext(EngineContexts.DEFAULT, "", WINDOWS_PIPE, "socket", null, true));
            return;
        }
        add(EngineContexts.DEFAULT, "Docker", root.resolve("var/run/docker.sock"));
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (!runtime.isEmpty()) {
            add("rootless", "Docker, rootless", Path.of(runtime, "docker.sock"));
        }
        add("docker-run", "Docker Desktop", home.resolve(".docker/run/docker.sock"));
        add("docker-desktop", "Docker Desktop", home.resolve(".docker/desktop/docker.sock"));
        if (!runtime.isEmpty()) {
            add("podman", "Podman", Path.of(runtime, "podman/podman.sock"));
        }
        add("podman-root", "Podman, root", root.resolve("run/podman/podman.sock"));
    }

    private void add(String name, String description, Path socket) {
        try {
            URI endpoint = new URI("unix", "", socket.toAbsolutePath().toString(), null);
            known.add(new EngineContext(name, description, endpoint, "socket", null, true));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(socket + " has no address", e);
        }
    }

    /// The first that is there, or the system's own, so that a failure names it.
    EngineContext best() {
        return existing().stream().findFirst().orElse(known.getFirst());
    }

    List<EngineContext> existing() {
        return known.stream().filter(UsualSockets::exists).toList();
    }

    private static boolean exists(EngineContext context) {
        return !"unix".equals(context.endpoint().getScheme())
                || Files.exists(Path.of(context.endpoint().getPath()));
    }
}
