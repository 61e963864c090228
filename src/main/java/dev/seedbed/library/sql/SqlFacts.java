package dev.seedbed.library.sql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.OutdatedSql;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.dump.SqlTraits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers what the statements and comments of a dump say about it: tool, versions, databases, roles, extensions.
///
/// It hears a [SqlScanner] and looks at no data. Not safe for use by several threads.
public final class SqlFacts implements SqlScanner.Listener {
    private static final int WORDS_LOOKED_AT = 12;
    private static final byte[] INSERT = {'I', 'N', 'S', 'E', 'R', 'T'};
    private static final byte[] REPLACE = {'R', 'E', 'P', 'L', 'A', 'C', 'E'};

    private final EndMarks marks = new EndMarks();
    private final DumpOrigin origin = new DumpOrigin();
    private final DatabaseUse databases = new DatabaseUse();
    private final FirstWords firstWords = new FirstWords();
    private final SqlRoles roles = new SqlRoles();
    private final Set<String> createsDatabases = new LinkedHashSet<>();
    private final Set<String> extensions = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> outdated = new LinkedHashSet<>();
    private boolean settingsRestored;
    private final SqlDialect dialect;
    private int statements;

    public SqlFacts(SqlDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void comment(String text) {
        if (text.isEmpty()) {
            return;
        }
        marks.comment(text);
        if (statements < 100 || text.startsWith("-- Dumped")) {
            origin.header(text);
        }
    }

    @Override
    public void command(String line, long start, long end) {
        statements++;
        String[] words = line.split("\\s+", 3);
        if (dialect == SqlDialect.MYSQL) {
            commandOfMySql(words[0].toLowerCase(Locale.ROOT), line);
            return;
        }
        roles.command(line);
        switch (words[0]) {
            case "\\connect", "\\c" -> databases.connect(line.substring(words[0].length()));
            case "\\restrict" -> notes.add("restrict");
            case "\\!" -> notes.add("runsPrograms");
            case "\\i", "\\ir", "\\include", "\\include_relative" -> notes.add("includes");
            default -> {}
        }
    }

    private void commandOfMySql(String word, String line) {
        switch (word) {
            case "use", "\\u" -> databases.use(new SqlTokens(line.substring(word.length())).text(0));
            case "source", "\\." -> notes.add("includes");
            case "system" -> notes.add("runsPrograms");
            default -> {}
        }
    }

    @Override
    public void statement(ScannedStatement statement) {
        statements++;
        settingsRestored = false;
        if (statement.startsWith(INSERT) || statement.startsWith(REPLACE)) {
            return;
        }
        String text = statement.text();
        look(text, new SqlTokens(text));
    }

    /// Hears of a statement that only brings data.
    public void dataStatement() {
        statements++;
        settingsRestored = false;
    }

    /// Hears a statement that was taken apart already.
    public void statement(String text, SqlTokens words) {
        statements++;
        settingsRestored = false;
        look(text, words);
    }

    private void look(String text, SqlTokens words) {
        if (words.size() == 0) {
            return;
        }
        firstWords.hear(text, words);
        look(words);
        roles.look(words, text);
        OutdatedSql.look(dialect, text, outdated);
        hints(text);
    }

    private void look(SqlTokens words) {
        if (words.are(0, "USE")) {
            databases.use(words.text(1));
        } else if (words.are(0, "CREATE")) {
            created(words);
        } else if (words.are(0, "COPY") && words.find("PROGRAM") > 0) {
            notes.add("runsPrograms");
        } else if (words.are(0, "PRAGMA")) {
            notes.add("sqlite");
        } else if (words.find("GTID_PURGED") > 0) {
            notes.add("gtid");
        }
        if (words.find("DEFINER") >= 0 && words.find("DEFINER") < WORDS_LOOKED_AT) {
            notes.add("definer");
        }
    }

    private void created(SqlTokens words) {
        int name = words.are(2, "IF", "NOT", "EXISTS") ? 5 : 2;
        boolean isMysql = dialect == SqlDialect.MYSQL;
        if (words.are(1, "EXTENSION")) {
            extensions.add(words.name(name));
        } else if (words.are(1, "DATABASE") || (isMysql && words.are(1, "SCHEMA"))) {
            createsDatabases.add(isMysql ? words.text(name) : words.name(name));
        }
    }

    private void hints(String text) {
        if (text.startsWith("/*!40101 SET NAMES binary") && statements <= 3) {
            origin.madeWithoutHeader("mydumper");
        }
        settingsRestored = statements > 5 && text.contains("=@OLD_");
    }

    @Override
    public void copyData(long start, long end, long rows, boolean whole) {
        statements++;
        settingsRestored = false;
    }

    /// How the file ends, given where its text broke off.
    public DumpInfo.Completeness completeness(SqlScanner.End end) {
        boolean isMissing = marks.expected() && !marks.reached();
        return switch (end) {
            case IN_COPY_DATA_LINE -> DumpInfo.Completeness.TRUNCATED;
            case IN_COPY_DATA -> isMissing ? DumpInfo.Completeness.TRUNCATED : DumpInfo.Completeness.NO_END_MARK;
            case IN_QUOTES ->
                origin.kind() != null || isMissing ? DumpInfo.Completeness.TRUNCATED : DumpInfo.Completeness.UNKNOWN;
            case IN_STATEMENT -> isMissing ? DumpInfo.Completeness.TRUNCATED : betweenStatements();
            case BETWEEN_STATEMENTS -> betweenStatements();
        };
    }

    private DumpInfo.Completeness betweenStatements() {
        if (marks.expected()) {
            return marks.reached() ? DumpInfo.Completeness.COMPLETE : DumpInfo.Completeness.NO_END_MARK;
        }
        return settingsRestored ? DumpInfo.Completeness.COMPLETE : DumpInfo.Completeness.UNKNOWN;
    }

    /// The headers and end marks met so far.
    public EndMarks marks() {
        return marks;
    }

    public String tool() {
        return origin.tool();
    }

    public String serverVersion() {
        return origin.serverVersion();
    }

    /// What [DumpInfo#traits] tells.
    public SqlTraits traits() {
        boolean isPostgres = dialect != SqlDialect.MYSQL;
        return new SqlTraits(
                dialect,
                isPostgres ? roles.made() : List.of(),
                isPostgres && roles.makesOthers(),
                databases.first(),
                List.copyOf(outdated),
                false);
    }

    /// The kind that a header names, or null.
    @Nullable
    public DatabaseKind kind() {
        return origin.kind();
    }

    public List<String> createsDatabases() {
        return List.copyOf(createsDatabases);
    }

    public String usesDatabase() {
        return databases.last();
    }

    public List<String> roles() {
        return roles.missing();
    }

    public List<String> extensions() {
        extensions.remove("plpgsql");
        return List.copyOf(extensions);
    }

    public List<String> notes() {
        return Stream.concat(origin.notes().stream(), notes.stream()).distinct().toList();
    }

    public int statements() {
        return statements;
    }

    /// Whether the statements are mostly none that SQL knows.
    public boolean isForeign() {
        return firstWords.unknown() * 2 > statements;
    }

    /// The start of the first statement that SQL does not know, empty where there is none.
    public String firstForeign() {
        return firstWords.firstUnknown();
    }
}
