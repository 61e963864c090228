package dev.seedbed.build.file;

import dev.seedbed.yaml.YamlPlace;
import java.nio.file.Path;

/// A file or folder that a Seedfile names. It was there when the Seedfile was read.
///
/// @param text as it is written
/// @param path absolute
/// @param place where it is written
public record SeedfilePath(String text, Path path, YamlPlace place) implements SeedfileSource {}
