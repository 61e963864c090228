package dev.seedbed.volume.files;

import dev.seedbed.volume.files.FileEntry.Type;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads entries as the scripts print them: eight fields, each with a NUL behind it.
final class EntryReader {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int OCTAL = 8;
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;

    EntryReader(InputStream input) {
        this.input = input;
    }

    /// @param name instead of the one that was printed, null for that
    /// @return null at the end
    /// @throws EOFException where it ends within an entry
    @Nullable
    FileEntry next(@Nullable FileName name) throws IOException {
        byte[] type = field(true);
        if (type == null) {
            return null;
        }
        long size = Long.parseLong(text());
        int mode = Integer.parseInt(text(), OCTAL);
        int uid = (int) Long.parseLong(text());
        int gid = (int) Long.parseLong(text());
        Instant modified = instant(text());
        byte[] target = required();
        byte[] printed = required();
        Type kind = type(type);
        return new FileEntry(
                name == null ? FileName.of(printed) : name,
                kind,
                size,
                mode,
                uid,
                gid,
                null,
                modified,
                kind == Type.LINK ? NameText.show(target) : null);
    }

    /// Whether some of the next entry is here already.
    boolean isReady() throws IOException {
        return position < limit || input.available() > 0;
    }

    private static Type type(byte[] letter) {
        return switch (letter.length == 0 ? '?' : (char) letter[0]) {
            case 'f' -> Type.FILE;
            case 'd' -> Type.DIRECTORY;
            case 'l' -> Type.LINK;
            case 'p' -> Type.PIPE;
            case 's' -> Type.SOCKET;
            default -> Type.DEVICE;
        };
    }

    private static Instant instant(String seconds) {
        BigDecimal all = new BigDecimal(seconds);
        BigDecimal whole = all.setScale(0, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                whole.longValue(), all.subtract(whole).multiply(NANOS).longValue());
    }

    private String text() throws IOException {
        return new String(required(), StandardCharsets.US_ASCII);
    }

    private byte[] required() throws IOException {
        byte[] field = field(false);
        if (field == null) {
            throw new EOFException("an entry is cut");
        }
        return field;
    }

    /// @return null at the end, where that may be
    private byte @Nullable [] field(boolean mayEnd) throws IOException {
        var field = new ByteArrayOutputStream(32);
        while (true) {
            if (position == limit) {
                position = 0;
                limit = Math.max(0, input.read(buffer));
                if (limit == 0) {
                    if (mayEnd && field.size() == 0) {
                        return null;
                    }
                    throw new EOFException("an entry is cut");
                }
            }
            int start = position;
            while (position < limit && buffer[position] != 0) {
                position++;
            }
            field.write(buffer, start, position - start);
            if (position < limit) {
                position++;
                return field.toByteArray();
            }
        }
    }
}
