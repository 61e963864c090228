package dev.seedbed.seeding;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.engine.Shared;
import java.util.Set;
import org.junit.jupiter.api.Order;

/// The dumps of MariaDB.
@Order(Shared.LONGEST)
class MariaDbCorpusTest extends CorpusRestore {
    @Override
    Set<DatabaseKind> kinds() {
        return Set.of(DatabaseKind.MARIADB);
    }
}
