package dev.seedbed.store.git;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.seedbed.source.git.GitChange;
import dev.seedbed.source.git.TreeFile;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PublishedVersion;
import java.util.Collection;
import java.util.Map;

/// The files that make a folder an OCI image layout, for tools that read such a layout.
record GitIndex(GitLayout layout, Collection<PublishedVersion> versions) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";

    /// @param sizes bytes of manifests that are new
    void write(GitChange change, GitState state, Map<Digest, Integer> sizes) {
        ObjectNode index = JSON.createObjectNode()
                .put("schemaVersion", 2)
                .put("mediaType", "application/vnd.oci.image.index.v1+json");
        ArrayNode manifests = index.putArray("manifests");
        var attributes = new StringBuilder("blobs/sha256/* filter=lfs diff=lfs merge=lfs -text\n");
        versions.stream()
                .map(PublishedVersion::manifest)
                .distinct()
                .forEach(manifest -> attributes
                        .append("blobs/sha256/")
                        .append(manifest.hex())
                        .append(" !filter !diff !merge -text\n"));
        for (PublishedVersion version : versions) {
            long bytes = state.file(layout.blob(version.manifest()))
                    .map(TreeFile::bytes)
                    .orElseGet(() -> (long) sizes.getOrDefault(version.manifest(), 0));
            ObjectNode entry = manifests
                    .addObject()
                    .put("mediaType", MANIFEST)
                    .put("digest", version.manifest().toString())
                    .put("size", bytes);
            entry.putObject("annotations")
                    .put("org.opencontainers.image.ref.name", version.tag().text());
        }
        change.write(layout.path("index.json"), index.toPrettyString() + "\n");
        change.write(layout.path("oci-layout"), "{\"imageLayoutVersion\":\"1.0.0\"}\n");
        change.write(layout.path(".gitattributes"), attributes.toString());
    }
}
