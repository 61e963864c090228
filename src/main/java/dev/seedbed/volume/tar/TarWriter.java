package dev.seedbed.volume.tar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes a PAX archive that says everything in one way only, so that anyone who reads it has nothing to interpret.
/// Confined to one thread.
public final class TarWriter {
    private static final int MOST_NAME = 100;
    private static final long MOST_OCTAL_ID = 07777777;
    private static final long MOST_OCTAL = 077777777777L;
    private static final byte[] ZEROS = new byte[TarBlock.SIZE];

    private final OutputStream out;

    public TarWriter(OutputStream out) {
        this.out = out;
    }

    /// Writes a header about the archive as a whole.
    public void global(List<PaxRecord> records) throws IOException {
        extension('g', records);
    }

    /// Writes an entry up to its data, which [#data] then has to get.
    public void entry(TarEntry entry) throws IOException {
        var records = new ArrayList<PaxRecord>();
        String path = entry.path().isEmpty() ? "./" : "./" + entry.path();
        String link = entry.type() == TarEntry.Type.HARD_LINK ? "./" + entry.link() : entry.link();
        byte[] map = null;
        if (entry.holes() == null) {
            if (isLong(path)) {
                records.add(new PaxRecord(PaxRecord.PATH, path));
            }
        } else {
            String text = entry.holes().text();
            map = padded(text.getBytes(StandardCharsets.US_ASCII));
            records.add(new PaxRecord("GNU.sparse.major", "1"));
            records.add(new PaxRecord("GNU.sparse.minor", "0"));
            records.add(new PaxRecord("GNU.sparse.name", path));
            records.add(new PaxRecord(
                    "GNU.sparse.realsize", Long.toString(entry.holes().fileBytes())));
        }
        if (isLong(link)) {
            records.add(new PaxRecord(PaxRecord.LINK, link));
        }
        boolean octalTime = entry.modified().matches("\\d{1,10}");
        if (!octalTime) {
            records.add(new PaxRecord(PaxRecord.MODIFIED, entry.modified()));
        }
        number(records, PaxRecord.UID, entry.uid(), MOST_OCTAL_ID);
        number(records, PaxRecord.GID, entry.gid(), MOST_OCTAL_ID);
        long size = entry.type() == TarEntry.Type.FILE ? entry.dataBytes() + (map == null ? 0 : map.length) : 0;
        number(records, PaxRecord.SIZE, size, MOST_OCTAL);
        records.addAll(entry.attributes());
        if (!records.isEmpty()) {
            extension('x', records);
        }
        out.write(new Header(path, type(entry))
                .number(100, 8, entry.mode())
                .number(108, 8, Math.min(entry.uid(), MOST_OCTAL_ID))
                .number(116, 8, Math.min(entry.gid(), MOST_OCTAL_ID))
                .number(124, 12, Math.min(size, MOST_OCTAL))
                .number(136, 12, octalTime ? Long.parseLong(entry.modified()) : 0)
                .text(157, link)
                .close());
        if (map != null) {
            out.write(map);
        }
    }

    /// Fills up the last block after `bytes` of data.
    public void pad(long bytes) throws IOException {
        out.write(ZEROS, 0, (int) (-bytes & (TarBlock.SIZE - 1)));
    }

    /// Writes the end of the archive.
    public void end() throws IOException {
        out.write(ZEROS);
        out.write(ZEROS);
    }

    private void extension(char type, List<PaxRecord> records) throws IOException {
        byte[] content = PaxRecord.write(records);
        out.write(new Header("././@PaxHeader", type)
                .number(100, 8, 0644)
                .number(124, 12, content.length)
                .close());
        out.write(padded(content));
    }

    private static void number(List<PaxRecord> records, String key, long value, long most) {
        if (value > most) {
            records.add(new PaxRecord(key, Long.toString(value)));
        }
    }

    private static boolean isLong(String text) {
        return text.length() > MOST_NAME || text.chars().anyMatch(c -> c >= 0x80);
    }

    private static char type(TarEntry entry) {
        return switch (entry.type()) {
            case FILE -> '0';
            case HARD_LINK -> '1';
            case SYMBOLIC_LINK -> '2';
            case DIRECTORY -> '5';
            case PIPE -> '6';
            case OTHER -> throw new IllegalArgumentException("no such entry is written");
        };
    }

    private static byte[] padded(byte[] content) {
        return java.util.Arrays.copyOf(content, content.length + (-content.length & (TarBlock.SIZE - 1)));
    }

    /// A block in the making.
    private static final class Header {
        private final byte[] bytes = new byte[TarBlock.SIZE];

        Header(String name, char type) {
            text(0, name);
            number(100, 8, 0);
            number(108, 8, 0);
            number(116, 8, 0);
            number(136, 12, 0);
            bytes[156] = (byte) type;
            System.arraycopy("ustar\00000".getBytes(StandardCharsets.US_ASCII), 0, bytes, 257, 8);
        }

        Header text(int at, String text) {
            byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(letters, 0, bytes, at, Math.min(letters.length, MOST_NAME));
            return this;
        }

        Header number(int at, int length, long value) {
            String digits = Long.toOctalString(value);
            String text = "0".repeat(length - 1 - digits.length()) + digits;
            System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, bytes, at, length - 1);
            return this;
        }

        byte[] close() {
            java.util.Arrays.fill(bytes, 148, 156, (byte) ' ');
            int sum = 0;
            for (byte b : bytes) {
                sum += b & 0xff;
            }
            number(148, 7, sum);
            bytes[154] = 0;
            return bytes;
        }
    }
}
