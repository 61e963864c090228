package dev.seedbed.input.mask;

import dev.seedbed.input.InputReport;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import java.util.LinkedHashMap;
import java.util.List;

/// What a mask did. It holds names and counts, and no value.
///
/// @param masked in the order of the tables
/// @param open columns that look personal and have no rule
public record MaskReport(List<Masked> masked, List<Finding> open) implements InputReport {
    public MaskReport {
        masked = List.copyOf(masked);
        open = List.copyOf(open);
    }

    /// What several masks did, one after the other: what the last one found is still open.
    ///
    /// @param reports at least one, the first one first
    public static MaskReport joined(List<MaskReport> reports) {
        var masked = new LinkedHashMap<ColumnName, Masked>();
        reports.forEach(report -> report.masked().forEach(one -> masked.put(one.column(), one)));
        List<Finding> open = reports.getLast().open().stream()
                .filter(finding -> !masked.containsKey(finding.column()))
                .toList();
        return new MaskReport(List.copyOf(masked.values()), open);
    }

    /// @param spread whether the rule came along a foreign key, and the file does not name the column
    public record Masked(ColumnName column, MaskRule rule, boolean spread) {}
}
