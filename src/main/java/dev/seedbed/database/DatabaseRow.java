package dev.seedbed.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns a container into a [Database].
final class DatabaseRow {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPOSE_PROJECT = "com.docker.compose.project";

    private DatabaseRow() {}

    static Database of(ContainerSummary container, DatabaseKind kind, String version, List<PublishedPort> ports) {
        Map<String, String> labels = container.labels();
        PublishedPort address = address(kind, ports);
        return new Database(
                container.id(),
                name(container),
                kind,
                version,
                container.image(),
                container.state(),
                container.statusText(),
                Labels.ROLE_DATABASE.equals(labels.get(Labels.ROLE)),
                strings(labels.getOrDefault(Labels.SEED_FILES, "")),
                address,
                address != null && ports.stream().anyMatch(port -> isSame(port, address) && port.isExposed()),
                labels.get(COMPOSE_PROJECT),
                container.mounts(),
                labels,
                container.createdAt());
    }

    static String name(ContainerSummary container) {
        return container.labels().getOrDefault(Labels.NAME, container.name());
    }

    /// The published port of the server itself; the only one where its usual one is not among them.
    private static @Nullable PublishedPort address(DatabaseKind kind, List<PublishedPort> ports) {
        List<PublishedPort> usable =
                ports.stream().filter(port -> port.hostPort() != 0).toList();
        List<PublishedPort> own = usable.stream()
                .filter(port -> port.containerPort() == kind.port())
                .sorted(Comparator.comparing(port -> port.hostIp().contains(":")))
                .toList();
        if (!own.isEmpty()) {
            return own.getFirst();
        }
        long different =
                usable.stream().map(PublishedPort::containerPort).distinct().count();
        return different == 1 ? usable.getFirst() : null;
    }

    private static boolean isSame(PublishedPort port, PublishedPort address) {
        return port.containerPort() == address.containerPort();
    }

    static List<String> strings(String json) {
        if (json.isEmpty()) {
            return List.of();
        }
        try {
            return List.copyOf(JSON.readValue(json, new TypeReference<List<String>>() {}));
        } catch (JsonProcessingException _) {
            return List.of();
        }
    }
}
