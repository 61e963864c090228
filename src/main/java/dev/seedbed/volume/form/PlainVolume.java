package dev.seedbed.volume.form;

import java.util.Map;

/// An empty volume in the engine's own directory.
public record PlainVolume() implements VolumeForm {
    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public boolean mountsLate() {
        return false;
    }
}
