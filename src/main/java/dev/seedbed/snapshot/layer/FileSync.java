package dev.seedbed.snapshot.layer;

import java.util.ArrayList;
import java.util.List;

/// Writes to disk what the page cache still holds of some directories, and of nothing else on the machine.
public final class FileSync {
    /// Many at a time: a file system writes those that wait together, and one after another would take far longer.
    private static final String SCRIPT = """
            find "$@" \\( -type f -o -type d \\) -print0 | xargs -0 -n 50 -P 16 sync || sync""";

    private FileSync() {}

    /// A program for a container of any of the images. Where it fails, or `sync` knows no files,
    /// everything is written.
    ///
    /// @param directories in the container, with all that is mounted below them
    public static List<String> of(String... directories) {
        var words = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
        words.addAll(List.of(directories));
        return List.copyOf(words);
    }
}
