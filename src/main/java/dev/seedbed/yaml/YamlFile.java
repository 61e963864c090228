package dev.seedbed.yaml;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads files that people write, or that come from anywhere: whatever is in them, they take little time and memory.
public final class YamlFile {
    static final int MOST_BYTES = 1 << 20;

    private YamlFile() {}

    /// Blocks for the time of one read.
    ///
    /// @throws OperationFailedException with `FileInvalid` for content that is no YAML, is beyond the limits,
    ///     or has tags; else with `NotFound` or `LocalFile`
    public static YamlNode read(Path file) throws OperationFailedException {
        return read(file, Set.of());
    }

    /// @param tags that the file may use beside the ordinary ones, with their `!`; see [YamlNode#tag()]
    public static YamlNode read(Path file, Set<String> tags) throws OperationFailedException {
        return parse(file, bytes(file), tags);
    }

    /// @param file only to name it
    public static YamlNode parse(Path file, byte[] content, Set<String> tags) throws OperationFailedException {
        String text = YamlText.decode(file, content);
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .setAllowNonScalarKeys(true)
                .build();
        var reader = new StreamReader(settings, text);
        var parser = new DepthLimit(file, new ParserImpl(settings, reader));
        try {
            var root = new Composer(settings, parser).getSingleNode();
            return root.isPresent()
                    ? new NodeReading(file, tags).node(root.get())
                    : YamlNode.nothing(new YamlPlace(file, 1, 1));
        } catch (DepthLimit.TooDeep e) {
            throw e.place.refused("yaml-nesting", "yaml-depth:" + DepthLimit.MOST);
        } catch (MarkedYamlEngineException e) {
            throw unparsed(file, e.getProblemMark().or(e::getContextMark), String.valueOf(e.getProblem()));
        } catch (YamlEngineException | IllegalArgumentException e) {
            // An incomplete escape in quotes is an IllegalArgumentException of the parser.
            throw unparsed(file, reader.getMark(), String.valueOf(e.getMessage()));
        }
    }

    private static OperationFailedException unparsed(Path file, Optional<Mark> mark, String problem) {
        return mark.map(one -> NodeReading.place(file, one))
                .orElse(new YamlPlace(file, 1, 1))
                .refused(YamlText.fact("yaml-parser", problem), "yaml-syntax");
    }

    private static byte[] bytes(Path file) throws OperationFailedException {
        if (!Files.exists(file)) {
            throw new OperationFailedException(new Failure.NotFound("file", file.toString()));
        }
        if (!Files.isRegularFile(file)) {
            throw new OperationFailedException(
                    new Failure.LocalFile(file, Files.isDirectory(file) ? "directory" : "no-ordinary-file"));
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new OperationFailedException(new Failure.LocalFile(file, String.valueOf(e.getMessage())), e);
        }
        if (content.length > MOST_BYTES) {
            throw YamlText.placeOf(file, content, MOST_BYTES).refused("yaml-longer", "yaml-size:1 MiB");
        }
        return content;
    }
}
