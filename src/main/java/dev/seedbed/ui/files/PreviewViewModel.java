package dev.seedbed.ui.files;

import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.LazySession;
import dev.seedbed.volume.files.FileEntry;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State of the preview: one file, read in part, or followed while it grows. Confined to the FX thread; reading goes
/// through [TaskRunner].
public final class PreviewViewModel {
    private final PreviewSource source;
    private final TaskRunner tasks;

    private final ReadOnlyObjectWrapper<PreviewContent> content =
            new ReadOnlyObjectWrapper<>(new PreviewContent.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable FileRow> row = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty follow = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper followable = new ReadOnlyBooleanWrapper();
    private final FollowedText followed;
    private @Nullable LazySession session;
    private @Nullable TaskHandle reading;
    private int generation;

    PreviewViewModel(PreviewSource source, TaskRunner tasks) {
        this.source = source;
        this.tasks = tasks;
        this.followed = new FollowedText(tasks);
        follow.subscribe(on -> {
            if (on) {
                beginToFollow();
            } else {
                followed.stop();
            }
        });
    }

    /// Shows another row of a source, or nothing. What is still being read for the one before is given up.
    void show(@Nullable LazySession with, @Nullable FileRow next) {
        stop();
        session = with;
        row.set(next);
        followable.set(false);
        if (with == null || next == null) {
            content.set(new PreviewContent.Nothing());
        } else if (next.entry().type() != FileEntry.Type.FILE) {
            content.set(new PreviewContent.Unread(next));
        } else if (next.entry().sizeBytes() == 0) {
            content.set(new PreviewContent.Empty());
            followable.set(true);
        } else {
            read(with, next);
        }
    }

    /// Reads nothing any more.
    void stop() {
        generation++;
        follow.set(false);
        followed.stop();
        if (reading != null) {
            reading.cancel();
            reading = null;
        }
    }

    private void read(LazySession with, FileRow next) {
        int mine = generation;
        content.set(new PreviewContent.Loading());
        reading = tasks.run("read " + next.path().text(), () -> source.read(with.get(), next), outcome -> {
            if (mine == generation) {
                outcome.handle(
                        read -> {
                            content.set(read);
                            followable.set(!(read instanceof PreviewContent.Picture));
                        },
                        reason -> content.set(new PreviewContent.Failed(reason)));
            }
        });
    }

    private void beginToFollow() {
        LazySession with = session;
        FileRow shown = row.get();
        if (with == null || shown == null || !followable.get()) {
            follow.set(false);
            return;
        }
        PreviewContent now = content.get();
        if (now instanceof PreviewContent.Table table) {
            now = table.asText();
            content.set(now);
        }
        followed.start(with, shown, now, reason -> {
            content.set(new PreviewContent.Failed(reason));
            follow.set(false);
        });
    }

    ReadOnlyObjectProperty<PreviewContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The row that is shown, null for none.
    ReadOnlyObjectProperty<@Nullable FileRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    /// Whether the file is followed as it grows.
    BooleanProperty followProperty() {
        return follow;
    }

    ReadOnlyBooleanProperty followableProperty() {
        return followable.getReadOnlyProperty();
    }

    /// The newest lines of the file that is followed.
    ObservableList<String> followedLines() {
        return followed.lines();
    }
}
