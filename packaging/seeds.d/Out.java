import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A buffered file that knows how many bytes and lines it has: numbers and times are written without making strings.
final class Out implements AutoCloseable {
    private static final int RESERVE = 64;

    private final OutputStream target;
    private final byte[] buffer = new byte[1 << 20];
    private int used;
    private long flushed;
    private long lines;
    private long day = Long.MIN_VALUE;
    private final byte[] date = new byte[10];

    Out(OutputStream target) {
        this.target = target;
    }

    /// Bytes so far, before compression.
    long bytes() {
        return flushed + used;
    }

    /// Number of the line that is being written, from 1.
    long line() {
        return lines + 1;
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] text) throws IOException {
        bytes(text, 0, text.length);
        for (byte one : text) {
            lines += one == '\n' ? 1 : 0;
        }
    }

    /// Bytes without a line end.
    void bytes(byte[] text, int from, int length) throws IOException {
        if (length > buffer.length - used) {
            flush();
        }
        System.arraycopy(text, from, buffer, used, length);
        used += length;
    }

    void one(char ascii) throws IOException {
        reserve();
        buffer[used++] = (byte) ascii;
        lines += ascii == '\n' ? 1 : 0;
    }

    void number(long value) throws IOException {
        reserve();
        if (value < 0) {
            buffer[used++] = '-';
            value = -value;
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        digits(value, digits);
    }

    /// A number with exactly `count` digits.
    void digits(long value, int count) throws IOException {
        reserve();
        for (int at = used + count - 1; at >= used; at--, value /= 10) {
            buffer[at] = (byte) ('0' + value % 10);
        }
        used += count;
    }

    /// Hundredths as a decimal number.
    void hundredths(long value) throws IOException {
        number(value / 100);
        one('.');
        digits(value % 100, 2);
    }

    /// `2026-10-31 12:34:56.123`, from milliseconds since 1970.
    void time(long millis) throws IOException {
        reserve();
        long today = Math.floorDiv(millis, 86_400_000L);
        if (today != day) {
            day = today;
            System.arraycopy(java.time.LocalDate.ofEpochDay(today).toString().getBytes(StandardCharsets.US_ASCII), 0, date, 0, 10);
        }
        bytes(date, 0, 10);
        long rest = millis - today * 86_400_000L;
        one(' ');
        digits(rest / 3_600_000, 2);
        one(':');
        digits(rest / 60_000 % 60, 2);
        one(':');
        digits(rest / 1000 % 60, 2);
        one('.');
        digits(rest % 1000, 3);
    }

    private void reserve() throws IOException {
        if (buffer.length - used < RESERVE) {
            flush();
        }
    }

    private void flush() throws IOException {
        target.write(buffer, 0, used);
        flushed += used;
        used = 0;
    }

    @Override
    public void close() throws IOException {
        flush();
        target.close();
    }
}
