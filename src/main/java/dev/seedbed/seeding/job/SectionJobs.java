package dev.seedbed.seeding.job;

import dev.seedbed.library.index.DumpSections;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What `pg-sections.sh` is to do with the sections of a dump, a line for each job: its phase, its kind, and offsets in
/// the dump. Jobs of a phase run side by side, the largest first; phases one after the other.
///
/// Sessions cost some milliseconds each, so what belongs to small tables shares one.
final class SectionJobs {
    /// A table below this is restored faster than a session begins.
    private static final long SMALL_BYTES = 512 * 1024;

    private final List<String> lines = new ArrayList<>();
    private final DumpSections dump;
    private final Map<String, Long> sizes;

    private SectionJobs(DumpSections dump) {
        this.dump = dump;
        this.sizes = dump.sections().stream()
                .filter(section -> section.part() == Part.ROWS)
                .collect(Collectors.toMap(Section::table, Section::bytes));
    }

    static String of(DumpSections dump) {
        return new SectionJobs(dump).text();
    }

    private String text() {
        lines.add("head " + dump.headEnd());
        lines.add("before " + dump.sections().getFirst().start());
        rows();
        keys();
        references();
        batch(4, part(Part.AFTER));
        return String.join("\n", lines) + "\n";
    }

    private void rows() {
        part(Part.ROWS).stream()
                .filter(section -> !isSmall(section))
                .sorted(Comparator.comparingLong(Section::bytes).reversed())
                .forEach(section ->
                        lines.add("1 rows " + section.start() + " " + section.textEnd() + " " + section.end()));
        batch(
                1,
                dump.sections().stream()
                        .filter(section ->
                                section.part() == Part.VALUE || section.part() == Part.ROWS && isSmall(section))
                        .toList());
    }

    /// Keys first: they lock their table, so those of one table are one job, and its indexes come when they are there.
    private void keys() {
        var keys = new LinkedHashMap<String, List<Section>>();
        var indexes = new ArrayList<Section>();
        var small = new ArrayList<Section>();
        for (Section section : dump.sections()) {
            if (section.part() != Part.KEY && section.part() != Part.INDEX) {
                continue;
            }
            if (isSmall(section)) {
                small.add(section);
            } else if (section.part() == Part.KEY) {
                keys.computeIfAbsent(section.table(), _ -> new ArrayList<>()).add(section);
            } else {
                indexes.add(section);
            }
        }
        Comparator<Section> largest =
                Comparator.<Section>comparingLong(this::size).reversed();
        keys.values().stream()
                .sorted(Comparator.comparing(List::getFirst, largest))
                .forEach(ofTable -> statements(2, ofTable));
        indexes.stream().sorted(largest).forEach(section -> statements(2, List.of(section)));
        batch(2, small);
    }

    private void references() {
        part(Part.REFERENCE).stream()
                .filter(section -> !isSmall(section))
                .sorted(Comparator.<Section>comparingLong(this::size).reversed())
                .forEach(section -> lines.add("3 valid " + section.start() + " " + section.textEnd()));
        batch(3, part(Part.REFERENCE).stream().filter(this::isSmall).toList());
    }

    private List<Section> part(Part part) {
        return dump.sections().stream()
                .filter(section -> section.part() == part)
                .toList();
    }

    private long size(Section section) {
        return sizes.getOrDefault(section.table(), 0L);
    }

    private boolean isSmall(Section section) {
        return size(section) < SMALL_BYTES;
    }

    private void statements(int phase, List<Section> sections) {
        String places = sections.stream()
                .map(section -> section.start() + " " + section.textEnd())
                .collect(Collectors.joining(" "));
        lines.add(phase + " statements " + places);
    }

    /// By one client, which reads them as if they were a file.
    private void batch(int phase, List<Section> sections) {
        if (sections.isEmpty()) {
            return;
        }
        var places = new StringBuilder();
        long start = sections.getFirst().start();
        long end = start;
        for (Section section : sections) {
            if (section.start() != end) {
                places.append(' ').append(start).append(' ').append(end);
                start = section.start();
            }
            end = section.end();
        }
        lines.add(phase + " batch" + places + " " + start + " " + end);
    }
}
