package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import dev.seedbed.library.sql.ScannedStatement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the sections of a plain dump of `mysqldump` or `mariadb-dump`. Whatever it has not met before, or might let
/// the order of the statements matter, makes it one piece. Not safe for use by several threads.
final class MySqlDumpSections implements SectionFinder {
    private static final int MOST = 20_000;
    private static final Pattern BEGINNING = Pattern.compile("-- (?:MySQL|MariaDB) dump \\d.*", Pattern.DOTALL);

    private final List<Section> sections = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();
    private boolean begins;
    private boolean isWhole;
    private long headEnd = -1;
    /// Where a statement among the settings begins that only one session runs.
    private long once = -1;
    /// Databases that are made and used among the settings, as written.
    private String made = "";
    private String used = "";
    private @Nullable Part part;
    private String table = "";
    private long start;
    private boolean isUnlocked;
    /// How the rows of this table begin, which a dump may do a million times.
    private byte[] known = new byte[0];
    /// Behind all tables, where anything may stand.
    private boolean isTail;

    @Override
    public void comment(String text) {
        begins |= BEGINNING.matcher(text).matches();
    }

    @Override
    public void command(String line, long at) {
        isWhole |= part == null || part == Part.ROWS && !isUnlocked || !is(MySqlDumpForms.DELIMITER, line);
        if (!isWhole && part != Part.AFTER) {
            open(Part.AFTER, "", at);
        }
    }

    @Override
    public void statement(ScannedStatement statement) {
        isWhole = isWhole || !begins || !statement.terminated() || !take(statement) || sections.size() > MOST;
    }

    private boolean take(ScannedStatement statement) {
        boolean isRows = part == Part.ROWS && !isUnlocked;
        if (isRows && known.length > 0 && statement.startsWithExactly(known)) {
            return true;
        }
        String text = isRows || statement.isKnownWhole() ? MySqlDumpForms.plain(statement.text()) : "";
        if (text.isEmpty()) {
            return isTail;
        }
        if (headEnd < 0) {
            closeOnce(statement.start());
            if (is(MySqlDumpForms.SETTING, text) || is(MySqlDumpForms.SANDBOX, text) || uses(text)) {
                return true;
            }
            if (isOnce(text)) {
                once = statement.start();
                return true;
            }
            headEnd = statement.start();
        }
        return isRows ? rows(text) : around(text, statement.start());
    }

    /// One database at most is used, and one that was made is the one.
    private boolean uses(String text) {
        Matcher use = MySqlDumpForms.USE.matcher(text);
        boolean isFirst = use.matches() && used.isEmpty() && (made.isEmpty() || made.equals(use.group(1)));
        used = isFirst ? use.group(1) : used;
        return isFirst;
    }

    private boolean isOnce(String text) {
        Matcher database = MySqlDumpForms.DATABASE.matcher(text);
        if (database.lookingAt() && made.isEmpty() && used.isEmpty()) {
            made = database.group(1);
            return true;
        }
        return is(MySqlDumpForms.PURGED, text);
    }

    private void closeOnce(long at) {
        if (once >= 0) {
            sections.add(new Section(Part.ONCE, "", once, once, at));
            once = -1;
        }
    }

    private boolean rows(String text) {
        if (is(MySqlDumpForms.UNLOCK, text)) {
            isUnlocked = true;
            return true;
        }
        Matcher rows = MySqlDumpForms.ROWS.matcher(text);
        Matcher other = MySqlDumpForms.LOCK.matcher(text);
        Matcher keys = MySqlDumpForms.KEYS.matcher(text);
        if (rows.lookingAt()) {
            known = rows.group().getBytes(StandardCharsets.UTF_8);
            return isOf(rows.group(1)) && !table.isEmpty();
        }
        if (other.matches()) {
            table = table.isEmpty() ? other.group(1) : "";
            return tables.remove(table);
        }
        return keys.matches() ? isOf(keys.group(1)) : is(MySqlDumpForms.OPEN, text);
    }

    private boolean isOf(String name) {
        return name.equals(table);
    }

    private boolean around(String text, long at) {
        if (part == Part.ROWS && is(MySqlDumpForms.CLOSE, text)) {
            return true;
        }
        if (is(MySqlDumpForms.LOCK, text) || is(MySqlDumpForms.OPEN, text)) {
            open(Part.ROWS, "", at);
            known = new byte[0];
            isUnlocked = false;
            return !isTail && rows(text);
        }
        Matcher made = MySqlDumpForms.TABLE.matcher(text);
        boolean isTable = made.lookingAt();
        if (isTable) {
            tables.add(made.group(1));
        }
        if (isTable || is(MySqlDumpForms.DROP, text)) {
            open(Part.TABLE, "", at);
            return !isTail;
        }
        if (part == Part.TABLE
                && (is(MySqlDumpForms.CHARACTERS, text)
                        || MySqlDumpForms.PLACEHOLDER.matcher(text).lookingAt())) {
            return true;
        }
        open(Part.AFTER, "", at);
        isTail |= !is(MySqlDumpForms.AROUND, text)
                && !MySqlDumpForms.TRIGGER.matcher(text).lookingAt();
        return true;
    }

    private static boolean is(Pattern form, String text) {
        return form.matcher(text).matches();
    }

    private void open(Part next, String name, long at) {
        if (part == next && next != Part.ROWS) {
            return;
        }
        close(at);
        part = next;
        table = name;
        start = at;
    }

    private void close(long at) {
        if (part != null) {
            sections.add(new Section(part, table, start, start, at));
        }
    }

    @Override
    public DumpSections found(Completeness completeness, long length) {
        boolean isInRows = part == Part.ROWS && !isUnlocked;
        if (isWhole || isInRows || !used.equals(made) && !made.isEmpty() || completeness != Completeness.COMPLETE) {
            return DumpSections.NONE;
        }
        close(length);
        part = null;
        return sections.stream().noneMatch(section -> section.part() == Part.ROWS)
                ? DumpSections.NONE
                : new DumpSections(headEnd, sections);
    }
}
