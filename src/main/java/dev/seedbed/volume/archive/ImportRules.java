package dev.seedbed.volume.archive;

/// What an archive may bring with it.
public enum ImportRules {
    /// Only what cannot harm: no set-uid, set-gid or sticky bits, no links that lead out of the volume, no pipes.
    /// An export that this very installation made and sealed keeps them all the same: see [ImportReport#sealed].
    CLEAN,
    /// Those as well, because the user trusts who made the archive. Devices and paths outside never.
    TRUSTED
}
