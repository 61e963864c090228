package dev.seedbed.volume.tar;

import dev.seedbed.volume.files.FileName;
import java.nio.charset.StandardCharsets;

/// Paths in an archive, for people to read.
public final class RawName {
    private static final int MOST_SHOWN = 300;

    private RawName() {}

    /// Escaped as in [FileName#text], and not longer than anybody reads.
    public static String shown(String path) {
        String some = path.length() > MOST_SHOWN ? path.substring(0, MOST_SHOWN) : path;
        return FileName.shown(some.getBytes(StandardCharsets.ISO_8859_1)) + (some.length() < path.length() ? "…" : "");
    }
}
