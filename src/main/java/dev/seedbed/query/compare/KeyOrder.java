package dev.seedbed.query.compare;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Compares rows by their first values as the servers order them: numbers as numbers, other text by its bytes in UTF-8.
final class KeyOrder implements Comparator<@Nullable String[]> {
    private final boolean[] numbers;

    /// @param numbers for each value of the key whether it is a number
    KeyOrder(boolean[] numbers) {
        this.numbers = numbers.clone();
    }

    @Override
    public int compare(@Nullable String[] one, @Nullable String[] other) {
        for (int i = 0; i < numbers.length; i++) {
            String a = Objects.requireNonNull(one[i]);
            String b = Objects.requireNonNull(other[i]);
            int order = numbers[i] ? byNumber(a, b) : byBytes(a, b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    static int byNumber(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        if (isPlain(a) && isPlain(b)) {
            return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
        }
        int order = Integer.compare(rank(a), rank(b));
        return order != 0 || rank(a) != 0 ? order : new BigDecimal(a).compareTo(new BigDecimal(b));
    }

    /// Digits without a sign, a point or a leading zero.
    private static boolean isPlain(String number) {
        if (number.isEmpty() || number.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int rank(String number) {
        return switch (number) {
            case "-Infinity" -> -1;
            case "Infinity" -> 1;
            case "NaN" -> 2;
            default -> 0;
        };
    }

    /// As the bytes in UTF-8 are ordered, which differs from UTF-16 where a surrogate meets what is above them.
    static int byBytes(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int i = 0; i < shorter; i++) {
            char c = a.charAt(i);
            char d = b.charAt(i);
            if (c != d) {
                return Integer.compare(inBytes(c), inBytes(d));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int inBytes(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
