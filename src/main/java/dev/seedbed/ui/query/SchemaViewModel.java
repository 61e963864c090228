package dev.seedbed.ui.query;

import dev.seedbed.database.Database;
import dev.seedbed.query.QueryService;
import dev.seedbed.query.QueryTarget;
import dev.seedbed.query.QueryTargets;
import dev.seedbed.query.SchemaTree;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.QueryFailure;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The schema tree of the database that is shown, read once it is in front, and the passwords that were entered for it.
/// Confined to the FX thread; work goes through [TaskRunner].
public final class SchemaViewModel {
    private static final int TRIES_AFTER_START = 30;
    private static final int MILLIS_BETWEEN_TRIES = 500;

    private final QueryService service;
    private final QueryTargets targets;
    private final TaskRunner tasks;
    private final Consumer<SchemaTree> onLoaded;
    private final ReadOnlyObjectWrapper<@Nullable SchemaTree> tree = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private @Nullable Database database;
    private @Nullable TaskHandle handle;
    private boolean inFront;
    private int run;

    /// @param onLoaded takes each tree that was read, once it is shown
    SchemaViewModel(QueryService service, QueryTargets targets, TaskRunner tasks, Consumer<SchemaTree> onLoaded) {
        this.service = service;
        this.targets = targets;
        this.tasks = tasks;
        this.onLoaded = onLoaded;
    }

    /// Shows a database, a new picture of the same one, or none.
    void show(@Nullable Database next) {
        Database before = database;
        database = next;
        boolean same = before != null
                && next != null
                && before.id().equals(next.id())
                && before.isRunning() == next.isRunning();
        if (!same) {
            forget();
            loadOnce();
        }
    }

    void setInFront(boolean now) {
        inFront = now;
        loadOnce();
    }

    private void forget() {
        run++;
        if (handle != null) {
            handle.cancel();
        }
        tree.set(null);
        failure.set(null);
        loading.set(false);
    }

    private void loadOnce() {
        if (inFront && tree.get() == null && failure.get() == null && !loading.get()) {
            load("");
        }
    }

    /// Reads the tree again.
    void reload() {
        failure.set(null);
        load(current());
    }

    /// Shows another database of the same server.
    void use(String name) {
        load(name);
    }

    private void load(String name) {
        Database now = database;
        if (now == null || !now.isRunning()) {
            return;
        }
        int mine = ++run;
        loading.set(true);
        handle = tasks.run("read schema of " + now.name(), () -> readWhenUp(now, name), outcome -> {
            if (mine == run) {
                loading.set(false);
                outcome.handle(this::loaded, failure::set);
            }
        });
    }

    private void loaded(SchemaTree read) {
        tree.set(read);
        onLoaded.accept(read);
    }

    /// A server that was started a moment ago does not answer yet: it gets its time before that is called a failure.
    private SchemaTree readWhenUp(Database now, String name) throws OperationFailedException, InterruptedException {
        boolean fresh = now.statusText().contains("second");
        for (int again = fresh ? TRIES_AFTER_START : 0; ; again--) {
            try {
                return read(now, name);
            } catch (OperationFailedException e) {
                if (again == 0 || !(e.failure() instanceof QueryFailure.ConnectionFailed)) {
                    throw e;
                }
            }
            Thread.sleep(MILLIS_BETWEEN_TRIES);
        }
    }

    private SchemaTree read(Database now, String name) throws OperationFailedException, InterruptedException {
        QueryTarget target = target(now);
        QueryTarget chosen = name.isEmpty() ? target : target.withDatabase(name);
        SchemaTree read = service.schema(chosen);
        if (name.isEmpty() && read.currentRelations().isEmpty()) {
            String other = service.databaseWithData(target);
            return other.equals(read.current()) ? read : service.schema(target.withDatabase(other));
        }
        return read;
    }

    /// Where to ask, with the password that the user gave where there is one. Called on a background thread; blocks.
    private QueryTarget target(Database now) throws OperationFailedException, InterruptedException {
        QueryTarget target = targets.of(now);
        String given = passwords.get(now.id());
        return given == null ? target : target.withPassword(given);
    }

    /// How to find where the database of the tree answers.
    ResultViewModel.TargetWork target(Database now, String name) {
        return () -> {
            QueryTarget target = target(now);
            return name.isEmpty() ? target : target.withDatabase(name);
        };
    }

    /// Tries again with a password, which is kept in memory only.
    void logIn(String password) {
        Database now = database;
        if (now != null) {
            passwords.put(now.id(), password);
            reload();
        }
    }

    /// Name of the server's database whose tables are shown, empty before the tree is read.
    String current() {
        SchemaTree read = tree.get();
        return read == null ? "" : read.current();
    }

    public ReadOnlyObjectProperty<@Nullable SchemaTree> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }
}
