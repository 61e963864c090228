package dev.seedbed.library.index;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which of its own functions a dump of `pg_dump` calls while rows come in: from checks, generated columns, domains,
/// keys of partitions and ranges. Such a function may look into other tables, or its own. Names of functions always
/// have
/// their schema there, as the dump's search path is empty.
final class PgDumpCalls {
    private static final Pattern CALL = Pattern.compile("\\.(" + PgDumpForms.NAME + ")\\(");
    /// No row of a dump leaves its column to a default.
    private static final Pattern DEFAULT = Pattern.compile("(?m)^ {4}" + PgDumpForms.NAME + " [^'\\n]* DEFAULT .*$");
    private static final Pattern SET_DEFAULT =
            Pattern.compile("ALTER TABLE (?:ONLY )?\\S+ ALTER COLUMN " + PgDumpForms.NAME + " SET DEFAULT ");
    private static final Pattern DEFINITION =
            Pattern.compile("(?:CREATE (?:UNLOGGED )?TABLE|CREATE DOMAIN|ALTER TABLE|ALTER DOMAIN) ");
    private static final Pattern RANGE = Pattern.compile(
            "CREATE TYPE \\S+ AS RANGE.*\\b(?:canonical|subtype_diff) =.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Set<String> made = new HashSet<>();
    private boolean isWithRows;

    /// A statement in front of the rows.
    void take(String text) {
        Matcher function = PgDumpForms.FUNCTION.matcher(text);
        if (function.lookingAt()) {
            String name = function.group(1);
            Matcher call = CALL.matcher(name + "(");
            while (call.find()) {
                made.add(call.group(1));
            }
            return;
        }
        isWithRows = isWithRows
                || RANGE.matcher(text).matches()
                || DEFINITION.matcher(text).lookingAt()
                        && !SET_DEFAULT.matcher(text).lookingAt()
                        && areIn(DEFAULT.matcher(text).replaceAll(line -> generated(line.group())));
    }

    /// A line is kept that says more than the default of its column.
    private static String generated(String line) {
        return line.contains(" GENERATED ") ? Matcher.quoteReplacement(line) : "";
    }

    /// Whether one of them is named in a statement as it is called.
    boolean areIn(String text) {
        return !made.isEmpty() && CALL.matcher(text).results().anyMatch(call -> made.contains(call.group(1)));
    }

    boolean areWithRows() {
        return isWithRows;
    }
}
