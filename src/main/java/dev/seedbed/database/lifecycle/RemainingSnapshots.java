package dev.seedbed.database.lifecycle;

import dev.seedbed.database.Database;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a removed database can be started from again, by the records on the engine.
final class RemainingSnapshots {
    private static final String SEED = "seed";

    private RemainingSnapshots() {}

    /// What the database uses and what was taken of it, the oldest first.
    static List<RemovalPlan.KeptSnapshot> of(Database database, List<ContainerSummary> containers) {
        DatabaseLabels labels = database.labels();
        if (!database.ours() || labels.id().isEmpty()) {
            return List.of();
        }
        return records(containers)
                .filter(record -> labels.standsOn(record.ownId())
                        || labels.id().equals(record.labels().get(Labels.TIMELINE)))
                .map(RemainingSnapshots::kept)
                .distinct()
                .toList();
    }

    /// What the database uses; its seed files where no record tells; null where neither is known.
    static RemovalPlan.@Nullable KeptSnapshot base(Database database, List<ContainerSummary> containers) {
        String parent = database.labels().parent();
        Optional<RemovalPlan.KeptSnapshot> record = records(containers)
                .filter(one -> one.belongsTo(parent))
                .map(RemainingSnapshots::kept)
                .findFirst();
        if (record.isPresent()) {
            return record.get();
        }
        return database.seededFrom().isEmpty()
                ? null
                : new RemovalPlan.KeptSnapshot("", String.join(", ", database.seededFrom()), true);
    }

    private static Stream<ContainerSummary> records(List<ContainerSummary> containers) {
        return containers.stream()
                .filter(container -> container.is(Labels.ROLE_SNAPSHOT))
                .sorted(Comparator.comparing(container -> container.labels().getOrDefault(Labels.CREATED, "")));
    }

    private static RemovalPlan.KeptSnapshot kept(ContainerSummary record) {
        boolean seed = SEED.equals(record.labels().get(Labels.REASON));
        DatabaseLabels labels = DatabaseLabels.of(record);
        String files = String.join(", ", labels.seedFiles());
        return new RemovalPlan.KeptSnapshot(record.ownId(), seed && !files.isEmpty() ? files : labels.name(), seed);
    }
}
