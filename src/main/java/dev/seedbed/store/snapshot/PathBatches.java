package dev.seedbed.store.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Paths in portions that a program takes as its arguments.
final class PathBatches {
    private static final int MOST = 500;
    private static final int MOST_BYTES = 64 * 1024;

    private PathBatches() {}

    static List<List<String>> of(Collection<String> paths) {
        var batches = new ArrayList<List<String>>();
        var batch = new ArrayList<String>();
        int bytes = 0;
        for (String path : paths) {
            int more = path.getBytes(StandardCharsets.UTF_8).length;
            if (!batch.isEmpty() && (batch.size() == MOST || bytes + more > MOST_BYTES)) {
                batches.add(List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(path);
            bytes += more;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }
}
