package dev.seedbed.ui.capture;

import dev.seedbed.source.server.CaptureProgress;
import dev.seedbed.source.server.CaptureRecord;
import dev.seedbed.source.server.ServerAddresses;
import dev.seedbed.source.server.ServerFacts;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A dump of a server: first a look at it, then the dump, which goes on when the dialog is closed. Confined to the FX
/// thread.
public final class CaptureViewModel {
    private final CaptureService service;
    private final TaskRunner tasks;
    private final CaptureTexts texts;
    private final Consumer<Path> onCaptured;
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ObjectProperty<Path> folder;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ADDRESS);
    private final ReadOnlyObjectWrapper<@Nullable ServerFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CaptureProgress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable CaptureRecord before;
    private @Nullable TaskHandle handle;
    private int number;

    /// How far it is.
    enum State {
        /// The server was not looked at yet, or its address is another by now.
        ADDRESS,
        LOOKING,
        /// What it is is known.
        LOOKED_AT,
        CAPTURING,
        CANCELLING
    }

    /// @param folder that dumps go to at first
    /// @param onCaptured takes the file
    CaptureViewModel(
            CaptureService service, TaskRunner tasks, CaptureTexts texts, Path folder, Consumer<Path> onCaptured) {
        this.service = service;
        this.tasks = tasks;
        this.texts = texts;
        this.folder = new SimpleObjectProperty<>(folder);
        this.onCaptured = onCaptured;
        address.subscribe((_, _) -> forget());
        password.subscribe((_, _) -> forget());
    }

    /// Prepares the next version of a dump that was made before; null for a new one.
    void prepare(@Nullable CaptureRecord made) {
        before = made;
        password.set("");
        address.set(made == null ? "" : made.address().isEmpty() ? made.source() : made.address());
        forget();
    }

    /// What was found out is of another server.
    private void forget() {
        if (isWorking()) {
            return;
        }
        failure.set(null);
        facts.set(null);
        state.set(State.ADDRESS);
    }

    private CaptureRequest request() {
        return new CaptureRequest(address.get().strip(), password.get(), before);
    }

    /// Looks at the server. A password in the address moves to its own field, where nobody sees it.
    void look() {
        if (isWorking()) {
            return;
        }
        movePassword();
        failure.set(null);
        state.set(State.LOOKING);
        CaptureRequest request = request();
        int mine = ++number;
        handle = tasks.run("look at a server", () -> service.look(request), outcome -> {
            if (mine == number) {
                lookedAt(outcome);
            }
        });
    }

    private void lookedAt(Outcome<ServerFacts> outcome) {
        handle = null;
        state.set(State.ADDRESS);
        outcome.handle(
                found -> {
                    facts.set(found);
                    state.set(State.LOOKED_AT);
                },
                failure::set);
    }

    private void movePassword() {
        try {
            String text = address.get().strip();
            if (isAgainOfDatabase() || !ServerAddresses.isOne(text)) {
                return;
            }
            var parsed = ServerAddresses.parse(text);
            if (!parsed.password().isEmpty()) {
                String typed = password.get();
                address.set(parsed.toString());
                password.set(typed.isEmpty() ? parsed.password() : typed);
            }
        } catch (OperationFailedException _) {
            // The look says what is wrong with it.
        }
    }

    /// Whether it is a database of the engine, whose login is known.
    boolean isAgainOfDatabase() {
        return before != null && !before.source().isEmpty();
    }

    /// Whether this makes the next version of a dump.
    boolean isAgain() {
        return before != null;
    }

    /// Dumps it. Goes on when the dialog is closed.
    void capture() {
        if (state.get() != State.LOOKED_AT) {
            return;
        }
        failure.set(null);
        progress.set(null);
        state.set(State.CAPTURING);
        CaptureRequest request = request();
        Path to = folder.get();
        int mine = ++number;
        Consumer<CaptureProgress> told = tasks.onFxThread(now -> show(mine, now));
        handle = tasks.act(
                UserAction.CAPTURE,
                texts.shown(request.address()),
                () -> service.capture(request, to, told::accept),
                this::captured);
    }

    private void show(int of, CaptureProgress now) {
        if (of == number && isCapturing()) {
            progress.set(now);
            if (handle != null) {
                tasks.says(handle, texts.progress(now), now.fraction());
            }
        }
    }

    private void captured(Outcome<Path> outcome) {
        handle = null;
        number++;
        state.set(facts.get() == null ? State.ADDRESS : State.LOOKED_AT);
        outcome.handle(
                file -> {
                    password.set("");
                    onCaptured.accept(file);
                },
                failure::set);
    }

    /// Ends what is going on, and leaves nothing of it.
    void cancel() {
        if (handle == null) {
            return;
        }
        if (isCapturing()) {
            state.set(State.CANCELLING);
        }
        handle.cancel();
    }

    /// The dialog is closed: a look is of no use any more, a dump goes on. The password is forgotten unless it is
    /// needed.
    void close() {
        if (state.get() == State.LOOKING) {
            cancel();
        } else if (!isCapturing() && failure.get() == null) {
            password.set("");
        }
    }

    boolean isCapturing() {
        return state.get() == State.CAPTURING || state.get() == State.CANCELLING;
    }

    private boolean isWorking() {
        return state.get() == State.LOOKING || isCapturing();
    }

    StringProperty addressProperty() {
        return address;
    }

    /// Held in memory only.
    StringProperty passwordProperty() {
        return password;
    }

    ObjectProperty<Path> folderProperty() {
        return folder;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Null before it was looked at.
    ReadOnlyObjectProperty<@Nullable ServerFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// Null before the first picture.
    ReadOnlyObjectProperty<@Nullable CaptureProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
