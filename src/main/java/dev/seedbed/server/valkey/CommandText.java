package dev.seedbed.server.valkey;

import dev.seedbed.library.dump.DumpInfo.Completeness;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Commands as a server takes them: in its protocol, with the length of each word, or a line each.
final class CommandText {
    private static final Pattern PROTOCOL = Pattern.compile("\\*\\d{1,7}\r\n\\$\\d{1,9}\r\n.*", Pattern.DOTALL);
    /// The first command of a log chooses its database; newer ones begin with a time.
    private static final Pattern LOG =
            Pattern.compile("(#TS:\\d+\r\n)?\\*2\r\n\\$6\r\nselect\r\n.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /// Lines that mean something else in SQL.
    private static final Pattern SQL = Pattern.compile(
            ".*;\\s*|set\\s+\\S+\\s*(=|to\\s).*|select\\s+(?!\\d+\\s*$).*|(?:rename|copy|move)\\s+table\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> WRITES = Set.of(
            ("append bitfield bitop copy decr decrby del echo exec expire expireat flushall flushdb function geoadd "
                            + "getset hincrby hincrbyfloat hmset hset hsetnx incr incrby incrbyfloat json.set linsert "
                            + "lpush lset move mset msetnx multi pexpire pexpireat persist pfadd ping psetex rename "
                            + "restore rpush sadd select set setbit setex setnx setrange unlink xadd xgroup zadd zincrby")
                    .split(" "));
    private static final int LOOKED_AT = 64 * 1024;
    private static final int LINES = 200;
    private static final int MOST_WORDS = 1 << 22;
    private static final long LONGEST_WORD = 4L << 30;

    private CommandText() {}

    static boolean isProtocol(byte[] start) {
        return PROTOCOL.matcher(head(start)).matches() || isLog(start);
    }

    static boolean isLog(byte[] start) {
        return LOG.matcher(head(start)).matches();
    }

    /// Whether every line begins with a command that writes, and none reads like SQL.
    static boolean areLines(byte[] start) {
        String text = head(start);
        List<String> lines = text.lines().map(String::strip).toList();
        boolean isCut = start.length > text.length() || !text.endsWith("\n");
        List<String> whole = (isCut && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines)
                .stream().filter(line -> !line.isEmpty()).limit(LINES).toList();
        return !whole.isEmpty()
                && whole.stream()
                        .allMatch(line -> WRITES.contains(line.split("\\s", 2)[0].toLowerCase(Locale.ROOT))
                                && !SQL.matcher(line).matches());
    }

    static boolean isText(byte[] start) {
        return head(start).indexOf('\0') < 0;
    }

    private static String head(byte[] start) {
        return new String(start, 0, Math.min(start.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }

    /// Reads commands to their end; lines between those in the protocol count as commands of their own.
    ///
    /// @throws IOException where the protocol is broken
    static Completeness check(InputStream content) throws IOException {
        var in = new BufferedInputStream(content, LOOKED_AT);
        try {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '*') {
                    command(in);
                } else {
                    skipLine(in, c);
                }
            }
            return Completeness.COMPLETE;
        } catch (EOFException _) {
            return Completeness.TRUNCATED;
        }
    }

    private static void command(InputStream in) throws IOException {
        long words = number(in);
        if (words > MOST_WORDS) {
            throw new IOException("a command of " + words + " words");
        }
        for (long i = 0; i < words; i++) {
            int c = in.read();
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '$') {
                throw new IOException("no length where a word begins");
            }
            long length = number(in);
            if (length > LONGEST_WORD) {
                throw new IOException("a word of " + length + " bytes");
            }
            in.skipNBytes(length + 2);
        }
    }

    private static long number(InputStream in) throws IOException {
        long number = 0;
        int digits = 0;
        int c = in.read();
        for (; c >= '0' && c <= '9' && digits < 12; c = in.read()) {
            number = 10 * number + c - '0';
            digits++;
        }
        if (c < 0) {
            throw new EOFException();
        }
        if (digits == 0 || c != '\r') {
            throw new IOException("no number where one is expected");
        }
        if (in.read() < 0) {
            throw new EOFException();
        }
        return number;
    }

    /// The last line may be without its end.
    private static void skipLine(InputStream in, int first) throws IOException {
        int c = first;
        while (c >= 0 && c != '\n') {
            c = in.read();
        }
    }
}
