package dev.seedbed.store.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Image manifests that every place takes, and what they name.
public final class TestManifest {
    private static final Pattern NAMED = Pattern.compile("sha256:[0-9a-f]{64}");

    private TestManifest() {}

    /// Names these blobs, the first as its config.
    public static byte[] of(TestBlob config, TestBlob... layers) {
        return """
                {"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json",\
                "artifactType":"application/vnd.seedbed.test.v1","config":%s,"layers":[%s]}""".formatted(
                        descriptor("application/vnd.seedbed.test.config.v1+json", config),
                        Arrays.stream(layers)
                                .map(layer -> descriptor("application/vnd.seedbed.test.layer.v1", layer))
                                .collect(Collectors.joining(",")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String descriptor(String type, TestBlob blob) {
        return "{\"mediaType\":\"%s\",\"digest\":\"%s\",\"size\":%d}".formatted(type, blob.digest(), blob.bytes());
    }

    /// All blobs that a manifest names.
    public static List<Digest> named(byte[] manifest) {
        var found = new ArrayList<Digest>();
        NAMED.matcher(new String(manifest, StandardCharsets.UTF_8))
                .results()
                .forEach(hit -> found.add(Digest.parse(hit.group()).orElseThrow()));
        return found;
    }
}
