package dev.seedbed.volume.form;

import dev.seedbed.engine.VolumeDriver;
import dev.seedbed.task.Failure;
import java.util.List;
import java.util.Map;

/// What a new volume is to be: a driver and its options, from what was typed into a form. Pure facts; nothing
/// is asked of an engine.
public sealed interface VolumeForm
        permits AzureFiles, BindDirectory, DriverOptions, MemoryVolume, NfsShare, PlainVolume, SmbShare {

    /// Name of the driver.
    default String driver() {
        return VolumeDriver.LOCAL;
    }

    /// Options for the driver. May hold a password: never log them. Only for a form without problems.
    Map<String, String> options();

    /// What cannot be used as it is typed, by field in their order; empty where all is well. Never holds a
    /// password.
    default List<Failure.InvalidInput> problems() {
        return List.of();
    }

    /// Whether the driver looks for the files only when a container uses the volume, so that what is wrong
    /// shows late.
    default boolean mountsLate() {
        return true;
    }
}
