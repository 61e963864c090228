package dev.seedbed.store.check;

import dev.seedbed.store.chunk.Chunker;
import dev.seedbed.store.chunk.Sha256;
import dev.seedbed.store.content.ContentEntry;
import dev.seedbed.store.content.EntryReader;
import dev.seedbed.store.place.Digest;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Finds the chunks that are wanted among the entries that it is given, and fills the gaps with them.
final class ChunkGaps implements EntryReader {
    private final CheckProgress progress;
    private final Chunker chunker = new Chunker();
    private final Map<Digest, List<PackDraft.Gap>> wanted = new HashMap<>();
    private long seenBytes;

    /// @param progress told the bytes that were looked at, of nobody knows how many: -1
    ChunkGaps(CheckProgress progress) {
        this.progress = progress;
    }

    void add(List<PackDraft.Gap> gaps) {
        gaps.forEach(gap -> wanted.computeIfAbsent(
                        new Digest(HexFormat.of().formatHex(gap.digest())), _ -> new ArrayList<>())
                .add(gap));
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    @Override
    public void entry(ContentEntry entry, InputStream content)
            throws IOException, OperationFailedException, InterruptedException {
        if (entry.type() != ContentEntry.Type.FILE || wanted.isEmpty()) {
            return;
        }
        try {
            chunker.cut(content, this::chunk);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void chunk(byte[] buffer, int offset, int length) {
        seenBytes += length;
        progress.at(seenBytes, -1);
        var digest = new Digest(HexFormat.of().formatHex(Sha256.of(buffer, offset, length)));
        List<PackDraft.Gap> gaps = wanted.remove(digest);
        if (gaps != null) {
            byte[] content = Arrays.copyOfRange(buffer, offset, offset + length);
            try {
                for (PackDraft.Gap gap : gaps) {
                    gap.fill(content);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
