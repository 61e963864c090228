package dev.seedbed.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The files of two directories as `stat` lists them, and what makes the second like the first.
///
/// Two files count as the same where size, time, mode and owner are, and the time lies before the one at which the
/// second was frozen: what was written since is later.
record FileList(Map<String, String> entries) {
    /// Prints a line for everything in `$1`; fails where a name has a line break, which no server makes.
    static final String SCRIPT = """
            cd "$1" || exit 1
            [ -z "$(find . -name '*
            *' | head -n 1)" ] || exit 2
            find . -exec stat -c '%Y|%s|%f|%u|%g|%n' {} +
            """;

    private static final int FIELDS = 6;

    static FileList parse(List<String> lines) {
        var entries = new HashMap<String, String>();
        for (String line : lines) {
            String[] fields = line.split("\\|", FIELDS);
            if (fields.length == FIELDS) {
                entries.put(fields[FIELDS - 1], line.substring(0, line.length() - fields[FIELDS - 1].length()));
            }
        }
        return new FileList(Map.copyOf(entries));
    }

    /// What is to be done with the second directory.
    ///
    /// @param removed a directory only, not what is in it
    record Difference(List<String> copied, List<String> removed, long bytes) {}

    /// @param frozenSeconds since 1970: what has a later time, or nearly so, is copied whatever it looks like
    Difference from(FileList old, long frozenSeconds) {
        List<String> copied = new ArrayList<>();
        long bytes = 0;
        for (var entry : entries.entrySet()) {
            boolean isOld = entry.getValue().equals(old.entries.get(entry.getKey()))
                    && seconds(entry.getValue()) < frozenSeconds - 2;
            if (!isOld) {
                copied.add(entry.getKey());
                bytes += size(entry.getValue());
            }
        }
        List<String> gone = old.entries.keySet().stream()
                .filter(path -> !entries.containsKey(path))
                .sorted()
                .toList();
        // What is in a directory goes with it.
        List<String> removed = new ArrayList<>();
        for (String path : gone) {
            if (removed.isEmpty() || !path.startsWith(removed.getLast() + "/")) {
                removed.add(path);
            }
        }
        copied.sort(null);
        return new Difference(List.copyOf(copied), List.copyOf(removed), bytes);
    }

    long bytes() {
        return entries.values().stream().mapToLong(FileList::size).sum();
    }

    private static long seconds(String fields) {
        return number(fields.split("\\|", 2)[0]);
    }

    private static long size(String fields) {
        return number(fields.split("\\|", 3)[1]);
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
