package dev.seedbed.input.mask.rule;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/// The secret that decides which fake a value gets. Whoever has it can try out guesses at the values, so it is in no
/// log, report or message; its fingerprint may be.
public final class ProjectKey {
    private static final String FINGERPRINT = "fingerprint of a project key";
    private static final int FINGERPRINT_DIGITS = 16;

    private final byte[] secret;

    public ProjectKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /// Tells keys apart, and nothing of what is in them.
    public String fingerprint() {
        return HexFormat.of().formatHex(code().hmac(FINGERPRINT)).substring(0, FINGERPRINT_DIGITS);
    }

    /// For one thread.
    public Seeds seeds(String kind) {
        return new Seeds(code(), kind);
    }

    private HmacUtils code() {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret);
    }

    @Override
    public String toString() {
        return "ProjectKey[" + fingerprint() + "]";
    }

    /// Bytes that follow from key, kind and value.
    public static final class Seeds {
        private final HmacUtils code;
        private final String kind;

        private Seeds(HmacUtils code, String kind) {
            this.code = code;
            this.kind = kind;
        }

        /// 32 bytes.
        ///
        /// @param attempt above 0 for another one for the same value
        public byte[] bytes(String value, int attempt) {
            String text = kind + "\0" + value + (attempt == 0 ? "" : "\0" + attempt);
            return code.hmac(text.getBytes(StandardCharsets.UTF_8));
        }

        public long number(String value, int attempt) {
            return java.nio.ByteBuffer.wrap(bytes(value, attempt)).getLong();
        }
    }
}
