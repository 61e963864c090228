package dev.seedbed.cli.terminal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An object in the output of `--json`. An object of one sort always has the same keys, in the same order: what is not
/// known, or does not apply, is null.
public final class JsonFields {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    public JsonFields with(String key, @Nullable Object value) {
        fields.put(key, value);
        return this;
    }

    /// Adds the fields of another object.
    public JsonFields with(JsonFields more) {
        fields.putAll(more.fields);
        return this;
    }

    @JsonValue
    Map<String, @Nullable Object> fields() {
        return fields;
    }

    /// A number of bytes that may be unknown (negative).
    public static @Nullable Long bytes(long bytes) {
        return bytes < 0 ? null : bytes;
    }

    /// A text that may be empty where there is nothing to say.
    public static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    /// A time, path or the like that may be missing.
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
