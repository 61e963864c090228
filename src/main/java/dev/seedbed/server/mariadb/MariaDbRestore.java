package dev.seedbed.server.mariadb;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.ServerVersion;
import dev.seedbed.server.mysqlfamily.MySqlFamilyRestore;
import java.util.List;
import java.util.Set;

/// Restores of MariaDB.
final class MariaDbRestore extends MySqlFamilyRestore {
    MariaDbRestore() {
        super("innodb_log_file_size");
    }

    @Override
    public Set<String> programs() {
        return Set.of("mariadbd", "mysqld");
    }

    @Override
    public List<String> jobArguments(ServerVersion version) {
        return List.of(
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                "--innodb-log-file-size=512M",
                "--innodb-buffer-pool-size=512M",
                "--max-allowed-packet=1G");
    }

    /// An archive of the data directory.
    @Override
    public boolean alsoRuns(String name) {
        return name.matches("(?s).*\\.tar\\.(gz|xz|zst)");
    }

    @Override
    public boolean takesDumpsOf(DatabaseKind other) {
        return other == DatabaseKind.MYSQL;
    }
}
