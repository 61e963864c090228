package dev.seedbed.input.mask.rule;

import dev.seedbed.task.OperationFailedException;
import dev.seedbed.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The text of a mask.yaml with other rules. What else people wrote stays: comments, blank lines, the order. Only where
/// rules share a line, all of them are written anew.
public final class MaskText {
    private static final String USUAL_INDENT = "  ";

    private final Path file;
    private final String text;
    private final MaskFile before;

    private MaskText(Path file, String text, MaskFile before) {
        this.file = file;
        this.text = text;
        this.before = before;
    }

    /// @param file that it is or will be
    /// @throws OperationFailedException with `FileInvalid` where it is no mask
    public static MaskText of(Path file, String text) throws OperationFailedException {
        return new MaskText(file, text, read(file, text));
    }

    private static MaskFile read(Path file, String text) throws OperationFailedException {
        return MaskFile.of(YamlFile.parse(file, text.getBytes(StandardCharsets.UTF_8), Set.of()));
    }

    public MaskFile mask() {
        return before;
    }

    /// @param rules by column or pattern; those that are not among them go
    /// @throws OperationFailedException with `FileInvalid` where these rules cannot stand in a mask
    public MaskText with(Map<String, MaskRule> rules) throws OperationFailedException {
        String changed = isSplit() && says(spliced(rules), rules) ? spliced(rules) : anew(rules);
        return new MaskText(file, changed, read(file, changed));
    }

    /// Not where rules are written in a way that lines cannot be put into.
    private boolean says(String changed, Map<String, MaskRule> rules) {
        try {
            Map<String, MaskRule> read = new LinkedHashMap<>();
            read(file, changed).rules().forEach(rule -> read.put(rule.pattern().text(), rule.rule()));
            return read.equals(rules);
        } catch (OperationFailedException _) {
            return false;
        }
    }

    /// Whether each rule begins a line of its own.
    private boolean isSplit() {
        List<String> lines = lines();
        Set<Long> seen = new HashSet<>();
        return !before.rules().isEmpty()
                && before.rules().stream()
                        .map(ColumnRule::place)
                        .allMatch(place -> seen.add(place.line())
                                && lines.get((int) place.line() - 1)
                                        .substring(0, (int) place.column() - 1)
                                        .isBlank());
    }

    private List<String> lines() {
        return Arrays.asList(text.split("\\r?\\n", -1));
    }

    private String spliced(Map<String, MaskRule> rules) {
        List<String> lines = lines();
        List<ColumnRule> old = before.rules();
        Map<String, MaskRule> fresh = new LinkedHashMap<>(rules);
        var made = new ArrayList<>(lines.subList(0, (int) old.getFirst().place().line() - 1));
        int end = 0;
        for (int i = 0; i < old.size(); i++) {
            ColumnRule rule = old.get(i);
            int begin = (int) rule.place().line() - 1;
            int next = i + 1 < old.size() ? (int) old.get(i + 1).place().line() - 1 : lines.size();
            end = end(lines, begin, next, (int) rule.place().column() - 1);
            MaskRule wanted = fresh.remove(rule.pattern().text());
            if (rule.rule().equals(wanted)) {
                made.addAll(lines.subList(begin, end));
            } else if (wanted != null) {
                made.add(line(indent(lines.get(begin)), rule.pattern().text(), wanted));
            }
            if (i + 1 < old.size()) {
                made.addAll(lines.subList(end, next));
            }
        }
        String indent = indent(lines.get((int) old.getFirst().place().line() - 1));
        fresh.forEach((column, rule) -> made.add(line(indent, column, rule)));
        made.addAll(lines.subList(end, lines.size()));
        return String.join("\n", made);
    }

    /// Behind the last line that belongs to a rule: what follows may be comments, or other keys.
    private static int end(List<String> lines, int begin, int next, int column) {
        int end = begin + 1;
        for (int i = begin + 1; i < next; i++) {
            String line = lines.get(i);
            boolean isInside = !line.isBlank() && indent(line).length() > column;
            if (isInside && !line.stripLeading().startsWith("#")) {
                end = i + 1;
            } else if (!line.isBlank() && indent(line).length() <= column) {
                break;
            }
        }
        return end;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private String anew(Map<String, MaskRule> rules) {
        var made = new StringBuilder();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                break;
            }
            made.append(line).append('\n');
        }
        made.append(before.key().text()).append('\n');
        if (before.locale().getLanguage().equals("ja")) {
            made.append("locale: ja\n");
        }
        made.append(rules.isEmpty() ? "columns: {}\n" : "columns:\n");
        rules.forEach(
                (column, rule) -> made.append(line(USUAL_INDENT, column, rule)).append('\n'));
        return made.toString();
    }

    private static String line(String indent, String column, MaskRule rule) {
        return indent + key(column) + ": " + rule.text();
    }

    /// The name of a column or a pattern as a key of YAML.
    public static String key(String column) {
        return column.matches("[A-Za-z_]\\w*(\\.\\w+)+") ? column : MaskRule.quoted(column);
    }

    public String text() {
        return text;
    }
}
