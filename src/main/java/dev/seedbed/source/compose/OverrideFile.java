package dev.seedbed.source.compose;

import dev.seedbed.engine.LabelValue;
import dev.seedbed.source.compose.file.ComposeFileNames;
import dev.seedbed.source.compose.file.ComposeProject;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file by which `docker compose` gives a service another volume.
///
/// @param replaces whether a file of that name may be replaced
public record OverrideFile(Path file, boolean replaces) {
    private static final String USUAL = "compose.override.yaml";

    /// What stands at the top of the file.
    @FunctionalInterface
    public interface Comment {
        List<String> of(String service, String volume);
    }

    /// The one that compose reads by itself.
    public static Path usual(ComposeProject project) {
        return project.folder().resolve(USUAL);
    }

    /// @param asked by the user; null for the name that compose reads by itself
    /// @throws OperationFailedException with `InvalidInput` where something is there that may not be replaced, or
    ///     compose would read another one
    public static OverrideFile of(ComposeProject project, @Nullable Path asked, boolean replaces)
            throws OperationFailedException {
        Path file = asked == null ? usual(project) : asked.toAbsolutePath();
        if (Files.exists(file) && !replaces) {
            throw exists(file);
        }
        Optional<Path> other = ComposeFileNames.override(project.folder()).filter(found -> !found.equals(file));
        if (asked == null && other.isPresent()) {
            throw exists(other.get());
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isWritable(folder)) {
            throw new OperationFailedException(new Failure.LocalFile(file, "write-denied"));
        }
        return new OverrideFile(file, replaces);
    }

    /// @param target where the service mounts its data
    /// @param volume on the engine
    /// @param comment lines that stand at the top
    static String content(String service, String target, String volume, List<String> comment) {
        var text = new StringBuilder();
        comment.forEach(line -> text.append("# ")
                .append(line.replaceAll("\\p{Cntrl}", " ").strip())
                .append('\n'));
        return text.append("services:\n  %s:\n    volumes:\n".formatted(quoted(service)))
                .append("      - type: volume\n        source: data-of-seedbed\n")
                .append("        target: %s\n".formatted(quoted(target)))
                .append("volumes:\n  data-of-seedbed:\n    external: true\n")
                .append("    name: %s\n".formatted(quoted(volume)))
                .toString();
    }

    /// @throws OperationFailedException with `InvalidInput` where a file came to be there meanwhile, `LocalFile`
    public void write(String text) throws OperationFailedException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (replaces) {
                AtomicFile.write(file, out -> out.write(content));
            } else {
                Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (FileAlreadyExistsException _) {
            throw exists(file);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, e.toString()), e);
        }
    }

    private static OperationFailedException exists(Path file) {
        return new OperationFailedException(new Failure.InvalidInput("file", file.toString(), "compose-exists"));
    }

    /// A text of JSON is one of YAML, in which compose fills variables in.
    private static String quoted(String text) {
        return LabelValue.json(text.replace("$", "$$"));
    }
}
