package dev.seedbed.database;

import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a removed database can be started from again, by the records on the engine.
final class RemainingSnapshots {
    private static final String SEED = "seed";

    private RemainingSnapshots() {}

    /// What the database rests on and what was taken of it, the oldest first.
    static List<RemovalPlan.KeptSnapshot> of(Database database, List<ContainerSummary> containers) {
        String id = database.labels().getOrDefault(Labels.ID, "");
        if (!database.ours() || id.isEmpty()) {
            return List.of();
        }
        String parent = database.labels().getOrDefault(Labels.PARENT, "");
        String origin = database.labels().getOrDefault(Labels.ORIGIN, "");
        return records(containers).stream()
                .filter(record -> {
                    String own = record.labels().getOrDefault(Labels.ID, "");
                    return own.equals(parent)
                            || own.equals(origin)
                            || id.equals(record.labels().get(Labels.TIMELINE));
                })
                .map(RemainingSnapshots::kept)
                .distinct()
                .toList();
    }

    /// What the database rests on; its seed files where no record tells; null where neither is known.
    static RemovalPlan.@Nullable KeptSnapshot base(Database database, List<ContainerSummary> containers) {
        String parent = database.labels().getOrDefault(Labels.PARENT, "");
        for (ContainerSummary record : records(containers)) {
            if (parent.equals(record.labels().get(Labels.ID))) {
                return kept(record);
            }
        }
        return database.seededFrom().isEmpty()
                ? null
                : new RemovalPlan.KeptSnapshot("", String.join(", ", database.seededFrom()), true);
    }

    private static RemovalPlan.KeptSnapshot kept(ContainerSummary record) {
        return new RemovalPlan.KeptSnapshot(
                record.labels().getOrDefault(Labels.ID, ""), name(record.labels()), isSeed(record.labels()));
    }

    private static List<ContainerSummary> records(List<ContainerSummary> containers) {
        return containers.stream()
                .filter(container ->
                        Labels.ROLE_SNAPSHOT.equals(container.labels().get(Labels.ROLE)))
                .sorted(Comparator.comparing(container -> container.labels().getOrDefault(Labels.CREATED, "")))
                .toList();
    }

    private static boolean isSeed(Map<String, String> labels) {
        return SEED.equals(labels.get(Labels.REASON));
    }

    private static String name(Map<String, String> labels) {
        String name = labels.getOrDefault(Labels.NAME, "");
        String files = String.join(", ", DatabaseRow.strings(labels.getOrDefault(Labels.SEED_FILES, "")));
        return isSeed(labels) && !files.isEmpty() ? files : name;
    }
}
