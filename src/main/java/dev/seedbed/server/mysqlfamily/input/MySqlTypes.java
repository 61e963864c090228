package dev.seedbed.server.mysqlfamily.input;

import dev.seedbed.input.schema.TableColumn;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Types and values of files as MySQL and MariaDB have them.
final class MySqlTypes {
    /// Characters of four bytes that a `text` is sure to hold.
    private static final int TEXT = 16_000;

    private static final Pattern ZONED = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d{1,9})?)? ?(Z|[-+]\\d\\d(?::?\\d\\d)?)");

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private MySqlTypes() {}

    static String type(TableColumn column, boolean key) {
        return switch (column.sort()) {
            case INTEGER -> column.type().equals("integer") ? "int" : "bigint";
            case DECIMAL -> "decimal(%d,%d)".formatted(column.precision(), column.scale());
            case FLOAT -> "double";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case TIME -> "time(6)";
            case TIMESTAMP -> "datetime(6)";
            case UUID -> "char(36)";
            case JSON -> "json";
            default -> column.type().startsWith("varchar(") ? column.type() : text(column, key);
        };
    }

    private static String text(TableColumn column, boolean key) {
        return key ? "varchar(190)" : column.length() <= TEXT ? "text" : "longtext";
    }

    static UnaryOperator<String> cell(TableColumn column) {
        return switch (column.sort()) {
            case BOOLEAN -> MySqlTypes::bool;
            case TIMESTAMP -> MySqlTypes::time;
            case DATE -> text -> text.replace('/', '-');
            default -> UnaryOperator.identity();
        };
    }

    private static String bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y", "on" -> "1";
            case "false", "f", "no", "n", "off" -> "0";
            default -> text;
        };
    }

    /// A time with a zone in UTC: not every version takes a zone.
    private static String time(String text) {
        Matcher zoned = ZONED.matcher(text);
        if (!zoned.matches()) {
            return text;
        }
        String seconds = zoned.group(3) == null ? ":00" : zoned.group(3);
        String zone = zoned.group(4);
        try {
            return OffsetDateTime.of(
                            java.time.LocalDateTime.parse(zoned.group(1) + "T" + zoned.group(2) + seconds),
                            ZoneOffset.of(zone))
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .format(UTC);
        } catch (DateTimeException _) {
            return text;
        }
    }
}
