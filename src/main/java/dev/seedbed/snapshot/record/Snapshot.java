package dev.seedbed.snapshot.record;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.DatabaseLabels;
import dev.seedbed.database.Layer;
import dev.seedbed.engine.FileOwner;
import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;

/// A frozen stack of layers with its record: any number of databases can start from it.
///
/// @param note free text of the user, empty for none
/// @param tag one word of the user, empty for none
/// @param pinned never thinned out
/// @param reason why it was made
/// @param image reference as it was given
/// @param layers the lowest first; never empty
/// @param owner of the data directory
/// @param timeline id of the database whose data it holds, empty for a seed
/// @param databaseName what that database was called when the snapshot was made; empty where nothing tells it
/// @param parent id of the snapshot it was made on top of, empty for none
/// @param fingerprint of the seed it was restored from, or of what it was built of; empty for none
/// @param seedFiles names of the files its data began with
/// @param seedName what these are called together: the file, or the folder of a bundle; empty for none
/// @param dataDatabase database inside the server that holds the data
/// @param dataMount path of the data's mount in the container
/// @param versions of packages that it was published as or received from, the last one first
/// @param mark of the schedule that made it
/// @param recordId id of the container that is its record
/// @param revision of the record
@RecordBuilder
public record Snapshot(
        String id,
        String name,
        @Initializer("NONE") String note,
        @Initializer("NONE") String tag,
        boolean pinned,
        Reason reason,
        DatabaseKind kind,
        String version,
        String image,
        String imageId,
        List<Layer> layers,
        FileOwner owner,
        @Initializer("NONE") String timeline,
        @Initializer("NONE") String databaseName,
        @Initializer("NONE") String parent,
        @Initializer("NONE") String fingerprint,
        List<String> seedFiles,
        @Initializer("NONE") String seedName,
        @Initializer("NONE") String dataDatabase,
        String dataMount,
        List<StoreVersion> versions,
        @Initializer("UNSCHEDULED") ScheduleMark mark,
        Instant createdAt,
        @Initializer("NONE") String recordId,
        int revision) {

    /// What a text is that is not set.
    public static final String NONE = "";

    /// The mark of a snapshot that no schedule made.
    public static final ScheduleMark UNSCHEDULED = ScheduleMark.NONE;

    /// Why a snapshot was made.
    public enum Reason {
        /// A restore ended well.
        SEED,
        /// The user asked for it.
        MANUAL,
        /// Kept before something that would have lost it.
        AUTOMATIC,
        /// The data of a container as it was when it was adopted.
        ADOPTED,
        /// A full copy of a container's data.
        COPY,
        /// A step of a Seedfile was carried out.
        BUILD,
        /// It was received from a store.
        PULLED
    }

    /// The same on other layers, as the next writing of its record says it.
    public Snapshot onLayers(List<Layer> others) {
        List<StoreVersion> same = versions.stream()
                .map(version -> version.withLayers(version.layers() == layers.size() ? others.size() : 0))
                .toList();
        return SnapshotBuilder.builder(this)
                .layers(others)
                .versions(same)
                .recordId("")
                .revision(revision + 1)
                .build();
    }

    /// The same, proved by the schedule that made it.
    public Snapshot proven() {
        return SnapshotBuilder.builder(this)
                .mark(new ScheduleMark(mark.schedule(), true))
                .recordId("")
                .revision(revision + 1)
                .build();
    }

    /// The same as a version of a package.
    ///
    /// @param version its layers are all of this snapshot's
    public Snapshot publishedAs(StoreVersion version) {
        return SnapshotBuilder.builder(this)
                .versions(StoreVersion.with(versions, version.withLayers(layers.size())))
                .recordId("")
                .revision(revision + 1)
                .build();
    }

    /// Whether nobody misses it: what the user made of a database that is still there is not dispensable.
    public boolean isDispensable(List<DatabaseLabels> databases) {
        return switch (reason) {
            case SEED, AUTOMATIC, BUILD, PULLED -> true;
            case MANUAL, ADOPTED, COPY ->
                timeline.isEmpty()
                        || databases.stream()
                                .noneMatch(database -> database.id().equals(timeline));
        };
    }

    /// Whether it is what one step of a build left on the way to the result, which has the name of what was built.
    public boolean isIntermediate() {
        return reason == Reason.BUILD && !name.equals(seedName);
    }

    /// Whether it may be thinned out by age.
    public boolean isThinnable() {
        return reason == Reason.AUTOMATIC && !pinned;
    }
}
