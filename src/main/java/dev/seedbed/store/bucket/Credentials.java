package dev.seedbed.store.bucket;

import dev.seedbed.store.place.LoginKind;
import dev.seedbed.store.place.StoreLogin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where credentials come from: never an address, a setting or a file of ours.
///
/// @param netrc the file that curl and git read, too
/// @param login that the user has given for this store; null for none
record Credentials(
        Map<String, String> environment,
        Path netrc,
        @Nullable StoreLogin login) {

    Credentials(Map<String, String> environment, Path netrc) {
        this(environment, netrc, null);
    }

    static Credentials ofUser() {
        Map<String, String> environment = System.getenv();
        String named = environment.getOrDefault("NETRC", "");
        return new Credentials(
                environment, named.isEmpty() ? Path.of(System.getProperty("user.home"), ".netrc") : Path.of(named));
    }

    /// The same with a login, which takes the place of what the variables say.
    Credentials with(LoginKind kind, StoreLogin given) {
        Map<String, String> variables = new HashMap<>(environment);
        switch (kind) {
            case ACCESS_KEY -> {
                variables.remove("AWS_SESSION_TOKEN");
                variables.put("AWS_ACCESS_KEY_ID", given.user());
                variables.put("AWS_SECRET_ACCESS_KEY", given.secret());
            }
            case ACCOUNT_KEY -> {
                variables.remove("AZURE_STORAGE_SAS_TOKEN");
                variables.put("AZURE_STORAGE_ACCOUNT", given.user());
                variables.put("AZURE_STORAGE_KEY", given.secret());
            }
            case PASSWORD, NONE -> {}
        }
        return new Credentials(variables, netrc, kind == LoginKind.PASSWORD ? given : null);
    }

    /// Empty where it is not set.
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /// Never the variables.
    @Override
    public String toString() {
        return "credentials";
    }
}
