package dev.seedbed.volume.archive;

import dev.seedbed.task.VolumeFailure.ArchiveFault;
import dev.seedbed.volume.archive.ImportReport.Cleaned;
import dev.seedbed.volume.archive.ImportReport.Reason;
import dev.seedbed.volume.tar.ArchiveException;
import dev.seedbed.volume.tar.PaxRecord;
import dev.seedbed.volume.tar.RawName;
import dev.seedbed.volume.tar.TarEntry;
import dev.seedbed.volume.tar.TarReader;
import dev.seedbed.volume.tar.TarWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/// Reads a tar from any source, and writes one that holds only what may come into a volume. Confined to one thread.
final class ImportStream {
    private final InputStream tar;
    private final OutputStream clean;
    private final ArchiveSeal seal;
    private final ImportRules rules;
    private final Space space;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final List<Cleaned> cleaned = new ArrayList<>();
    private long cleanedCount;
    private long entries;
    private long seen;
    private long contentBytes;
    private boolean anything;
    private boolean closed;
    private ArchiveNote.@Nullable Beginning beginning;
    private ArchiveNote.@Nullable Manifest manifest;
    private String manifestSum = "";

    /// Whether there is room for what comes.
    @FunctionalInterface
    interface Space {
        /// @param bytes of all files so far, with the one to come
        /// @param current what comes
        void require(long bytes, String current) throws IOException;
    }

    ImportStream(InputStream tar, OutputStream clean, ArchiveSeal seal, ImportRules rules, Space space) {
        this.tar = tar;
        this.clean = clean;
        this.seal = seal;
        this.rules = rules;
        this.space = space;
    }

    /// Goes through all of it, and verifies the manifest where there is one.
    ///
    /// @throws ArchiveException where the archive is not whole or not what it says; the clean one then has no end
    ImportReport pass() throws IOException {
        var reader = new TarReader(tar, new Hashing(), true);
        var writer = new TarWriter(clean);
        TarEntry entry = reader.next();
        boolean sealed = isOfThisInstallation();
        var filter = new EntryRules(sealed || rules == ImportRules.TRUSTED, this::clean);
        for (; entry != null; entry = reader.next()) {
            if (manifest != null) {
                refuseUnlessClosing(entry);
                continue;
            }
            seen++;
            TarEntry kept = filter.clean(entry);
            if (kept != null) {
                copy(reader, writer, kept);
            }
        }
        verify(sealed);
        // The end of a compressed file holds its sum; what stands behind the end of the tar itself does not count.
        reader.drain();
        writer.end();
        clean.flush();
        return new ImportReport(entries, contentBytes, manifest != null, sealed, cleaned, cleanedCount);
    }

    /// The root's entry comes once more behind the manifest, for readers that want an entry there. It is passed over.
    private void refuseUnlessClosing(TarEntry entry) throws ArchiveException {
        boolean root = entry.type() == TarEntry.Type.DIRECTORY && entry.path().equals("./");
        if (closed || !root) {
            throw new ArchiveException(ArchiveFault.NOT_AS_SAID, "");
        }
        closed = true;
    }

    private void copy(TarReader reader, TarWriter writer, TarEntry entry) throws IOException {
        boolean file = entry.type() == TarEntry.Type.FILE;
        entries++;
        contentBytes += file ? entry.dataBytes() : 0;
        space.require(contentBytes, entry.path());
        writer.entry(entry);
        if (file) {
            reader.transferData(clean);
            writer.pad(entry.dataBytes());
        }
    }

    private boolean isOfThisInstallation() {
        return beginning != null && beginning.seal().equals(seal.name());
    }

    private void verify(boolean sealed) throws ArchiveException {
        if (manifest == null) {
            if (beginning != null) {
                throw ArchiveException.cutOff("");
            }
            return;
        }
        boolean right = manifest.sha256().toLowerCase(Locale.ROOT).equals(manifestSum)
                && manifest.entries() == seen
                && (!sealed || seal.isOver(manifestSum, manifest.seal()));
        if (!right) {
            throw new ArchiveException(ArchiveFault.NOT_AS_SAID, "");
        }
    }

    private void clean(String path, Reason reason) {
        cleanedCount++;
        if (cleaned.size() < ImportReport.MOST_CLEANED) {
            cleaned.add(new Cleaned(RawName.shown(path), reason));
        }
    }

    /// Sums up what is read, up to the manifest.
    private final class Hashing implements TarReader.Raw {
        @Override
        public void read(byte[] bytes, int length) {
            anything = true;
            if (manifest == null) {
                digest.update(bytes, 0, length);
            }
        }

        @Override
        public void global(List<PaxRecord> records) throws IOException {
            if (!anything) {
                beginning = ArchiveNote.Beginning.read(records).orElse(null);
            } else if (manifest == null) {
                manifest = ArchiveNote.Manifest.read(records).orElse(null);
                if (manifest != null) {
                    manifestSum = HexFormat.of().formatHex(digest.digest());
                }
            }
        }
    }
}
