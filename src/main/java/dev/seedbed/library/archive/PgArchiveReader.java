package dev.seedbed.library.archive;

import dev.seedbed.library.archive.PgArchive.DataState;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the table of contents of a PostgreSQL archive. The format is that of `pg_backup_archiver.c`.
public final class PgArchiveReader {
    private static final int MOST_ENTRIES = 5_000_000;
    private static final int LONGEST_TEXT = 64 * 1024 * 1024;
    private static final int KEPT_TEXT = 16 * 1024;
    private static final List<String> ALGORITHMS = List.of("none", "gzip", "lz4", "zstd");
    private static final Pattern ID = Pattern.compile("\\d{1,9}");
    private static final byte TAR = 3;
    private static final byte DIRECTORY = 5;

    private final InputStream in;
    private long position;
    private int intBytes = 4;
    private int offsetBytes = 8;
    private int minor;
    private byte format;

    private PgArchiveReader(InputStream in) {
        this.in = in;
    }

    /// Reads from the magic `PGDMP` up to the end of the contents, and not further.
    ///
    /// @throws EOFException where the contents are cut
    /// @throws IOException where they are no contents
    public static PgArchive read(InputStream in) throws IOException {
        return new PgArchiveReader(in).archive();
    }

    private PgArchive archive() throws IOException {
        if (!new String(bytes(5), StandardCharsets.US_ASCII).equals("PGDMP")) {
            throw new IOException("no PostgreSQL archive");
        }
        int major = octet();
        minor = octet();
        if (major > 1 || minor > 0) {
            octet();
        }
        if (major != 1 || minor < 4) {
            throw new IOException("archive version " + major + '.' + minor);
        }
        intBytes = octet();
        offsetBytes = minor >= 7 ? octet() : intBytes;
        if (intBytes > 8 || intBytes < 2 || offsetBytes > 8) {
            throw new IOException("integers of " + intBytes + " bytes");
        }
        format = (byte) octet();
        String compression = compression();
        String createdAt = date();
        String database = text();
        String server = minor >= 10 ? text() : "";
        String tool = minor >= 10 ? text() : "";
        int count = integer();
        if (count < 0 || count > MOST_ENTRIES) {
            throw new IOException(count + " entries");
        }
        var entries = new ArrayList<PgArchive.Entry>(Math.min(count, 100_000));
        for (int i = 0; i < count; i++) {
            entries.add(entry());
        }
        return PgArchiveBuilder.builder()
                .version(major + "." + minor)
                .compression(compression)
                .createdAt(createdAt)
                .database(database)
                .serverVersion(number(server))
                .toolVersion(number(tool))
                .offsetBytes(offsetBytes)
                .endOfContents(position)
                .entries(List.copyOf(entries))
                .build();
    }

    private String compression() throws IOException {
        if (minor >= 15) {
            int algorithm = octet();
            return algorithm < ALGORITHMS.size() ? ALGORITHMS.get(algorithm) : "unknown";
        }
        return integer() == 0 ? "none" : "gzip";
    }

    private String date() throws IOException {
        int second = integer();
        int minute = integer();
        int hour = integer();
        int day = integer();
        int month = integer() + 1;
        int year = integer() + 1900;
        integer();
        return "%04d-%02d-%02d %02d:%02d:%02d".formatted(year, month, day, hour, minute, second);
    }

    private PgArchive.Entry entry() throws IOException {
        var entry = PgArchiveEntryBuilder.builder().id(integer());
        integer();
        if (minor >= 8) {
            text();
        }
        text();
        entry.name(text()).type(text());
        if (minor >= 11) {
            integer();
        }
        entry.definition(text());
        text();
        entry.copy(text()).schema(minor >= 6 ? text() : "");
        if (minor >= 10) {
            text();
        }
        if (minor >= 14) {
            text();
        }
        if (minor >= 16) {
            integer();
        }
        entry.owner(text());
        if (minor >= 9) {
            text();
        }
        entry.needs(dependencies());
        return format == TAR || format == DIRECTORY ? inFile(entry) : inCustom(entry);
    }

    private PgArchive.Entry inFile(PgArchiveEntryBuilder entry) throws IOException {
        String member = text();
        return entry.member(member)
                .data(member.isEmpty() ? DataState.NO_DATA : DataState.PLACE_KNOWN)
                .build();
    }

    private PgArchive.Entry inCustom(PgArchiveEntryBuilder entry) throws IOException {
        int flag = octet();
        long offset = 0;
        for (int i = 0; i < offsetBytes; i++) {
            offset |= (long) octet() << (8 * i);
        }
        return switch (flag) {
            case 2 -> entry.data(DataState.PLACE_KNOWN).offset(offset).build();
            case 3 -> entry.data(DataState.NO_DATA).build();
            default -> entry.data(DataState.PLACE_UNKNOWN).build();
        };
    }

    /// Each is the id of another entry, as text.
    private List<Integer> dependencies() throws IOException {
        var ids = new ArrayList<Integer>();
        for (int length = integer(); length >= 0; length = integer()) {
            String id = new String(bytes(length), StandardCharsets.US_ASCII);
            if (ID.matcher(id).matches()) {
                ids.add(Integer.valueOf(id));
            }
        }
        return List.copyOf(ids);
    }

    private static String number(String version) {
        int space = version.indexOf(' ');
        return space > 0 ? version.substring(0, space) : version;
    }

    private int octet() throws IOException {
        int value = in.read();
        if (value < 0) {
            throw new EOFException("contents end at " + position);
        }
        position++;
        return value;
    }

    private byte[] bytes(int count) throws IOException {
        if (count > LONGEST_TEXT) {
            throw new IOException("text of " + count + " bytes");
        }
        byte[] read = in.readNBytes(count);
        position += read.length;
        if (read.length < count) {
            throw new EOFException("contents end at " + position);
        }
        return read;
    }

    private int integer() throws IOException {
        int sign = octet();
        int value = 0;
        for (int i = 0; i < intBytes; i++) {
            int octet = octet();
            value |= i < 4 ? octet << (8 * i) : 0;
        }
        return sign == 0 ? value : -value;
    }

    private String text() throws IOException {
        int length = integer();
        if (length < 0) {
            return "";
        }
        byte[] read = bytes(length);
        return new String(read, 0, Math.min(read.length, KEPT_TEXT), StandardCharsets.UTF_8);
    }
}
