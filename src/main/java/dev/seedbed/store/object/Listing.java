package dev.seedbed.store.object;

import java.time.Instant;
import java.util.List;

/// What is directly below a folder of a store.
///
/// @param folders their names
public record Listing(List<Entry> objects, List<String> folders) {

    /// @param name without its folder
    /// @param since when it was written, by the clock of the store
    public record Entry(String name, long bytes, Instant since) {}

    /// The names of its objects.
    public List<String> names() {
        return objects.stream().map(Entry::name).toList();
    }
}
