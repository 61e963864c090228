package dev.seedbed.snapshot;

import dev.seedbed.database.DatabaseKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Passwords in the environment of database containers.
final class Passwords {
    private static final List<String> POSTGRESQL = List.of("POSTGRES_PASSWORD", "POSTGRESQL_PASSWORD");
    private static final List<String> ROOT = List.of("MYSQL_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD");
    private static final List<String> USER = List.of("MYSQL_PASSWORD", "MARIADB_PASSWORD");

    private Passwords() {}

    /// The administrator's password, empty where it is not known.
    static String administrators(DatabaseKind kind, Map<String, String> environment) {
        for (String name : kind == DatabaseKind.POSTGRESQL ? POSTGRESQL : ROOT) {
            String password = environment.getOrDefault(name, "");
            if (!password.isEmpty()) {
                return password;
            }
        }
        return "";
    }

    /// The variables that hold a password, with another one; none where `password` is empty.
    static Map<String, String> replaced(Map<String, String> environment, String password) {
        var replaced = new LinkedHashMap<String, String>();
        if (!password.isEmpty()) {
            for (List<String> names : List.of(POSTGRESQL, ROOT, USER)) {
                names.stream().filter(environment::containsKey).forEach(name -> replaced.put(name, password));
            }
        }
        return replaced;
    }
}
