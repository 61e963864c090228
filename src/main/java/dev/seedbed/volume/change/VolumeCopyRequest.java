package dev.seedbed.volume.change;

import dev.seedbed.volume.form.VolumeForm;

/// A copy of a volume.
///
/// @param name of the new volume
/// @param form what the new volume is
/// @param stopRunning whether containers that run and may write to the volume are stopped first, and started
///     again
public record VolumeCopyRequest(String volume, String name, VolumeForm form, boolean stopRunning) {}
