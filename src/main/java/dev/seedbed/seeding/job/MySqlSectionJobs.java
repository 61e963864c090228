package dev.seedbed.seeding.job;

import dev.seedbed.library.index.DumpSections;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What `mysql-sections.sh` is to do with the sections of a dump, a line for each job: its phase and ranges of the
/// dump, as offsets. One session makes all databases and tables and fills the small ones, in the dump's order; then the
/// rows of large tables come side by side, the largest first; then what stands behind tables.
///
/// Each session is told which database is used, by the dump's own words: in front of the rows of a large table they are
/// the first of two ranges.
///
/// A compressed dump is read from its beginning: the rows of large tables come in their order, and the lines `keep` and
/// `piece` say what becomes of its text meanwhile.
final class MySqlSectionJobs {
    /// A table below this is restored faster than a session begins.
    private static final long SMALL_BYTES = 512 * 1024;
    /// Each of them cuts the dump once more for the first session.
    private static final int MOST_LARGE = 64;

    private static final Set<Part> MAY_BE_LAST = Set.of(Part.AFTER, Part.USE);
    private static final Section NO_DATABASE = new Section(Part.USE, "", 0, 0, 0);

    private final DumpSections dump;
    private final boolean isCompressed;
    private final Map<Section, Section> uses = new HashMap<>();

    private MySqlSectionJobs(DumpSections dump, boolean isCompressed) {
        this.dump = dump;
        this.isCompressed = isCompressed;
        Section use = NO_DATABASE;
        for (Section section : dump.sections()) {
            use = section.part() == Part.USE ? section : use;
            uses.put(section, use);
        }
    }

    static String of(DumpSections dump, boolean isCompressed) {
        return new MySqlSectionJobs(dump, isCompressed).text();
    }

    private String text() {
        List<Section> large = dump.sections().stream()
                .filter(section -> section.part() == Part.ROWS && section.bytes() >= SMALL_BYTES)
                .sorted(Comparator.comparingLong(Section::bytes).reversed())
                .limit(MOST_LARGE)
                .toList();
        Set<Section> apart = Set.copyOf(large);
        var before = new ArrayList<Section>();
        before.add(new Section(Part.ONCE, "", 0, 0, dump.headEnd()));
        var after = new LinkedHashSet<Section>();
        int lastTable = lastTable();
        boolean isBehindLarge = false;
        for (int i = 0; i < dump.sections().size(); i++) {
            Section section = dump.sections().get(i);
            if (apart.contains(section)) {
                isBehindLarge = true;
            } else if (section.part() == Part.AFTER && (isBehindLarge || i > lastTable)) {
                // Triggers that are made before the rows would act on them.
                after.add(section);
            } else if (section.part() != Part.ONCE && section.part() != Part.USE) {
                before.add(section);
            }
        }
        var lines = new ArrayList<String>();
        lines.add("head" + head());
        lines.add("before" + ranges(used(before)));
        Comparator<Section> order =
                isCompressed ? Comparator.comparingLong(Section::start) : Comparator.comparingInt(large::indexOf);
        large.stream().sorted(order).forEach(rows -> {
            Section use = uses.getOrDefault(rows, NO_DATABASE);
            lines.add("rows " + use.start() + " " + use.end() + ranges(List.of(rows)));
        });
        lines.add("after" + ranges(used(after)));
        if (isCompressed) {
            lines.add("keep 0 " + dump.headEnd());
            dump.sections().stream()
                    .filter(section -> apart.contains(section) || after.contains(section) || section.part() == Part.USE)
                    .forEach(section ->
                            lines.add((apart.contains(section) ? "piece" : "keep") + ranges(List.of(section))));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /// The last section that others may follow, as a place in the list.
    private int lastTable() {
        int last = dump.sections().size() - 1;
        while (last >= 0 && MAY_BE_LAST.contains(dump.sections().get(last).part())) {
            last--;
        }
        return last;
    }

    /// The same with the words in front of each that say which database is used, where it is another than before.
    private List<Section> used(Collection<Section> sections) {
        var told = new ArrayList<Section>();
        Section current = NO_DATABASE;
        for (Section section : sections) {
            Section use = uses.getOrDefault(section, current);
            if (!use.equals(current) && section.part() != Part.DATABASE) {
                told.add(use);
                current = use;
            }
            told.add(section);
        }
        return told;
    }

    /// The settings that each session needs, without what only one runs.
    private String head() {
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
