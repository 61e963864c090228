package dev.seedbed.volume.files;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.volume.files.LocalSurvey.Item;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// Writes local files as a tar archive, all of one owner, below `f`; the entry `complete` is the last.
final class LocalPacking {
    private static final int PIECE_BYTES = 128 * 1024;
    private static final int FILE_MODE = 0644;
    private static final int DIRECTORY_MODE = 0755;

    private final LocalSurvey tree;
    private final long uid;
    private final long gid;
    private final CopyProgress progress;
    private long done;

    LocalPacking(LocalSurvey tree, long uid, long gid, CopyProgress progress) {
        this.tree = tree;
        this.uid = uid;
        this.gid = gid;
        this.progress = progress;
    }

    void writeTo(OutputStream output) throws IOException, OperationFailedException, InterruptedException {
        // Not closed: the stream is not ours.
        var tar = new TarArchiveOutputStream(output, StandardCharsets.ISO_8859_1.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
        for (Item item : tree.items()) {
            String shown = new FilePath(item.way()).text().substring(1);
            progress.copied(done, tree.bytes(), shown);
            if (Thread.interrupted()) {
                throw new InterruptedException("copy");
            }
            TarArchiveEntry entry = entry(item);
            if (item.attributes().isRegularFile()) {
                content(item, entry, tar, shown);
            } else {
                tar.putArchiveEntry(entry);
            }
            tar.closeArchiveEntry();
        }
        tar.putArchiveEntry(new TarArchiveEntry("complete"));
        tar.closeArchiveEntry();
        tar.finish();
        tar.flush();
    }

    private TarArchiveEntry entry(Item item) throws OperationFailedException, InterruptedException {
        String path = "f/" + new String(new FilePath(item.way()).bytes(), StandardCharsets.ISO_8859_1);
        boolean directory = item.attributes().isDirectory();
        TarArchiveEntry entry = item.link() == null
                ? new TarArchiveEntry(directory ? path + "/" : path)
                : new TarArchiveEntry(path, TarConstants.LF_SYMLINK);
        if (item.link() == null) {
            entry.setMode(mode(item.file(), directory ? DIRECTORY_MODE : FILE_MODE));
        } else {
            entry.setLinkName(item.link());
        }
        entry.setIds((int) uid, (int) gid);
        entry.setUserId(uid);
        entry.setGroupId(gid);
        entry.setUserName("");
        entry.setGroupName("");
        // whole seconds: finer ones would need a header of their own for each file
        entry.setModTime(item.attributes().lastModifiedTime().toMillis() / 1000 * 1000);
        return entry;
    }

    private static int mode(Path file, int otherwise) throws OperationFailedException, InterruptedException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return otherwise;
        }
        try {
            Set<PosixFilePermission> set = view.readAttributes().permissions();
            int mode = 0;
            for (PosixFilePermission permission : set) {
                mode |= 0400 >> permission.ordinal();
            }
            return mode;
        } catch (IOException e) {
            throw LocalFailure.of(file, e);
        }
    }

    private void content(Item item, TarArchiveEntry entry, TarArchiveOutputStream tar, String shown)
            throws IOException, OperationFailedException, InterruptedException {
        long size = item.attributes().size();
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        byte[] piece = new byte[PIECE_BYTES];
        try (InputStream content = open(item.file())) {
            long left = size;
            while (left > 0) {
                int n = next(content, piece, (int) Math.min(piece.length, left), item.file());
                tar.write(piece, 0, n);
                left -= n;
                done += n;
                progress.copied(done, tree.bytes(), shown);
            }
        }
    }

    private static InputStream open(Path file) throws OperationFailedException, InterruptedException {
        try {
            return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw LocalFailure.of(file, e);
        }
    }

    private static int next(InputStream content, byte[] piece, int most, Path file)
            throws OperationFailedException, InterruptedException {
        int n;
        try {
            n = content.read(piece, 0, most);
        } catch (IOException e) {
            throw LocalFailure.of(file, e);
        }
        if (n < 0) {
            throw new OperationFailedException(new Failure.LocalFile(file, "changed while it was read"));
        }
        return n;
    }
}
