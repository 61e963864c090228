package dev.seedbed.server.postgresql;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `POSTGRES_…` of the official images, `POSTGRESQL_…` of others.
final class PostgreSqlEnvironment implements ServerEnvironment {
    private static final String USER = "POSTGRES_USER";
    private static final String PASSWORD = "POSTGRES_PASSWORD";
    private static final String DATABASE = "POSTGRES_DB";
    private static final List<String> PASSWORDS = List.of(PASSWORD, "POSTGRESQL_PASSWORD");

    @Override
    public DatabaseLogin login(Map<String, String> environment, String dataDatabase) {
        var variables = new Variables(environment);
        String user = or(variables.first(USER, "POSTGRESQL_USERNAME"), PostgreSql.OWN);
        String database = or(dataDatabase, or(variables.first(DATABASE, "POSTGRESQL_DATABASE"), user));
        String password = variables.first(PASSWORDS);
        boolean trusting = isTrusting(environment);
        boolean inFile = variables.has("POSTGRES_PASSWORD_FILE", "POSTGRESQL_PASSWORD_FILE");
        PasswordSource source = trusting || !password.isEmpty()
                ? PasswordSource.KNOWN
                : inFile ? PasswordSource.FILE : PasswordSource.NOT_SAID;
        return new DatabaseLogin(new Credentials(user, password, database), source);
    }

    @Override
    public List<Credentials> accounts(Map<String, String> environment) {
        Credentials login = login(environment, "").credentials();
        if (isTrusting(environment)) {
            return List.of(login.withPassword(""));
        }
        return login.password().isEmpty() ? List.of() : List.of(login);
    }

    /// Whether the entrypoint lets everybody in without a password.
    private static boolean isTrusting(Map<String, String> environment) {
        return environment.getOrDefault("POSTGRES_HOST_AUTH_METHOD", "").equals("trust");
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    @Override
    public List<String> variables() {
        return Stream.concat(
                        PASSWORDS.stream(), Stream.of(USER, DATABASE, "POSTGRESQL_USERNAME", "POSTGRESQL_DATABASE"))
                .toList();
    }

    @Override
    public List<String> administratorPasswords() {
        return PASSWORDS;
    }

    @Override
    public Map<String, String> ofAdministrator(String name) {
        return Map.of(USER, name);
    }

    @Override
    public Map<String, String> ofRestore(Credentials login, String initialDatabase) {
        return Map.of(USER, login.user(), PASSWORD, login.password(), DATABASE, or(initialDatabase, PostgreSql.OWN));
    }

    @Override
    public Map<String, String> ofData(Credentials login, boolean isAdministrators) {
        var variables = new HashMap<>(ofRestore(login, login.database()));
        variables.values().removeIf(String::isEmpty);
        return variables;
    }
}
