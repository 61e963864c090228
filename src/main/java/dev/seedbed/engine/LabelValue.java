package dev.seedbed.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Values of labels that are more than a word.
///
/// Anybody who can use the engine can write labels, so reading never fails: what cannot be read is empty.
public final class LabelValue {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// Later ones can be in no calendar.
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private LabelValue() {}

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is written to a label is always JSON", e);
        }
    }

    public static <T> Optional<T> read(String json, Class<T> form) {
        try {
            return Optional.ofNullable(JSON.readValue(json, form));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// A list whose elements are all there.
    public static <T> List<T> list(String json, Class<T[]> form) {
        return read(json, form)
                .filter(all -> Arrays.stream(all).allMatch(Objects::nonNull))
                .map(List::of)
                .orElse(List.of());
    }

    public static List<String> strings(String json) {
        return list(json, String[].class);
    }

    public static Instant time(String text, Instant otherwise) {
        try {
            Instant time = Instant.parse(text);
            return time.isBefore(Instant.EPOCH) || time.isAfter(LATEST) ? otherwise : time;
        } catch (DateTimeParseException _) {
            return otherwise;
        }
    }
}
