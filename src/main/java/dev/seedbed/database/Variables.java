package dev.seedbed.database;

import java.util.List;
import java.util.Map;

/// Variables by name, where an empty one counts as missing.
public record Variables(Map<String, String> all) {

    public boolean has(String... names) {
        return !first(names).isEmpty();
    }

    /// The value of the first that is there; empty where none is.
    public String first(String... names) {
        return first(List.of(names));
    }

    public String first(List<String> names) {
        return names.stream()
                .map(name -> all.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
