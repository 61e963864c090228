package dev.seedbed.ui.query;

import dev.seedbed.query.Cell;
import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.QueryCursor;
import dev.seedbed.query.QueryLimits;
import dev.seedbed.query.QueryPage;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.query.ResultStatus.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The rows of one statement at a time, loaded page by page. Confined to the FX thread.
public final class ResultViewModel {
    static final int PAGE_ROWS = 500;
    static final int MOST_ROWS = 20_000;

    private final QueryService service;
    private final TaskRunner tasks;
    private final ObservableList<List<Cell>> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<QueryColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable ResultStatus> status = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    private final ObjectProperty<Duration> timeLimit = new SimpleObjectProperty<>(QueryLimits.PREVIEW.time());

    private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();

    private @Nullable QueryCursor cursor;
    private String statement = "";
    private @Nullable TaskHandle handle;
    private int run;

    public ResultViewModel(QueryService service, TaskRunner tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    /// How to find the target; it may ask the engine.
    @FunctionalInterface
    interface TargetWork extends TaskRunner.Work<QueryTarget> {}

    private record FirstPage(QueryCursor cursor, QueryPage page) {}

    /// How long a page may take; holds from the next statement on.
    ObjectProperty<Duration> timeLimitProperty() {
        return timeLimit;
    }

    /// Runs one statement and shows its first page in the place of what was shown. What ran before is stopped; the
    /// rows of the statement before stay until there are others.
    void run(TargetWork target, String sql) {
        cancel();
        int mine = ++run;
        failure.set(null);
        running.set(true);
        replacing.set(true);
        QueryLimits limits = QueryLimits.PREVIEW.withTime(timeLimit.get());
        var opened = new AtomicReference<@Nullable QueryCursor>();
        handle = tasks.run(
                "query preview",
                () -> {
                    QueryCursor fresh = service.open(target.call(), sql, limits);
                    opened.set(fresh);
                    return new FirstPage(fresh, fresh.nextPage(PAGE_ROWS));
                },
                outcome -> first(mine, sql, outcome, opened.get()));
    }

    private void first(int mine, String sql, Outcome<FirstPage> outcome, @Nullable QueryCursor opened) {
        if (mine != run || !(outcome instanceof Outcome.Success<FirstPage>(FirstPage(var fresh, var page)))) {
            closeLater(opened);
            if (mine == run) {
                broughtNothing(outcome);
            }
            return;
        }
        running.set(false);
        replacing.set(false);
        closeLater(cursor);
        cursor = fresh;
        statement = sql;
        rows.clear();
        // So that one that says the same is reported too.
        status.set(null);
        columns.set(fresh.columns());
        rows.setAll(page.rows());
        status.set(new ResultStatus(rows.size(), page.elapsed(), page.more(), false, page.hasBytes(), End.OWN));
    }

    private void broughtNothing(Outcome<?> outcome) {
        ended(outcome);
        End end = outcome instanceof Outcome.Failed<?> ? End.FAILED : End.CANCELLED;
        ResultStatus before = status.get();
        status.set(before == null ? new ResultStatus(-1, Duration.ZERO, false, false, false, end) : before.after(end));
    }

    /// Loads the next page, unless one is on its way, there is none, or the table is full.
    void more() {
        QueryCursor open = cursor;
        ResultStatus now = status.get();
        if (open == null || now == null || !now.more() || now.full() || running.get()) {
            return;
        }
        int mine = run;
        running.set(true);
        handle = tasks.run("next rows", () -> open.nextPage(PAGE_ROWS), outcome -> {
            if (mine == run) {
                next(outcome, now);
            }
        });
    }

    private void next(Outcome<QueryPage> outcome, ResultStatus now) {
        if (!(outcome instanceof Outcome.Success<QueryPage>(var page))) {
            status.set(new ResultStatus(rows.size(), now.elapsed(), false, false, now.hasBytes(), now.end()));
            ended(outcome);
            return;
        }
        running.set(false);
        rows.addAll(page.rows());
        boolean full = page.more() && rows.size() >= MOST_ROWS;
        status.set(new ResultStatus(rows.size(), now.elapsed(), page.more(), full, page.hasBytes(), now.end()));
    }

    private void ended(Outcome<?> outcome) {
        running.set(false);
        replacing.set(false);
        if (outcome instanceof Outcome.Failed<?>(var reason)) {
            failure.set(reason);
        }
    }

    /// Stops what runs. Rows that are there stay.
    void cancel() {
        TaskHandle current = handle;
        if (current != null && running.get()) {
            current.cancel();
        }
    }

    /// Forgets the result and gives its connection back.
    void clear() {
        cancel();
        run++;
        running.set(false);
        replacing.set(false);
        closeLater(cursor);
        cursor = null;
        statement = "";
        failure.set(null);
        status.set(null);
        rows.clear();
        columns.set(List.of());
    }

    void fail(Failure reason) {
        failure.set(reason);
    }

    /// Hands over the whole text of a cell, or null where it is no longer to be had.
    void fullText(Cell cell, Consumer<@Nullable String> target) {
        QueryCursor open = cursor;
        if (!cell.isCut() || open == null) {
            target.accept(cell.text());
            return;
        }
        tasks.<String>run(
                "read cell",
                () -> open.fullText(cell).orElse(""),
                outcome -> target.accept(
                        outcome instanceof Outcome.Success<String>(var text) && !text.isEmpty() ? text : null));
    }

    /// Whole texts where they were kept, else what there is. Called on a background thread; blocks on a local file.
    static List<@Nullable String> texts(@Nullable QueryCursor open, List<Cell> row) {
        var texts = new ArrayList<@Nullable String>();
        for (Cell cell : row) {
            texts.add(cell.isCut() && open != null ? open.fullText(cell).orElse(cell.text()) : cell.text());
        }
        return texts;
    }

    /// The statement whose rows are shown, empty where there are none.
    String statement() {
        return statement;
    }

    @Nullable
    QueryCursor cursor() {
        return cursor;
    }

    private void closeLater(@Nullable QueryCursor old) {
        if (old != null) {
            tasks.run(
                    "close cursor",
                    () -> {
                        old.close();
                        return true;
                    },
                    _ -> {});
        }
    }

    public ObservableList<List<Cell>> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<List<QueryColumn>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ResultStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether a statement runs whose rows will take the place of those that are shown.
    public ReadOnlyBooleanProperty replacingProperty() {
        return replacing.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
