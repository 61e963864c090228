package dev.seedbed.library.packed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How an archive puts files together, as the first bytes of its content tell.
public enum PackedForm {
    ZIP,
    /// Also inside a compression.
    TAR;

    private static final int TAR_MAGIC = 257;

    /// Empty where it is neither.
    public static Optional<PackedForm> of(byte[] head) {
        if (isAt(head, 0, "PK\3\4") || isAt(head, 0, "PK\5\6")) {
            return Optional.of(ZIP);
        }
        return isAt(head, TAR_MAGIC, "ustar") ? Optional.of(TAR) : Optional.empty();
    }

    private static boolean isAt(byte[] head, int offset, String text) {
        return head.length >= offset + text.length()
                && new String(head, offset, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }
}
