package dev.seedbed.library.index;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps indexes of dumps in a folder, so that a file is read once: by content hash, and by path, size and time for
/// files that did not change since.
///
/// A cache only: whatever is wrong with its files, they are as good as not there. Safe for use by several threads and
/// several programs. Calls block.
public final class DumpIndexCache {
    private static final Logger LOG = LoggerFactory.getLogger(DumpIndexCache.class);
    private static final int FORMAT = 10;
    private static final String INDEX = ".index.json.gz";
    private static final String KEY = ".key";

    private final Path folder;
    private final long mostBytes;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// What is written. The number rises when what an index holds changes its meaning.
    private record Stored(int format, IndexedDump dump) {}

    /// @param folder is created when something is stored
    /// @param mostBytes the oldest files go when the folder is larger
    public DumpIndexCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /// The index of a file that was not changed since it was stored.
    public Optional<IndexedDump> find(DumpInfo info) {
        try {
            String hash = Files.readString(keyFile(info)).strip();
            return hash.matches("[0-9a-f]{64}") ? read(hash, info) : Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.debug("cache key of {} cannot be read", info.fileName(), e);
            return Optional.empty();
        }
    }

    private Optional<IndexedDump> read(String hash, DumpInfo info) throws IOException {
        Path file = folder.resolve(hash + dialect(info) + INDEX);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Stored stored = json.readValue(in, Stored.class);
            boolean isUsable = stored != null
                    && stored.format() == FORMAT
                    && stored.dump() != null
                    && stored.dump().items() != null
                    && stored.dump().encoding() != null
                    && stored.dump().index().contentHash().equals(hash);
            return isUsable ? Optional.of(stored.dump()) : Optional.empty();
        } catch (JacksonException | java.util.zip.ZipException | java.io.EOFException e) {
            LOG.warn("cached index {} is damaged and will be recreated: {}", file.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    /// Keeps the index of a file. A failure to do so is logged and else ignored.
    public void store(DumpInfo info, IndexedDump dump) {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(folder.resolve(dump.index().contentHash() + dialect(info) + INDEX), out -> {
                try (var zipped = new GZIPOutputStream(out)) {
                    json.writeValue(zipped, new Stored(FORMAT, dump));
                }
            });
            AtomicFile.write(
                    keyFile(info), out -> out.write(dump.index().contentHash().getBytes(StandardCharsets.US_ASCII)));
            shrink();
        } catch (IOException e) {
            LOG.warn("index of {} cannot be kept in {}", info.fileName(), folder, e);
        }
    }

    private void shrink() throws IOException {
        record Kept(Path file, long bytes, long time) {}
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                kept.add(new Kept(
                        file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
            }
        }
        kept.sort(java.util.Comparator.comparingLong(Kept::time));
        long total = kept.stream().mapToLong(Kept::bytes).sum();
        for (Kept oldest : kept) {
            if (total <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            total -= oldest.bytes();
        }
    }

    /// The same content read by other rules of quoting, or in another encoding, is another map.
    private static String dialect(DumpInfo info) {
        SqlDialect dialect = info.traits().dialect();
        String encoding = info.encoding().key();
        return (dialect == null ? "" : "." + dialect.name().toLowerCase(Locale.ROOT))
                + (encoding.isEmpty() ? "" : "." + encoding);
    }

    private Path keyFile(DumpInfo info) {
        String key =
                info.file().toAbsolutePath() + "\0" + info.sizeBytes() + "\0" + info.modifiedMillis() + dialect(info);
        return folder.resolve(DigestUtils.sha256Hex(key).substring(0, 32) + KEY);
    }
}
