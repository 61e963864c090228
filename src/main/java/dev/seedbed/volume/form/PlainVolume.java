package dev.seedbed.volume.form;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;

/// An empty volume in the engine's own directory.
public record PlainVolume() implements VolumeForm {
    @Override
    public String driver() {
        return VolumeDriver.LOCAL;
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    @Override
    public List<Failure.InvalidInput> problems() {
        return List.of();
    }

    @Override
    public boolean mountsLate() {
        return false;
    }
}
