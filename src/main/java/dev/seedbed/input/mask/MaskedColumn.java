package dev.seedbed.input.mask;

import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.schema.TableColumn;
import dev.seedbed.input.schema.TableSchema;
import dev.seedbed.yaml.YamlPlace;
import java.util.List;

/// A column that a rule is for.
///
/// @param place of the rule
/// @param exact whether the rule names this column
/// @param spread whether the rule came along a foreign key
record MaskedColumn(
        TableSchema table, TableColumn column, MaskRule rule, YamlPlace place, boolean exact, boolean spread) {

    ColumnName name() {
        return new ColumnName(table.name(), column.name());
    }

    boolean isKept() {
        return rule instanceof MaskRule.Keep;
    }

    boolean isUnique() {
        return table.primaryKey().contains(column.name())
                || table.uniques().stream().anyMatch(key -> key.contains(column.name()));
    }

    /// Whether no two rows may have the same value, whatever is in the other columns.
    boolean isUniqueAlone() {
        List<String> alone = List.of(column.name());
        return table.primaryKey().equals(alone) || table.uniques().contains(alone);
    }

    /// The columns by which a date is moved.
    List<String> by(MaskRule.Shift shift) {
        return shift.by().isEmpty() ? table.primaryKey() : List.of(shift.by());
    }
}
