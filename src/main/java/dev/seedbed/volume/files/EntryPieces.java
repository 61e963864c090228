package dev.seedbed.volume.files;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/// Hands entries on in pieces: a small one first, so that there is something to see, then larger ones.
final class EntryPieces {
    private static final int FIRST = 200;
    private static final int LARGEST = 6400;
    private static final long LONGEST_WAIT_NANOS = Duration.ofMillis(100).toNanos();

    private final Consumer<List<FileEntry>> target;
    private int size = FIRST;

    EntryPieces(Consumer<List<FileEntry>> target) {
        this.target = target;
    }

    /// Entries of the beginning may come a second time; they are handed on once.
    void readAll(EntryReader entries) throws IOException {
        List<FileEntry> piece = new ArrayList<>(size);
        var first = new HashSet<FileName>();
        long begun = System.nanoTime();
        for (FileEntry entry = entries.next(null); entry != null; entry = entries.next(null)) {
            if (first.contains(entry.name())) {
                continue;
            }
            if (first.size() < FIRST) {
                first.add(entry.name());
            }
            if (piece.isEmpty()) {
                begun = System.nanoTime();
            }
            piece.add(entry);
            boolean due = System.nanoTime() - begun > LONGEST_WAIT_NANOS && !entries.isReady();
            if (piece.size() >= size || due) {
                target.accept(List.copyOf(piece));
                piece.clear();
                size = Math.min(LARGEST, size * 2);
            }
        }
        if (!piece.isEmpty()) {
            target.accept(List.copyOf(piece));
        }
    }
}
