package dev.seedbed.volume.form;

import dev.seedbed.task.Failure.InvalidInput;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an engine accepts as the name of a volume.
public final class VolumeName {
    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]+");
    private static final int LONGEST = 255;

    private VolumeName() {}

    /// What is wrong with a name, empty where it can be used.
    public static Optional<InvalidInput> problem(String name) {
        if (name.isEmpty()) {
            return Optional.of(new InvalidInput("volume-name", "", "volume-empty"));
        }
        return VALID.matcher(name).matches() && name.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(new InvalidInput("volume-name", name, "volume-name"));
    }
}
