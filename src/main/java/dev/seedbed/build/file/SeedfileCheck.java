package dev.seedbed.build.file;

import dev.seedbed.yaml.YamlPlace;

/// What has to be true of the data in the end.
///
/// @param sql a statement that returns rows
/// @param place where the check is written
public record SeedfileCheck(String sql, Expectation expect, YamlPlace place) {}
