package dev.seedbed.compression;

import java.util.Arrays;
import java.util.HexFormat;

/// How a seed file is compressed, detected from its first bytes.
public enum Compression {
    NONE("", ""),
    GZIP(".gz", "1f8b"),
    XZ(".xz", "fd377a585a00"),
    ZSTD(".zst", "28b52ffd"),
    BZIP2(".bz2", "425a68");

    private final String extension;
    private final byte[] magic;

    Compression(String extension, String magic) {
        this.extension = extension;
        this.magic = HexFormat.of().parseHex(magic);
    }

    /// The usual file name extension with its dot, empty for none.
    public String extension() {
        return extension;
    }

    /// Tells the compression of a file that starts with the first `length` bytes of `head`.
    public static Compression of(byte[] head, int length) {
        return Arrays.stream(values())
                .filter(each -> each != NONE && each.isAtStartOf(head, length))
                .findFirst()
                .orElse(NONE);
    }

    private boolean isAtStartOf(byte[] head, int length) {
        return magic.length <= length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
