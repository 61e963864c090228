package dev.seedbed.store.chunk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Checksums.
public final class Sha256 {
    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] of(byte[] content, int offset, int length) {
        MessageDigest digest = begin();
        digest.update(content, offset, length);
        return digest.digest();
    }
}
