package dev.seedbed.seeding.plan;

import dev.seedbed.library.dump.DumpInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which PostgreSQL roles are created before which file, so that no `CREATE ROLE` of the seed itself ever meets a role
/// that is there: none that this or a later file may make, and none at all as soon as a file may make roles whose names
/// only the server will know.
///
/// They are created only where they are missing, so what an earlier file made counts too.
public final class SeedRoles {
    private final List<DumpInfo> files;
    private final String user;

    /// @param user the superuser, who is there
    public SeedRoles(List<DumpInfo> files, String user) {
        this.files = files;
        this.user = user;
    }

    /// Those to be created before the file of this index.
    public List<String> before(int index) {
        if (mayMakeAny(index)) {
            return List.of();
        }
        var roles = needed(index);
        for (DumpInfo later : files.subList(index, files.size())) {
            roles.removeAll(later.traits().makesRoles());
            later.extensions().forEach(extension -> roles.removeIf(role -> role.startsWith(extension + "_")));
        }
        return List.copyOf(roles);
    }

    /// All that are created at some point.
    List<String> all() {
        var roles = new LinkedHashSet<String>();
        for (int i = 0; i < files.size(); i++) {
            roles.addAll(before(i));
        }
        // What an earlier file makes for certain is there already.
        for (int i = 0; i < files.size(); i++) {
            roles.removeAll(files.get(i).traits().makesRoles());
        }
        return List.copyOf(roles);
    }

    /// Those that files need, that are not created, and that no file is known to make.
    List<String> uncertain() {
        var roles = new LinkedHashSet<String>();
        for (int i = 0; i < files.size(); i++) {
            roles.addAll(needed(i));
        }
        files.forEach(file -> roles.removeAll(file.traits().makesRoles()));
        roles.removeAll(all());
        return List.copyOf(roles);
    }

    private boolean mayMakeAny(int index) {
        return files.subList(0, index + 1).stream()
                .anyMatch(file -> file.traits().makesOtherRoles());
    }

    private Set<String> needed(int index) {
        var roles = new LinkedHashSet<>(files.get(index).roles());
        roles.removeIf(role -> role.equals(user) || role.equalsIgnoreCase("public") || role.startsWith("pg_"));
        return roles;
    }
}
