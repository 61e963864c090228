package dev.seedbed.source.compose.file;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/// What compose makes a text of that stands without quotes: `010` is the number 8, `1.50` is `1.5`.
final class PlainValue {
    private static final Pattern INTEGER =
            Pattern.compile("[-+]?(0[xX][0-9a-fA-F_]+|0[oO]?[0-7_]+|0[bB][01_]+|[1-9][0-9_]*|0)");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final double LARGEST = 1e21;
    private static final double SMALLEST = 1e-4;
    /// No number that anybody means is longer.
    private static final int LONGEST = 40;

    private PlainValue() {}

    static String of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return text;
        }
        if (TRUTH.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT);
        }
        try {
            if (INTEGER.matcher(text).matches()) {
                return Long.toString(integer(text.replace("_", "").toLowerCase(Locale.ROOT)));
            }
            return DECIMAL.matcher(text).matches() ? decimal(Double.parseDouble(text)) : text;
        } catch (NumberFormatException _) {
            return text;
        }
    }

    private static long integer(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        String digits = text.replaceFirst("^[-+]", "");
        if (digits.startsWith("0x")) {
            return Long.parseLong(sign + digits.substring(2), 16);
        }
        if (digits.startsWith("0b")) {
            return Long.parseLong(sign + digits.substring(2), 2);
        }
        boolean octal = digits.length() > 1 && digits.startsWith("0");
        return Long.parseLong(sign + digits.replaceFirst("^0o", ""), octal ? 8 : 10);
    }

    private static String decimal(double number) {
        double size = Math.abs(number);
        if (number == 0) {
            return "0";
        }
        if (size < LARGEST && size >= SMALLEST) {
            return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        }
        return Double.toString(number)
                .replaceFirst("\\.0E", "e")
                .replace("E", "e")
                .replaceFirst("e(\\d)", "e+$1")
                .replaceFirst("e([-+])(\\d)$", "e$10$2");
    }
}
