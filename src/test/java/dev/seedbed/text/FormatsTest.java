package dev.seedbed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private final Formats formats = new Formats(new Messages(Locale.ENGLISH), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "-1, –",
        "0, 0 B",
        "1023, 1023 B",
        "1024, 1.0 KiB",
        "34816, 34 KiB",
        "88080384, 84 MiB",
        "2147483648, 2.0 GiB",
        "1048575, 1.0 MiB",
        "10485760, 10 MiB"
    })
    void sizes(long bytes, String text) {
        assertThat(formats.size(bytes)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0 s",
        "180, 0.2 s",
        "9949, 9.9 s",
        "9950, 10 s",
        "58000, 58 s",
        "72000, 1 min 12 s",
        "7500000, 2 h 5 min"
    })
    void durations(long millis, String text) {
        assertThat(formats.duration(Duration.ofMillis(millis))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"412, 412", "18201, 18 K", "400000, 400 K", "3000000, 3.0 M", "999950, 1.0 M"})
    void counts(long count, String text) {
        assertThat(formats.count(count)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.434, 43 %", "0.999, 99 %", "1, 100 %", "1.2, 100 %", "-1, 0 %", "0.29, 29 %"})
    void percentIsNeverRoundedUpToTheEnd(double fraction, String text) {
        assertThat(formats.percent(fraction)).isEqualTo(text);
    }

    @Test
    void timesAgo() {
        assertThat(formats.ago(NOW.minusSeconds(3))).isEqualTo("just now");
        assertThat(formats.ago(NOW.minusSeconds(40))).isEqualTo("40 s ago");
        assertThat(formats.ago(NOW.minusSeconds(125))).isEqualTo("2 min ago");
        assertThat(formats.ago(NOW.minusSeconds(7300))).isEqualTo("2 h ago");
        assertThat(formats.ago(NOW.minusSeconds(13 * 3600))).isEqualTo("yesterday");
        assertThat(formats.ago(Instant.parse("2026-11-01T10:00:00Z"))).contains("2026");
    }

    @Test
    void wordsFollowTheLanguage() {
        var japanese = new Formats(new Messages(Locale.JAPANESE), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(left(japanese, 72, 71, 74)).isEqualTo("残り 1 分 12 秒");
        assertThat(left(formats, 72, 71, 74)).isEqualTo("1 min 12 s left");
        assertThat(left(formats, 300, 280, 330)).isEqualTo("5 min 0 s left");
    }

    @Test
    void anUncertainTimeLeftIsARangeRoundedOutwards() {
        var japanese = new Formats(new Messages(Locale.JAPANESE), Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(left(formats, 170, 121, 239)).isEqualTo("2 to 4 min left");
        assertThat(left(japanese, 170, 121, 239)).isEqualTo("残り 2～4 分");
        assertThat(left(formats, 70, 42, 118)).isEqualTo("40 s to 2 min left");
        assertThat(left(japanese, 70, 42, 118)).isEqualTo("残り 40 秒～2 分");
        assertThat(left(formats, 40, 23, 61)).isEqualTo("20 to 65 s left");
        assertThat(left(formats, 9, 6, 13)).isEqualTo("6 to 13 s left");
        assertThat(left(formats, 7200, 3500, 11000)).isEqualTo("58 min to 4 h left");
        assertThat(left(formats, 5, 2, 9)).isEqualTo("5 s left");
    }

    private static String left(Formats in, long likely, long low, long high) {
        return in.timeLeft(Duration.ofSeconds(likely), Duration.ofSeconds(low), Duration.ofSeconds(high));
    }

    @Test
    void sizesOfSizesAndRates() {
        assertThat(formats.sizeOf(158L << 20, 371L << 20)).isEqualTo("158 MiB of 371 MiB");
        assertThat(formats.rate(5_350_000)).isEqualTo("5.1 MiB/s");
    }

    @Test
    void longIdsAreCutAsTheEngineDoes() {
        assertThat(Formats.shortId("0123456789abcdef".repeat(4))).isEqualTo("0123456789ab");
        assertThat(Formats.shortId("seedbed-seed-0123456789ab")).isEqualTo("seedbed-seed-0123456789ab");
    }
}
