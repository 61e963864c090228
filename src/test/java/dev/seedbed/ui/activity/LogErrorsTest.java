package dev.seedbed.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogErrorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-29 20:12:13.165 UTC [149] FATAL:  the database system is starting up",
                "2026-11-29 20:12:13.165 UTC [149] FATAL:  terminating connection due to administrator command",
                "COPY 400"
            })
    void whatAnyRestoreSaysDoesNotStandOut(String line) {
        assertThat(LogErrors.isTrouble(line)).isFalse();
    }

    @Test
    void whatEndsARestoreStandsOut() {
        assertThat(LogErrors.isTrouble("psql:/docker-entrypoint-initdb.d/60_001_x.sql:3: ERROR:  relation"))
                .isTrue();
        assertThat(LogErrors.isTrouble("[1] FATAL:  terminating connection because of crash of another server process"))
                .isTrue();
    }
}
