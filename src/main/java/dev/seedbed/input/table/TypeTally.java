package dev.seedbed.input.table;

import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import dev.seedbed.input.table.TableGuess.Reason;
import dev.seedbed.input.table.column.ColumnType;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at the values of one column, and tells the narrowest type that holds them all.
final class TypeTally {
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 40;
    private static final int MOST_DIGITS = 38;
    private static final int INT_DIGITS = 9;
    private static final int BIGINT_DIGITS = 18;

    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0\\d+.*");

    private static final Map<Sort, Pattern> TYPES = new EnumMap<>(Map.of(
            Sort.BOOLEAN, Pattern.compile("true|false|TRUE|FALSE|True|False|t|f"),
            Sort.INTEGER, Pattern.compile("-?(?:0|[1-9]\\d*)"),
            Sort.DECIMAL, Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?"),
            Sort.FLOAT, Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?"),
            Sort.DATE, Pattern.compile("\\d{4}[-/](?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\\d|3[01])"),
            Sort.TIME, Pattern.compile("(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,6})?)?"),
            Sort.TIMESTAMP,
                    Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d"
                            + "(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z| ?[-+]\\d\\d:?\\d\\d| ?[-+]\\d\\d)?"),
            Sort.UUID, Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")));

    private static final Pattern ZONED = Pattern.compile(".*(?:Z|:\\d\\d ?[-+]\\d\\d(?::?\\d\\d)?)");
    private static final Pattern JSON = Pattern.compile("\\{.*\\}|\\[.*\\]", Pattern.DOTALL);

    private final boolean mayBeJson;
    private final Set<Sort> possible = new LinkedHashSet<>(List.of(
            Sort.BOOLEAN, Sort.INTEGER, Sort.DECIMAL, Sort.FLOAT, Sort.DATE, Sort.TIME, Sort.TIMESTAMP, Sort.UUID));
    private final Set<String> samples = new LinkedHashSet<>();
    private @Nullable String odd;
    private boolean json = true;
    private boolean nulls;
    private boolean empty;
    private boolean zoned;
    private long values;
    private int length;
    private int digits;
    private int scale;

    TypeTally(boolean mayBeJson) {
        this.mayBeJson = mayBeJson;
    }

    /// An empty text says nothing about the type: files that quote everything quote what is missing, too.
    void see(@Nullable String value) {
        if (value == null) {
            nulls = true;
            return;
        }
        if (value.isEmpty()) {
            empty = true;
            return;
        }
        values++;
        length = Math.max(length, value.codePointCount(0, value.length()));
        if (samples.size() < SAMPLES) {
            samples.add(value.length() > SAMPLE_LENGTH ? value.substring(0, SAMPLE_LENGTH) + "…" : value);
        }
        json = json && mayBeJson && JSON.matcher(value).matches();
        if (possible.isEmpty()) {
            return;
        }
        possible.removeIf(sort -> !isOf(sort, value));
        if (possible.isEmpty()) {
            odd = value.length() > SAMPLE_LENGTH ? value.substring(0, SAMPLE_LENGTH) + "…" : value;
        } else if (possible.contains(Sort.FLOAT)) {
            measure(value);
        } else if (possible.contains(Sort.TIMESTAMP)) {
            zoned = zoned || ZONED.matcher(value).matches();
        }
    }

    private static boolean isOf(Sort sort, String value) {
        Pattern pattern = TYPES.get(sort);
        return pattern != null && pattern.matcher(value).matches();
    }

    private void measure(String value) {
        int start = value.startsWith("-") ? 1 : 0;
        int point = value.indexOf('.');
        digits = Math.max(digits, (point < 0 ? value.length() : point) - start);
        scale = Math.max(scale, point < 0 ? 0 : value.length() - point - 1);
    }

    Sort sort() {
        if (values == 0) {
            return Sort.TEXT;
        }
        if (json && mayBeJson) {
            return Sort.JSON;
        }
        Sort first = possible.stream().findFirst().orElse(Sort.TEXT);
        if (first == Sort.INTEGER && digits > BIGINT_DIGITS) {
            return digits <= MOST_DIGITS ? Sort.DECIMAL : Sort.TEXT;
        }
        return first == Sort.DECIMAL && digits + scale > MOST_DIGITS ? Sort.TEXT : first;
    }

    /// @param chosen null for the narrowest that holds all values
    TableColumn column(String name, @Nullable ColumnType chosen) {
        Sort sort = sort();
        if (chosen != null) {
            boolean isText = chosen.sort() == Sort.TEXT;
            return chosen.column(name, nulls || values == 0 || (empty && !isText), length);
        }
        boolean isNumber = sort == Sort.INTEGER || sort == Sort.DECIMAL;
        return TableColumnBuilder.builder()
                .name(name)
                .type(type(sort))
                .sort(sort)
                .nullable(nulls || values == 0 || (empty && sort != Sort.TEXT))
                .length(sort == Sort.TEXT ? length : -1)
                .precision(isNumber ? Math.max(digits, 1) + scale : -1)
                .scale(isNumber ? scale : 0)
                .build();
    }

    /// The name in standard SQL, or the one that most servers have.
    private String type(Sort sort) {
        return switch (sort) {
            case BOOLEAN -> "boolean";
            case INTEGER -> digits <= INT_DIGITS ? "integer" : "bigint";
            case DECIMAL -> "numeric(" + (Math.max(digits, 1) + scale) + "," + scale + ")";
            case FLOAT -> "double precision";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP -> zoned ? "timestamp with time zone" : "timestamp";
            case UUID -> "uuid";
            case JSON -> "json";
            default -> "text";
        };
    }

    Reason reason() {
        Sort sort = sort();
        if (values == 0) {
            return Reason.of("no-values");
        }
        if (sort != Sort.TEXT) {
            return Reason.of("all-fit");
        }
        if (odd == null) {
            return Reason.of("too-many-digits");
        }
        return LEADING_ZERO.matcher(odd).matches() ? Reason.of("leading-zero", odd) : Reason.of("is-text", odd);
    }

    List<String> samples() {
        return List.copyOf(samples);
    }
}
