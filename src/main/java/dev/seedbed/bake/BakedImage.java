package dev.seedbed.bake;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import java.util.Optional;

/// An image with data, as its labels say.
///
/// @param reference by which it was found
/// @param name of the snapshot that it was made of
/// @param snapshot id of that snapshot
/// @param user and `password` of the administrator, `database` that holds the data; empty where there is none
/// @param copied files that this image has of its own, and bytes; -1 where that is not known any more
public record BakedImage(
        String reference,
        String id,
        DatabaseKind kind,
        String version,
        String name,
        String snapshot,
        String user,
        String password,
        String database,
        long copied,
        long bytes) {
    static final String PREFIX = Labels.PREFIX + "baked";
    static final String FORMAT = "1";
    static final String KIND = PREFIX + ".kind";
    static final String VERSION = PREFIX + ".version";
    static final String NAME = PREFIX + ".name";
    static final String SNAPSHOT = PREFIX + ".snapshot";
    /// When the data was frozen that the image was made of.
    static final String FROZEN = PREFIX + ".frozen";
    /// Id of the server's image.
    static final String SERVER = PREFIX + ".server";
    static final String SERVER_NAME = PREFIX + ".server.name";
    static final String OWNER = PREFIX + ".owner";
    static final String MOUNT = PREFIX + ".mount";
    static final String USER = PREFIX + ".user";
    static final String PASSWORD = PREFIX + ".password";
    static final String DATABASE = PREFIX + ".database";

    /// Where such an image has its data: no image declares a volume there.
    static final String DATA = "/seedbed/data";

    /// Empty for an image without data, and for one that a later program made in another way.
    static Optional<BakedImage> of(String reference, ImageDetails image) {
        var labels = image.labels();
        if (!labels.getOrDefault(PREFIX, "").equals(FORMAT)) {
            return Optional.empty();
        }
        return DatabaseKind.of(labels.getOrDefault(KIND, ""))
                .map(kind -> new BakedImage(
                        reference,
                        image.id(),
                        kind,
                        labels.getOrDefault(VERSION, ""),
                        labels.getOrDefault(NAME, ""),
                        labels.getOrDefault(SNAPSHOT, ""),
                        labels.getOrDefault(USER, ""),
                        labels.getOrDefault(PASSWORD, ""),
                        labels.getOrDefault(DATABASE, ""),
                        -1,
                        -1));
    }

    BakedImage with(long files, long size) {
        return new BakedImage(reference, id, kind, version, name, snapshot, user, password, database, files, size);
    }

    /// Without the password.
    @Override
    public String toString() {
        return "BakedImage[" + reference + ", " + snapshot + "]";
    }
}
