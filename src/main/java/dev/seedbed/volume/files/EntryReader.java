package dev.seedbed.volume.files;

import dev.seedbed.volume.files.FileEntry.Type;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads entries as the scripts print them: eight fields, each with a NUL behind it.
final class EntryReader {
    private static final int OCTAL = 8;

    private final Fields fields;

    EntryReader(InputStream input) {
        this.fields = new Fields(input);
    }

    /// @param name instead of the one that was printed, null for that
    /// @return null at the end
    /// @throws EOFException where it ends within an entry
    @Nullable
    FileEntry next(@Nullable FileName name) throws IOException {
        byte[] type = fields.next(true);
        if (type == null) {
            return null;
        }
        long size = Long.parseLong(text());
        int mode = Integer.parseInt(text(), OCTAL);
        int uid = (int) Long.parseLong(text());
        int gid = (int) Long.parseLong(text());
        Instant modified = instant(text());
        byte[] target = fields.required();
        byte[] printed = fields.required();
        Type kind = type(type);
        return FileEntryBuilder.builder()
                .name(name == null ? FileName.of(printed) : name)
                .type(kind)
                .sizeBytes(size)
                .mode(mode)
                .uid(uid)
                .gid(gid)
                .modified(modified)
                .linkTarget(kind == Type.LINK ? NameText.show(target) : null)
                .build();
    }

    /// Whether some of the next entry is here already.
    boolean isReady() throws IOException {
        return fields.isReady();
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

    /// Seconds, which may be negative, and the fraction that is always added to them.
    private static Instant instant(String time) {
        int dot = time.indexOf('.');
        if (dot < 0) {
            return Instant.ofEpochSecond(Long.parseLong(time));
        }
        String nanos = (time.substring(dot + 1) + "000000000").substring(0, 9);
        return Instant.ofEpochSecond(Long.parseLong(time.substring(0, dot)), Long.parseLong(nanos));
    }

    private String text() throws IOException {
        return new String(fields.required(), StandardCharsets.US_ASCII);
    }
}
