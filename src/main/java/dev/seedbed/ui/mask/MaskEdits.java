package dev.seedbed.ui.mask;

import dev.seedbed.input.mask.MaskReport;
import dev.seedbed.input.mask.rule.ColumnName;
import java.nio.file.Path;

/// Opens the rules of a mask, from the report of a step that applied it. Used on the FX thread.
@FunctionalInterface
public interface MaskEdits {

    /// @param step its title
    /// @param column that looks personal and is not masked
    void edit(Path seedfile, String step, MaskReport report, ColumnName column);
}
