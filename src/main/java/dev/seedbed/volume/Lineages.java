package dev.seedbed.volume;

import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.VolumeSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells the lineage of all volumes of ours out of one listing of containers.
final class Lineages {
    private static final String LAYER_PREFIX = "seedbed-layer-";

    private final Map<String, String> writers = new HashMap<>();
    private final Map<String, String> since = new HashMap<>();
    private final Map<String, List<String>> snapshots = new HashMap<>();
    private final Map<String, List<String>> resting = new HashMap<>();

    Lineages(List<ContainerSummary> containers) {
        var names = new HashMap<String, String>();
        for (ContainerSummary container : containers) {
            if (container.is(Labels.ROLE_SNAPSHOT)) {
                names.put(container.ownId(), container.givenName());
            }
        }
        for (ContainerSummary container : containers) {
            if (container.is(Labels.ROLE_SNAPSHOT) || container.is(Labels.ROLE_DATABASE)) {
                add(container, names);
            }
        }
    }

    private void add(ContainerSummary container, Map<String, String> names) {
        String name = container.givenName();
        DatabaseLabels labels = DatabaseLabels.of(container);
        String parent = names.getOrDefault(labels.parent(), "");
        List<String> layers = labels.layers().stream().map(Layer::volume).toList();
        layers.forEach(
                layer -> resting.computeIfAbsent(layer, _ -> new ArrayList<>()).add(name));
        if (container.is(Labels.ROLE_SNAPSHOT)) {
            if (!layers.isEmpty()) {
                snapshots
                        .computeIfAbsent(layers.getLast(), _ -> new ArrayList<>())
                        .add(name);
                since.putIfAbsent(layers.getLast(), parent);
            }
        } else {
            labels.ownLayer().ifPresent(own -> {
                writers.put(own.volume(), name);
                since.put(own.volume(), parent);
            });
        }
    }

    /// Names of the snapshots and databases that use the volume.
    List<String> dependentsOf(String volume) {
        return resting.getOrDefault(volume, List.of());
    }

    Optional<Lineage> of(VolumeSummary volume) {
        Lineage.@Nullable Sort sort = switch (volume.role()) {
            case Labels.ROLE_MOUNT -> Lineage.Sort.MOUNT;
            case Labels.ROLE_LAYER -> volume.name().startsWith(LAYER_PREFIX) ? Lineage.Sort.CHANGES : Lineage.Sort.DATA;
            // What was adopted keeps the labels it had.
            default -> resting.containsKey(volume.name()) ? Lineage.Sort.DATA : null;
        };
        return sort == null
                ? Optional.empty()
                : Optional.of(new Lineage(
                        sort,
                        writers.getOrDefault(volume.name(), ""),
                        since.getOrDefault(volume.name(), ""),
                        snapshots.getOrDefault(volume.name(), List.of()),
                        dependentsOf(volume.name())));
    }
}
