package dev.seedbed.library.preview;

import dev.seedbed.library.dump.DumpFormat;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpText;
import dev.seedbed.library.dump.SeedFailures;
import dev.seedbed.library.index.DumpIndex;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.task.OperationFailedException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// Reads the first rows of all tables of a dump. Nothing is restored.
///
/// Stateless and safe for use by several threads.
public final class DumpSamples {

    /// Whether the rows of such a dump can be read here at all.
    public static boolean canRead(DumpFormat format) {
        return format == DumpFormat.SQL || format == DumpFormat.PG_CUSTOM;
    }

    /// Whether the index tells of all rows which table they are of; that of a dump with very many statements does not.
    public static boolean knowsAll(DumpIndex index) {
        return index.segments().stream()
                .noneMatch(segment ->
                        segment.work() == Work.DATA && segment.table().isEmpty());
    }

    /// Blocks while the dump is read once, up to its last table, some hundred kilobytes at a time. Rows of a table that
    /// stand in several places come in several pieces.
    ///
    /// @param wanted how many rows more are wanted of a table; 0 passes over it
    /// @param rows hears the rows of each place
    /// @throws OperationFailedException with `SeedUnreadable` or `SeedUnfit`
    public void read(DumpInfo info, DumpIndex index, ToIntFunction<String> wanted, Consumer<DumpRows> rows)
            throws OperationFailedException, InterruptedException {
        List<Segment> data = index.segments().stream()
                .filter(segment ->
                        segment.work() == Work.DATA && !segment.table().isEmpty())
                .toList();
        if (info.format() == DumpFormat.SQL) {
            sql(info, data, wanted, rows);
            return;
        }
        var preview = new DumpPreview();
        for (Segment segment : data) {
            stopIfInterrupted();
            int limit = wanted.applyAsInt(segment.table());
            if (limit > 0) {
                rows.accept(preview.rows(info, index, segment.table(), limit));
            }
        }
    }

    private static void sql(DumpInfo info, List<Segment> data, ToIntFunction<String> wanted, Consumer<DumpRows> rows)
            throws OperationFailedException, InterruptedException {
        try (var in = DumpText.open(info)) {
            var window = new TextWindow(in);
            for (Segment segment : data) {
                stopIfInterrupted();
                int limit = wanted.applyAsInt(segment.table());
                if (limit > 0) {
                    rows.accept(SqlRows.of(window, segment, limit));
                }
            }
        } catch (IOException e) {
            throw SeedFailures.of(info.file(), e);
        }
    }

    private static void stopIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
