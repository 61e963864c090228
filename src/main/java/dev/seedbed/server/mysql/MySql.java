package dev.seedbed.server.mysql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.database.Server;
import dev.seedbed.server.mysqlfamily.InnoDbDirectory;
import dev.seedbed.server.mysqlfamily.MySqlForm;
/// MySql, as the register finds it.
import java.util.List;

public final class MySql implements Server {
    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MYSQL;
    }

    @Override
    public List<Object> parts() {
        return List.of(new MySqlAccess(), new MySqlForm(false), new InnoDbDirectory(kind(), false));
    }
}
