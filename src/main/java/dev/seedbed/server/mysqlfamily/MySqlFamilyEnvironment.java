package dev.seedbed.server.mysqlfamily;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.Variables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `MYSQL_…`, and `MARIADB_…` before it in images of MariaDB.
public final class MySqlFamilyEnvironment implements ServerEnvironment {
    private static final String USER = "USER";
    private static final String PASSWORD = "PASSWORD";
    private static final String ROOT_PASSWORD = "ROOT_PASSWORD";
    private static final String DATABASE = "DATABASE";

    private final List<String> prefixes;

    /// @param prefixes the image's own first
    public MySqlFamilyEnvironment(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    private List<String> prefixed(String name) {
        return prefixes.stream().map(prefix -> prefix + name).toList();
    }

    /// The ordinary user where it may see the data, else root.
    @Override
    public DatabaseLogin login(Map<String, String> environment, String dataDatabase) {
        var variables = new Variables(environment);
        String ownDatabase = variables.first(prefixed(DATABASE));
        String database = dataDatabase.isEmpty() ? ownDatabase : dataDatabase;
        String user = variables.first(prefixed(USER));
        String userPassword = variables.first(prefixed(PASSWORD));
        String rootPassword = variables.first(prefixed(ROOT_PASSWORD));
        PasswordSource root = root(variables, rootPassword);
        boolean userKnown = !user.isEmpty() && !userPassword.isEmpty();
        if (userKnown && (root != PasswordSource.KNOWN || database.equals(ownDatabase))) {
            return new DatabaseLogin(new Credentials(user, userPassword, database), PasswordSource.KNOWN);
        }
        return new DatabaseLogin(new Credentials("root", rootPassword, database), root);
    }

    @Override
    public List<Credentials> accounts(Map<String, String> environment) {
        var variables = new Variables(environment);
        String rootPassword = variables.first(prefixed(ROOT_PASSWORD));
        String user = variables.first(prefixed(USER));
        String password = variables.first(prefixed(PASSWORD));
        var accounts = new ArrayList<Credentials>();
        if (root(variables, rootPassword) == PasswordSource.KNOWN) {
            accounts.add(new Credentials("root", rootPassword, ""));
        }
        if (!user.isEmpty() && !password.isEmpty()) {
            accounts.add(new Credentials(user, password, variables.first(prefixed(DATABASE))));
        }
        return List.copyOf(accounts);
    }

    private PasswordSource root(Variables variables, String password) {
        if (!password.isEmpty()) {
            return PasswordSource.KNOWN;
        }
        if (!variables.first(prefixed("ROOT_PASSWORD_FILE")).isEmpty()) {
            return PasswordSource.FILE;
        }
        if (!variables.first(prefixed("RANDOM_ROOT_PASSWORD")).isEmpty()) {
            return PasswordSource.MADE_UP;
        }
        boolean none = !variables.first(prefixed("ALLOW_EMPTY_ROOT_PASSWORD")).isEmpty()
                || !variables.first(prefixed("ALLOW_EMPTY_PASSWORD")).isEmpty();
        return none ? PasswordSource.KNOWN : PasswordSource.NOT_SAID;
    }

    @Override
    public List<String> variables() {
        return Stream.of(USER, PASSWORD, ROOT_PASSWORD, DATABASE)
                .flatMap(name -> prefixed(name).stream())
                .toList();
    }

    @Override
    public List<String> administratorPasswords() {
        return prefixed(ROOT_PASSWORD);
    }

    @Override
    public List<String> userPasswords() {
        return prefixed(PASSWORD);
    }

    @Override
    public Optional<String> madeUp(Map<String, String> environment) {
        return prefixes.stream()
                .filter(prefix -> !environment
                                .getOrDefault(prefix + "RANDOM_ROOT_PASSWORD", "")
                                .isEmpty()
                        && environment.getOrDefault(prefix + ROOT_PASSWORD, "").isEmpty())
                .map(prefix -> prefix + ROOT_PASSWORD)
                .findFirst();
    }

    @Override
    public Map<String, String> ofRestore(Credentials login, String initialDatabase) {
        Map<String, String> variables = ofData(login, true);
        if (!initialDatabase.isEmpty()) {
            variables.put(prefixes.getFirst() + DATABASE, initialDatabase);
        }
        return variables;
    }

    @Override
    public Map<String, String> ofData(Credentials login, boolean isAdministrators) {
        String prefix = prefixes.getFirst();
        boolean isRoot = login.user().equals("root");
        var variables = new LinkedHashMap<String, String>();
        if (!login.password().isEmpty() && (isRoot || isAdministrators)) {
            variables.put(prefix + ROOT_PASSWORD, login.password());
        }
        if (!isRoot) {
            variables.put(prefix + USER, login.user());
            variables.put(prefix + PASSWORD, login.password());
        }
        variables.values().removeIf(String::isEmpty);
        return variables;
    }
}
