package dev.seedbed.input.generate.file;

import dev.seedbed.yaml.YamlNode;
import java.util.Map;
import java.util.Optional;

/// What a file says about a table.
///
/// @param node where it says so
/// @param columns by name
public record TableRule(YamlNode node, Optional<RowCount> rows, Map<String, ColumnRule> columns) {}
