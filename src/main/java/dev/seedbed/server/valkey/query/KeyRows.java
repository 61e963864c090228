package dev.seedbed.server.valkey.query;

import dev.seedbed.query.QueryColumn;
import dev.seedbed.query.ServerValue;
import dev.seedbed.server.valkey.query.Session.Question;
import dev.seedbed.task.OperationFailedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys that a `SCAN` finds, from its cursor on to the end, with what they are and how their value begins.
final class KeyRows implements RowCursor.Source {
    private static final List<QueryColumn> COLUMNS = List.of(
            column("key", false),
            column("type", false),
            column("ttl", true),
            column("bytes", true),
            column("length", true),
            column("value", false));
    private static final double MILLIS = 1000;

    private final Session session;
    private final byte[][] options;
    private byte[] cursor;
    private boolean over;

    /// What tells length and beginning of a value of a type.
    private record Look(String type, String length, String value, String... more) {}

    private static final List<Look> LOOKS = List.of(
            new Look("string", "STRLEN", "GETRANGE", "0", "255"),
            new Look("hash", "HLEN", "HSCAN", "0", "COUNT", "10"),
            new Look("list", "LLEN", "LRANGE", "0", "9"),
            new Look("set", "SCARD", "SSCAN", "0", "COUNT", "10"),
            new Look("zset", "ZCARD", "ZRANGE", "0", "9", "WITHSCORES"),
            new Look("stream", "XLEN", "XRANGE", "-", "+", "COUNT", "3"));

    KeyRows(Session session, CommandLine scan) {
        this.session = session;
        byte[][] arguments = scan.arguments();
        this.cursor = arguments.length == 0 ? "0".getBytes(StandardCharsets.UTF_8) : arguments[0];
        this.options = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    private static QueryColumn column(String name, boolean numeric) {
        return new QueryColumn(name, "", numeric, false);
    }

    @Override
    public List<QueryColumn> columns() {
        return COLUMNS;
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public List<List<@Nullable ServerValue>> next(int rows) throws OperationFailedException, InterruptedException {
        byte[][] arguments = new byte[options.length + 1][];
        arguments[0] = cursor;
        System.arraycopy(options, 0, arguments, 1, options.length);
        if (!(session.ask("SCAN".getBytes(StandardCharsets.UTF_8), arguments) instanceof List<?> found)) {
            over = true;
            return List.of();
        }
        cursor = (byte[]) found.get(0);
        over = Arrays.equals(cursor, new byte[] {'0'});
        List<byte[]> keys =
                ((List<?>) found.get(1)).stream().map(byte[].class::cast).toList();
        return keys.isEmpty() ? List.of() : look(keys);
    }

    private List<List<@Nullable ServerValue>> look(List<byte[]> keys)
            throws OperationFailedException, InterruptedException {
        var questions = new ArrayList<Question>();
        for (byte[] key : keys) {
            questions.add(new Question("TYPE", key));
            questions.add(new Question("PTTL", key));
            questions.add(new Question("MEMORY USAGE", key));
        }
        List<Object> facts = session.askAll(questions);
        var values = new ArrayList<Question>();
        var looks = new ArrayList<@Nullable Look>();
        for (int i = 0; i < keys.size(); i++) {
            String type = Replies.text(facts.get(3 * i));
            Look look = LOOKS.stream()
                    .filter(one -> one.type().equals(type))
                    .findFirst()
                    .orElse(null);
            looks.add(look);
            if (look != null) {
                values.add(new Question(look.length(), keys.get(i)));
                values.add(new Question(look.value(), keys.get(i), look.more()));
            }
        }
        List<Object> told = values.isEmpty() ? List.of() : session.askAll(values);
        var found = new ArrayList<List<@Nullable ServerValue>>();
        int at = 0;
        for (int i = 0; i < keys.size(); i++) {
            var row = new ArrayList<@Nullable ServerValue>();
            row.add(ServerValue.ofBytes(keys.get(i)));
            row.add(Replies.value(facts.get(3 * i)));
            row.add(seconds(Replies.number(facts.get(3 * i + 1))));
            row.add(number(Replies.number(facts.get(3 * i + 2))));
            if (looks.get(i) == null) {
                row.add(null);
                row.add(null);
            } else {
                row.add(number(Replies.number(told.get(at))));
                row.add(value(looks.get(i), told.get(at + 1)));
                at += 2;
            }
            found.add(row);
        }
        return found;
    }

    /// Null where it never expires.
    private static @Nullable ServerValue seconds(long millis) {
        return millis < 0 ? null : ServerValue.of(Long.toString((long) Math.ceil(millis / MILLIS)));
    }

    private static @Nullable ServerValue number(long number) {
        return number < 0 ? null : ServerValue.of(Long.toString(number));
    }

    /// Of scans, what was found without their cursor. A refusal, as where the key is gone by now, is no value.
    private static @Nullable ServerValue value(@Nullable Look look, Object reply) {
        if (reply instanceof Exception) {
            return null;
        }
        boolean isScan = look != null && look.value().endsWith("SCAN");
        return Replies.value(isScan && reply instanceof List<?> pair && pair.size() == 2 ? pair.get(1) : reply);
    }
}
