package dev.seedbed.ui.files;

import dev.seedbed.task.Failure;
import dev.seedbed.task.Outcome;
import dev.seedbed.task.TaskHandle;
import dev.seedbed.task.TaskRunner;
import dev.seedbed.ui.files.listing.FileRow;
import dev.seedbed.ui.files.listing.LazySession;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The newest lines of a file that grows; never more than some thousand. Confined to the FX thread.
final class FollowedText {
    static final int MOST_LINES = 5_000;
    private static final int LONGEST_LINE = 4_000;

    private final TaskRunner tasks;
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final List<byte[]> arrived = new ArrayList<>();
    private @Nullable TaskHandle following;
    /// A line whose end is still to come, as bytes: it may end within a character.
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private int generation;

    FollowedText(TaskRunner tasks) {
        this.tasks = tasks;
    }

    ObservableList<String> lines() {
        return lines;
    }

    /// Goes on from what is shown of the file.
    void start(LazySession session, FileRow row, PreviewContent shown, Consumer<Failure> onFailure) {
        stop();
        int mine = generation;
        lines.setAll(beginning(shown));
        Consumer<Object> told = tasks.onFxThread(_ -> {
            if (mine == generation) {
                append();
            }
        });
        following = tasks.run(
                "follow " + row.path().text(),
                () -> {
                    session.get().follow(row.path(), shown.endBytes(row), bytes -> {
                        synchronized (arrived) {
                            arrived.add(bytes);
                        }
                        told.accept(row);
                    });
                    return row;
                },
                outcome -> {
                    if (mine == generation && outcome instanceof Outcome.Failed<FileRow>(Failure reason)) {
                        onFailure.accept(reason);
                    }
                });
    }

    private static List<String> beginning(PreviewContent shown) {
        if (!(shown instanceof PreviewContent.Text text)) {
            return List.of();
        }
        var all = new ArrayList<>(text.tail().isEmpty() ? text.head() : text.tail());
        return all.size() <= MOST_LINES ? all : all.subList(all.size() - MOST_LINES, all.size());
    }

    void stop() {
        generation++;
        if (following != null) {
            following.cancel();
            following = null;
        }
        synchronized (arrived) {
            arrived.clear();
        }
        open.reset();
        lines.clear();
    }

    private void append() {
        synchronized (arrived) {
            arrived.forEach(open::writeBytes);
            arrived.clear();
        }
        byte[] bytes = open.toByteArray();
        int end = bytes.length > LONGEST_LINE * 4 ? bytes.length : lineEnd(bytes);
        open.reset();
        open.write(bytes, end, bytes.length - end);
        List<String> fresh = new String(bytes, 0, end, StandardCharsets.UTF_8)
                .lines()
                .map(FollowedText::clipped)
                .toList();
        lines.addAll(fresh.size() <= MOST_LINES ? fresh : fresh.subList(fresh.size() - MOST_LINES, fresh.size()));
        if (lines.size() > MOST_LINES) {
            lines.remove(0, lines.size() - MOST_LINES);
        }
    }

    private static int lineEnd(byte[] bytes) {
        for (int i = bytes.length; i > 0; i--) {
            if (bytes[i - 1] == '\n') {
                return i;
            }
        }
        return 0;
    }

    private static String clipped(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + '…';
    }
}
