package dev.seedbed.volume.form;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;

/// Any driver with options as its own documents name them.
public record DriverOptions(String driver, Map<String, String> options) implements VolumeForm {
    public DriverOptions {
        options = Map.copyOf(options);
    }

    /// Without the options, which may hold passwords.
    @Override
    public String toString() {
        return "DriverOptions[" + driver + "]";
    }

    @Override
    public List<Failure.InvalidInput> problems() {
        var checks = new FieldChecks().word("volume-driver", driver);
        options.forEach((name, value) -> checks.option("volume-options", name, value));
        return checks.found();
    }

    @Override
    public boolean mountsLate() {
        return !driver.equals(VolumeDriver.LOCAL) || !options.isEmpty();
    }
}
