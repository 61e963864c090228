package dev.seedbed.volume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LAYER_PREFIX = "seedbed-layer-";

    private final Map<String, String> writers = new HashMap<>();
    private final Map<String, String> since = new HashMap<>();
    private final Map<String, List<String>> snapshots = new HashMap<>();
    private final Map<String, List<String>> resting = new HashMap<>();

    Lineages(List<ContainerSummary> containers) {
        var names = new HashMap<String, String>();
        for (ContainerSummary container : containers) {
            if (isSnapshot(container)) {
                names.put(label(container, Labels.ID), label(container, Labels.NAME));
            }
        }
        for (ContainerSummary container : containers) {
            String role = label(container, Labels.ROLE);
            if (isSnapshot(container) || role.equals(Labels.ROLE_DATABASE)) {
                add(container, names);
            }
        }
    }

    private void add(ContainerSummary container, Map<String, String> names) {
        String name = container.labels().getOrDefault(Labels.NAME, container.name());
        String parent = names.getOrDefault(label(container, Labels.PARENT), "");
        List<String> layers = volumes(label(container, Labels.LAYERS));
        layers.forEach(
                layer -> resting.computeIfAbsent(layer, _ -> new ArrayList<>()).add(name));
        if (isSnapshot(container)) {
            if (!layers.isEmpty()) {
                snapshots
                        .computeIfAbsent(layers.getLast(), _ -> new ArrayList<>())
                        .add(name);
                since.putIfAbsent(layers.getLast(), parent);
            }
        } else {
            String own = volume(label(container, Labels.OWN_LAYER));
            if (!own.isEmpty()) {
                writers.put(own, name);
                since.put(own, parent);
            }
        }
    }

    /// Names of the snapshots and databases that rest on the volume.
    List<String> restingOn(String volume) {
        return resting.getOrDefault(volume, List.of());
    }

    Optional<Lineage> of(VolumeSummary volume) {
        String role = volume.labels().getOrDefault(Labels.ROLE, "");
        Lineage.@Nullable Sort sort = switch (role) {
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
                        restingOn(volume.name())));
    }

    private static boolean isSnapshot(ContainerSummary container) {
        return label(container, Labels.ROLE).equals(Labels.ROLE_SNAPSHOT);
    }

    private static String label(ContainerSummary container, String key) {
        return container.labels().getOrDefault(key, "");
    }

    private static List<String> volumes(String json) {
        try {
            return json.isEmpty()
                    ? List.of()
                    : JSON.readValue(json, new TypeReference<List<String>>() {}).stream()
                            .map(Lineages::volume)
                            .toList();
        } catch (JsonProcessingException _) {
            return List.of();
        }
    }

    private static String volume(String layer) {
        int slash = layer.indexOf('/');
        return slash < 0 ? layer : layer.substring(0, slash);
    }
}
