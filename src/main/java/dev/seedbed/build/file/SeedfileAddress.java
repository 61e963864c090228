package dev.seedbed.build.file;

import dev.seedbed.source.web.WebAddress;
import dev.seedbed.yaml.YamlPlace;

/// The address of a file that a Seedfile names. Nobody has looked yet whether it is there.
///
/// @param place where it is written
public record SeedfileAddress(WebAddress address, YamlPlace place) implements SeedfileSource {
    @Override
    public String text() {
        return address.toString();
    }
}
