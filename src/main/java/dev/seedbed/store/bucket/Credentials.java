package dev.seedbed.store.bucket;

import java.nio.file.Path;
import java.util.Map;

/// Where credentials come from: never an address, a setting or a file of ours.
///
/// @param netrc the file that curl and git read, too
record Credentials(Map<String, String> environment, Path netrc) {

    static Credentials ofUser() {
        Map<String, String> environment = System.getenv();
        String named = environment.getOrDefault("NETRC", "");
        return new Credentials(
                environment, named.isEmpty() ? Path.of(System.getProperty("user.home"), ".netrc") : Path.of(named));
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
