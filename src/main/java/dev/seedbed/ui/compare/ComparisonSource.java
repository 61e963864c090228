package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.task.OperationFailedException;
import java.util.function.Consumer;

/// Two sides that can be compared.
public interface ComparisonSource {

    /// What the user calls the side that came first.
    String left();

    String right();

    /// Makes both sides ready, compares them and lets them go. Blocks; honours interruption.
    ComparisonResult compare(Consumer<ComparisonProgress> progress)
            throws OperationFailedException, InterruptedException;
}
