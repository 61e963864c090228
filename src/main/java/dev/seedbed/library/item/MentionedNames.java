package dev.seedbed.library.item;

import dev.seedbed.library.sql.SqlMask;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names with a schema in a statement of PostgreSQL. `pg_dump` writes all names of objects so.
final class MentionedNames {
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    private static final Pattern QUALIFIED = Pattern.compile("(" + NAME + ")\\.(" + NAME + ")");
    private static final Pattern SEQUENCE = Pattern.compile("\\('((?:[^']|'')+)'::(?:pg_catalog\\.)?regclass\\)");

    private MentionedNames() {}

    /// Those outside of strings and comments, and those of sequences whose next value is taken.
    static Set<String> of(String statement) {
        var names = new LinkedHashSet<String>();
        String visible = SqlMask.postgreSql(statement);
        Matcher name = QUALIFIED.matcher(statement);
        for (int from = 0; name.find(from); ) {
            int at = name.start();
            boolean isVisible = visible.charAt(at) == statement.charAt(at)
                    && visible.charAt(name.start(2) - 1) == '.'
                    && (at == 0 || !isPart(statement.charAt(at - 1)));
            if (isVisible) {
                names.add(plain(name.group(1)) + '.' + plain(name.group(2)));
            }
            from = isVisible ? name.end() : at + 1;
        }
        Matcher sequence = SEQUENCE.matcher(statement);
        while (sequence.find()) {
            Matcher inside = QUALIFIED.matcher(sequence.group(1).replace("''", "'"));
            if (inside.matches()) {
                names.add(plain(inside.group(1)) + '.' + plain(inside.group(2)));
            }
        }
        return names;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.';
    }

    /// A name out of its quotes.
    static String plain(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
