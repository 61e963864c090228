package dev.seedbed.library.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes archives of PostgreSQL in custom format, also wrong ones.
final class ArchiveBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// The beginning of an archive of version 1.16 without compression, up to the number of its entries.
    static ArchiveBytes of(int entries) {
        var archive = new ArchiveBytes().raw("PGDMP").octets(1, 16, 0, 4, 8, 1, 0);
        for (int i = 0; i < 7; i++) {
            archive.integer(i);
        }
        return archive.text("shop").text("17.6 (Debian)").text("17.7").integer(entries);
    }

    ArchiveBytes octets(int... octets) {
        for (int octet : octets) {
            out.write(octet);
        }
        return this;
    }

    ArchiveBytes raw(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ArchiveBytes integer(int value) {
        int size = Math.abs(value);
        return octets(value < 0 ? 1 : 0, size & 0xff, size >> 8 & 0xff, size >> 16 & 0xff, size >>> 24);
    }

    ArchiveBytes text(String text) {
        return integer(text.getBytes(StandardCharsets.UTF_8).length).raw(text);
    }

    ArchiveBytes entry(int id, String type, String name, String owner, String definition) {
        integer(id)
                .integer(1)
                .text("0")
                .text("0")
                .text(name)
                .text(type)
                .integer(3)
                .text(definition);
        text("").text("COPY t (a) FROM stdin;\n")
                .text("public")
                .text("")
                .text("")
                .integer(0)
                .text(owner);
        return text("false").integer(-1).octets(type.equals("TABLE DATA") ? 1 : 3, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /// The data of a table in pieces.
    ArchiveBytes data(int id, String... pieces) {
        octets(1).integer(id);
        for (String piece : pieces) {
            text(piece);
        }
        return integer(0);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
