package dev.seedbed.ui.download;

import dev.seedbed.source.web.WebAddress;
import dev.seedbed.source.web.WebFile;
import dev.seedbed.task.Failure;
import dev.seedbed.task.OperationFailedException;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.task.UserAction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A download, which goes on when the dialog is closed. Confined to the FX thread.
public final class DownloadViewModel {
    private final DownloadService service;
    private final TaskRunner tasks;
    private final DownloadTexts texts;
    private final Consumer<WebFile> onFetched;
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty checksum = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ADDRESS);
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<@Nullable WebFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable TaskHandle handle;
    private int number;

    /// How far it is.
    enum State {
        ADDRESS,
        DOWNLOADING,
        /// It was cancelled, or the connection was lost: the next try goes on where it stopped.
        STOPPED,
        DONE
    }

    /// @param doneBytes -1 before the first ones
    /// @param totalBytes -1 where the server does not tell
    record Progress(long doneBytes, long totalBytes) {
        static final Progress NONE = new Progress(-1, -1);

        /// From 0 to 1, negative where it is not known.
        double fraction() {
            return totalBytes > 0 && doneBytes >= 0 ? Math.min(1, (double) doneBytes / totalBytes) : -1;
        }
    }

    /// @param onFetched takes the file
    DownloadViewModel(DownloadService service, TaskRunner tasks, DownloadTexts texts, Consumer<WebFile> onFetched) {
        this.service = service;
        this.tasks = tasks;
        this.texts = texts;
        this.onFetched = onFetched;
        address.subscribe((_, _) -> forget());
        checksum.subscribe((_, _) -> forget());
    }

    private void forget() {
        if (!isDownloading()) {
            failure.set(null);
            file.set(null);
            progress.set(Progress.NONE);
            state.set(State.ADDRESS);
        }
    }

    /// Empties the fields for another address, unless a download is going on.
    void prepare() {
        if (!isDownloading()) {
            address.set("");
            checksum.set("");
            forget();
        }
    }

    /// Downloads it, from where it stopped before.
    void fetch() {
        if (isDownloading()) {
            return;
        }
        failure.set(null);
        WebAddress wanted;
        try {
            String given = checksum.get().strip();
            WebAddress parsed = WebAddress.of(address.get());
            wanted = given.isEmpty() ? parsed : parsed.withSha256(given);
        } catch (OperationFailedException e) {
            failure.set(e.failure());
            return;
        }
        state.set(State.DOWNLOADING);
        int mine = ++number;
        Consumer<Progress> told = tasks.onFxThread(now -> show(mine, now));
        handle = tasks.act(
                UserAction.DOWNLOAD,
                wanted.toString(),
                () -> service.fetch(wanted, (done, total) -> told.accept(new Progress(done, total))),
                this::fetched);
    }

    private void show(int of, Progress now) {
        if (of == number && isDownloading()) {
            progress.set(now);
            if (handle != null) {
                tasks.says(handle, texts.progress(now), now.fraction());
            }
        }
    }

    private void fetched(Outcome<WebFile> outcome) {
        handle = null;
        number++;
        state.set(progress.get().doneBytes() > 0 ? State.STOPPED : State.ADDRESS);
        outcome.handle(
                fetched -> {
                    state.set(State.DONE);
                    file.set(fetched);
                    onFetched.accept(fetched);
                },
                failure::set);
    }

    void cancel() {
        if (handle != null) {
            handle.cancel();
        }
    }

    boolean isDownloading() {
        return state.get() == State.DOWNLOADING;
    }

    StringProperty addressProperty() {
        return address;
    }

    /// SHA-256 that the file has to have; empty for any.
    StringProperty checksumProperty() {
        return checksum;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What was downloaded; null before that.
    ReadOnlyObjectProperty<@Nullable WebFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
