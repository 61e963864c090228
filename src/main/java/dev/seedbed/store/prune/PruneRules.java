package dev.seedbed.store.prune;

import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which versions are kept: those that any of these rules names, and the latest.
///
/// @param last as many of the newest
/// @param daily the newest of a day, for as many of the newest days that have one
/// @param weekly the same for weeks, which begin on Monday
/// @param monthly the same for months
/// @param tags kept whatever their age
public record PruneRules(int last, int daily, int weekly, int monthly, Set<Tag> tags) {

    public PruneRules {
        tags = Set.copyOf(tags);
    }

    /// @param zone decides when a day begins
    Set<VersionInfo> kept(List<VersionInfo> versions, ZoneId zone) {
        List<VersionInfo> newestFirst = versions.stream()
                .sorted(Comparator.comparing(
                                (VersionInfo each) -> each.description().when())
                        .reversed())
                .toList();
        Set<VersionInfo> kept = new LinkedHashSet<>();
        for (VersionInfo version : newestFirst) {
            if (version.latest() || tags.contains(version.version().tag())) {
                kept.add(version);
            }
        }
        kept.addAll(newestFirst.subList(0, Math.clamp(last, 0, newestFirst.size())));
        Function<VersionInfo, LocalDate> day =
                version -> version.description().when().atZone(zone).toLocalDate();
        keep(newestFirst, daily, day, kept);
        keep(newestFirst, weekly, day.andThen(PruneRules::monday), kept);
        keep(newestFirst, monthly, day.andThen(date -> date.withDayOfMonth(1)), kept);
        return kept;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static void keep(
            List<VersionInfo> newestFirst, int count, Function<VersionInfo, LocalDate> period, Set<VersionInfo> kept) {
        Set<LocalDate> periods = new HashSet<>();
        for (VersionInfo version : newestFirst) {
            if (periods.size() < count && periods.add(period.apply(version))) {
                kept.add(version);
            }
        }
    }
}
