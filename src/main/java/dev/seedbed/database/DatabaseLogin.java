package dev.seedbed.database;

import java.util.Map;

/// What a container's environment says about how to log in.
///
/// @param credentials with an empty password where it is not known
public record DatabaseLogin(Credentials credentials, PasswordSource source) {

    /// @param environment of the container; where a variable names a file, [LoginLookup] adds what is in it
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
        boolean inFile = variables.has("POSTGRES_PASSWORD_FILE") || variables.has("POSTGRESQL_PASSWORD_FILE");
        PasswordSource source = trusting || !password.isEmpty()
                ? PasswordSource.KNOWN
                : inFile ? PasswordSource.FILE : PasswordSource.NOT_SAID;
        return new DatabaseLogin(
                new Credentials(user, password, dataDatabase.isEmpty() ? database : dataDatabase), source);
    }

    /// The ordinary user where it may see the data, else root.
    private static DatabaseLogin mysql(Variables variables, String dataDatabase, String... prefixes) {
        String ownDatabase = variables.prefixed("DATABASE", prefixes);
        String database = dataDatabase.isEmpty() ? ownDatabase : dataDatabase;
        String user = variables.prefixed("USER", prefixes);
        String userPassword = variables.prefixed("PASSWORD", prefixes);
        String rootPassword = variables.prefixed("ROOT_PASSWORD", prefixes);
        PasswordSource root = root(variables, rootPassword, prefixes);
        boolean userKnown = !user.isEmpty() && !userPassword.isEmpty();
        if (userKnown && (root != PasswordSource.KNOWN || database.equals(ownDatabase))) {
            return new DatabaseLogin(new Credentials(user, userPassword, database), PasswordSource.KNOWN);
        }
        return new DatabaseLogin(new Credentials("root", rootPassword, database), root);
    }

    private static PasswordSource root(Variables variables, String password, String... prefixes) {
        if (!password.isEmpty()) {
            return PasswordSource.KNOWN;
        }
        if (!variables.prefixed("ROOT_PASSWORD_FILE", prefixes).isEmpty()) {
            return PasswordSource.FILE;
        }
        if (!variables.prefixed("RANDOM_ROOT_PASSWORD", prefixes).isEmpty()) {
            return PasswordSource.MADE_UP;
        }
        boolean none =
                !variables.prefixed("ALLOW_EMPTY_ROOT_PASSWORD", prefixes).isEmpty()
                        || !variables.prefixed("ALLOW_EMPTY_PASSWORD", prefixes).isEmpty();
        return none ? PasswordSource.KNOWN : PasswordSource.NOT_SAID;
    }

    /// Variables by name, where an empty one counts as missing.
    private record Variables(Map<String, String> all) {

        boolean has(String name) {
            return !all.getOrDefault(name, "").isEmpty();
        }

        String first(String otherwise, String... names) {
            for (String name : names) {
                if (has(name)) {
                    return all.getOrDefault(name, "");
                }
            }
            return otherwise;
        }

        String prefixed(String name, String... prefixes) {
            for (String prefix : prefixes) {
                if (has(prefix + name)) {
                    return all.getOrDefault(prefix + name, "");
                }
            }
            return "";
        }
    }
}
