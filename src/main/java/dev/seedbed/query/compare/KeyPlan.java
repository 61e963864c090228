package dev.seedbed.query.compare;

import dev.seedbed.query.compare.TableShape.ColumnShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns by which rows of two tables are matched, and how both servers put them in one order.
///
/// @param bytewise whether the order is made from text everywhere, which is slow and always works
record KeyPlan(List<ColumnShape> left, List<ColumnShape> right, boolean bytewise) {

    /// Null where the two have no key in common.
    static @Nullable KeyPlan of(TableShape left, TableShape right) {
        List<String> key = left.commonKey(right);
        if (key == null) {
            return null;
        }
        List<ColumnShape> before = columns(left, key);
        List<ColumnShape> after = columns(right, key);
        for (int i = 0; i < before.size(); i++) {
            boolean bytes = isBytes(before.get(i).form());
            if (bytes != isBytes(after.get(i).form())) {
                return null;
            }
        }
        return new KeyPlan(before, after, false);
    }

    private static boolean isBytes(ValueForm form) {
        return form == ValueForm.BYTES || form == ValueForm.LONG_BYTES;
    }

    private static List<ColumnShape> columns(TableShape table, List<String> names) {
        return names.stream()
                .map(name -> Objects.requireNonNull(table.columns().get(name)))
                .toList();
    }

    KeyPlan inBytes() {
        return new KeyPlan(left, right, true);
    }

    List<String> names() {
        return left.stream().map(ColumnShape::name).toList();
    }

    /// Whether the servers' own order will do for a column.
    private boolean isNative(int column) {
        ValueForm form = left.get(column).form();
        boolean ordered = switch (form) {
            case NUMBER, ORDERED_TEXT, BYTES, LONG_BYTES, BITS -> true;
            case LONG_TEXT, FLOAT, GEOMETRY, TEXT -> false;
        };
        return !bytewise && ordered && form == right.get(column).form();
    }

    KeyOrder order() {
        var numbers = new boolean[left.size()];
        for (int i = 0; i < numbers.length; i++) {
            ValueForm form = left.get(i).form();
            numbers[i] = isNative(i) && (form == ValueForm.NUMBER || form == ValueForm.BITS);
        }
        return new KeyOrder(numbers);
    }

    /// A query for key and content of all rows in order. A bare name in `order by` would mean the selected text.
    String query(ServerForm form, ComparedSide side, List<ColumnShape> key) {
        var order = new ArrayList<String>();
        for (int i = 0; i < key.size(); i++) {
            ColumnShape column = key.get(i);
            order.add(isNative(i) ? "t." + form.quoted(column.name()) : form.byteOrder(column));
        }
        return "select " + texts(form, key) + ", " + form.rowHash(side.columns()) + " from "
                + side.table().from() + " t order by "
                + String.join(", ", order);
    }

    static String texts(ServerForm form, List<ColumnShape> key) {
        return key.stream().map(form::text).collect(Collectors.joining(", "));
    }

    /// Holds for the row with this key.
    static String isRow(ServerForm form, List<ColumnShape> key, List<String> values) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < key.size(); i++) {
            parts.add(form.isKey(key.get(i), values.get(i)));
        }
        return "(" + String.join(" and ", parts) + ")";
    }
}
