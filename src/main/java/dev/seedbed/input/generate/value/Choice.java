package dev.seedbed.input.generate.value;

/// Which of the values of a domain a row has.
@FunctionalInterface
public interface Choice {
    /// The choice of a row that has none.
    long NONE = -1;

    /// From 0 to less than the size of the domain, or [#NONE].
    long of(long row);
}
