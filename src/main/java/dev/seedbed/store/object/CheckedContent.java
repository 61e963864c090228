package dev.seedbed.store.object;

import dev.seedbed.store.place.BlobContent;
import dev.seedbed.store.place.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/// A content that is read to its end only if it is what its digest and length say; else its last read fails.
///
/// @param digest of all of it
record CheckedContent(Digest digest, BlobContent content) implements BlobContent {
    @Override
    public long bytes() {
        return content.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return new Checked(content.open());
        } catch (IOException e) {
            throw new ContentException(e);
        }
    }

    private final class Checked extends InputStream {
        private final InputStream in;
        private final MessageDigest sum = DigestUtils.getSha256Digest();
        private long left = content.bytes();

        Checked(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(bytes, offset, length);
            } catch (IOException e) {
                throw new ContentException(e);
            }
            if (read < 0) {
                end();
            } else {
                left -= read;
                if (left < 0) {
                    throw new ContentException("content-changed");
                }
                sum.update(bytes, offset, read);
            }
            return read;
        }

        private void end() throws ContentException {
            if (left != 0 || !HexFormat.of().formatHex(sum.digest()).equals(digest.hex())) {
                throw new ContentException("content-changed");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
