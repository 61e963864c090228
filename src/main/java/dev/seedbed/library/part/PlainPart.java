package dev.seedbed.library.part;

import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.item.DumpItem.Place;
import dev.seedbed.library.item.DumpItems;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The text of a plain dump without the statements of what is left out.
public final class PlainPart {
    private static final int PIECE = 1 << 16;

    private final List<Place> gaps;

    public PlainPart(SeedPart part, DumpItems dump) {
        var selection = new PartSelection(part, dump);
        gaps = joined(dump.list().stream()
                .filter(selection::leavesOut)
                .flatMap(item -> item.places().stream())
                .sorted(Comparator.comparingLong(Place::start))
                .toList());
    }

    /// Those that overlap become one.
    private static List<Place> joined(List<Place> sorted) {
        var joined = new ArrayList<Place>(sorted.size());
        for (Place place : sorted) {
            Place last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && place.start() <= last.end()) {
                joined.set(joined.size() - 1, new Place(last.start(), Math.max(last.end(), place.end())));
            } else {
                joined.add(place);
            }
        }
        return List.copyOf(joined);
    }

    /// The places in the text that are left out, ascending.
    public List<Place> gaps() {
        return gaps;
    }

    /// Writes the rest, uncompressed. Blocks while the file is read once; ends at interruption.
    ///
    /// @throws IOException where the file cannot be read, or is shorter than it was
    public void write(DumpInfo info, OutputStream out) throws IOException, InterruptedException {
        try (InputStream in = DumpText.open(info)) {
            long position = 0;
            for (Place gap : gaps) {
                copy(in, gap.start() - position, out);
                skip(in, gap.end() - gap.start());
                position = gap.end();
            }
            copy(in, Long.MAX_VALUE, out);
        }
    }

    private static void skip(InputStream in, long length) throws IOException, InterruptedException {
        if (copy(in, length, OutputStream.nullOutputStream()) < length) {
            throw new EOFException("shorter than it was");
        }
    }

    private static long copy(InputStream in, long length, OutputStream out) throws IOException, InterruptedException {
        byte[] piece = new byte[PIECE];
        long done = 0;
        while (done < length) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            int n = in.read(piece, 0, (int) Math.min(piece.length, length - done));
            if (n < 0) {
                return done;
            }
            out.write(piece, 0, n);
            done += n;
        }
        return done;
    }
}
