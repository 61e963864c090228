package dev.seedbed.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T10:20:30Z, 2026-11-30T10:20:30Z",
        "2024-02-29T23:59:59Z, 2024-02-29T23:59:59Z",
        "2026-11-30T10:20:30+09:00, 2026-11-30T01:20:30Z",
        "2026-11-30T10:20:30.123456789Z, 2026-11-30T10:20:30.123456789Z",
        "2026-11-30T10:20:30.5-03:30, 2026-11-30T13:50:30.5Z"
    })
    void everyFormOfEnginesIsRead(String text, Instant time) {
        assertThat(EngineTime.of(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0001-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2026-02-30T10:20:30Z",
                "2026-11-30T25:20:30Z",
                "2026-11-30T10:20:3xZ",
                "2026-11-30 10:20:30Z",
                "yesterday"
            })
    void whatIsNoTimeOrTheZeroOfEnginesIsNone(String text) {
        assertThat(EngineTime.of(text)).isNull();
    }
}
