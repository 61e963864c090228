package dev.seedbed.store.prune;

import dev.seedbed.store.known.VersionInfo;
import dev.seedbed.store.place.Tag;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        Set<VersionInfo> kept = new LinkedHashSet<>();
        for (VersionInfo version : versions) {
            if (version.latest() || tags.contains(version.version().tag())) {
                kept.add(version);
            }
        }
        kept.addAll(new AgeRules(last, daily, weekly, monthly)
                .kept(versions, version -> version.description().when(), zone));
        return kept;
    }
}
