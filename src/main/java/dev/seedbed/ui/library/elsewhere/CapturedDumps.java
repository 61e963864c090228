package dev.seedbed.ui.library.elsewhere;

import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.task.TaskRunner;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// From which server the dump that is shown was made. Confined to the FX thread.
public final class CapturedDumps {
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<@Nullable CaptureRecord> record = new ReadOnlyObjectWrapper<>();
    private LibraryWays ways = LibraryWays.NONE;
    private @Nullable Path dump;

    public CapturedDumps(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /// Where things lead from now on.
    public void leadTo(LibraryWays to) {
        ways = to;
    }

    public LibraryWays ways() {
        return ways;
    }

    /// @param shown null where no single file is
    public void show(@Nullable Path shown) {
        dump = shown;
        record.set(null);
        if (shown != null) {
            LibraryWays asked = ways;
            var _ = tasks.run(
                    "look for the server of a dump",
                    () -> asked.captured(shown),
                    outcome -> outcome.onSuccess(found -> {
                        if (Objects.equals(shown, dump)) {
                            record.set(found.orElse(null));
                        }
                    }));
        }
    }

    /// Dumps the same server again.
    void again() {
        if (dump != null && record.get() != null) {
            ways.captureAgain(dump);
        }
    }

    /// Null before it is known, and of dumps that were made otherwise.
    public ReadOnlyObjectProperty<@Nullable CaptureRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }
}
