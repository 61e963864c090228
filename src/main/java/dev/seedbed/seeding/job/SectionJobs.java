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
/// Rows that depend on others (`in-order`), keys that lock several tables (`alone`) and foreign keys that are checked
/// as
/// they are made (`checked`) are done by one session in their order.
///
/// A compressed dump is read once, from its beginning: its rows are jobs in their order, and the lines `keep` and
/// `piece`
/// say what becomes of its text meanwhile.
///
/// A session costs as much time as a megabyte of rows, so what belongs to small tables shares one.
final class SectionJobs {
    private static final long SMALL_BYTES = 2L << 20;
    /// Small tables share a session up to this.
    private static final long PACK_BYTES = 8L << 20;
    /// The indexes of a table are built side by side if it holds more than such a part of all rows.
    private static final int LARGE_PART = 8;

    private final List<String> lines = new ArrayList<>();
    private final List<String> pieces = new ArrayList<>();
    private final DumpSections dump;
    private final boolean isCompressed;
    private final Map<String, Long> sizes;
    private final long allBytes;

    /// @param cost by which jobs are put in order
    private record Job(double cost, List<Section> sections) {}

    private SectionJobs(DumpSections dump, boolean isCompressed) {
        this.dump = dump;
        this.isCompressed = isCompressed;
        this.sizes = dump.sections().stream()
                .filter(section -> section.part() == Part.ROWS)
                .collect(Collectors.toMap(Section::table, Section::bytes));
        this.allBytes = sizes.values().stream().mapToLong(Long::longValue).sum();
    }

    static String of(DumpSections dump, boolean isCompressed) {
        return new SectionJobs(dump, isCompressed).text();
    }

    private String text() {
        lines.add("head " + dump.headEnd());
        long before = dump.sections().getFirst().start();
        lines.add("before " + before);
        pieces.add("keep 0 " + before);
        rows();
        keys();
        batch("alone", part(Part.ALONE));
        part(Part.CHECKED)
                .forEach(section -> lines.add("checked reference " + section.start() + " " + section.textEnd()));
        part(Part.REFERENCE).stream()
                .sorted(Comparator.<Section>comparingLong(this::size).reversed())
                .forEach(section -> lines.add("3 valid " + section.start() + " " + section.textEnd()));
        batch("4", part(Part.AFTER));
        if (isCompressed) {
            dump.sections().stream()
                    .filter(section -> !isOfRows(section))
                    .findFirst()
                    .ifPresent(tail -> pieces.add("keep " + tail.start() + " "
                            + dump.sections().getLast().end()));
            lines.addAll(pieces);
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean isOfRows(Section section) {
        return section.part() == Part.ROWS || section.part() == Part.VALUE;
    }

    private void rows() {
        List<Section> rows =
                dump.sections().stream().filter(SectionJobs::isOfRows).toList();
        if (dump.areRowsInOrder()) {
            run("in-order", rows);
            return;
        }
        if (isCompressed) {
            rowsInOrder(rows);
            return;
        }
        rows.stream()
                .filter(section -> !isSmall(section))
                .sorted(Comparator.comparingLong(Section::bytes).reversed())
                .forEach(this::large);
        packed(rows.stream().filter(this::isSmall).toList()).forEach(pack -> batch("1", pack));
    }

    /// Small tables share a session up to the next large one: what a session reads is in one place of the dump, so the
    /// first of the sessions always finds what it waits for.
    private void rowsInOrder(List<Section> rows) {
        var small = new ArrayList<Section>();
        long bytes = 0;
        for (Section section : rows) {
            if (!isSmall(section) || bytes > PACK_BYTES) {
                run("1", small);
                small.clear();
                bytes = 0;
            }
            if (isSmall(section)) {
                small.add(section);
                bytes += section.bytes();
            } else {
                large(section);
            }
        }
        run("1", small);
    }

    private void large(Section rows) {
        lines.add("1 rows " + rows.start() + " " + rows.textEnd() + " " + rows.end());
        pieces.add("piece " + rows.start() + " " + rows.textEnd());
        pieces.add("piece " + rows.textEnd() + " " + rows.end());
    }

    /// Neighbours, with what is between them.
    private void run(String phase, List<Section> sections) {
        if (!sections.isEmpty()) {
            String range =
                    sections.getFirst().start() + " " + sections.getLast().end();
            lines.add(phase + " batch " + range);
            pieces.add("piece " + range);
        }
    }

    /// Keys lock their table, so all of a table come one after the other, and only of a large one its indexes side by
    /// side behind them.
    private void keys() {
        var ofTables = new LinkedHashMap<String, List<Section>>();
        for (Section section : dump.sections()) {
            if (section.part() == Part.KEY || section.part() == Part.INDEX) {
                ofTables.computeIfAbsent(section.table(), _ -> new ArrayList<>())
                        .add(section);
            }
        }
        var locking = new ArrayList<Job>();
        var others = new ArrayList<Job>();
        var small = new ArrayList<Section>();
        for (List<Section> ofTable : ofTables.values()) {
            double bytes = size(ofTable.getFirst());
            if (isSmall(ofTable.getFirst())) {
                small.addAll(ofTable);
            } else if (bytes * LARGE_PART < allBytes) {
                others.add(new Job(bytes * ofTable.size(), ofTable));
            } else {
                Map<Part, List<Section>> parts = ofTable.stream().collect(Collectors.groupingBy(Section::part));
                List<Section> keys = parts.getOrDefault(Part.KEY, List.of());
                locking.add(new Job(bytes * keys.size(), keys));
                parts.getOrDefault(Part.INDEX, List.of()).forEach(index -> others.add(new Job(bytes, List.of(index))));
            }
        }
        Comparator<Job> largest = Comparator.comparingDouble(Job::cost).reversed();
        locking.stream().sorted(largest).forEach(job -> batch("2", job.sections()));
        others.stream().sorted(largest).forEach(job -> batch("2", job.sections()));
        packed(small).forEach(pack -> batch("2", pack));
    }

    /// In their order, what is of one table together.
    private List<List<Section>> packed(List<Section> sections) {
        var packs = new ArrayList<List<Section>>();
        var pack = new ArrayList<Section>();
        long bytes = 0;
        String table = "";
        for (Section section : sections) {
            boolean isOfSame = section.table().equals(table);
            if (bytes > PACK_BYTES && !isOfSame) {
                packs.add(List.copyOf(pack));
                pack.clear();
                bytes = 0;
            }
            pack.add(section);
            table = section.table();
            bytes += isOfSame ? 0 : size(section);
        }
        packs.add(List.copyOf(pack));
        return packs;
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

    /// By one client, which reads them as if they were a file.
    private void batch(String phase, List<Section> sections) {
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
