package dev.seedbed.bake;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.ImageDetails;
import dev.seedbed.engine.Labels;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/// An image with data, as its labels say.
///
/// @param reference by which it was found
/// @param platform for which it is, such as `linux/amd64`
/// @param dump whether it has a dump, which it restores at its first start, instead of a data directory
/// @param name of the snapshot that it was made of
/// @param snapshot id of that snapshot
/// @param user and `password` of the administrator, `database` that holds the data; empty where there is none
/// @param copied files that this image has of its own, and bytes; -1 where that is not known any more
@RecordBuilder
public record BakedImage(
        String reference,
        String id,
        DatabaseKind kind,
        String version,
        String platform,
        boolean dump,
        String name,
        String snapshot,
        String user,
        String password,
        String database,
        long copied,
        long bytes) {
    static final String PREFIX = Labels.PREFIX + "baked";
    /// With a data directory.
    static final String FORMAT = "1";
    /// With a dump.
    static final String DUMP_FORMAT = "2";
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

    /// Where such an image has its data directory: no image declares a volume there.
    static final String DATA = "/seedbed/data";

    /// Empty for an image without data, and for one that a later program made in another way.
    static Optional<BakedImage> of(String reference, ImageDetails image) {
        var labels = image.labels();
        String format = labels.getOrDefault(PREFIX, "");
        if (!format.equals(FORMAT) && !format.equals(DUMP_FORMAT)) {
            return Optional.empty();
        }
        return DatabaseKind.of(labels.getOrDefault(KIND, ""))
                .map(kind -> BakedImageBuilder.builder()
                        .reference(reference)
                        .id(image.id())
                        .kind(kind)
                        .version(labels.getOrDefault(VERSION, ""))
                        .platform(ImagePlatform.of(image).text())
                        .dump(format.equals(DUMP_FORMAT))
                        .name(labels.getOrDefault(NAME, ""))
                        .snapshot(labels.getOrDefault(SNAPSHOT, ""))
                        .user(labels.getOrDefault(USER, ""))
                        .password(labels.getOrDefault(PASSWORD, ""))
                        .database(labels.getOrDefault(DATABASE, ""))
                        .copied(-1)
                        .bytes(-1)
                        .build());
    }

    BakedImage with(long files, long size) {
        return BakedImageBuilder.builder(this).copied(files).bytes(size).build();
    }

    /// Without the password.
    @Override
    public String toString() {
        return "BakedImage[" + reference + ", " + snapshot + "]";
    }
}
