package dev.seedbed.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.engine.Labels;
import dev.seedbed.exchange.Journal;
import java.util.List;
import java.util.Map;

/// Names of the objects that this package makes on an engine.
final class Names {
    /// Below this path a container has all layers mounted that its data rests on, so that they count as in use.
    static final String LAYERS = "/seedbed/layers";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Names() {}

    static String layerVolume(String layerId) {
        return "seedbed-layer-" + layerId;
    }

    /// Holds a whole data directory that no layer of ours is on top of.
    static String dataVolume(String id) {
        return "seedbed-data-" + id;
    }

    static String mountVolume(String layerId) {
        return "seedbed-mount-" + layerId;
    }

    static String operation(String operation) {
        return Journal.Subject.DATABASE.container(operation);
    }

    /// What the seed of a container is called, as its labels say it. Older programs wrote the files only.
    static String seed(Map<String, String> labels) {
        return labels.getOrDefault(
                Labels.SEED_NAME, String.join(", ", fromJson(labels.getOrDefault(Labels.SEED_FILES, ""))));
    }

    static String toJson(List<String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list of strings is always JSON", e);
        }
    }

    static List<String> fromJson(String json) {
        try {
            return json.isEmpty() ? List.of() : List.copyOf(JSON.readValue(json, new TypeReference<List<String>>() {}));
        } catch (JsonProcessingException _) {
            return List.of();
        }
    }
}
