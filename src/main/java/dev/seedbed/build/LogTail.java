package dev.seedbed.build;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The last lines of a log. Pictures of it share its lines, so that taking one costs nothing however many there are.
/// The log itself is not safe for use by several threads; its pictures are.
final class LogTail {
    static final int MOST_LINES = 500;
    static final int MOST_CHARACTERS = 2000;

    /// Never written again where a picture can see.
    private String[] lines = new String[64];

    private int from;
    private int to;

    void add(String line) {
        if (to == lines.length) {
            makeRoom();
        }
        lines[to] = line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line;
        to++;
        from = Math.max(from, to - MOST_LINES);
    }

    /// The old lines stay with the pictures of them.
    private void makeRoom() {
        int kept = to - from;
        var fresh = new String[Math.min(2 * Math.max(kept, 32), 2 * MOST_LINES)];
        System.arraycopy(lines, from, fresh, 0, kept);
        lines = fresh;
        from = 0;
        to = kept;
    }

    /// As it is now, and stays.
    List<String> picture() {
        return new Lines(lines, from, to);
    }

    private static final class Lines extends AbstractList<String> implements RandomAccess {
        private final String[] lines;
        private final int from;
        private final int to;

        Lines(String[] lines, int from, int to) {
            this.lines = lines;
            this.from = from;
            this.to = to;
        }

        @Override
        public String get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            return lines[from + index];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
