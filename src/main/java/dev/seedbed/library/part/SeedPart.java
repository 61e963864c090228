package dev.seedbed.library.part;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/// Which part of a dump is restored. Tables are named by patterns, see [TablePattern].
///
/// @param withoutRows tables that stay empty
/// @param only tables that are restored, with what they need; none where all are
/// @param structureOnly whether all tables stay empty
@JsonIgnoreProperties(ignoreUnknown = true)
public record SeedPart(List<String> withoutRows, List<String> only, boolean structureOnly) {
    /// All of it.
    public static final SeedPart WHOLE = new SeedPart(List.of(), List.of(), false);

    public SeedPart {
        withoutRows = withoutRows.stream().distinct().sorted().toList();
        only = only.stream().distinct().sorted().toList();
    }

    public boolean isWhole() {
        return withoutRows.isEmpty() && only.isEmpty() && !structureOnly;
    }

    /// The same text for the same part; empty for the whole.
    public String key() {
        return isWhole()
                ? ""
                : "rows " + String.join("\n", withoutRows) + "\0only " + String.join("\n", only) + '\0' + structureOnly;
    }
}
