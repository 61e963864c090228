package dev.seedbed.source.git;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.StoreFailure.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Large files of a repository: each by itself, brought here or there by the user's `git-lfs`, which goes on with what
/// was cut off. What was used lately stays in the cache.
public final class LfsObjects {
    private static final byte[] NOTHING = {};
    private static final long RESERVE = 256L << 20;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_OUTPUT = 1 << 20;

    private final Path folder;
    private final GitProgram git;
    private final GitFailures failures;

    LfsObjects(Path folder, GitProgram git, GitFailures failures) {
        this.folder = folder;
        this.git = git;
        this.failures = failures;
    }

    private Path path(String oid) {
        return folder.resolve("lfs/objects")
                .resolve(oid.substring(0, 2))
                .resolve(oid.substring(2, 4))
                .resolve(oid);
    }

    /// Takes over a file that has this content, and brings it to the server.
    ///
    /// @param draft a complete file on the same disk, see [#draft]; gone afterwards
    public void upload(LfsPointer pointer, Path draft) throws OperationFailedException, InterruptedException {
        Path file = path(pointer.oid());
        try {
            Files.createDirectories(file.getParent());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failures.local(file, e);
        }
        GitResult pushed = git.run(NOTHING, MOST_OUTPUT, "lfs", "push", "--object-id", "origin", pointer.oid());
        if (!pushed.isSuccess()) {
            throw failed(Action.WRITE, pushed);
        }
    }

    /// A new file to write a large file to.
    public Path draft() throws OperationFailedException {
        try {
            return Files.createTempFile(Files.createDirectories(folder.resolve("seedbed/drafts")), "new", "");
        } catch (IOException e) {
            throw failures.local(folder, e);
        }
    }

    /// The content of a large file, which is fetched unless it is here.
    ///
    /// @param moved told how much has come so far
    /// @throws OperationFailedException with `NoSpace` where the disk has no room for what the pointer says
    public Path file(LfsPointer pointer, LongConsumer moved) throws OperationFailedException, InterruptedException {
        return file(pointer, null, moved);
    }

    /// The same from a certain server.
    Path file(LfsPointer pointer, @Nullable String url, LongConsumer moved)
            throws OperationFailedException, InterruptedException {
        Path file = path(pointer.oid());
        // One at a time fetches it, of all programs.
        Path lock = folder.resolve("seedbed/fetching").resolve(pointer.oid().substring(0, 2));
        try (RepositoryLock _ = RepositoryLock.take(lock)) {
            if (isWhole(file, pointer)) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                return file;
            }
            checkSpace(pointer);
            keepBegun(pointer.oid());
            String[] command = url == null
                    ? new String[] {"lfs", "smudge"}
                    : new String[] {"-c", "lfs.url=" + url, "lfs", "smudge"};
            GitResult fetched = git.run(pointer.content(), 0, () -> moved.accept(come(pointer.oid())), command);
            if (!fetched.isSuccess() || !isWhole(file, pointer)) {
                throw failed(Action.READ, fetched);
            }
            return file;
        } catch (IOException e) {
            throw failures.local(file, e);
        }
    }

    /// A git-lfs that was killed leaves what had come under a name that the next one does not look for.
    private void keepBegun(String oid) throws IOException {
        Path begun = folder.resolve("lfs/incomplete");
        if (!Files.isDirectory(begun)) {
            return;
        }
        Path known = begun.resolve(oid + ".part");
        List<Path> left;
        try (Stream<Path> files = Files.list(begun)) {
            left = files.filter(file -> file.getFileName().toString().startsWith(oid) && !file.equals(known))
                    .toList();
        }
        for (Path file : left) {
            if (size(file) > size(known)) {
                Files.move(file, known, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Whether a large file is here.
    public boolean isHere(LfsPointer pointer) {
        try {
            return isWhole(path(pointer.oid()), pointer);
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isWhole(Path file, LfsPointer pointer) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == pointer.bytes();
    }

    private void checkSpace(LfsPointer pointer) throws IOException, OperationFailedException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (pointer.bytes() > free - RESERVE) {
            throw new OperationFailedException(new Failure.NoSpace(folder.toString(), pointer.bytes() + RESERVE, free));
        }
    }

    /// What has come so far lies beside the objects until it is complete.
    private long come(String oid) {
        long bytes = 0;
        for (String part : List.of("lfs/incomplete", "lfs/tmp")) {
            Path below = folder.resolve(part);
            if (Files.isDirectory(below)) {
                try (Stream<Path> files = Files.find(
                        below, 3, (file, _) -> file.getFileName().toString().contains(oid))) {
                    bytes = Math.max(bytes, files.mapToLong(LfsObjects::size).sum());
                } catch (IOException | UncheckedIOException _) {
                    // It is complete by now.
                }
            }
        }
        return bytes;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0;
        }
    }

    private OperationFailedException failed(Action action, GitResult result) {
        return failures.of(action, "git-lfs", result.errors());
    }

    /// Removes what nobody has used lately.
    public void forgetOld() throws OperationFailedException {
        for (String part : List.of("lfs/objects", "lfs/incomplete", "lfs/logs", "seedbed/drafts", "seedbed/uploaded")) {
            Path below = folder.resolve(part);
            try {
                if (Files.isDirectory(below)) {
                    forgetOld(below);
                }
            } catch (IOException e) {
                throw failures.local(below, e);
            }
        }
    }

    private static void forgetOld(Path below) throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(KEPT));
        List<Path> files;
        try (Stream<Path> all = Files.find(
                below,
                4,
                (_, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().compareTo(old) < 0)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
