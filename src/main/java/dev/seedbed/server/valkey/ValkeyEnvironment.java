package dev.seedbed.server.valkey;

import dev.seedbed.database.Credentials;
import dev.seedbed.database.DatabaseLogin;
import dev.seedbed.database.PasswordSource;
import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.Variables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `VALKEY_PASSWORD` or `REDIS_PASSWORD`, as other images than the official ones have it, and the variable that the
/// clients read. The official images themselves take no password from anywhere but an argument or a file.
final class ValkeyEnvironment implements ServerEnvironment {
    private static final String PASSWORD = "_PASSWORD";
    private static final String USER = "_USER";
    private static final String OF_CLIENTS = "REDISCLI_AUTH";
    private static final String FIRST_DATABASE = "0";

    private final Product product;

    ValkeyEnvironment(Product product) {
        this.product = product;
    }

    @Override
    public DatabaseLogin login(Map<String, String> environment, String dataDatabase) {
        var variables = new Variables(environment);
        String user = variables.first(product.prefix() + USER);
        String password = variables.first(administratorPasswords());
        boolean inFile = password.isEmpty() && variables.has(product.prefix() + PASSWORD + "_FILE");
        return new DatabaseLogin(
                new Credentials(
                        user.isEmpty() ? ValkeyAccounts.DEFAULT : user,
                        password,
                        dataDatabase.isEmpty() ? FIRST_DATABASE : dataDatabase),
                inFile ? PasswordSource.FILE : PasswordSource.KNOWN);
    }

    @Override
    public List<String> variables() {
        return Stream.concat(administratorPasswords().stream(), Stream.of(product.prefix() + USER))
                .toList();
    }

    @Override
    public List<String> administratorPasswords() {
        return List.of(product.prefix() + PASSWORD, OF_CLIENTS);
    }

    /// Accounts and passwords are no part of the data, so that both are as they are said here.
    @Override
    public Map<String, String> ofData(Credentials login, boolean isAdministrators) {
        var variables = new LinkedHashMap<String, String>();
        administratorPasswords().forEach(name -> variables.put(name, login.password()));
        if (!login.user().equals(ValkeyAccounts.DEFAULT)) {
            variables.put(product.prefix() + USER, login.user());
        }
        variables.values().removeIf(String::isEmpty);
        return variables;
    }
}
