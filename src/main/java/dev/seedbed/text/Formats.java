package dev.seedbed.text;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.regex.Pattern;

/// Sizes, durations, times and counts in the user's language and zone. Immutable and safe for use by any thread.
public final class Formats {
    private static final List<String> SIZE_UNITS = List.of("b", "kib", "mib", "gib", "tib", "pib");
    private static final List<String> COUNT_UNITS = List.of("one", "thousand", "million", "billion", "trillion");
    private static final long SHORT_SECONDS = 10;
    private static final long JUST_NOW_SECONDS = 10;
    private static final long WHOLE_SECONDS_FROM_MILLIS = 9_950;

    private static final Pattern FULL_ID = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT_ID = 12;

    private final Messages messages;
    private final Clock clock;

    public Formats(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// For this computer's zone and clock.
    public Formats(Messages messages) {
        this(messages, new LocalClock());
    }

    /// This computer's. It looks for the zone when that is asked for, since for this Java searches all jars.
    private static final class LocalClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.systemDefault();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.system(zone);
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    }

    /// The first 12 digits of the engine's id of a container or image, as `docker ps` prints it.
    public static String shortId(String id) {
        return FULL_ID.matcher(id).matches() ? id.substring(0, SHORT_ID) : id;
    }

    /// A size in binary units: `84 MiB`, `2.0 GiB`, `3 B`; a dash where it is not known (negative).
    public String size(long bytes) {
        if (bytes < 0) {
            return messages.get("format.unknown");
        }
        return scaled(bytes, 1024, SIZE_UNITS, "format.size.");
    }

    /// How much of a size is done: `158 MiB of 371 MiB`.
    public String sizeOf(long doneBytes, long totalBytes) {
        return messages.get("format.of", size(doneBytes), size(totalBytes));
    }

    /// `5.1 MiB/s`.
    public String rate(long bytesPerSecond) {
        return messages.get("format.rate", size(bytesPerSecond));
    }

    /// A count in short: `3.0 M`, `18 K`, `412`.
    public String count(long count) {
        return scaled(count, 1000, COUNT_UNITS, "format.count.");
    }

    /// A count in full, grouped: `3,000,000`.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(number);
    }

    /// A share from 0 to 1 as `43 %`, rounded down so that 100 % means the end.
    public String percent(double fraction) {
        long percent = (long) Math.floor(Math.clamp(fraction, 0, 1) * 100 + 1e-9);
        return messages.get("format.percent", Long.toString(percent));
    }

    /// `0.2 s`, `58 s`, `1 min 12 s`, `2 h 5 min`.
    public String duration(Duration duration) {
        long millis = Math.max(0, duration.toMillis());
        if (millis < WHOLE_SECONDS_FROM_MILLIS) {
            return messages.get("format.seconds", decimals(millis / 1000.0, 1));
        }
        return whole((millis + 500) / 1000);
    }

    /// A clock that ticks: `6 s`, never a part of a second.
    public String clock(Duration elapsed) {
        return whole(Math.max(0, elapsed.toSeconds()));
    }

    /// `38 ms` below a second, else as [#duration].
    public String brief(Duration duration) {
        long millis = Math.max(0, duration.toMillis());
        return millis < 1000 ? messages.get("format.millis", Long.toString(millis)) : duration(duration);
    }

    /// An estimate: `≈ 40 s`.
    public String about(Duration duration) {
        return messages.get("format.about", whole(roundedSeconds(duration)));
    }

    /// `1 min 12 s left`, and `2 to 4 min left` where the range is wide and not over in some seconds: its ends are
    /// rounded
    /// outwards, so that it can be read while it changes.
    public String timeLeft(Duration likely, Duration low, Duration high) {
        long least = roundedSeconds(low);
        long most = roundedSeconds(high);
        if (most < SHORT_SECONDS || most * 5 <= least * 6) {
            return messages.get("format.left", whole(roundedSeconds(likely)));
        }
        var from = RangeEnd.of(least, most, false);
        var to = RangeEnd.of(most, most, true);
        String first = from.unit().equals(to.unit()) ? Long.toString(from.count()) : in(from);
        return messages.get("format.left-range", first, in(to));
    }

    private String in(RangeEnd end) {
        return messages.get(end.unit(), Long.toString(end.count()));
    }

    /// One end of a range of time, in the unit that says enough.
    private record RangeEnd(long count, String unit) {
        private static final long STEP_SECONDS = 5;
        private static final long MOST_SECONDS = 90;
        private static final long MOST_MINUTES = 150;

        /// @param most the end of the range, in seconds: a short range is told in small steps
        static RangeEnd of(long seconds, long most, boolean up) {
            if (most < MOST_SECONDS || seconds < 60) {
                long step = most < 20 ? 1 : STEP_SECONDS;
                return new RangeEnd(Math.max(1, rounded(seconds, step, up) * step), "format.seconds");
            }
            return most < MOST_MINUTES * 60 || seconds < 3600
                    ? new RangeEnd(rounded(seconds, 60, up), "format.minutes")
                    : new RangeEnd(rounded(seconds, 3600, up), "format.hours");
        }

        private static long rounded(long seconds, long step, boolean up) {
            return up ? Math.ceilDiv(seconds, step) : seconds / step;
        }
    }

    /// `2 h ago`, `yesterday`, then the date.
    public String ago(Instant then) {
        long seconds = Math.max(0, Duration.between(then, clock.instant()).toSeconds());
        if (seconds < JUST_NOW_SECONDS) {
            return messages.get("format.just-now");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = then.atZone(clock.getZone()).toLocalDate();
        if (seconds < 3600 || day.equals(today)) {
            return messages.get("format.ago", coarse(seconds));
        }
        return day.equals(today.minusDays(1)) ? messages.get("format.yesterday") : date(then);
    }

    /// The time of day today, else date and time.
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(clock.getZone());
        var format = local.toLocalDate().equals(LocalDate.now(clock))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(messages.locale()).format(local);
    }

    public String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .format(instant.atZone(clock.getZone()));
    }

    private String coarse(long seconds) {
        if (seconds < 60) {
            return messages.get("format.seconds", Long.toString(seconds));
        }
        return seconds < 3600
                ? messages.get("format.minutes", Long.toString(seconds / 60))
                : messages.get("format.hours", Long.toString(seconds / 3600));
    }

    private String whole(long seconds) {
        if (seconds < 60) {
            return messages.get("format.seconds", Long.toString(seconds));
        }
        if (seconds < 3600) {
            return messages.get("format.minutes-seconds", Long.toString(seconds / 60), Long.toString(seconds % 60));
        }
        return messages.get("format.hours-minutes", Long.toString(seconds / 3600), Long.toString(seconds % 3600 / 60));
    }

    private static long roundedSeconds(Duration duration) {
        return Math.max(1, (duration.toMillis() + 500) / 1000);
    }

    private String scaled(long value, int step, List<String> units, String prefix) {
        double scaled = value;
        int unit = 0;
        while (Math.round(scaled) >= step && unit < units.size() - 1) {
            scaled /= step;
            unit++;
        }
        String digits = decimals(scaled, unit > 0 && scaled < 9.95 ? 1 : 0);
        return messages.get(prefix + units.get(unit), digits);
    }

    private String decimals(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
