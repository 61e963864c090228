package dev.seedbed.ui.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Small conversions between values and what controls show.
public final class Texts {
    private Texts() {}

    /// The names of files as a list for people; a line break in a name is made visible.
    public static String names(List<Path> files) {
        return files.stream().map(Texts::name).collect(Collectors.joining(", "));
    }

    public static String name(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString().replace('\n', '\u23ce').replace('\r', '\u23ce');
    }

    /// A converter for choice boxes, which never convert back.
    public static <T> StringConverter<@Nullable T> converter(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
