package dev.seedbed.build.tables;

import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.table.TableOptions;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The Seedfile that loads files of rows into an empty database.
///
/// @param name of the result
/// @param user administrator of the server; null for that of the image
/// @param paths of files and of folders of files, one step for each; relative where they start at the folder of the
///     Seedfile
@RecordBuilder
public record TablesSeedfile(
        String image,
        String name,
        String database,
        @Nullable String user,
        List<Path> paths,
        TableOptions options) {
    private static final int LONGEST_NAME = 63;

    /// What a database of a file, or of a folder of files, is called; as a Seedfile takes it.
    public static String nameOf(Path path) {
        Path last = path.getFileName();
        String plain = last == null ? "" : last.toString();
        if (!Files.isDirectory(path)) {
            plain = plain.replaceFirst("\\..*", "");
        }
        plain = plain.replaceAll("[^\\p{L}\\p{N}_-]+", "_");
        return plain.isEmpty() ? "tables" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /// The file as a whole.
    public String text() {
        var text = new StringBuilder("image: ")
                .append(quoted(image))
                .append("\nname: ")
                .append(quoted(name))
                .append("\ndatabase: ")
                .append(quoted(database));
        if (user != null) {
            text.append("\nuser: ").append(quoted(user));
        }
        text.append("\nsteps:\n");
        paths.forEach(path -> step(text, path));
        return text.toString();
    }

    private void step(StringBuilder text, Path path) {
        text.append("  - load:\n");
        line(text, "path", quoted(path.toString()));
        if (options.encoding() != null) {
            line(text, "encoding", quoted(options.encoding().name()));
        }
        if (options.delimiter() != null) {
            line(text, "delimiter", options.delimiter() == '\t' ? "tab" : quoted(String.valueOf(options.delimiter())));
        }
        if (options.quote() != null) {
            line(text, "quote", quoted(String.valueOf(options.quote())));
        }
        if (options.header() != null) {
            line(text, "header", String.valueOf(options.header()));
        }
        if (options.nullText() != null) {
            line(text, "nulls", quoted(options.nullText()));
        }
        if (!options.tables().isEmpty()) {
            line(text, "tables", "");
            for (Map.Entry<String, String> table : new TreeMap<>(options.tables()).entrySet()) {
                text.append("        ")
                        .append(quoted(table.getKey()))
                        .append(": ")
                        .append(quoted(table.getValue()))
                        .append('\n');
            }
        }
        ColumnsText.write(text, options.columns());
        if (options.rejects() != null) {
            line(text, "rejects", quoted(options.rejects().toString()));
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append("      ")
                .append(key)
                .append(value.isEmpty() ? ":" : ": ")
                .append(value)
                .append('\n');
    }

    private static String quoted(String text) {
        return MaskRule.quoted(text);
    }
}
