package dev.seedbed.ui.tables;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows values of which one is nothing; never converts back.
final class NullableTexts<T> extends StringConverter<@Nullable T> {
    private final Function<@Nullable T, String> text;

    NullableTexts(Function<@Nullable T, String> text) {
        this.text = text;
    }

    @Override
    public String toString(@Nullable T value) {
        return text.apply(value);
    }

    @Override
    public @Nullable T fromString(String typed) {
        throw new UnsupportedOperationException(typed);
    }
}
