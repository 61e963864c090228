package dev.seedbed.source.compose.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each is what `docker compose config` prints for a variable with this value.
class PlainValueTest {
    @ParameterizedTest
    @CsvSource({
        "010, 8",
        "09, 9",
        "1.50, 1.5",
        "1e3, 1000",
        "0x1F, 31",
        "0o17, 15",
        "1_000, 1000",
        "-007, -7",
        "0, 0",
        "0.00001, 1e-05",
        "1e21, 1e+21",
        "1.5e300, 1.5e+300",
        "2.0, 2",
        "True, true",
        "yes, yes",
        "17-alpine, 17-alpine",
        "1.2.3, 1.2.3",
        "+5, 5",
        "-0.5, -0.5"
    })
    void asComposeReadsIt(String text, String read) {
        assertThat(PlainValue.of(text)).isEqualTo(read);
    }
}
