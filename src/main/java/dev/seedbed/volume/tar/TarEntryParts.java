package dev.seedbed.volume.tar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the headers before an entry say about it, put together with its own.
final class TarEntryParts {
    static final int OLD_MORE = 482;
    static final int OLD_MORE_LATER = 504;

    private static final int OLD_PIECES = 386;
    private static final int OLD_FILE_BYTES = 483;
    private static final int OLD_NUMBER = 12;
    private static final int OLD_PIECES_HERE = 4;
    private static final int OLD_PIECES_LATER = 21;
    private static final int MOST_PENDING = 64;
    private static final String SPARSE = "GNU.sparse.";
    private static final String ATTRIBUTE = "SCHILY.xattr.";
    private static final String KEPT_ATTRIBUTE = ATTRIBUTE + "user.";
    private static final int MOST_ATTRIBUTE_NAME = 255;
    private static final Set<String> OTHER_ATTRIBUTES =
            Set.of("SCHILY.acl.access", "SCHILY.acl.default", "RHT.security.selinux");
    private static final long MOST_ID = 0xffff_fffeL;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern TIME = Pattern.compile("-?\\d{1,18}(\\.\\d{0,30})?");

    private final List<PaxRecord> records = new ArrayList<>();
    private @Nullable String longName;
    private @Nullable String longLink;
    private int pending;

    /// Gives one more block.
    @FunctionalInterface
    interface Blocks {
        byte[] next() throws IOException;
    }

    boolean isEmpty() {
        return pending == 0;
    }

    void pax(List<PaxRecord> more) throws ArchiveException {
        count();
        records.addAll(more);
    }

    void gnuName(char type, byte[] content, int length) throws ArchiveException {
        count();
        int end = 0;
        while (end < length && content[end] != 0) {
            end++;
        }
        String name = new String(content, 0, end, StandardCharsets.ISO_8859_1);
        if (type == 'L') {
            longName = name;
        } else {
            longLink = name;
        }
    }

    private void count() throws ArchiveException {
        pending++;
        if (pending > MOST_PENDING) {
            throw ArchiveException.tooLarge("headers before one entry");
        }
    }

    TarEntry.Type type(TarBlock header) {
        return switch (header.type()) {
            case 0, '0', '7' -> header.name().endsWith("/") ? TarEntry.Type.DIRECTORY : TarEntry.Type.FILE;
            case 'S' -> TarEntry.Type.FILE;
            case '1' -> TarEntry.Type.HARD_LINK;
            case '2' -> TarEntry.Type.SYMBOLIC_LINK;
            case '5', 'D' -> TarEntry.Type.DIRECTORY;
            case '6' -> TarEntry.Type.PIPE;
            default -> TarEntry.Type.OTHER;
        };
    }

    long dataBytes(TarBlock header) throws ArchiveException {
        Optional<String> said = last(PaxRecord.SIZE);
        return said.isPresent() ? number(said.get()) : header.size();
    }

    TarEntry entry(TarBlock header, TarEntry.Type type, long dataBytes, @Nullable SparseMap holes)
            throws ArchiveException {
        var kept = new ArrayList<PaxRecord>();
        boolean others = false;
        for (PaxRecord one : records) {
            boolean may = one.key().startsWith(KEPT_ATTRIBUTE)
                    && one.key().length() - ATTRIBUTE.length() <= MOST_ATTRIBUTE_NAME
                    && one.key().length() > KEPT_ATTRIBUTE.length()
                    && one.key().indexOf('\0') < 0;
            if (may) {
                kept.add(one);
            } else {
                others |= isAttribute(one.key());
            }
        }
        return TarEntryBuilder.builder()
                .type(type)
                .path(path(header))
                .link(link(header))
                .mode(header.mode())
                .uid(id(PaxRecord.UID, header.uid()))
                .gid(id(PaxRecord.GID, header.gid()))
                .modified(time(header))
                .dataBytes(dataBytes)
                .holes(holes)
                .attributes(kept)
                .hasOthers(others)
                .build();
    }

