package dev.seedbed.library.sql;

/// The rows that follow a `COPY … FROM stdin`, up to their end mark. Confined to one thread.
final class CopyScanner {
    private final SqlWindow window;
    private final SqlScanner.Listener listener;
    private boolean atLineStart;
    private long start;
    private long rows;

    CopyScanner(SqlWindow window, SqlScanner.Listener listener) {
        this.window = window;
        this.listener = listener;
    }

    /// Rows follow behind the line that is being scanned.
    void expect(long from) {
        start = from;
        rows = 0;
        atLineStart = true;
    }

    ScanState lineEnd(int stop) {
        while (window.position < stop) {
            if (window.bytes[window.position++] == '\n') {
                return begin();
            }
        }
        return ScanState.COPY_LINE_END;
    }

    ScanState begin() {
        expect(window.offset());
        return ScanState.COPY_DATA;
    }

    ScanState rows(int stop) {
        byte[] bytes = window.bytes;
        int p = window.position;
        while (p < stop) {
            if (atLineStart && bytes[p] == '\\' && isEnd(p)) {
                return end(p);
            }
            while (p < stop && bytes[p] != '\n') {
                p++;
            }
            atLineStart = p < stop;
            if (atLineStart) {
                p++;
                rows++;
            }
        }
        window.position = p;
        return ScanState.COPY_DATA;
    }

    private boolean isEnd(int p) {
        int after = window.at(p + 2);
        return window.at(p + 1) == '.'
                && (after == '\n' || after == '\r' || (after == 0 && p + 2 >= window.limit && window.atEnd));
    }

    private ScanState end(int p) {
        int q = p + 2;
        while (q < window.limit && window.bytes[q] != '\n') {
            q++;
        }
        window.position = Math.min(window.limit, q + 1);
        listener.copyData(start, window.offset(p), rows, true);
        return ScanState.BETWEEN;
    }

    /// Delivers what there was where the text ended inside.
    SqlScanner.End breakOff() {
        listener.copyData(start, window.offset(window.limit), rows, false);
        return atLineStart ? SqlScanner.End.IN_COPY_DATA : SqlScanner.End.IN_COPY_DATA_LINE;
    }
}
