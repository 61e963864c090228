package dev.seedbed.input.generate.value;

/// Texts of digits and small letters, all of the same length: for keys that are text.
///
/// @param length greater than 0
public record Codes(int length) implements Domain {
    private static final int MOST = 11;
    private static final int LETTERS = 36;
    private static final int USUAL = 10;

    public static Codes within(long limit) {
        return new Codes(limit < 0 ? USUAL : Math.clamp(limit, 1, USUAL));
    }

    @Override
    public long size() {
        long size = 1;
        for (int i = 0; i < Math.min(length, MOST); i++) {
            size *= LETTERS;
        }
        return size;
    }

    @Override
    public String text(long place, long row) {
        String digits = Long.toString(place, LETTERS);
        return "0".repeat(length - digits.length()) + digits;
    }
}
