package dev.seedbed.database.lifecycle;

import java.util.regex.Pattern;

/// What the name of a volume tells.
public final class VolumeNames {
    private static final Pattern ANONYMOUS = Pattern.compile("[0-9a-f]{64}");

    private VolumeNames() {}

    /// Whether the engine made the name up because nobody gave one.
    public static boolean isAnonymous(String name) {
        return ANONYMOUS.matcher(name).matches();
    }
}
