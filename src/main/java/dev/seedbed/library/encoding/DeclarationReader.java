package dev.seedbed.library.encoding;

import java.io.IOException;
import java.io.Reader;

/// Text without its byte order mark, in which lines that declare an encoding declare UTF-8.
final class DeclarationReader extends Reader {
    /// No declaration is longer.
    private static final int LONGEST = 200;

    private final Reader in;
    private final StringBuilder line = new StringBuilder();
    private String ready = "";
    private int at;
    private boolean isLong;
    private boolean isEnd;
    private boolean isBegun;

    DeclarationReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (at == ready.length()) {
            if (isEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, ready.length() - at);
        ready.getChars(at, at + count, target, offset);
        at += count;
        return count;
    }

    /// The next line with its end, or a piece of a long one.
    private void fill() throws IOException {
        line.setLength(0);
        at = 0;
        int most = isLong ? 1 << 13 : LONGEST;
        int c = in.read();
        while (c >= 0) {
            if (c != '\ufeff' || isBegun) {
                line.append((char) c);
            }
            isBegun = true;
            if (c == '\n' || line.length() >= most) {
                break;
            }
            c = in.read();
        }
        isEnd = c < 0;
        boolean isWhole = c == '\n' || isEnd;
        ready = isWhole && !isLong ? fixed(line.toString()) : line.toString();
        isLong = !isWhole;
    }

    private static String fixed(String line) {
        String text = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
        return Declaration.inUtf8(text) + line.substring(text.length());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
