package dev.seedbed.input.generate.guess;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.generate.check.Limits;
import dev.seedbed.input.generate.check.TableChecks;
import dev.seedbed.input.generate.value.Codes;
import dev.seedbed.input.generate.value.Domain;
import dev.seedbed.input.generate.value.Fakes;
import dev.seedbed.input.generate.value.JsonTexts;
import dev.seedbed.input.generate.value.Times;
import dev.seedbed.input.generate.value.WholeNumbers;
import dev.seedbed.input.generate.value.Words;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.input.schema.TableSchema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the type, the name and the checks of a column say about its values.
public final class GuessedDomains {
    private static final List<String> STATES = List.of("active", "pending", "closed");
    private static final List<String> INTERVALS = List.of("1 hour", "8 hours", "1 day", "3 days", "7 days", "30 days");
    private static final Pattern STATE = Pattern.compile("(.*_)?status|.*(状態|ステータス)");
    private static final int LONGEST_STATE = 7;
    private static final Pattern GENDER = Pattern.compile("(.*_)?(gender|sex)|.*性別");
    private static final Pattern BIRTH = Pattern.compile("(.*_)?(birth.*|dob)|.*(生年月日|誕生日)");
    private static final Pattern BITS = Pattern.compile("bit(?: varying)?(?:\\((\\d{1,4})\\))?");
    private static final Pattern SET = Pattern.compile("set\\('((?:[^']|'')*)'.*");
    private static final int LONG_TEXT = 100;
    private static final int SHORT_TEXT = 3;
    private static final int SHORTEST_OF_WORDS = 4;

    private final FakeValues values;
    private final TableSchema table;
    private final TableChecks checks;

    public GuessedDomains(FakeValues values, TableSchema table, TableChecks checks) {
        this.values = values;
        this.table = table;
        this.checks = checks;
    }

    /// None for a type that nothing is known about.
    ///
    /// @param seed the same for columns of the table that belong together
    public Optional<Domain> of(TableColumn column, long seed) {
        Limits limits = checks.of(column.name());
        if (limits.values().filter(list -> !list.isEmpty()).isPresent()) {
            return Optional.of(new Words(limits.values().get()));
        }
        if (limits.isJson()) {
            return Optional.of(new JsonTexts(values, seed));
        }
        return switch (column.sort()) {
            case INTEGER, DECIMAL, FLOAT -> Optional.of(numbers(column, limits));
            case BOOLEAN -> Optional.of(new Words(List.of("0", "1")));
            case TEXT -> Optional.of(text(column, limits, seed));
            case DATE, TIME, TIMESTAMP -> Optional.of(times(column, limits));
            case INTERVAL -> Optional.of(new Words(INTERVALS));
            case UUID -> Optional.of(new Fakes(values, FakeKind.UUID, seed, -1));
            case JSON -> Optional.of(new JsonTexts(values, seed));
            case BINARY -> Optional.of(Codes.within(column.length()));
            case ENUM -> Optional.of(new Words(column.values()));
            case OTHER -> other(column.type().toLowerCase(Locale.ROOT), seed);
        };
    }

    private static Domain numbers(TableColumn column, Limits limits) {
        NumberGuess guess = NumberGuess.of(column.name());
        int scale = NumberRange.scale(column);
        NumberRange range = new NumberRange(guess.low(), guess.high())
                .and(NumberRange.ofType(column))
                .within(limits, scale)
                .and(NumberRange.ofType(column));
        return WholeNumbers.between(range.low(), range.high(), scale);
    }

    private Domain text(TableColumn column, Limits limits, long seed) {
        long longest = limits.longest(column.length());
        if (limits.shortest() > SHORTEST_OF_WORDS) {
            return new Codes((int) Math.min(limits.shortest(), LONG_TEXT * LONG_TEXT));
        }
        String name = NameGuess.plain(column.name());
        if (STATE.matcher(name).matches() && (longest < 0 || longest >= LONGEST_STATE)) {
            return new Words(STATES);
        }
        if (GENDER.matcher(name).matches()) {
            return new Words(longest > 0 && longest < LONGEST_STATE ? List.of("F", "M") : List.of("female", "male"));
        }
        return new Fakes(values, kind(column, longest), seed, longest);
    }

