package dev.seedbed.input.fake;

import java.util.List;

/// The choices that make up one value.
///
/// @param number of the value among values that all differ; -1 for a value that may come again
record Draw(long seed, long number) {

    /// From the list, by the seed alone: the same for all kinds of values of one seed.
    <T> T pick(Part part, List<T> list) {
        return list.get((int) Mix.below(Mix.of(seed, part.use()), list.size()));
    }

    /// From the list, by the number where there is one. The list has no value twice.
    String pickOne(Part part, List<String> list) {
        return number < 0 ? pick(part, list) : list.get((int) number);
    }

    /// From 0 to less than `bound`, by the number where there is one.
    long one(FakeKind kind, long bound) {
        return number < 0 ? Mix.below(Mix.of(seed, kind.use()), bound) : number;
    }

    /// The number as an ending, counted from 1; nothing where there is none.
    String ending(String before) {
        return number < 0 ? "" : before + (number + 1);
    }
}
