package dev.seedbed.source.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files of dumps of servers: `shop-2026-11-30T12-00.dump`, and a small one beside each that says where it came
/// from.
final class CaptureFiles {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm", Locale.ROOT);
    private static final String RECORD = ".json";
    private static final long LONGEST_RECORD = 1 << 20;
    private static final int LONGEST_NAME = 80;

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    CaptureFiles(Path folder) {
        this.folder = folder;
    }

    /// A file of the folder that is not there yet.
    Path next(String name, Instant time, String end) {
        String stem = safe(name) + "-" + TIME.format(ZonedDateTime.ofInstant(time, ZoneId.systemDefault()));
        Path file = folder.resolve(stem + end);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + end);
        }
        return file;
    }

    private static String safe(String name) {
        String clean = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^[.-]+", "_");
        return clean.isEmpty() ? "dump" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }

    private static Path beside(Path dump) {
        return dump.resolveSibling(dump.getFileName() + RECORD);
    }

    void write(Path dump, CaptureRecord told) throws IOException {
        AtomicFile.write(
                beside(dump), out -> json.writerWithDefaultPrettyPrinter().writeValue(out, told));
    }

    /// A dump that was made before.
    record Made(Path dump, CaptureRecord told) {}

    /// The dump of this path, or the last one of this name in the folder.
    ///
    /// @throws OperationFailedException with `NotFound`
    Made find(String fileOrName) throws OperationFailedException {
        Path file = Path.of(fileOrName);
        Optional<Made> found = Files.isRegularFile(file) ? read(beside(file)) : Optional.empty();
        return found.or(() -> all().stream()
                        .filter(made -> made.told().name().equals(fileOrName))
                        .max(Comparator.comparing(made -> made.told().captured())))
                .orElseThrow(() -> new OperationFailedException(new Failure.NotFound("capture", fileOrName)));
    }

    /// What stands beside a dump.
    static Optional<CaptureRecord> of(Path dump) {
        return new CaptureFiles(dump).read(beside(dump)).map(Made::told);
    }

    private List<Made> all() {
        var all = new ArrayList<Made>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(RECORD))
                    .sorted()
                    .forEach(file -> read(file).ifPresent(all::add));
        } catch (IOException _) {
            return List.of();
        }
        return all;
    }

    private Optional<Made> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_RECORD) {
                return Optional.empty();
            }
            @Nullable CaptureRecord told = json.readValue(Files.readAllBytes(file), CaptureRecord.class);
            String name = String.valueOf(file.getFileName());
            boolean isWhole = told != null
                    && Stream.of(told.name(), told.address(), told.source(), told.captured())
                            .allMatch(Objects::nonNull)
                    && Stream.of(told.tables(), told.withoutRows()).allMatch(Objects::nonNull)
                    && !(told.address().isEmpty() && told.source().isEmpty());
            return isWhole && told != null
                    ? Optional.of(
                            new Made(file.resolveSibling(name.substring(0, name.length() - RECORD.length())), told))
                    : Optional.empty();
        } catch (IOException _) {
            // A file of somebody else's.
            return Optional.empty();
        }
    }
}
