package dev.seedbed.seeding.plan;

import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/// What lies in the folder of a bundle beside the files that are run: for them to read, as a CSV or an included script.
///
/// Safe for use by several threads.
public final class CompanionFiles {
    private static final int DEEPEST = 20;
    private static final int MOST_FILES = 20_000;

    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    /// A file as it was when it was read last.
    private record Seen(long size, long modified, String hash) {}

    /// A hash of names and contents; empty where nothing lies beside. Reads what it has not read before.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`
    String hash(SeedContext around) throws OperationFailedException, InterruptedException {
        Path folder = around.folder();
        if (folder == null || around.beside().isEmpty()) {
            return "";
        }
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String name : around.beside()) {
            for (Path file : filesOf(folder.resolve(name))) {
                digest.update((folder.relativize(file) + "\0" + hash(file) + (isRunByAll(file) ? "\0x\n" : "\n"))
                        .getBytes(StandardCharsets.UTF_8));
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String hash(Path file) throws OperationFailedException {
        try {
            long size = Files.size(file);
            long modified = Files.getLastModifiedTime(file).toMillis();
            Seen before = seen.get(file);
            if (before == null || before.size() != size || before.modified() != modified) {
                try (InputStream in = Files.newInputStream(file)) {
                    before = new Seen(size, modified, DigestUtils.sha256Hex(in));
                }
                seen.put(file, before);
            }
            return before.hash();
        } catch (IOException e) {
            throw SeedFailures.unreadable(file, e);
        }
    }

    /// The file itself, or all files below the folder, in order of their paths.
    ///
    /// @throws OperationFailedException with `SeedUnreadable`, also where they are too many
    static List<Path> filesOf(Path entry) throws OperationFailedException {
        var files = new ArrayList<Path>();
        for (Path path : walk(entry)) {
            if (Files.isRegularFile(path)) {
                files.add(path);
            }
        }
        return files;
    }

    /// The entry and, of a folder, everything below it; folders before what is in them.
    public static List<Path> walk(Path entry) throws OperationFailedException {
        try (Stream<Path> paths = Files.walk(entry, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> found = paths.limit(MOST_FILES + 1L).sorted().toList();
            if (found.size() > MOST_FILES) {
                throw new OperationFailedException(
                        new SeedFailure.SeedUnreadable(entry, "too-many-files:" + MOST_FILES));
            }
            return found;
        } catch (IOException e) {
            throw SeedFailures.unreadable(entry, e);
        } catch (UncheckedIOException e) {
            throw SeedFailures.unreadable(entry, Objects.requireNonNull(e.getCause()));
        }
    }

    /// Whether everybody may run a file as a program.
    public static boolean isRunByAll(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    /// Whether the database's own user can read all of it, no matter who owns it outside.
    public static boolean isReadableByAll(Path entry) {
        try {
            for (Path path : walk(entry)) {
                Set<PosixFilePermission> allowed = Files.getPosixFilePermissions(path);
                boolean isOpen = allowed.contains(PosixFilePermission.OTHERS_READ)
                        && (!Files.isDirectory(path) || allowed.contains(PosixFilePermission.OTHERS_EXECUTE));
                if (!isOpen || Files.isSymbolicLink(path)) {
                    return false;
                }
            }
            return true;
        } catch (IOException | UnsupportedOperationException | OperationFailedException _) {
            return false;
        }
    }
}
