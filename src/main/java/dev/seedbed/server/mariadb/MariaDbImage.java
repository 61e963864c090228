package dev.seedbed.server.mariadb;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageTraits;
import dev.seedbed.server.mysqlfamily.MySqlFamilyImage;
import java.util.List;
import java.util.Optional;

/// `mariadb`.
final class MariaDbImage extends MySqlFamilyImage {
    MariaDbImage() {
        super(DatabaseKind.MARIADB, List.of("mariadb"));
    }

    @Override
    public Optional<ImageContract> contract(ImageTraits image) {
        return promises(image) && image.has("MARIADB_VERSION", "MARIADB_MAJOR")
                ? contract(image, image.first("MARIADB_VERSION", "MARIADB_MAJOR"), true)
                : Optional.empty();
    }
}
