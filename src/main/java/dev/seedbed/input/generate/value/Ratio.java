package dev.seedbed.input.generate.value;

import java.math.BigDecimal;

/// Rows spread evenly over the rows of another table, in their order.
///
/// @param rows of so many `parents`
public record Ratio(long rows, long parents) {

    public static Ratio of(BigDecimal ratio) {
        return new Ratio(
                ratio.unscaledValue().longValueExact(),
                BigDecimal.ONE.movePointRight(Math.max(0, ratio.scale())).longValueExact());
    }

    public long rowsFor(long number) {
        return Math.multiplyExact(number, rows) / parents;
    }

    public long parent(long row) {
        return row * parents / rows;
    }

    /// Which of the rows of its parent a row is, from 0.
    public long within(long row) {
        return row - (parent(row) * rows + parents - 1) / parents;
    }

    /// How many rows a parent has at most.
    public long most() {
        return (rows + parents - 1) / parents;
    }
}
