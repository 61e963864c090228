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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/// The encrypted key of a store, which lies there as a package: so every sort of place keeps it. Each version is
/// encrypted to the recipients of its time.
final class KeyPackage {
    static final PackageName NAME = new PackageName("seedbed-key");

    private static final String TYPE = "application/vnd.seedbed.key.v1";
    private static final String KEY_TYPE = "application/vnd.seedbed.key.age.v1";
    private static final String LIST_TYPE = "application/vnd.seedbed.key.recipients.v1";
    private static final int LIMIT_BYTES = 256 << 10;
    private static final int MOST_VERSIONS = 100;
    private static final int TRIES = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private KeyPackage() {}

    /// A version of it.
    ///
    /// @param encrypted the key, as a file of age
    /// @param list the recipients, sealed with the key; empty where that was not written yet when it was made
    record KeyFile(PublishedVersion version, Digest blob, byte[] encrypted, byte[] list) {}

    /// The latest; empty where there is none. Blocks.
    ///
    /// @throws OperationFailedException with `StoreDamaged` also where it has just been replaced by another
    static Optional<KeyFile> latest(Place place) throws OperationFailedException, InterruptedException {
        Optional<Digest> latest = place.latest();
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(read(place, new PublishedVersion(Tag.LATEST, latest.get())));
    }

    /// All versions, of which there is usually one. Blocks.
    static List<KeyFile> all(Place place) throws OperationFailedException, InterruptedException {
        for (int tried = 1; ; tried++) {
            List<PublishedVersion> versions = place.versions();
            if (versions.size() > MOST_VERSIONS) {
                throw damaged(place, "too-large:" + versions.size());
            }
            try {
                var files = new ArrayList<KeyFile>();
                for (PublishedVersion version : versions) {
                    files.add(read(place, version));
                }
                return files;
            } catch (OperationFailedException e) {
                // Somebody may have replaced one since they were listed.
                if (!(e.failure() instanceof StoreDamaged) || tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static KeyFile read(Place place, PublishedVersion version)
            throws OperationFailedException, InterruptedException {
        byte[] manifest = checked(place, version.manifest(), place.manifest(version.manifest(), LIMIT_BYTES));
        try {
            JsonNode read = JSON.readTree(manifest);
            Optional<Digest> key =
                    Digest.parse(read.path("config").path("digest").asText());
            if (!read.path("artifactType").asText().equals(TYPE) || key.isEmpty()) {
                throw damaged(place, "not-readable:artifactType");
            }
            byte[] list = new byte[0];
            for (JsonNode layer : read.path("layers")) {
                Optional<Digest> digest = Digest.parse(layer.path("digest").asText());
                if (layer.path("mediaType").asText().equals(LIST_TYPE) && digest.isPresent()) {
                    list = blob(place, digest.get());
                }
            }
            return new KeyFile(version, key.get(), blob(place, key.get()), list);
        } catch (IOException e) {
            throw damaged(place, "not-readable:" + e.getClass().getSimpleName());
        }
    }

    private static byte[] blob(Place place, Digest digest)
            throws IOException, OperationFailedException, InterruptedException {
        try (InputStream in = place.get(digest, 0, LIMIT_BYTES)) {
            return checked(place, digest, in.readNBytes(LIMIT_BYTES));
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

    /// Publishes a version. Blocks.
    ///
    /// @param list the recipients, sealed with the key
    /// @throws OperationFailedException with `VersionTaken` where somebody else has published one under this tag
    static PublishedVersion write(Place place, Tag tag, byte[] encrypted, byte[] list)
            throws OperationFailedException, InterruptedException {
        if (encrypted.length > LIMIT_BYTES || list.length > LIMIT_BYTES) {
            throw damaged(place, "too-large:" + Math.max(encrypted.length, list.length));
        }
        for (byte[] blob : List.of(encrypted, list)) {
            place.put(digest(blob), BlobContent.of(blob), _ -> {});
        }
        String key = descriptor(KEY_TYPE, encrypted);
        String manifest = """
                {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
                "artifactType":"%s","config":%s,"layers":[%s,%s]}""".formatted(TYPE, key, key, descriptor(LIST_TYPE, list));
        return place.publish(tag, manifest.getBytes(StandardCharsets.UTF_8));
    }

    private static String descriptor(String type, byte[] blob) {
        return "{\"mediaType\":\"%s\",\"digest\":\"%s\",\"size\":%d}".formatted(type, digest(blob), blob.length);
    }

    private static Digest digest(byte[] content) {
        return new Digest(DigestUtils.sha256Hex(content));
    }
}
