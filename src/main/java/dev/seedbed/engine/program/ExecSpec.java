package dev.seedbed.engine.program;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A program to run in a running container.
///
/// @param user name or id inside the container, null for the container's own
/// @param command the program and its arguments; never a shell text built from names
/// @param environment for this program only; may hold a password, so never log it
public record ExecSpec(@Nullable String user, List<String> command, Map<String, String> environment) {

    public static ExecSpec of(@Nullable String user, String... command) {
        return new ExecSpec(user, List.of(command), Map.of());
    }

    @Override
    public String toString() {
        return "ExecSpec[" + user + ", " + command.getFirst() + "]";
    }
}
