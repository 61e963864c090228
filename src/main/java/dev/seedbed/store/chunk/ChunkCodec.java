package dev.seedbed.store.chunk;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import dev.seedbed.compression.ZstdLibrary;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.seal.Seal;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Chunks as packs hold them: compressed, or as they are where that is not smaller. Several threads may
/// use one.
public final class ChunkCodec implements AutoCloseable {
    private static final int LEVEL = 3;
    private static final String PURPOSE = "chunk";

    private final ConcurrentLinkedQueue<ZstdCompressCtx> compressors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<ZstdDecompressCtx> decompressors = new ConcurrentLinkedQueue<>();

    private final Seal seal;

    /// @param seal of the chunks in packs
    /// @throws IOException where the library cannot be unpacked
    public ChunkCodec(Seal seal) throws IOException {
        this.seal = seal;
        ZstdLibrary.require();
    }

    public byte[] pack(byte[] content) {
        ZstdCompressCtx compressor = compressors.poll();
        if (compressor == null) {
            compressor = new ZstdCompressCtx().setLevel(LEVEL);
        }
        byte[] packed = compressor.compress(content);
        compressors.add(compressor);
        return seal.seal(packed.length < content.length ? packed : content, PURPOSE);
    }

    /// The content of a chunk; empty where these bytes are something else.
    ///
    /// @param stored as many as the table says, or the content itself
    public Optional<byte[]> unpack(ChunkTable table, int chunk, byte[] stored) {
        return expand(table, chunk, stored)
                .filter(content -> table.hasDigest(chunk, Sha256.of(content, 0, content.length)));
    }

    /// The same for bytes that were checked before, and are checked again with the whole file.
    public Optional<byte[]> expand(ChunkTable table, int chunk, byte[] stored) {
        int length = table.length(chunk);
        boolean isContent = stored.length == length && table.hasDigest(chunk, Sha256.of(stored, 0, length));
        return isContent ? Optional.of(stored) : opened(stored).flatMap(packed -> decompressed(packed, length));
    }

    private Optional<byte[]> opened(byte[] stored) {
        try {
            return Optional.of(seal.open(stored, PURPOSE));
        } catch (Seal.SealException _) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> decompressed(byte[] stored, int length) {
        return stored.length == length ? Optional.of(stored) : decompress(stored, length);
    }

    private Optional<byte[]> decompress(byte[] stored, int length) {
        ZstdDecompressCtx decompressor = decompressors.poll();
        if (decompressor == null) {
            decompressor = new ZstdDecompressCtx();
        }
        try {
            byte[] content = new byte[length];
            int filled = decompressor.decompressByteArray(content, 0, length, stored, 0, stored.length);
            decompressors.add(decompressor);
            return filled == length ? Optional.of(content) : Optional.empty();
        } catch (ZstdException _) {
            decompressor.close();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        compressors.forEach(ZstdCompressCtx::close);
        decompressors.forEach(ZstdDecompressCtx::close);
    }
}
