package dev.seedbed.input.generate.value;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.fake.Mix;

/// Fake values of a kind. Without a choice, a row has the value that fits its other columns.
///
/// @param seed the same for columns that belong together
/// @param limit characters at most, -1 for any number
public record Fakes(FakeValues values, FakeKind kind, long seed, long limit) implements Domain {
    /// No value of a kind that has an end, and is not from a list, is longer.
    private static final int LONGEST_NUMBER = 36;

    private static final int MOST_LISTED = 20_000;

    @Override
    public long size() {
        return values.distinct(kind);
    }

    @Override
    public boolean choosesItself() {
        return true;
    }

    @Override
    public String text(long place, long row) {
        long at = Mix.of(seed, row);
        if (place < 0) {
            return cut(values.value(kind, at));
        }
        String text = values.distinct(kind, at, place);
        if (limit < 0 || text.length() <= limit || size() != FakeValues.ENDLESS) {
            return cut(text);
        }
        return Codes.within(limit).text(place, row);
    }

    private String cut(String text) {
        if (limit < 0 || text.length() <= limit) {
            return text;
        }
        int end = (int) limit;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }

    /// How many rows can have values that differ, none of them cut.
    public long distinctWithin() {
        long all = size();
        if (limit < 0 || (limit >= LONGEST_NUMBER && all > MOST_LISTED)) {
            return all;
        }
        if (all == FakeValues.ENDLESS) {
            return Codes.within(limit).size();
        }
        if (all > MOST_LISTED) {
            return values.distinct(kind, 0, all - 1).length() <= limit ? all : 0;
        }
        for (long place = 0; place < all; place++) {
            if (values.distinct(kind, 0, place).length() > limit) {
                return 0;
            }
        }
        return all;
    }
}
