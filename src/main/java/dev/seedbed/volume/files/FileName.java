package dev.seedbed.volume.files;

import java.util.Arrays;

/// The name of one file as the bytes that the file system holds: anything but `/` and NUL, in no particular encoding.
public final class FileName implements Comparable<FileName> {
    private final byte[] bytes;

    private FileName(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException for what cannot name a file: nothing, `.`, `..`, a slash, a NUL
    public static FileName of(byte[] bytes) {
        if (bytes.length == 0 || isDots(bytes)) {
            throw new IllegalArgumentException("not a file's name");
        }
        for (byte b : bytes) {
            if (b == 0 || b == '/') {
                throw new IllegalArgumentException("not a file's name");
            }
        }
        return new FileName(bytes.clone());
    }

    private static boolean isDots(byte[] bytes) {
        return bytes[0] == '.' && (bytes.length == 1 || (bytes.length == 2 && bytes[1] == '.'));
    }

    /// The name in an escaped form that is safe to show and can be typed: see [NameText].
    public String text() {
        return NameText.show(bytes);
    }

    /// Any bytes in that form, also what cannot name a file.
    public static String shown(byte[] bytes) {
        return NameText.show(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileName name && Arrays.equals(bytes, name.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /// By bytes, so that the order does not depend on a language.
    @Override
    public int compareTo(FileName other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}
