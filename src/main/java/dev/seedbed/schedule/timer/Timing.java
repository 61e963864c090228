package dev.seedbed.schedule.timer;

import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When something is due, by the clock of this computer: each day, each week, or both.
///
/// @param daily null for not each day
/// @param weekly null for not each week
public record Timing(@Nullable LocalTime daily, @Nullable Weekly weekly) {

    /// A time of a day of the week.
    public record Weekly(DayOfWeek day, LocalTime time) {}

    /// A time of a day as people write it: `02:00`, `2:00`.
    ///
    /// @throws OperationFailedException with `InvalidInput`
    public static LocalTime time(String text) throws OperationFailedException {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text)
                    .withSecond(0)
                    .withNano(0);
        } catch (DateTimeException e) {
            throw new OperationFailedException(new Failure.InvalidInput("time", text, "such-as:02:00"), e);
        }
    }

    /// The times as moments of any week.
    ///
    /// @param day empty for each day
    record Moment(Optional<DayOfWeek> day, LocalTime time) {
        private Instant before(LocalDate today, Instant now, ZoneId zone) {
            LocalDate date = day.map(one -> today.with(TemporalAdjusters.previousOrSame(one)))
                    .orElse(today);
            Instant due = date.atTime(time).atZone(zone).toInstant();
            return due.isAfter(now)
                    ? date.minusDays(step()).atTime(time).atZone(zone).toInstant()
                    : due;
        }

        private Instant after(LocalDate today, Instant now, ZoneId zone) {
            LocalDate date = day.map(one -> today.with(TemporalAdjusters.nextOrSame(one)))
                    .orElse(today);
            Instant due = date.atTime(time).atZone(zone).toInstant();
            return due.isAfter(now)
                    ? due
                    : date.plusDays(step()).atTime(time).atZone(zone).toInstant();
        }

        private int step() {
            return day.isEmpty() ? 1 : 7;
        }
    }

    List<Moment> moments() {
        return Stream.concat(
                        Optional.ofNullable(daily).map(time -> new Moment(Optional.empty(), time)).stream(),
                        Optional.ofNullable(weekly)
                                .map(week -> new Moment(Optional.of(week.day()), week.time()))
                                .stream())
                .toList();
    }

    /// The last time that has come by now; empty where there is none at all.
    public Optional<Instant> lastDue(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return moments().stream().map(moment -> moment.before(today, now, zone)).max(Comparator.naturalOrder());
    }

    /// The next time after now; empty where there is none at all.
    public Optional<Instant> nextDue(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return moments().stream().map(moment -> moment.after(today, now, zone)).min(Comparator.naturalOrder());
    }
}
