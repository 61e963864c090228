package dev.seedbed.ui.library.reading;

import dev.seedbed.library.SeedItem;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpInfoBuilder;
import dev.seedbed.library.index.DumpIndexes;
import dev.seedbed.library.index.IndexedDump;
import dev.seedbed.library.preview.DumpPreview;
import dev.seedbed.library.preview.DumpRows;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.SeedFailure;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Reads the selected item from end to end in the background: its tables, then the first rows of one of them.
///
/// One item at a time; another one abandons the reading. Confined to the FX thread.
public final class SeedReading implements AutoCloseable {
    /// What [#progressProperty] holds while nothing is read.
    public static final double IDLE = -1;

    private static final int ROWS = 20;
    private static final long SETTLE_MILLIS = 120;

    private final DumpIndexes indexes;
    private final DumpPreview preview;
    private final TaskRunner tasks;

    private final ReadOnlyObjectWrapper<@Nullable SeedContents> contents = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final ObjectProperty<@Nullable DumpRows> rows = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper timesRead = new ReadOnlyIntegerWrapper();
    private List<DumpInfo> dumps = List.of();
    private List<IndexedDump> indexed = List.of();
    private @Nullable TaskHandle readingNow;
    private @Nullable TaskHandle previewingNow;

    public SeedReading(DumpIndexes indexes, DumpPreview preview, TaskRunner tasks) {
        this.indexes = indexes;
        this.preview = preview;
        this.tasks = tasks;
    }

    public void read(@Nullable SeedItem item) {
        close();
        progress.set(IDLE);
        rows.set(null);
        indexed = List.of();
        dumps = item == null ? List.of() : item.dumps();
        contents.set(item == null ? null : SeedContents.of(item));
        failure.set(item == null ? null : trouble(item));
        if (item == null || dumps.isEmpty() || item.unfit() != null) {
            return;
        }
        List<DumpInfo> wanted = dumps;
        var shownProgress = tasks.<Double>onFxThread(fraction -> {
            if (wanted.equals(dumps) && indexed.isEmpty()) {
                progress.set(fraction);
            }
        });
        readingNow = tasks.run(
                "read " + item.name(),
                () -> readAll(wanted, shownProgress::accept),
                outcome -> outcome.handle(this::finish, this::fail));
    }

    private static @Nullable Failure trouble(SeedItem item) {
        if (item.unfit() != null || !item.isTruncated()) {
            return item.unfit();
        }
        return item.dumps().stream()
                .filter(dump -> dump.completeness() == DumpInfo.Completeness.TRUNCATED)
                .findFirst()
                .<Failure>map(dump -> new SeedFailure.SeedUnfit(dump.file(), SeedFailure.Unfit.TRUNCATED, ""))
                .orElse(null);
    }

    private List<IndexedDump> readAll(List<DumpInfo> wanted, DoubleConsumer fraction)
            throws OperationFailedException, InterruptedException {
        Thread.sleep(SETTLE_MILLIS);
        long total = Math.max(1, wanted.stream().mapToLong(DumpInfo::sizeBytes).sum());
        long before = 0;
        var read = new ArrayList<IndexedDump>();
        for (DumpInfo dump : wanted) {
            long done = before;
            read.add(indexes.of(dump, bytes -> fraction.accept((double) (done + bytes) / total)));
            before += dump.sizeBytes();
        }
        return read;
    }

    private void finish(List<IndexedDump> read) {
        progress.set(IDLE);
        indexed = read;
        timesRead.set(timesRead.get() + 1);
        SeedContents fresh = SeedContents.of(read);
        contents.set(fresh);
        fresh.tables().stream().findFirst().ifPresent(this::preview);
    }

    private void fail(Failure reason) {
        progress.set(IDLE);
        failure.set(reason);
    }

    public void preview(SeedContents.@Nullable TableRow table) {
        if (previewingNow != null) {
            previewingNow.cancel();
        }
        if (table == null || table.name().isEmpty() || table.dump() >= indexed.size()) {
            return;
        }
        IndexedDump index = indexed.get(table.dump());
        DumpInfo dump = DumpInfoBuilder.builder(dumps.get(table.dump()))
                .encoding(index.encoding())
                .build();
        previewingNow = tasks.run(
                "first rows of " + table.name(),
                () -> preview.rows(dump, index.index(), table.name(), ROWS),
                outcome -> outcome.onSuccess(rows::set));
    }

    /// What is known so far of the selected item; null for none.
    public ReadOnlyObjectProperty<@Nullable SeedContents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// Why it cannot be started or read; null where it can.
    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Share that has been read, or [#IDLE].
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Rises with every item that was read to its end.
    public ReadOnlyIntegerProperty readProperty() {
        return timesRead.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable DumpRows> rowsProperty() {
        return rows;
    }

    @Override
    public void close() {
        if (readingNow != null) {
            readingNow.cancel();
            readingNow = null;
        }
        if (previewingNow != null) {
            previewingNow.cancel();
            previewingNow = null;
        }
    }
}
