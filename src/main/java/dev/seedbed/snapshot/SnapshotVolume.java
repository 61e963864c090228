package dev.seedbed.snapshot;

import dev.seedbed.database.DatabaseKind;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;

/// A volume with data that becomes a snapshot as it is.
///
/// @param version of the server that wrote it
/// @param image reference of an image whose server can go on with the data
/// @param dataMount where that image declares its volume; the volume is mounted there
/// @param environment of databases that start from it
/// @param command of them; empty for the image's own
/// @param dataDatabase database inside the server that holds the data, empty where not known
@RecordBuilder
public record SnapshotVolume(
        String volume,
        DatabaseKind kind,
        String version,
        String image,
        String imageId,
        String dataMount,
        Map<String, String> environment,
        List<String> command,
        String dataDatabase) {

    /// Without the environment, so that no password reaches a log.
    @Override
    public String toString() {
        return "SnapshotVolume[" + volume + ", " + image + "]";
    }
}
