package dev.seedbed.build.tables;

import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.table.column.ColumnOptions;
import dev.seedbed.input.table.column.FileColumns;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a Seedfile says of the columns of files. Stateless.
final class ColumnsText {
    private static final String FILE = "        ";

    private ColumnsText() {}

    static void write(StringBuilder text, Map<String, FileColumns> files) {
        var sorted = new TreeMap<>(files);
        if (sorted.values().stream().anyMatch(file -> !file.columns().isEmpty())) {
            text.append("      columns:\n");
            sorted.forEach((name, file) -> columns(text, name, file));
        }
        if (sorted.values().stream().anyMatch(file -> file.key() != null)) {
            text.append("      keys:\n");
            sorted.forEach((name, file) -> key(text, name, file));
        }
    }

    private static void columns(StringBuilder text, String name, FileColumns file) {
        if (file.columns().isEmpty()) {
            return;
        }
        text.append(FILE).append(MaskRule.quoted(name)).append(":\n");
        new TreeMap<>(file.columns())
                .forEach((column, options) -> text.append(FILE)
                        .append("  ")
                        .append(MaskRule.quoted(column))
                        .append(": { ")
                        .append(options(options))
                        .append(" }\n"));
    }

    private static String options(ColumnOptions options) {
        String type = options.type() == null
                ? ""
                : "type: " + MaskRule.quoted(options.type().name());
        String nulls = options.nullText() == null ? "" : "nulls: " + MaskRule.quoted(options.nullText());
        return type.isEmpty() || nulls.isEmpty() ? type + nulls : type + ", " + nulls;
    }

    private static void key(StringBuilder text, String name, FileColumns file) {
        List<String> key = file.key();
        if (key != null) {
            text.append(FILE)
                    .append(MaskRule.quoted(name))
                    .append(": [")
                    .append(String.join(", ", key.stream().map(MaskRule::quoted).toList()))
                    .append("]\n");
        }
    }
}
