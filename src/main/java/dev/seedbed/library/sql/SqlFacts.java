package dev.seedbed.library.sql;

import dev.seedbed.database.DatabaseKind;
import dev.seedbed.library.dump.DumpHeader;
import dev.seedbed.library.dump.DumpInfo;
import dev.seedbed.library.dump.DumpLanguage;
import dev.seedbed.library.dump.OutdatedSql;
import dev.seedbed.library.dump.SqlDialect;
import dev.seedbed.library.dump.SqlTraits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gathers what the statements and comments of a dump say about it: tool, versions, databases, roles, extensions.
///
/// It hears a [SqlScanner] and looks at no data. Not safe for use by several threads.
public final class SqlFacts implements SqlScanner.Listener {
    private static final int WORDS_LOOKED_AT = 12;
    private static final Pattern NAVICAT_TYPE = Pattern.compile("Source Server Type\\s*:\\s*(\\w+)");
    private static final Pattern WORD = Pattern.compile("^[A-Za-z_]+");
    private static final Set<String> FIRST_WORDS = Set.of(
            "ALTER",
            "ANALYZE",
            "BEGIN",
            "CALL",
            "COMMENT",
            "COMMIT",
            "COPY",
            "CREATE",
            "DECLARE",
            "DELETE",
            "DO",
            "DROP",
            "END",
            "EXECUTE",
            "EXPLAIN",
            "FLUSH",
            "GRANT",
            "IMPORT",
            "INSERT",
            "LOAD",
            "LOCK",
            "MERGE",
            "OPTIMIZE",
            "PRAGMA",
            "PREPARE",
            "REFRESH",
            "REINDEX",
            "RENAME",
            "REPLACE",
            "RESET",
            "REVOKE",
            "ROLLBACK",
            "SECURITY",
            "SELECT",
            "SET",
            "SHOW",
            "START",
            "TABLE",
            "TRUNCATE",
            "UNLOCK",
            "UPDATE",
            "USE",
            "VACUUM",
            "VALUES",
            "WITH",
            "ABORT",
            "CHANGE",
            "CHECK",
            "CHECKPOINT",
            "CHECKSUM",
            "CLOSE",
            "CLUSTER",
            "DEALLOCATE",
            "DESC",
            "DESCRIBE",
            "DISCARD",
            "FETCH",
            "GET",
            "HANDLER",
            "INSTALL",
            "KILL",
            "LISTEN",
            "MOVE",
            "NOTIFY",
            "PURGE",
            "REASSIGN",
            "RELEASE",
            "REPAIR",
            "SAVEPOINT",
            "SIGNAL",
            "STOP",
            "UNINSTALL",
            "UNLISTEN",
            "XA",
            "DELIMITER");
    private static final byte[] INSERT = {'I', 'N', 'S', 'E', 'R', 'T'};
    private static final byte[] REPLACE = {'R', 'E', 'P', 'L', 'A', 'C', 'E'};

