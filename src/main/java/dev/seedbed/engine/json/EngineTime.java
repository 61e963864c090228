package dev.seedbed.engine.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Times as engines write them.
final class EngineTime {
    /// The form that volumes have, of which a list may hold thousands. A formatter takes longer over it than all the
    /// rest of such a row.
    private static final String WHOLE_SECONDS = "0000-00-00T00:00:00Z";

    private EngineTime() {}

    /// @return null for an empty time, one that cannot be read, and the engine's zero, year 1
    static @Nullable Instant of(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            Instant time = isWholeSeconds(text)
                    ? wholeSeconds(text)
                    : OffsetDateTime.parse(text).toInstant();
            return time.isBefore(Instant.EPOCH) ? null : time;
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static boolean isWholeSeconds(String text) {
        if (text.length() != WHOLE_SECONDS.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char wanted = WHOLE_SECONDS.charAt(i);
            char found = text.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static Instant wholeSeconds(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 2),
                        number(text, 8, 2),
                        number(text, 11, 2),
                        number(text, 14, 2),
                        number(text, 17, 2))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int digits) {
        return Integer.parseInt(text, from, from + digits, 10);
    }
}
