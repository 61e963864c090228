package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.index.DumpSections.Part;
import dev.seedbed.library.index.DumpSections.Section;
import dev.seedbed.library.sql.ScannedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// Finds the sections of a plain dump of `pg_dump`. Whatever it has not met before, or might let the order of the
/// statements matter, makes it one piece. Not safe for use by several threads.
final class PgDumpSections implements SectionFinder {
    private static final int MOST = 20_000;
    private static final String BEGINNING = "-- PostgreSQL database dump";
    /// `\.` and the end of its line.
    private static final int END_MARK = 3;

    private final List<Section> sections = new ArrayList<>();
    private final PgDumpTables tables = new PgDumpTables();
    private final PgDumpCalls calls = new PgDumpCalls();
    private boolean begins;
    private boolean isWhole;
    private boolean isClosed;
    private long headEnd = -1;
    private String copied = "";
    private long copyStart = -1;
    private long copyTextEnd;
    private boolean hasTail;
    /// In the body of a function, which is statements of their own.
    private boolean isInBody;
    /// Behind what may matter to all that follows.
    private boolean isInOrder;

    @Override
    public void comment(String text) {
        begins |= text.startsWith(BEGINNING);
    }

    @Override
    public void command(String line, long start) {
        boolean opens = line.startsWith("\\restrict ") && headEnd < 0;
        boolean closes = line.startsWith("\\unrestrict ") && hasTail;
        isClosed |= closes;
        isWhole |= !opens && !closes;
    }

    @Override
    public void statement(ScannedStatement statement) {
        if (isWhole) {
            return;
        }
        isWhole = !begins || isClosed || copyStart >= 0 || !statement.terminated() || !take(statement);
    }

    private boolean take(ScannedStatement statement) {
        String text = statement.text();
        if (!statement.isKnownWhole() && !PgDumpForms.LONG.matcher(text).lookingAt()) {
            return false;
        }
        if (isInBody) {
            isInBody = !text.equals("END");
            return true;
        }
        if (PgDumpForms.SETTING.matcher(text).matches()) {
            return headEnd < 0 || PgDumpForms.USUAL_PLACE.matcher(text).matches();
        }
        headEnd = headEnd < 0 ? statement.start() : headEnd;
        Matcher copy = PgDumpForms.COPY.matcher(text);
        if (copy.matches()) {
            copied = copy.group(1);
            copyStart = statement.start();
            copyTextEnd = statement.end();
            return !hasTail && tables.fill(copied);
        }
        return sections.isEmpty() ? before(text) : behind(statement, text);
    }

    private boolean before(String text) {
        tables.take(text);
        calls.take(text);
        if (PgDumpForms.FUNCTION.matcher(text).lookingAt()) {
            isInBody = PgDumpForms.ATOMIC.matcher(text).matches();
            return true;
        }
        Matcher extension = PgDumpForms.EXTENSION.matcher(text);
        return extension.matches()
                ? PgDumpForms.EXTENSIONS.contains(extension.group(1))
                : PgDumpForms.BEFORE.matcher(text).lookingAt();
    }

    private boolean behind(ScannedStatement statement, String text) {
        if (PgDumpForms.VALUE.matcher(text).matches()) {
            return !hasTail && add(Part.VALUE, "", statement);
        }
        hasTail = true;
        Matcher reference = PgDumpForms.REFERENCE.matcher(text);
        if (reference.matches()) {
            boolean isOfParts = tables.isParted(reference.group(2));
            Part part = isInOrder ? Part.AFTER : reference(text, isOfParts || tables.isParted(reference.group(3)));
            return isOfParts == (reference.group(1) == null) && add(part, reference.group(2), statement);
        }
        Matcher key = PgDumpForms.KEY.matcher(text);
        if (key.lookingAt()) {
            boolean isAlone = tables.isRelated(key.group(1)) || calls.areIn(text);
            Part part = isInOrder ? Part.AFTER : isAlone ? Part.ALONE : Part.KEY;
            return tables.isMade(key.group(1)) && add(part, key.group(1), statement);
        }
        Matcher index = PgDumpForms.INDEX.matcher(text);
        if (index.lookingAt()) {
            boolean isOfParts = tables.isParted(index.group(2));
            // What is not made in front of the rows is a view made among the keys.
            boolean isLater = isInOrder || !tables.isMade(index.group(2));
            Part part = isLater ? Part.AFTER : isOfParts ? Part.ALONE : Part.INDEX;
            return isOfParts == (index.group(1) != null) && add(part, index.group(2), statement);
        }
        if (PgDumpForms.ATTACH.matcher(text).matches()) {
            return add(isInOrder ? Part.AFTER : Part.ALONE, "", statement);
        }
        isInOrder |= PgDumpForms.IN_ORDER.matcher(text).lookingAt();
        return !PgDumpForms.ATOMIC.matcher(text).matches()
                && PgDumpForms.AFTER.matcher(text).lookingAt()
                && add(Part.AFTER, "", statement);
    }

    private static Part reference(String text, boolean isOfParts) {
        boolean isLater = text.endsWith("NOT VALID") || text.endsWith("NOT ENFORCED");
        return isLater ? Part.AFTER : isOfParts ? Part.CHECKED : Part.REFERENCE;
    }

    private boolean add(Part part, String table, ScannedStatement statement) {
        return add(new Section(part, table, statement.start(), statement.end(), statement.end()));
    }

    private boolean add(Section section) {
        sections.add(section);
        return sections.size() <= MOST;
    }

    @Override
    public void copyData(long start, long end, boolean whole) {
        if (isWhole) {
            return;
        }
        // With other ends of lines than those that the script takes into account, it stays in one piece.
        isWhole = copyStart < 0
                || !whole
                || start != copyTextEnd + 1
                || !add(new Section(Part.ROWS, copied, copyStart, start, end + END_MARK));
        copyStart = -1;
    }

    @Override
    public DumpSections found(Completeness completeness, long length) {
        boolean isOne = isWhole
                || isInBody
                || completeness != Completeness.COMPLETE
                || sections.stream().noneMatch(section -> section.part() == Part.ROWS);
        if (isOne) {
            return DumpSections.NONE;
        }
        var adjoining = new ArrayList<Section>(sections.size());
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            long next = i + 1 < sections.size() ? sections.get(i + 1).start() : length;
            adjoining.add(
                    section.part() == Part.ROWS
                            ? section
                            : new Section(section.part(), section.table(), section.start(), section.textEnd(), next));
        }
        return new DumpSections(headEnd, adjoining, calls.areWithRows());
    }
}
