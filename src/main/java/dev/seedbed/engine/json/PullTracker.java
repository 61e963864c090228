package dev.seedbed.engine.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.seedbed.engine.PullProgress;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds up the messages of a pull or a push, layer by layer. For one thread.
public final class PullTracker {
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private String status = "";

    /// @return the registry's or engine's words where the message is an error
    @Nullable
    public String add(JsonNode message) {
        String error = message.path("errorDetail")
                .path("message")
                .asText(message.path("error").asText());
        if (!error.isEmpty()) {
            return error;
        }
        status = message.path("status").asText(status);
        String id = message.path("id").asText();
        if (!id.isEmpty() && !status.startsWith("Pulling from") && !status.startsWith("The push refers")) {
            layers.merge(id, Layer.of(status, message.path("progressDetail")), Layer::then);
        }
        return null;
    }

    public PullProgress progress() {
        int done = 0;
        long bytes = 0;
        long total = 0;
        boolean known = !layers.isEmpty();
        for (Layer layer : layers.values()) {
            done += layer.done ? 1 : 0;
            bytes += layer.transferred();
            total += layer.total;
            known &= layer.done || layer.total > 0;
        }
        return new PullProgress(done, layers.size(), bytes, known ? total : -1, status);
    }

    /// @param total bytes to transfer, 0 where not known (yet, or because the layer was here already)
    private record Layer(boolean done, long bytes, long total) {
        private static final Set<String> AFTER_TRANSFER = Set.of(
                "verifying checksum", "download complete", "extracting", "pull complete", "already exists", "pushed");

        private static final Set<String> OVER =
                Set.of("pull complete", "already exists", "pushed", "layer already exists");

        static Layer of(String status, JsonNode detail) {
            String words = status.toLowerCase(Locale.ROOT);
            if (words.equals("downloading") || words.equals("pushing")) {
                return new Layer(
                        false,
                        detail.path("current").asLong(),
                        detail.path("total").asLong());
            }
            boolean done = OVER.contains(words) || words.startsWith("mounted from");
            return new Layer(done, AFTER_TRANSFER.contains(words) ? Long.MAX_VALUE : 0, 0);
        }

        /// What is known after `next`; once transferred, all bytes of a layer count, also while it is unpacked.
        Layer then(Layer next) {
            long known = Math.max(total, next.total);
            return new Layer(done || next.done, Math.max(bytes, next.bytes), known);
        }

        long transferred() {
            return Math.min(bytes, total);
        }
    }
}
