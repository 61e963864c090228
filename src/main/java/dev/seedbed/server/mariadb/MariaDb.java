package dev.seedbed.server.mariadb;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Server;
import dev.seedbed.server.mysqlfamily.InnoDbDirectory;
import dev.seedbed.server.mysqlfamily.MySqlForm;
/// MariaDb, as the register finds it.
import java.util.List;

public final class MariaDb implements Server {
    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MARIADB;
    }

    @Override
    public List<Object> parts() {
        return List.of(new MariaDbAccess(), new MySqlForm(true), new InnoDbDirectory(kind(), true));
    }
}
