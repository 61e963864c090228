package dev.seedbed.volume.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Mount options, as they stand behind `-o`.
final class OptionList {
    private final List<String> options = new ArrayList<>();

    OptionList add(String word) {
        options.add(word);
        return this;
    }

    OptionList add(String name, String value) {
        return add(name + "=" + value);
    }

    /// @param typed separated by commas
    OptionList addAll(String typed) {
        words(typed).forEach(this::add);
        return this;
    }

    static List<String> words(String typed) {
        return List.of(typed.split(",")).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The version of a protocol, whether anything may be written, and what else was typed.
    OptionList add(String version, String number, boolean readOnly, String typed) {
        add(version, number).add(readOnly ? "ro" : "rw");
        return addAll(typed);
    }

    /// Options of a volume that the engine's own driver mounts.
    Map<String, String> of(String type, String device) {
        return options.isEmpty()
                ? Map.of("type", type, "device", device)
                : Map.of("type", type, "device", device, "o", String.join(",", options));
    }
}
