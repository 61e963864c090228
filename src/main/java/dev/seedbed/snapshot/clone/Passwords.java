package dev.seedbed.snapshot.clone;

import dev.seedbed.database.ServerEnvironment;
import dev.seedbed.database.Servers;
import dev.seedbed.engine.ContainerDetails;
import dev.seedbed.engine.ContainerPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Passwords in the environment of database containers.
final class Passwords {
    private Passwords() {}

    /// The variables that hold a password, with another one; none where `password` is empty.
    ///
    /// Where a file holds a password instead, its name goes: the file would contradict, and one on a mount that a
    /// clone does not get would be missed by the entrypoint.
    static Map<String, String> replaced(ContainerDetails container, String password) {
        Map<String, String> environment = container.environment();
        var replaced = new LinkedHashMap<String, String>();
        List<String> names = Servers.all(ServerEnvironment.class).stream()
                .flatMap(ServerEnvironment::passwords)
                .distinct()
                .toList();
        for (String name : names) {
            String file = environment.getOrDefault(name + "_FILE", "");
            boolean given = environment.containsKey(name) || !file.isEmpty();
            if (!password.isEmpty() && given) {
                replaced.put(name, password);
            }
            if (!file.isEmpty() && (!password.isEmpty() || !staysThere(container, file))) {
                replaced.put(name + "_FILE", "");
            }
        }
        return replaced;
    }

    /// Mounts that somebody may write are not taken over by a clone.
    private static boolean staysThere(ContainerDetails container, String file) {
        return container.summary().mounts().stream()
                .anyMatch(mount -> mount.readOnly() && ContainerPath.isWithin(file, mount.target()));
    }
}
