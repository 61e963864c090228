package dev.seedbed.library.index;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the tables of a dump of `pg_dump` are to each other. Names are as written.
final class PgDumpTables {
    private static final Pattern QUALIFIED = Pattern.compile(PgDumpForms.QUALIFIED);
    private static final String PARTED = "\nPARTITION BY ";
    private static final String HEIR = "\nINHERITS (";

    private final Set<String> made = new HashSet<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> parted = new HashSet<>();
    private final Set<String> related = new HashSet<>();

    /// A statement in front of the rows.
    void take(String text) {
        Matcher materialized = PgDumpForms.MATERIALIZED.matcher(text);
        if (materialized.lookingAt()) {
            made.add(materialized.group(1));
        }
        Matcher table = PgDumpForms.TABLE.matcher(text);
        if (!table.lookingAt()) {
            return;
        }
        String name = table.group(1);
        made.add(name);
        if (text.contains(PARTED)) {
            parted.add(name);
        } else {
            empty.add(name);
        }
        int heir = text.lastIndexOf(HEIR);
        if (heir >= 0) {
            related.add(name);
            QUALIFIED.matcher(text.substring(heir)).results().forEach(parent -> related.add(parent.group(1)));
        }
    }

    /// Its rows come; false where it has had them, or the dump makes no such table that can hold rows itself.
    boolean fill(String table) {
        return empty.remove(table);
    }

    boolean isMade(String table) {
        return made.contains(table);
    }

    /// Whether it consists of partitions.
    boolean isParted(String table) {
        return parted.contains(table);
    }

    /// Whether a key of it concerns other tables as well.
    boolean isRelated(String table) {
        return parted.contains(table) || related.contains(table);
    }
}
