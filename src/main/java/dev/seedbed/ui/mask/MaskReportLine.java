package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.Finding;
import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.rule.ColumnName;
import dev.seedbed.input.mask.rule.MaskRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column in the report of a mask.
///
/// @param rule that it has, or that is proposed
/// @param finding what it looks like; null where it has a rule
record MaskReportLine(
        State state,
        ColumnName column,
        MaskRule rule,
        @Nullable Finding finding) {

    enum State {
        /// It looks personal and has no rule.
        OPEN,
        MASKED,
        /// A rule came along a foreign key.
        CONNECTED,
        KEPT
    }

    /// What is still to be done first.
    static List<MaskReportLine> of(MaskReport report) {
        var lines = new ArrayList<MaskReportLine>();
        for (Finding open : report.open()) {
            lines.add(new MaskReportLine(State.OPEN, open.column(), open.rule(), open));
        }
        for (MaskReport.Masked masked : report.masked()) {
            State state = masked.rule() instanceof MaskRule.Keep
                    ? State.KEPT
                    : masked.spread() ? State.CONNECTED : State.MASKED;
            lines.add(new MaskReportLine(state, masked.column(), masked.rule(), null));
        }
        return List.copyOf(lines);
    }
}
