package dev.seedbed.input.table.column;

import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableColumnBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A type that a column can be given, in words that mean the same for every server.
///
/// @param name as guesses have it, such as `integer` or `numeric(5,2)`
/// @param length characters at most; -1 where there is no limit, and for what is no text
/// @param precision digits at most, -1 for what has none
/// @param scale digits behind the point
public record ColumnType(String name, Sort sort, int length, int precision, int scale) {
    /// Names to choose from; `numeric` and `varchar` take other numbers, too.
    public static final List<String> NAMES = List.of(
            "text",
            "varchar(255)",
            "integer",
            "bigint",
            "numeric(12,2)",
            "double precision",
            "boolean",
            "date",
            "time",
            "timestamp",
            "timestamp with time zone",
            "uuid",
            "json");

    /// What every server has.
    private static final int MOST_CHARACTERS = 16_000;

    private static final int MOST_DIGITS = 38;
    private static final int MOST_DECIMALS = 30;

    private static final Map<String, Sort> PLAIN = Map.of(
            "text", Sort.TEXT,
            "integer", Sort.INTEGER,
            "bigint", Sort.INTEGER,
            "double precision", Sort.FLOAT,
            "boolean", Sort.BOOLEAN,
            "date", Sort.DATE,
            "time", Sort.TIME,
            "timestamp", Sort.TIMESTAMP,
            "timestamp with time zone", Sort.TIMESTAMP,
            "json", Sort.JSON);

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "int", "integer",
            "double", "double precision",
            "bool", "boolean",
            "datetime", "timestamp",
            "timestamptz", "timestamp with time zone",
            "jsonb", "json");

    private static final Pattern VARCHAR = Pattern.compile("(?:varchar|character varying) ?\\( ?(\\d{1,5}) ?\\)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?:numeric|decimal) ?\\( ?(\\d{1,2}) ?(?:, ?(\\d{1,2}) ?)?\\)");

    /// Empty for what is none of them.
    public static Optional<ColumnType> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String name = OTHER_NAMES.getOrDefault(plain, plain);
        if (name.equals("uuid")) {
            return Optional.of(new ColumnType(name, Sort.UUID, -1, -1, 0));
        }
        Sort sort = PLAIN.get(name);
        if (sort != null) {
            return Optional.of(new ColumnType(name, sort, -1, -1, 0));
        }
        Matcher varchar = VARCHAR.matcher(name);
        if (varchar.matches()) {
            return text(Integer.parseInt(varchar.group(1)));
        }
        Matcher numeric = NUMERIC.matcher(name);
        if (!numeric.matches()) {
            return Optional.empty();
        }
        String decimals = numeric.group(2);
        return number(Integer.parseInt(numeric.group(1)), decimals == null ? 0 : Integer.parseInt(decimals));
    }

    private static Optional<ColumnType> text(int length) {
        return length < 1 || length > MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of(new ColumnType("varchar(" + length + ")", Sort.TEXT, length, -1, 0));
    }

    private static Optional<ColumnType> number(int digits, int decimals) {
        return digits < 1 || digits > MOST_DIGITS || decimals > Math.min(digits, MOST_DECIMALS)
                ? Optional.empty()
                : Optional.of(
                        new ColumnType("numeric(" + digits + "," + decimals + ")", Sort.DECIMAL, -1, digits, decimals));
    }

    /// A column of this type.
    ///
    /// @param longest characters of its longest value
    public TableColumn column(String column, boolean nullable, int longest) {
        return TableColumnBuilder.builder()
                .name(column)
                .type(name)
                .sort(sort)
                .nullable(nullable)
                .length(sort != Sort.TEXT ? -1 : length >= 0 ? length : longest)
                .precision(precision)
                .scale(scale)
                .build();
    }
}
