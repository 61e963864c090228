package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import java.math.BigDecimal;
import java.util.Comparator;

/// The order of the values of a column: numbers by their size, all else as text; NULL comes last, whatever cannot be
/// read as a number after the numbers.
final class CellOrder implements Comparator<Cell> {
    private static final Comparator<String> TEXT =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final boolean numeric;

    CellOrder(boolean numeric) {
        this.numeric = numeric;
    }

    @Override
    public int compare(Cell left, Cell right) {
        String a = left.text();
        String b = right.text();
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return numeric ? numbers(a, b) : TEXT.compare(a, b);
    }

    /// By the nearest fractions, which is quick; exactly where those are the same.
    private static int numbers(String a, String b) {
        double x = number(a);
        double y = number(b);
        int order = Double.compare(x, y);
        if (order != 0 || Double.isNaN(x) || Double.isInfinite(x)) {
            return order;
        }
        return new BigDecimal(a).compareTo(new BigDecimal(b));
    }

    private static double number(String text) {
        return switch (text) {
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> {
                try {
                    yield new BigDecimal(text).doubleValue();
                } catch (NumberFormatException _) {
                    yield Double.NaN;
                }
            }
        };
    }
}
