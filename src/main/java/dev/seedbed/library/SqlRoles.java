package dev.seedbed.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the PostgreSQL roles that statements need, and those that they create. Not safe for use by several threads.
final class SqlRoles {
    private static final Set<String> ALWAYS_THERE =
            Set.of("public", "current_user", "current_role", "session_user", "none", "default", "");

    private final Set<String> needed = new LinkedHashSet<>();
    private final Set<String> created = new LinkedHashSet<>();

    void look(SqlTokens words) {
        switch (words.isQuoted(0) ? "" : words.text(0).toUpperCase(Locale.ROOT)) {
            case "CREATE" -> create(words);
            case "ALTER" -> alter(words);
            case "GRANT" -> grant(words, "TO");
            case "REVOKE" -> grant(words, "FROM");
            case "SET" -> set(words);
            default -> {}
        }
    }

    void need(String role) {
        boolean isKeyword = ALWAYS_THERE.contains(role.toLowerCase(Locale.ROOT));
        if (!isKeyword && !role.startsWith("pg_")) {
            needed.add(role);
        }
    }

    /// Those needed and not created, in the order they were met.
    List<String> missing() {
        return needed.stream().filter(role -> !created.contains(role)).toList();
    }

    private void create(SqlTokens words) {
        if (words.are(1, "ROLE") || words.are(1, "GROUP") || (words.are(1, "USER") && !words.are(2, "MAPPING"))) {
            created.add(words.name(2));
        } else if (words.are(1, "POLICY")) {
            int to = words.find("TO");
            if (to > 0) {
                list(words, to + 1);
            }
        } else if (words.are(1, "SCHEMA")) {
            needAfter(words, "AUTHORIZATION");
        } else if (words.are(1, "DATABASE") || words.are(1, "TABLESPACE")) {
            int owner = words.find("OWNER");
            if (owner > 0) {
                need(words.name(words.are(owner + 1, "=") ? owner + 2 : owner + 1));
            }
        }
    }

    private void alter(SqlTokens words) {
        int owner = words.find("OWNER", "TO");
        if (owner > 0) {
            need(words.name(owner + 2));
        }
        if (words.are(1, "DEFAULT", "PRIVILEGES")) {
            int role = words.find("FOR", "ROLE");
            if (role > 0) {
                need(words.name(role + 2));
            }
            grant(words, "TO");
        } else if (words.are(1, "ROLE") || words.are(1, "USER")) {
            need(words.name(2));
        }
    }

    private void grant(SqlTokens words, String preposition) {
        int last = -1;
        for (int at = words.find(preposition); at >= 0; at = words.find(at + 1, preposition)) {
            last = at;
        }
        if (last < 0) {
            return;
        }
        list(words, last + 1);
        boolean isMembership = words.find("ON") < 0 && words.are(2, preposition);
        if (isMembership) {
            need(words.name(1));
        }
    }

    private void set(SqlTokens words) {
        if (words.are(1, "ROLE")) {
            need(words.name(2));
        } else {
            needAfter(words, "AUTHORIZATION");
        }
    }

    private void needAfter(SqlTokens words, String keyword) {
        int at = words.find(keyword);
        if (at > 0) {
            need(words.name(at + 1));
        }
    }

    private void list(SqlTokens words, int from) {
        int i = from;
        while (i < words.size()) {
            if (words.are(i, "GROUP")) {
                i++;
            }
            need(words.name(i));
            if (!words.are(i + 1, ",")) {
                return;
            }
            i += 2;
        }
    }
}
