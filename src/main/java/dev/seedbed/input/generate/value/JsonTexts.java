package dev.seedbed.input.generate.value;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.fake.Mix;

/// Small objects in JSON.
public record JsonTexts(FakeValues values, long seed) implements Domain {
    @Override
    public long size() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean choosesItself() {
        return true;
    }

    @Override
    public String text(long place, long row) {
        String word = values.value(FakeKind.WORD, Mix.of(seed, row)).replaceAll("[\"\\\\]", "");
        long number = place < 0 ? Mix.below(Mix.of(seed, row), 1_000) : place;
        return "{\"number\": " + number + ", \"word\": \"" + word + "\"}";
    }
}
