package dev.seedbed.volume.tar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Builds any tar, also one that no tar program would write. Texts are bytes as Latin-1 letters.
public final class TestTar {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public TestTar file(String name, String content) {
        return entry(name, '0', 0644, "", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    public TestTar directory(String name) {
        return entry(name, '5', 0755, "", new byte[0]);
    }

    public TestTar link(String name, String target) {
        return entry(name, '2', 0777, target, new byte[0]);
    }

    public TestTar hardLink(String name, String target) {
        return entry(name, '1', 0644, target, new byte[0]);
    }

    public TestTar special(String name, char type) {
        return entry(name, type, 0644, "", new byte[0]);
    }

    public TestTar entry(String name, char type, int mode, String link, byte[] data) {
        header(name, type, mode, link, Long.toOctalString(data.length));
        return data(data);
    }

    public TestTar pax(String... keysAndValues) {
        List<PaxRecord> records = new ArrayList<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            records.add(new PaxRecord(keysAndValues[i], keysAndValues[i + 1]));
        }
        return entry("PaxHeader", 'x', 0644, "", PaxRecord.write(records));
    }

    /// GNU's header for a long name (`L`) or a long link (`K`).
    public TestTar gnu(char type, String name) {
        return entry("././@LongLink", type, 0, "", (name + "\0").getBytes(StandardCharsets.ISO_8859_1));
    }

    /// @param size digits as they stand in the header
    public TestTar header(String name, char type, int mode, String link, String size) {
        byte[] block = new byte[TarBlock.SIZE];
        put(block, 0, 100, name);
        put(block, 100, 8, "%07o".formatted(mode));
        put(block, 108, 8, "%07o".formatted(999));
        put(block, 116, 8, "%07o".formatted(999));
        put(block, 124, 12, size);
        put(block, 136, 12, "%011o".formatted(1_700_000_000L));
        block[156] = (byte) type;
        put(block, 157, 100, link);
        put(block, 257, 8, "ustar\00000");
        return block(block);
    }

    /// A header block, with its sum put right.
    public TestTar block(byte[] block) {
        Arrays.fill(block, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte b : block) {
            sum += b & 0xff;
        }
        put(block, 148, 8, "%06o\0 ".formatted(sum));
        out.writeBytes(block);
        return this;
    }

    public TestTar data(byte[] data) {
        out.writeBytes(data);
        out.writeBytes(new byte[-data.length & (TarBlock.SIZE - 1)]);
        return this;
    }

    public static void put(byte[] block, int at, int length, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, block, at, Math.min(length, bytes.length));
    }

    public byte[] open() {
        return out.toByteArray();
    }

    public byte[] end() {
        out.writeBytes(new byte[2 * TarBlock.SIZE]);
        return out.toByteArray();
    }
}
