package dev.seedbed.store.git;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.source.git.LfsPointer;
import dev.seedbed.store.place.Digest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The blobs that a manifest names, with their sizes, as pointers.
final class NamedBlobs {
    private static final JsonMapper JSON = new JsonMapper();

    private NamedBlobs() {}

    static Map<Digest, LfsPointer> of(byte[] manifest) {
        var named = new LinkedHashMap<Digest, LfsPointer>();
        try {
            JsonNode read = JSON.readTree(manifest);
            add(read.path("config"), named);
            read.path("layers").forEach(layer -> add(layer, named));
        } catch (IOException _) {
            // It names nothing.
        }
        return named;
    }

    private static void add(JsonNode descriptor, Map<Digest, LfsPointer> named) {
        Digest.parse(descriptor.path("digest").asText())
                .ifPresent(digest -> named.put(
                        digest,
                        new LfsPointer(
                                digest.hex(),
                                Math.max(0, descriptor.path("size").asLong()))));
    }
}
