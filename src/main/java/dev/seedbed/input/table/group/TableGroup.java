package dev.seedbed.input.table.group;

import dev.seedbed.library.SeedBundle;
import dev.seedbed.library.SeedFolder;
import dev.seedbed.library.SeedSource;
import dev.seedbed.library.SourceFile;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files of rows that are loaded together: those of a folder inside a source, or a single file at its top.
///
/// @param path of the folder, or of the file
/// @param files at least one, in the order of their names
public record TableGroup(Path path, SeedSource source, List<SourceFile> files) {
    /// Without `.txt` and `.json`, which may contain anything else as well.
    private static final Pattern NAME =
            Pattern.compile(".+\\.(csv|tsv|tab|psv|jsonl|ndjson)(\\.(gz|xz|zst|bz2))?", Pattern.CASE_INSENSITIVE);
    /// The data of a table in a folder of MySQL Shell, such as `shop@users@@0.tsv.zst`, is part of a dump.
    private static final Pattern PART_OF_DUMP = Pattern.compile(".+@.+@.*", Pattern.DOTALL);

    private static final String REJECTED = ".rejected.csv";

    public TableGroup {
        files = List.copyOf(files);
    }

    /// Tells by its name whether a file is listed as one of rows.
    public static boolean isOne(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        return NAME.matcher(name).matches() && !PART_OF_DUMP.matcher(name).matches() && !name.endsWith(REJECTED);
    }

    /// Whether a file is one of rows, or a folder has some and nothing else that a database can be made of: scripts
    /// read
    /// the files beside them themselves. Blocks.
    public static boolean isMeant(Path path) {
        if (Files.isRegularFile(path)) {
            return isOne(path);
        }
        if (!Files.isDirectory(path) || SeedFolder.isOne(path) || isBundle(path)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.anyMatch(file -> Files.isRegularFile(file) && isOne(file));
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isBundle(Path folder) {
        try {
            var _ = SeedBundle.of(folder);
            return true;
        } catch (OperationFailedException _) {
            return false;
        }
    }

    /// In the order of their first files.
    ///
    /// @param files of rows
    public static List<TableGroup> of(List<SourceFile> files) {
        Map<Path, List<SourceFile>> byPath = new LinkedHashMap<>();
        for (SourceFile file : files) {
            Path folder = file.file().getParent();
            boolean isAtTop = folder == null || folder.equals(file.source().folder());
            byPath.computeIfAbsent(isAtTop ? file.file() : folder, _ -> new ArrayList<>())
                    .add(file);
        }
        return byPath.entrySet().stream()
                .map(entry -> new TableGroup(
                        entry.getKey(), entry.getValue().getFirst().source(), entry.getValue()))
                .toList();
    }

    public boolean isFolder() {
        return !path.equals(files.getFirst().file());
    }

    public long bytes() {
        return files.stream().mapToLong(SourceFile::sizeBytes).sum();
    }

    /// When one of them was changed last.
    public long modifiedMillis() {
        return files.stream().mapToLong(SourceFile::modifiedMillis).max().orElse(0);
    }
}
