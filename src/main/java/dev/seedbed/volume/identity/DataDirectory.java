package dev.seedbed.volume.identity;

import dev.seedbed.volume.identity.VolumeFacts.DirectoryFacts;
import java.util.Optional;

/// Knows the data directories of a kind of server.
public interface DataDirectory {

    /// What the files of one directory tell; empty where the server did not write them.
    Optional<VolumeIdentity> identify(DirectoryFacts directory, VolumeFacts volume);
}
