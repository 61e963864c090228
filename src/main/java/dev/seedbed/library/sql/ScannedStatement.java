package dev.seedbed.library.sql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One statement that a [SqlScanner] found. Reused for the next one: copy what is to be kept.
public final class ScannedStatement {
    private byte[] bytes = new byte[0];
    private int from;
    private int length;
    private long start;
    private long end;
    private long listed;
    private boolean terminated;

    ScannedStatement() {}

    void setText(byte[] text, int first, int count) {
        bytes = text;
        from = first;
        length = count;
    }

    void setPlace(long first, long last, boolean isTerminated) {
        start = first;
        end = last;
        terminated = isTerminated;
    }

    void setListed(long rows) {
        listed = rows;
    }

    /// The statement's text, cut after [SqlScanner#HEAD_BYTES].
    public String text() {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /// Whether [#text] is all of it, and its end was there.
    public boolean isKnownWhole() {
        return terminated && length < SqlScanner.HEAD_BYTES;
    }

    public boolean startsWith(byte[] upperCase) {
        return SqlWindow.startsWithIgnoringCase(bytes, from, from + length, upperCase);
    }

    public boolean startsWithExactly(byte[] prefix) {
        return prefix.length <= length && Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length);
    }

    /// Its first `count` bytes, or fewer where it is shorter.
    byte[] first(int count) {
        return Arrays.copyOfRange(bytes, from, from + Math.min(count, length));
    }

    public long start() {
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
