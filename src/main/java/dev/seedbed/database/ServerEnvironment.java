package dev.seedbed.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The variables by which the images of a kind of server learn how to log in: the passwords live there and
/// nowhere else.
public interface ServerEnvironment {

    static ServerEnvironment of(DatabaseKind kind) {
        return Servers.of(kind, ServerEnvironment.class);
    }

    /// What a container's environment says.
    ///
    /// @param dataDatabase database that holds the data, empty where not known
    DatabaseLogin login(Map<String, String> environment, String dataDatabase);

    /// The accounts that the entrypoint makes on new data, the administrator's first, each as far as its password is
    /// known, with an empty one where it needs none; none where accounts are no part of the data.
    default List<Credentials> accounts(Map<String, String> environment) {
        return List.of();
    }

    /// Those that may also be given as the name of a file, as `…_FILE`.
    List<String> variables();

    /// Those that hold the administrator's password, and those with the user's.
    List<String> administratorPasswords();

    default List<String> userPasswords() {
        return List.of();
    }

    default Stream<String> passwords() {
        return Stream.concat(administratorPasswords().stream(), userPasswords().stream());
    }

    /// The administrator's password; empty where it is not known.
    default String administratorPassword(Map<String, String> environment) {
        return administratorPasswords().stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(password -> !password.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// The variable that would hold the password which the environment asks the entrypoint to make up, and which stands
    /// nowhere but in the log.
    default Optional<String> madeUp(Map<String, String> environment) {
        return Optional.empty();
    }

    /// The name of the account that may do everything, where it can have another than usual.
    default Map<String, String> ofAdministrator(String name) {
        return Map.of();
    }

    /// For a restore and for the database with its data.
    ///
    /// @param initialDatabase that the entrypoint makes; empty for none
    default Map<String, String> ofRestore(Credentials login, String initialDatabase) {
        return ofData(login, true);
    }

    /// For data that has its accounts already, which the entrypoints leave as they are.
    ///
    /// @param isAdministrators whether the password is also the administrator's
    Map<String, String> ofData(Credentials login, boolean isAdministrators);
}
