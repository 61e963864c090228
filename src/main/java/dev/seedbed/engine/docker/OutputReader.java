package dev.seedbed.engine.docker;

import dev.seedbed.engine.program.LogLine;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// Reads the engine's framing of output: eight bytes that name stream and length, then the bytes.
final class OutputReader {
    private static final int HEADER_BYTES = 8;
    private static final int PIECE_BYTES = 64 * 1024;
    private static final int STDERR = 2;

    private OutputReader() {}

    /// Reads to the end.
    ///
    /// @throws EOFException where the stream ends within a frame: what came is not all
    static void readFrames(InputStream body, Sink sink) throws IOException {
        while (true) {
            byte[] header = body.readNBytes(HEADER_BYTES);
            if (header.length == 0) {
                return;
            }
            if (header.length < HEADER_BYTES) {
                throw new EOFException("output ends within a frame's header");
            }
            if (header[0] < 0 || header[0] > 3 || header[1] != 0 || header[2] != 0 || header[3] != 0) {
                throw new IOException("output is not framed as it should be");
            }
            LogLine.Stream stream = header[0] == STDERR ? LogLine.Stream.STDERR : LogLine.Stream.STDOUT;
            readFrame(
                    body, stream, Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt(4)), sink);
        }
    }

    private static void readFrame(InputStream body, LogLine.Stream stream, long length, Sink sink) throws IOException {
        long left = length;
        while (left > 0) {
            byte[] piece = body.readNBytes((int) Math.min(left, PIECE_BYTES));
            if (piece.length == 0) {
                throw new EOFException("output ends within a frame");
            }
            sink.accept(stream, piece, piece.length, left == length);
            left -= piece.length;
        }
    }

    /// Reads what a terminal printed: no frames, all of it standard output.
    static void readRaw(InputStream body, Sink sink) throws IOException {
        byte[] piece = new byte[PIECE_BYTES];
        for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
            sink.accept(LogLine.Stream.STDOUT, piece, n, false);
        }
    }

    /// Gets the output piece by piece; the array may be used again after the call.
    @FunctionalInterface
    interface Sink {
        void accept(LogLine.Stream stream, byte[] bytes, int length, boolean startsFrame) throws IOException;
    }
}
