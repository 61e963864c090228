package dev.seedbed.store.registry;

import dev.seedbed.store.place.Digest;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where uploads that were begun go on, so that a later run of the program finds them. Only ever a help: what cannot be
/// read or written is left out.
///
/// @param folder in the cache; made when it is needed
record UploadNotes(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(UploadNotes.class);
    /// Registries forget uploads after a week at most.
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST = 16_384;

    private Path file(String repository, Digest blob) {
        String key = repository + "\n" + blob;
        return folder.resolve(
                Manifests.digest(key.getBytes(StandardCharsets.UTF_8)).hex());
    }

    Optional<URI> find(String repository, Digest blob) {
        Path file = file(repository, blob);
        try {
            return Files.exists(file) && Files.size(file) < LONGEST
                    ? Optional.of(URI.create(Files.readString(file)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            LOG.debug("an upload is begun anew: {}", e.toString());
            return Optional.empty();
        }
    }

    void keep(String repository, Digest blob, URI place) {
        try {
            Files.createDirectories(folder);
            // Made as a temporary file, so that only this user can read it: who knows the place can upload there.
            AtomicFile.write(
                    file(repository, blob), out -> out.write(place.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            LOG.debug("an upload could not be continued later: {}", e.toString());
        }
    }

    void forget(String repository, Digest blob) {
        try {
            Files.deleteIfExists(file(repository, blob));
            forgetOld();
        } catch (IOException e) {
            LOG.debug("left behind: {}", e.toString());
        }
    }

    private void forgetOld() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.toList();
        }
        FileTime old = FileTime.from(Instant.now().minus(KEPT));
        for (Path file : all) {
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(old) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }
}
