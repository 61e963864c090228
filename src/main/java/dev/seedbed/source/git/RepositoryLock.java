package dev.seedbed.source.git;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thread of one program at a time changes what is known of a repository. Gone with the program.
final class RepositoryLock implements AutoCloseable {
    private static final long LOOK_MILLIS = 20;
    private static final Duration LEFT = Duration.ofSeconds(10);

    private final FileChannel channel;

    private RepositoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits for the others. Then removes what a `git` that was killed has locked.
    static RepositoryLock take(Path repository) throws IOException, InterruptedException {
        Path file = repository.resolveSibling(repository.getFileName() + ".lock");
        Files.createDirectories(repository.toAbsolutePath().getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isTaken = false;
        try {
            while (tryLock(channel) == null) {
                Thread.sleep(LOOK_MILLIS);
            }
            isTaken = true;
            removeLeft(repository);
            return new RepositoryLock(channel);
        } finally {
            if (!isTaken) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// What was locked long ago: the `git` of a killed program ends a moment after it.
    static void removeLeft(Path repository) throws IOException {
        removeLeft(repository, 1);
        removeLeft(repository.resolve("refs"), 16);
    }

    private static void removeLeft(Path folder, int depth) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(LEFT));
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> files = Files.find(
                folder,
                depth,
                (file, attributes) ->
                        attributes.isRegularFile() && file.toString().endsWith(".lock"))) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
