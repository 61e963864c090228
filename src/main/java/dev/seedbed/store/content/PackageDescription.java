package dev.seedbed.store.content;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;

/// What is known of a version of a package. Contains no password. A text that is not known is empty.
///
/// @param name of the snapshot or file, as its owner calls it
/// @param kind id of the database's kind, such as `postgresql`
/// @param serverVersion of the server that wrote it
/// @param image reference that the server was started from
/// @param platform that the data was written on, such as `linux/amd64`
/// @param owner of the data directory, as labels write it
/// @param dataMount path of the data's mount in the container
/// @param directory of the data below that mount; empty for the mount itself
/// @param user account in the data that people log in with
/// @param dataDatabase database inside the server that holds the data
/// @param seedFiles names of the files its data began with
/// @param fingerprint of the seed that it was restored from or built of
/// @param snapshotId id of the snapshot that it was published from
/// @param who published it: user and machine
/// @param when it was published
/// @param parent digest of the manifest of the version that it was made from
/// @param personal what a look for personal data found: `unchecked`, `none`, `found`, `masked`
/// @param bytes of all files
@RecordBuilder
public record PackageDescription(
        Type type,
        String name,
        @Initializer("NONE") String kind,
        @Initializer("NONE") String serverVersion,
        @Initializer("NONE") String image,
        @Initializer("NONE") String platform,
        @Initializer("NONE") String owner,
        @Initializer("NONE") String dataMount,
        @Initializer("NONE") String directory,
        @Initializer("NONE") String user,
        @Initializer("NONE") String dataDatabase,
        List<String> seedFiles,
        @Initializer("NONE") String seedName,
        @Initializer("NONE") String fingerprint,
        @Initializer("NONE") String snapshotId,
        @Initializer("NONE") String who,
        Instant when,
        @Initializer("NONE") String note,
        @Initializer("NONE") String parent,
        @Initializer("UNCHECKED") String personal,
        long bytes,
        long files) {

    /// What a text is that is not known.
    public static final String NONE = "";

    /// Nobody has looked for personal data.
    public static final String UNCHECKED = "unchecked";

    /// A look found no personal data.
    public static final String NOTHING_PERSONAL = "none";

    /// There is personal data, and it was published on purpose.
    public static final String PERSONAL = "found";

    /// Personal data was masked, and the data rebuilt without it.
    public static final String MASKED = "masked";

    public enum Type {
        /// A data directory that a server can start on.
        SNAPSHOT,
        /// One file that can be restored.
        DUMP
    }
}
