package dev.seedbed.ui.volumes;

import dev.seedbed.ui.snapshots.all.AllSnapshotsActions;
import dev.seedbed.volume.archive.VolumeArchives;
import dev.seedbed.volume.change.VolumeChanges;

/// What the screen of volumes asks for beyond the list.
public record VolumeServices(
        VolumeChanges changes, VolumeArchives archives, DataStarts starts, AllSnapshotsActions snapshots) {}
