package dev.seedbed.engine;

import java.util.Locale;

/// Lifecycle state of a container as the engine reports it.
public enum ContainerState {
    CREATED,
    RUNNING,
    PAUSED,
    RESTARTING,
    REMOVING,
    EXITED,
    DEAD,
    UNKNOWN;

    public static ContainerState of(String reported) {
        for (ContainerState state : values()) {
            if (state.name().equals(reported.toUpperCase(Locale.ROOT))) {
                return state;
            }
        }
        return UNKNOWN;
    }

    /// Whether processes of the container exist.
    public boolean isUp() {
        return this == RUNNING || this == PAUSED || this == RESTARTING;
    }
}
