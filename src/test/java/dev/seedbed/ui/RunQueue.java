package dev.seedbed.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long one thread of this process has been ready to run without getting a processor, as Linux counts it.
final class RunQueue {
    private static final int NAME_LENGTH = 15;

    private final @Nullable Path schedstat;

    private RunQueue(@Nullable Path schedstat) {
        this.schedstat = schedstat;
    }

    /// The thread of that name; one that cannot be found never waits.
    static RunQueue of(String threadName) {
        String name = threadName.substring(0, Math.min(NAME_LENGTH, threadName.length()));
        Path threads = Path.of("/proc/self/task");
        if (!Files.isDirectory(threads)) {
            return new RunQueue(null);
        }
        try (Stream<Path> all = Files.list(threads)) {
            Optional<Path> found = all.filter(thread -> name.equals(read(thread.resolve("comm"))))
                    .map(thread -> thread.resolve("schedstat"))
                    .filter(Files::exists)
                    .findFirst();
            return new RunQueue(found.orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long nanos() {
        if (schedstat == null) {
            return 0;
        }
        String[] figures = read(schedstat).split(" ", -1);
        return figures.length < 2 ? 0 : Long.parseLong(figures[1]);
    }

    /// Empty for a thread that has ended.
    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException _) {
            return "";
        }
    }
}
