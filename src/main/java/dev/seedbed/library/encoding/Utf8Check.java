package dev.seedbed.library.encoding;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;

/// Looks whether what is read through it is UTF-8. Not safe for use by several threads.
public final class Utf8Check extends ProxyInputStream {
    private int wanted;
    private boolean isBroken;

    public Utf8Check(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (!isBroken) {
            look(bytes, offset, offset + Math.max(0, read));
        }
        return read;
    }

    private void look(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && !isBroken) {
            byte b = bytes[i++];
            if (wanted == 0 && b >= 0) {
                continue;
            }
            if (wanted > 0) {
                isBroken = (b & 0xc0) != 0x80;
                wanted--;
            } else {
                int first = b & 0xff;
                wanted = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
                isBroken = first < 0xc2 || first > 0xf4;
            }
        }
    }

    /// Whether all that was read is UTF-8; a character that is cut at the end counts as one.
    public boolean isUtf8() {
        return !isBroken;
    }
}