    private static boolean isAttribute(String key) {
        return key.startsWith(ATTRIBUTE) || key.startsWith("LIBARCHIVE.xattr.") || OTHER_ATTRIBUTES.contains(key);
    }

    private String path(TarBlock header) {
        return last(SPARSE + "name")
                .or(() -> last(PaxRecord.PATH))
                .or(() -> Optional.ofNullable(longName))
                .orElseGet(header::name);
    }

    private String link(TarBlock header) {
        return last(PaxRecord.LINK).or(() -> Optional.ofNullable(longLink)).orElseGet(header::link);
    }

    private long id(String key, long inHeader) throws ArchiveException {
        Optional<String> said = last(key);
        long id = said.isPresent() ? number(said.get()) : inHeader;
        if (id < 0 || id > MOST_ID) {
            throw ArchiveException.damaged("owner");
        }
        return id;
    }

    private String time(TarBlock header) throws ArchiveException {
        Optional<String> said = last(PaxRecord.MODIFIED);
        String time = said.isPresent() ? said.get() : Long.toString(header.modified());
        if (!TIME.matcher(time).matches()) {
            throw ArchiveException.damaged("time");
        }
        return time;
    }

    private Optional<String> last(String key) {
        return PaxRecord.last(records, key);
    }

    private static long number(String text) throws ArchiveException {
        if (!NUMBER.matcher(text).matches()) {
            throw ArchiveException.damaged("number");
        }
        return Long.parseLong(text);
    }

    /// @param more blocks after the header, for GNU's old form
    /// @param data blocks of the data, for the newest form
    /// @return null for a file without holes
    @Nullable
    SparseMap holes(TarBlock header, Blocks more, Blocks data) throws IOException {
        if (header.type() == 'S') {
            return oldMap(header, more);
        }
        if (last(SPARSE + "major").isPresent()) {
            if (!last(SPARSE + "major").get().equals("1")) {
                throw ArchiveException.damaged("map of holes");
            }
            return new SparseMapText(data).read(number(last(SPARSE + "realsize").orElse("")));
        }
        if (last(SPARSE + "map").isPresent()) {
            return map(last(SPARSE + "map").get());
        }
        return last(SPARSE + "numblocks").isPresent() ? mapOfRecords() : null;
    }

    /// Version 0.1: all numbers in one record.
    private SparseMap map(String text) throws ArchiveException {
        var map = new SparseMap();
        String[] numbers = text.split(",", -1);
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            map.add(number(numbers[i]), number(numbers[i + 1]));
        }
        map.close(number(last(SPARSE + "size").orElse("")));
        return map;
    }

    /// Version 0.0: a record for each number.
    private SparseMap mapOfRecords() throws ArchiveException {
        var map = new SparseMap();
        long offset = -1;
        for (PaxRecord one : records) {
            if (one.key().equals(SPARSE + "offset")) {
                offset = number(one.value());
            } else if (one.key().equals(SPARSE + "numbytes")) {
                map.add(offset, number(one.value()));
            }
        }
        map.close(number(last(SPARSE + "size").orElse("")));
        return map;
    }

    /// GNU's own form from before PAX.
    private static SparseMap oldMap(TarBlock header, Blocks more) throws IOException {
        var map = new SparseMap();
        oldPieces(header, OLD_PIECES, OLD_PIECES_HERE, map);
        boolean goesOn = header.flag(OLD_MORE) != 0;
        while (goesOn) {
            var block = new TarBlock(more.next());
            oldPieces(block, 0, OLD_PIECES_LATER, map);
            goesOn = block.flag(OLD_MORE_LATER) != 0;
        }
        map.close(header.number(OLD_FILE_BYTES, OLD_NUMBER));
        return map;
    }

    private static void oldPieces(TarBlock block, int from, int count, SparseMap map) throws ArchiveException {
        for (int i = 0; i < count; i++) {
            int at = from + i * 2 * OLD_NUMBER;
            if (block.flag(at) == 0 && block.flag(at + OLD_NUMBER) == 0) {
                return;
            }
            map.add(block.number(at, OLD_NUMBER), block.number(at + OLD_NUMBER, OLD_NUMBER));
        }
    }
}
