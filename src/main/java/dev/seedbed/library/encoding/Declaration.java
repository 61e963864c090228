package dev.seedbed.library.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line in which a dump says how it is encoded.
final class Declaration {
    /// A row of data, with its tabs, never looks so.
    private static final Pattern LINE = Pattern.compile("(?i)^( *(?:/\\*!\\d{5,6} *)?"
            + "(?:SET +(?:SESSION +)?client_encoding *(?:=|TO) *|SET +NAMES +|SET +CHARACTER +SET +|\\\\encoding +"
            + "|charset +)['\"]?)([\\w-]+)(['\"]?)(?: +COLLATE +\\S+?)?( *(?:\\*/)? *(?:;[^\\t\\r]*)?\\r?)$");

    private Declaration() {}

    /// Whether a line declares that the server takes bytes as they are.
    static boolean isOfBytes(String line) {
        Matcher found = LINE.matcher(line);
        return found.find() && found.group(2).matches("(?i)binary|(sql_?)?ascii");
    }

    /// What a line declares; empty for other lines, and for names that nobody knows.
    static Optional<Charset> of(String line) {
        Matcher found = LINE.matcher(line);
        return found.find() ? EncodingNames.charset(found.group(2)) : Optional.empty();
    }

    /// The line as it is right for UTF-8.
    static String inUtf8(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.find() || isOfBytes(line) || of(line).equals(Optional.of(StandardCharsets.UTF_8))) {
            return line;
        }
        boolean isOfMySql = found.group(1).matches("(?i).*(NAMES|CHARACTER +SET|charset) +['\"]?");
        String name = isOfMySql && !found.group(3).equals("'") ? "utf8mb4" : "UTF8";
        return found.group(1) + name + found.group(3) + found.group(4);
    }
}
