package dev.seedbed.ui.databases;

import dev.seedbed.database.Database;
import dev.seedbed.database.lifecycle.DatabaseLifecycle;
import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogRequest;
import dev.seedbed.engine.program.Subscription;
import dev.seedbed.task.Failure;
import dev.seedbed.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The log of one database, followed while it is in view. Confined to the FX thread.
public final class LogViewModel {
    static final int KEPT_LINES = 5000;
    private static final int FIRST_LINES = 2000;

    private final DatabaseLifecycle lifecycle;
    private final TaskRunner tasks;
    private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
    private final FilteredList<LogLine> shown = new FilteredList<>(lines);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable Database database;
    private @Nullable Stream open;
    private boolean inView;

    public LogViewModel(DatabaseLifecycle lifecycle, TaskRunner tasks) {
        this.lifecycle = lifecycle;
        this.tasks = tasks;
        search.subscribe(text -> {
            String wanted = text.toLowerCase(Locale.ROOT);
            shown.setPredicate(line ->
                    wanted.isEmpty() || line.text().toLowerCase(Locale.ROOT).contains(wanted));
        });
    }

    /// Another database, or a new picture of the same one: a log that had ended is taken up again when it runs.
    public void show(@Nullable Database next) {
        Database before = database;
        database = next;
        if (before == null || next == null || !before.id().equals(next.id())) {
            reopen();
            return;
        }
        boolean hasEnded = open != null && open.ended;
        if (hasEnded && next.isRunning() && !before.isRunning()) {
            reopen();
        }
    }

    public void setInView(boolean now) {
        inView = now;
        if (now && open == null) {
            reopen();
        } else if (!now) {
            stop();
        }
    }

    private void stop() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private void reopen() {
        stop();
        lines.clear();
        failure.set(null);
        Database of = database;
        if (of == null || !inView) {
            return;
        }
        var stream = new Stream();
        open = stream;
        var _ = tasks.run(
                "follow log of " + of.name(),
                () -> lifecycle.followLog(of, LogRequest.last(FIRST_LINES), stream::add, _ -> stream.end()),
                outcome -> outcome.handle(stream::opened, failure::set));
    }

    /// One stream of lines. Lines that come in a burst are added at once.
    private final class Stream {
        private final Queue<LogLine> arrived = new ConcurrentLinkedQueue<>();
        private final Consumer<Boolean> toFx = tasks.onFxThread(_ -> take());
        private @Nullable Subscription subscription;
        private boolean closed;
        private volatile boolean ended;

        void add(LogLine line) {
            arrived.add(line);
            toFx.accept(true);
        }

        void end() {
            ended = true;
        }

        void opened(Subscription opened) {
            subscription = opened;
            if (closed) {
                opened.close();
            }
        }

        void close() {
            closed = true;
            if (subscription != null) {
                subscription.close();
            }
        }

        private void take() {
            var batch = new ArrayList<LogLine>();
            for (LogLine line = arrived.poll(); line != null; line = arrived.poll()) {
                batch.add(line);
            }
            if (closed || batch.isEmpty()) {
                return;
            }
            List<LogLine> kept =
                    batch.size() > KEPT_LINES ? batch.subList(batch.size() - KEPT_LINES, batch.size()) : batch;
            int excess = lines.size() + kept.size() - KEPT_LINES;
            if (excess > 0) {
                lines.remove(0, excess);
            }
            lines.addAll(kept);
        }
    }

    /// The text of the lines that pass the search.
    public String text() {
        return shown.stream().map(LogLine::text).collect(Collectors.joining("\n", "", "\n"));
    }

    public ObservableList<LogLine> lines() {
        return shown;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
