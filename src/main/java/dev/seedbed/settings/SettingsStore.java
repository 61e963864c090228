package dev.seedbed.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the [Preferences] in one JSON file: written whole or not at all, the last good one beside it as `.bak`.
///
/// A file that cannot be understood is set aside, the last good one or the defaults are used, and [#notice] says so.
/// Safe for use by any thread; reads and writes block shortly.
public final class SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    /// Made when there is a file to read or to write: it takes a tenth of a short command.
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    }

    private final Path file;
    private final Path backup;
    private final @Nullable Failure notice;
    private Preferences current;

    /// Reads the preferences; never fails.
    public SettingsStore(Path file) {
        this.file = file;
        this.backup = file.resolveSibling(file.getFileName() + ".bak");
        Failure problem = null;
        Preferences read = null;
        try {
            read = Files.exists(file) ? read(file) : Preferences.DEFAULTS;
        } catch (IOException e) {
            LOG.warn("settings cannot be read: {}", e.getMessage());
            problem = new Failure.LocalFile(file, "settings-unreadable");
            setAside();
            read = lastGood();
        }
        this.current = read;
        this.notice = problem;
    }

    /// What was wrong with the file at the start, if anything.
    public Optional<Failure> notice() {
        return Optional.ofNullable(notice);
    }

    public synchronized Preferences get() {
        return current;
    }

    /// Changes the preferences and writes them. They count from now on also where writing fails.
    ///
    /// @throws OperationFailedException with `LocalFile`
    public synchronized void change(UnaryOperator<Preferences> change) throws OperationFailedException {
        Preferences changed = change.apply(current);
        if (changed.equals(current)) {
            return;
        }
        current = changed;
        try {
            write(changed);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }

    /// Missing and null values take their defaults, so that files of other versions are understood.
    private Preferences read(Path path) throws IOException {
        JsonNode found = Json.MAPPER.readTree(path.toFile());
        if (!(found instanceof ObjectNode given)) {
            throw new IOException("not an object: " + path);
        }
        ObjectNode merged = Json.MAPPER.valueToTree(Preferences.DEFAULTS);
        given.properties().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                merged.set(entry.getKey(), entry.getValue());
            }
        });
        try {
            return Json.MAPPER.treeToValue(merged, Preferences.class);
        } catch (JsonProcessingException e) {
            throw new IOException("a value has the wrong type in " + path, e);
        }
    }

    private Preferences lastGood() {
        try {
            return Files.exists(backup) ? read(backup) : Preferences.DEFAULTS;
        } catch (IOException e) {
            LOG.warn("the last good settings cannot be read either: {}", e.getMessage());
            return Preferences.DEFAULTS;
        }
    }

    private void setAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("the unreadable settings stay where they are", e);
        }
    }

    private void write(Preferences preferences) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, Json.MAPPER.writeValueAsBytes(preferences));
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (Files.exists(file)) {
            Files.copy(file, backup, StandardCopyOption.REPLACE_EXISTING);
        }
        AtomicFile.replace(fresh, file);
    }
}
