package dev.seedbed.build;

import dev.seedbed.input.InputReport;
import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.reject.RejectedTable;
import java.util.List;

/// Writes what a step did as YAML.
final class ReportText {
    private final StringBuilder text = new StringBuilder();

    String of(String below, List<InputReport> reports) {
        if (!below.isEmpty()) {
            text.append("below: ").append(MaskRule.quoted(below)).append('\n');
        }
        text.append("reports: [\n");
        for (InputReport report : reports) {
            switch (report) {
                case MaskReport mask -> mask(mask);
                case RejectedTable rejected -> rejected(rejected);
                default -> throw new IllegalArgumentException(report.toString());
            }
        }
        return text.append("]\n").toString();
    }

    private void mask(MaskReport report) {
        text.append("  { masked: [\n");
        for (MaskReport.Masked masked : report.masked()) {
            text.append("      { ").append(column(masked.column()));
            text.append(", rule: ").append(masked.rule().text());
            text.append(", spread: ").append(masked.spread()).append(" },\n");
        }
        text.append("    ], open: [\n");
        for (Finding open : report.open()) {
            text.append("      { ").append(column(open.column()));
            text.append(", what: ").append(open.what().text());
            text.append(", matching: ").append(open.matching());
            text.append(", samples: ").append(open.samples());
            text.append(", rule: ").append(open.rule().text()).append(" },\n");
        }
        text.append("    ] },\n");
    }

    private static String column(ColumnName column) {
        String schema = column.table().schema();
        return (schema.isEmpty() ? "" : "schema: " + MaskRule.quoted(schema) + ", ") + "table: "
                + MaskRule.quoted(column.table().name()) + ", column: " + MaskRule.quoted(column.column());
    }

    private void rejected(RejectedTable report) {
        text.append("  { file: ").append(MaskRule.quoted(report.file()));
        text.append(", table: ").append(MaskRule.quoted(report.table()));
        text.append(", rows: ").append(report.rows());
        text.append(", rejected: ").append(MaskRule.quoted(report.rejected().toString()));
        text.append(" },\n");
    }
}
