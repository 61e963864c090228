package dev.seedbed.server.valkey;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder of append-only files, in the order that its manifest gives them. Blocks.
///
/// @param parts names of the files, the base first where there is one
record AofFolder(Path folder, List<String> parts) {
    private static final Pattern LINE = Pattern.compile("file (\"?)(\\S+)\\1 seq \\d+ type ([bih])( .*)?");
    private static final String MANIFEST = ".manifest";
    private static final long LONGEST_MANIFEST = 1 << 20;
    private static final int HEAD_BYTES = 4096;
    private static final String HISTORY = "h";

    /// Empty where it is none.
    static Optional<AofFolder> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            Optional<Path> manifest = entries.filter(
                            file -> file.toString().endsWith(MANIFEST) && Files.isRegularFile(file))
                    .min(Path::compareTo);
            return manifest.isEmpty() ? Optional.empty() : parse(folder, manifest.get());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<AofFolder> parse(Path folder, Path manifest) throws IOException {
        if (Files.size(manifest) > LONGEST_MANIFEST) {
            return Optional.empty();
        }
        var parts = new ArrayList<String>();
        try {
            for (String line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
                Matcher part = LINE.matcher(line.strip());
                // A name that leads out of the folder is nobody's.
                if (!part.matches()
                        || part.group(2).contains("/")
                        || part.group(2).contains("\\")) {
                    return Optional.empty();
                }
                if (!part.group(3).equals(HISTORY)) {
                    parts.add(part.group(2));
                }
            }
        } catch (MalformedInputException _) {
            return Optional.empty();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new AofFolder(folder, parts));
    }

    boolean isWhole() {
        return parts.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }

    /// The header of the snapshot that it begins with; empty where it begins with commands.
    Optional<RdbHeader> base() throws IOException {
        Path first = folder.resolve(parts.getFirst());
        if (!Files.isRegularFile(first)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(first)) {
            return RdbHeader.parse(in.readNBytes(HEAD_BYTES));
        }
    }

    /// @throws IOException where a part is damaged
    Completeness check() throws IOException {
        if (!isWhole()) {
            return Completeness.TRUNCATED;
        }
        boolean snapshotFirst = base().isPresent();
        for (String name : parts) {
            try (InputStream in = Files.newInputStream(folder.resolve(name))) {
                Completeness part =
                        snapshotFirst && name.equals(parts.getFirst()) ? RdbFile.check(in) : CommandText.check(in);
                if (part != Completeness.COMPLETE) {
                    return part;
                }
            }
        }
        return Completeness.COMPLETE;
    }
}
