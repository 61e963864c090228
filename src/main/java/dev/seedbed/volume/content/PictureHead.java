package dev.seedbed.volume.content;

import dev.seedbed.volume.content.FileContent.Picture;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// Knows pictures by their first bytes, and how large they are.
final class PictureHead {
    private static final long PNG = 0x89504e470d0a1a0aL;
    private static final int JPEG = 0xffd8;
    private static final int GIF = 0x47494638;
    private static final int BMP = 0x424d;

    private PictureHead() {}

    static Optional<Picture> read(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        if (head.length < 26) {
            return Optional.empty();
        }
        if (bytes.getLong(0) == PNG) {
            return Optional.of(new Picture("PNG", bytes.getInt(16), bytes.getInt(20)));
        }
        if ((bytes.getShort(0) & 0xffff) == JPEG && (head[2] & 0xff) == 0xff) {
            return Optional.of(jpeg(bytes));
        }
        ByteBuffer little = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.getInt(0) == GIF) {
            return Optional.of(new Picture("GIF", little.getShort(6) & 0xffff, little.getShort(8) & 0xffff));
        }
        // "BM" alone may begin a text; the size of the header that follows is one of a few.
        int header = little.getInt(14);
        if ((bytes.getShort(0) & 0xffff) == BMP && header >= 40 && header <= 124) {
            return Optional.of(new Picture("BMP", little.getInt(18), Math.abs(little.getInt(22))));
        }
        return Optional.empty();
    }

    /// The size stands behind segments of any length.
    private static Picture jpeg(ByteBuffer bytes) {
        int at = 2;
        while (at + 9 <= bytes.limit() && (bytes.get(at) & 0xff) == 0xff) {
            int kind = bytes.get(at + 1) & 0xff;
            boolean frame = kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
            if (frame) {
                return new Picture("JPEG", bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff);
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return new Picture("JPEG", 0, 0);
    }
}
