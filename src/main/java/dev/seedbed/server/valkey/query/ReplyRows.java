package dev.seedbed.server.valkey.query;

import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.ServerValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The answer to a command as a table: pairs, lists of lists, a list, or one value.
final class ReplyRows implements RowCursor.Source {
    private static final int MOST_COLUMNS = 12;

    private final List<QueryColumn> columns;
    private final List<List<@Nullable ServerValue>> rows;
    private int at;

    private ReplyRows(List<QueryColumn> columns, List<List<@Nullable ServerValue>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    static ReplyRows of(CommandLine command, @Nullable Object reply) {
        String name = command.upper(0).toLowerCase(Locale.ROOT);
        return switch (reply) {
            case Collection<?> all when all.isEmpty() -> new ReplyRows(List.of(column(name)), List.of());
            case Collection<?> all when all.stream().allMatch(Map.Entry.class::isInstance) -> pairs(all);
            case Collection<?> all when all.stream().allMatch(List.class::isInstance) -> table(all);
            case Collection<?> all ->
                new ReplyRows(
                        List.of(column(name)), all.stream().map(one -> row(one)).toList());
            case byte[] bytes when name.equals("info") -> facts(bytes);
            case null, default -> {
                var column = new QueryColumn(name, "", reply instanceof Long, false);
                yield new ReplyRows(List.of(column), List.of(row(reply)));
            }
        };
    }

    private static QueryColumn column(String name) {
        return new QueryColumn(name, "", false, false);
    }

    private static List<@Nullable ServerValue> row(@Nullable Object... values) {
        var row = new ArrayList<@Nullable ServerValue>();
        for (Object value : values) {
            row.add(Replies.value(value));
        }
        return row;
    }

    private static ReplyRows pairs(Collection<?> all) {
        var rows = new ArrayList<List<@Nullable ServerValue>>();
        for (Object one : all) {
            var entry = (Map.Entry<?, ?>) one;
            rows.add(row(entry.getKey(), entry.getValue()));
        }
        return new ReplyRows(List.of(column("field"), column("value")), rows);
    }

    private static ReplyRows table(Collection<?> all) {
        int width = Math.clamp(
                all.stream().mapToInt(one -> ((List<?>) one).size()).max().orElse(1), 1, MOST_COLUMNS);
        var rows = new ArrayList<List<@Nullable ServerValue>>();
        for (Object one : all) {
            List<?> values = (List<?>) one;
            rows.add(row(IntStream.range(0, width)
                    .mapToObj(i -> i < values.size() ? values.get(i) : null)
                    .toArray()));
        }
        return new ReplyRows(
                IntStream.rangeClosed(1, width)
                        .mapToObj(i -> column(Integer.toString(i)))
                        .toList(),
                rows);
    }

    /// `name:value` lines.
    private static ReplyRows facts(byte[] bytes) {
        var rows = new ArrayList<List<@Nullable ServerValue>>();
        ServerValue.ofBytes(bytes).text().lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                rows.add(List.of(
                        ServerValue.of(line.substring(0, colon)),
                        ServerValue.of(line.substring(colon + 1).strip())));
            }
        });
        return new ReplyRows(List.of(column("field"), column("value")), rows);
    }

    @Override
    public List<QueryColumn> columns() {
        return columns;
    }

    @Override
    public List<List<@Nullable ServerValue>> next(int most) {
        int end = Math.min(rows.size(), at + most);
        List<List<@Nullable ServerValue>> part = rows.subList(at, end);
        at = end;
        return part;
    }

    @Override
    public boolean isOver() {
        return at >= rows.size();
    }
}
