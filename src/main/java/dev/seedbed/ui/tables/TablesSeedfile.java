package dev.seedbed.ui.tables;

import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.table.TableOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The Seedfile that loads files of rows.
///
/// @param name of the result, and of the database
/// @param path of the files; relative where it starts at the folder of the Seedfile
record TablesSeedfile(String image, String name, Path path, TableOptions options) {

    String text() {
        var text = new StringBuilder("image: ")
                .append(quoted(image))
                .append("\nname: ")
                .append(quoted(name))
                .append("\ndatabase: ")
                .append(quoted(name))
                .append("\nsteps:\n  - load:\n");
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
        if (options.rejects() != null) {
            line(text, "rejects", quoted(options.rejects().toString()));
        }
        return text.toString();
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
