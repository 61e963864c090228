package dev.seedbed.library.dump;

import dev.seedbed.compression.Compression;
import dev.seedbed.compression.Decompression;
import dev.seedbed.library.encoding.SeedEncoding;
import dev.seedbed.library.encoding.Utf8Text;
import dev.seedbed.library.encoding.WideText;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.jspecify.annotations.Nullable;

/// The first mebibyte of a seed file's content, and a way to its end. Blocks; close it.
public final class SeedHead implements AutoCloseable {
    private static final int HEAD_BYTES = 1 << 20;
    private static final int TAIL_BYTES = 64 * 1024;
    private static final int MAGIC_BYTES = 16;

    /// Files that are small enough, when compressed, to be read to their end for a look: slower formats have less.
    private static final long QUICK_BYTES = 64L << 20;

    private static final long SLOW_BYTES = 4L << 20;
    private static final long MOST_CONTENT = 2L << 30;

    private final Path file;
    private final BasicFileAttributes attributes;
    private final InputStream content;
    private final Compression compression;
    private final byte[] head;
    private final boolean cut;
    private final SeedEncoding encoding;
    private final boolean inside;

    /// The rest of a file, as far as it was read.
    ///
    /// @param text last stretch of the content
    /// @param bytes size of the whole content, -1 where it was not read
    public record Tail(String text, long bytes, boolean cut, boolean seen) {}

    private SeedHead(
            Path file, BasicFileAttributes attributes, InputStream raw, boolean inside, @Nullable SeedEncoding chosen)
            throws IOException, OperationFailedException {
        this.file = file;
        this.inside = inside;
        this.attributes = attributes;
        byte[] magic = raw.readNBytes(MAGIC_BYTES);
        compression = Compression.of(magic, magic.length);
        var unpacked = new BufferedInputStream(
                Decompression.open(
                        new SequenceInputStream(new ByteArrayInputStream(magic), raw), compression, attributes.size()),
                WideText.LOOKED_AT);
        encoding = encoding(unpacked, chosen);
        content = Utf8Text.open(unpacked, encoding);
        byte[] read = new byte[HEAD_BYTES];
        int length = 0;
        boolean ended = false;
        try {
            for (int n = 0; n >= 0 && length < read.length; length += Math.max(0, n)) {
                n = content.read(read, length, read.length - length);
            }
        } catch (CharacterCodingException _) {
            throw DumpText.unfit(file, compression, encoding);
        } catch (IOException e) {
            if (length == 0 || !Decompression.isCut(e)) {
                throw e;
            }
            ended = true;
        }
        head = Arrays.copyOf(read, length);
        cut = ended;
    }

    /// UTF-16 is told by its first bytes. What is no text has no encoding, whatever the user says.
    private static SeedEncoding encoding(BufferedInputStream content, @Nullable SeedEncoding chosen)
            throws IOException {
        content.mark(WideText.LOOKED_AT);
        try {
            byte[] start = content.readNBytes(WideText.LOOKED_AT);
            content.reset();
            Optional<Charset> wide = WideText.of(start);
            if (chosen != null && (wide.isPresent() || ArrayUtils.indexOf(start, (byte) 0) < 0)) {
                return chosen;
            }
            return wide.map(SeedEncoding::converted).orElse(SeedEncoding.UTF_8);
        } catch (IOException e) {
            if (!Decompression.isCut(e)) {
                throw e;
            }
            content.reset();
            return SeedEncoding.UTF_8;
        }
    }

    /// @throws OperationFailedException with `SeedUnreadable`, or `SeedUnfit` where it is damaged
    public static SeedHead open(Path file) throws OperationFailedException {
        return open(file, null);
    }

    /// The same of a file of which the user says how it is encoded.
    ///
    /// @throws OperationFailedException also with `EncodingWrong`
    public static SeedHead open(Path file, @Nullable SeedEncoding chosen) throws OperationFailedException {
        InputStream raw = null;
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new OperationFailedException(
                        new SeedFailure.SeedUnreadable(file, attributes.isDirectory() ? "directory" : "special file"));
            }
            raw = Files.newInputStream(file);
            return new SeedHead(file, attributes, raw, false, chosen);
        } catch (IOException e) {
            IOUtils.closeQuietly(raw);
            throw SeedFailures.of(file, e);
        }
    }

    /// The same of a file inside an archive, which is read no further than its head. Closes `raw` in the end.
    public static SeedHead inside(SeedHead archive, InputStream raw) throws IOException {
        try {
            return new SeedHead(archive.file, archive.attributes, raw, true, null);
        } catch (OperationFailedException e) {
            throw new IOException(e);
        }
    }

    /// Whether it is a file inside an archive, so that its end is out of reach.
    public boolean isInside() {
        return inside;
    }

    /// Begins what is known of the file.
    public DumpInfoBuilder info() {
        return DumpInfoBuilder.builder()
                .file(file)
                .sizeBytes(sizeBytes())
                .modifiedMillis(modifiedMillis())
                .compression(compression);
    }

    public Path file() {
        return file;
    }

    public long sizeBytes() {
        return attributes.size();
    }

    public long modifiedMillis() {
        return attributes.lastModifiedTime().toMillis();
    }

    public Compression compression() {
        return compression;
    }

    /// Of SQL text.
    public SeedEncoding encoding() {
        return encoding;
    }

    public byte[] bytes() {
        return head;
    }

    /// Whether the compressed file broke off inside the head.
    public boolean isCut() {
        return cut;
    }

    /// Whether the head is all there is.
    public boolean isWhole() {
        boolean isExactly = !inside && isPlain() && sizeBytes() == HEAD_BYTES;
        return cut || head.length < HEAD_BYTES || isExactly;
    }

    /// Content from its start on. Can be asked for once.
    public InputStream content() {
        return new SequenceInputStream(new ByteArrayInputStream(head), content);
    }

    /// Looks at the end, where that is cheap.
    public Tail tail() throws OperationFailedException {
        if (inside) {
            return new Tail("", -1, false, false);
        }
        try {
            if (isPlain()) {
                return new Tail(plainTail(), sizeBytes(), false, true);
            }
            boolean isSlow = compression == Compression.BZIP2 || compression == Compression.XZ;
            return sizeBytes() > (isSlow ? SLOW_BYTES : QUICK_BYTES) ? new Tail("", -1, false, false) : readToEnd();
        } catch (IOException e) {
            throw SeedFailures.of(file, e);
        }
    }

    private boolean isPlain() {
        return compression == Compression.NONE && !encoding.isConverted();
    }

    private String plainTail() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - TAIL_BYTES));
            var buffer = ByteBuffer.allocate(TAIL_BYTES);
            IOUtils.read(channel, buffer);
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        }
    }

    private Tail readToEnd() throws IOException {
        byte[] window = new byte[2 * TAIL_BYTES];
        int length = 0;
        long total = head.length;
        boolean broken = false;
        try {
            while (total < MOST_CONTENT) {
                if (length == window.length) {
                    System.arraycopy(window, TAIL_BYTES, window, 0, TAIL_BYTES);
                    length = TAIL_BYTES;
                }
                int n = content.read(window, length, window.length - length);
                if (n < 0) {
                    return new Tail(new String(window, 0, length, StandardCharsets.UTF_8), total, false, true);
                }
                length += n;
                total += n;
            }
        } catch (CharacterCodingException _) {
            // The reading of the whole tells where.
            return new Tail("", -1, false, false);
        } catch (IOException e) {
            if (!Decompression.isCut(e)) {
                throw e;
            }
            broken = true;
        }
        return new Tail("", -1, broken, broken);
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(content);
    }
}
