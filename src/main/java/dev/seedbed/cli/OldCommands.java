package dev.seedbed.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Commands by names that they had before: still understood, and in no help text.
final class OldCommands {
    private static final Map<String, List<String>> ALONE = Map.of(
            "list", List.of("ls"),
            "remove", List.of("rm"),
            "log", List.of("history"),
            "goto", List.of("rollback"),
            "finish", List.of("resume"),
            "edit", List.of("snapshot", "edit"));

    private static final Map<String, String> OF_VOLUMES = Map.of("clone", "copy", "remove", "rm");

    private OldCommands() {}

    /// The same command line with the names of today.
    static List<String> translated(List<String> arguments) {
        int at = command(arguments);
        if (at < 0) {
            return arguments;
        }
        String word = arguments.get(at);
        var today = new ArrayList<>(arguments);
        if (word.equals("volume") && at + 1 < today.size()) {
            today.set(at + 1, OF_VOLUMES.getOrDefault(today.get(at + 1), today.get(at + 1)));
        } else if (word.equals("prune") && namesSnapshots(arguments.subList(at + 1, arguments.size()))) {
            replace(today, at, List.of("snapshot", "rm"));
        } else {
            replace(today, at, ALONE.getOrDefault(word, List.of(word)));
        }
        return today;
    }

    private static void replace(List<String> arguments, int at, List<String> words) {
        arguments.remove(at);
        arguments.addAll(at, words);
    }

    /// Where the command's name stands, behind options of the program and `help`; -1 where there is none.
    private static int command(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--context")) {
                i++;
            } else if (!argument.startsWith("-") && !argument.equals("help")) {
                return i;
            }
        }
        return -1;
    }

    /// `prune` without an option that chooses takes the snapshots' names.
    private static boolean namesSnapshots(List<String> more) {
        return more.stream().anyMatch(word -> !word.startsWith("-"))
                && more.stream()
                        .noneMatch(word -> word.equals("--unused")
                                || word.startsWith("--older-than")
                                || word.equals("--short-of-space"));
    }
}
