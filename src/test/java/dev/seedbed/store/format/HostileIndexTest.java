package dev.seedbed.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.ContentEntryBuilder;
import dev.seedbed.store.place.Digest;
import dev.seedbed.store.place.TestBlob;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lists of files that nobody honest writes are refused, before they take memory or time.
@Timeout(120)
class HostileIndexTest {
    private static final Limits LIMITS = Limits.of(64L << 20);
    private static final BlobReference PACK =
            new BlobReference(TestBlob.text("pack").digest(), 1000);

    private static PackageManifest manifest(long indexBytes) {
        BlobReference any = new BlobReference(TestBlob.text("any").digest(), 10);
        return new PackageManifest(any, any, indexBytes, List.of(PACK));
    }

    /// Writes what an honest writer would not.
    private static final class Raw {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Raw header(long major, long chunks, long entries, long bytes) {
            return bytes(IndexWriter.MAGIC).numbers(major, 0, chunks, entries, bytes);
        }

        Raw numbers(long... numbers) {
            for (long number : numbers) {
                long rest = number;
                while ((rest & ~0x7fL) != 0) {
                    out.write((int) (rest & 0x7f | 0x80));
                    rest >>>= 7;
                }
                out.write((int) rest);
            }
            return this;
        }

        Raw bytes(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        Raw chunk(long length, long pack, long offset, long stored) {
            return bytes(new byte[32]).numbers(length, pack, offset, stored);
        }

        Raw file(String path, long bytes, long... chunks) {
            numbers(1, path.length()).bytes(path.getBytes(StandardCharsets.UTF_8));
            numbers(0600, 0, 0, 0, bytes).bytes(new byte[32]).numbers(chunks.length);
            return numbers(chunks);
        }

        byte[] content() {
            return out.toByteArray();
        }
    }

    private static void read(byte[] packed, long announced) throws IOException {
        try (IndexReader reader = IndexReader.open(new ByteArrayInputStream(packed), manifest(announced), LIMITS)) {
            Optional<IndexedEntry> entry = reader.next();
            while (entry.isPresent()) {
                entry = reader.next();
            }
        }
    }

    private static void assertRefused(Raw raw, String reason) {
        byte[] content = raw.content();
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> read(Zstd.compress(content), content.length))
                .satisfies(refused -> assertThat(refused.reason()).startsWith(reason));
    }

    private static void assertTaken(Raw raw) throws IOException {
        byte[] content = raw.content();
        read(Zstd.compress(content), content.length);
    }

    @Test
    void honestListsAreTaken() throws IOException {
        assertTaken(new Raw().header(1, 0, 0, 0));
        assertTaken(new Raw().header(1, 1, 1, 5).chunk(5, 0, 0, 5).file("a", 5, 0));
        assertTaken(new Raw().header(1, 1, 1, 10).chunk(5, 0, 995, 5).file("a", 10, 0, 1));
    }

    @Test
    void aBillionOfAnythingIsRefused() {
        long billion = 1_000_000_000;
        assertRefused(new Raw().header(1, billion, 1, 5), "too-large");
        assertRefused(new Raw().header(1, 1, billion, 5), "too-large");
        assertRefused(new Raw().header(1, 1, 1, 5).chunk(5, 0, 0, 5).numbers(1, billion), "too-large");
        assertRefused(
                new Raw()
                        .header(1, 1, 1, 5)
                        .chunk(5, 0, 0, 5)
                        .numbers(1, 1)
                        .bytes(new byte[] {'a'})
                        .numbers(0600, 0, 0, 0, 5)
                        .bytes(new byte[32])
                        .numbers(billion),
                "too-large");
        // a number that is as large as numbers can be
        assertRefused(new Raw().header(1, Long.MAX_VALUE, 1, 5), "too-large");
        assertRefused(new Raw().header(1, -1, 1, 5), "not-readable");
    }

    @Test
    void otherFormatsAreRefused() {
        assertRefused(new Raw().header(2, 0, 0, 0), FormatException.TOO_NEW + ":2");
        assertRefused(new Raw().header(0, 0, 0, 0), FormatException.TOO_NEW);
        assertRefused(new Raw().bytes(new byte[100]), "not-readable");
    }

    @Test
    void chunksOutsideTheirPackAreRefused() {
        assertRefused(new Raw().header(1, 1, 0, 0).chunk(5, 1, 0, 5), "too-large");
        assertRefused(new Raw().header(1, 1, 0, 0).chunk(5, 0, 996, 5), "size-differs");
        assertRefused(new Raw().header(1, 1, 0, 0).chunk(5, 0, 64 << 20, 5), "size-differs");
        assertRefused(new Raw().header(1, 1, 0, 0).chunk(5, 0, 0, 6), "too-large");
        assertRefused(new Raw().header(1, 1, 0, 0).chunk(5, 0, 0, 0), "size-differs");
        assertRefused(new Raw().header(1, 1, 0, 0).chunk((256 << 10) + 1, 0, 0, 5), "too-large");
    }

