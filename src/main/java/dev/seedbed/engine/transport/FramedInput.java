package dev.seedbed.engine.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Gathers what is written into large pieces, each with a line before it that tells its length where the connection
/// has no end of its own: see [ProgramScript].
public final class FramedInput extends OutputStream {
    private static final int PIECE_BYTES = 512 * 1024;

    private final BoundedPipe target;
    private final boolean framed;
    private byte[] buffer = new byte[PIECE_BYTES];
    private int length;

    public FramedInput(BoundedPipe target, boolean framed) {
        this.target = target;
        this.framed = framed;
    }

    @Override
    public void write(int b) throws IOException {
        if (length == buffer.length) {
            send();
        }
        buffer[length++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int from = offset;
        int left = count;
        while (left > 0) {
            if (length == buffer.length) {
                send();
            }
            int n = Math.min(left, buffer.length - length);
            System.arraycopy(bytes, from, buffer, length, n);
            length += n;
            from += n;
            left -= n;
        }
    }

    private void send() throws IOException {
        if (length == 0) {
            return;
        }
        if (framed) {
            target.put(line(length));
        }
        // It belongs to the reader from now on.
        boolean full = length == buffer.length;
        target.put(full ? buffer : Arrays.copyOf(buffer, length));
        if (full) {
            buffer = new byte[PIECE_BYTES];
        }
        length = 0;
    }

    /// Sends what is left, and that it is all.
    public void finish() throws IOException {
        send();
        if (framed) {
            target.put(line(0));
        }
        target.end(null);
    }

    private static byte[] line(int number) {
        return (number + "\n").getBytes(StandardCharsets.US_ASCII);
    }
}