    private FakeKind kind(TableColumn column, long longest) {
        FakeKind kind = NameGuess.kind(table.name().name(), column.name())
                .orElse(longest < 0 || longest > LONG_TEXT ? FakeKind.SENTENCE : FakeKind.WORD);
        boolean isCode = longest > 0 && longest <= SHORT_TEXT;
        return isCode && kind == FakeKind.COUNTRY ? FakeKind.COUNTRY_CODE : kind;
    }

    private static Domain times(TableColumn column, Limits limits) {
        boolean birth = BIRTH.matcher(NameGuess.plain(column.name())).matches();
        return switch (column.sort()) {
            case TIME -> times(column.sort(), "00:00", "23:59:59", limits);
            default ->
                times(column.sort(), birth ? born(column) : "2020-01-01", birth ? "2007-12-31" : "2025-12-31", limits);
        };
    }

    /// A `timestamp` of MySQL begins in 1970.
    private static String born(TableColumn column) {
        String type = column.type().toLowerCase(Locale.ROOT);
        return type.startsWith("timestamp") && !type.contains("time zone") ? "1971-01-01" : "1950-01-01";
    }

    /// Any that the type of the column takes, where the usual ones are too few.
    public static Domain wide(TableColumn column, Limits limits) {
        if (Times.has(column.sort())) {
            return column.sort() == Sort.TIME
                    ? times(column.sort(), "00:00", "23:59:59", limits)
                    : times(column.sort(), "1971-01-01", "2037-12-31", limits);
        }
        int scale = NumberRange.scale(column);
        NumberRange type = NumberRange.ofType(column);
        NumberRange range = new NumberRange(type.low().max(BigDecimal.ZERO), type.high())
                .within(limits, scale)
                .and(type);
        return WholeNumbers.between(range.low(), range.high(), scale);
    }

    private static Domain times(Sort sort, String low, String high, Limits limits) {
        long first = Times.parse(sort, low).orElse(0L);
        long last = Times.parseLast(sort, high).orElse(first);
        long width = last - first;
        for (Limits.Bound bound : limits.lows()) {
            long least = Times.parse(sort, bound.value()).orElse(first) + (bound.included() ? 0 : 1);
            first = Math.max(first, least);
        }
        for (Limits.Bound bound : limits.highs()) {
            long most = Times.parse(sort, bound.value()).orElse(last) - (bound.included() ? 0 : 1);
            last = Math.min(last, most);
        }
        if (first > last && limits.lows().isEmpty()) {
            first = last - width;
        } else if (first > last) {
            last = limits.highs().isEmpty() ? first + width : first;
        }
        return new Times(sort, first, last - first + 1);
    }

    private Optional<Domain> other(String type, long seed) {
        if (type.endsWith("[]")) {
            return Optional.of(new Words(List.of("{}")));
        }
        Matcher bits = BITS.matcher(type);
        if (bits.matches()) {
            int length = bits.group(1) == null ? 1 : Integer.parseInt(bits.group(1));
            return Optional.of(new Words(List.of("0".repeat(length), "0".repeat(length - 1) + "1")));
        }
        Matcher set = SET.matcher(type);
        if (set.matches()) {
            return Optional.of(new Words(List.of(set.group(1).replace("''", "'"))));
        }
        return switch (type) {
            case "inet", "cidr", "inet4" -> Optional.of(new Fakes(values, FakeKind.IPV4, seed, -1));
            case "inet6" -> Optional.of(new Fakes(values, FakeKind.IPV6, seed, -1));
            case "macaddr" -> Optional.of(new Fakes(values, FakeKind.MAC, seed, -1));
            case "money" -> Optional.of(WholeNumbers.between(BigDecimal.ONE, BigDecimal.valueOf(1_000), 2));
            case "citext", "name", "tsvector" -> Optional.of(new Fakes(values, FakeKind.WORD, seed, -1));
            case "xml" -> Optional.of(new Words(List.of("<empty/>")));
            case "point" -> Optional.of(new Words(List.of("(0,0)", "(1,2)", "(3,4)")));
            default -> Optional.empty();
        };
    }
}
