package dev.seedbed.ui.volumes;

/// What a new volume can be, as the dialog offers it.
enum NewVolumeKind {
    PLAIN,
    NFS,
    SMB,
    AZURE,
    DIRECTORY,
    MEMORY,
    DRIVER
}
