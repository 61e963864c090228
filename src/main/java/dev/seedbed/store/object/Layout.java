package dev.seedbed.store.object;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.PackageName;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.StoreDamaged;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.codec.digest.DigestUtils;

/// The objects of one package, an OCI image layout: what of it lies under which key.
///
/// @param folder of the package, as a key
record Layout(StoreObjects objects, String folder) {
    static final String MARK = "oci-layout";
    static final String BLOBS = "blobs";
    private static final Digest EMPTY = new Digest(DigestUtils.sha256Hex(new byte[0]));
    private static final BlobContent VERSION = content("{\"imageLayoutVersion\":\"1.0.0\"}");

    Layout(StoreObjects objects, PackageName name) {
        this(objects, name.text());
    }

    String key(String path) {
        return folder + '/' + path;
    }

    String blobs() {
        return key(BLOBS + "/sha256");
    }

    String blob(Digest digest) {
        return blobs() + '/' + digest.hex();
    }

    /// What no other tool looks at. No part of a package's name begins with `_`.
    String own(String path) {
        return key("_seedbed/" + path);
    }

    boolean exists() throws OperationFailedException, InterruptedException {
        return objects.size(key(MARK)).isPresent();
    }

    /// Makes it a layout, unless it is one.
    void begin() throws OperationFailedException, InterruptedException {
        if (!exists()) {
            objects.put(key(MARK), VERSION, _ -> {});
        }
    }

    boolean has(Digest digest) throws OperationFailedException, InterruptedException {
        // A file that is still being synchronised may be there without its content.
        return objects.size(blob(digest)).orElse(-1) > (digest.equals(EMPTY) ? -1 : 0);
    }

    void putBlob(Digest digest, BlobContent content, LongConsumer sent)
            throws OperationFailedException, InterruptedException {
        if (objects.size(blob(digest)).orElse(-1) != content.bytes()) {
            objects.put(blob(digest), new CheckedContent(digest, content), sent);
        }
    }

    void write(String key, String text) throws OperationFailedException, InterruptedException {
        objects.put(key, content(text), _ -> {});
    }

    /// Reads a small object; empty where there is none, or nothing in it.
    Optional<byte[]> read(String key, int limitBytes) throws OperationFailedException, InterruptedException {
        long size = objects.size(key).orElse(0);
        if (size > limitBytes) {
            throw damaged(key, "too-large:" + size);
        }
        Optional<InputStream> found = size == 0 ? Optional.empty() : objects.read(key, 0, size);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw ReadFailure.of(objects.address(), e);
        }
    }

    OperationFailedException damaged(String part, String reason) {
        return new OperationFailedException(new StoreDamaged(objects.address(), part, reason));
    }

    private static BlobContent content(String text) {
        return BlobContent.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
