package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseBuilder;
import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.PublishedPort;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a container into a [Database].
final class DatabaseRow {
    private DatabaseRow() {}

    /// @param engineHost of the engine, as seen from here
    static Database of(
            ContainerSummary container,
            DatabaseKind kind,
            String version,
            List<PublishedPort> ports,
            String engineHost) {
        DatabaseLabels labels = DatabaseLabels.of(container);
        PublishedPort address = address(kind, ports);
        return DatabaseBuilder.builder()
                .id(container.id())
                .name(container.givenName())
                .kind(kind)
                .version(version)
                .image(container.image())
                .state(container.state())
                .statusText(container.statusText())
                .ours(container.is(Labels.ROLE_DATABASE))
                .seededFrom(labels.seedFiles())
                .address(address == null ? null : address.on(engineHost))
                .exposed(address != null && ports.stream().anyMatch(port -> isSame(port, address) && port.isExposed()))
                .composeProject(container.composeProject().isEmpty() ? null : container.composeProject())
                .mounts(container.mounts())
                .labels(labels)
                .createdAt(container.createdAt())
                .build();
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
}
