package dev.seedbed.input.table.column;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a value as files have it is one of a type, for every server and without a loss.
final class TypeCheck {
    /// No number of a file is longer, and long ones take long to be read.
    private static final int MOST_CHARACTERS = 400;

    private static final int INTEGER_BITS = 31;
    private static final int BIGINT_BITS = 63;

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern NO_FINITE = Pattern.compile("[-+]?(?i:nan|inf|infinity)");
    private static final Pattern BOOLEAN = Pattern.compile("(?i:true|false|t|f|yes|no|y|n|on|off|1|0)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/]?)(\\d\\d)\\2(\\d\\d)");
    private static final String CLOCK = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern OF_DAY = Pattern.compile("[T ]" + CLOCK + "(?:Z| ?[-+]\\d\\d:?\\d\\d| ?[-+]\\d\\d)?");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}");
    private static final JsonFactory JSON = new JsonFactory();

    private TypeCheck() {}

    static boolean fits(ColumnType type, String value) {
        String plain = value.length() > MOST_CHARACTERS ? value : value.strip();
        return switch (type.sort()) {
            case INTEGER -> isInteger(plain, type.name().equals("integer") ? INTEGER_BITS : BIGINT_BITS);
            case DECIMAL -> isDecimal(plain, type.precision(), type.scale());
            case FLOAT -> isNumber(plain) || NO_FINITE.matcher(plain).matches();
            case BOOLEAN -> BOOLEAN.matcher(plain).matches();
            case DATE -> isDate(plain);
            case TIME -> TIME.matcher(plain).matches();
            case TIMESTAMP -> isTimestamp(plain);
            case UUID -> UUID.matcher(plain).matches();
            case JSON -> isJson(value);
            default -> type.length() < 0 || value.codePointCount(0, value.length()) <= type.length();
        };
    }

    private static boolean isInteger(String text, int bits) {
        return text.length() <= MOST_CHARACTERS
                && INTEGER.matcher(text).matches()
                && new BigInteger(text).bitLength() <= bits;
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_CHARACTERS && NUMBER.matcher(text).matches();
    }

    private static boolean isDecimal(String text, int precision, int scale) {
        if (!isNumber(text)) {
            return false;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() <= scale && number.precision() - number.scale() <= precision - scale;
    }

    private static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            var _ = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isTimestamp(String text) {
        int time = text.indexOf('T') >= 0 ? text.indexOf('T') : text.indexOf(' ');
        return time < 0
                ? isDate(text)
                : isDate(text.substring(0, time))
                        && OF_DAY.matcher(text.substring(time)).matches();
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException _) {
            return false;
        }
    }
}
