package dev.seedbed.library.preview;

import dev.seedbed.compression.Decompression;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.sql.ScannedStatement;
import dev.seedbed.library.sql.SqlScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ProxyInputStream;

/// What of an SQL file that is truncated can be run: everything up to its last whole statement, and of the one that
/// is truncated the rows that are whole.
///
/// Stateless and safe for use by several threads.
public final class CompletePart {
    private static final int PIECE = 1 << 16;
    private static final byte[] END_OF_ROWS = "\\.\n".getBytes(StandardCharsets.US_ASCII);
    /// A longer statement that is truncated is left out whole.
    private static final int LONGEST = 64 << 20;

    /// Writes that part, uncompressed. Blocks while the file is read twice; ends at interruption.
    ///
    /// @throws IOException where the file cannot be read, or is damaged rather than cut
    public void write(DumpInfo info, OutputStream out) throws IOException, InterruptedException {
        SqlDialect known = info.traits().dialect();
        SqlDialect dialect = known == null ? SqlDialect.POSTGRESQL : known;
        Ends ends = ends(info, dialect);
        try (InputStream in = open(info)) {
            copy(in, ends.whole, out);
            if (ends.inRows) {
                copyWholeLines(in, out);
            } else {
                out.write(wholeRows(rest(in), dialect).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static InputStream open(DumpInfo info) throws IOException {
        return new UpToCut(DumpText.open(info));
    }

    private static Ends ends(DumpInfo info, SqlDialect dialect) throws IOException, InterruptedException {
        var ends = new Ends();
        var scanner = new SqlScanner(dialect, ends);
        try (InputStream in = open(info)) {
            while (scanner.step(in)) {
                stopIfInterrupted();
            }
        }
        scanner.end();
        return ends;
    }

    private static void copy(InputStream in, long length, OutputStream out) throws IOException, InterruptedException {
        long left = length;
        while (left > 0) {
            stopIfInterrupted();
            byte[] piece = in.readNBytes((int) Math.min(PIECE, left));
            if (piece.length == 0) {
                return;
            }
            out.write(piece);
            left -= piece.length;
        }
    }

    private static void copyWholeLines(InputStream in, OutputStream out) throws IOException, InterruptedException {
        var begun = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            stopIfInterrupted();
            int end = n;
            while (end > 0 && piece[end - 1] != '\n') {
                end--;
            }
            if (end > 0) {
                begun.writeTo(out);
                begun.reset();
                out.write(piece, 0, end);
            }
            begun.write(piece, end, n - end);
        }
        out.write(END_OF_ROWS);
    }

    /// The statement that is truncated, each byte as a character.
    private static String rest(InputStream in) throws IOException, InterruptedException {
        var text = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            stopIfInterrupted();
            text.write(piece, 0, n);
            if (text.size() > LONGEST) {
                return "";
            }
        }
        return text.toString(StandardCharsets.ISO_8859_1);
    }

    private static String wholeRows(String statement, SqlDialect dialect) {
        String begun = statement.stripLeading();
        if (!begun.regionMatches(true, 0, "INSERT", 0, 6) && !begun.regionMatches(true, 0, "REPLACE", 0, 7)) {
            return "";
        }
        int end = new InsertText(begun, dialect).wholeRowsEnd();
        return end < 0 ? "" : begun.substring(0, end) + ";\n";
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    /// Ends where a packed file is truncated.
    private static final class UpToCut extends ProxyInputStream {
        UpToCut(InputStream in) {
            super(in);
        }

        @Override
        protected void handleIOException(IOException e) throws IOException {
            if (!Decompression.isCut(e)) {
                throw e;
            }
        }
    }

    /// Where the last whole thing ends.
    private static final class Ends implements SqlScanner.Listener {
        private long whole;
        private boolean inRows;

        @Override
        public void comment(String text) {
            // nothing that anybody misses
        }

        @Override
        public void command(String line, long start, long end) {
            whole = end;
        }

        @Override
        public void statement(ScannedStatement statement) {
            if (statement.terminated()) {
                whole = statement.end();
            }
        }

        @Override
        public void copyData(long start, long end, long rows, boolean isWhole) {
            inRows = !isWhole;
            whole = isWhole ? end : start;
        }
    }
}
