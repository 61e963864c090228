package dev.seedbed.input.mask;

import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableColumn.Sort;
import dev.seedbed.task.OperationFailedException;
import java.util.EnumSet;
import java.util.Set;

/// Refuses rules that a column cannot follow, before anything is changed.
final class RuleCheck {
    static final int SHORTEST_FAKE = 6;
    private static final int SHORTEST_HASH = 8;
    private static final Set<Sort> HASHED = EnumSet.of(Sort.TEXT, Sort.INTEGER, Sort.UUID);
    private static final Set<Sort> DATES = EnumSet.of(Sort.DATE, Sort.TIMESTAMP);

    private RuleCheck() {}

    static void check(MaskedColumn masked) throws OperationFailedException {
        TableColumn column = masked.column();
        if (column.computed() && !masked.isKept()) {
            throw refused(masked, "mask-computed", "mask-computed-rule");
        }
        switch (masked.rule()) {
            case MaskRule.Keep _, MaskRule.Sql _ -> {}
            case MaskRule.Null _ -> {
                if (!column.nullable()) {
                    throw refused(masked, "mask-not-null", "mask-not-null-rule");
                }
            }
            case MaskRule.Constant constant -> checkConstant(masked, constant);
            case MaskRule.Hash _ -> {
                checkSort(masked, HASHED, "mask-hashed");
                checkLength(masked, SHORTEST_HASH);
            }
            case MaskRule.Fake _ -> {
                checkSort(masked, EnumSet.of(Sort.TEXT), "mask-text");
                checkLength(masked, SHORTEST_FAKE);
            }
            case MaskRule.Shift shift -> checkShift(masked, shift);
        }
    }

    private static void checkConstant(MaskedColumn masked, MaskRule.Constant constant) throws OperationFailedException {
        TableColumn column = masked.column();
        if (masked.isUniqueAlone()) {
            throw refused(masked, "mask-unique", "mask-unique-rule");
        }
        if (column.sort() == Sort.ENUM && !column.values().contains(constant.value())) {
            throw refused(masked, "mask-enum", "yaml-one-of:" + String.join(", ", column.values()));
        }
        if (column.sort() == Sort.TEXT
                && column.length() >= 0
                && constant.value().codePointCount(0, constant.value().length()) > column.length()) {
            throw refused(masked, "mask-short", "mask-length-most:" + column.length());
        }
    }

    private static void checkShift(MaskedColumn masked, MaskRule.Shift shift) throws OperationFailedException {
        checkSort(masked, DATES, "mask-date");
        if (masked.by(shift).isEmpty()) {
            throw refused(masked, "mask-no-key", "mask-by");
        }
        if (!shift.by().isEmpty() && masked.table().column(shift.by()).isEmpty()) {
            var by = new ColumnName(masked.table().name(), shift.by());
            throw masked.place().refused("mask-unknown:" + by.local(), "mask-by");
        }
    }

    private static void checkSort(MaskedColumn masked, Set<Sort> fit, String expected) throws OperationFailedException {
        TableColumn column = masked.column();
        if (column.sort() == Sort.ENUM) {
            throw refused(masked, "mask-enum", "mask-enum-rule:" + String.join(", ", column.values()));
        }
        if (!fit.contains(column.sort())) {
            throw masked.place().refused("mask-type:" + masked.name().local() + " (" + column.type() + ")", expected);
        }
    }

    private static void checkLength(MaskedColumn masked, int least) throws OperationFailedException {
        TableColumn column = masked.column();
        if (column.sort() == Sort.TEXT && column.length() >= 0 && column.length() < least) {
            throw masked.place()
                    .refused("mask-type:" + masked.name().local() + " (" + column.type() + ")", "mask-length:" + least);
        }
    }

    private static OperationFailedException refused(MaskedColumn masked, String found, String expected) {
        return masked.place().refused(found + ":" + masked.name().local(), expected);
    }
}
