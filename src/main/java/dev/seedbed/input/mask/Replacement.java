package dev.seedbed.input.mask;

import dev.seedbed.input.fake.FakeKind;
import dev.seedbed.input.fake.FakeValues;
import dev.seedbed.input.mask.rule.MaskRule;
import dev.seedbed.input.mask.rule.ProjectKey;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;

/// What takes the place of a value: it follows from the project key, the kind and the value, and from nothing else.
@FunctionalInterface
interface Replacement {

    /// @param attempt above 0 where an earlier one cannot be taken
    String of(String value, int attempt);

    static Replacement of(ValueSpace space, ProjectKey key, FakeValues fakes) {
        return switch (space.rule()) {
            case MaskRule.Fake(FakeKind kind) -> new Fakes(key.seeds(kind.text()), fakes, kind, space.longest());
            case MaskRule.Hash(int digits) -> hash(key.seeds("hash"), digits, space);
            case MaskRule.Shift(int days, String _) -> shift(key.seeds("shift"), days);
            case MaskRule.Keep _, MaskRule.Null _, MaskRule.Constant _, MaskRule.Sql _ ->
                throw new IllegalArgumentException(space.rule().text());
        };
    }

    private static Replacement hash(ProjectKey.Seeds seeds, int digits, ValueSpace space) {
        return switch (space.sort()) {
            case INTEGER -> {
                long range = (long) Math.pow(10, space.longest());
                yield (value, attempt) -> Long.toString(Math.floorMod(seeds.number(value, attempt), range - 1) + 1);
            }
            case UUID -> (value, attempt) -> uuid(seeds.bytes(value, attempt));
            default -> {
                int length = (int) (space.longest() < 0 ? digits : Math.min(digits, space.longest()));
                yield (value, attempt) ->
                        HexFormat.of().formatHex(seeds.bytes(value, attempt)).substring(0, length);
            }
        };
    }

    private static String uuid(byte[] bytes) {
        ByteBuffer two = ByteBuffer.wrap(bytes);
        long high = two.getLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
        long low = two.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static Replacement shift(ProjectKey.Seeds seeds, int most) {
        return (value, attempt) -> {
            long days = Math.floorMod(seeds.number(value, attempt), 2L * most) - most;
            return Long.toString(days < 0 ? days : days + 1);
        };
    }

    /// Values that look real: where these run out, with digits, and where they are too long, cut.
    record Fakes(ProjectKey.Seeds seeds, FakeValues fakes, FakeKind kind, long longest) implements Replacement {
        private static final int USUAL_ATTEMPTS = 4;
        private static final int NUMBERED_ATTEMPTS = 12;
        private static final long MOST_NUMBERED = 1_000_000_000L;
        private static final int RADIX = 36;

        @Override
        public String of(String value, int attempt) {
            long seed = seeds.number(value, attempt);
            if (attempt < USUAL_ATTEMPTS) {
                return fakes.value(kind, seed);
            }
            if (attempt < NUMBERED_ATTEMPTS) {
                long most = Math.min(fakes.distinct(kind), MOST_NUMBERED);
                return fakes.distinct(kind, seed, Math.floorMod(seed, most));
            }
            String digits =
                    Long.toString(Math.floorMod(seeds.number(value + "\0digits", attempt), MOST_NUMBERED), RADIX);
            String usual = fakes.value(kind, seed);
            int length = usual.codePointCount(0, usual.length());
            int most = longest < 0 ? length : (int) Math.max(0, Math.min(length, longest - digits.length()));
            return usual.substring(0, usual.offsetByCodePoints(0, most)).strip() + digits;
        }
    }
}
