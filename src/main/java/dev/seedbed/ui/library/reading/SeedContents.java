package dev.seedbed.ui.library.reading;

import dev.seedbed.library.SeedItem;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.index.IndexedDump;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is in a seed, as far as its files were read: from their heads alone, or from their indexes too.
///
/// @param uncompressedBytes -1 where unknown
/// @param tables largest first; empty before the files were read
/// @param hash of the single file, empty for bundles
public record SeedContents(
        List<String> roles,
        List<String> extensions,
        List<String> createsDatabases,
        long uncompressedBytes,
        List<TableRow> tables,
        Optional<String> hash) {

    /// The data of one table.
    ///
    /// @param rows -1 where unknown
    /// @param dump place of its first file in the item
    public record TableRow(String name, long rows, long bytes, int dump) {
        private TableRow plus(Segment segment) {
            long sum = rows < 0 || segment.rows() < 0 ? -1 : rows + segment.rows();
            return new TableRow(name, sum, bytes + segment.lengthBytes(), dump);
        }
    }

    /// What the heads of the files tell.
    static SeedContents of(SeedItem item) {
        List<DumpInfo> dumps = item.dumps();
        boolean isKnown = dumps.stream().allMatch(dump -> dump.uncompressedBytes() >= 0);
        return new SeedContents(
                distinct(dumps, DumpInfo::roles),
                distinct(dumps, DumpInfo::extensions),
                distinct(dumps, DumpInfo::createsDatabases),
                isKnown ? dumps.stream().mapToLong(DumpInfo::uncompressedBytes).sum() : -1,
                List.of(),
                Optional.empty());
    }

    /// What a full reading told.
    static SeedContents of(List<IndexedDump> read) {
        return new SeedContents(
                distinct(read, dump -> dump.index().roles()),
                distinct(read, dump -> dump.index().extensions()),
                distinct(read, IndexedDump::createsDatabases),
                read.stream()
                        .mapToLong(dump -> dump.index().uncompressedBytes())
                        .sum(),
                tables(read),
                read.size() == 1 ? Optional.of(read.getFirst().index().contentHash()) : Optional.empty());
    }

    private static <T> List<String> distinct(List<T> parts, Function<T, List<String>> names) {
        return parts.stream().map(names).flatMap(Collection::stream).distinct().toList();
    }

    private static List<TableRow> tables(List<IndexedDump> read) {
        Map<String, TableRow> tables = new LinkedHashMap<>();
        for (int i = 0; i < read.size(); i++) {
            int dump = i;
            Stream<Segment> data =
                    read.get(i).index().segments().stream().filter(segment -> segment.work() == Work.DATA);
            data.forEach(segment -> tables.merge(
                    segment.table(),
                    new TableRow(segment.table(), segment.rows(), segment.lengthBytes(), dump),
                    (one, _) -> one.plus(segment)));
        }
        var rows = new ArrayList<>(tables.values());
        rows.sort(Comparator.comparingLong(TableRow::bytes).reversed());
        return List.copyOf(rows);
    }
}
