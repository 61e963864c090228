package dev.seedbed.ui.compose;

import dev.seedbed.source.compose.ComposeDatabase;
import dev.seedbed.source.compose.file.ComposeProject;
import java.util.List;
import java.util.Optional;

/// A compose project as it was read last.
///
/// @param databases its database services, those of other profiles too
public record Project(ComposeProject project, List<ComposeDatabase> databases) {
    public Project {
        databases = List.copyOf(databases);
    }

    Optional<ComposeDatabase> find(String service) {
        return databases.stream()
                .filter(database -> database.name().equals(service))
                .findFirst();
    }
}
