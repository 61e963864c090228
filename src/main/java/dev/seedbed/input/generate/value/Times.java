package dev.seedbed.input.generate.value;

import dev.seedbed.input.schema.TableColumn.Sort;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Days, or seconds of a day or of all days, without a time zone.
///
/// @param sort `DATE`, `TIME` or `TIMESTAMP`
/// @param first in days or seconds
public record Times(Sort sort, long first, long size) implements Domain {
    private static final int DAY = 86_400;

    public static boolean has(Sort sort) {
        return sort == Sort.DATE || sort == Sort.TIME || sort == Sort.TIMESTAMP;
    }

    /// A date, time, or date and time with a space or a `T` between them, in days or seconds; none for other texts.
    public static Optional<Long> parse(Sort sort, String text) {
        try {
            return Optional.of(
                    switch (sort) {
                        case DATE -> LocalDate.parse(text).toEpochDay();
                        case TIME -> (long) LocalTime.parse(text).toSecondOfDay();
                        default ->
                            text.length() <= 10
                                    ? LocalDate.parse(text).toEpochDay() * DAY
                                    : LocalDateTime.parse(text.replace(' ', 'T'))
                                            .toEpochSecond(ZoneOffset.UTC);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// As the parts of a date and time are, the last value being whole: a day ends with its last second.
    public static Optional<Long> parseLast(Sort sort, String text) {
        long rest = sort == Sort.TIMESTAMP && text.length() <= 10 ? DAY - 1 : 0;
        return parse(sort, text).map(value -> value + rest);
    }

    @Override
    public String text(long place, long row) {
        long value = first + place;
        return switch (sort) {
            case DATE -> LocalDate.ofEpochDay(value).toString();
            case TIME -> clock((int) value);
            default -> LocalDate.ofEpochDay(Math.floorDiv(value, DAY)) + " " + clock(Math.floorMod(value, DAY));
        };
    }

    private static String clock(int second) {
        var text = new StringBuilder(8);
        two(text, second / 3600);
        two(text.append(':'), second / 60 % 60);
        two(text.append(':'), second % 60);
        return text.toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
