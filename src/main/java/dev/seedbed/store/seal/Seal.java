package dev.seedbed.store.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Makes contents unreadable to everybody without the key, and noticed where they were changed. Safe for use by any
/// thread.
public interface Seal {
    /// By how much a sealed content is longer.
    int OVERHEAD_BYTES = 48;

    /// Contents stay as they are.
    Seal NONE = new Plain();

    /// Tells one key from another, and nothing more; empty for none.
    String id();

    /// The same content for the same purpose becomes the same bytes, so that a repeated push finds what it had sent.
    byte[] seal(byte[] content, String purpose);

    /// @throws SealException where that was not sealed with this key for this purpose
    byte[] open(byte[] sealed, String purpose) throws SealException;

    /// Closes `out` with itself.
    OutputStream sealing(OutputStream out);

    /// Closes `in` with itself. Fails with a [SealException] before it ends too early.
    InputStream opening(InputStream in);

    /// A checksum that only who has the key can make; empty where there is none.
    String mark(byte[] content);

    /// A content was not sealed with this key, or was changed.
    final class SealException extends IOException {
        private static final long serialVersionUID = 1L;

        SealException() {
            super("seal");
        }
    }

    /// No encryption.
    final class Plain implements Seal {
        private Plain() {}

        @Override
        public String id() {
            return "";
        }

        @Override
        public byte[] seal(byte[] content, String purpose) {
            return content;
        }

        @Override
        public byte[] open(byte[] sealed, String purpose) {
            return sealed;
        }

        @Override
        public OutputStream sealing(OutputStream out) {
            return out;
        }

        @Override
        public InputStream opening(InputStream in) {
            return in;
        }

        @Override
        public String mark(byte[] content) {
            return "";
        }
    }
}
