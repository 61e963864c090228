package dev.seedbed.server.valkey.query;

import dev.seedbed.query.ServerValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers as text.
final class Replies {
    private Replies() {}

    /// Null where the server has no value.
    static @Nullable ServerValue value(@Nullable Object reply) {
        return switch (reply) {
            case null -> null;
            case byte[] bytes -> ServerValue.ofBytes(bytes);
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 ->
                ServerValue.of(Long.toString(number.longValue()));
            case Collection<?> all -> {
                List<ServerValue> values = all.stream().map(Replies::shown).toList();
                String text = values.stream().map(ServerValue::text).collect(Collectors.joining(", ", "[", "]"));
                yield new ServerValue(text, values.stream().anyMatch(ServerValue::hasBytes));
            }
            case Map.Entry<?, ?> entry -> {
                String text = text(entry.getKey()) + ": " + text(entry.getValue());
                yield ServerValue.of(text);
            }
            default -> ServerValue.of(String.valueOf(reply));
        };
    }

    private static ServerValue shown(@Nullable Object reply) {
        ServerValue value = value(reply);
        return value == null ? ServerValue.of("nil") : value;
    }

    /// Empty where there is no value.
    static String text(@Nullable Object reply) {
        ServerValue value = value(reply);
        return value == null ? "" : value.text();
    }

    static long number(@Nullable Object reply) {
        return reply instanceof Long number ? number : -1;
    }
}
