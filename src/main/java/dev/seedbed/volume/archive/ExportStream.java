package dev.seedbed.volume.archive;

import dev.seedbed.volume.files.CopyProgress;
import dev.seedbed.volume.tar.PaxRecord;
import dev.seedbed.volume.tar.RawName;
import dev.seedbed.volume.tar.TarEntry;
import dev.seedbed.volume.tar.TarReader;
import dev.seedbed.volume.tar.TarWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// Passes a tar on byte by byte with a note at its beginning and, before its end, the manifest. It counts as whole
/// only after [#finish]. Confined to one thread.
final class ExportStream {
    private static final long TELL_EVERY_BYTES = 1 << 20;

    private final InputStream tar;
    private final OutputStream out;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final CopyProgress progress;
    private final LongSupplier total;
    private @Nullable TarEntry root;
    private String current = "";
    private long entries;
    private long contentBytes;
    private long doneBytes;
    private long toldBytes;

    /// @param total bytes of the volume, -1 as long as they are not known
    ExportStream(InputStream tar, OutputStream out, CopyProgress progress, LongSupplier total) {
        this.tar = tar;
        this.out = out;
        this.progress = progress;
        this.total = total;
    }

    /// Passes everything on up to the end of the archive, and reads the stream to its own end.
    void pass(ArchiveNote.Beginning beginning) throws IOException {
        new TarWriter(new DigestOutputStream(out, digest)).global(beginning.records());
        var reader = new TarReader(tar, new Passing(), false);
        for (TarEntry entry = reader.next(); entry != null; entry = reader.next()) {
            if (entries++ == 0 && entry.path().equals("./")) {
                root = entry;
            }
            contentBytes += entry.type() == TarEntry.Type.FILE ? entry.dataBytes() : 0;
            current = entry.path();
            tell(entries == 1);
        }
        // A writer fills up its last record, and is done only when somebody has read it.
        reader.drain();
    }

    /// Writes manifest and end.
    ArchiveNote.Manifest finish(ArchiveSeal seal, boolean changedMeanwhile) throws IOException {
        String sum = HexFormat.of().formatHex(digest.digest());
        var manifest = new ArchiveNote.Manifest(entries, contentBytes, sum, changedMeanwhile, seal.over(sum));
        var writer = new TarWriter(out);
        writer.global(manifest.records());
        if (root != null) {
            // Some readers take an archive for broken that ends with a note: so the root's entry comes once more.
            writer.entry(root.with("", "", root.mode()));
        }
        writer.end();
        tell(true);
        return manifest;
    }

    private void tell(boolean now) {
        if (now || doneBytes - toldBytes >= TELL_EVERY_BYTES) {
            toldBytes = doneBytes;
            long all = total.getAsLong();
            progress.copied(all < 0 ? doneBytes : Math.min(doneBytes, all), all, RawName.shown(strip(current)));
        }
    }

    private static String strip(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /// Sends on what the reader goes over.
    private final class Passing implements TarReader.Raw {
        @Override
        public void read(byte[] bytes, int length) throws IOException {
            digest.update(bytes, 0, length);
            out.write(bytes, 0, length);
            doneBytes += length;
            tell(false);
        }

        @Override
        public void global(List<PaxRecord> records) {
            // tar writes none, and one would do no harm
        }
    }
}
