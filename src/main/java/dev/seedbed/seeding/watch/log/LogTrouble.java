package dev.seedbed.seeding.watch.log;

import dev.seedbed.engine.program.LogLine;
import dev.seedbed.engine.program.LogLine.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Collects what clients, tools and servers say of the first error, in the order of how much it explains.
///
/// An error in the log is not yet a failed job: whether the job ended is known elsewhere.
final class LogTrouble {
    private static final int LONGEST = 4_000;

    private static final Pattern PSQL = Pattern.compile("psql:(.+?):(\\d+): (?:(?:ERROR|FATAL|PANIC):  |error: )(.*)");
    private static final Pattern PSQL_WITHOUT_FILE = Pattern.compile("(?:ERROR|FATAL|PANIC):  (.*)");
    private static final Pattern MYSQL =
            Pattern.compile("ERROR (?:\\d+ \\(\\w+\\) )?at line (\\d+)(?: in file: .*?)?: .*");
    private static final Pattern MYSQL_WITHOUT_LINE = Pattern.compile("ERROR \\d+ \\(\\w+\\): .*");
    private static final Pattern DECOMPRESSOR = Pattern.compile(
            "(?:gzip|gunzip|zcat|xz|xzcat|unxz|zstd|zstdcat|unzstd|bzip2|bunzip2|bzcat): .+|.+ : (?:Decoding|Read) error .+");
    private static final Pattern ENTRYPOINT =
            Pattern.compile("(?:\\S+ \\S+ \\[ERROR] \\[Entrypoint]: |[Ee]rror: |initdb: error: |pg_ctl: |ls: )(.*)");
    private static final Pattern SHELL = Pattern.compile("\\S+: (?:line )?\\d+: (.+: .+)");
    private static final Pattern TOOL = Pattern.compile("(?:psql|pg_restore): error: (.*)");
    private static final Pattern SERVER =
            Pattern.compile("(?:.* )?(?:(?:ERROR|FATAL|PANIC):  |\\[ERROR] (?!\\[Entrypoint])(?:\\[\\S+] )*)(.*)");
    private static final Pattern ADDITION =
            Pattern.compile("(?:DETAIL|HINT|CONTEXT):  .*|LINE \\d+: .*|Command was: .*");
    private static final Pattern SERVER_STATEMENT = Pattern.compile("(?:.* )?STATEMENT:  (.*)");
    private static final String DASHES = "--------------";

    private long at = -1;
    private long line = -1;
    private @Nullable String client;
    private @Nullable String decompressor;
    private @Nullable String entrypoint;
    private @Nullable String server;
    private final List<String> additions = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private @Nullable Stream statementGoesOn;
    private String file = "";
    private boolean betweenDashes;

    /// @param number of the line in the log
    void add(long number, LogLine logLine) {
        String text = cut(logLine.text());
        boolean understood = logLine.stream() == Stream.STDERR
                ? mariaDbStatement(text) || fromClient(text) || fromTools(text) || fromServer(logLine.stream(), text)
                : fromServer(logLine.stream(), text);
        if (understood && at < 0) {
            at = number;
        }
    }

    /// Number of the line where the trouble began, -1 where there is none.
    long at() {
        return at;
    }

    /// Takes what a client or a tool said earlier, where none has said anything since: standard error may be ahead of
    /// standard output, on which files begin.
    void completeFrom(LogTrouble earlier) {
        if (client != null || decompressor != null || entrypoint != null || earlier.at < 0) {
            return;
        }
        client = earlier.client;
        decompressor = earlier.decompressor;
        entrypoint = earlier.entrypoint;
        server = server == null ? earlier.server : server;
        line = earlier.line;
        file = earlier.file;
        at = earlier.at;
        additions.addAll(earlier.additions);
        if (statement.isEmpty()) {
            statement.append(earlier.statement);
        }
    }

    /// Name of the file that the client was reading, where it says so; empty otherwise.
    String file() {
        return file;
    }

    /// Line in the seed file, -1 where unknown.
    long line() {
        return line;
    }

    String statement() {
        return cut(statement.toString().strip());
    }

    /// What was said, the most telling first; empty where there is no trouble.
    String message() {
        String first = client != null ? client : decompressor != null ? decompressor : server;
        if (first == null) {
            return entrypoint == null ? "" : entrypoint;
        }
        List<String> parts = new ArrayList<>();
        parts.add(first);
        additions.stream().filter(Predicate.not(parts::contains)).forEach(parts::add);
        return String.join("\n", parts);
    }

    private boolean fromClient(String text) {
        Matcher psql = PSQL.matcher(text);
        if (psql.matches()) {
            file = client == null ? psql.group(1).substring(psql.group(1).lastIndexOf('/') + 1) : file;
            return client(psql.group(3), Long.parseLong(psql.group(2)));
        }
        Matcher mysql = MYSQL.matcher(text);
        if (mysql.matches()) {
            return client(text, Long.parseLong(mysql.group(1)));
        }
        Matcher plain = PSQL_WITHOUT_FILE.matcher(text);
        if (plain.matches()) {
            return client(plain.group(1), -1);
        }
        Matcher tool = TOOL.matcher(text);
        if (tool.matches()) {
            return client(tool.group(1), -1);
        }
        if (MYSQL_WITHOUT_LINE.matcher(text).matches()) {
            return client(text, -1);
        }
        if (client != null && ADDITION.matcher(text).matches()) {
            additions.add(text);
            return true;
        }
        return false;
    }

    private boolean client(String message, long inLine) {
        if (client == null) {
            client = message;
            line = inLine;
        }
        return true;
    }

    private boolean fromTools(String text) {
        if (DECOMPRESSOR.matcher(text).matches()) {
            decompressor = decompressor == null ? text : decompressor;
            return true;
        }
        Matcher fromEntrypoint = ENTRYPOINT.matcher(text);
        Matcher shell = SHELL.matcher(text);
        if (fromEntrypoint.matches() || shell.matches()) {
            entrypoint = entrypoint == null ? text : entrypoint;
            return true;
        }
        return false;
    }

    private boolean fromServer(Stream stream, String text) {
        if (statementGoesOn == stream && text.startsWith("\t")) {
            statement.append('\n').append(text.strip());
            return true;
        }
        statementGoesOn = statementGoesOn == stream ? null : statementGoesOn;
        Matcher ofStatement = SERVER_STATEMENT.matcher(text);
        if (ofStatement.matches() && statement.isEmpty() && server != null) {
            statement.append(ofStatement.group(1));
            statementGoesOn = stream;
            return true;
        }
        Matcher error = SERVER.matcher(text);
        if (error.matches()) {
            server = server == null ? error.group(1) : server;
            return true;
        }
        return false;
    }

    /// The MariaDB client prints the failing statement between two lines of dashes, before the error.
    private boolean mariaDbStatement(String text) {
        if (text.equals(DASHES)) {
            betweenDashes = !betweenDashes && statement.isEmpty();
            return false;
        }
        if (betweenDashes && statement.length() < LONGEST) {
            statement.append(text).append('\n');
        }
        return betweenDashes;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
