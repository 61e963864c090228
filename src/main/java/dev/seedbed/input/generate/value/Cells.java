package dev.seedbed.input.generate.value;

import org.jspecify.annotations.Nullable;

/// The values of a column by the number of their row, from 0. The same for the same row, for any thread.
@FunctionalInterface
public interface Cells {
    @Nullable
    String at(long row);
}
