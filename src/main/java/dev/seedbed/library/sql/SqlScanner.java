package dev.seedbed.library.sql;

import dev.seedbed.library.dump.SqlDialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Splits SQL text into comments, client commands, statements and `COPY` data: one pass, on bytes, in constant memory.
///
/// It knows quoting well enough to find where statements end, and nothing of what they mean; a [Listener] judges that.
/// Not safe for use by several threads.
public final class SqlScanner {
    /// So much of a statement's start is kept for the listener.
    static final int HEAD_BYTES = 16 * 1024;

    private static final int BUFFER_BYTES = 256 * 1024;
    private static final int LOOKAHEAD = 128;
    private static final int HISTORY = 8;
    private static final int LINE_BYTES = 4 * 1024;
    private static final byte[] SEMICOLON = {';'};
    private static final byte[] NEVER_EXECUTED = "999999".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COPY = "COPY".getBytes(StandardCharsets.US_ASCII);

    /// Hears what is found, in file order. Arguments are only valid during the call.
    public interface Listener {
        /// A comment outside of statements; a longer one is cut.
        void comment(String text);

        /// A line for the client, such as `\connect shop` or `DELIMITER ;;`.
        void command(String line, long start, long end);

        void statement(Statement statement);

        /// The rows after a `COPY … FROM stdin`.
        ///
        /// @param whole whether its end mark was there
        void copyData(long start, long end, long rows, boolean whole);
    }

    /// One statement. Reused: copy what is to be kept.
    public static final class Statement {
        private byte[] bytes = new byte[0];
        private int from;
        private int length;
        private long start;
        private long end;
        private long listed;
        private boolean terminated;

        /// The statement's text, cut after [#HEAD_BYTES].
        public String text() {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }

        public boolean startsWith(byte[] upperCase) {
            return startsWithIgnoringCase(bytes, from, from + length, upperCase);
        }

        public boolean startsWithExactly(byte[] prefix) {
            return prefix.length <= length
                    && Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length);
        }

        /// Its first `count` bytes, or fewer where it is shorter.
        byte[] first(int count) {
            return Arrays.copyOfRange(bytes, from, from + Math.min(count, length));
        }

        byte at(int index) {
            return bytes[from + index];
        }

        int length() {
            return length;
        }

        long start() {
            return start;
        }

        public long end() {
            return end;
        }

        /// How many parentheses opened right after a comma at the top level: rows of a `VALUES` list but the first.
        public long listed() {
            return listed;
        }

