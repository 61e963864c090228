package dev.seedbed.database;

import java.util.Map;

/// What a container's environment says about how to log in.
///
/// @param credentials with an empty password where it is not known
/// @param passwordKnown false where the password is in a file, was made up by the server, or is nowhere to be seen
public record DatabaseLogin(Credentials credentials, boolean passwordKnown) {

    /// @param dataDatabase database that holds the data, empty where not known
    public static DatabaseLogin of(DatabaseKind kind, Map<String, String> environment, String dataDatabase) {
        var variables = new Variables(environment);
        return switch (kind) {
            case POSTGRESQL -> postgreSql(variables, dataDatabase);
            case MYSQL -> mysql(variables, dataDatabase, "MYSQL_");
            case MARIADB -> mysql(variables, dataDatabase, "MARIADB_", "MYSQL_");
        };
    }

    private static DatabaseLogin postgreSql(Variables variables, String dataDatabase) {
        String user = variables.first("postgres", "POSTGRES_USER", "POSTGRESQL_USERNAME");
        String database = variables.first(user, "POSTGRES_DB", "POSTGRESQL_DATABASE");
        String password = variables.first("", "POSTGRES_PASSWORD", "POSTGRESQL_PASSWORD");
        boolean trusting = variables.first("", "POSTGRES_HOST_AUTH_METHOD").equals("trust");
        return new DatabaseLogin(
                new Credentials(user, password, dataDatabase.isEmpty() ? database : dataDatabase),
                trusting || !password.isEmpty());
    }

    /// The ordinary user where it may see the data, else root.
    private static DatabaseLogin mysql(Variables variables, String dataDatabase, String... prefixes) {
        String ownDatabase = variables.prefixed("DATABASE", prefixes);
        String database = dataDatabase.isEmpty() ? ownDatabase : dataDatabase;
        String user = variables.prefixed("USER", prefixes);
        String userPassword = variables.prefixed("PASSWORD", prefixes);
        String rootPassword = variables.prefixed("ROOT_PASSWORD", prefixes);
        boolean rootKnown = !rootPassword.isEmpty()
                || !variables.prefixed("ALLOW_EMPTY_ROOT_PASSWORD", prefixes).isEmpty()
                || !variables.prefixed("ALLOW_EMPTY_PASSWORD", prefixes).isEmpty();
        boolean userKnown = !user.isEmpty() && !userPassword.isEmpty();
        if (userKnown && (!rootKnown || database.equals(ownDatabase))) {
            return new DatabaseLogin(new Credentials(user, userPassword, database), true);
        }
        return new DatabaseLogin(new Credentials("root", rootPassword, database), rootKnown);
    }

    /// Variables by name, where an empty one counts as missing.
    private record Variables(Map<String, String> all) {

        String first(String otherwise, String... names) {
            for (String name : names) {
                String value = all.getOrDefault(name, "");
                if (!value.isEmpty()) {
                    return value;
                }
            }
            return otherwise;
        }

        String prefixed(String name, String... prefixes) {
            for (String prefix : prefixes) {
                String value = all.getOrDefault(prefix + name, "");
                if (!value.isEmpty()) {
                    return value;
                }
            }
            return "";
        }
    }
}
