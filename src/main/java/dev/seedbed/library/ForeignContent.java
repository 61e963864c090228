package dev.seedbed.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// Names content that is no dump, so that a refusal can say what the file really is.
final class ForeignContent {
    private static final HexFormat HEX = HexFormat.of();

    /// The start of a file and what it means. Facts, not sentences: these names are the same in every language.
    private record Magic(int offset, byte[] bytes, String name) {
        Magic(String hex, String name) {
            this(0, HEX.parseHex(hex), name);
        }
    }

    private static final List<Magic> MAGICS = List.of(
            new Magic("89504e470d0a1a0a", "PNG image"),
            new Magic("ffd8ff", "JPEG image"),
            new Magic("47494638", "GIF image"),
            new Magic("25504446", "PDF"),
            new Magic("504b0304", "ZIP archive"),
            new Magic("504b0506", "ZIP archive"),
            new Magic("7f454c46", "ELF program"),
            new Magic("4d5a", "Windows program"),
            new Magic("cafebabe", "Java class"),
            new Magic("377abcaf271c", "7-Zip archive"),
            new Magic("526172211a07", "RAR archive"),
            new Magic("53514c69746520666f726d6174203300", "SQLite database"),
            new Magic("04224d18", "LZ4 file"),
            new Magic("1f9d", "compress (.Z) file"),
            new Magic("fe626962", "MySQL binary log"),
            new Magic("fe62696e", "MySQL binary log"),
            new Magic("50415231", "Parquet file"),
            new Magic("6de29981", "MongoDB archive"),
            new Magic("54415045", "SQL Server backup"),
            new Magic(257, "ustar".getBytes(StandardCharsets.US_ASCII), "tar archive"));

    private ForeignContent() {}

    /// Returns what the content is, or empty where it may be SQL text.
    static String describe(byte[] head, int length) {
        for (Magic magic : MAGICS) {
            int end = magic.offset() + magic.bytes().length;
            if (end <= length && Arrays.equals(head, magic.offset(), end, magic.bytes(), 0, magic.bytes().length)) {
                return magic.name();
            }
        }
        String encoding = wideEncoding(head, length);
        if (!encoding.isEmpty()) {
            return encoding;
        }
        String start = new String(head, 0, Math.min(length, 1024), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "HTML page";
        }
        if (start.startsWith("<?xml")) {
            return "XML";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return "JSON";
        }
        if (start.startsWith("version https://git-lfs.github.com/spec/")) {
            return "Git LFS pointer";
        }
        return hasZero(head, Math.min(length, 8192)) ? "binary data" : "";
    }

    private static String wideEncoding(byte[] head, int length) {
        if (length < 4) {
            return "";
        }
        int first = head[0] & 0xff;
        int second = head[1] & 0xff;
        if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
            return "UTF-16 text";
        }
        boolean everySecondIsZero = true;
        int looked = Math.min(length, 64) / 2 * 2;
        int odd = head[1] == 0 ? 1 : 0;
        for (int i = 0; i < looked; i += 2) {
            everySecondIsZero &= head[i + odd] == 0 && head[i + 1 - odd] != 0;
        }
        return everySecondIsZero ? "UTF-16 text" : "";
    }

    private static boolean hasZero(byte[] head, int length) {
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
