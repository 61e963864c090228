package dev.seedbed.seeding.job;

import dev.seedbed.library.index.DumpSections;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `mysql-sections.sh` is to do with the sections of a dump, a line for each job: its phase and ranges of the
/// dump,
/// as offsets. One session makes all tables and fills the small ones, in the dump's order; then the rows of large
/// tables
/// come side by side, the largest first; then what stands behind them.
///
/// A compressed dump is read from its beginning: the rows of large tables come in their order, and the lines `keep` and
/// `piece` say what becomes of its text meanwhile.
final class MySqlSectionJobs {
    /// A table below this is restored faster than a session begins.
    private static final long SMALL_BYTES = 512 * 1024;
    /// Each of them cuts the dump once more for the first session.
    private static final int MOST_LARGE = 64;

    private MySqlSectionJobs() {}

    static String of(DumpSections dump, boolean isCompressed) {
        List<Section> large = dump.sections().stream()
                .filter(section -> section.part() == Part.ROWS && section.bytes() >= SMALL_BYTES)
                .sorted(Comparator.comparingLong(Section::bytes).reversed())
                .limit(MOST_LARGE)
                .toList();
        var before = new ArrayList<Section>();
        before.add(new Section(Part.ONCE, "", 0, 0, dump.headEnd()));
        var after = new ArrayList<Section>();
        Set<Section> apart = Set.copyOf(large);
        for (int i = 0; i < dump.sections().size(); i++) {
            Section section = dump.sections().get(i);
            boolean isLast = i + 1 == dump.sections().size();
            boolean followsLarge = i > 0 && apart.contains(dump.sections().get(i - 1));
            if (section.part() == Part.AFTER && (isLast || followsLarge)) {
                // Triggers that are made before the rows would act on them.
                after.add(section);
            } else if (!apart.contains(section) && section.part() != Part.ONCE) {
                before.add(section);
            }
        }
        var lines = new ArrayList<String>();
        lines.add("head" + head(dump));
        lines.add("before" + ranges(before));
        Comparator<Section> order =
                isCompressed ? Comparator.comparingLong(Section::start) : Comparator.comparingInt(large::indexOf);
        large.stream().sorted(order).forEach(section -> lines.add("rows" + ranges(List.of(section))));
        lines.add("after" + ranges(after));
        if (isCompressed) {
            lines.add("keep 0 " + dump.headEnd());
            Stream.concat(large.stream(), after.stream())
                    .sorted(Comparator.comparingLong(Section::start))
                    .forEach(section ->
                            lines.add((apart.contains(section) ? "piece" : "keep") + ranges(List.of(section))));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /// The settings that each session needs, without what only one runs.
    private static String head(DumpSections dump) {
        var text = new StringBuilder();
        long start = 0;
        for (Section section : dump.sections()) {
            if (section.part() == Part.ONCE) {
                text.append(' ').append(start).append(' ').append(section.start());
                start = section.end();
            }
        }
        return text.append(' ').append(start).append(' ').append(dump.headEnd()).toString();
    }

    /// Neighbours are one range.
    private static String ranges(List<Section> sections) {
        var text = new StringBuilder();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (i == 0 || sections.get(i - 1).end() != section.start()) {
                text.append(' ').append(section.start());
            }
            if (i + 1 == sections.size() || sections.get(i + 1).start() != section.end()) {
                text.append(' ').append(section.end());
            }
        }
        return text.toString();
    }
}
