package dev.seedbed.store.sealed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.store.place.Place;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/// The encrypted key of a store, which lies there as a package: so every sort of place keeps it.
final class KeyPackage {
    static final PackageName NAME = new PackageName("seedbed-key");

    private static final Tag TAG = new Tag("v1");
    private static final String TYPE = "application/vnd.seedbed.key.v1";
    private static final int LIMIT_BYTES = 256 << 10;
    private static final JsonMapper JSON = new JsonMapper();

    private KeyPackage() {}

    /// Empty where the store has none. Blocks.
    static Optional<byte[]> read(Place place) throws OperationFailedException, InterruptedException {
        Optional<Digest> latest = place.latest();
        if (latest.isEmpty()) {
            latest = place.versions().stream().map(PublishedVersion::manifest).findFirst();
        }
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        byte[] manifest = checked(place, latest.get(), place.manifest(latest.get(), LIMIT_BYTES));
        try {
            JsonNode read = JSON.readTree(manifest);
            Optional<Digest> key =
                    Digest.parse(read.path("config").path("digest").asText());
            if (!read.path("artifactType").asText().equals(TYPE) || key.isEmpty()) {
                throw damaged(place, "not-readable:artifactType");
            }
            try (InputStream in = place.get(key.get(), 0, LIMIT_BYTES)) {
                return Optional.of(checked(place, key.get(), in.readNBytes(LIMIT_BYTES)));
            }
        } catch (IOException e) {
            throw damaged(place, "not-readable:" + e.getClass().getSimpleName());
        }
    }

    private static byte[] checked(Place place, Digest wanted, byte[] content) throws OperationFailedException {
        if (!digest(content).equals(wanted)) {
            throw damaged(place, "digest-differs");
        }
        return content;
    }

    static OperationFailedException damaged(Place place, String reason) {
        return new OperationFailedException(new StoreDamaged(place.address(), NAME.text(), reason));
    }

    /// Publishes it. Blocks.
    ///
    /// @throws OperationFailedException with `VersionTaken` where somebody else has done so
    static void write(Place place, byte[] key) throws OperationFailedException, InterruptedException {
        Digest digest = digest(key);
        place.put(digest, BlobContent.of(key), _ -> {});
        String blob = "{\"mediaType\":\"application/vnd.seedbed.key.age.v1\",\"digest\":\"%s\",\"size\":%d}"
                .formatted(digest, key.length);
        String manifest = """
                {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
                "artifactType":"%s","config":%s,"layers":[%s]}""".formatted(TYPE, blob, blob);
        place.latest(place.publish(TAG, manifest.getBytes(StandardCharsets.UTF_8)));
    }

    private static Digest digest(byte[] content) {
        return new Digest(DigestUtils.sha256Hex(content));
    }
}
