package dev.seedbed.build.file;

import dev.seedbed.yaml.YamlPlace;

/// What a step restores: a file or folder of this computer, or a file at an address.
public sealed interface SeedfileSource permits SeedfilePath, SeedfileAddress {
    /// As it may be shown.
    String text();

    /// Where it is written.
    YamlPlace place();
}
