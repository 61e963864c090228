package dev.seedbed.library.index;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.index.DumpIndex.Segment;
import dev.seedbed.library.index.DumpIndex.Work;
import dev.seedbed.library.item.DumpItems;
import dev.seedbed.library.item.ItemFinder;
import dev.seedbed.library.sql.ClientLines;
import dev.seedbed.library.sql.ScannedStatement;
import dev.seedbed.library.sql.SqlFacts;
import dev.seedbed.library.sql.SqlScanner;
import dev.seedbed.library.sql.SqlTokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what a [SqlScanner] finds into segments. Not safe for use by several threads.
final class SqlIndexing implements SqlScanner.Listener {
    private static final byte[] INSERT = "INSERT".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REPLACE = "REPLACE".getBytes(StandardCharsets.US_ASCII);
    private static final String VALUES = "VALUES";

    private final SqlDialect dialect;
    private final SqlFacts facts;
    private final SegmentList segments = new SegmentList();
    private final SectionFinder sections;
    private final ItemFinder items;
    private byte @Nullable [] lastInsert;
    private String lastInsertTable = "";
    private String copyTable = "";

    SqlIndexing(SqlDialect dialect) {
        this.dialect = dialect;
        this.facts = new SqlFacts(dialect);
        this.sections = SectionFinder.of(dialect);
        this.items = ItemFinder.of(dialect);
    }

    @Override
    public void comment(String text) {
        facts.comment(text);
        sections.comment(text);
        items.comment(text);
    }

    @Override
    public void command(String line, long start, long end) {
        facts.command(line, start, end);
        sections.command(line, start);
        items.command(line);
        if (ClientLines.isCopyFromHere(line)) {
            StatementEffect.of(new SqlTokens(line.substring(1))).ifPresent(found -> copyTable = found.table());
        }
        segments.extend(end);
    }

    @Override
    public void statement(ScannedStatement statement) {
        sections.statement(statement);
        items.statement(statement);
        byte[] known = lastInsert;
        if (known != null && statement.startsWithExactly(known)) {
            facts.dataStatement();
            segments.add(Work.DATA, lastInsertTable, statement.end(), 1 + statement.listed());
        } else if (statement.startsWith(INSERT) || statement.startsWith(REPLACE)) {
            insert(statement);
        } else {
            other(statement);
        }
    }

    private void insert(ScannedStatement statement) {
        facts.dataStatement();
        String text = statement.text();
        int values = valuesEnd(text);
        var words = new SqlTokens(values > 0 ? text.substring(0, values) : text);
        int into = words.find("INTO");
        String table = qualified(words.qualifiedName(into < 0 ? 1 : into + 1));
        lastInsert = values > 0 ? text.substring(0, values).getBytes(StandardCharsets.UTF_8) : null;
        lastInsertTable = table;
        long rows = values > 0 ? 1 + statement.listed() : words.find("SET") > 0 ? 1 : -1;
        segments.add(Work.DATA, table, statement.end(), rows);
    }

    /// Index behind the keyword, or -1.
    private static int valuesEnd(String text) {
        for (int at = 1; at < text.length(); at++) {
            boolean isKeyword = text.regionMatches(true, at, VALUES, 0, VALUES.length())
                    && " \n\r\t)`\"".indexOf(text.charAt(at - 1)) >= 0;
            if (isKeyword && firstAfterSpace(text, at + VALUES.length()) == '(') {
                return at + VALUES.length();
            }
        }
        return -1;
    }

    private static char firstAfterSpace(String text, int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() ? text.charAt(next) : ' ';
    }

    private void other(ScannedStatement statement) {
        String text = statement.text();
        var words = new SqlTokens(text);
        facts.statement(text, words);
        StatementEffect found = StatementEffect.of(words).orElse(null);
        if (found == null) {
            segments.extend(statement.end());
        } else if (found.work() == Work.DATA && words.are(0, "COPY")) {
            copyTable = found.table();
            boolean followsNoData = words.find("STDIN") < 0;
            if (followsNoData) {
                segments.add(Work.DATA, copyTable, statement.end(), -1);
            }
        } else {
            segments.add(found.work(), qualified(found.table()), statement.end(), 0);
        }
    }

    @Override
    public void copyData(long start, long end, long rows, boolean whole) {
        facts.copyData(start, end, rows, whole);
        sections.copyData(start, end, whole);
        items.copyData(end, rows);
        segments.add(Work.DATA, copyTable, end, rows);
    }

    private String qualified(String table) {
        boolean needsDatabase = dialect == SqlDialect.MYSQL
                && !table.isEmpty()
                && table.indexOf('.') < 0
                && !facts.usesDatabase().isEmpty();
        return needsDatabase ? facts.usesDatabase() + '.' + table : table;
    }

    SqlFacts facts() {
        return facts;
    }

    DumpSections sections(Completeness completeness, long length) {
        return sections.found(completeness, length);
    }

    DumpItems items() {
        return items.found();
    }

    List<Segment> segments(long length) {
        return segments.finish(length);
    }
}
