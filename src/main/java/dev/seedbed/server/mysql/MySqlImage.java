package dev.seedbed.server.mysql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ImageContract;
import dev.seedbed.database.ImageTraits;
import dev.seedbed.server.mysqlfamily.MySqlFamilyImage;
import java.util.List;
import java.util.Optional;

/// `mysql`, and Percona's servers, which have an entrypoint of their own.
final class MySqlImage extends MySqlFamilyImage {
    MySqlImage() {
        super(DatabaseKind.MYSQL, List.of("mysql", "mysql-server", "percona", "percona-server"));
    }

    @Override
    public Optional<ImageContract> contract(ImageTraits image) {
        if (!promises(image) || image.has("MARIADB_VERSION", "MARIADB_MAJOR")) {
            return Optional.empty();
        }
        if (image.has("MYSQL_VERSION", "MYSQL_MAJOR")) {
            return contract(image, image.first("MYSQL_VERSION", "MYSQL_MAJOR"), true);
        }
        return image.has("PS_VERSION") ? contract(image, image.first("PS_VERSION"), false) : Optional.empty();
    }
}
