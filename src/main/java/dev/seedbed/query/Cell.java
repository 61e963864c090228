package dev.seedbed.query;

import org.jspecify.annotations.Nullable;

/// One value of a result, as the server prints it.
///
/// @param text the value or its beginning; null for NULL, which is not the same as empty
/// @param length how many characters the whole value has
/// @param kept where the cursor keeps the whole value, or -1 where `text` is all or nothing more was kept
public record Cell(@Nullable String text, long length, long kept) {
    public static final Cell NULL = new Cell(null, 0, -1);

    public static Cell of(String text) {
        return new Cell(text, text.length(), -1);
    }

    public boolean isNull() {
        return text == null;
    }

    /// Whether `text` is only the beginning.
    public boolean isCut() {
        return text != null && text.length() < length;
    }
}