        /// Whether its end was there; otherwise the text broke off.
        public boolean terminated() {
            return terminated;
        }
    }

    /// Where the text broke off.
    public enum End {
        BETWEEN_STATEMENTS,
        IN_STATEMENT,
        IN_QUOTES,
        /// Behind a whole line of data, which the client takes as the end of it.
        IN_COPY_DATA,
        /// Within a line of data.
        IN_COPY_DATA_LINE
    }

    private enum State {
        BETWEEN,
        LINE_COMMENT,
        BLOCK_COMMENT,
        COMMAND,
        STATEMENT,
        COMMENT_INSIDE,
        LINE_INSIDE,
        QUOTED,
        DOLLAR_QUOTED,
        COPY_LINE_END,
        COPY_DATA
    }

    private static final byte ORDINARY = 0;
    private static final byte SPACE = 1;
    private static final byte SPECIAL = 2;
    private static final byte[] CLASSES = new byte[256];

    static {
        Arrays.fill(CLASSES, 0, 33, SPACE);
        for (char special : "'\"`;()$-#/\\".toCharArray()) {
            CLASSES[special] = SPECIAL;
        }
    }

    private final SqlDialect dialect;
    private final StringRules strings;
    private final Listener listener;
    private final Statement statement = new Statement();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final byte[] head = new byte[HEAD_BYTES];
    private final byte[] line = new byte[LINE_BYTES];

    private byte[] classes = CLASSES;
    private byte[] delimiter = SEMICOLON;
    private State state = State.BETWEEN;
    private int position;
    private int limit;
    private long base;
    private boolean atEnd;

    private int headLength;
    private int lineLength;
    private long start;
    private int depth;
    private int commentDepth;
    private byte previous;
    private long listed;
    private byte quote;
    private boolean escapes;
    private byte @Nullable [] dollarTag;
    private boolean lineStart;
    private long rows;

    public SqlScanner(SqlDialect dialect, Listener listener) {
        this.dialect = dialect;
        this.strings = new StringRules(dialect);
        this.listener = listener;
    }

    /// Reads and scans the next stretch. Returns false after the last one.
    public boolean step(InputStream in) throws IOException {
        makeRoom();
        int room = buffer.length - limit;
        int read = in.readNBytes(buffer, limit, room);
        limit += read;
        atEnd = read < room;
        scan(atEnd ? limit : limit - LOOKAHEAD);
        return !atEnd;
    }

    /// Uncompressed bytes scanned so far.
    public long offset() {
        return base + position;
    }

    /// Delivers what was open when the text ended, and says where that was.
    public End end() {
        long here = base + limit;
        return switch (state) {
            case BETWEEN -> End.BETWEEN_STATEMENTS;
            case LINE_COMMENT, BLOCK_COMMENT -> {
                listener.comment(takeLine());
                yield End.BETWEEN_STATEMENTS;
            }
            case COMMAND -> {
                finishCommand(here);
                yield End.BETWEEN_STATEMENTS;
            }
            case STATEMENT, LINE_INSIDE -> {
                boolean open = depth > 0;
                finishStatement(limit, limit, false);
                yield open ? End.IN_QUOTES : End.IN_STATEMENT;
            }
            case QUOTED, DOLLAR_QUOTED, COMMENT_INSIDE -> {
                finishStatement(limit, limit, false);
                yield End.IN_QUOTES;
            }
            case COPY_LINE_END, COPY_DATA -> {
                boolean endsWithLine = state == State.COPY_LINE_END || lineStart;
                listener.copyData(start, here, rows, false);
                yield endsWithLine ? End.IN_COPY_DATA : End.IN_COPY_DATA_LINE;
            }
        };
    }

    private void makeRoom() {
        if (inStatement()) {
            keepHead(Math.min(position, limit));
        }
        int keep = Math.min(HISTORY, position);
        int from = position - keep;
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        base += from;
        limit -= from;
        position = keep;
    }

    private boolean inStatement() {
        return switch (state) {
            case STATEMENT, COMMENT_INSIDE, LINE_INSIDE, QUOTED, DOLLAR_QUOTED -> true;
            default -> false;
        };
    }

    private void keepHead(int upTo) {
        int from = (int) Math.max(0, start + headLength - base);
        int count = Math.min(upTo - from, head.length - headLength);
        if (count > 0) {
            System.arraycopy(buffer, from, head, headLength, count);
            headLength += count;
        }
    }

    private void scan(int stop) {
        while (position < stop) {
            switch (state) {
                case BETWEEN -> between();
                case LINE_COMMENT -> lineComment(stop);
                case BLOCK_COMMENT -> blockComment(stop, true);
                case COMMAND -> command(stop);
                case STATEMENT -> statement(stop);
                case COMMENT_INSIDE -> blockComment(stop, false);
                case LINE_INSIDE -> lineInside(stop);
                case QUOTED -> quoted(stop);
                case DOLLAR_QUOTED -> dollarQuoted(stop);
                case COPY_LINE_END -> copyLineEnd(stop);
                case COPY_DATA -> copyData(stop);
            }
        }
    }

    private int at(int index) {
        return index < limit ? buffer[index] & 0xff : 0;
    }

    private void between() {
        int c = at(position);
        if (c <= ' ' || (c == ';' && delimiter == SEMICOLON) || isByteOrderMark(c)) {
            position++;
        } else if (c == '-' && at(position + 1) == '-') {
            beginLine(State.LINE_COMMENT);
        } else if (c == '#' && dialect == SqlDialect.MYSQL) {
            beginLine(State.LINE_COMMENT);
        } else if (c == '/' && at(position + 1) == '*' && isPlainComment(position)) {
            commentDepth = 0;
            beginLine(State.BLOCK_COMMENT);
        } else if (c == '\\' && (dialect.hasBackslashCommands() || isMySqlShortcut())) {
            beginLine(State.COMMAND);
        } else if (dialect == SqlDialect.MYSQL && ClientLines.isCommand(buffer, position, limit, delimiter)) {
            beginLine(State.COMMAND);
        } else {
            start = base + position;
            headLength = 0;
            depth = 0;
            previous = 0;
            listed = 0;
            state = State.STATEMENT;
        }
    }

    private boolean isByteOrderMark(int c) {
        return base + position < 3 && c >= 0xbb && (c == 0xef || c == 0xbb || c == 0xbf);
    }

    /// Whether the comment at `at` is one for people, not one whose content the server executes.
    private boolean isPlainComment(int at) {
        if (dialect == SqlDialect.POSTGRESQL) {
            return true;
        }
        int mark = at(at + 2) == 'M' ? at + 3 : at + 2;
        return at(mark) != '!' || startsWithIgnoringCase(buffer, mark + 1, limit, NEVER_EXECUTED);
    }

    /// A backslash with u, d or a dot at the start of a line is `use`, `delimiter` or `source`.
    private boolean isMySqlShortcut() {
        return "ud.".indexOf(at(position + 1)) >= 0;
    }

    private void beginLine(State lineState) {
        start = base + position;
        lineLength = 0;
        state = lineState;
    }

    private void keepInLine(byte c) {
        if (lineLength < line.length) {
            line[lineLength++] = c;
        }
    }

    private String takeLine() {
        int length = lineLength;
        while (length > 0 && line[length - 1] <= ' ' && line[length - 1] >= 0) {
            length--;
        }
        lineLength = 0;
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    private void lineComment(int stop) {
        while (position < stop) {
            byte c = buffer[position++];
            if (c == '\n') {
                state = State.BETWEEN;
                listener.comment(takeLine());
                return;
            }
            keepInLine(c);
        }
    }

    private void blockComment(int stop, boolean outside) {
        while (position < stop) {
            int c = at(position);
            if (c == '/' && at(position + 1) == '*' && (commentDepth == 0 || dialect == SqlDialect.POSTGRESQL)) {
                commentDepth++;
                position += 2;
            } else if (c == '*' && at(position + 1) == '/') {
                position += 2;
                commentDepth--;
                if (commentDepth <= 0) {
                    state = outside ? State.BETWEEN : State.STATEMENT;
                    if (outside) {
                        listener.comment(takeLine());
                    }
                    return;
                }
            } else {
                if (outside) {
                    keepInLine(buffer[position]);
                }
                position++;
            }
        }
    }

    private void command(int stop) {
        while (position < stop) {
            byte c = buffer[position++];
            if (c == '\n') {
                finishCommand(base + position);
                return;
            }
            keepInLine(c);
        }
    }

    private void finishCommand(long end) {
        state = State.BETWEEN;
        String text = takeLine();
        if (dialect == SqlDialect.MYSQL) {
            ClientLines.delimiter(text).ifPresent(this::setDelimiter);
        } else if (ClientLines.isConnect(text)) {
            strings.connected();
        }
        listener.command(text, start, end);
        if (dialect != SqlDialect.MYSQL && ClientLines.isCopyFromHere(text)) {
            beginCopyData();
        }
    }

    private void beginCopyData() {
        start = base + position;
        rows = 0;
        lineStart = true;
        state = State.COPY_DATA;
    }

    private void setDelimiter(String text) {
        if (text.isEmpty() || text.equals(";") || text.length() > LOOKAHEAD / 4) {
            delimiter = SEMICOLON;
            classes = CLASSES;
        } else {
            delimiter = text.getBytes(StandardCharsets.UTF_8);
            classes = CLASSES.clone();
            classes[delimiter[0] & 0xff] = SPECIAL;
        }
    }

    private void statement(int stop) {
        byte[] bytes = buffer;
        byte[] kinds = classes;
        byte last = previous;
        int p = position;
        while (p < stop) {
            byte c = bytes[p];
            byte kind = kinds[c & 0xff];
            if (kind == ORDINARY) {
                last = c;
                p++;
            } else if (kind == SPACE) {
                p++;
            } else {
                previous = last;
                position = p;
                special(c);
                if (state != State.STATEMENT) {
                    return;
                }
                p = position;
                last = previous;
            }
        }
        previous = last;
        position = p;
    }

    private void special(byte c) {
        if (c == delimiter[0] && endsHere()) {
            finishStatement(position, position + delimiter.length, true);
            return;
        }
        switch (c) {
            case '\'', '"', '`' -> beginQuoted(c);
            case '(' -> {
                if (depth == 0 && previous == ',') {
                    listed++;
                }
                depth++;
            }
            case ')' -> depth = Math.max(0, depth - 1);
            case '$' -> beginDollarQuoted();
            case '-' -> {
                if (at(position + 1) == '-' && (dialect != SqlDialect.MYSQL || at(position + 2) <= ' ')) {
                    state = State.LINE_INSIDE;
                    return;
                }
            }
            case '#' -> {
                if (dialect == SqlDialect.MYSQL) {
                    state = State.LINE_INSIDE;
                    return;
                }
            }
            case '\\' -> {
                if (backslash()) {
                    return;
                }
            }
            case '/' -> {
                if (at(position + 1) == '*' && isPlainComment(position)) {
                    commentDepth = 0;
                    state = State.COMMENT_INSIDE;
                    return;
                }
            }
            default -> {}
        }
        previous = c;
        position++;
    }

    /// A backslash outside of quotes is a word to the client; some send what has been gathered, as a semicolon does.
    ///
    /// @return whether it was one
    private boolean backslash() {
        int next = at(position + 1);
        if (dialect == SqlDialect.MYSQL) {
            boolean sends = (next == 'g' || next == 'G') && !isWordPart((byte) at(position + 2));
            if (sends) {
                finishStatement(position, position + 2, true);
            }
            return sends;
        }
        if (next < 'a' || next > 'z') {
            return false;
        }
        if (ClientLines.sendsStatement(buffer, position + 1, limit)) {
            finishStatement(position, position, true);
        } else {
            state = State.LINE_INSIDE;
        }
        return true;
    }

    private boolean endsHere() {
        if (delimiter.length == 1) {
            return delimiter[0] != ';' || depth == 0 || dialect == SqlDialect.MYSQL;
        }
        return position + delimiter.length <= limit
                && Arrays.equals(buffer, position, position + delimiter.length, delimiter, 0, delimiter.length);
    }

    private void lineInside(int stop) {
        while (position < stop) {
            if (buffer[position++] == '\n') {
                state = State.STATEMENT;
                return;
            }
        }
    }

    private void beginQuoted(byte c) {
        if (c == '`' && dialect != SqlDialect.MYSQL) {
            return;
        }
        quote = c;
        escapes = strings.escapes(c) || (dialect != SqlDialect.MYSQL && c == '\'' && isEscapeString());
        state = State.QUOTED;
    }

    private boolean isEscapeString() {
        return position > 0
                && (buffer[position - 1] | 0x20) == 'e'
                && !(position > 1 && isWordPart(buffer[position - 2]));
    }

    private void quoted(int stop) {
        byte[] bytes = buffer;
        byte end = quote;
        int p = position;
        if (escapes) {
            while (p < stop) {
                byte c = bytes[p++];
                if (c == end) {
                    state = State.STATEMENT;
                    break;
                }
                if (c == '\\') {
                    p++;
                }
            }
        } else {
            while (p < stop) {
                if (bytes[p++] == end) {
                    state = State.STATEMENT;
                    break;
                }
            }
        }
        previous = end;
        position = Math.min(p, limit);
    }

    private void beginDollarQuoted() {
        if (!dialect.quotesWithDollars() || (position > 0 && isWordPart(buffer[position - 1]))) {
            return;
        }
        int p = position + 1;
        while (p - position < LOOKAHEAD - 2 && isWordPart((byte) at(p))) {
            p++;
        }
        boolean isParameter = at(position + 1) >= '0' && at(position + 1) <= '9';
        if (at(p) == '$' && !isParameter) {
            dollarTag = Arrays.copyOfRange(buffer, position, p + 1);
            position = p;
            state = State.DOLLAR_QUOTED;
        }
    }

    private void dollarQuoted(int stop) {
        byte[] tag = dollarTag;
        while (tag != null && position < stop) {
            if (buffer[position] == '$'
                    && position + tag.length <= limit
                    && Arrays.equals(buffer, position, position + tag.length, tag, 0, tag.length)) {
                position += tag.length;
                dollarTag = null;
                state = State.STATEMENT;
                return;
            }
            position++;
        }
    }

    private void finishStatement(int textEnd, int end, boolean terminated) {
        if (start >= base && textEnd - (start - base) <= buffer.length && headLength == 0) {
            statement.bytes = buffer;
            statement.from = (int) (start - base);
            statement.length = Math.min(HEAD_BYTES, textEnd - statement.from);
        } else {
            keepHead(textEnd);
            statement.bytes = head;
            statement.from = 0;
            statement.length = headLength;
        }
        statement.start = start;
        statement.end = base + end;
        statement.listed = listed;
        statement.terminated = terminated;
        position = end;
        state = terminated && isCopyFromStdin() ? State.COPY_LINE_END : State.BETWEEN;
        strings.heard(statement);
        listener.statement(statement);
    }

    private boolean isCopyFromStdin() {
        if (dialect == SqlDialect.MYSQL || !statement.startsWith(COPY)) {
            return false;
        }
        String text = statement.text().toUpperCase(java.util.Locale.ROOT);
        int from = text.lastIndexOf("FROM");
        return from > 0 && text.substring(from + 4).stripLeading().startsWith("STDIN");
    }

    private void copyLineEnd(int stop) {
        while (position < stop) {
            if (buffer[position++] == '\n') {
                beginCopyData();
                return;
            }
        }
    }

    private void copyData(int stop) {
        byte[] bytes = buffer;
        int p = position;
        while (p < stop) {
            if (lineStart && bytes[p] == '\\' && isEndOfCopy(p)) {
                endCopy(p);
                return;
            }
            while (p < stop && bytes[p] != '\n') {
                p++;
            }
            lineStart = p < stop;
            if (lineStart) {
                p++;
                rows++;
            }
        }
        position = p;
    }

    private boolean isEndOfCopy(int p) {
        int after = at(p + 2);
        return at(p + 1) == '.' && (after == '\n' || after == '\r' || (after == 0 && p + 2 >= limit && atEnd));
    }

    private void endCopy(int p) {
        long dataStart = start;
        int q = p + 2;
        while (q < limit && buffer[q] != '\n') {
            q++;
        }
        position = Math.min(limit, q + 1);
        state = State.BETWEEN;
        listener.copyData(dataStart, base + p, rows, true);
    }

    private static boolean isWordPart(byte c) {
        return c < 0 || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean startsWithIgnoringCase(byte[] bytes, int from, int to, byte[] upperCase) {
        if (to - from < upperCase.length) {
            return false;
        }
        for (int i = 0; i < upperCase.length; i++) {
            int c = bytes[from + i];
            if (c >= 'a' && c <= 'z') {
                c -= 32;
            }
            if (c != upperCase[i]) {
                return false;
            }
        }
        return true;
    }
}
