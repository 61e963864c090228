package dev.seedbed.server.postgresql;

import dev.seedbed.seeding.server.RoleCreation;
import java.util.List;
import java.util.stream.Collectors;

/// SQL that creates those roles a dump needs and does not make that are not there yet. Run by psql.
final class RoleSql implements RoleCreation {
    @Override
    public String script(List<String> roles) {
        String names = roles.stream().map(role -> "(" + quote(role) + ")").collect(Collectors.joining(", "));
        return "SELECT format('CREATE ROLE %I', wanted.name) FROM (VALUES " + names + ") AS wanted (name)\n"
                + " WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = wanted.name::name)\\gexec\n";
    }

    private static String quote(String name) {
        return '\'' + name.replace("'", "''") + '\'';
    }
}
