package dev.seedbed.store.prune;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What is kept of things that were made one after the other: those that any of these rules names.
///
/// @param last as many of the newest
/// @param daily the newest of a day, for as many of the newest days that have one
/// @param weekly the same for weeks, which begin on Monday
/// @param monthly the same for months
public record AgeRules(int last, int daily, int weekly, int monthly) {

    /// @param when each was made
    /// @param zone decides when a day begins
    public <T> Set<T> kept(List<T> all, Function<T, Instant> when, ZoneId zone) {
        List<T> newestFirst =
                all.stream().sorted(Comparator.comparing(when).reversed()).toList();
        Set<T> kept = new LinkedHashSet<>(newestFirst.subList(0, Math.clamp(last, 0, newestFirst.size())));
        Function<T, LocalDate> day =
                when.andThen(instant -> instant.atZone(zone).toLocalDate());
        keep(newestFirst, daily, day, kept);
        keep(newestFirst, weekly, day.andThen(AgeRules::monday), kept);
        keep(newestFirst, monthly, day.andThen(date -> date.withDayOfMonth(1)), kept);
        return kept;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static <T> void keep(List<T> newestFirst, int count, Function<T, LocalDate> period, Set<T> kept) {
        Set<LocalDate> periods = new HashSet<>();
        for (T one : newestFirst) {
            if (periods.size() < count && periods.add(period.apply(one))) {
                kept.add(one);
            }
        }
    }
}
