package dev.seedbed.volume.tar;

import java.nio.charset.StandardCharsets;

/// One header block of a tar, as it stands there. Its texts are bytes as Latin-1 letters, so that none is lost.
public final class TarBlock {
    public static final int SIZE = 512;

    private static final int NAME = 0;
    private static final int NAME_BYTES = 100;
    private static final int MODE = 100;
    private static final int UID = 108;
    private static final int GID = 116;
    private static final int SHORT_NUMBER = 8;
    private static final int BYTES = 124;
    private static final int MODIFIED = 136;
    private static final int LONG_NUMBER = 12;
    private static final int CHECKSUM = 148;
    private static final int TYPE = 156;
    private static final int LINK = 157;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;
    private static final int PREFIX_BYTES = 155;

    private final byte[] bytes;

    TarBlock(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether it is a block of the end of an archive.
    boolean isZero() {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /// Some old writers took the bytes as signed.
    boolean hasChecksum() {
        int unsigned = 0;
        int signed = 0;
        for (int i = 0; i < SIZE; i++) {
            byte b = i >= CHECKSUM && i < CHECKSUM + SHORT_NUMBER ? (byte) ' ' : bytes[i];
            unsigned += b & 0xff;
            signed += b;
        }
        try {
            long said = number(CHECKSUM, SHORT_NUMBER);
            return said == unsigned || said == signed;
        } catch (ArchiveException _) {
            return false;
        }
    }

    char type() {
        return (char) (bytes[TYPE] & 0xff);
    }

    String name() {
        String name = text(NAME, NAME_BYTES);
        boolean posix = text(MAGIC, 6).equals("ustar") && bytes[MAGIC + 5] == 0;
        String prefix = posix ? text(PREFIX, PREFIX_BYTES) : "";
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    String link() {
        return text(LINK, NAME_BYTES);
    }

    int mode() throws ArchiveException {
        return (int) (number(MODE, SHORT_NUMBER) & 07777);
    }

    long uid() throws ArchiveException {
        return number(UID, SHORT_NUMBER);
    }

    long gid() throws ArchiveException {
        return number(GID, SHORT_NUMBER);
    }

    /// Bytes of data that follow.
    long size() throws ArchiveException {
        return number(BYTES, LONG_NUMBER);
    }

    /// Seconds since 1970.
    long modified() throws ArchiveException {
        return number(MODIFIED, LONG_NUMBER);
    }

    /// Up to the first NUL.
    private String text(int from, int length) {
        int end = from;
        while (end < from + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    int flag(int at) {
        return bytes[at];
    }

    /// Octal digits between blanks or NULs, or a binary number where the first bit is set.
    long number(int from, int length) throws ArchiveException {
        if (bytes[from] < 0) {
            return binary(from, length);
        }
        int at = from;
        int end = from + length;
        while (at < end && bytes[at] == ' ') {
            at++;
        }
        long value = 0;
        for (; at < end && bytes[at] != 0 && bytes[at] != ' '; at++) {
            if (bytes[at] < '0' || bytes[at] > '7') {
                throw ArchiveException.damaged("header");
            }
            value = value << 3 | (bytes[at] - '0');
        }
        return value;
    }

    private long binary(int from, int length) throws ArchiveException {
        boolean negative = (bytes[from] & 0x40) != 0;
        long value = negative ? -1 : 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[from + i] & 0xff;
            if (i == 0) {
                b = negative ? b | 0x80 : b & 0x7f;
            }
            if (i < length - Long.BYTES && b != (negative ? 0xff : 0)) {
                throw ArchiveException.damaged("number");
            }
            value = value << 8 | b;
        }
        if (negative != value < 0) {
            throw ArchiveException.damaged("number");
        }
        return value;
    }
}
