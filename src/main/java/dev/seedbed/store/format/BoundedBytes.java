package dev.seedbed.store.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Numbers and texts out of a stream that is not longer than it was announced.
final class BoundedBytes {
    private static final int LONGEST_NUMBER = 9;

    private final InputStream in;
    private long left;

    BoundedBytes(InputStream in, long announced) {
        this.in = in;
        this.left = announced;
    }

    /// Fails unless exactly what was announced has been read.
    void end() throws IOException {
        if (left != 0 || in.read() >= 0) {
            throw new FormatException("index", "size-differs:" + left);
        }
    }

    int oneByte() throws IOException {
        if (--left < 0) {
            throw new FormatException("index", "size-differs:" + left);
        }
        int value = in.read();
        if (value < 0) {
            throw new EOFException();
        }
        return value;
    }

    void bytes(byte[] into) throws IOException {
        left -= into.length;
        if (left < 0) {
            throw new FormatException("index", "size-differs:" + left);
        }
        if (in.readNBytes(into, 0, into.length) < into.length) {
            throw new EOFException();
        }
    }

    /// @param most what is larger is refused
    long number(String what, long most) throws IOException {
        long value = longNumber();
        if (value > most) {
            throw FormatException.tooLarge(what, value);
        }
        return value;
    }

    long signed() throws IOException {
        long value = longNumber();
        return value >>> 1 ^ -(value & 1);
    }

    private long longNumber() throws IOException {
        long value = 0;
        for (int each = 0; each < LONGEST_NUMBER; each++) {
            int next = oneByte();
            value |= (long) (next & 0x7f) << 7 * each;
            if (next < 0x80) {
                return value;
            }
        }
        throw FormatException.malformed("index", "number");
    }

    String text(String what, int most) throws IOException {
        byte[] bytes = new byte[(int) number(what, most)];
        bytes(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw FormatException.malformed(what, "UTF-8");
        }
    }
}
