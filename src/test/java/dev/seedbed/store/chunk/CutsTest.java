package dev.seedbed.store.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seedbed.store.content.MemoryTree;
import dev.seedbed.store.format.ChunkTable;
import dev.seedbed.store.place.TestBlob;
import dev.seedbed.store.seal.Seal;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CutsTest {
    private static List<byte[]> chunks(InputStream content) throws Exception {
        List<byte[]> chunks = new ArrayList<>();
        new Chunker()
                .cut(
                        content,
                        (buffer, offset, length) -> chunks.add(Arrays.copyOfRange(buffer, offset, offset + length)));
        return chunks;
    }

    private static List<byte[]> chunks(byte[] content) throws Exception {
        return chunks(new ByteArrayInputStream(content));
    }

    private static byte[] joined(List<byte[]> chunks) {
        byte[] joined = new byte[chunks.stream().mapToInt(each -> each.length).sum()];
        int at = 0;
        for (byte[] chunk : chunks) {
            System.arraycopy(chunk, 0, joined, at, chunk.length);
            at += chunk.length;
        }
        return joined;
    }

    @Test
    void nothingIsLostAndSizesAreInTheirBounds() throws Exception {
        byte[] content = TestBlob.random(3, 10 << 20).content();
        List<byte[]> chunks = chunks(content);
        assertThat(joined(chunks)).isEqualTo(content);
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allSatisfy(chunk -> assertThat(chunk.length).isBetween(Cuts.LEAST + 1, Cuts.MOST));
        assertThat(content.length / chunks.size()).isBetween(48 << 10, 96 << 10);
        assertThat(chunks(new byte[1 << 20])).hasSize(4);
        assertThat(chunks(new byte[0])).isEmpty();
    }

    /// What the page of the format says; other programs cut the same.
    @Test
    void theCutsAreThoseOfTheFormat() throws Exception {
        assertThat(chunks(MemoryTree.rows(42, 600_000)).stream().map(each -> each.length))
                .containsExactly(84_320, 72_477, 85_578, 79_965, 98_820, 107_573, 71_267);
    }

    /// Cuts do not depend on how a stream delivers its bytes.
    @Test
    void slowStreamsAreCutTheSame() throws Exception {
        byte[] content = TestBlob.random(4, 3 << 20).content();
        var random = new Random(1);
        var slow = new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(70_000)));
            }
        };
        List<byte[]> chunks = chunks(slow);
        assertThat(joined(chunks)).isEqualTo(content);
        assertThat(chunks.stream().map(each -> each.length))
                .containsExactlyElementsOf(
                        chunks(content).stream().map(each -> each.length).toList());
    }

    @Test
    void anInsertionMovesFewCuts() throws Exception {
        byte[] content = TestBlob.random(5, 4 << 20).content();
        byte[] longer = new byte[content.length + 5];
        System.arraycopy(content, 0, longer, 0, 1 << 20);
        System.arraycopy(content, 1 << 20, longer, (1 << 20) + 5, content.length - (1 << 20));
        Set<String> before = new HashSet<>();
        chunks(content).forEach(chunk -> before.add(TestBlob.digest(chunk).hex()));
        long added = chunks(longer).stream()
                .filter(chunk -> !before.contains(TestBlob.digest(chunk).hex()))
                .count();
        assertThat(added).isBetween(1L, 4L);
    }

    @Test
    void chunksComeOutAsTheyWentIn() throws IOException {
        var table = new ChunkTable();
        try (var codec = new ChunkCodec(Seal.NONE)) {
            for (byte[] content : List.of(
                    MemoryTree.rows(1, 70_000), TestBlob.random(1, 70_000).content(), new byte[1])) {
                byte[] stored = codec.pack(content);
                int chunk = table.add(Sha256.of(content, 0, content.length), content.length, 0, 0, stored.length);
                assertThat(codec.unpack(table, chunk, stored)).contains(content);
                assertThat(codec.unpack(table, chunk, content)).contains(content);
                stored[stored.length / 2] ^= 1;
                assertThat(codec.unpack(table, chunk, stored)).isEmpty();
                assertThat(codec.unpack(table, chunk, Arrays.copyOf(stored, stored.length / 2)))
                        .isEmpty();
            }
        }
    }

    /// A chunk that unpacks to more than was announced.
    @Test
    void aBombIsRefused() throws IOException {
        var table = new ChunkTable();
        try (var codec = new ChunkCodec(Seal.NONE)) {
            byte[] bomb = codec.pack(new byte[64 << 20]);
            int chunk = table.add(new byte[32], 100_000, 0, 0, bomb.length);
            assertThat(codec.unpack(table, chunk, bomb)).isEmpty();
        }
    }

    @Test
    void chunksAreFoundByTheirDigests() {
        var table = new ChunkTable().searchable();
        for (int each = 0; each < 50_000; each++) {
            assertThat(table.add(TestBlob.digestBytes(each), each, each, 2 * each, 3 * each))
                    .isEqualTo(each);
        }
        for (int each = 0; each < 50_000; each += 7) {
            assertThat(table.find(TestBlob.digestBytes(each))).isEqualTo(each);
            assertThat(table.find(TestBlob.digestBytes(-each - 1))).isEqualTo(-1);
            assertThat(List.of(table.length(each), table.pack(each), table.offset(each), table.storedBytes(each)))
                    .containsExactly(each, each, 2 * each, 3 * each);
            assertThat(table.digest(each)).isEqualTo(TestBlob.digestBytes(each));
        }
    }
}
