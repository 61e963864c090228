package dev.seedbed.library.sql;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the PostgreSQL roles that statements need, and those that they create or may create: a body of code, a string
/// or a command of psql may hold a `CREATE ROLE` that only the server will run. Not safe for use by several threads.
public final class SqlRoles {
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MAKER =
            Pattern.compile("\\bCREATE\\s+(?:ROLE|USER|GROUP)\\b", Pattern.CASE_INSENSITIVE);
    /// A name that stands there whole: nothing is joined to it, nothing is put into it.
    private static final Pattern NAME = Pattern.compile(
            "\\s+(?:\"((?:[^\"%:]|\"\")+)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)(?![%\\p{L}\\p{N}]|'\\s*(?:\\|\\||,)))");
    private static final Pattern LITERAL_STATEMENT = Pattern.compile(
            "'\\s*(CREATE|ALTER|DROP|GRANT|REVOKE|COMMENT|INSERT|SELECT|VACUUM|ANALYZE)\\s", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ALWAYS_THERE =
            Set.of("public", "current_user", "current_role", "session_user", "none", "default", "");

    private final Set<String> needed = new LinkedHashSet<>();
    private final Set<String> created = new LinkedHashSet<>();
    private boolean others;
    private String last = "";

    /// Hears a statement.
    void look(SqlTokens words, String text) {
        look(words);
        last = text;
        boolean isPlain = isRoleStatement(words) && !words.are(2, ":");
        if (!isPlain) {
            lookInside(text);
        }
        boolean isCode = words.are(0, "DO") || words.find("FUNCTION") == 1 || words.find("PROCEDURE") == 1;
        others |= isCode && text.getBytes(StandardCharsets.UTF_8).length >= SqlScanner.HEAD_BYTES - 4;
    }

    private static boolean isRoleStatement(SqlTokens words) {
        return words.are(0, "CREATE")
                && (words.are(1, "ROLE") || words.are(1, "GROUP") || words.are(1, "USER"))
                && !words.are(2, "MAPPING");
    }

    /// Hears a command of psql.
    void command(String line) {
        String word = line.split("\\s", 2)[0];
        if (word.startsWith("\\i")) {
            others |= !word.startsWith("\\if");
        } else if (word.equals("\\gexec")) {
            others |= !LITERAL_STATEMENT.matcher(last).find();
        } else if (word.equals("\\!")) {
            others = true;
        } else {
            lookInside(line);
        }
    }

    private void lookInside(String text) {
        if (!MAKER.matcher(text).find()) {
            return;
        }
        String code = COMMENT.matcher(text).replaceAll(" ");
        Matcher maker = MAKER.matcher(code);
        while (maker.find()) {
            Matcher name = NAME.matcher(code).region(maker.end(), code.length());
            if (!name.lookingAt()) {
                others = true;
            } else if (name.group(1) != null) {
                created.add(name.group(1).replace("\"\"", "\""));
            } else if (!name.group(2).equalsIgnoreCase("MAPPING")) {
                created.add(name.group(2).toLowerCase(Locale.ROOT));
            }
        }
    }

    /// Those that it creates, or may create.
    List<String> made() {
        return List.copyOf(created);
    }

    /// Whether it may create others, whose names only the server will know.
    boolean makesOthers() {
        return others;
    }

    public void look(SqlTokens words) {
        switch (words.isQuoted(0) ? "" : words.text(0).toUpperCase(Locale.ROOT)) {
            case "CREATE" -> create(words);
            case "ALTER" -> alter(words);
            case "GRANT" -> grant(words, "TO");
            case "REVOKE" -> grant(words, "FROM");
            case "SET" -> set(words);
            default -> {}
        }
    }

    public void need(String role) {
        // A colon is what is left of a variable of psql.
        boolean isKeyword = role.startsWith(":") || ALWAYS_THERE.contains(role.toLowerCase(Locale.ROOT));
        if (!isKeyword && !role.startsWith("pg_")) {
            needed.add(role);
        }
    }

    /// Those needed and not created, in the order they were met.
    public List<String> missing() {
        return needed.stream().filter(role -> !created.contains(role)).toList();
    }

    private void create(SqlTokens words) {
        if (words.are(1, "ROLE") || words.are(1, "GROUP") || (words.are(1, "USER") && !words.are(2, "MAPPING"))) {
            if (!words.are(2, ":")) {
                created.add(words.name(2));
            }
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
            if (words.are(3, "RENAME", "TO")) {
                created.add(words.name(5));
            }
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
