package dev.seedbed.store.transfer;

import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.MemoryPlace;
import dev.seedbed.store.place.PublishedVersion;
import dev.seedbed.store.place.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/// A package of a version of the format, as an OCI image layout among the resources. `main` writes one
/// with today's program; those that are kept are never written again.
final class PackageFixture {
    private static final Pattern MANIFEST = Pattern.compile("sha256:([0-9a-f]{64})");

    private PackageFixture() {}

    static MemoryTree tree() {
        return MemoryTree.empty()
                .directory("base")
                .directory("base/5")
                .file("PG_VERSION", "17\n".getBytes(StandardCharsets.UTF_8))
                .file("base/5/empty", new byte[0])
                .file("base/5/zeros", new byte[300_000])
                .file("base/5/rows", MemoryTree.rows(1, 60_000))
                .file("base/5/日本語", MemoryTree.rows(2, 5000))
                .link("base/current", "5/rows");
    }

    /// Writes into a folder, which is the only argument.
    static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        var fixture = new TransferFixture(Files.createDirectories(folder.resolveSibling("work")));
        fixture.packBytes = 20_000;
        PublishedVersion version = fixture.push(tree(), "v1").version();
        Path blobs = Files.createDirectories(folder.resolve("blobs/sha256"));
        for (Map.Entry<Digest, MemoryPlace.Kept> blob : fixture.contents.blobs.entrySet()) {
            Files.write(blobs.resolve(blob.getKey().hex()), blob.getValue().content());
        }
        byte[] manifest = fixture.contents.manifests.get(version.manifest());
        Files.write(blobs.resolve(version.manifest().hex()), manifest);
        Files.writeString(folder.resolve("oci-layout"), "{\"imageLayoutVersion\":\"1.0.0\"}");
        Files.writeString(folder.resolve("index.json"), """
                {"schemaVersion":2,"manifests":[{"mediaType":"application/vnd.oci.image.manifest.v1+json",\
                "digest":"%s","size":%d,"annotations":{"org.opencontainers.image.ref.name":"v1"}}]}""".formatted(version.manifest(), manifest.length));
    }

    /// Puts what is in a folder into a place.
    static PublishedVersion load(Path folder, MemoryPlace.Contents contents) throws IOException {
        try (var blobs = Files.list(folder.resolve("blobs/sha256"))) {
            for (Path blob : blobs.toList()) {
                contents.blobs.put(
                        new Digest(blob.getFileName().toString()),
                        new MemoryPlace.Kept(Files.readAllBytes(blob), contents.clock.instant()));
            }
        }
        var named = MANIFEST.matcher(Files.readString(folder.resolve("index.json")));
        if (!named.find()) {
            throw new IOException("no manifest");
        }
        Digest manifest = new Digest(named.group(1));
        contents.manifests.put(manifest, contents.blobs.get(manifest).content());
        var version = new PublishedVersion(new Tag("v1"), manifest);
        contents.versions.add(version);
        return version;
    }
}
