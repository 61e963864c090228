package dev.seedbed.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who sees what is in a store, as the one says who added it.
public enum StoreLevel {
    PRIVATE,
    TEAM,
    PUBLIC;

    /// As it is written on the command line and in files.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StoreLevel> of(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }

    /// All of them, separated by commas.
    public static String ids() {
        return Arrays.stream(values()).map(StoreLevel::id).collect(Collectors.joining(", "));
    }
}
