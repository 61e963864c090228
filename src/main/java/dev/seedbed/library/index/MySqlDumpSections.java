package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import dev.seedbed.library.index.MySqlDumpVariables.Effect;
import dev.seedbed.library.sql.ScannedStatement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the sections of a plain dump of `mysqldump` or `mariadb-dump`. Whatever it has not met before, or might let
/// the order of the statements matter, makes it one piece. Not safe for use by several threads.
final class MySqlDumpSections implements SectionFinder {
    private static final int MOST = 20_000;
    private static final Pattern BEGINNING = Pattern.compile("-- (?:MySQL|MariaDB) dump \\d.*", Pattern.DOTALL);

    private final List<Section> sections = new ArrayList<>();
    private final MySqlDumpTables tables = new MySqlDumpTables();
    private final MySqlDumpVariables variables = new MySqlDumpVariables();
    private boolean begins;
    private boolean isWhole;
    private long headEnd = -1;
    /// Where a statement among the settings begins that only one session runs.
    private long once = -1;
    private @Nullable Part part;
    private String table = "";
    private long start;
    /// Where variables are changed for what comes next; below 0 where they are as the head has set them, or something
    /// has come.
    private long frame = -1;
    /// Whether no key to another table is checked.
    private boolean isUnchecked;
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
        isWhole |= part == null || part == Part.ROWS && !isUnlocked || tables.isDatabaseMade();
        isWhole |= !is(MySqlDumpForms.DELIMITER, line);
        if (!isWhole && !isTail) {
            isWhole = !open(Part.AFTER, at);
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
        boolean isRead = isRows || statement.isKnownWhole() || MySqlDumpForms.isCode(statement.text());
        String text = isRead ? MySqlDumpForms.plain(statement.text()) : "";
        if (text.isEmpty()) {
            return isTail && tail(statement.text(), statement.start());
        }
        if (headEnd < 0) {
            closeOnce(statement.start());
            if (is(MySqlDumpForms.SETTING, text) || is(MySqlDumpForms.SANDBOX, text)) {
                head(text, statement.end());
                return true;
            }
            if (is(MySqlDumpForms.PURGED, text)) {
                once = statement.start();
                return true;
            }
            headEnd = statement.start();
        }
        return isRows
                ? rows(text, statement.start())
                : isTail ? tail(text, statement.start()) : around(text, statement.start());
    }

    private void head(String text, long end) {
        variables.head(text, end);
        Matcher checks = MySqlDumpForms.KEY_CHECKS.matcher(text);
        isUnchecked = checks.matches() ? checks.group(1).equals("0") : isUnchecked;
    }

    private void closeOnce(long at) {
        if (once >= 0) {
            sections.add(new Section(Part.ONCE, "", once, once, at));
            once = -1;
        }
    }

    private boolean rows(String text, long at) {
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
            return tables.fill(table);
        }
        return keys.matches()
                ? isOf(keys.group(1))
                : is(MySqlDumpForms.OPEN, text) && variables.take(text, at, start) == Effect.SET;
    }

    private boolean isOf(String name) {
        return name.equals(table);
    }

    private boolean around(String text, long at) {
        Matcher use = MySqlDumpForms.USE.matcher(text);
        if (use.matches()) {
            return tables.use(use.group(1)) && open(Part.USE, at);
        }
        Matcher database = MySqlDumpForms.DATABASE.matcher(text);
        if (database.lookingAt()) {
            return tables.database(database.group(1)) && open(Part.DATABASE, at);
        }
        return !tables.isDatabaseMade() && inDatabase(text, at);
    }

    private boolean inDatabase(String text, long at) {
        if (part == Part.ROWS && is(MySqlDumpForms.CLOSE, text)) {
            frame = -1;
            return variables.take(text, at, start) != Effect.LOST;
        }
        if (is(MySqlDumpForms.LOCK, text) || is(MySqlDumpForms.OPEN, text)) {
            known = new byte[0];
            isUnlocked = false;
            return open(Part.ROWS, at) && rows(text, at);
        }
        Effect effect = variable(text, at);
        if (effect != Effect.NONE) {
            return effect == Effect.SET;
        }
        Matcher made = MySqlDumpForms.TABLE.matcher(text);
        if (made.lookingAt()) {
            return tables.make(made.group(1)) && !MySqlDumpForms.isFilled(text) && open(Part.TABLE, at);
        }
        Matcher dropped = MySqlDumpForms.DROP.matcher(text);
        if (dropped.matches()) {
            return tables.drop(dropped.group(1)) && open(Part.TABLE, at);
        }
        if (MySqlDumpForms.PLACEHOLDER.matcher(text).lookingAt()
                || part == Part.TABLE && is(MySqlDumpForms.DROP_VIEW, text)) {
            return open(Part.TABLE, at);
        }
        boolean isKnown = MySqlDumpForms.isCode(text);
        isTail = !isKnown;
        return open(Part.AFTER, at) && (isKnown || tail(text, at));
    }

    private Effect variable(String text, long at) {
        boolean mayBegin = frame < 0 && variables.areAsInHead();
        Effect effect = variables.take(text, at, frame < 0 ? start : frame);
        boolean isOver = variables.areAsInHead() && !is(MySqlDumpForms.SAVE, text);
        if (effect == Effect.SET && isOver) {
            frame = -1;
        } else if (effect == Effect.SET && mayBegin) {
            frame = at;
        }
        return effect;
    }

    /// Whatever stands behind all tables runs in one session.
    private boolean tail(String text, long at) {
        boolean isOfTable = is(MySqlDumpForms.LOCK, text)
                || is(MySqlDumpForms.OPEN, text)
                || is(MySqlDumpForms.DROP, text)
                || MySqlDumpForms.TABLE.matcher(text).lookingAt();
        boolean isKept = !variables.isInTransaction()
                || MySqlDumpForms.COMMITS.matcher(text).lookingAt();
        return !isOfTable && isKept && variables.take(text, at, start) != Effect.LOST;
    }

    private static boolean is(Pattern form, String text) {
        return form.matcher(text).matches();
    }

    /// What comes next, with the variables that are changed for it, is a section, or a piece of the one before.
    ///
    /// @return whether a session that begins with it needs nothing but the head
    private boolean open(Part next, long at) {
        long from = frame < 0 ? at : frame;
        boolean needsHeadOnly = frame >= 0 || variables.areAsInHead();
        frame = -1;
        if (part == next && next != Part.ROWS) {
            return true;
        }
        close(from);
        part = next;
        table = "";
        start = from;
        return needsHeadOnly;
    }

    private void close(long at) {
        if (part != null) {
            sections.add(new Section(part, table, start, start, at));
        }
    }

    @Override
    public DumpSections found(Completeness completeness, long length) {
        boolean isInRows = part == Part.ROWS && !isUnlocked;
        if (isWhole || isInRows || !isUnchecked || tables.isDatabaseMade() || completeness != Completeness.COMPLETE) {
            return DumpSections.NONE;
        }
        close(length);
        part = null;
        return sections.stream().noneMatch(section -> section.part() == Part.ROWS)
                ? DumpSections.NONE
                : new DumpSections(headEnd, sections);
    }
}
