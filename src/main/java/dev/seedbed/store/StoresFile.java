package dev.seedbed.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The stores of this user, in one file that windows and commands share. It holds no secret.
final class StoresFile {
    private final Path file;

    StoresFile(Path file) {
        this.file = file;
    }

    /// Made when it is used: it takes a tenth of a short command.
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    }

    /// One store as it is written.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @Nullable String name,
            @Nullable String address,
            @Nullable String level,
            @Nullable String login,
            @Nullable String key,
            @Nullable String identity) {
        Entry withKey(String id) {
            return new Entry(name, address, level, login, id, identity);
        }

        Entry withLogin(String helper) {
            return new Entry(name, address, level, helper, key, identity);
        }
    }

    /// @param autoFetch packages whose new versions are fetched by themselves, as `team:shop/base`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Content(@Nullable List<Entry> stores, @Nullable List<String> autoFetch) {
        static final Content NONE = new Content(List.of(), List.of());

        List<Entry> entries() {
            return Objects.requireNonNullElse(stores, List.of());
        }

        List<String> fetched() {
            return Objects.requireNonNullElse(autoFetch, List.of());
        }
    }

    /// @throws OperationFailedException with `LocalFile` where it is there and cannot be read
    synchronized Content read() throws OperationFailedException {
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), Content.class);
        } catch (NoSuchFileException _) {
            return Content.NONE;
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, "stores-unreadable"), e);
        }
    }

    synchronized void change(UnaryOperator<Content> change) throws OperationFailedException {
        Content changed = change.apply(read());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(Json.MAPPER.writeValueAsBytes(changed)));
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
    }
}
