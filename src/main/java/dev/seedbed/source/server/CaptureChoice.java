package dev.seedbed.source.server;

import java.util.List;
import java.util.regex.Pattern;

/// Which part of a server's data is wanted. Tables are named as `table` or `schema.table`, with `*` and `?` for any
/// characters.
///
/// @param tables only these; empty for all
/// @param withoutRows tables of which only the structure is taken
/// @param schemaOnly whether no rows at all are taken
public record CaptureChoice(List<String> tables, List<String> withoutRows, boolean schemaOnly) {
    public static final CaptureChoice ALL = new CaptureChoice(List.of(), List.of(), false);

    /// Whether a table is wanted.
    public boolean takes(String schema, String table) {
        return tables.isEmpty() || isAmong(tables, schema, table);
    }

    /// Whether its rows are, too.
    public boolean takesRows(String schema, String table) {
        return !schemaOnly && takes(schema, table) && !isAmong(withoutRows, schema, table);
    }

    private static boolean isAmong(List<String> patterns, String schema, String table) {
        return patterns.stream()
                .map(CaptureChoice::pattern)
                .anyMatch(pattern -> pattern.matcher(table).matches()
                        || pattern.matcher(schema + "." + table).matches());
    }

    private static Pattern pattern(String text) {
        var regex = new StringBuilder();
        text.chars().forEach(letter -> {
            switch (letter) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(letter)));
            }
        });
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