    private final EndMarks marks = new EndMarks();
    private final SqlRoles roles = new SqlRoles();
    private final Set<String> createsDatabases = new LinkedHashSet<>();
    private final Set<String> extensions = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private String tool = "";
    private String toolVersion = "";
    private String serverVersion = "";
    private String usesDatabase = "";
    private String firstDatabase = "";
    private final Set<String> outdated = new LinkedHashSet<>();
    private @Nullable DatabaseKind kind;
    private boolean settingsRestored;
    private final SqlDialect dialect;
    private int statements;
    private int foreign;
    private String firstForeign = "";

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
            header(text);
        }
    }

    private void header(String text) {
        for (DatabaseKind one : DumpLanguage.kinds()) {
            Optional<DumpHeader> said = DumpLanguage.of(one).header(text);
            if (said.isPresent()) {
                made(said.get(), one);
                return;
            }
        }
        if (text.startsWith("-- Dumped from database version ")) {
            serverVersion = DumpLanguage.version(text);
        } else if (text.startsWith("-- Dumped by pg_dump version ")) {
            toolVersion = DumpLanguage.version(text);
        } else if (text.startsWith("-- Server version")) {
            server(text.substring("-- Server version".length()).strip());
        } else if (text.startsWith("-- phpMyAdmin SQL Dump")) {
            made("phpMyAdmin", "", null);
        } else if (text.startsWith("-- version ") && tool.equals("phpMyAdmin")) {
            toolVersion = DumpLanguage.version(text);
        } else if (text.startsWith("-- Adminer ")) {
            made("Adminer", DumpLanguage.version(text), null);
            serverOfAdminer(text);
        } else if (text.startsWith("-- HeidiSQL")) {
            made("HeidiSQL", DumpLanguage.version(text), null);
        } else if (text.contains("Navicat")) {
            serverOfNavicat(text);
        }
    }

    private void made(DumpHeader header, DatabaseKind itsKind) {
        notes.addAll(header.notes());
        // A dump of all databases holds one of each.
        boolean isPart = header.tool().isEmpty() || tool.startsWith(header.tool());
        String version = header.version().isEmpty() && isPart ? toolVersion : header.version();
        made(isPart && !tool.isEmpty() ? tool : header.tool(), version, itsKind);
    }

    private void made(String name, String version, @Nullable DatabaseKind itsKind) {
        tool = name;
        toolVersion = version;
        if (itsKind != null && (kind == null || !DumpLanguage.of(kind).staysTold())) {
            kind = itsKind;
        }
    }

    private void server(String text) {
        String value = text.startsWith(":") ? text.substring(1).strip() : text;
        String found = DumpLanguage.version(value);
        int dash = found.indexOf('-');
        serverVersion = dash > 0 ? found.substring(0, dash) : found;
        String plain = serverVersion;
        for (DatabaseKind one : DumpLanguage.kinds()) {
            DumpLanguage.of(one).server(value, plain).ifPresent(itsVersion -> {
                kind = one;
                serverVersion = itsVersion;
            });
        }
    }

    private void serverOfNavicat(String text) {
        Matcher type = NAVICAT_TYPE.matcher(text);
        if (type.find()) {
            made(
                    "Navicat",
                    "",
                    DatabaseKind.of(type.group(1).toLowerCase(Locale.ROOT)).orElse(null));
        }
    }

    private void serverOfAdminer(String text) {
        for (DatabaseKind each : DumpLanguage.kinds()) {
            int at = text.indexOf(each.displayName() + ' ');
            if (at >= 0) {
                kind = each;
                serverVersion = DumpLanguage.version(
                        text.substring(at + each.displayName().length()));
            }
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
            case "\\connect", "\\c" -> connect(line.substring(words[0].length()));
            case "\\restrict" -> notes.add("restrict");
            case "\\!" -> notes.add("runsPrograms");
            case "\\i", "\\ir", "\\include", "\\include_relative" -> notes.add("includes");
            default -> {}
        }
    }

    private void commandOfMySql(String word, String line) {
        switch (word) {
            case "use", "\\u" -> use(new SqlTokens(line.substring(word.length())).text(0));
            case "source", "\\." -> notes.add("includes");
            case "system" -> notes.add("runsPrograms");
            default -> {}
        }
    }

    private void use(String database) {
        if (!database.isEmpty()) {
            usesDatabase = database;
            firstDatabase = firstDatabase.isEmpty() ? database : firstDatabase;
        }
    }

    private void connect(String arguments) {
        var words = new SqlTokens(arguments);
        int index = 0;
        while (words.are(index, "-")) {
            // an option such as -reuse-previous=on
            index++;
            while (index < words.size() && !words.are(index, "on") && !words.are(index, "off")) {
                index++;
            }
            index++;
        }
        String name = words.text(index);
        int databaseName = arguments.indexOf("dbname=");
        if (databaseName >= 0) {
            name = new SqlTokens(arguments.substring(databaseName + 7).replace("'", "")).text(0);
        }
        if (!name.isEmpty() && !name.equals("-")) {
            use(name);
        }
    }

    @Override
    public void statement(SqlScanner.Statement statement) {
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
        judgeFirstWord(text, words);
        look(words);
        roles.look(words, text);
        OutdatedSql.look(dialect, text, outdated);
        hints(text);
    }

    private void judgeFirstWord(String text, SqlTokens words) {
        Matcher first = WORD.matcher(words.text(0));
        boolean known = words.are(0, "(")
                || (first.matches()
                        && !words.isQuoted(0)
                        && FIRST_WORDS.contains(words.text(0).toUpperCase(Locale.ROOT)));
        if (!known) {
            foreign++;
            if (firstForeign.isEmpty()) {
                firstForeign = text.length() > 60 ? text.substring(0, 60) : text;
            }
        }
    }

    private void look(SqlTokens words) {
        if (words.are(0, "USE")) {
            use(words.text(1));
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
        if (text.startsWith("/*!40101 SET NAMES binary") && tool.isEmpty() && statements <= 3) {
            tool = "mydumper";
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
                kind != null || isMissing ? DumpInfo.Completeness.TRUNCATED : DumpInfo.Completeness.UNKNOWN;
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
        return toolVersion.isEmpty() ? tool : tool + ' ' + toolVersion;
    }

    public String serverVersion() {
        return serverVersion;
    }

    /// What [DumpInfo#traits] tells.
    public SqlTraits traits() {
        boolean isPostgres = dialect != SqlDialect.MYSQL;
        return new SqlTraits(
                dialect,
                isPostgres ? roles.made() : List.of(),
                isPostgres && roles.makesOthers(),
                firstDatabase,
                List.copyOf(outdated));
    }

    /// The kind that a header names, or null.
    @Nullable
    public DatabaseKind kind() {
        return kind;
    }

    public List<String> createsDatabases() {
        return List.copyOf(createsDatabases);
    }

    public String usesDatabase() {
        return usesDatabase;
    }

    public List<String> roles() {
        return roles.missing();
    }

    public List<String> extensions() {
        extensions.remove("plpgsql");
        return List.copyOf(extensions);
    }

    public List<String> notes() {
        return new ArrayList<>(notes);
    }

    public int statements() {
        return statements;
    }

    /// Whether the statements are mostly none that SQL knows.
    public boolean isForeign() {
        return foreign * 2 > statements;
    }

    /// The start of the first statement that SQL does not know, empty where there is none.
    public String firstForeign() {
        return firstForeign;
    }
}
