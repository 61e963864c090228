package dev.seedbed.ui.compare;

import dev.seedbed.query.compare.ComparisonProgress;
import dev.seedbed.query.compare.ComparisonResult;
import dev.seedbed.task.OperationFailedException;
import java.util.function.Consumer;

/// Two sides that can be compared.
///
/// @param left what the user calls the side that came first
/// @param right what the user calls the other side
public record ComparisonSource(String left, String right, Comparison comparison) {

    /// Makes both sides ready, compares them and lets them go. Blocks; honours interruption.
    @FunctionalInterface
    public interface Comparison {
        ComparisonResult run(Consumer<ComparisonProgress> progress)
                throws OperationFailedException, InterruptedException;
    }
}
