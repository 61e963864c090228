package dev.seedbed.library.folder;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// The `LOAD DATA` for one table of MySQL Shell, made of what its JSON says. Nothing of that reaches the server as it
/// stands there.
record ShellLoad(String schema, String table, String usualCharset, JsonNode options) {
    static final String USUAL_CHARSET = "utf8mb4";

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]{1,64}");

    String statement() {
        var columns = new ArrayList<String>();
        var decoded = new ArrayList<String>();
        int index = 0;
        for (JsonNode column : options.path("columns")) {
            String name = FolderFiles.quoted(column.asText());
            String function =
                    options.path("decodeColumns").path(column.asText()).asText("");
            if (WORD.matcher(function).matches()) {
                columns.add("@c" + index);
                decoded.add(name + " = " + function + "(@c" + index + ")");
            } else {
                columns.add(name);
            }
            index++;
        }
        String optionally = options.path("fieldsOptionallyEnclosed").asBoolean(false) ? " OPTIONALLY" : "";
        String charset = options.path("defaultCharacterSet").asText(usualCharset);
        return "SET SESSION time_zone = '+00:00', foreign_key_checks = 0, unique_checks = 0,"
                + " sql_mode = 'NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES';"
                + " LOAD DATA INFILE '" + FolderJob.FILE + "' INTO TABLE "
                + FolderFiles.quoted(schema) + '.' + FolderFiles.quoted(table)
                + " CHARACTER SET " + (WORD.matcher(charset).matches() ? charset : USUAL_CHARSET)
                + " FIELDS TERMINATED BY " + literal("fieldsTerminatedBy", "\t")
                + optionally + " ENCLOSED BY " + literal("fieldsEnclosedBy", "")
                + " ESCAPED BY " + literal("fieldsEscapedBy", "\\")
                + " LINES TERMINATED BY " + literal("linesTerminatedBy", "\n")
                + list(columns, " (", ")") + list(decoded, " SET ", "") + ";";
    }

    private static String list(List<String> items, String before, String after) {
        return items.isEmpty() ? "" : before + String.join(", ", items) + after;
    }

    private String literal(String option, String otherwise) {
        byte[] bytes = options.path(option).asText(otherwise).getBytes(StandardCharsets.UTF_8);
        return bytes.length == 0 ? "''" : "0x" + HexFormat.of().formatHex(bytes);
    }
}
