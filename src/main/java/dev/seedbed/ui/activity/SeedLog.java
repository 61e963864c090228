package dev.seedbed.ui.activity;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.seeding.progress.RunningSeed;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskRunner;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The log of one seeded start as a list that only grows where it can. Confined to the FX thread.
final class SeedLog {
    private final TaskRunner tasks;
    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final ObservableList<LogLine> linesView = FXCollections.unmodifiableObservableList(lines);
    private @Nullable RunningSeed seed;
    private boolean reading;

    SeedLog(TaskRunner tasks) {
        this.tasks = tasks;
    }

    ObservableList<LogLine> lines() {
        return linesView;
    }

    /// Goes over to another seeded start.
    void follow(@Nullable RunningSeed newSeed) {
        seed = newSeed;
        lines.clear();
        refresh();
    }

    /// Reads what has come since the last time, in the background.
    void refresh() {
        RunningSeed asked = seed;
        if (asked == null || reading) {
            return;
        }
        reading = true;
        var _ = tasks.run("read log of " + asked.id(), asked::log, outcome -> {
            reading = false;
            if (outcome instanceof Outcome.Success<List<LogLine>>(var now) && asked.equals(seed)) {
                merge(now);
            } else if (!asked.equals(seed)) {
                refresh();
            }
        });
    }

    /// Appends the new tail where the old lines are still at the front; the log drops its oldest lines some day.
    private void merge(List<LogLine> now) {
        int old = lines.size();
        boolean grew = old > 0
                && now.size() >= old
                && now.getFirst().equals(lines.getFirst())
                && now.get(old - 1).equals(lines.getLast());
        if (!grew) {
            lines.setAll(now);
        } else if (now.size() > old) {
            lines.addAll(now.subList(old, now.size()));
        }
    }
}
