package dev.seedbed.store.object;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `index.json`, for tools that read OCI image layouts. We only write it: what counts are the marks.
record OciIndex(Layout layout, VersionMarks marks, Latest latest) {
    private static final Logger LOG = LoggerFactory.getLogger(OciIndex.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LIMIT = 4 << 20;
    private static final int TRIES = 3;
    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";

    private String key() {
        return layout.key("index.json");
    }

    /// Writes it anew; again where somebody published meanwhile. What was published counts without it, so that a
    /// failure is only logged.
    void refresh() throws InterruptedException {
        try {
            Set<PublishedVersion> written = Set.of();
            for (int tried = 0; tried < TRIES; tried++) {
                Set<PublishedVersion> versions = Set.copyOf(marks.all());
                if (tried > 0 && versions.equals(written)) {
                    return;
                }
                write(versions);
                written = versions;
            }
        } catch (OperationFailedException e) {
            LOG.warn("{} stays as it was: {}", key(), e.getMessage());
        }
    }

    private void write(Set<PublishedVersion> versions) throws OperationFailedException, InterruptedException {
        Map<Digest, Long> sizes = knownSizes();
        List<PublishedVersion> named = new ArrayList<>(versions);
        latest.read()
                .filter(digest ->
                        versions.stream().anyMatch(version -> version.manifest().equals(digest)))
                .ifPresent(digest -> named.add(new PublishedVersion(Tag.LATEST, digest)));
        named.sort((one, other) -> one.tag().compareTo(other.tag()));
        ObjectNode index = JSON.createObjectNode()
                .put("schemaVersion", 2)
                .put("mediaType", "application/vnd.oci.image.index.v1+json");
        ArrayNode manifests = index.putArray("manifests");
        for (PublishedVersion version : named) {
            Long known = sizes.get(version.manifest());
            ObjectNode descriptor = manifests
                    .addObject()
                    .put("mediaType", MANIFEST)
                    .put("digest", version.manifest().toString())
                    .put(
                            "size",
                            known == null
                                    ? layout.objects()
                                            .size(layout.blob(version.manifest()))
                                            .orElse(0)
                                    : known);
            descriptor
                    .putObject("annotations")
                    .put("org.opencontainers.image.ref.name", version.tag().text());
        }
        layout.write(key(), index.toPrettyString());
    }

    /// So that not every manifest is looked at each time.
    private Map<Digest, Long> knownSizes() throws OperationFailedException, InterruptedException {
        Map<Digest, Long> sizes = new HashMap<>();
        Optional<byte[]> old = layout.read(key(), LIMIT);
        if (old.isPresent()) {
            try {
                for (JsonNode each : JSON.readTree(old.get()).path("manifests")) {
                    long size = each.path("size").asLong();
                    if (size > 0) {
                        Digest.parse(each.path("digest").asText()).ifPresent(digest -> sizes.put(digest, size));
                    }
                }
            } catch (JsonProcessingException e) {
                LOG.debug("{} is written anew: {}", key(), e.getOriginalMessage());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return sizes;
    }
}
