package dev.seedbed.input.generate.file;

import dev.seedbed.input.generate.value.Distribution;
import dev.seedbed.yaml.YamlNode;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a file says about a column.
///
/// @param node where it says so
/// @param source none where the column itself decides
/// @param nulls share of NULL, from 0 to 1
public record ColumnRule(
        YamlNode node,
        Optional<Source> source,
        Optional<Distribution> distribution,
        OptionalDouble nulls,
        boolean unique) {}
