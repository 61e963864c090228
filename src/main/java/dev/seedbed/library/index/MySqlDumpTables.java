package dev.seedbed.library.index;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Databases and tables that a dump makes, names as written. A dump in which one of them is made twice, or is not made
/// for what is in it alone, is refused. Not safe for use by several threads.
final class MySqlDumpTables {
    /// Their tables mean something to all others.
    private static final Set<String> OF_SERVER =
            Set.of("`mysql`", "`sys`", "`information_schema`", "`performance_schema`");

    private String used = "";
    /// What is dropped or made here and not used yet.
    private String made = "";
    /// In lower case, as some servers see them; so are all tables that were made.
    private final Set<String> databases = new HashSet<>();

    private final Set<String> tables = new HashSet<>();
    /// Without rows so far.
    private final Set<String> empty = new HashSet<>();

    boolean isDatabaseMade() {
        return !made.isEmpty();
    }

    /// A database is dropped, or made.
    boolean database(String name) {
        boolean isNext = made.isEmpty() || made.equals(name);
        made = name;
        return isNext && !databases.contains(lower(name)) && !OF_SERVER.contains(lower(name));
    }

    boolean use(String database) {
        boolean isNext = made.isEmpty() || made.equals(database);
        boolean areAllNamed = !used.isEmpty() || tables.isEmpty();
        made = "";
        used = database;
        databases.add(lower(database));
        return isNext && areAllNamed && !OF_SERVER.contains(lower(database));
    }

    boolean make(String table) {
        empty.add(full(table));
        return tables.add(lower(full(table)));
    }

    boolean drop(String table) {
        return !tables.contains(lower(full(table)));
    }

    boolean fill(String table) {
        return empty.remove(full(table));
    }

    private String full(String table) {
        return used + '.' + table;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
