package dev.seedbed.source.git;

import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Files of a repository that were fetched, each under its own name in a folder that its content names. What was not
/// used for 30 days is removed.
record FetchedFiles(GitRepository repository) {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_PLAIN_BYTES = 256 << 20;

    /// Hears how far it is.
    @FunctionalInterface
    interface Moved {
        void at(long done, long total);
    }

    private Path place(GitContent content) {
        return place(content.id(), content.file().path());
    }

    private Path place(String id, String path) {
        return repository.own("fetched").resolve(id).resolve(path.substring(path.lastIndexOf('/') + 1));
    }

    /// Null where it is not here.
    ///
    /// @param id of the content, see [GitContent#id]
    /// @param path in the repository
    @Nullable
    Path find(String id, String path) {
        Path place = place(id, path);
        return Files.exists(place) ? place : null;
    }

    /// Blocks until the file is here.
    ///
    /// @param lfsUrl of the server of large files where it is not the usual one
    Path fetch(GitContent content, @Nullable String lfsUrl, Moved moved)
            throws OperationFailedException, InterruptedException {
        Path place = place(content);
        try {
            if (Files.notExists(place)) {
                Files.createDirectories(place.getParent());
                forgetOld();
                if (content.pointer().isPresent()) {
                    LfsPointer pointer = content.pointer().get();
                    moved.at(0, pointer.bytes());
                    link(repository.objects().file(pointer, lfsUrl, done -> moved.at(done, pointer.bytes())), place);
                } else {
                    Path draft = repository.objects().draft();
                    Files.write(draft, repository.content(content.file(), MOST_PLAIN_BYTES));
                    Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
                moved.at(content.bytes(), content.bytes());
            }
            Files.setLastModifiedTime(place.getParent(), FileTime.from(Instant.now()));
            return place;
        } catch (IOException e) {
            throw repository.failures().local(place, e);
        }
    }

    /// A second name where the disk can give one, so that a large dump is there once.
    private void link(Path object, Path place) throws IOException, OperationFailedException {
        try {
            Files.createLink(place, object);
        } catch (UnsupportedOperationException | IOException _) {
            Path draft = repository.objects().draft();
            Files.copy(object, draft, StandardCopyOption.REPLACE_EXISTING);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void forgetOld() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(KEPT));
        List<Path> folders;
        try (Stream<Path> all = Files.list(repository.own("fetched"))) {
            folders = all.toList();
        }
        for (Path folder : folders) {
            if (Files.getLastModifiedTime(folder).compareTo(old) < 0) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(folder);
            }
        }
    }
}
