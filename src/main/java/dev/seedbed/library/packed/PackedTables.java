package dev.seedbed.library.packed;

import dev.seedbed.library.archive.PgArchive;
import dev.seedbed.library.archive.PgArchiveReader;
import dev.seedbed.library.dump.SeedHead;
import dev.seedbed.task.OperationFailedException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The tables with rows of a dump that lies in an archive, without unpacking it: by the table of contents of a
/// PostgreSQL archive, or by the names that mydumper and MySQL Shell give their files. Of SQL text nothing is told:
/// for that it would have to be read to its end.
public final class PackedTables {
    private static final int MOST_ENTRIES = 20_000;
    private static final String MAGIC = "PGDMP";
    private static final String[] COMPRESSIONS = {"", ".gz", ".zst", ".lz4"};
    private static final Pattern OF_SHELL =
            Pattern.compile("([^@]+)@(.+?)(?:@@?\\d+)?\\.tsv(?:\\.(?:zst|gz))?", Pattern.DOTALL);
    private static final Pattern OF_MYDUMPER =
            Pattern.compile("([^.]+)\\.(.+?)(?:\\.\\d{5}){0,2}\\.sql(?:\\.(?:gz|zst|xz))?", Pattern.DOTALL);
    private static final Pattern SCHEMA = Pattern.compile(".*-schema(-[a-z]+)?", Pattern.DOTALL);

    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private @Nullable PgArchive contents;

    private PackedTables() {}

    /// Blocks while the archive is read: of a zip its directory, of a tar all of it.
    ///
    /// @return bytes by name, such as `shop.books`, as they lie there, perhaps compressed; 0 where unknown
    public static Map<String, Long> of(Path archive) throws IOException, OperationFailedException {
        try (SeedHead head = SeedHead.open(archive)) {
            Optional<PackedForm> form = PackedSeed.formOf(head.bytes());
            if (form.isEmpty()) {
                return Map.of();
            }
            try (PackedReader reader = PackedReader.open(archive, form.get(), head.compression())) {
                return new PackedTables().of(reader);
            }
        }
    }

    private Map<String, Long> of(PackedReader reader) throws IOException {
        int entries = 0;
        for (PackedEntry entry = reader.next(); entry != null && entries < MOST_ENTRIES; entry = reader.next()) {
            entries++;
            if (entry.sort() == PackedEntry.Sort.FILE && !entry.isLitter()) {
                String name = entry.name().substring(entry.name().lastIndexOf('/') + 1);
                sizes.putIfAbsent(name, Math.max(0, entry.sizeBytes()));
                look(name, reader);
            }
        }
        return contents != null
                ? ofContents(contents)
                : sizes.containsKey("@.json")
                        ? ofNames(OF_SHELL)
                        : sizes.containsKey("metadata") ? ofNames(OF_MYDUMPER) : Map.of();
    }

    private void look(String name, PackedReader reader) throws IOException {
        if (contents != null || name.matches("(?s).*\\.(sql|tsv|idx|json)(\\.\\w+)?")) {
            return;
        }
        try (InputStream in = new BufferedInputStream(reader.content())) {
            in.mark(MAGIC.length());
            String start = new String(in.readNBytes(MAGIC.length()), StandardCharsets.ISO_8859_1);
            in.reset();
            if (start.equals(MAGIC)) {
                contents = PgArchiveReader.read(in);
            }
        }
    }

    private Map<String, Long> ofContents(PgArchive archive) {
        var tables = new HashMap<String, Long>();
        for (PgArchive.Entry entry : archive.entries()) {
            if (entry.isTableData()) {
                tables.merge(entry.qualifiedName(), size(entry.member()), Long::sum);
            }
        }
        return tables;
    }

    private long size(String member) {
        for (String compression : COMPRESSIONS) {
            Long bytes = member.isEmpty() ? null : sizes.get(member + compression);
            if (bytes != null) {
                return bytes;
            }
        }
        return 0;
    }

    private Map<String, Long> ofNames(Pattern pattern) {
        var tables = new HashMap<String, Long>();
        sizes.forEach((name, bytes) -> {
            Matcher file = pattern.matcher(name);
            if (file.matches() && !SCHEMA.matcher(file.group(2)).matches()) {
                tables.merge(plain(file.group(1)) + '.' + plain(file.group(2)), bytes, Long::sum);
            }
        });
        return tables;
    }

    /// Letters that are not for names of files are written as `%20`.
    private static String plain(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return part;
        }
    }
}
