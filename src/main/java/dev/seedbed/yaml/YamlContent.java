package dev.seedbed.yaml;

import java.util.List;
import java.util.Map;

/// What a node is.
sealed interface YamlContent {

    /// @param plain whether it is without quotes and no block, so that it may mean a number or nothing
    record Text(String text, boolean plain) implements YamlContent {
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    record Items(List<YamlNode> list) implements YamlContent {}

    /// @param map in the order of the file
    /// @param keys where each key stands
    record Entries(Map<String, YamlNode> map, Map<String, YamlPlace> keys) implements YamlContent {}
}
