package dev.seedbed.schedule.timer;

import java.util.List;
import java.util.Map;

/// What a timer starts.
///
/// @param id letters and digits: the name of the timer is made of it
/// @param name as people know it; stands only where the system shows it
/// @param command program and arguments, without control characters
/// @param environment variables that the program needs, likewise
public record TimerSpec(String id, String name, Timing timing, List<String> command, Map<String, String> environment) {

    public TimerSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        if (!id.matches("[0-9a-z]{1,32}")) {
            throw new IllegalArgumentException(id);
        }
    }

    /// What no timer can be given: a line of its settings would end there.
    boolean isSafe() {
        return command.stream().allMatch(TimerSpec::isPrintable)
                && environment.entrySet().stream()
                        .allMatch(entry -> entry.getKey().matches("[A-Z_]+") && isPrintable(entry.getValue()));
    }

    private static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(Character::isISOControl);
    }

    /// The name as one line.
    String title() {
        return "Seedbed: " + name.replaceAll("\\p{Cntrl}", " ");
    }
}
