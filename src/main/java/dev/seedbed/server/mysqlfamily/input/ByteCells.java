package dev.seedbed.server.mysqlfamily.input;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How cells go into columns that take bytes: `0x…` or `\x…` are digits of bytes, any other text is its own bytes.
enum ByteCells {
    BYTES {
        @Override
        String value(String variable) {
            return "unhex(" + variable + ")";
        }

        @Override
        String digits(String cell) {
            return DIGITS.matcher(cell).matches()
                    ? cell.substring(2)
                    : HexFormat.of().formatHex(cell.getBytes(StandardCharsets.UTF_8));
        }
    },
    BITS {
        @Override
        String value(String variable) {
            return "cast(" + variable + " as unsigned)";
        }

        @Override
        String digits(String cell) {
            if (DIGITS.matcher(cell).matches() && cell.length() > 2) {
                return new BigInteger(cell.substring(2), 16).toString();
            }
            return BINARY.matcher(cell).matches()
                    ? new BigInteger(cell.substring(2, cell.length() - 1), 2).toString()
                    : cell;
        }
    };

    private static final Pattern DIGITS = Pattern.compile("(?:0x|\\\\x)(?:[0-9A-Fa-f]{2})*+");
    private static final Pattern BINARY = Pattern.compile("b'[01]+'");

    /// What a column gets from a variable that holds such digits.
    abstract String value(String variable);

    abstract String digits(String cell);

    /// A row whose cells for such columns are digits.
    static List<@Nullable String> of(List<@Nullable String> row, List<@Nullable ByteCells> columns) {
        var changed = new ArrayList<@Nullable String>(row);
        for (int i = 0; i < columns.size(); i++) {
            ByteCells bytes = columns.get(i);
            String cell = row.get(i);
            if (bytes != null && cell != null) {
                changed.set(i, bytes.digits(cell));
            }
        }
        return changed;
    }
}
