package dev.seedbed.snapshot;

import dev.seedbed.database.Layer;
import dev.seedbed.engine.ContainerEngine;
import dev.seedbed.engine.ContainerSummary;
import dev.seedbed.engine.Labels;
import dev.seedbed.engine.Mount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Looks whether a data directory is written by two containers, or under one that uses it.
final class SingleWriterCheck {
    private SingleWriterCheck() {}

    /// @param ids keys of the databases to look at
    /// @return what is wrong, empty if nothing is
    static List<String> violations(ContainerEngine engine, Set<String> ids) throws Exception {
        List<ContainerSummary> up = engine.containers(Map.of()).stream()
                .filter(container -> container.state().isUp())
                .filter(container -> ids.contains(key(container)))
                .toList();
        var violations = new ArrayList<String>();
        for (ContainerSummary one : up) {
            for (ContainerSummary other : up) {
                if (one != other) {
                    common(written(one), written(other))
                            .forEach(layer -> violations.add(
                                    "%s and %s both write %s".formatted(one.name(), other.name(), layer)));
                    common(written(one), below(other))
                            .forEach(layer -> violations.add(
                                    "%s writes %s, on which %s rests".formatted(one.name(), layer, other.name())));
                }
            }
        }
        return violations;
    }

    private static String key(ContainerSummary container) {
        return container
                .labels()
                .getOrDefault(
                        Labels.ID,
                        container.id().substring(0, Math.min(12, container.id().length())));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<String> written(ContainerSummary container) {
        Set<String> written = container.mounts().stream()
                .filter(mount -> mount.type() == Mount.Type.VOLUME && !mount.readOnly())
                .map(Mount::source)
                .collect(Collectors.toSet());
        String own = container.labels().getOrDefault(Labels.OWN_LAYER, "");
        if (!own.isEmpty()) {
            written.add(own);
        }
        return written;
    }

    private static Set<String> below(ContainerSummary container) {
        return Layer.fromJson(container.labels().getOrDefault(Labels.LAYERS, "")).stream()
                .map(Layer::text)
                .collect(Collectors.toSet());
    }
}
