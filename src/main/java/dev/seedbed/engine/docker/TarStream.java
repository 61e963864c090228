package dev.seedbed.engine.docker;

import dev.seedbed.engine.UploadFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// A tar archive of files that is made while it is read, so that no copy of it exists anywhere.
///
/// Names of any length and characters go into PAX headers.
final class TarStream extends InputStream {
    private static final int BLOCK_BYTES = 512;

    private final Iterator<UploadFile> files;
    private final LongConsumer sentBytes;
    private InputStream part = InputStream.nullInputStream();
    private long contentLeft;
    private int padding;
    private boolean inContent;
    private boolean ended;
    private long sent;
    private UploadFile.Content pendingContent = InputStream::nullInputStream;

    TarStream(List<UploadFile> files, LongConsumer sentBytes) {
        this.files = files.iterator();
        this.sentBytes = sentBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            int n = inContent ? readContent(bytes, offset, length) : part.read(bytes, offset, length);
            if (n > 0) {
                return n;
            }
            if (!next()) {
                return -1;
            }
        }
    }

    private int readContent(byte[] bytes, int offset, int length) throws IOException {
        if (contentLeft == 0) {
            return -1;
        }
        int n;
        try {
            n = part.read(bytes, offset, (int) Math.min(length, contentLeft));
        } catch (IOException e) {
            throw new UploadSourceException(String.valueOf(e.getMessage()), e);
        }
        if (n < 0) {
            throw new UploadSourceException("the file became shorter while it was read", null);
        }
        contentLeft -= n;
        sent += n;
        sentBytes.accept(sent);
        return n;
    }

    /// Goes on to the next part: header, content, padding, and after the last file the end of the archive.
    private boolean next() throws IOException {
        part.close();
        if (inContent) {
            inContent = false;
            part = new ByteArrayInputStream(new byte[padding]);
            return true;
        }
        if (contentLeft > 0) {
            part = open(pendingContent);
            inContent = true;
            return true;
        }
        if (files.hasNext()) {
            UploadFile file = files.next();
            part = new ByteArrayInputStream(header(file));
            contentLeft = file.content() == null ? 0 : file.sizeBytes();
            padding = (int) (-contentLeft & (BLOCK_BYTES - 1));
            pendingContent = file.content() == null ? InputStream::nullInputStream : file.content();
            return true;
        }
        if (!ended) {
            ended = true;
            part = new ByteArrayInputStream(new byte[2 * BLOCK_BYTES]);
            return true;
        }
        return false;
    }

    private static InputStream open(UploadFile.Content content) throws UploadSourceException {
        try {
            return content.open();
        } catch (IOException e) {
            throw new UploadSourceException(String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] header(UploadFile file) throws IOException {
        boolean directory = file.content() == null;
        var entry = new TarArchiveEntry(directory && !file.path().endsWith("/") ? file.path() + "/" : file.path());
        entry.setMode(file.mode());
        entry.setUserId(file.uid());
        entry.setGroupId(file.gid());
        // whole seconds, since finer ones would need a PAX header for each file
        entry.setModTime(FileTime.from(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        entry.setUserName("");
        entry.setGroupName("");
        entry.setSize(directory ? 0 : file.sizeBytes());
        var bytes = new ByteArrayOutputStream();
        // not closed: that would write the end of the archive
        var tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
        tar.putArchiveEntry(entry);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
