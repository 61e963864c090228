package dev.seedbed.volume;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file of [LastUsers]: written whole or not at all, by one program at a time, and bounded. One that cannot be
/// read or written is as good as none.
final class LastUsersFile {
    private static final Logger LOG = LoggerFactory.getLogger(LastUsersFile.class);
    private static final TypeReference<Map<String, Map<String, @Nullable LastUserEntry>>> CONTENT =
            new TypeReference<>() {};
    private static final int MOST_VOLUMES = 4000;
    private static final int MOST_ENGINES = 20;
    private static final long MOST_BYTES = 8L << 20;
    private static final int TRIES = 25;
    private static final long BETWEEN_TRIES_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    LastUsersFile(Path file) {
        this.file = file;
    }

    /// What is remembered of one engine, by the volume's name.
    Map<String, LastUserEntry> read(String engine) {
        return all().getOrDefault(engine, Map.of());
    }

    private Map<String, Map<String, LastUserEntry>> all() {
        try {
            if (!Files.exists(file) || Files.size(file) > MOST_BYTES) {
                return Map.of();
            }
            var understood = new LinkedHashMap<String, Map<String, LastUserEntry>>();
            json.readValue(Files.readAllBytes(file), CONTENT).forEach((engine, volumes) -> {
                var entries = new HashMap<String, LastUserEntry>();
                volumes.forEach((volume, entry) -> {
                    if (entry != null && isWhole(entry)) {
                        entries.put(volume, entry);
                    }
                });
                understood.put(engine, entries);
            });
            return understood;
        } catch (IOException | RuntimeException e) {
            LOG.info("{} cannot be read: {}", file, e.toString());
            return Map.of();
        }
    }

    private static boolean isWhole(LastUserEntry entry) {
        try {
            Objects.requireNonNull(entry.created());
            Objects.requireNonNull(entry.container());
            Objects.requireNonNull(entry.image());
            return entry.time() != null;
        } catch (NullPointerException | DateTimeException _) {
            return false;
        }
    }

    /// Puts the entries in the place of those of their engine; where another program saw a volume later, that stays.
    /// Where another program holds the file for long, nothing is written: the next listing tries again.
    void write(String engine, Map<String, LastUserEntry> entries) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Path lock = file.resolveSibling(file.getFileName() + ".lock");
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (isLocked(channel)) {
                    var all = bounded(merged(engine, entries));
                    AtomicFile.write(file, out -> json.writeValue(out, all));
                }
            }
        } catch (IOException e) {
            LOG.info("{} cannot be written: {}", file, e.toString());
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                if (channel.tryLock() != null) {
                    return true;
                }
            } catch (OverlappingFileLockException _) {
                LOG.debug("another thread writes");
            }
            LockSupport.parkNanos(BETWEEN_TRIES_NANOS);
        }
        return false;
    }

    /// The engine that was written last comes last.
    private LinkedHashMap<String, Map<String, LastUserEntry>> merged(
            String engine, Map<String, LastUserEntry> entries) {
        var all = new LinkedHashMap<>(all());
        Map<String, LastUserEntry> there = Objects.requireNonNullElse(all.remove(engine), Map.of());
        var mine = new HashMap<String, LastUserEntry>();
        entries.forEach((volume, entry) -> {
            LastUserEntry other = there.get(volume);
            boolean stays = other != null
                    && other.created().equals(entry.created())
                    && other.time().isAfter(entry.time());
            mine.put(volume, stays ? other : entry);
        });
        all.put(engine, mine);
        return all;
    }

    private static Map<String, Map<String, LastUserEntry>> bounded(
            LinkedHashMap<String, Map<String, LastUserEntry>> all) {
        while (all.size() > MOST_ENGINES) {
            all.pollFirstEntry();
        }
        all.replaceAll((_, entries) -> {
            var kept = new HashMap<String, LastUserEntry>();
            entries.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, LastUserEntry> entry) ->
                                    entry.getValue().time())
                            .reversed())
                    .limit(MOST_VOLUMES)
                    .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
            return kept;
        });
        return all;
    }
}
