package dev.seedbed.source.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files that were fetched, each in a folder that has the checksum of its content for a name; what is remembered
/// of each address; and what has been fetched of a file so far. What nobody used for long is removed.
final class WebCache {
    private static final Logger LOG = LoggerFactory.getLogger(WebCache.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration PARTIAL_KEPT = Duration.ofDays(7);

    private final Path contents;
    private final Path addresses;
    private final Path partial;
    private final ObjectMapper json = new ObjectMapper();

    WebCache(Path folder) {
        this.contents = contents(folder);
        this.addresses = folder.resolve("addresses");
        this.partial = folder.resolve("partial");
    }

    static Path contents(Path folder) {
        return folder.resolve("content");
    }

    void makeFolders() throws IOException {
        for (Path folder : new Path[] {contents, addresses, partial}) {
            Files.createDirectories(folder);
        }
    }

    Path partialFolder() {
        return partial;
    }

    static String key(WebAddress address) {
        return HexFormat.of()
                .formatHex(sha256().digest(address.identity().getBytes(StandardCharsets.UTF_8)))
                .substring(0, 32);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of a whole file, which is read for that.
    static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// What is remembered of an address, where its file is still there.
    Optional<WebEntry> entry(WebAddress address) {
        WebEntry entry = read(addresses.resolve(key(address) + ".json"), WebEntry.class);
        return Optional.ofNullable(entry).filter(known -> hasSize(file(known), known.bytes()));
    }

    void remember(WebAddress address, WebEntry entry) throws IOException {
        write(addresses.resolve(key(address) + ".json"), entry);
    }

    <T> @Nullable T read(Path file, Class<T> type) {
        try {
            return Files.exists(file) ? json.readValue(Files.readAllBytes(file), type) : null;
        } catch (IOException e) {
            LOG.info("{} cannot be read: {}", file, e.toString());
            return null;
        }
    }

    void write(Path file, Object value) throws IOException {
        AtomicFile.write(file, out -> json.writeValue(out, value));
    }

    private static boolean hasSize(Path file, long bytes) {
        try {
            return Files.size(file) == bytes;
        } catch (IOException _) {
            return false;
        }
    }

    Path file(WebEntry entry) {
        return contents.resolve(entry.sha256()).resolve(entry.name());
    }

    /// A file with this content, whatever its address.
    Optional<Path> withContent(String sha256) throws IOException {
        Path folder = contents.resolve(sha256);
        if (sha256.isEmpty() || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().findFirst();
        }
    }

    /// Moves a complete file to its place.
    Path adopt(Path complete, WebEntry entry) throws IOException {
        Path place = file(entry);
        Files.createDirectories(contents.resolve(entry.sha256()));
        AtomicFile.replace(complete, place);
        return place;
    }

    void used(WebEntry entry) throws IOException {
        Files.setLastModifiedTime(contents.resolve(entry.sha256()), FileTime.from(Instant.now()));
    }

    /// Never fails: what cannot be removed is tried again the next time.
    void forgetOld() {
        removeOlder(contents, KEPT);
        removeOlder(addresses, KEPT);
        removeOlder(partial, PARTIAL_KEPT);
    }

    private static void removeOlder(Path folder, Duration age) {
        Instant limit = Instant.now().minus(age);
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (Files.getLastModifiedTime(entry).toInstant().isBefore(limit)) {
                    FileUtils.deleteQuietly(entry.toFile());
                }
            }
        } catch (IOException e) {
            LOG.info("{} cannot be tidied: {}", folder, e.toString());
        }
    }
}
