package dev.seedbed.ui.fx;

/// Text of others as one line that hides nothing: control and direction marks are shown as visible signs.
public final class OneLine {
    private OneLine() {}

    public static String of(String text) {
        if (text.chars().noneMatch(OneLine::isHidden)) {
            return text;
        }
        var visible = new StringBuilder(text.length());
        text.chars().forEach(c -> visible.append(c < 0x20 ? (char) (0x2400 + c) : isHidden(c) ? '\u2423' : (char) c));
        return visible.toString();
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
