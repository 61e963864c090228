package dev.seedbed.input.generate.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Numbers in even steps, such as whole ones, or those with two digits behind the point.
///
/// @param first in units of `scale`
/// @param scale digits behind the point
public record WholeNumbers(long first, long size, int scale) implements Domain {

    /// From one to the other, both of them values. What does not fit into a `long` is cut off at its end.
    public static WholeNumbers between(BigDecimal low, BigDecimal high, int scale) {
        BigInteger first = units(low, scale, RoundingMode.CEILING);
        BigInteger last = units(high, scale, RoundingMode.FLOOR);
        BigInteger size = last.subtract(first).add(BigInteger.ONE);
        return new WholeNumbers(
                first.longValue(),
                size.min(BigInteger.valueOf(Long.MAX_VALUE - 1)).longValue(),
                scale);
    }

    private static BigInteger units(BigDecimal value, int scale, RoundingMode rounding) {
        BigInteger units = value.setScale(scale, rounding).unscaledValue();
        return units.min(BigInteger.valueOf(Long.MAX_VALUE)).max(BigInteger.valueOf(Long.MIN_VALUE));
    }

    @Override
    public String text(long place, long row) {
        return scale == 0
                ? Long.toString(first + place)
                : BigDecimal.valueOf(first + place, scale).toPlainString();
    }
}
