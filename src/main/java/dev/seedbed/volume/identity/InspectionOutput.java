package dev.seedbed.volume.identity;

import dev.seedbed.engine.program.LogLine;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Cuts what a look prints into what belongs to each volume, and knows how far it came. Safe for use by any thread.
final class InspectionOutput {
    private static final Logger LOG = LoggerFactory.getLogger(InspectionOutput.class);
    /// Where volumes are mounted, followed by their index.
    static final String PLACE = "/v/";

    private final ObjIntConsumer<VolumeFacts> found;
    private final CompletableFuture<Boolean> begun = new CompletableFuture<>();
    private final Set<Integer> indexes = new HashSet<>();
    private @Nullable InspectionReader reader;
    private int index;

    /// @param found hears of each volume that was finished, on the thread that delivers the lines
    InspectionOutput(ObjIntConsumer<VolumeFacts> found) {
        this.found = found;
    }

    synchronized void line(LogLine line) {
        String text = line.text();
        InspectionReader current = reader;
        if (line.stream() != LogLine.Stream.STDOUT) {
            LOG.debug("look: {}", text);
        } else if (text.startsWith("V ")) {
            index = Integer.parseInt(text.substring(2));
            indexes.add(index);
            reader = new InspectionReader(PLACE + index);
            begun.complete(true);
        } else if (text.startsWith("Z ") && current != null) {
            reader = null;
            found.accept(current.facts(), index);
        } else if (current != null) {
            current.line(text);
        }
    }

    /// Ends when the first volume is begun.
    CompletableFuture<Boolean> begun() {
        return begun;
    }

    boolean hasBegun() {
        return begun.isDone();
    }

    synchronized boolean wasBegun(int volume) {
        return indexes.contains(volume);
    }

    /// The volume that was begun and not finished.
    synchronized Optional<Integer> unfinished() {
        return reader == null ? Optional.empty() : Optional.of(index);
    }
}
