package dev.seedbed.store.registry;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.ShortId;
import java.nio.charset.StandardCharsets;

/// Takes a tag away from a manifest, which stays. Many registries remove only manifests, with all their tags: so the
/// tag
/// is given to an empty manifest first, which nothing else refers to, and that is removed. Where nothing may be removed
/// at all, the tag stays with the empty manifest, which counts as no version.
record Tombstone(Manifests manifests, BlobUpload blobs) {
    private static final String TYPE = "application/vnd.seedbed.withdrawn.v1";
    private static final String EMPTY_TYPE = "application/vnd.oci.empty.v1+json";
    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = new JsonMapper();

    static boolean isOne(byte[] manifest) {
        return Manifests.type(manifest).equals(TYPE);
    }

    void untag(Iterable<String> tags) throws OperationFailedException, InterruptedException {
        blobs.putSmall(Manifests.digest(EMPTY), EMPTY);
        byte[] manifest = manifest();
        for (String tag : tags) {
            manifests.write(tag, manifest);
        }
        manifests.remove(Manifests.digest(manifest).toString());
    }

    private static byte[] manifest() {
        ObjectNode manifest = JSON.createObjectNode()
                .put("schemaVersion", 2)
                .put("mediaType", Manifests.OCI)
                .put("artifactType", TYPE);
        manifest.set("config", empty());
        manifest.putArray("layers").add(empty());
        manifest.putObject("annotations").put("dev.seedbed.withdrawal", ShortId.random());
        return manifest.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode empty() {
        return JSON.createObjectNode()
                .put("mediaType", EMPTY_TYPE)
                .put("digest", Manifests.digest(EMPTY).toString())
                .put("size", EMPTY.length);
    }
}
