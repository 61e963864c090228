package dev.seedbed.input.mask.rule;

import dev.seedbed.yaml.YamlPlace;

/// A rule and the columns that it is for.
///
/// @param place where the file says so
public record ColumnRule(ColumnPattern pattern, MaskRule rule, YamlPlace place) {}
