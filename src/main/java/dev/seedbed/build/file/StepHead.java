package dev.seedbed.build.file;

import dev.seedbed.yaml.YamlPlace;
import java.util.Optional;

/// What every step of a Seedfile has.
///
/// @param kind its key, such as `restore`
/// @param place where its key is written
/// @param name that its author gave it
/// @param network whether what it runs may use the network; without, it reaches the database only
public record StepHead(String kind, YamlPlace place, Optional<String> name, boolean network) {}
