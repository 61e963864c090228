package dev.seedbed.volume.form;

import java.util.ArrayList;
import java.util.List;

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

    String text() {
        return String.join(",", options);
    }
}
