package dev.seedbed.input.table;

import dev.seedbed.input.schema.TableColumn;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What no server takes in a column, so that it need not be asked.
final class CellCheck {
    private static final Pattern NO_NUMBER = Pattern.compile("(?!\\s*[-+]?(?i:nan|inf|infinity)\\s*)[^\\d]*");
    private static final int SHOWN = 40;

    private CellCheck() {}

    /// The reason, empty where only the server knows.
    static String refused(TableColumn column, @Nullable String cell) {
        if (cell == null) {
            return column.nullable() || column.numbered() ? "" : "null-cell";
        }
        return switch (column.sort()) {
            case INTEGER, DECIMAL, FLOAT -> NO_NUMBER.matcher(cell).matches() ? "no-number:" + shown(cell) : "";
            case ENUM -> isOneOf(column, cell) ? "" : "no-such-value:" + shown(cell);
            case TEXT -> {
                String text = cell.stripTrailing();
                boolean isTooLong = column.length() >= 0 && text.codePointCount(0, text.length()) > column.length();
                yield isTooLong ? "too-long:" + column.length() : "";
            }
            default -> "";
        };
    }

    /// Some servers take capital letters for small ones, and the number of a value.
    private static boolean isOneOf(TableColumn column, String cell) {
        return column.values().stream().anyMatch(cell.strip()::equalsIgnoreCase)
                || cell.chars().allMatch(Character::isDigit);
    }

    private static String shown(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
