package dev.seedbed.store.leak;

import dev.seedbed.library.DumpInspector;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.library.preview.DumpSamples;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks for personal data and secrets in dumps, without a server: at the names of columns where the dump tells them,
/// and at the first rows of all tables. It holds no more than some megabytes of them at once.
public record DumpLook(DumpInspector inspector, DumpIndexes indexes) {

    /// What was found.
    ///
    /// @param findings as people read them, without values
    /// @param unseen files, and tables in them, that could not be looked into
    public record Result(List<String> findings, List<String> unseen) {}

    /// Blocks while the files are read, which are left as they are: those that are not known yet twice.
    public Result of(List<Path> files) throws OperationFailedException, InterruptedException {
        var findings = new ArrayList<String>();
        var unseen = new ArrayList<String>();
        for (Path file : files) {
            try {
                look(file, findings, unseen);
            } catch (OperationFailedException e) {
                if (!(e.failure() instanceof SeedFailure)) {
                    throw e;
                }
                // No dump, or a damaged one: whoever starts from it is told why.
                unseen.add(name(file));
            }
        }
        return new Result(List.copyOf(findings), List.copyOf(unseen));
    }

    private void look(Path file, List<String> findings, List<String> unseen)
            throws OperationFailedException, InterruptedException {
        DumpInfo info = inspector.inspect(file);
        if (!DumpSamples.canRead(info.format())) {
            unseen.add(name(file));
            return;
        }
        IndexedDump indexed = indexes.of(info, _ -> {});
        DumpIndex index = indexed.index();
        var tables = new TableSamples(finding -> findings.add(name(file) + ": " + finding));
        DumpInfo read =
                DumpInfoBuilder.builder(info).encoding(indexed.encoding()).build();
        new DumpSamples().read(read, index, tables::wanted, tables::add);
        tables.finish();
        if (!DumpSamples.knowsAll(index)) {
            unseen.add(name(file));
        }
        index.segments().stream()
                .filter(segment -> segment.work() == DumpIndex.Work.DATA && segment.rows() != 0)
                .map(DumpIndex.Segment::table)
                .filter(table -> !table.isEmpty() && !tables.saw(table))
                .distinct()
                .forEach(table -> unseen.add(name(file) + ": " + table));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
