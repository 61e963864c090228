package dev.seedbed.library.packed;

import dev.seedbed.compression.Decompression;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.packed.PackedEntry.Sort;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.file.FullDisk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/// Writes the files of one archive into a folder, within limits. Whatever cannot be trusted ends it: names that lead
/// elsewhere, links, devices, two files of one name, too many files, too much content.
///
/// A failure leaves what was written so far; the caller removes it.
final class Unpacking {
    private static final int MOST_ENTRIES = 20_000;
    private static final long ALWAYS_ALLOWED = 20L << 30;
    private static final long RATIO = 200;
    private static final long KEPT_FREE = 512L << 20;
    private static final int LOOK_EVERY = 64 << 20;
    private static final int TELL_EVERY = 1 << 20;
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path archive;
    private final Path folder;
    private final UnpackProgress progress;
    private final long most;
    private long written;
    private long unchecked = LOOK_EVERY;
    private long untold = TELL_EVERY;

    Unpacking(Path archive, Path folder, UnpackProgress progress) throws IOException {
        this(archive, folder, progress, Math.max(ALWAYS_ALLOWED, RATIO * Files.size(archive)));
    }

    /// @param most bytes in all
    Unpacking(Path archive, Path folder, UnpackProgress progress, long most) {
        this.progress = progress;
        this.archive = archive;
        this.folder = folder;
        this.most = most;
    }

    /// Blocks until everything is written; ends at an interruption.
    ///
    /// @throws OperationFailedException with `SeedUnfit`, `SeedUnreadable` or `NoSpace`
    void run(PackedReader reader) throws OperationFailedException, InterruptedException {
        try {
            int entries = 0;
            for (PackedEntry entry = reader.next(); entry != null; entry = reader.next()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw unsafe("too-many-files:" + MOST_ENTRIES);
                }
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (!entry.isLitter()) {
                    write(entry, reader);
                }
            }
        } catch (PackedReader.EncryptedException e) {
            throw SeedFailures.unfit(archive, SeedFailure.Unfit.ENCRYPTED, String.valueOf(e.getMessage()));
        } catch (Decompression.TooLargeException e) {
            throw unsafe("entry-expands:" + (most >> 20));
        } catch (IOException e) {
            if (FullDisk.isToldBy(e)) {
                throw new OperationFailedException(new Failure.NoSpace(folder.toString(), -1, -1), e);
            }
            throw SeedFailures.of(archive, e);
        }
    }

    private void write(PackedEntry entry, PackedReader reader)
            throws IOException, OperationFailedException, InterruptedException {
        Optional<String> fault = EntryNames.fault(entry.name());
        if (fault.isPresent()) {
            throw unsafe(fault.get() + ":" + visible(entry.name()));
        }
        String name = EntryNames.plain(entry.name());
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw unsafe("entry-outside:" + visible(entry.name()));
        }
        switch (entry.sort()) {
            case FOLDER -> createFolder(target, entry);
            case FILE -> {
                if (name.isEmpty()) {
                    throw unsafe("entry-name:.");
                }
                Path parent = target.getParent();
                if (parent != null) {
                    createFolder(parent, entry);
                }
                write(entry, target, reader);
            }
            case LINK, OTHER ->
                throw unsafe((entry.sort() == Sort.LINK ? "entry-link:" : "entry-special:") + visible(entry.name()));
        }
    }

    private void createFolder(Path target, PackedEntry entry) throws IOException, OperationFailedException {
        try {
            Files.createDirectories(target);
        } catch (FileAlreadyExistsException _) {
            throw unsafe("entry-twice:" + visible(entry.name()));
        }
    }

    private void write(PackedEntry entry, Path target, PackedReader reader)
            throws IOException, OperationFailedException, InterruptedException {
        try (InputStream in = reader.content();
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            copy(in, out, reader);
        } catch (FileAlreadyExistsException _) {
            throw unsafe("entry-twice:" + visible(entry.name()));
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
        // A start from the same archive later finds the same files.
        Files.setLastModifiedTime(target, FileTime.fromMillis(entry.modifiedMillis()));
        if (PathUtils.isPosix(target)) {
            Files.setPosixFilePermissions(target, Modes.ofFile(entry.executable()));
        }
    }

    private void copy(InputStream in, OutputStream out, PackedReader reader)
            throws IOException, OperationFailedException, InterruptedException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            written += n;
            unchecked += n;
            if (written > most) {
                throw unsafe("entry-expands:" + (most >> 20));
            }
            if (unchecked > LOOK_EVERY) {
                unchecked = 0;
                requireSpace();
            }
            out.write(buffer, 0, n);
            untold += n;
            if (untold >= TELL_EVERY) {
                untold = 0;
                progress.at(archive, reader.doneBytes(written), reader.totalBytes());
            }
        }
    }

    private void requireSpace() throws IOException, OperationFailedException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < KEPT_FREE) {
            throw new OperationFailedException(new Failure.NoSpace(folder.toString(), KEPT_FREE, free));
        }
    }

    static String visible(String name) {
        String shown = name.codePoints()
                .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                .limit(80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return shown.equals(name) ? name : shown + "…";
    }

    private OperationFailedException unsafe(String detail) {
        return SeedFailures.unfit(archive, SeedFailure.Unfit.UNSAFE_ARCHIVE, detail);
    }
}
