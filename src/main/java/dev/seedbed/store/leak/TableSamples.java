package dev.seedbed.store.leak;

import dev.seedbed.input.mask.find.Guess;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import dev.seedbed.library.preview.DumpRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first rows of each table of a dump, judged as soon as there are enough of them, or too many in all.
final class TableSamples {
    private static final int ROWS = 300;
    private static final int CHARACTERS = 2000;
    /// Of all tables that are not judged yet.
    private static final long MOST = 16L << 20;

    /// A phone number begins with a zero.
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d*)");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}.*");

    private final Consumer<String> findings;
    private final Map<String, Table> open = new LinkedHashMap<>();
    private final Set<String> judged = new HashSet<>();
    private long characters;

    /// @param findings hears each, as people read it
    TableSamples(Consumer<String> findings) {
        this.findings = findings;
    }

    private static final class Table {
        private List<String> columns = List.of();
        private final List<List<@Nullable String>> rows = new ArrayList<>();
        private long characters;
    }

    /// How many rows more are wanted of a table.
    int wanted(String table) {
        if (judged.contains(table)) {
            return 0;
        }
        Table known = open.get(table);
        return known == null ? ROWS : ROWS - known.rows.size();
    }

    boolean saw(String table) {
        return judged.contains(table);
    }

    void add(DumpRows rows) {
        if (rows.rows().isEmpty()) {
            return;
        }
        Table table = open.computeIfAbsent(rows.table(), _ -> new Table());
        table.columns = table.columns.isEmpty() ? rows.columns() : table.columns;
        for (List<@Nullable String> row : rows.rows()) {
            List<@Nullable String> cut = new ArrayList<>(row.size());
            for (String value : row) {
                cut.add(value == null ? null : value.substring(0, Math.min(value.length(), CHARACTERS)));
                long size = value == null ? 0 : Math.min(value.length(), CHARACTERS);
                table.characters += size;
                characters += size;
            }
            table.rows.add(cut);
        }
        if (table.rows.size() >= ROWS) {
            judge(rows.table());
        }
        while (characters > MOST) {
            judge(open.keySet().iterator().next());
        }
    }

    /// Judges what is left.
    void finish() {
        List.copyOf(open.keySet()).forEach(this::judge);
    }

    private void judge(String name) {
        Table table = Objects.requireNonNull(open.remove(name));
        characters -= table.characters;
        judged.add(name);
        int columns = table.rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < columns; i++) {
            int place = i;
            List<String> samples = table.rows.stream()
                    .map(row -> place < row.size() ? row.get(place) : null)
                    .filter(Objects::nonNull)
                    .toList();
            String column = i < table.columns.size() ? table.columns.get(i) : "(" + (i + 1) + ")";
            String plain = name.substring(name.lastIndexOf('.') + 1);
            Guess.of(plain, column(column, samples), samples)
                    .ifPresent(guess -> findings.accept("%s.%s, %s (%d/%d)"
                            .formatted(name, column, guess.what().text(), guess.matching(), guess.samples())));
        }
    }

    /// What the server would say of the column, as far as its values tell.
    private static TableColumn column(String name, List<String> samples) {
        return TableColumnBuilder.builder()
                .name(name)
                .type("")
                .sort(sort(samples))
                .length(-1)
                .precision(-1)
                .build();
    }

    private static Sort sort(List<String> samples) {
        return samples.isEmpty()
                ? Sort.TEXT
                : all(samples, INTEGER)
                        ? Sort.INTEGER
                        : all(samples, DECIMAL)
                                ? Sort.DECIMAL
                                : all(samples, DAY) ? Sort.DATE : all(samples, TIME) ? Sort.TIMESTAMP : Sort.TEXT;
    }

    private static boolean all(List<String> samples, Pattern form) {
        return samples.stream().allMatch(sample -> form.matcher(sample).matches());
    }
}
