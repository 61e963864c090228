package dev.seedbed.volume.tar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of a PAX header. Key and value are bytes as Latin-1 letters.
public record PaxRecord(String key, String value) {
    static final String PATH = "path";
    static final String LINK = "linkpath";
    static final String SIZE = "size";
    static final String UID = "uid";
    static final String GID = "gid";
    static final String MODIFIED = "mtime";
    public static final String COMMENT = "comment";

    private static final int MOST_LENGTH_DIGITS = 10;

    /// Reads the content of a header.
    static List<PaxRecord> parse(byte[] content) throws ArchiveException {
        var records = new ArrayList<PaxRecord>();
        int at = 0;
        while (at < content.length && content[at] != 0) {
            int blank = at;
            int length = 0;
            while (blank < content.length && content[blank] != ' ') {
                if (content[blank] < '0' || content[blank] > '9' || blank - at >= MOST_LENGTH_DIGITS) {
                    throw ArchiveException.damaged("PAX header");
                }
                length = length * 10 + (content[blank] - '0');
                blank++;
            }
            if (length <= blank - at + 1 || length > content.length - at || content[at + length - 1] != '\n') {
                throw ArchiveException.damaged("PAX header");
            }
            String line = new String(content, blank + 1, at + length - blank - 2, StandardCharsets.ISO_8859_1);
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw ArchiveException.damaged("PAX header");
            }
            records.add(new PaxRecord(line.substring(0, equals), line.substring(equals + 1)));
            at += length;
        }
        return records;
    }

    /// The value of a key; the last one counts.
    public static Optional<String> last(List<PaxRecord> records, String key) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (records.get(i).key.equals(key)) {
                return Optional.of(records.get(i).value);
            }
        }
        return Optional.empty();
    }

    static byte[] write(List<PaxRecord> records) {
        var content = new ByteArrayOutputStream();
        records.forEach(one -> content.writeBytes(one.line()));
        return content.toByteArray();
    }

    /// Its length counts the digits of the length as well.
    private byte[] line() {
        int rest = key.length() + value.length() + 3;
        int length = rest + Integer.toString(rest).length();
        if (rest + Integer.toString(length).length() != length) {
            length = rest + Integer.toString(length).length();
        }
        return (length + " " + key + "=" + value + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A text in letters as the value of a record.
    public static String bytesOf(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
