package dev.seedbed.input.generate.value;

/// Texts after a pattern: `#` stands for a digit, `?` for a capital letter, everything else for itself.
public record PatternTexts(String pattern) implements Domain {
    private static final int LETTERS = 26;

    @Override
    public long size() {
        long size = 1;
        for (int i = 0; i < pattern.length(); i++) {
            int letters = letters(pattern.charAt(i));
            if (size > Long.MAX_VALUE / 2 / letters) {
                return Long.MAX_VALUE / 2;
            }
            size *= letters;
        }
        return size;
    }

    @Override
    public String text(long place, long row) {
        var text = new StringBuilder(pattern);
        long rest = place;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            int letters = letters(pattern.charAt(i));
            if (letters > 1) {
                text.setCharAt(i, (char) ((letters == LETTERS ? 'A' : '0') + rest % letters));
                rest /= letters;
            }
        }
        return text.toString();
    }

    private static int letters(char character) {
        return switch (character) {
            case '#' -> 10;
            case '?' -> LETTERS;
            default -> 1;
        };
    }
}
