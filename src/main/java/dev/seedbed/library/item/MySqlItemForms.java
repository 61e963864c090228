package dev.seedbed.library.item;

import dev.seedbed.library.item.DumpItem.Kind;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the statements of `mysqldump` and `mariadb-dump` are about.
final class MySqlItemForms {
    private static final String NAME = "`(?:[^`]|``)+`";
    /// Triggers stand there as somebody wrote them.
    private static final String ANY_NAME = "(?:" + NAME + "|[\\w$\\x{80}-\\x{ffff}]+)";

    private static final String ANY_QUALIFIED = "(" + ANY_NAME + "(?:\\s*\\.\\s*" + ANY_NAME + ")?)";
    private static final Pattern PART = Pattern.compile(ANY_NAME);
    private static final String QUALIFIED = "(" + NAME + "(?:\\." + NAME + ")?)";

    static final Pattern ROWS = form("(?:INSERT|REPLACE)\\s+(?:IGNORE\\s+)?INTO\\s+" + QUALIFIED + "\\s");
    /// With the comma of the line before, so that the rest is whole without it.
    static final Pattern REFERENCE = form(",\\s*\\n\\s*CONSTRAINT (" + NAME + ") FOREIGN KEY [^\\n]*? REFERENCES "
            + QUALIFIED + "[^\\n]*?(?=,?\\r?\\n)");

    private static final Pattern TABLE =
            form("(?:DROP TABLE (?:IF EXISTS )?|CREATE (?:OR REPLACE )?TABLE (?:IF NOT EXISTS )?|ANALYZE TABLE )"
                    + QUALIFIED + "(?:\\s|$)");
    private static final Pattern KEYS = form("ALTER TABLE " + QUALIFIED + " (?:DISABLE|ENABLE) KEYS");
    private static final Pattern ALTERED = form("ALTER TABLE " + QUALIFIED + "\\s");
    private static final Pattern LOCK = form("LOCK TABLES " + QUALIFIED + " WRITE");
    private static final Pattern VIEW = form("(?:DROP VIEW (?:IF EXISTS )?|CREATE\\s(?:OR REPLACE\\s+)?"
            + "(?:\\s*ALGORITHM ?= ?\\w+)?(?:\\s+DEFINER ?= ?\\S+)?(?:\\s+SQL SECURITY \\w+)?\\s*VIEW\\s+)"
            + QUALIFIED);
    private static final Pattern TRIGGER = form("CREATE\\s(?:OR REPLACE\\s+)?(?:\\s*DEFINER ?= ?\\S+)?\\s*TRIGGER\\s+"
            + "(?:IF\\s+NOT\\s+EXISTS\\s+)?" + ANY_QUALIFIED + "\\s+(?:BEFORE|AFTER)\\s+[\\w\\s]+?\\s+ON\\s+"
            + ANY_QUALIFIED);
    private static final Pattern READ = form("(?:FROM|JOIN)[\\s(]+" + QUALIFIED);
    private static final Pattern CODE = Pattern.compile("/\\*M?!\\d{5,6}\\s?|\\*/");

    private MySqlItemForms() {}

    private static Pattern form(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /// What a statement makes, drops or fills.
    ///
    /// @param table that it belongs to; empty for none
    record Subject(Kind kind, String name, String table) {}

    /// A statement without the comments that only some servers look into.
    static String plain(String statement) {
        return CODE.matcher(statement).replaceAll(" ").strip();
    }

    /// Null where a statement is about no table and no view.
    static @Nullable Subject subject(String text) {
        Matcher table = TABLE.matcher(text);
        if (table.lookingAt()) {
            return of(Kind.TABLE, table);
        }
        Matcher keys = KEYS.matcher(text);
        if (keys.lookingAt()) {
            return of(Kind.ROWS, keys);
        }
        Matcher lock = LOCK.matcher(text);
        if (lock.lookingAt()) {
            return of(Kind.ROWS, lock);
        }
        Matcher altered = ALTERED.matcher(text);
        if (altered.lookingAt()) {
            return of(Kind.TABLE, altered);
        }
        Matcher view = VIEW.matcher(text);
        if (view.lookingAt()) {
            return new Subject(Kind.VIEW, name(view.group(1)), "");
        }
        Matcher trigger = TRIGGER.matcher(text);
        return trigger.lookingAt() ? new Subject(Kind.TRIGGER, name(trigger.group(1)), name(trigger.group(2))) : null;
    }

    private static Subject of(Kind kind, Matcher found) {
        String table = name(found.group(1));
        return new Subject(kind, table, table);
    }

    /// The tables and views that a view reads.
    static Set<String> read(String view) {
        var names = new LinkedHashSet<String>();
        Matcher read = READ.matcher(view);
        while (read.find()) {
            names.add(name(read.group(1)));
        }
        return names;
    }

    /// A name of one or two parts out of its quotes.
    static String name(String quoted) {
        Matcher parts = PART.matcher(quoted);
        var name = new StringBuilder();
        while (parts.find()) {
            String part = parts.group();
            name.append(name.isEmpty() ? "" : ".")
                    .append(
                            part.startsWith("`")
                                    ? part.substring(1, part.length() - 1).replace("``", "`")
                                    : part);
        }
        return name.toString();
    }
}
