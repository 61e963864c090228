package dev.seedbed.volume.files;

import dev.seedbed.task.EngineFailure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.CopyReport.Note;
import dev.seedbed.volume.files.CopyReport.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A tree that is being made on this computer, below a directory of its own.
///
/// Only directories that it made itself are written into, and links are made last: so nothing is ever written
/// through one.
final class LocalTree {
    private static final int OWNER_WRITES = 0200;
    private static final int OWNER_ENTERS = 0700;
    private static final int MOST_OF_A_NAME = 1000;

    private final Path root;
    private final LocalNames names;
    private final Map<List<FileName>, Path> directories = new HashMap<>();
    private final List<Finish> finishes = new ArrayList<>();
    private final List<PendingLink> links = new ArrayList<>();
    private final List<Note> notes;
    private final boolean posix;

    /// @param root an empty directory that nobody else uses
    LocalTree(Path root, LocalNames names, List<Note> notes) {
        this.root = root;
        this.names = names;
        this.notes = notes;
        this.posix = Files.getFileAttributeView(root, PosixFileAttributeView.class) != null;
        directories.put(List.of(), root);
    }

    void directory(List<FileName> way, int mode, Instant modified)
            throws OperationFailedException, InterruptedException {
        Path made = make(way, path -> Files.createDirectory(path));
        directories.put(way, made);
        finishes.add(new Finish(made, mode | OWNER_ENTERS, modified));
    }

    /// The caller closes the stream, then calls [#finish].
    NewFile file(List<FileName> way) throws OperationFailedException, InterruptedException {
        var stream = new OutputStream[1];
        Path made = make(
                way,
                path -> stream[0] = Files.newOutputStream(
                        path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        return new NewFile(made, stream[0]);
    }

    void finish(NewFile file, int mode, Instant modified) throws OperationFailedException, InterruptedException {
        new Finish(file.path(), mode | OWNER_WRITES, modified).apply(posix);
    }

    /// @param target the way to go from the link's directory, `..` for steps up, each byte of a name as one letter
    void link(List<FileName> way, List<String> target) {
        links.add(new PendingLink(way, target));
    }

    /// Makes what has to come last. Afterwards the tree is complete.
    void complete() throws OperationFailedException, InterruptedException {
        for (PendingLink link : links) {
            Path target = link.target(names, root);
            make(link.way(), path -> Files.createSymbolicLink(path, target));
        }
        for (Finish finish : finishes.reversed()) {
            finish.apply(posix);
        }
    }

    /// Makes one entry, under another name where this computer cannot have two that differ so little.
    private Path make(List<FileName> way, Maker maker) throws OperationFailedException, InterruptedException {
        FileName name = way.getLast();
        Path parent = directories.get(way.subList(0, way.size() - 1));
        if (parent == null) {
            throw new OperationFailedException(
                    new EngineFailure.EngineRefused("read files", 0, "out of order: " + new FilePath(way).text()));
        }
        Path first = names.resolve(parent, name);
        Path path = first;
        boolean changed = !names.keeps(name);
        for (int i = 2; ; i++) {
            try {
                maker.make(path);
                break;
            } catch (FileAlreadyExistsException e) {
                if (i > MOST_OF_A_NAME) {
                    throw LocalFailure.of(path, e);
                }
                path = parent.resolve(LocalNames.changed(name) + " (" + i + ")");
                changed = true;
            } catch (IOException e) {
                throw LocalFailure.of(path, e);
            } catch (UnsupportedOperationException _) {
                notes.add(new Note(new FilePath(way).text(), Reason.LINK_OUTSIDE));
                return path;
            }
        }
        if (changed) {
            notes.add(new Note(new FilePath(way).text(), Reason.RENAMED));
        }
        return path;
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var all = PosixFilePermission.values();
        var set = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < all.length; i++) {
            if ((mode & (0400 >> i)) != 0) {
                set.add(all[i]);
            }
        }
        return set;
    }

    /// A file that is being written.
    record NewFile(Path path, OutputStream stream) {}

    /// Makes a new entry, and fails with `FileAlreadyExistsException` where there is one.
    @FunctionalInterface
    private interface Maker {
        void make(Path path) throws IOException;
    }

    private record PendingLink(List<FileName> way, List<String> target) {
        Path target(LocalNames names, Path anywhere) {
            Path path = Path.of("");
            for (String step : target) {
                path = path.resolve(
                        step.equals("..")
                                ? Path.of("..")
                                : names.resolve(anywhere, FileName.of(step.getBytes(StandardCharsets.ISO_8859_1)))
                                        .getFileName());
            }
            return path;
        }
    }

    /// What is set once nothing more is written into it.
    private record Finish(Path path, int mode, Instant modified) {
        void apply(boolean posix) throws OperationFailedException, InterruptedException {
            try {
                if (posix) {
                    Files.setPosixFilePermissions(path, permissions(mode));
                }
                Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .setTimes(FileTime.from(modified), null, null);
            } catch (IOException e) {
                throw LocalFailure.of(path, e);
            }
        }
    }
}
