package dev.seedbed.input.generate.guess;

import dev.seedbed.input.generate.check.Limits;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/// From one number to another, both included.
public record NumberRange(BigDecimal low, BigDecimal high) {
    private static final int FLOAT_DIGITS = 3;
    private static final int MOST_DIGITS = 100;
    private static final BigDecimal WIDE = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal AROUND = BigDecimal.valueOf(1_000);

    public static boolean has(Sort sort) {
        return sort == Sort.INTEGER || sort == Sort.DECIMAL || sort == Sort.FLOAT;
    }

    /// Digits behind the point of the values that are made for a column.
    public static int scale(TableColumn column) {
        return switch (column.sort()) {
            case INTEGER -> 0;
            case DECIMAL -> column.precision() < 0 ? 2 : Math.max(0, column.scale());
            default -> FLOAT_DIGITS;
        };
    }

    /// What the type of a column takes.
    public static NumberRange ofType(TableColumn column) {
        if (column.sort() == Sort.INTEGER) {
            return ofInteger(column.type().toLowerCase(Locale.ROOT));
        }
        if (column.sort() == Sort.DECIMAL && column.precision() > 0) {
            BigDecimal end = BigDecimal.ONE.movePointRight(column.precision() - scale(column));
            BigDecimal high = end.subtract(BigDecimal.ONE.movePointLeft(scale(column)));
            return new NumberRange(isUnsigned(column.type()) ? BigDecimal.ZERO : high.negate(), high);
        }
        return new NumberRange(WIDE.negate(), WIDE);
    }

    private static boolean isUnsigned(String type) {
        return type.toLowerCase(Locale.ROOT).contains("unsigned");
    }

    private static NumberRange ofInteger(String type) {
        if (type.startsWith("year")) {
            return new NumberRange(BigDecimal.valueOf(1901), BigDecimal.valueOf(2155));
        }
        int bits = bits(type);
        BigInteger all = BigInteger.ONE.shiftLeft(bits);
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        return isUnsigned(type)
                ? new NumberRange(BigDecimal.ZERO, new BigDecimal(all.subtract(BigInteger.ONE)))
                : new NumberRange(new BigDecimal(half.negate()), new BigDecimal(half.subtract(BigInteger.ONE)));
    }

    private static int bits(String type) {
        if (type.startsWith("tinyint")) {
            return 8;
        }
        if (type.startsWith("smallint") || type.startsWith("int2") || type.startsWith("smallserial")) {
            return 16;
        }
        if (type.startsWith("mediumint")) {
            return 24;
        }
        return type.startsWith("bigint") || type.startsWith("int8") || type.startsWith("bigserial") ? 64 : 32;
    }

    /// What checks leave of a range; a range near to the limits where none of it is left.
    public NumberRange within(Limits limits, int scale) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        Optional<BigDecimal> lowest = limits.lows().stream()
                .flatMap(bound -> number(bound.value()).map(n -> bound.included() ? n : n.add(step)).stream())
                .max(BigDecimal::compareTo);
        Optional<BigDecimal> highest = limits.highs().stream()
                .flatMap(bound -> number(bound.value()).map(n -> bound.included() ? n : n.subtract(step)).stream())
                .min(BigDecimal::compareTo);
        BigDecimal from = lowest.map(low::max).orElse(low);
        BigDecimal to = highest.map(high::min).orElse(high);
        if (from.compareTo(to) <= 0) {
            return new NumberRange(from, to);
        }
        return lowest.isPresent()
                ? new NumberRange(from, highest.orElse(from.add(AROUND)))
                : new NumberRange(to.subtract(AROUND), to);
    }

    public NumberRange and(NumberRange other) {
        BigDecimal from = low.max(other.low);
        BigDecimal to = high.min(other.high);
        return from.compareTo(to) <= 0 ? new NumberRange(from, to) : new NumberRange(other.low, other.high);
    }

    public boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && high.compareTo(number) >= 0;
    }

    public String text() {
        return low.toPlainString() + " … " + high.toPlainString();
    }

    /// None for what is no number, or one with so many digits that no column takes it.
    public static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(text)
                    .filter(one -> one.length() <= MOST_DIGITS)
                    .map(BigDecimal::new)
                    .filter(one -> Math.abs(one.scale()) <= MOST_DIGITS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
