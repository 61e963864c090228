package dev.seedbed.store.place;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/// A blob of a test, in memory.
public record TestBlob(byte[] content) implements BlobContent {

    public static TestBlob random(long seed, int bytes) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        return new TestBlob(content);
    }

    public static TestBlob text(String text) {
        return new TestBlob(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Digest digest(byte[] content) {
        try {
            return new Digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Of a text that is this number.
    public static byte[] digestBytes(int number) {
        return HexFormat.of().parseHex(text("" + number).digest().hex());
    }

    public Digest digest() {
        return digest(content);
    }

    @Override
    public long bytes() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
