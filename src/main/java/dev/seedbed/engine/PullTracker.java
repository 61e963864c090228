package dev.seedbed.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Adds up the messages of a pull, layer by layer. For one thread.
final class PullTracker {
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private String status = "";

    /// @return the registry's or engine's words where the message is an error
    @Nullable
    String add(JsonNode message) {
        String error = message.path("errorDetail")
                .path("message")
                .asText(message.path("error").asText());
        if (!error.isEmpty()) {
            return error;
        }
        status = message.path("status").asText(status);
        String id = message.path("id").asText();
        if (!id.isEmpty() && !status.startsWith("Pulling from")) {
            layers.merge(id, Layer.of(status, message.path("progressDetail")), Layer::then);
        }
        return null;
    }

    PullProgress progress() {
        int done = 0;
        long bytes = 0;
        long total = 0;
        boolean known = !layers.isEmpty();
        for (Layer layer : layers.values()) {
            done += layer.done ? 1 : 0;
            bytes += layer.bytes;
            total += Math.max(0, layer.total);
            known &= layer.done || layer.total > 0;
        }
        return new PullProgress(done, layers.size(), bytes, known ? total : -1, status);
    }

    /// @param total bytes to transfer, 0 where not known (yet, or because the layer was here already)
    private record Layer(boolean done, long bytes, long total) {
        static Layer of(String status, JsonNode detail) {
            String words = status.toLowerCase(Locale.ROOT);
            boolean transfer = words.startsWith("downloading");
            boolean done = words.startsWith("pull complete") || words.startsWith("already exists");
            return new Layer(
                    done,
                    transfer ? detail.path("current").asLong() : 0,
                    transfer ? detail.path("total").asLong() : 0);
        }

        /// What is known after `next`; once transferred, all bytes of a layer count, also while it is unpacked.
        Layer then(Layer next) {
            long known = Math.max(total, next.total);
            long transferred = next.total > 0 ? next.bytes : next.done ? known : Math.max(bytes, next.bytes);
            return new Layer(done || next.done, Math.max(bytes, transferred), known);
        }
    }
}