    @Test
    void sizesThatDoNotAddUpAreRefused() {
        assertRefused(new Raw().header(1, 1, 1, 6).chunk(5, 0, 0, 5).file("a", 6, 0), "size-differs");
        assertRefused(new Raw().header(1, 1, 1, 5).chunk(5, 0, 0, 5).file("a", 6, 0), "too-large");
        assertRefused(new Raw().header(1, 1, 1, 9).chunk(5, 0, 0, 5).file("a", 5, 0), "size-differs");
        assertRefused(new Raw().header(1, 1, 1, 5).chunk(5, 0, 0, 5).file("a", 5, 2), "not-readable");
        assertRefused(new Raw().header(1, 1, 1, 5).chunk(5, 0, 0, 5).file("a", 5, 1), "not-readable");
        // fewer and more than was announced
        assertRefused(new Raw().header(1, 1, 2, 5).chunk(5, 0, 0, 5).file("a", 5, 0), "size-differs");
        assertRefused(new Raw().header(1, 0, 0, 0).numbers(0), "size-differs");
    }

    @Test
    void pathsThatComeTwiceOrLeadOutAreRefused() {
        assertRefused(new Raw().header(1, 0, 2, 0).file("a", 0).file("a", 0), "not-readable");
        assertRefused(new Raw().header(1, 0, 1, 0).file("../a", 0), "path-outside");
        assertRefused(
                new Raw()
                        .header(1, 0, 1, 0)
                        .numbers(3, 1)
                        .bytes(new byte[] {'a'})
                        .numbers(0777, 0, 0, 0, 4)
                        .bytes("/etc".getBytes(StandardCharsets.UTF_8)),
                "path-outside");
        assertRefused(new Raw().header(1, 0, 1, 0).numbers(1, 2).bytes(new byte[] {(byte) 0xc3, '('}), "not-readable");
        assertRefused(new Raw().header(1, 0, 1, 0).numbers(9), "not-readable");
    }

    /// Gigabytes of zeros in a few hundred kilobytes.
    @Test
    void aBombIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(packed)) {
            out.write(new Raw().header(1, 100_000, 0, 0).content());
            byte[] zeros = new byte[1 << 20];
            for (int each = 0; each < 300; each++) {
                out.write(zeros);
            }
        }
        assertThatExceptionOfType(FormatException.class).isThrownBy(() -> read(packed.toByteArray(), 10_000));
        assertThatExceptionOfType(FormatException.class).isThrownBy(() -> read(packed.toByteArray(), 300L << 20));
    }

    /// A window of gigabytes would have to be in memory.
    @Test
    void aLargeWindowIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(packed).setLong(27)) {
            out.write(new Raw().header(1, 0, 0, 0).content());
            out.flush();
            out.write(new byte[100]);
        }
        assertThatExceptionOfType(FormatException.class).isThrownBy(() -> read(packed.toByteArray(), 1000));
    }

    /// An honest list, in which anything may be changed: it is read, or refused; nothing else happens.
    @Test
    void whateverIsChangedItIsReadOrRefused() throws IOException {
        byte[] honest = honest();
        var random = new Random(11);
        int refused = 0;
        for (int each = 0; each < 3000; each++) {
            byte[] changed = honest.clone();
            int changes = 1 + random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                read(Zstd.compress(changed), changed.length);
            } catch (FormatException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(500);
        for (int length = 0; length < honest.length; length += 7) {
            byte[] cut = Zstd.compress(Arrays.copyOf(honest, length));
            assertThatExceptionOfType(FormatException.class).isThrownBy(() -> read(cut, honest.length));
        }
        byte[] packed = Zstd.compress(honest);
        for (int length = 0; length < packed.length; length += 5) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatExceptionOfType(FormatException.class).isThrownBy(() -> read(cut, honest.length));
        }
    }

    private static byte[] honest() throws IOException {
        var chunks = new ChunkTable();
        List<IndexedEntry> entries = new ArrayList<>();
        entries.add(entry(ContentEntry.Type.DIRECTORY, "", 0));
        for (int each = 0; each < 20; each++) {
            int chunk = chunks.add(TestBlob.digestBytes(each), 20, 0, each * 10, 10);
            entries.add(entry(ContentEntry.Type.FILE, "file" + (char) ('a' + each), 40, chunk, chunk));
        }
        var packed = new ByteArrayOutputStream();
        long unpacked = IndexWriter.write(packed, chunks, entries);
        try (InputStream in = new ZstdInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            byte[] content = in.readAllBytes();
            assertThat(content).hasSize((int) unpacked);
            return content;
        }
    }

    private static IndexedEntry entry(ContentEntry.Type type, String path, long bytes, int... chunks) {
        return new IndexedEntry(
                ContentEntryBuilder.builder().type(type).path(path).bytes(bytes).build(),
                new Digest("ab".repeat(32)),
                chunks);
    }
}
