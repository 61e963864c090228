package dev.seedbed.seeding;

import java.util.List;
import java.util.stream.Collectors;

/// SQL that creates the roles a dump needs and does not make.
final class RoleSql {
    private RoleSql() {}

    static String create(List<String> roles) {
        return roles.stream().map(role -> "CREATE ROLE " + quote(role) + ";\n").collect(Collectors.joining());
    }

    private static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
