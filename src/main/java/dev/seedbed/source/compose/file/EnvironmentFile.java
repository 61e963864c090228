package dev.seedbed.source.compose.file;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlPlace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An `.env` file: `NAME=value`, `export NAME=value`, comments, quotes over several lines, variables.
///
/// Single quotes keep their text as it is; double quotes know `\n`, `\"` and the like; without quotes the value ends at
/// the line's end or before ` #`.
final class EnvironmentFile {
    private final String text;
    private final Path file;
    private final Interpolation interpolation;
    private final Interpolation.Variables around;
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();
    private int at;
    private int counted;
    private int lineStart;
    private long line = 1;

    private EnvironmentFile(Path file, String text, Interpolation interpolation, Interpolation.Variables around) {
        this.file = file;
        this.text = text;
        this.interpolation = interpolation;
        this.around = around;
    }

    /// @param around win over what stands in the file where its values name variables
    /// @return null for a name without a value, which is to be taken from around
    static Map<String, @Nullable String> read(Path file, Interpolation interpolation, Interpolation.Variables around)
            throws OperationFailedException {
        return parse(file, ComposeText.read(file), interpolation, around);
    }

    static Map<String, @Nullable String> parse(
            Path file, String text, Interpolation interpolation, Interpolation.Variables around)
            throws OperationFailedException {
        var parser = new EnvironmentFile(file, text, interpolation, around);
        parser.parse();
        return parser.values;
    }

    /// Lines as they are, as `format: raw` asks for.
    static Map<String, @Nullable String> raw(Path file) throws OperationFailedException {
        var values = new LinkedHashMap<String, @Nullable String>();
        ComposeText.read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    values.put(
                            equals < 0 ? line.strip() : line.substring(0, equals),
                            equals < 0 ? null : line.substring(equals + 1));
                });
        return values;
    }

    private void parse() throws OperationFailedException {
        while (skipToName()) {
            ComposePlace place = place();
            String name = name(place);
            if (at >= text.length() || text.charAt(at) == '\n') {
                values.put(name, null);
                continue;
            }
            // `=` or `:`
            at++;
            skipBlanks();
            values.put(name, value(place));
        }
    }

    private boolean skipToName() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                skipLine();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private String name(ComposePlace place) throws OperationFailedException {
        if (text.startsWith("export ", at) || text.startsWith("export\t", at)) {
            at += "export".length();
            skipBlanks();
        }
        int start = at;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        skipBlanks();
        boolean ends = at >= text.length() || "=:\n".indexOf(text.charAt(at)) >= 0;
        if (name.isEmpty() || !ends) {
            throw place.invalid(line(start), "compose-env-line");
        }
        return name;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || "_.-[]".indexOf(c) >= 0;
    }

    private String value(ComposePlace place) throws OperationFailedException {
        char first = at < text.length() ? text.charAt(at) : '\n';
        if (first != '"' && first != '\'') {
            return expanded(unquoted(), place);
        }
        at++;
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != first) {
            boolean escapes = text.charAt(at) == '\\' && at + 1 < text.length();
            if (escapes && first == '"') {
                value.append(escaped(text.charAt(at + 1)));
                at += 2;
            } else if (escapes && text.charAt(at + 1) == '\'') {
                value.append('\'');
                at += 2;
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (at >= text.length()) {
            throw place.invalid(line(at), "compose-quote");
        }
        at++;
        skipLine();
        return first == '"' ? expanded(value.toString(), place) : value.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '"', '\\', '\'' -> String.valueOf(c);
            case '$' -> "$$";
            default -> "\\" + c;
        };
    }

    private String unquoted() {
        int end = text.indexOf('\n', at);
        String rest = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end;
        int comment = rest.startsWith("#") ? 0 : rest.indexOf(" #");
        return (comment < 0 ? rest : rest.substring(0, comment)).strip();
    }

    private String expanded(String value, ComposePlace place) throws OperationFailedException {
        return interpolation.of(value, place, name -> {
            String outside = around.value(name);
            return outside == null ? values.get(name) : outside;
        });
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
    }

    private String line(int position) {
        int start = text.lastIndexOf('\n', Math.max(0, Math.min(position, text.length()) - 1)) + 1;
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        // What stands behind the name may be a password.
        return line.replaceFirst("[=:].*", "=…");
    }

    /// Lines are counted from where the last one was asked for, so that a long file stays cheap.
    private ComposePlace place() {
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        return new ComposePlace(new YamlPlace(file, line, at - lineStart + 1L), folder == null ? file : folder);
    }
}
